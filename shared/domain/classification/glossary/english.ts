/** Everyday English words by their meaning; see `Glossary` for the form. */
export const ENGLISH_WORDS = `
i: i i'm im i've ive i'd i'll i'ma
me: me
myself: myself
my: my mine
we: we we're we've weve we'd we'll
us: us let's
ourselves: ourselves
our: our ours
you: you u ya ye yer you've you're you'd you'll youre youve youll youd uve ye've yous yall y'all thou thee
yourself: yourself yourselves urself
your: your yours ur thy
he-she: he she he's she's he'd she'd he'll she'll shes hes
him-her: him
his-her: his her hers
himself-herself: himself herself
they: they they're they've they'd they'll theyre theyve
them: them 'em
their: their theirs thier
themselves: themselves themself
it: it it's its it'll it'd itself tis
this: this these
that: that that's thats those that'd that'll
there: there there's theres
here: here here's
someone: someone somebody someone's somebody's
anyone: anyone anybody anyone's anybody's
nobody: nobody nobody's no~one none~of~us
everyone: everyone everybody everyone's everybody's
whoever: whoever whomever
something: something summat
anything: anything owt
nothing: nothing nowt zilch nada
everything: everything
other: other others other's
another: another
else: else else's
same: same identical likewise
such: such
own: own owned owns owning
self: self
each-other: each~other one~another
people: people people's folk folks
man: man man's men men's bloke chap chaps lad lads guy guys gent gents gentleman gentlemen fella fellow fellows dude
woman: woman woman's women women's lady lady's ladies lass gal
person: person persons person's individual individuals natural~person
none: none
want: want wants wanted wanting wanna
wish: wish wishes wished wishing
would-like: would~like i'd~like we'd~like should~like he'd~like she'd~like would~love would~appreciate be~grateful~if keen~to
would: would wouldn't~it wud
please: please pls plz pleeease plse pleas kindly do~the~needful needful
must: must mustn't~forget have~to has~to had~to gotta hafta
should: should ought supposed shud
can: can
could: could cud
able: able ability unable~not be~able
may: may
might: might
will: will gonna going~to
shall: shall
need: need needs needed needing require requires required requiring requirement* necessary necessar* necessit* essential
need-not: needn't need~not no~need not~necessary unnecessar* not~required not~needed neednt
let: let lets letting lemme
allow: allow allows allowed allowing permit* enable enables enabled enabling
forbid: forbid* forbad* prohibit* ban banned banning bans not~allowed
not: not n't don't dont doesn't doesnt isn't isnt wasn't wasnt weren't aren't arent ain't aint didn't didnt haven't havent hasn't hasnt hadn't shan't mustn't shouldn't shouldnt wouldn't wouldnt couldn't couldnt mightn't nae
cannot: cannot can't cant cann't can~not
will-not: won't wont will~not
never: never ne'er not~ever
no: no nope nah nay naw
yes: yes yep yeah yup aye yea yess
ok: ok okay okey oki k alright
without: without sans devoid
only: only solely purely exclusive*
just: just
instead: instead in~lieu rather~than
rather: rather
but: but
although: although though albeit even~though
however: however nevertheless nonetheless notwithstanding that~said
unless: unless
except: except excepting exception* excluding exclude* exclusion aside~from apart~from besides save~for other~than
if: if whether
in-case: in~case in~the~event provided~that as~long~as
when: when when's
whenever: whenever
until: until till til 'til 'till up~to~now
before: before beforehand prior previously priorly befor
after: after afterwards afterward thereafter
already: already
still: still
yet: yet
again: again once~more afresh anew
anymore: anymore any~more any~longer
no-longer: no~longer not~anymore not~any~longer
maybe: maybe perhaps mebbe possibly
probably: probably likely presumably likelihood probable
hopefully: hopefully
who: who who's whos whom
whose: whose
what: what what's whats wot wat whatsit
whatever: whatever whatsoever
which: which whichever wich
where: where where's whereby wherein
wherever: wherever
why: why how~come what~for
how: how how's hows
how-much: how~much how~many
how-long: how~long
and: and n
or: or
also: also moreover furthermore additionally as~well in~addition
too: too
both: both
either: either
neither: neither nor
because: because cos cuz 'cause bc inasmuch becuase becasue
therefore: therefore hence thus consequently accordingly as~a~result thereby
so: so
so-that: in~order~to in~order~that
that-is: ie namely viz
otherwise: otherwise
while: while whilst whereas
since: since ever~since
once: once
twice: twice
as: as
than: than
such-as: such~as
for-example: for~example for~instance eg
etc: etc etcetera and~so~on
even: even
about: about concerning regarding pertain* relating relate related relates respecting with~regard~to in~regard~to as~regards
re: re aw sv
fw: fw fwd
attachment-enclosed: attached enclosed enclos* herewith attach attaches attaching attachment* encl
above: above aforementioned aforesaid above-mentioned
below: below beneath underneath undermentioned hereunder
in: in within inside
into: into
out: out
outside: outside
on: on
onto: onto
off: off
up: up
down: down
at: at
to: to
toward: toward towards
from: from frm
of: of
for: for
by: by
with: with w together~with
against: against
through: through thru throughout
via: via
under: under
over: over
between: between amid
among: among amongst
around: around
across: across
along: along alongside
behind: behind
in-front: in~front ahead
beside: beside next~to
beyond: beyond
near: near nearby nearer nearest close~by
away: away
back: back
together: together
apart: apart asunder
per: per
according-to: according~to in~accordance accordance pursuant in~line~with in~keeping~with under~the~terms according
on-behalf-of: on~behalf behalf acting~for
in-spite-of: despite in~spite~of regardless irrespective
due-to: due~to owing~to thanks~to on~account~of
now: now nowadays at~present presently right~now rn
currently: current currently at~the~moment ongoing
then: then
today: today today's
tonight: tonight
tomorrow: tomorrow tomorrow's tmrw tomoz tmr 2moro tommorow tommorrow tomorow
yesterday: yesterday yesterday's
day: day day's days daytime
week: week weeks week's
weekend: weekend weekends
fortnight: fortnight*
month: month months month's
month-end: month~end end~of~month
quarter-year: quarter quarters quarterly
year: year years year's yr yrs
year-end: year~end turn~of~year end~of~year
hour: hour hours hrs hour's
minute: minute minutes mins min
second-time: seconds secs
moment: moment moments instant momentarily
decade: century centuries decade decades
morning: morning mornings
noon: noon midday
afternoon: afternoon afternoons pm
evening: evening evenings
night: night nights midnight overnight
time: time times timing
o-clock: o'clock oclock
date: date dates dated
period: period periods duration timeframe timespan
term-deadline: deadline* due time~limit cut-off expiry~date
past: past
future: future
last: last lately
next: next upcoming
early: early earlier earliest
late: late later lateness
soon: soon sooner shortly anon
asap: asap as~soon~as soonest without~undue~delay undue promptly prompt speedily
immediately: immediate* straightaway straight~away at~once right~away instantly forthwith pronto stat
urgent: urgent* pressing emergency emergencies
quickly: quick quickly quicker fast faster speedy rapid rapidly swift swiftly expedit* hurry hurried hurrying rush rushed rushing haste hastily chop-chop get~moving
slow: slow slowly slower
always: always all~the~time constantly constant perpetual*
often: often frequent* regularly regular
sometimes: sometimes occasional* now~and~then from~time~to
rarely: rarely seldom hardly barely scarcely
usually: usual usually normally normal typically typical generally general ordinar* customary
daily: daily every~day
weekly: weekly every~week
monthly: monthly every~month
yearly: yearly annual* annum every~year
forever: forever for~ever permanent* perpetuity eternally eternal indefinitely once~for~all
temporarily: temporar* temp temps provisional* for~now meantime meanwhile interim
during: during
ago: ago
recent: recent recently newly
ever: ever
finally: finally final eventually at~last ultimately
first: first firstly 1st
second: second secondly 2nd
third: third thirdly 3rd
ordinal: fourth fifth sixth seventh eighth ninth tenth eleventh twelfth th nd rd st 4th 5th 6th 7th 8th 9th 10th
begin: begin begins beginning beginnings began begun start started starting starts commenc* kick~off initiat* onset
continue: continu* carry~on go~on ongoingly proceed proceeds proceeding resume resumes resumed
repeat: repeat* reiterat* recur*
all: all
whole: whole entire* wholly
every: every each
any: any
some: some
several: several various sundry multiple numerous couple
many: many lots lot loads plenty tons heaps myriad umpteen
much: much
more: more
most: most mostly
less: less lesser fewer least
few: few
little: little wee
bit: bit bits a~bit slightly slight somewhat
enough: enough sufficient*
rest: rest remainder remaining
half: half halves
part: part parts partly partial* portion portions
piece: piece pieces item items chunk
pair: pair pairs
double: double doubled doubly duplicat*
number: number numbers no's nos nr num figure figures
amount: amount amounts sum sums quantit* qty
total: total totals totalling
percent: percentage percent pct
maximum: maximum max upper~limit
minimum: minimum at~least at~the~least
average: average*
very: very extremely highly awfully terribly incredibly immensely
really: really rly truly indeed actually
quite: quite pretty~much reasonably
completely: completely totally fully full altogether thoroughly thorough utterly utter absolutely absolute in~full in~its~entirety lock~stock
almost: almost nearly virtually practically
approximately: approximately approx roughly circa ca
exactly: exact exactly precise* spot~on
especially: especially particularly particular in~particular above~all notably specially
simply: simply simple simpler merely
directly: direct directly
alone: alone single lone lonely
anyway: anyway anyhow anyways in~any~case at~any~rate
by-the-way: btw by~the~way incidentally
of-course: of~course naturally obviously obvious evidently evident clearly
apparently: apparently apparent seemingly allegedly alleged supposedly
certainly: certain sure certainly definite* surely for~sure without~doubt definately defintely
unfortunately: unfortunate* sadly regrettab* alas
fortunately: fortunately fortunate luckily
basically: basically essentially
technically: technically
step-by-step: step~by~step gradual*
in-advance: in~advance upfront up~front ahead~of~time
so-far: so~far thus~far to~date hitherto hereto
from-now-on: from~now~on henceforth going~forward hereafter hereinafter
at-the-latest: at~the~latest no~later~than
too-much: too~much too~many
as-follows: as~follows following
with-this: hereby herein hereof hereinbefore thereof thereto therein therefrom thereunder whereof
---
ask: ask asks asked asking inquire inquires inquired inquiring enquire enquires enquired enquiring
beg: beg begs begged begging plead* implore* beseech*
request: request requests requested requesting requester requestor req reqs
demand: demand* insist* call~upon
require-legally: entitle* entitled~to
order-instruct: instruct instructs instructed instructing command commands commanded directed
order: order orders ordered ordering preorder reorder purchase~order po pos
apply-request: petition* solicit solicits soliciting solicitation
expect: expect* anticipat* look~forward~to looking~forward~to
hope: hope hopes hoped hoping hopeful
propose: propos* suggest*
recommend: recommend* advisable advocat*
advise: advise advised advises advising advice
offer: offer offers offered offering
agree: agree agreed agrees agreeing concur*
accept: accept accepts accepted accepting acceptance
refuse: refuse refuses refused refusing refusal decline declined declining reject*
object: object objects objected objecting objection* objector oppose* opposing opposition
disagree: disagree* dissent*
protest: protest* demur*
consent: consent* opt~in opted~in opt-in optin
permission: permission* authoris* authoriz* clearance licence~to
withdraw: withdraw* withdrew revok* revocation rescind* take~back takes~back taking~back took~back retract*
unsubscribe: unsubscrib* opt~out opting~out opted~out opt-out optout unsub sign~me~off unsuscrib* unsubscib* unsuscibe
subscribe: subscrib* subscription*
exercise-right: exercis* invok* assert asserts asserted asserting avail~myself
right: right rights right's
claim: claim claims claimed claiming claimant*
tell: tell tells telling told
inform: inform informs informed informing let~me~know let~us~know lemme~know keep~me~posted appris*
notify: notif* alert alerts alerted
info: info information informational infos inf informations
know: know knows knowing known knew knowledge aware awareness kno
find-out: find~out finds~out found~out finding~out figure~out ascertain* learn~of
wonder: wonder wonders wondered wondering curious curiosity
explain: explain* explanation* explanator* clarif* elaborat* spell~out account~for
describe: describ* description* outlin* depict*
say: say says said saying state states stated stating mention* remark remarks remarked
speak: speak speaks speaking spoke spoken talk talks talked talking chatted discuss* conversation* conversing
word: word words wording worded phrase phrases phrasing
call-named: named so-called aka known~as is~called am~called are~called
mean: mean meaning means meant
answer: answer* reply replies replied replying respond* response*
write: write* writ* wrote jot jotted
send: send sends sending sent transmit* transmission dispatch*
forward: forward forwards forwarded forwarding pass~on passes~on passed~on passing~on relay relayed onward onwards
get: get gets getting got gotten obtain*
receive: receiv* receipt~of recieve* recieved recieving
give: give gives given giving gave gie gimme
bring: bring* brought
hand-over: hand~over handed~over handing~over surrender* relinquish*
provide: provide provides provided providing furnish* make~available supply supplies supplied supplying
fetch: fetch* pick~up picked~up picking~up picks~up retriev*
show: show shows showed shown showing display* demonstrate* demonstrating demonstration
see: see sees seeing saw seen
look: look looks looked looking glance* stare* staring
look-at: have~a~look take~a~look look~at looks~at look~into looking~into look~over
look-for: look~for looking~for seek seeks seeking sought
search: search*
find: find finds finding found locate locates locating
view: view views viewed viewing viewable inspect* peek
watch: watch watches watched watching
read: read reads reading readable peruse perusal
listen: listen*
hear: hear hears heard hearing
check: check checks checked checking double-check chk
verify: verif* validat*
confirm: confirm*
acknowledge: acknowledg*
prove: prove proves proved proven proving proof* substantiat* corroborat*
note: note notes noted noting jotting annotation*
remember: remember* recollect* recall recalls recalled
forget: forget* forgot*
remind: remind reminds reminded reminding nudge nudged nudging chase~up chasing chased
think: think thinks thinking thought
believe: believ* belief* belive
understand: understand* understood comprehen*
suppose: suppose supposes supposing assum* presume presumed presuming guess guesses guessed guessing reckon* suspect suspects suspected suspecting suspicio*
opinion: opinion* viewpoint* standpoint stance in~my~view imo imho perspective*
decide: decid* decision decisions decision's make~up~mind
choose: choos* chose chosen choice choices pick picks picked picking select*
prefer: prefer preferred preferring prefers preferably preference preferences preferable
consider: consider considered considers considering consideration reconsider* ponder*
intend: intend* intention intentions intentional aim aims aimed plan~to on~purpose deliberate*
plan: plan plans planned planning
try: try tries tried trying attempt* endeavour* endeavor*
help: help helps helped helping helpful assist assists assisted assisting assistance lend~a~hand
support: support supports supported supporting supportive
serve: serve serves served serving
use: use uses used using usage utilis* utiliz* make~use~of
misuse: misus* abus* exploit exploits exploited exploiting
reuse: reus* re-use* repurpos*
delete: delet* del eras* wipe* wiping purg* scrub* shred* obliterat* expung* nuke* nuking vaporis* vaporiz* annihilat* zap zapped deleet deletd
remove: remov* take~off takes~off taking~off took~off taken~off take~out took~out taken~out taking~out get~rid~of getting~rid~of rid take~away taken~away omit* scratch~me strike~me struck~off prune pruned cut~out strip strips stripped stripping
take-down: take~down takes~down took~down taken~down taking~down takedown* pull~down
destroy: destroy* destruct* incinerat* burn~it eradicat*
throw-away: throw~away throw~out threw~away thrown~away throwing~away discard* bin binned binning bins trash* rubbish garbage dump dumped dumping dumps ditch ditched toss tossed landfill chuck chucked chucking scrap scrapped scrapping dispose disposes disposed disposing disposal
cancel: cancel* call~off called~off annul* void voided
close: close closes closed closing closure shut shuts shutting shut~down wind~up
terminate: terminat* give~notice notice~to~quit
stop: stop stops stopped stopping ceas* halt halted halts desist* quit quits quitting discontinu* leave~off knock~it~off pack~it~in
end: end ends ended ending endings finish* conclude concluded concludes concluding
prevent: prevent* avoid avoids avoided avoiding avoidance averting
block: block blocks blocked blocking blocklist blacklist* suppression~list do-not-contact
blank-out: redact* black~out blank~out mask masked masking blur* pixelat*
anonymize: anonym* de-identif* deidentif* pseudonymis* pseudonymiz*
restrict: restrict* limit limits limited limiting limitation limitations curb*
freeze: freeze freezes freezing froze frozen ringfence* ring-fence* put~on~ice on~ice quarantin* lock~down
pause: pause* pausing suspend* suspens* put~on~hold on~hold break~time
lock: lock locks locked locking locker padlock*
unlock: unlock* unblock* unban unbanned unfreez*
flag-mark: flag flags flagged flagging mark marks marked marking markings label labels labelled labelling labeled
put: put puts putting placed placing
set: set sets setting settings setup set~up config* preferences~page
keep: keep keeps kept keeping hang~on~to hold~on~to cling~on
store: store stores stored storing storage
hold: hold holds held holding
save: save saves saved saving
retain: retain* retention preserv*
have: have has had having possess possesses possessed
archive: archiv*
file-document: file files filed filing dossier* folder folders
collect: collect collects collected collecting collection collective gather gathers gathered gathering harvest* scraped scraping scraper* compil*
record: record records recorded recording recordings recorder
register: register registers registered registering registration* registry registries enrol* sign~up signed~up signing~up signs~up signup
process: process processes processed processing
handle: handle handles handled handling deal~with dealt~with dealing~with dealing tackle tackled
treat: treat treats treated
share: share shares shared sharing
sell: sell sells selling sold resell* seller sellers
pass-to-third: hand~out handing~out leak~to onward~transfer
disclose: disclos* reveal* divulg*
publish: publish* publication* republish* broadcast* make~public go~public
transfer: transfer* migrat* hand~on send~across send~over
port-data: portab* port~my port~over porting ported machine-readable machine~readable
move: move moves moved moving shifting shifted
import: import imports imported importing importer ingest*
export: export* exportable
download: download*
upload: upload*
convert: convert* conversion transcod*
copy: copy copies copied copying photocop* reproduc* xerox*
overview: overview* rundown at~a~glance full~picture
list: list lists listed listing listings
summary: summar* digest recap recaps synopsis gist
report: report reports reported reporting
extract: extract* excerpt* extraction
print: print prints printed printing printout printouts hardcop* hard~copy
scan: scan scans scanned scanning scanner scanners
compare: compare compares compared comparing comparison* contrast contrasted
match: match matches matched matching
link-connect: link links linked linking hyperlink* url urls
connect: connect connects connected connecting connection* hook~up plug plugged tether*
combine: combin* merge merges merged merging cross-reference* conflat* aggregat*
separate: separat* divid* segregat* detach* split splits splitting seperat*
sort: sort sorts sorted sorting categoris* categoriz* classif*
count: count counts counted counting
measure: measur* metric metrics gauge*
change: change changes changed changing alter alters altered altering alteration* switch switches switched switching unchanged
replace: replac* swap swaps swapped swapping substitut*
update: updat* up~to~date refresh refreshed
correct: correct corrects corrected correcting correction* correctly corrective rectif* put~right set~right set~straight set~the~record amend*
fix: fix fixes fixed fixing repair* mend mended mending sort~out sorted~out sorting~out
improve: improv* enhanc* upgrad*
complete: complete completing completion finalis* finaliz*
fill-in: fill fills filled filling fill~in
enter-data: enter enters entered entering key~in keyed type types typed typing input inputs
add: add adds added adding addition additional append appended extra
insert: insert*
edit: edit edits edited editing revise revised revising revision* redline*
rename: renam*
undo: undo undone undoing revert* roll~back rollback* backtrack* reinstat* reverse reversed reversal
restore: restor* recover recovers recovered recovering recovery resurrect*
reset: reset resets resetting reboot* restart*
track: track tracks tracked tracking tracker trackers trace traced traces tracing
follow: follow follows followed
monitor: monitor monitors monitored monitoring surveil* spy spies spied spying snoop* eavesdrop*
analyse: analys* analyz* analytics analytic
evaluate: evaluat* assess* apprais*
profile: profile profiles profiled profiling
predict: predict* forecast*
target: target* microtarget*
contact: contact contacts contacted contacting contactable get~in~touch in~touch touch~base reach~out reach~me reach~us touch
contact-details: contact~details contact~info contact~information address~book contact~list phonebook*
disturb: disturb* bother bothers bothered bothering pester* nag nags nagging harass* hassl* annoyance bug~me molest* intrude intrudes intruded intruding intrusi*
spam: spam* junk junkmail
bombard: bombard* flood* inundat* swamp* deluge*
leave-alone: leave~me~alone leave~us~alone leave~alone left~alone leave~me~be let~me~be
lose: lose loses losing lost loss losses
steal: steal* stole stolen theft thief thieves pinched nicked
leak: leak leaks leaked leaking leakage
breach: breach* violat* infring* contraven*
hack: hack hacks hacked hacking hacker* intruder* attacker attackers attack attacks attacked cyber*
protect: protect* safeguard* shield*
secure: secure secures secured securing securely safe safely safer safety
encrypt: encrypt* decrypt* cipher* pgp
access: access accesses accessed accessing accessible acess
disappear: disappear* vanish* go~away gone~missing be~gone
hide: hide hides hid hidden hiding conceal*
exist: exist exists existed existing existence
contain: contain contains contained containing compris* includ* inclusive incl
consist: consist consists consisted
belong: belong belongs belonged
refer: refer refers referred referring reference references ref refs referral
privacy: privacy privcy
private: private privately
personal: personal persnal personel
personal-data: personal~data personal~information personal~details pii
data: data datas dataset datasets datum
public: public publicly
confidential: confidential* secret secrets secrecy secretly privileged nda
sensitive: sensitiv* delicate special~category special~categories
anonymous-unknown: unnamed unidentified nameless
law: law laws lawful lawfully legislat* statut* legal legally legalit*
unlawful: unlawful* illegal* against~the~law
gdpr: gdpr dsgvo rgpd data~protection ccpa cpra dpa2018 uk-gdpr data~protection~act data~protection~law
regulation: regulation regulations regulatory directive* decree* ordinance
rule: rule rules guideline* guidance governed
policy: policy policies
notice-statement: notice notices privacy~statement statement statements
terms: terms t-and-c condition conditions tos small~print fine~print
article: article articles art arts
paragraph: paragraph* para paras subsection* section sections clause clauses recital* annex annexes appendix addendum
under-law: by~virtue~of in~terms~of
act-law: act acts
subject-access: sar dsar subject~access access~request
data-subject: data~subject data~subjects
controller: controller controllers data~controller
processor: processor processors
sub-processor: sub-processor* subprocessor* sub~processor*
dpo: dpo data~protection~officer privacy~officer privacy~team
authority: authorit* regulator regulators ombuds* watchdog ico datatilsynet cnil integritetsskyddsmyndigheten imy supervisory commissioner edpb
data-processing-agreement: dpa dpas processing~agreement scc sccs
access-right: right~of~access right~to~access
erasure-right: right~to~erasure to~be~forgotten be~forgotten
rectification-right: right~to~rectification
portability-right: right~to~portability
objection-right: right~to~object
restriction-right: right~to~restrict*
legal-basis: legal~basis lawful~basis legal~ground legitimate legitimac*
legitimate-interest: legitimate~interest* interest~assessment
purpose: purpose purposes
category: category categories class classes
recipient: recipient* addressee*
third-party: third~part* outsider outsiders
third-country: third~countr* overseas offshore abroad foreign
source: source sources origin origins originat*
storage-period: retention~time retention~period storage~period
accountability: accountab* liab* responsib*
compliance: complian* comply complies complied complying conform*
audit: audit audits audited auditing auditor auditors
impact-assessment: dpia dpias impact~assessment
transparency: transparen* openness
safeguards: adequacy safe~harbor safe~harbour privacy~shield
lawsuit: lawsuit* sue sues sued suing litigat* take~to~court legal~action legal~proceedings proceedings prosecut*
court: court courts tribunal* judicial* subpoena*
judge: judge judges magistrate*
fine-penalty: penalt* penalis* penaliz* sanction* fined fines
compensation: compensat* reimburse* damages~for indemni*
complaint: complain* grievance* gripe gripes
appeal: appeal* contest contests contested contesting challeng*
dispute: disput*
evidence: evidence* exhibit exhibits
witness: witness* testif* testimon*
crime: crime* criminal* offence* offense felon*
fraud: fraud* scam scams scammed scammer* swindl* phish* impersonat* forged forgery
mandate: mandate mandates mandated power~of~attorney powers~of~attorney letter~of~authority proxy poa
represent: represent* representative* act~for acts~for acting~on~behalf
guardian: guardian* custod* legal~guardian
identity: identit* identif* id ids
id-card: id~card identity~card passport* driving~licence driver's~license proof~of~identity
social-security-number: social~security ssn national~insurance cpr personnummer national~id
settle: settle settles settled settling settlement resolve resolves resolved resolving resolution
waive: waiv*
oblige: oblig* duty duties bound
valid: valid validity
invalid: invalid invalidat* null null~and~void
formal: formal* official officially
free-of-charge: free~of~charge at~no~cost
proportionate: proportiona* excessive* manifestly
detail: detail details detailed particulars
name: name names naming
first-name: first~name forename* given~name christian~name
surname: surname* last~name family~name maiden* nee
nickname: nickname* alias aliases pseudonym
title-person: title titles mr mrs ms mister missus
initials: initials
spelling: spell spells spelled spelt spelling misspel* typo typos typo'd
address: address addresses addressed addressing adress adresse adresses
street: street* road roads lane avenue alley
postcode: postcode* postal~code zip~code zipcode
house-number: house~number flat~number
town: town towns city cities municipal village* parish suburb*
country: country countries country's nation nations national nationality nationwide
place-location: place places location* whereabouts spot spots venue* located situated
live-reside: live lives lived living reside resides resided residing residence* residential residency dwell*
move-house: moved~house moving~house move~house relocat* new~address moved~to change~of~address
phone: telephone* tel landline* handset* phone phones phoned phoning
mobile: mobile* cell cellphone* smartphone* iphone* android
phone-number: phone~number telephone~number mobile~number
birthday: birthday* birthdate* date~of~birth dob b'day bday
born: born birth births
age: age aged ages
gender: gender* sex pronoun pronouns male female
marriage-status: marital
family: family families family's relative relatives kin household*
picture: picture* photo photos photog* pic pics image images imagery snapshot* selfie* portrait* headshot* mugshot*
face: face faces facial
screenshot: screenshot* screen-shot* screengrab* screencap*
video: video videos videoed film films filmed filming footage clip clips movie*
camera: camera* cctv webcam* dashcam* videosurveil*
voice: voice voices voiced voicemail* voice~mail
sound: sound sounds audio
fingerprint: fingerprint* biometric* iris retina
signature: signature* sign signs signed signing countersign*
handwriting: handwrit*
cv: cv cvs curriculum~vitae application~documents
cover-letter: cover~letter covering~letter
certificate: certificat* certified certify transcript transcripts diploma diplomas
reference-letter: letter~of~reference reference~letter testimonial~letter
qualification: qualif* skill skills skilled competenc* competent expertise
experience: experience experienced experiences
payslip: payslip* paystub* pay~slip wage~slip
salary: salar* wage wages payroll remunerat* pay~rise
pension: pension pensions retirement~fund
tax: tax taxes taxed taxation hmrc irs skat
vat: vat gst mwst
bank: bank banks banking bank's
bank-account: bank~account account~number iban sort~code bic
credit-card: credit~card debit~card card~number card~details visa mastercard
card: card cards
credit-rating: credit~rating credit~score credit~check creditworth* bureau
debt: debt* arrears owe owes owed owing collections bailiff*
income: income incomes earnings earn earns earned
money: money cash funds fund funding finance* financial* dosh quid coin coins cents cent
currency: eur euro euros usd gbp dkk sek nok kr krone* krona kronor kroner pound pounds dollar* pence penny
health: health healthy medical* medicine* medicat* medic
illness: ill illness* sick sickness disease* ailment* unwell poorly
diagnosis: diagnos* symptom*
injury: injur* wound wounded hurt hurts hurting
pain: pain pains painful ache aches headache* migraine*
cancer: cancer tumour tumor chemo*
fever-cold: fever flu influenza cough* sneez* covid corona* covid-19
pregnant: pregnan* expecting~a~baby maternity paternity
disability: disabled disability disabilities wheelchair* handicap* impair* blind deaf
allergy: allerg* intoleran* gluten vegan* vegetarian*
mental: mental mentally psych* therap* counselling depress* anxiety
treatment: treatment treatments surgery operation surgical
prescription: prescription* pill pills
hospital: hospital* clinic clinics infirmary ward
doctor: doctor* physician* dr gp surgeon* dentist* dental
nurse: nurse nurses nursing midwife
patient: patient patients patient's
journal-medical: medical~record* medical~file health~record* chart
blood: blood bloods
vaccination: vaccin* jab jabs
religion: religio* faith church churches mosque synagogue christian muslim jewish
god: god god's lord bless blessed blesses blessing* amen pray prays prayed prayer* jesus
ethnicity: ethnic* race races racial racist*
politics: politic* election* vote votes voted voting voter*
trade-union: trade~union union unions
conviction-record: criminal~record dbs~check police~record
background-check: background~check
police: police* cop cops constable
account: account accounts acct acc accs account's acount accont
user: user users user's
username: username* user~name login~name handle~name
login: login* logon log~in logging~in logged~in log-in logged-in sign~in signing~in signed~in sign-in sso authenticate authentication
logout: logout log~out logged~out sign~out signed~out
password: password* passwd passphrase* passcode* pwd pin credential* pasword
two-factor: two-factor 2fa mfa authenticator otp bankid mitid nemid
profile-page: profile~page
portal: portal portals
customer-portal: customer~portal
homepage: homepage* website* webpage* site sites web web-site web~site
page: page pages
form-document: form forms
contact-form: contact~form
checkbox: checkbox* tickbox* tick~box tick ticks ticked ticking untick* unticked unchecked
box: box boxes
field: field fields
button: button buttons
click: click* tap tapped press presses pressed
mail: mail mails mailed e-mail* email* emai em
mailbox: mailbox* inbox* postbox mail~box
mail-address: email~address mail~address e-mail~address
message: message* msg msgs dm dms
text-message: sms text texts texted texting whatsapp imessage
letter: letter letters
post: post posts posted posting postal postman royal~mail
parcel: parcel* package packages packet
envelope: envelope* stamp stamps stamped
correspondence: correspond* exchange~of~mails thread threads
subject: subject subjects
newsletter: newsletter* mailer mailers bulletin*
mailing-list: mailing~list mailing~lists distribution~list mailings mailing mailshot* maillist listserv
marketing: marketing advert* ad ads promo promos promot* campaign* publicity
direct-marketing: direct~marketing
commercial: commercial*
leaflet: leaflet* brochure* catalogue* catalog flyer* pamphlet* handout*
phone-call: call calls calling ring rings ringing rang rung dial dials dialled dialed dialling phone~call called
cold-call: cold~call cold-call* robocall* telemarket* telesales sales~call sales~calls
hang-up-phone: hang~up hung~up hanging~up
footer: footer* header headers disclaimer*
preferences: preference~centre preference~center
notification: push~notification
cookie: cookie* pixel pixels
consent-banner: cookie~banner banner banners popup* pop-up*
social-media: social~media facebook* instagram insta twitter linkedin* tiktok youtube snapchat social~network
follower: follower* subscriber~base
chat: chat chats chatbot* chatting
bot: bot bots robot* robotic
comment: comment comments commented commenting
review-rating: review reviews reviewed reviewing rating ratings rate rates rated stars trustpilot
feedback: feedback
survey: survey* questionnaire* poll polls
competition: competition* contestant* raffle* lotter* sweepstake* prize prizes giveaway*
event: event events
webinar: webinar* webcast* livestream* online~seminar
conference: conferenc* congress summit symposium* trade~fair expo
seminar: seminar* workshop* masterclass* lecture lectures lecturer* hackathon* bootcamp*
course: course courses
participant: participa* attend* attendee* delegate delegates guest~list audience
registration-event: event~registration
badge: badge* lanyard* name~tag
stand-booth: booth booths
speaker: speaker speakers presenter* keynote
presentation: presentation* slides slide deck powerpoint pptx
sponsor: sponsor*
invite: invit* rsvp
ticket: ticket tickets ticketing
support-case: support~ticket case~number ticket~number
case: case cases
membership: member members member's membership*
club: club clubs society association associations
donate: donat* charit* fundrais*
automatic: automat* autopilot auto
algorithm: algorithm* algo
artificial-intelligence: ai artificial~intelligence machine~learning llm llms gpt chatgpt copilot neural
ai-training: ai~training train~your~ai train~ai train~model train~models training~data
machine: machine machines machine's
computer: computer* pc pcs mac macbook
calculate: calculat* compute computed reckoned~up formula formulas
score: score scores scored scoring points~system
rank: rank ranks ranked ranking rankings
model: model models modelling
logic: logic criteria criterion
automated-decision: automated~decision automated~decisions automated~decision-making decision-making decision~making decided~by~computer
human: human humans humanly human~being real~person flesh~and~blood living~soul
human-review: human~review human~intervention manual~review second~look by~a~person by~a~human
intervention: interven* step~in overrul* override* overturn*
manual: manual manually by~hand
discriminate: discriminat* bias biased prejudice*
fair: fair fairly fairness equitable even-handed
unfair: unfair* unjust*
filter: filter* screen~out screened~out screening weed~out
applicant-screening: shortlist* sift sifted
approve: approv* green~light ratif* endors*
eligible: eligib* ineligib*
premium: premium premiums
personalise: personalis* personaliz* tailor* customis* customiz*
segment: segment segments segmentation cohort
system: system systems system's
platform: platform platforms
software: software saas
tool: tool tools toolkit instrument*
program: program programs programme programmes
app: app apps
feature: feature features functionalit* function functions
engine: engine engines
child: child children child's children's kid kids kid's bairn bairns wean minor minors underage toddler* infant infants
baby: baby babies newborn*
boy: boy boys boy's
girl: girl girls girl's
son: son sons son's
daughter: daughter*
parent: parent parents parental parent's
mother: mother mother's mothers mum mums mum's mom moms mom's mam mummy ma
father: father father's fathers dad dads dad's daddy papa da
grandparent: grandmother* grandfather* grandparent* gran granny nan nana grandad* granddad* grandma* grandpa*
grandchild: grandchild* grandson* granddaughter*
brother: brother brother's brothers bro
sister: sister sister's sisters sis
sibling: sibling* twin twins
cousin: cousin cousins nephew* niece*
uncle-aunt: uncle uncles aunt aunts auntie aunty
in-law: in-law* mother-in-law father-in-law brother-in-law sister-in-law son-in-law
step-family: stepson stepdaughter stepmother stepfather stepdad stepmum foster fostered adopted adoption
husband: husband* hubby
wife: wife wife's wives missis
spouse: spouse* better~half
partner: partner partner's partners
girlfriend-boyfriend: girlfriend* boyfriend* fiance* fiancé fiancée
ex: ex ex-wife ex-husband ex-partner ex-boyfriend ex-girlfriend exes
former: former formerly ex-employee ex-colleague ex-customer
widow: widow*
marry: marri* marry wedding*
divorce: divorc* separated~from
friend: friend friends friend's friendship* mate mates buddy buddies pal pals
neighbour: neighbo*
colleague: colleague* coworker* co-worker* workmate* fellow~worker
boss: boss bosses line~manager superior* supervisor supervisors
manager: manager manager's managers managing
director: director directors ceo cto cfo ciso coo chief chiefs managing~director
executive: executive executives exec execs
chairman: chairman chair chairwoman chairperson board boards trustee*
employee: employee* employed staff staffer staffers personnel workforce
employer: employer* employ employing employment
worker: worker workers labourer* blue-collar
freelancer: freelanc* self-employed selfemployed sole~trader
team: team teams team's crew
customer: customer* custom shopper*
client: client clients client's
supplier: supplier* vendor* contractor* subcontractor*
provider: provider providers provider's isp
service-provider: service~provider
lawyer: lawyer* solicitor* attorney* barrister* counsel attorney~at~law llp legal~counsel paralegal*
law-firm: law~firm chambers
notary: notary*
accountant: accountant* bookkeep* accounting accountancy
consultant: consultant* consult consulted consulting consultation consultanc*
agent: agent agents broker* intermediar*
agency: agency agencies
broker-data: data~broker data~brokers list~broker address~dealer
recruiter: recruit* headhunt* hiring hire hires hired
applicant: applicant* candidat* jobseeker*
apply: apply applies applied applying application applications
intern: intern interns internship* trainee* apprentic* work~placement
volunteer: volunteer*
student: student* pupil* undergraduate* postgrad* alumn* graduate graduates graduated graduation
teacher: teacher* headteacher tutor tutors headmaster headmistress principal
professor: professor* prof academic*
researcher: research* scientist* scholar*
journalist: journalist* reporter* columnist* press~officer
tenant: tenant* lodger* renter* lessee
landlord: landlord* landlady lessor
housing-association: housing~association property~management property~manager caretaker* janitor homeowners
owner: owner* proprietor* shareholder*
user-end: end~user end~users enduser
visitor: visitor visitors guest guests
driver: driver drivers driver's
administrator: administrator* admin admins sysadmin* sys~admin webmaster*
engineer: engineer engineers engineer's engineering
developer: developer* dev devs programmer* coder coders
technician: technician* techie tech techs it~guy handyman
operator: operator operators
receptionist: receptionist* secretar* front~desk
assistant: assistant assistants pa
officer: officer officers
expert: expert experts specialist* guru
beginner: beginner* newbie* novice* amateur*
salesman: salesman salesmen saleswoman salesperson sales~rep rep reps salespeople account~manager
sender: sender senders
author: author authors
reader: reader readers
caller: caller callers
stranger: stranger strangers random~people
victim: victim*
senior-citizen: pensioner* elderly senior seniors old~lady old~man oap
adult: adult adults grown-up* grown~up
citizen: citizen* civilian* resident residents inhabitant*
undersigned: undersigned
ransom: ransom extort* blackmail*
buy: buy buys buyer* buying bought purchas* procure*
pay: pay pays paid paying payment* unpaid payable
refund: refund* money~back chargeback*
instalment: instalment* installment* standing~order direct~debit
invoice: invoice* invoicing bill bills billed billing receipt receipts inv
customer-number: customer~number order~number reference~number invoice~number member~number serial~number
credit-note: credit~note credited credit credits
reminder-payment: reminder reminders dunning overdue past~due
delivery: deliver*
shipping: ship ships shipped shipping shipment* freight cargo forwarder haulage
courier: courier* dhl ups fedex
return-goods: return returns returned returning send~back sent~back sending~back give~back
exchange: exchange exchanges exchanged
pickup: collect~parcel
warehouse: warehouse* depot stockroom
stock: stock stocks in~stock out~of~stock inventory
quote-price: quote quotes quoted quotation* quoting estimate estimates estimated tender tenders bid bids bidding
price: price prices priced pricing cost costs costing costly tariff*
expensive: overpriced pricey
cheap: cheap* inexpensive affordable bargain
free: free freely freebie*
discount: discount* rebate* voucher* coupon* on~offer
fee: fee fees charge charges charged charging surcharge* levy
value: value values valued worth worthwhile
profit: profit* margin margins revenue* turnover
budget: budget*
contract: contract contracts contractual* agreement* accord
licence: licence* license* licens*
renew: renew*
extend: extend* extension* prolong*
expire: expir* lapse lapsed lapses
trial: trial trials beta pilot pilots
guarantee: guarant* warrant* assurance
insurance: insur*
product: product products goods merchandise
service: service services servicing
business: business businesses
company: compan* firm firms enterprise* ltd inc llc plc gmbh aps outfit corp corporate corporation*
organisation: organisation* organization* institut* ngo nonprofit foundation
association-group: group groups grouping consortium
department: department* dept division divisions
branch-office: branch branches subsidiar* affiliate*
office: office offices workspace* workplace*
headquarters: headquarter* hq head~office
management: management leadership manage manages managed
sales: sales sale
human-resources: hr human~resources
meeting: meeting meetings meet meets met appointment* conf~call
agenda: agenda
negotiate: negotiat* haggle*
deal: deal deals bargained
proposal: pitch pitches pitched
project: project projects
task: task tasks to-do todo todos chore chores
job: job jobs vacanc* position positions
work: work works worked working
career: career* occupation* profession* vocation*
role: role roles
dismiss: dismiss* fired sack sacked redundan* laid~off layoff* let~go made~redundant
unemployed: unemploy* jobless jobcentre jobcenter dole social~benefits welfare
resign: resign* hand~in~notice gave~notice
retire: retire retired retires retirement retiring retd
holiday: holiday* vacation* annual~leave day~off days~off
leave-absence: parental~leave sick~leave absen* out~of~office ooo
autoreply: autoreply* auto-reply autorespon* auto-respon* automatic~reply
shift-rota: rota shift shifts roster* timesheet*
schedule: schedul* timetable* reschedul* postpon*
calendar: calendar* diary diaries ics ical
delay: delay*
cooperate: cooperat* co-operat* collaborat*
joint-venture: business~partner joint~venture
interview: interview*
performance: perform performs performed performing performance
goal: goal goals objective objectives kpi mission missions
strategy: strateg* roadmap*
market: market markets
industry: industr* sector sectors trade trades trading
competitor: competitor* rival*
investor: invest investor* investment* venture~capital
growth: grow grows grew grown growing growth increas* rise rises risen expand* expansion
decrease: decreas* reduc* shrink* declines lower lowered lowering diminish* drop drops dropped dropping fall falls fell fallen
quality: qualit*
production: production produce produces produced producing manufactur* factory factories
logistics: logistic*
import-customs: customs
document: document* paperwork
paper: paper papers sheet sheets
folder-binder: binder* ring~binder
draft: draft*
version: version versions rev
template: template* boilerplate
signoff: sign~off signs~off signed~off signing~off
table: table tables column columns row rows spreadsheet* excel xls xlsx
csv: csv json xml vcf machine-format comma semicolon
pdf: pdf pdfs docx docs txt zip zipped unzip
format: format formats formatted formatting structured structure
content: content contents
section: chapter chapters sections~of
footnote: footnote*
line: line lines
title-heading: heading headings headline*
book: book books
booking: booking bookings booked reserv*
confirmation-order: order~confirmation booking~confirmation
bankrupt: bankrupt* insolven* liquidat* administration~order
merger: merger* acquisition* acquire acquired takeover take~over
handover: handover* hand-over onboarding offboarding
authority-public: government* ministr* council councils municipality embassy
server: server servers server's vps nas
host: host hosts hosted hosting colocat* data~center data~centre datacenter* datacentre*
cloud: cloud clouds openstack aws azure
virtual-machine: vm vms virtual virtualis* virtualiz* hypervisor* vmware kvm proxmox
container: docker kubernetes k8s pod pods cluster clusters node nodes
backup: backup* back-up* back~up backed~up backing~up
disk: disk disks ssd ssds hdd harddisk* hard~drive hard~disk raid usb drive drives floppy
memory: memory memories ram
cpu: cpu cpus gpu gpus core cores
rack: rack racks
hardware: hardware equipment device devices gadget* kit gear
laptop: laptop* notebook notebooks thinkpad*
tablet: tablet tablets ipad*
screen: screen screens
keyboard: keyboard* mouse keypad
printer: printer* toner cartridge*
cable: cable* cabling wire wires wiring fibre fiber
power: power powers powered electricity voltage
battery: battery batteries charger chargers
network: network* lan wan vlan subnet*
internet: internet online broadband
wifi: wifi wi-fi wlan hotspot
router: router* modem* gateway*
firewall: firewall* antivirus virus viruses malware ransomware trojan
vpn: vpn vpns
ip-address: ip ips ipv ip~address ip~addresses ipv4 ipv6
domain: domain domains subdomain* tld
dns: dns nameserver* mx txt~record hostname*
certificate-ssl: ssl tls cert certs https http hxxp
database: database* db dbs sql mysql postgres* crm
entry: entry entries
bucket: bucket buckets s3
storage-quota: quota quotas capacity gb tb mb terabyte* gigabyte* megabyte*
log: log logs logging logfile* logged
port: port ports
script: script scripts scripted scripting cron cronjob*
code: code codes coded coding sourcecode repository repo repos git github gitlab commit commits
bug: bug bugs buggy glitch*
error: error* fault faults faulty defect* mistake mistakes mistook slip-up
broken: broken broke break breaks breaking bust knackered
crash: crash* hang hangs hung blue~screen
outage: outage* downtime unavailab* disruption* offline disrupt*
maintenance: mainten* maintain* patching
install: install installs installed installing installation* reinstall* uninstall*
deploy: deploy* rollout roll~out go~live went~live
release: release releases released releasing
patch: patch patches patched
configuration: fine-tun* tuning tune
test: test tests tested testing tester testers proof~of~concept poc
demo: demo demos
run: run runs running ran
execute: carry~out carried~out carrying~out execution execute executed executes implement*
restart-service: power~cycle turn~off~on
turn-on: turn~on turned~on turns~on switch~on activat* reactivat*
turn-off: turn~off turned~off turning~off turns~off switch~off switched~off deactivat* disable disables disabling shut~off
api: api apis endpoint endpoints webhook* rest~api sdk
token: token tokens
key: key keys ssh
interface: interface* ui gui dashboard*
window: window windows
menu: menu menus dropdown
icon: icon icons
browser: browser* chrome firefox safari
linux: linux ubuntu debian unix
microsoft: microsoft outlook office365 sharepoint onedrive
google: google gmail googl*
zoom: zoom
apple: icloud siri alexa
load: load loading loaded
sync: sync syncs synced syncing synchron*
cache: cache cached caches
queue: queue queues queued backlog
response-time: latency bandwidth throughput
traffic: traffic
status: status
ticket-system: helpdesk* service~desk support~desk hotline desk
remote: remote remotely
vulnerability: vulnerab* cve weakness* loophole* bounty
security: security infosec
incident: incident incidents
permission-rights: user~rights access~rights root sudo
digital: digital* electronic* electronically
technology: technolog* ict it~department it~support
technical: technical
infrastructure: infrastruct* infra
open-source: open~source opensource
developer-ops: devops sre ops on-call oncall
standard: standard standards iso default defaults
architecture: architect*
integration: integrat* plugin* plug-in* add-on*
search-engine: search~engine index indexed indexing seo
spam-filter: spam~folder spam~filter junk~folder
blocklist-firewall: allowlist whitelist*
metadata: metadata* tag tags tagged
file-share: dropbox
environment: environment*
screen-share: screen~sharing
provision: provision provisions provisioned provisioning spin~up
scale: scale scales scaling
sla: uptime sla
offboarding: off-board*
school: school schools school's
kindergarten: kindergarten* nursery nurseries preschool creche daycare childcare childmind*
university: universit* uni unis college colleges campus facult*
study: study studies studied studying semester*
learn: learn*
teach: teach teaches teaching taught
training: training trained
exam: exam exams examin* dissertation* thesis
grade: grade grades
homework: homework assignment assignments essay essays
lesson: lesson lessons
class-school: classroom* classmate*
library: library libraries librarian*
home: home homes at~home
house: house houses cottage bungalow villa
flat-apartment: apartment* flat flats condo studio
building: building buildings
room: room rooms bedroom* bathroom* living~room closet attic basement cellar hall halls
kitchen: kitchen* stove oven fridge freezer dishwasher
door: door doors gate gates doorstep* doorbell*
wall: wall walls fence fences
floor: floor floors storey ceiling
roof: roof roofs chimney*
stairs: stair stairs staircase* elevator* ladder escalator
lift: lift lifts lifted lifting
garden: garden* yard lawn backyard* orchard allotment*
tree: tree trees forest* wood woods
flower: flower* rose roses geranium* plant plants planted
shed: shed sheds garage* barn
furniture: furniture sofa couch armchair desk~lamp cupboard* shelf shelves drawer drawers wardrobe*
chair-seat: seat seats stool bench
bed: bed beds mattress pillow
toilet: toilet* loo washroom* restroom*
shower-bath: bath baths shower showers
sauna: sauna*
wash-clean: wash washes washed washing clean cleans cleaned cleaning cleaner laundr* tidy tidied launder* mop vacuum
water: water
electric-heat: heating heater radiator* boiler boilers
light: light lights lighting lamp lamps
fire: fire fires flame* smoke* burn burns burnt burned burning
rent: rent rents rented renting rental lease leases leased leasing
mortgage: mortgage*
rubbish-home: recycl* waste wasted wasting
pet: pet pets dog dogs cat cats puppy puppies kitten* dog's
bird: bird birds pigeon* hen hens chicken chickens duck ducks
animal: animal* horse horses cow cows pig pigs sheep goat goats fox foxes mice rat rats creature*
farm: farm farms farmer* tractor*
weather: weather
rain: rain rains rained raining rainy storm* thunder* wet
snow: snow* ice icy frost*
sun: sun sunny sunshine
wind: wind winds windy blew blow blows blowing
cold: cold colder chilly
warm: warm warmer warmth heat
hot: hot hotter
spring-season: springtime spring
summer: summer summers
autumn: autumn
winter: winter winters
season: season seasons seasonal
food: food foods meal meals grub snack snacks catering
eat: eat eats ate eaten eating bite swallow*
breakfast: breakfast*
lunch: lunch*
dinner: dinner* supper
drink: drink drinks drank drinking beverage*
coffee: coffee* espresso latte
tea: tea teas
beer-wine: beer beers wine wines pint pints booze whisky alcohol* pub pubs bar bars
bread: bread sandwich* toast bun buns roll rolls
cake: cake* biscuit* pastry pastries chocolate* candy sweets dessert* jam
meat: meat beef pork sausage* bacon ham
fish: fish fishes fishing fisher* herring salmon
fruit-vegetable: fruit* apple apples banana* oranges potato* vegetable* veg carrot* tomato* onion* berry berries
milk: milk cheese butter cream egg eggs yoghurt
cook: cook cooks cooked cooking recipe* bake* baking boil boils boiled boiling
kettle-cup: cup cups mug mugs glass kettle plate plates
restaurant: restaurant* cafe cafes café canteen diner bistro
shop: shop shops shopping supermarket* grocer* mall retail*
clothes: cloth clothes clothing coat coats jacket* shirt* t-shirt* trousers shoe shoes boot boots dress dresses hat hats sock socks
bag: bag bags rucksack backpack purse handbag* wallet* suitcase* luggage
key-door: keyring keycard* fob
watch-clock: clock clocks wristwatch
car: car cars vehicle* van vans truck trucks lorry lorries suv taxi taxis cab cabs
parking: park parks parking parked
bicycle: bicycle* bike bikes cycling cyclist*
bus: bus buses tram trams
train: train trains railway* rail metro tube underground
plane: plane planes flight flights airport* airline* flew
boat: boat boats ferry ferries yacht* sail sails sailed sailing dock docks harbour* harbor*
travel: travel* journey* trip trips tour tours touris*
hotel: hotel* hostel* accommodat* airbnb lodging camping campsite caravan* tent tents
station: station stations
map: map maps route routes
border: border borders
road-traffic: motorway* highway* crossroads roundabout*
accident: accident accidents collision*
sport: sport sports gym fitness football* soccer tennis swim swims swimming basketball hockey golf athlet*
ski: ski skis skiing
race-run: marathon* jog jogging sprint*
game: game games gaming gamer* play plays played playing player* toy toys puzzle puzzles
team-coach: coach coaches coaching
music: music* song songs sing sings sang singing choir* concert* guitar piano band bands
dance: danc*
film-theatre: cinema theatre theater
television: tv television* telly netflix radio streaming
art: painting paint painted painter artist* artwork* gallery museum* draw draws drawing drawings drawn
story: story stories novel tale tales
newspaper: newspaper* press~release news magazine* gazette
party: party parties parties' celebrat* barbecue bbq get-together reunion*
christmas: christmas xmas yule easter
new-year: new~year
birthday-party: anniversar*
gift: gift gifts
baptism: baptis* christening communion
funeral: funeral* burial buried grave graves cemetery coffin
dead: dead died dies die dying death* decease* passed~away late~husband late~wife late~mother late~father demise
estate-heir: estate heir heirs heiress inherit* bequest* executor* executrix probate testament*
bereavement: bereave* mourn* condolence* grief grieving
life: life lifetime alive
body: body bodies leg legs knee knees arm arms shoulder*
hand: hand hands finger fingers thumb thumbs handed
head: head heads brain brains
hair: hair hairdresser* haircut* beard*
eye: eye eyes eyesight glasses
ear: ear ears
mouth: mouth tooth teeth tongue lips nose
heart: heart hearts
back-body: stomach belly spine hip hips
foot: foot feet toe toes
sleep: sleep* asleep slept nap insomnia
awake: awake wake wakes woke woken waking
tired: tired tiring exhaust* weary knackering fatigue*
hungry: hungry hunger thirst*
feel: feel feels felt feeling feelings
happy: happy happily happiness happier joy joyful cheerful
glad: glad gladly pleased pleasure delight delighted
sad: sad sadness unhappy heartbroken sorrow* miserabl*
angry: angry anger angri* furious fury rage raging livid outrag* fuming irate mad
annoyed: annoyed annoying irritat* fed~up sick~of had~enough cheesed~off pissed~off narked miffed
upset: upset upsetting upsets distress* devastat*
disappointed: disappoint* dissatisf* let~down let-down
afraid: afraid fear* scare* scary scared frighten* terrified terrify* dread dreading
worried: worr* anxious* uneas* concern concerns concerned nervous
ashamed: asham* embarrass* shame
sorry: sorry apolog* regret regrets regretted pardon forgive* excuse excuses excused soz
surprised: surpris* astonish* amazed amazement astound* baffl* bewilder*
shocked: shock* appal* horrif*
confused: confus* puzzled unclear perplex* muddl* lost~me
stressed: stress* pressure* tension tense
frustrated: frustrat*
tear-cry: cry cries cried crying tear tears weep wept
laugh: laugh laughs laughed laughing laughter lol haha* hehe* rofl lmao smile* smiling giggl*
joke: joke* joking kidding irony ironic* sarcas* humour humor* funny fun
love: love loves loved loving lovingly
like: like likes liked liking fond enjoy* fancy
hate: hate hates hated hating hatred loath* despis* detest* can't~stand cannot~stand
dislike: dislik*
trust: trust trusts trusted trusting trustworth* rely relies relied relying reliable reliab* confidence confident
distrust: fishy distrust* mistrust* don't~trust untrust*
respect: respect respects respected
honest: honest* sincerity truth truths true truthful genuin* frank frankly candid candidly
lie-untruth: lie lies lied liar liars lying untrue falsehood* deceiv* deceit* dishonest* mislead* misled
fake: fake* bogus fictitious pretend* dummy
cheat: cheat* trick tricks tricked rip-off ripped~off dodgy
proud: proud* pride
grateful: grateful* gratitude appreciat* thankful* much~obliged
thank: thank thanks thx thanx thanking thankyou ta tak cheers tnx ty cheerz
welcome: welcome* you're~welcome
greeting: hello hi hey hiya hallo heya greetings greeting hullo howdy yo wotcha evenin mornin
dear: dear dearest esteemed
good-morning: good~morning good~day good~afternoon good~evening
sir-madam: sir sirs madam ma'am maam whom~it~may
closing-regards: regards rgds brgds kind~regards best~regards best~wishes warm~regards warmest yours~sincerely yours~faithfully sincerely faithfully respectfully cordially br warmly brgs mvh yours~truly truly~yours ever~yours respectful*
bye: bye goodbye farewell see~you take~care ciao ttyl cya
compliment: compliment*
congratulate: congrat* well~done kudos bravo
good-luck: good~luck fingers~crossed
luck: luck lucky
how-are-you: how~are~you hope~you~well i~trust~well
polite: polite* courte* manners civil
rude: rude* impolite* disrespect* insolent cheeky
kind: kind kindness friendly kinder
patience: patience patiently bear~with bear~with~me
impatient: impatien* sick~of~waiting
promise: pledg* vow vowed swear swears sworn promise promised promises promising committed committing commitment commitments
threaten: threat* warn warns warned warning warnings
swearword: fuck* fucking bloody damn* bastard* bollocks shit* crap* arsehole ass bugger* piss pissing wtf hell fecking feckin feck frigging freaking bullshit bs sod effing asshole dick wanker* arse arses
idiot: idiot* moron* stupid* dumb dumber fool fools foolish clown* muppet* imbecil* incompeten*
ridiculous: ridiculous* absurd* nonsens* silly laughabl* farc*
disgrace: disgrac* shameful shameless scandal* disgust* unacceptab* intolerable
crazy: crazy insane insanity nuts bonkers madness lunac*
creepy: creep* stalk* weird sinister spooky
good: good gud decent fine
well: well
better: better
best: best
great: great excellent fantastic wonderful brilliant superb awesome amazing perfect* splendid marvellous terrific fab ace grand smashing cracking
nice: nice nicely pleasant lovely sweet charming delightful
bad: bad badly worse worst awful terrible horrible horrendous dreadful abysmal lousy shoddy nasty rotten
poor: poor
wrong: wrong* incorrect* inaccura* false falsely erroneous* mistaken amiss misstat*
right-correct: correctness accurate accurately accuracy that's~right all~right
old: old older oldest
outdated: outdated out~of~date obsolete stale no~longer~current antiquated
new: new newer newest brand-new
missing: missing miss missed misses lacking lack lacks lacked incomplete*
young: young younger youngest youth* teen* junior
important: importan* significan* crucial vital key~point priorit*
serious: serious* severity earnest* severe severely
easy: easy easily easier ease straightforward effortless*
difficult: difficult* hard harder hardest tough tricky complicat* complex* cumbersome
possible: possible possibilit* feasib* viable
impossible: impossib* unfeasible infeasible
clear: clear clearer clearest clarity plain plainly unambiguous* unequivocal*
strange: strange strangely odd oddly peculiar queer unusual* curiously bizarre*
different: differ differs differed different differently difference* differing distinct*
similar: similar* comparable alike resembl* analogous
big: big bigger biggest large larger largest huge enormous massive giant vast substantial considerable bulk
small: small smaller smallest tiny petite miniature
long: long longer longest lengthy length
short: short shorter shortest brief briefly concise
high: high higher highest height
low: low
deep: deep deeper deeply depth*
wide: wide wider widely broad broader width
heavy: heavy heavier weight* weigh*
empty: empty emptied hollow blank blanks
open: open opens opened opening reopen*
strong: strong stronger strongly strength*
weak: weak weaker
dirty: dirty dirt filthy messy mess muddy
beautiful: beautiful* pretty gorgeous handsome beauty
ugly: ugly
quiet: quiet quieter quietly silen* mute muted
loud: loud louder loudly nois*
dark: dark darkness
colour: colour* color* red blue green yellow black white brown grey gray pink purple orange
ready: ready readiness prepared
prepare: prepare prepares preparing preparation*
busy: busy hectic occupied
free-time: spare~time leisure hobby hobbies
available: availab*
careful: careful* caution cautious* diligen* due~care
careless: careless* sloppy negligen* reckless*
useful: useful handy
useless: useless* pointless* worthless* hopeless* futile
interesting: interesting
interest: interest interests interested
boring: boring bored dull tedious
famous: famous celebrit* renowned well-known
rich: rich wealth* luxur*
modern: modern state-of-the-art up-to-date contemporary
wise: wise* clever* smart smarter intelligen* talent* gifted
brave: brave* courag* dare dares dared
lazy: lazy idle
special: special
strict: strict* rigor* rigid
main: main primary major mainly primarily chiefly
local: local locally
international: international* global* worldwide world* cross-border
european: european europe eu eea brexit
language: language* english danish swedish norwegian german finnish dutch french spanish polish
nordic: nordic scandinavi*
be: be is are was were been being am
do: do does did done doing dos
make: make makes made making
create: generate generates generated generating generation create creates created creating creation* creative creator*
build: build builds built construct*
go: go goes going went gone
come: come comes came coming
arrive: arriv* turn~up turned~up show~up showed~up
reach: reach reaches reached reaching
leave: leave leaves leaving left depart departs departed departure
stay: stay stays stayed staying remain remains remained
visit: visit visits visited visiting
follow-up: follow~up following~up follow-up
join: join joins joined joining
take: take takes took taken taking
carry: carry carries carried carrying
pull: pull pulls pulled pulling drag drags dragged
push: push pushes pushed pushing shove
throw: throw throws threw thrown throwing
catch: catch catches caught catching
hit: hit hits hitting beat beats beating strike strikes struck bump bumped knock knocks knocked kick kicks kicked
cut: cut cuts cutting chop chopped scissors knife
walk: walk walks walked walking stroll hike hiking
drive: driving drove driven
ride: ride rides riding rode
fly: fly flies flying
stand: stand stands stood standing
sit: sit sits sat sitting
lay: lay lays laid
turn: turn turns turned turning rotat* spin
cross: cross crosses crossed crossing
pass: pass passes passed passing
appear: appear appears appeared appearing emerge emerges emerged pop~up popped~up crop~up
seem: seem seems seemed look~like looks~like
become: become becomes became becoming
happen: happen happens happened happening occur* take~place took~place takes~place transpire*
cause: cause causes caused causing trigger*
reason: reason reasons grounds
result: upshot result results resulted resulting outcome* output outputs conclusion conclusions
effect: effect effects effective effectively impact impacts impacted affect affects affected affecting influence*
consequence: consequenc* aftermath repercussion* ramification*
succeed: succeed* success* manage~to managed~to
fail: fail fails failed failing failure*
win: win wins won winning winner* victory
allow-grant: grant grants granted granting entrust*
give-up: give~up gave~up given~up
wait: wait waits waited waiting await*
sign-signal: signal signals
point: point points pointed pointing dot dots
care: care cares caring
mind: mind minds minded
matter: matter matters mattered affair affairs
issue: issue issues issued issuing topic topics theme themes
problem: problem* trouble troubles hiccup* snag*
solution: solution* solv* workaround*
question: question questions questioned query queries quiz faq faqs inquiry inquiries enquiry enquiries qs
thing: thing things stuff thingy thingummy whatnot bits~and~bobs
idea: idea ideas brainstorm* concept concepts
example: example examples instance instances sample samples specimen
way: way ways manner method* approach approaches
kind-of: kind~of kinds~of sort~of sorts~of type~of types~of
fact: fact facts
situation: situation* circumstance* context scenario*
problem-none: no~problem no~worries np no~bother
side: side sides angle angles
top: top tops
bottom: bottom
middle: middle midst centre center central
left-direction: on~the~left left-hand
right-direction: on~the~right right-hand
corner: corner corners edge edges
front: front
north-south: north south east west northern southern eastern western
earth: earth planet ground soil land lands island islands hill hills mountain* valley*
sea: sea seas ocean* lake lakes river rivers beach* coast* shore wave waves
sky: sky star moon heaven* space spaces
metal: metal steel iron gold silver copper
stone: stone stones rock rocks sand concrete brick bricks
plastic: plastic* rubber
material: material materials substance
size: size sizes sized volume volumes medium
level: level levels tier tiers stage stages
step: step steps
phase: phase phases
shape: shape shapes circle* square* round rounds triangle
decision-maker: decision-maker* decision~maker
choice-alternative: alternativ* option options optional
voluntary: voluntar* of~own~accord
mandatory: mandator* compulsory imperative
condition-of: subject~to
responsible: in~charge
belong-to: belonging belongings
deserve: deserv*
cope: cope copes coped
depend: depend depends depended depending
involve: involv*
have-to-do-with: has~to~do have~to~do nothing~to~do
suit: suit suits suited suitable appropriate* convenient convenience
fit: fit fits fitted fitting
react: react reacts reacted reaction*
ignore: ignor* disregard* neglect* overlook* turn~a~blind
insult: insult* offend* humiliat* belittl*
blame: blam* accuse* accusing accusation*
guilty: guilt* culpab* at~fault
admit: admit* confess*
deny: deny denies denied denying denial*
argue: argue argues argued arguing argument* quarrel*
criticise: criticis* criticiz*
praise: prais* commend* impress*
encourage: encourag* inspir* motivate* motivating
convince: convince convinces convinced convincing persuad*
force: forc* compel* coerc*
fight: fight fights fighting fought war wars battle* army military soldier*
kill: kill* murder* shoot shooting shot gun guns
escape: escap*
survive: surviv*
rescue: rescu*
risk: risk risks risky
danger: danger* hazard* harm harms harmed harmful harmless
chance: chance chances opportunit*
benefit: benefit* advantage*
disadvantage: disadvantag* drawback* downside* detriment*
effort: effort efforts struggle* hardship*
achieve: achiev* accomplish*
progress: progress* advanc* headway
development: develop develops developed developing development*
research-look-into: investigat* inquest probe
introduce: introduc*
mention-below: see~below see~above
quote-say: quote~from verbatim
translate: translat* interpret*
pronounce: pronounc*
shout: shout* yell yells yelled yelling scream* caps
whisper: whisper* rumour* rumor* gossip*
advise-warning: beware
imagine: imagin* dream dreams dreamed dreamt dreaming
realise: realise realises realised realising realisation realize realizes realized realizing realization dawned~on
recognise: recognis* recogniz* recognition
notice-see: noticed noticing spotted spotting
discover: discover* stumbled~across stumbled~upon came~across come~across
experience-undergo: undergo* went~through been~through go~through
suffer: suffer* endur*
enjoy-oneself: have~fun
celebrate-holiday: bank~holiday public~holiday
relax: relax* unwind chill chilled
smell: smell* stink* stank
taste: tast* flavour* delicious tasty yum yummy
wear: wear wears wearing wore worn
stick: stick sticks sticking stuck glue* sticker* tape tapes
tie: tie ties tied knot rope ropes string strings
crowd: crowd crowds mob gang
arrange: arrange arranges arranged arranging arrangement* organise* organize* organising organizing organiser* organizer*
pack: pack packs packing unpack* wrap wraps wrapped
feed: feed feeds fed feeding
grow-plant: seed seeds
borrow: borrow* lend lends lent loan loans
own-possess: possession* propert* asset assets
provide-for: dependant* dependent*
raise: raise raises raised raising
speed: speed speeds speeding pace
give-back: hand~back
depend-on: it~depends
go-wrong: go~wrong goes~wrong went~wrong gone~wrong going~wrong
work-function: does~not~work doesn't~work not~working stopped~working doesnt~work
work-out: work~out works~out worked~out
make-sense: make~sense makes~sense made~sense
no-sense: no~sense
take-care: look~after looks~after looked~after looking~after care~of
take-part: take~part taking~part took~part
take-time: takes~time take~your~time
make-sure: make~sure making~sure ensur* see~to~it
come-back: come~back came~back coming~back comes~back
get-back-to: get~back~to got~back~to getting~back~to revert~to hear~back heard~back
get-rid: done~with be~done~with
tolerate: put~up~with tolerat*
in-progress: in~progress pending in~process underway
on-time: on~time punctual*
out-of-order: out~of~order
by-mistake: by~mistake in~error by~accident accidental* inadvertent* unintend* unintentional*
on-purpose: wilful* willful* knowingly intentionally
by-post: by~post by~letter registered~post
in-writing: in~writing in~written
by-phone: over~the~phone by~phone on~the~phone
in-person: in~person face~to~face personally
in-peace: peace peaceful* calm calmly calmed
in-detail: in~detail point~by~point
in-case-of-doubt: doubt* hesitat* dilemma
in-force: in~force come~into~force take~effect
in-possession: in~possession on~file hold~about hold~on~me have~on~me have~about~me got~on~me
no-reply: no~reply no~answer no~response unanswered heard~nothing not~heard
as-agreed: as~agreed as~discussed as~promised
as-soon-possible: earliest~convenience
as-far-as: as~far~as insofar to~the~extent
as-requested: as~requested
as-if: as~if as~though
piece-of-advice: tip tips hint hints
lead: lead leads led leading leader leaders
instruction: instruction* guide guides guided howto how-to
draw-attention: draw~your~attention draw~attention pay~attention attention attn
basis: basis based base bases
criteria: threshold* cutoff
resource: resource*
control: control controls controlled controlling
lead-contact: leads~list sales~lead prospect* prospective
interest-none: not~interested no~interest uninterested couldn't~care~less
want-none: no~wish not~wish not~want don't~want do~not~want dont~want
ask-not: not~asking not~ask
mind-not: don't~mind do~not~mind
know-not: no~idea don't~know do~not~know dunno no~clue
need-help: need~help
reply-soon: look~forward~hearing
spare: spare
life-private: private~life
action: action actions activit* deed deeds
community: communit*
further: further
far: far farther distant distance
oh: oh ah aha eh er erm um uh hmm huh wow oops ouch whoops argh ugh phew gosh jeez omg ffs wth jfc christ
anywhere: anywhere
somewhere: somewhere someplace
nowhere: nowhere
everywhere: everywhere elsewhere
practice: practice practices practise practis* practical practicality
real: real actual reality realistic*
consumer: consumer*
cover: cover covers covered covering
net: net netto
gross: gross brutto
present-gift: present presents presented presenting
straight: straight straightforwardly
committee: committee* panel panels jury
common: common commonly mutual joint jointly
procedure: procedur* protocol*
judgment: judgment* judgement* verdict* ruling rulings
term: term
sole: sole
original: original*
session: session sessions
submit: submit* submission* lodge lodges lodged
reception: reception lobby foyer counter
distribution: distribut*
operations: operations operational operate operates operated operating
communication: communicat* dialog*
appoint: appoint appoints appointed appointing nominat* designat*
forum: forum forums blog blogs podcast*
freedom: freedom libert* independen*
internal: internal internally in-house
external: external externally third-party
logo: logo logos brand brands branding trademark*
observation: observ*
bodily: physical physically bodily
reasonable: reasonable sensible
unreasonable: unreasonab*
sake: sake
sense: sense senses
social: social socially sociable
unit: unit units
tone: tone tones
priest: vicar* priest* pastor clergy* reverend minister bishop nun monk
hypothetical: hypothetic* theoretic* theory in~theory
plus: plus
positive: positive*
negative: negative*
proper: proper properly duly
sovereignty: sovereign*
refurbish: refurbish* renovat*
directory: directory directories phone~book yellow~pages
history: history histor* chronicle
gap: gap gaps hole holes
deem: deem deems deemed regard
vs: vs versus
chain: chain chains
bear: bear bears bore
slip: slip slips slipped trip~over tripped stumble
sentence: sentence sentences
commission: commission commissions
oral: oral* verbal*
backwards: backward backwards
exit: exit exits
layout: layout* style styles design designs designed designer
supporter: fan fans supporter*
cool: cool
bet: bet bets betting gamble* wager
darling: honey darling* sweetheart* sweetie babe hun hon
air: air breath breathe breathes breathing oxygen
kiss-hug: kiss kisses kissed kissing hug hugs xx xxx xo xoxo cuddle*
spend: spend* spent expens*
fat: fat overweight obes* thin skinny slim
drunk: drunk drunken sober tipsy hangover
area: area areas region regional regions district districts zone zones territor* province* county
favour: favour favor favours favors
prison: prison* jail* inmate*
arrest: arrest* detain* detention handcuff*
gas: gas petrol diesel fuel
oil: oil
relationship: relation relations relationship* affection
sexual: sexual* gay lesbian homosexual* bisexual lgbt* orientation trans transgender
naked: naked nude porn* intimate
violence: violen* assault* rape raped
bunch: bunch pile piles stack stacks heap batch batches bundle bundles
guard: guard guards watchman
wild: wild
suddenly: sudden suddenly abrupt* out~of~nowhere
fresh: fresh freshly
innocent: innocen*
bomb: bomb bombs explosi* explode* terror*
behave: behav* attitude* conduct conducted conducting
act: acting acted
bottle: bottle bottles jar jars
excited: excit* thrill* eager
enemy: foe enemy enemies
drug: drug drugs narcotic* cannabis cocaine addict*
smoking: smoking cigarette* cigar cigars vape vaping tobacco
comfortable: comfort comfortabl* cosy cozy
uncomfortable: uncomfort* awkward* inconvenien* unpleasant
weapon: weapon* sword
somehow: somehow
nature: nature natural
skin: skin
dry: dry dried dryer
shake: shake shakes shaking shook
laboratory: lab labs laborator*
character: character characters personalit*
speech: speech speeches
incredible: incredible unbelievabl* extraordinary remarkabl*
sugar-salt: sugar salt pepper spice*
justice: justice injustice*
rough: rough
ghost: ghost ghosts devil* witch* haunt* monster* vampire* demon demons
powerful: powerful mighty
familiar: familiar* acquaint*
suicide: suicid* self-harm
mood: mood moods temper spirits
damage: damage damaged damaging damages
energy: energy energetic
tall: tall
soft: soft softly gentle gently smooth smoothly
spread: spread spreads spreading
alarm: alarm alarms alarmed siren*
focus: focus focused focusing concentrat*
ruin: ruin ruins ruined ruining spoil* wreck*
direction: direction directions
desperate: desperat* despair
hunt: hunt hunts hunting hunted hunter*
mercy: mercy merciful
pen: pen pens pencil* ink
popular: popular*
mystery: myster* puzzling
nightmare: nightmare*
media: media
education: educat*
pipe: pipe pipes plumb*
reputation: reputation* defam* slander* libel*
defend: defen*
interrupt: interrupt*
latest: latest
coincidence: coinciden*
reward: reward* award awards awarded bonus bonuses medal*
degree: degree degrees temperature* celsius bachelor bachelor's masters master's phd
express: express expresses expressed expressing expression expressions
specific: specific specifically
background: background backgrounds
crisis: crisis crises disaster* catastroph* traged* tragic
occasion: occasion occasions
mathematics: math maths mathemat* physics
fantasy: fiction fictional
science: science sciences scientific
experiment: experiment*
ceremony: ceremon*
entrance: entrance
basic: basic basics fundamental elementary
satisfied: satisf*
opposite: opposite contrary vice~versa
unknown: unknown unfamiliar
balance: balance balances balanced
literally: literal literally
habit: habit habits routine routines tradition*
pattern: pattern patterns
childhood: childhood
facility: facility facilities premises
culture: cultur*
flow: flow flows flowing stream streams
gain: gain gains gained
unique: unique uniquely
adventure: adventur*
equal: equal equals equally equality
abandon: abandon* deserted
motive: motive motives motivation
determine: determin*
announce: announc* proclaim* declar*
entertainment: entertain* amus*
critical: critical
loyal: loyal* faithful
attract: attract*
shelter: shelter* homeless*
appearance: appearance appearances
chemical: chemi*
transport: transport*
extreme: extreme
emotion: emotion*
dignity: dignit*
passenger: passenger*
privilege: privilege privileges
expose: expos* visible visibility
random: random*
unlike: unlike
punish: punish*
interfere: interfer* meddl*
previous: previous preceding
debate: debat*
unexpected: unexpected*
infection: infect*
conflict: conflict conflicts
indicate: indicat* imply implies implied
misunderstanding: misunderst* mix-up mixup mix~up mixed~up
principle: principle principles in~principle
outstanding: outstanding
logical: logical logically rational*
compromise: compromis*
inappropriate: inappropriat* improper* unsuitable undesirable
define: define defines defined defining definition*
overtime: overtime
eliminate: eliminat*
overcome: overcome overcame
variety: variety range ranges spectrum
consistent: consisten* inconsisten*
adjust: adjust* adapt* modif* tweak*
relevant: relevan* pertinent applicable
irrelevant: irrelevan* immaterial beside~the~point
ethics: ethic* moral morals morally
jurisdiction: jurisdiction*
acceptable: acceptable
justify: justif*
efficient: efficien*
detect: detect*
majority: majorit* minorit*
unlikely: unlikely improbable
preliminary: preliminar*
fulfil: fulfil* fulfill* meet~the~requirements
for-your-information: fyi for~your~information
to-be-confirmed: tba tbc tbd
never-mind: never~mind nvm forget~it scrap~that
sympathy: sympath* empath* compassion* pity
prepayment: deposit deposits down~payment prepay* prepaid
cc: cc bcc
zero: zero nil
one: one one's ones
number-word: two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million* billion* dozen dozens couple~of
weekday: monday* tuesday* wednesday* thursday* friday* saturday* sunday* mon tue tues wed thu thur thurs fri weekday*
month-name: january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
`;
