/** Meanings that behave alike in a wish, `class: meaning meaning ...`: what is learned of one carries over to the others. */
export const CLASSES = `
first-person: i me myself self
first-person-possessive: my own
we: we us ourselves our
you: you yourself
your: your
third-person: he-she him-her himself-herself they them themselves
third-possessive: his-her their
pointing-other: it this that there here other another else same such rest different similar equal unlike
any-person: someone anyone nobody everyone whoever each-other people man woman person boy girl friend neighbour colleague stranger crowd community supporter relationship enemy
all-everything: something anything everything forever all whole every any completely in-detail
negation: nothing none need-not not cannot will-not never no without want-none ask-not never-mind
want: want wish would-like would prefer
politeness: please patience as-soon-possible mind-not favour mercy
obligation: must should shall need oblige mandatory force
ability: can could able may might let allow possible impossible
intend-will: will expect hope intend plan on-purpose
object-verb: forbid against object disagree protest objection-right appeal
affirm-true: yes ok agree accept confirm acknowledge valid trust respect honest promise right-correct admit make-sure as-agreed as-requested real original proper satisfied loyal
degree-quantity: only just how-much some several many much more most less few little bit enough half part piece pair double number amount total percent maximum minimum average very really quite almost approximately exactly especially simply directly alone of-course apparently certainly basically technically step-by-step too-much count measure further straight sole bunch suddenly specific literally variety majority
contrast: instead rather but although however except otherwise in-spite-of vs opposite
condition: unless if in-case condition-of depend depend-on as-far-as hypothetical
time-link: when whenever until before after while since then late during in-advance
repetition: already still yet again once twice always often sometimes rarely usually daily weekly monthly yearly finally repeat remind
stop-verb: anymore no-longer from-now-on stop prevent
think-uncertain: maybe probably hopefully think believe suppose opinion imagine in-case-of-doubt deem somehow unlikely
question-who-where: who whose where wherever
question-word: what whatever which why how how-long
linker: and or also too both either neither because therefore so so-that that-is as than such-as for-example etc even due-to anyway by-the-way as-follows cause as-if oh sake plus
about-word: about involve have-to-do-with
mail-mark: re fw attachment-enclosed above below footer mention-below draw-attention for-your-information cc
preposition: in into on onto up down at to toward of for by with through via under over between among around across along behind in-front beside beyond near back together apart per backwards
off-from: out outside off from away
law-word: according-to with-this law unlawful regulation article paragraph under-law act-law in-force freedom sovereignty ethics jurisdiction
professional-helper: on-behalf-of mandate represent guardian lawyer law-firm notary
now-future: now currently today tomorrow future next soon
time-unit: tonight day week weekend fortnight month month-end quarter-year year year-end hour minute second-time moment decade morning noon afternoon evening night time o-clock date period weekday month-name
past-time: yesterday past last early ago recent ever so-far former old latest previous
time-limit: term-deadline asap immediately urgent quickly at-the-latest speed on-time
answer-wait: slow answer delay follow-up wait react take-time get-back-to no-reply
freeze-verb: temporarily block restrict freeze pause lock restriction-right
number: first second third ordinal zero one number-word
everyday-verb: begin continue try put sleep awake create build go come arrive leave stay visit take carry pull push throw catch hit cut walk stand sit lay turn cross pass succeed win deserve cope suit fit convince fight kill escape survive rescue achieve whisper experience-undergo smell taste wear stick tie pack feed raise come-back lead cover bear slip exit shake focus hunt abandon attract overcome fulfil
worry-upset: unfortunately tired feel sad afraid worried ashamed sorry surprised confused stressed tear-cry suffer incredible desperate mystery nightmare coincidence unexpected sympathy
joy-praise: fortunately happy glad laugh joke love like proud compliment congratulate good-luck luck polite kind good well better best great nice praise encourage enjoy-oneself relax positive cool excited
ask-request: ask beg request demand order-instruct apply-request
right-claim: require-legally exercise-right right privilege
goods-order-delivery: order card parcel envelope buy delivery shipping courier return-goods exchange pickup warehouse stock product production logistics import-customs booking confirmation-order shop clothes bag key-door watch-clock metal stone plastic material distribution gas oil pen
help-suggest: propose recommend advise help support serve careful care mind piece-of-advice instruction need-help
paper-business: offer ticket support-case case invoice customer-number credit-note reminder-payment quote-price contract licence renew extend expire trial guarantee insurance document paper folder-binder draft version template signoff table pdf section footnote line title-heading status ticket-system
decide-verb: refuse decide choose approve eligible decision-maker choice-alternative deny appoint determine
consent-word: consent permission allow-grant voluntary
revoke-verb: withdraw waive
opt-out: unsubscribe leave-alone in-peace interest-none
membership-like: subscribe membership club donate join
dispute-word: claim prove lawsuit court judge dispute evidence witness settle argue judgment defend debate conflict
tell-explain-verb: tell inform notify explain describe say speak word call-named mean introduce quote-say express announce indicate define
data-word: info personal personal-data data detail
see-know-verb: know find-out wonder see look look-for search find view watch read listen hear remember understand realise recognise notice-see discover make-sense know-not familiar detect
contact-verb: write contact phone phone-call hang-up-phone reach
give-send-verb: send forward give bring hand-over provide fetch show give-back submit
have-get: get receive have exist contain consist belong refer gain
check-verb: look-at check verify consider research-look-into control
file-record: note file-document content entry log metadata history background
take-away-verb: forget remove take-down disappear get-rid
use-verb: use reuse collect process handle treat compare match connect combine separate
breach-word: misuse lose steal leak breach hack fraud ransom incident compromise
erase-verb: delete destroy throw-away erasure-right eliminate
end-verb: cancel close terminate end give-up
hide-verb: blank-out anonymize hide anonymous-unknown
it-verb: unlock set fix improve undo restore reset maintenance install deploy release patch configuration test demo run execute restart-service turn-on turn-off load sync provision scale refurbish
scoring: flag-mark sort credit-rating calculate score rank model filter applicant-screening criteria
keep-verb: keep store hold save retain archive in-possession
own-data-item: record contact-details identity id-card social-security-number phone-number birthday born age gender marriage-status picture face screenshot video camera voice fingerprint signature handwriting cv cover-letter certificate reference-letter payslip bank-account credit-card diagnosis prescription journal-medical blood mail-address interview childhood
list-like: register list database directory
share-verb: share sell pass-to-third disclose publish public spread expose
transfer-verb: transfer move import export download upload convert
port-word: port-data portability-right csv format
copy-overview: copy overview summary report extract print scan
web-thing: link-connect portal homepage page form-document contact-form checkbox box field button click cookie consent-banner social-media follower search-engine newspaper forum media
change-verb: change replace update complete fill-in enter-data add insert edit rename new adjust
correct-verb: correct rectification-right
profiling-verb: track follow monitor analyse evaluate predict target personalise segment
account-like: profile account username profile-page customer-portal
disturb-verb: disturb spam bombard interrupt interfere
security-word: protect secure encrypt confidential security guard
access-word: access
privacy-law-word: privacy private sensitive gdpr data-subject legal-basis legitimate-interest transparency life-private
policy-word: rule policy notice-statement terms dpo procedure principle
access-request: subject-access access-right
processor-business: controller processor sub-processor data-processing-agreement accountability compliance audit impact-assessment
authority-word: authority police authority-public
access-list-item: purpose category recipient third-party third-country source storage-period safeguards free-of-charge logic broker-data reason basis
threat-word: fine-penalty compensation crime threaten advise-warning prison arrest violence punish
complaint-word: complaint distrust lie-untruth fake cheat creepy careless ignore blame guilty criticise reputation
wrong-state: invalid spelling wrong outdated missing by-mistake unknown misunderstanding
everyday-adjective: formal proportionate hungry young important serious easy difficult clear strange big small long short high low deep wide heavy empty open strong weak dirty beautiful ugly quiet loud dark colour ready prepare busy free-time available useful useless interesting boring famous rich modern wise brave lazy special strict main side top bottom middle left-direction right-direction corner front north-south size level step phase shape no-sense in-progress spare far anywhere somewhere nowhere everywhere common bodily social fat drunk wild fresh innocent comfortable dry rough powerful tall soft direction popular basic unique critical extreme random outstanding logical consistent relevant irrelevant efficient preliminary
name-address: name first-name surname nickname title-person initials address street postcode house-number town live-reside move-house mobile
travel-place: country place-location car parking bicycle bus train plane boat travel hotel station map border road-traffic accident local international european nordic drive ride fly area transport
relative: family child baby son daughter parent mother father grandparent grandchild brother sister sibling cousin uncle-aunt in-law step-family husband wife spouse partner girlfriend-boyfriend ex widow marry divorce funeral dead estate-heir bereavement provide-for
leisure: sound god book sport ski race-run game team-coach music dance film-theatre television art story party christmas new-year birthday-party gift baptism present-gift bet fantasy ceremony adventure entertainment
job-application: qualification experience recruiter applicant apply intern
money: salary pension tax vat bank debt income money currency premium pay refund instalment price expensive cheap free discount fee value profit budget mortgage borrow net gross commission spend reward balance prepayment
health-trait: health illness injury pain cancer fever-cold pregnant disability allergy mental treatment hospital doctor nurse vaccination religion ethnicity politics trade-union conviction-record background-check sexual naked drug smoking suicide dignity infection
person-role: patient volunteer student tenant visitor driver sender author reader caller victim senior-citizen adult citizen undersigned passenger
customer-word: user customer client user-end consumer
it-thing: login logout password two-factor server host cloud virtual-machine container backup disk memory cpu rack hardware laptop tablet screen keyboard printer cable power battery network internet wifi router firewall vpn ip-address domain dns certificate-ssl bucket storage-quota port script code api token key interface window menu icon browser linux microsoft google zoom apple cache queue response-time traffic remote vulnerability permission-rights digital technology technical infrastructure open-source developer-ops standard architecture integration blocklist-firewall file-share environment screen-share sla resource logo layout
message-item: mail mailbox message text-message letter post correspondence subject chat comment review-rating feedback survey spam-filter by-post in-writing by-phone in-person communication oral
newsletter: newsletter mailing-list preferences
marketing-item: marketing direct-marketing commercial leaflet cold-call notification competition sponsor lead-contact
machine: bot automatic algorithm artificial-intelligence machine automated-decision
event-word: event webinar conference seminar course participant registration-event badge stand-booth speaker presentation invite take-part occasion
ai-training: ai-training
system-word: computer system platform software tool program app feature engine
human-looking: human human-review intervention manual
fairness: discriminate fair unfair reasonable unreasonable justice acceptable justify
employee-role: boss manager director executive chairman employee employer worker team teacher professor researcher journalist administrator engineer developer technician operator receptionist assistant officer expert beginner salesman responsible committee priest
firm-word: freelancer supplier provider service-provider accountant consultant agent agency service business company organisation association-group department branch-office office headquarters management sales human-resources joint-venture internal external unit
home-life: landlord housing-association owner home house flat-apartment building room kitchen door wall floor roof stairs lift garden shed furniture chair-seat bed toilet shower-bath sauna wash-clean water electric-heat light fire rent rubbish-home energy pipe entrance facility shelter
meeting-word: meeting agenda negotiate shift-rota schedule calendar arrange session to-be-confirmed
work-business: deal proposal project task job work career role dismiss unemployed resign retire holiday leave-absence autoreply cooperate performance goal strategy market industry competitor investor growth decrease quality bankrupt merger handover offboarding progress development celebrate-holiday action practice term reception operations behave act overtime
problem-fault: bug error broken crash outage fail problem solution risk danger go-wrong work-function work-out out-of-order damage alarm ruin crisis
school-science: school kindergarten university study learn teach training exam grade homework lesson class-school library laboratory education degree mathematics science experiment chemical
weather-nature: tree flower pet bird animal farm weather rain snow sun wind cold warm hot spring-season summer autumn winter season earth sea sky grow-plant air nature
food: food eat breakfast lunch dinner drink coffee tea beer-wine bread cake meat fish fruit-vegetable milk cook kettle-cup restaurant bottle sugar-salt
everyday-noun: life body hand head hair eye ear mouth heart back-body foot interest language result effect consequence sign-signal point matter issue thing idea example way kind-of fact situation belong-to chance benefit disadvantage effort translate pronounce own-possess observation sense tone gap chain sentence bomb weapon skin character speech ghost mood habit pattern culture flow motive appearance emotion
anger: angry annoyed upset disappointed shocked frustrated hate dislike rude impatient swearword idiot ridiculous disgrace crazy bad poor insult shout tolerate negative uncomfortable inappropriate
gratitude: grateful thank problem-none
greeting: welcome greeting dear good-morning sir-madam how-are-you
closing: closing-regards bye take-care reply-soon darling kiss-hug
be-do: be do make appear seem become happen
ask-question: question
`;
