/** Everyday Norwegian words by their meaning; see `Glossary` for the form. */
export const NORWEGIAN_WORDS = `
i: jeg eg æ æg jæ jæi jei ej jag
me: meg mæ mei mæg maeg
myself: meg~selv meg~sjølv meg~sjøl mæ~sjøl meg~sjæl
my: min mi mitt mine mett mæne
we: vi me mø
us: oss åss vårs okken okkon
ourselves: oss~selv oss~sjølv oss~sjølve oss~sjøl
our: vår vårt våre våres vårres vårr vores
you: du deg dere de dykk dokker dåkker dokke dåkke dåkk dokk døkk døkker dåke dåkki dikk dykker dæ dæg dåkkår dokkår dekkan
yourself: deg~selv deg~sjølv deg~sjøl dere~selv dykk~sjølve dykk~sjølv
your: din di ditt dine deres dykkar dokkers dåkkers døkkers dokkas dykkars dokkar dåkkas dykkas døkkas
he-she: han hun ho hu hn hin'n
him-her: ham henne hanom honom henner hænne hinne
his-her: hans hennes hennar sin sine sitt hennas hannes hainnes
himself-herself: seg sæ sæg
they: dei dæi
them: dem dom dæm døm
their: deira deires demmes dems deiras dommes døms
themselves: seg~selv seg~sjølv seg~sjølve seg~sjøl dem~selv dei~sjølve
it: det den dets dens de't
this: dette denne disse desse denna detta denni dessa
that: at den~der derre dessen
there: der dit dær derborte
here: her hit hær herborte
someone: noen nokon noken nåen nån nåkken nokken nåkkån nogen en~eller~annen ein~eller~annan
anyone: hvem~som~helst kven~som~helst hvem~som~enn
nobody: ingen ingi
everyone: allesammen alle~sammen alle~saman allesaman
whoever: hvem~enn kven~enn
something: noe noko nåkka nokka nåkkå noka nokkå nåe nåt nåke någe noge nåkke nokke ett~eller~annet eitt~eller~anna
anything: hva~som~helst kva~som~helst hva~enn ka~som~helst
nothing: ingenting inkje ingenteng ingenting*
everything: alt allting altsammen altsaman alt~sammen alt~saman alt~mulig ælt
other: andre annet annen anna andres annan
another: en~annen ein~annan ei~anna et~annet eit~anna en~anna enda~en endå~ein
else: noe~annet noko~anna
same: samme same samma likeså identisk* ditto
such: slik slikt slike sånn sånt sånne sådan sådanne sådant
own: egen eget egne egenes eigen eige eiga eigne eie eier eide eid eig eigde eies eigd
self: selv sjølv sjøl sjæl selve sjølve selveste sjølvaste
each-other: hverandre kvarandre hinanden hverandres kvarandres
people: folk folket folka folkens folks man
man: mann mannen menn mennene mannfolk* kar karen karar karer karane gutta fyr fyren fyrene herre herren herrer manns mannens
woman: kvinn* dame damen dama damer damene damers kvinnfolk* kjerring*
person: person* individ* enkeltperson* privatperson* vedkommend* vedkomand* enkeltindivid*
want: vil vill vilje villet
wish: ønsk* ynsk* har~lyst hadde~lyst ynsking* ønsking*
would-like: gjerne gjerna vil~gjerne ville~gjerne vil~helst skulle~gjerne ønsker~gjerne kunne~tenke~meg setter~pris~på hadde~satt~pris set~pris~på
would: ville vilde
please: vennligst venligst venlegst vær~så~snill ver~så~snill vær~vennlig vær~snill ver~snill ver~venleg være~så~snill være~så~vennlig vere~så~snill vera~så~snill vere~så~venleg vær~så~vennlig er~du~snill er~dere~snille plis pliis pls plz please
must: må måtte måtta mått lyt laut nødt~til nøydd~til nødt nøydd nøydde
should: skulle bør burde burda børe skulla sku
can: kan kain kann kainn
could: kunne kunna kunn kunnet
able: i~stand~til istand evne evna evner evnen klare klarer klarar klarte greidde greide greie makte makter makta
may: får~lov få~lov fått~lov må~gjerne får~lov~til
might: kunne~kanskje
will: kommer~til~å kjem~til~å kjæm~til~å
shall: skal ska skall
need: treng* trong behøv* behov* nødvendig* naudsynt* naudsynleg* påkrev* kreves krevst krevjast krevast fornøden* essensiel* nødven* naudturv* trenging* behøving*
need-not: behøver~ikke trenger~ikke treng~ikkje unødvendig* unødig* unaudsynt* unødvendi* unødv*
let: la lar lat let lot late lata latt lèt lete~meg
allow: tillat* tillet* muliggj* mogleggj* tillèt tillating* mogleggjering*
forbid: forby* forbud* forbod* forbød forbaud forbying*
not: ikke ikkje ikk ike ikje ikkej ikkj ikekk ikkke itj itte itt ittj ittje inte int ikkjæ kje ente
cannot: kan~ikke kan~ikkje kan~ikk kan~itj kan~itte kan~ikkj kan~kje
will-not: vil~ikke vil~ikkje vil~ikk vil~itj vil~itte vil~ikkj vil~kje
never: aldri aldrig ældri aldri~mer ålder
no: nei næ neida nope niks nix nehei nei-
yes: ja jada japp jepp jau joda yes yess jess jaja ja-et ja-en
ok: ok okay oki okei okey greit greitt grei okida javel neivel
without: uten utan utta uttan utten
only: kun utelukkende utelukkande eneste einaste eine~og~aleine eine
just: bare berre bærre bærr berr bere nettopp nyss nettop bara
instead: i~stedet istedet istedenfor i~staden istaden isteden istadenfor istedetfor
rather: heller snarere snarare hellre hellest
but: men
although: selv~om sjølv~om skjønt enda~om sjøl~om endå~om selvom selv~hvis sjølv~viss selv~dersom sjølv~dersom
however: imidlertid likevel allikevel dog derimot likevæl likavel lell like~vel imidlertidig
unless: med~mindre uten~at utan~at medmindre
except: unntatt unnateke unnatatt bortsett~fra bortsett~frå unntak* utenom utanom unntagen foruten ekskl ekskluder* eksklusive untatt untak* bortsett ekskludering*
if: hvis viss dersom såfremt såframt ifall vess hviss
in-case: i~tilfelle i~tilfellet forutsatt~at føresett~at forutsatt føresetnad* forutsetning*
when: når nårtid katti kåtti ka~tid kor~tid korti nå'r
whenever: når~som~helst nårsomhelst
until: inntil fram~til frem~til innantil intil
before: før forut forinnen forut~for fyrr
after: etter efter etterpå ætter etterkant
already: allerede alleie allereie allerrede
still: fortsatt fremdeles framleis framdeles fremdles fortsat framles
yet: ennå enno enda endå ennu
again: igjen ijen omigjen på~nytt på~ny enda~en~gang endå~ein~gong atter pånytt om~igjen oppatt ennå~en~gang igjenn
anymore: lenger lengre lengr
no-longer: ikke~lenger ikkje~lenger ikke~lengre ikkje~lengre itj~lenger ikk~lenger
maybe: kanskje kansje kanskj kan~hende kan~hende~at muligens kanhende moglegvis mulegvis kan~skje
probably: sannsynlig* sannsynleg* trolig truleg trulig antagelig* antakelig* antageleg* antakeleg* vel rimeligvis
hopefully: forhåpentlig* forhåpentleg*
who: hvem kven kem kæm høkken håkken hem'
whose: hvem~sin hvem~sitt hvem~sine kven~sin kven~sitt
what: hva kva ka kæ ke hå kaslags hvafor
whatever: uansett~hva same~kva uansett~kva samma~hva
which: som hvilken hvilke hvilket kva~for kva~slags hvilka kva~for~ein ka~slags
where: hvor kor hvorhen hvorfra hvortil hvorav kor~hen hvor~hen korfrå
wherever: hvor~som~helst kor~som~helst
why: hvorfor kvifor koffor korfor kofor hvoffor åffer hvofor kvafor kvi kåffer kåffør koffer
how: hvordan korleis kordan hvorledes åssen hossen koss kossen åssn korles korleies kossn hvorden hordan
how-much: hvor~mye kor~mykje hvor~mange kor~mange hvor~mykje kor~mye hvormange hvormye
how-long: hvor~lenge kor~lenge
and: og samt åsså
or: eller ella
also: også dessuten dessutan i~tillegg attpåtil likeledes likeleis au ogsaa
too: altfor alt~for
both: både begge båe begge~to beggeto
either: enten anten
neither: verken hverken korkje heller~ikke heller~ikkje
because: fordi ettersom fårdi førdi avdi fori
therefore: derfor difor følgelig dermed såleis således følgjeleg følgeleg derav
so: så so altså asså såå
so-that: slik~at sånn~at
that-is: dvs det~vil~si nemlig nemleg mao d~v~s med~andre~ord
otherwise: ellers elles i~motsatt~fall subsidiær*
while: mens medan imens imedan mensj
since: siden sidan sia sidenn
once: en~gang ein~gong eingong engang ein~gang eingang
twice: to~ganger to~gonger to~gongar
as: såsom idet
than: enn
such-as: liksom likesom slik~som sånn~som likso
for-example: for~eksempel til~dømes feks eksempelvis f~eks t~d tildømes
etc: osv etc mm mv osb o~l og~så~videre
even: endog sågar jamvel tilogmed
about: om angående angåande vedrørende vedrørande ang vedr mht gjelder gjeld gjelde gjaldt angår angå omhandl* relatert* relatera hva~gjelder når~det~gjelder i~forhold~til anga um
re: re sv aw
fw: fw fwd vs vb
attachment-enclosed: vedlagt* vedlegg* vedlagd* vedlag* bilag* legger~ved legg~ved legge~ved lagt~ved leggje~ved heng~ved vedheng* vedhenging* vedlegging*
above: ovenfor ovanfor overstående ovennevn* ovannemn* foranstående ovanståande ovafor øverst* øvst* ovenstående overnevnt* ovanfrå
below: nedenfor nedanfor nedenstående nedanståande nederst* nedst* nedunder nedafor neafor nedentil
in: i inni inne innenfor innanfor innafor innen innan inni'
into: inn innpå innover innat
out: ut ute utover ud
outside: utenfor utanfor utafor utenpå utvendig* utapå
on: på paa oppå pæ
off: av~gårde
up: opp oppe upp oppover uppe
down: ned nede nedover ner nedi ne nedre
at: ved hos hjå ve hoss
to: til te tel å
toward: overfor henimot overafor
from: fra frå ifra ifrå fraa fre
of: av utav tå
for: for fårr
by: ved~å
with: med mæd sammen~med saman~med
against: mot imot mott
through: gjennom igjennom gjønnom gjenom
via: via
under: under
over: over
between: mellom imellom millom mellem
among: blant iblant blandt
around: rundt omkring
across: på~tvers tvers tvers~over
along: langs
behind: bak bakom attom bakenfor bakanfor
in-front: foran framfor framføre fremfor
beside: ved~siden~av ved~sida~av attmed attåt
beyond: hinsides bortenfor
near: nær nære nærme nærmere nærmest nærmeste nærmare nærmaste nærheten nærliggende nærleiken
away: bort borte vekk vekke bortover vækk
back: tilbake attende tebake tilbakke tibake att attover bakover atende tilbage
together: sammen saman samen ilag i~lag isammen
apart: fra~hverandre frå~kvarandre itu
per: per pr
according-to: ifølge ifølgje i~henhold~til henhold i~samsvar~med jf jfr jamfør jevnfør i~følge i~følgje iht i~tråd~med henhald i~medhald~av
on-behalf-of: på~vegne på~vegner vegne vegner
in-spite-of: til~tross trass~i tross uavhengig* trass
due-to: på~grunn~av grunnet pga p~g~a takket~være takka~vere skyldes skuldast på~grunn
now: nå no nu nåh nåtildags
currently: for~tiden for~tida nåværende noverande gjeldende gjeldande i~øyeblikket pågående pågåande pågår aktuell aktuelle aktuelt p~t for~øyeblikket
then: da då deretter derpå dernest daa samtidig samstundes
today: i~dag idag
tonight: i~kveld ikveld i~natt inatt
tomorrow: i~morgen imorgen i~morgon imorgon imorra i~morra i~mårra imårra i~mårå
yesterday: igår
day: dag dagen dager dagar dagene dagane dags dagers døgn*
week: uke uka uken uker ukene ukers ukes veke veka veker vekene vekers vekes ukens
weekend: helg helga helgen helger helgene weekend* helgar
fortnight: fjorten~dager fjorten~dagar fjortendager*
month: måned* månad* mnd mnder
month-end: månedsskift* månadsskift* månadsslutt*
quarter-year: kvartal*
year: år året årene åra års årets aar
year-end: årsskift* årsslutt* årsoppgjør* nyttårsskift*
hour: time timen timer timar timene timane timers tima
minute: minutt*
second-time: sekund*
moment: øyeblikk* augneblink* augeblikk* stund stunda stunden stunder
decade: tiår* århundre* hundreår*
morning: morgen morgenen morgener morgon morgonen morran mårran formiddag* føremiddag* morrakvist*
noon: middagstid*
afternoon: ettermiddag*
evening: kveld* aften*
night: natt natta natten netter nettene midnatt* nattes
time: tid tida tiden tider tidene tidspunkt* gang gangen ganger gangene gong gongen gonger gongar gongane
o-clock: kl klokka klokken klokke klokkeslett*
date: dato* dater* datofest* datering*
period: period* tidsrom* tidsperiod* varighet* varigheit* tidsramm*
term-deadline: frist* tidsfrist* svarfrist* forfall* tidsgrens* utløpsdato* forfalling*
past: fortid* fjor fjoråret ifjor
future: fremtid* framtid*
last: siste sist forrige førre forige førige foregående føregåande sistnevn* sistnemn*
next: neste kommende komande kommande førstkommende påfølgende påfølgjande næste førstkomande
early: tidlig tidleg tidlige tidlege tidligst* tidlegast*
late: sent seint sein seine sen sene senere seinare forsent forseint seinere senare
soon: snart snarlig* snarleg* om~kort~tid
asap: asap snarest snarast fortest så~snart~som så~fort~som så~raskt~som raskest~mulig ugrunnet ugrunna unødig~opphold uten~opphold utan~opphald snarest~råd
immediately: straks omgående omgåande umiddelbar* øyeblikkelig* augneblinkeleg* øyeblikkeleg* med~en~gang med~ein~gong med~det~samme med~det~same tvert på~flekken medengang medeingong strax momentant
urgent: hast* akutt* prekær* pressere* nødsituasjon* hasting*
quickly: rask* raskt fort fortere fortare hurtig* kjapp* kjapt kvikt snøgg* snøgt hastig* skynd* kjapping* snøgging* skynding*
slow: sakte treg* treig* langsom* langsam* seintgå* saktere saktare
always: alltid altid bestandig stadig ustanselig* konstant* støtt hele~tiden heile~tida døgnet~rundt alltids
often: ofte ofta oftere oftare oftest regelmessig* hyppig* jevnlig* jamnleg* jamnt jamt titt
sometimes: noen~ganger nokre~gonger innimellom enkelte~ganger i~blant no~og~då nå~og~da avogtil noen~gonger stundom
rarely: sjeld* knapt neppe
usually: vanlig* vanleg* normal* typisk* sedvanlig* generel* allmen* alminnelig* pleier plar pleide pla som~regel vanligvis vanlegvis generelt~sett stort~sett i~det~hele
daily: daglig* dagleg* hver~dag kvar~dag
weekly: ukentlig* vekentleg* ukentleg* hver~uke kvar~veke
monthly: månedlig* månadleg* hver~måned kvar~månad månedsvis
yearly: årlig* årleg* hvert~år kvart~år
forever: for~alltid for~godt for~evig evig* permanent* varig* for~all~tid evinnelig* æveleg* til~evig~tid fast faste
temporarily: midlertidig* mellombels* foreløpig* førebels* inntil~videre inntil~vidare mellomtid* provisorisk* interim* førebil*
during: i~løpet~av løpet underveis
ago: for~siden for~sidan
recent: nylig* nyleg* i~det~siste
ever: noensinne nokosinne nokonsinne noen~gang nokon~gong noengang
finally: endelig* endeleg* til~slutt sluttelig* omsider tilslutt
first: først første fyrst fyrste førstnevnt* for~det~første fyst fyste
second: for~det~andre
third: tredje tredje*
ordinal: fjerde femte sjette sjuende sjuande syvende åttende åttande niende niande tiende ellevte tolvte tjuende hundrede tiande
begin: begyn* byrj* start* påbegyn* iverksett* igangsett* innled* bynn* bynt* oppstart* sette~i~gang set~i~gang sett~i~gang igang påbyrj* iverkset* byrjing* starting* begynning* innleding* innledning* påbegynning* oppstarting* iverksetjing* igangsetting* iverksetting*
continue: fortsett* fortset* fortsatte framhald* halde~fram held~fram hald~fram holde~frem gå~videre fortsettels* framhalde fortsetting*
repeat: gjenta* gjentok gjentek* gjentatt* repeter* repetisjon* tilbakevend* gjentaing* repetering* tilbakevending*
all: all alle samtlige samtlege aille allslags
whole: hele heile hel heil helhet* heilskap*
every: hver kvar hvert kvart enhver ethvert einkvar eitkvart kver kvert
any: noe~som~helst noen~som~helst hvilken~som~helst hvilket~som~helst noko~som~helst nokon~som~helst
some: enkelte nokre endel en~del ein~del somme visse
several: flere fleire diverse adskillig* multipl* et~par eit~par ymse atskillige flerfoldig* ulike ulik fler
many: mange massevis haugevis hopevis mangfoldig* haug haugen haugar hauger mengdevis bunke* utallig* utalleg*
much: mye mykje masse møkje mygje meget my møye
more: mer meir mere mær meire
most: mest meste flest fleste mesteparten hovedsakelig* hovudsakleg* for~det~meste aller
less: mindre færre minder
few: noen~få nokre~få fåtall*
little: lite lissje
bit: litt bit biten biter bitar smule grann litegrann littegrann lite~grann littegran snev
enough: nok nokk tilstrekkelig* tilstrekkeleg*
rest: rest resten rester restar restane restene øvrig øvrige gjenstå* gjenverende attverande
half: halv halve halvt halvpart* halvdel*
part: del delen delene delane delvis* dels andel* bestanddel*
piece: stykk* stk
pair: par paret
double: dobbel* doble* dobl* duplikat* dublett* dupliser* dobling* duplisering*
number: nummer* numre nr num tall tallet tallene talet siffer* siffr* tal
amount: antall* antal antalet beløp* sum summen summer summar mengd* kvantum*
total: total* sammenlagt samanlagt til~sammen tilsammen tilsaman
percent: prosent* pst
maximum: maks maksim* opptil maksimering*
minimum: minst minste minim* i~det~minste minimering*
average: gjennomsnitt* snitt snittet
very: veldig svært kjempe ekstrem* fryktelig* fryktele* særs uhyre skikkelig* skikkeleg* utrolig* utruleg* kjempe-
really: virkelig* verkeleg* egentlig* eigentleg* faktisk* sannelig reelt
quite: ganske nokså temmelig temmeleg forholdsvis relativt noenlunde nokolunde nokonlunde
completely: helt heilt fullstendig* fullt full fulle absolutt* aldeles grundig* totalt heilskapleg* reint rent
almost: nesten bortimot praktisk~talt så~godt~som nærapå
approximately: ca cirka omtrent* omlag om~lag sirka tilnærmet tilnærma
exactly: akkurat akurat nøyaktig* eksakt* presis presist
especially: særlig* særleg* særskil* spesiel* spes især fremfor~alt framfor~alt først~og~fremst
simply: enkel enkelt enkle enklere enklare enklest enklast rett~og~slett simpelthen ganske~enkelt
directly: direkte*
alone: alene åleine aleine aleina ensom* einsam* enslig* einsleg*
anyway: uansett i~alle~fall iallfall ihvertfall i~hvert~fall i~kvart~fall iallefall hvertfall kvartfall åkkesom uannsett
by-the-way: forresten foresten forøvrig for~øvrig apropos btw
of-course: selvfølg* selvsagt sjølvsagt* sjølvfølg* naturligvis naturlegvis selvklart såklart så~klart åpenbar* openber* opplagt* jo klart~det
apparently: tilsynelat* visstnok visst angivelig* angiveleg* tydeligvis tydelegvis visstnokk
certainly: sikkert definitiv* utvilsom* utvilsam* helt~sikkert heilt~sikkert garantert
unfortunately: dessverre diverre desverre dessværre beklageligvis uheldigvis
fortunately: heldigvis
basically: i~utgangspunktet i~prinsippet i~grunn
technically: teknisk~sett
step-by-step: gradvis* trinnvis* steg~for~steg skritt~for~skritt stegvis*
in-advance: på~forhånd på~førehand forhånd* førehand* i~forkant forkant forskudd* forskot*
so-far: så~langt hittil so~langt
from-now-on: fra~nå~av frå~no~av heretter framover fremover
at-the-latest: senest seinast
too-much: for~mye for~mykje
as-follows: følgende følgjande som~følger som~følgjer
with-this: herved hermed herigjennom
---
ask: spør spørr spørre spurte spurt spurde spørje spørja spørjast spørjande spørrende spørres
beg: bønnfall* trygl* tigg* bønfall* tigging* trygling* bønnfalling*
request: be ber ba bedt bed bad bede bedd beder bes bedes anmod* oppmod* forespør* førespur* førespør* begjær* oppfordr* henstill* etterspør* etterspur* anmodning* begjæring* oppmoding* anmoding* oppfordring* henstilling*
demand: krev* krav* forlang* insister* kravd* kreving* forlanging* insistering*
require-legally: har~krav~på har~rett~til berettig* rettmessig* berettiging*
order-instruct: instruer* instruks* beordr* kommando* påleg* pålagt* pålegg* pålegging* beordring* instruering*
order: bestill* bestilt* ordre* ordren ordrar ordrer ordrane bestil forhåndsbestil* bestilling*
apply-request: petisjon* underskriftskampanj*
expect: forvent* imøtese* påreknel* ser~fram~til ser~frem~til ser~for~meg vente~meg ser~fram~mot forventning* forventing* imøteseing*
hope: von vona vonar voner håpefull* håpe* håp håpar håpa håpløys
propose: foreslå* foreslo* føreslå* føreslo* forslag* framlegg* foreslåing* framlegging*
recommend: anbefal* tilrå* tilråding* tilråing* anbefaling*
advise: råd rådet råda rådar råder rådgi rådgir rådgiving* rådgivning* rådfør* rådgjeving* rådføring*
offer: tilby* tilbud* tilbod* tilbød tilbaud tilbydd tilbudt tilbying*
agree: enig* einig* samd samde samstem* semje samtyk inngå inngått inngår samstemming*
accept: aksept* godta godtar godtok godtatt godtas godtek godteke godtatte
refuse: nekt* avslå* avslag* avslo avslått avvis* avvist* takke~nei takker~nei takkar~nei nekting* avslåing* avvising* avvisning*
object: protest* motset* motsett* motsatt~meg innvend* innsig* motsegn* imøtegå* motsetting* innsigels* innvending* imøtegåing* motsetjing* protestering*
disagree: uenig* ueinig* usamd* usamde usemje
protest: protesttog* demonstrasjon*
consent: samtykk* innvillig* samtykkeerklæring* samtykt* samtykking*
permission: tillatels* løyv* autoriser* autorisasjon* bevilling* lov~til løyve løyving* autorisering*
withdraw: trekk* trukket trukke trukne trukken trakk trekt tilbaketrekk* tilbaketrukk* tilbakekall* kalle~tilbake kaller~tilbake kalle~attende attendetrekk* trekking* trekkjer dreg~tilbake drege~tilbake dra~tilbake drar~tilbake dro~tilbake tilbakekalling* tilbaketrekking*
unsubscribe: avmeld* meld~av melde~av melder~av meldt~av meldte~av meld~ut melde~ut melder~ut meldt~ut utmeld* avmelding* utmelding* avabonner* opt-out melde~meg~av av~lista av~listen av~listene stryk~fra~lista fjerne~fra~listen sluttar~å~abonnere
subscribe: abonn* abonnement* abonnent* abonnering*
exercise-right: utøv* påberop* gjøre~gjeldende gjør~gjeldende gjere~gjeldande gjer~gjeldande benytter~meg~av benytte~meg~av nyttar~meg~av utøving* påberoping*
right: rett retten rettane rettar rettene rettens rettighet* rettigheit*
claim: rettskrav* påstand* påstå* hevd* fordring* hevding* påståing*
tell: fortel* fortell* fortalt* fortald* fortalde fortelje
inform: informer* opplys opplyse opplyser opplyste opplyst opplyses underrett* orienter* meddel* kunngjer* kunngjør* gi~beskjed gir~beskjed gje~beskjed gi~melding si~fra si~ifra sei~frå seie~frå sei~ifrå sier~fra sa~fra sagt~fra gje~melding gi~meg~beskjed meld~fra melde~fra melder~fra orientering* gje~lyd underretning* meddeling* informering* underretting*
notify: varsl* varsel* notifiser* varsling* varslar* notifisering*
info: info informasjon* infoen opplysning* infobrev*
know: vet veit vite vita visste viten kunnskap* kjennskap* bevisst* kjenner kjenne kjent kjente kjende kjend kjennes vetta vitende vitande klar~over uvitende uvitande kjenn kjenning* aner vetj veitj vettu skjønneru
find-out: finne~ut finn~ut fant~ut fann~ut funnet~ut funne~ut finner~ut finna~ut få~vite få~vita får~vite fikk~vite fekk~vite fått~vite få~vete finne~ut~av
wonder: lure lurer lurar lurte undr* undre* nysgjerrig* nyfiken* nysgjer* spekuler* grubl* lurde undring* grubling* spekulering*
explain: forklar* greie~ut utgrei* redegjør* redegjørels* gjør~rede gjøre~rede gjere~greie utdyp* utdjup* klargjør* klargjer* presiser* avklar* oppklar* tydeliggj* tydeleggj* forklaring* utgreiing* utdyping* utdypning* utdjuping* avklaring* utdjupning* oppklaring* utgreining* presisering* redegjøring* klargjering* oppklarning* klargjøring*
describe: beskriv* beskrev* beskreve* skildr* skisser* beskriving* beskrivels* skildring* skissering*
say: si sier sa sagt seie seier seia sei sagd sagde sagte sies sæi seiast nevn* nemn* nevnt* nemnd nemnde nemnt uttal* utsagn* ytr* påpek* påpeik* nevnte segja nevning* nemning* uttaling* påpeking* påpekning* påpeiking*
speak: snakk* prat* taler talte talt diskuter* diskusjon* drøft* samtal* skravl* preik* drøs* dryft* tala drøsing* prating* drøfting* snakking* skravling* samtaling* diskutering*
word: ord orda ordet ordene ordlyd* formuler* setning* frase* uttrykk* ordlegg* formulering* ordbruk* frasering* ordlegging* uttrykking*
call-named: het* heiter heite heitt heitte heita kall* kalle* såkalt* såkal* kalla kalte kalles
mean: meine meiner meina meinte meint meinast betyr betyd* betydning* betyding* tyder tyde meinar men*
answer: svar* besvar* tilsvar* svara svarfrist svarte besvarels* svar svare svart svarer respons* svaring* besvaring* tilsvaring*
write: skriv* skrev* skreiv* skreve* skrift* skriftlig* skriftleg* nedtegn* skriving* nedteikn* skrivning* nedtegning*
send: send* sendt* oversend* tilsend* utsend* innsend* sending* sendes ekspeder* avsend* sendast avsending* tilsending* ekspedering* oversending*
forward: videresend* vidaresend* videreformidl* vidareformidl* videre vidare sende~videre send~videre sender~videre sendt~videre sende~vidare send~vidare sender~vidare sendte~videre videresending* frem fram vidaresending* videreformidling* vidareformidling*
get: få får fikk fekk fått fåe fåes få'n skaff* oppnå* erverv* tileign* fåast fekke fær skaffing* oppnåing* erverving* tileigning*
receive: motta* mottok mottar mottatt* mottek* motteke mottak* mottas ta~imot tar~imot tek~imot tok~imot tatt~imot teke~imot mottag* mottaing* mottaking*
give: gi gir ga gitt gje gjev gav gjeve gjevet gjeven gis gies gitte gjevast giv gjevne avgitt
bring: bring* brakt* frambring* bringing* frambringing*
hand-over: overlever* utlever* overrekk* lever~inn levere~inn leverer~inn utlevering* overlevering* gi~fra~seg oppgje oppgi oppgir oppgitt oppgjev oppgav overrekking*
provide: tilveiebring* forsyn* tilgjengeliggj* tilgjengeleggj* stille~til~rådighet stiller~til~rådighet stille~til~disposisjon forsyning* tilveiebringing*
fetch: hent* uthent* plukke~opp plukk~opp avhent* henting* uthenting* avhenting* uthentning*
show: vis vise viser viste vist visa visast vises synar syner synte synt syne fremgå* framgå* fremvis* framvis* påvis* demonstrer* demonstrasjon visning* vising* påvising* framgåing* påvisning* fremgåing* fremvising* framvising* fremvisning* framvisning* demonstrering*
see: se ser sett sjå såg sees ses sjåast sjå'n sjer sedd seende sjåande
look: glo glor glodde stirr* titte titter tittet tittar titta glan ser~ut sjå~ut blikk* bla kikke kikker kikka kikket kikkar stirring*
look-at: se~på ser~på sett~på sjå~på såg~på ta~en~titt ta~ein~titt se~over sjå~over se~nærmere sjå~nærare kast~et~blikk ta~en~kikk
look-for: lete leter letar leta leite leiter leitar leita leitte se~etter ser~etter sjå~etter lett~etter letes leiting* leting*
search: søk søket søkene søka søkeord* søkefelt* søkeresultat* gjennomsøk* ettersøk* søke~opp søk~opp søke~etter søkefunksjon* ettersøking* ettersøkning* gjennomsøking* gjennomsøkning*
find: finn finne finner finna fant fann funnet funne funn gjenfinn* finnen finnande lokaliser* oppdag* funnen oppdaging* gjenfinning* lokalisering*
view: betrakt* inspiser* inspeksjon* synfar* besiktig* gjennomsyn* gjennomgang* gjennomgår synfaring* betrakting* inspisering* besiktiging*
watch: se~film overvære
read: les* lest* lese lesing* leselig* las leste opplest* gjennomles* lesning* utlest* lesting* gjennomlesing* gjennomlesning*
listen: lytt* lydhør* lytting*
hear: høyr* hørt* høyrt* høre hører hørt hørte høres hør høring* høyring*
check: sjekk* kontroller* kontroll* dobbeltsjekk* etterse* undersøk* undersøkels* undersøking* kontrollering* sjekking* etterseing* undersøkning* kontrollring* dobbeltsjekking*
verify: verifis* verifik* valider* etterprøv* verifisering* etterprøving* etterprøvning*
confirm: bekreft* stadfest* bekreftels* bekrefting* stadfesting* befest* befesting* befestning*
acknowledge: erkjenn* anerkjenn* vedkjenn* innrøm* vedgå* erkjennels* vedgåing* erkjenning* vedkjenning* anerkjenning*
prove: bevis* prov provet prova godtgjør* sannsynliggj* sannsynleggj* påvisels* bevist* prove bevising* bevisning* godtgjøring* sannsynleggjering*
note: notat* noter* merknad* nedteikning* notis* anmerk* påtegn* merk~deg noterer notering* påtegning* anmerking* anmerkning*
remember: husk* hugs* minnes minnast erindr* minnest husking* hugsing* erindring*
forget: glem* gløym* glømt* gløm*
remind: påminn* purr* minn minne~om minner~om minna~om minte minner minnet~på minne~på påminnels* purring* etterlys* påminning* påminnning*
think: tenk* tenkj* tanke* tankar tanken synes synest syns synas syntes synst synast tenking* tenkning*
believe: tror tru trur tro trudde trodde trodd trudd trua truer~på overbevis* trur'kje overtyd* overtyding* overbevising* overbevisning*
understand: forstå* forsto forstod* forstår skjønn* skjøn* skjønar begrip* begreip* begrepet fatt* oppfatt* forståels* forståing* skjønte fatting* begriping* skjønning*
suppose: anta antar antok antatt antek antas antaks antakels* gjett* formod* mistenk* mistank* går~ut~fra gå~ut~frå går~ut~frå regner~med reknar~med regne~med rekne~med rekna~med gjetting* formoding* mistenking* formodning*
opinion: mening* meining* oppfatning* synspunkt* standpunkt* ståsted* holdning* haldning* etter~mitt~syn mitt~syn oppfatting* syn synet
decide: bestem* bestemm* avgjør* avgjer* avgjort* avgjord* avgjerd* beslutt* beslutning* vedtak* vedta vedtok vedtar vedtatt* vedtek* vedtas fastset* fastsett* avgjørels* slutning* vedtaking* beslutting* bestemming* fastsetjing* fastsetting*
choose: velg* velj* valg* valt valte valgt valde vald valgte val valet utvelg* utvalg* utval utvalet selekter* veljing* velging* utvelging* selektering*
prefer: foretrekk* foretrukk* føretrekk* helst preferans* prioriter* foretrekking* prioritering*
consider: vurder* revurder* overvei* overveg* hensyn* omsyn* betraktning* vurdering* overveiing* revurdering*
intend: hensikt* intensjon* akter aktar med~vilje med~overlegg forsett* til~hensikt har~tenkt hadde~tenkt
plan: plan planen planer planar planene planane planlegg* planlagt* planla planlegging*
try: forsøk* freist* prøve prøvde prøvd prøving* prøve* prøv prøvar prøva freisting* forsøking*
help: hjelp* hjalp hjulpet hjulpe hjelpsom* bistand* bistå* bistod bisto assister* assistanse* behjelp* hjelpte hjelping* biståing* assistering*
support: støtt* kundestøtte* support* brukerstøtte* brukarstøtte* støtting*
serve: betjen* servere serverer servert betjening* til~tjeneste til~teneste
use: bruk* anvend* benytt* nytte nyttar nytta nyttast nytter nyttiggj* bruking* anvendels* benyttels* gjør~bruk~av ta~i~bruk anvending* benytting*
misuse: misbruk* utnytt* utnytting* misbruking*
reuse: gjenbruk* ombruk* attbruk* viderebruk* vidarebruk* gjenbruking*
delete: slett* slætt* sleting* utslett* visk* utvisk* makuler* delete* radér* utrader* sletting* slet sleter sletet slettast rensk* utrensk* slettelse* visking* rensking* radering* utvisking* utsletting* utradering* makulering* utrensking* utrenskning*
remove: fjern* fjerning* ta~bort tar~bort tek~bort tok~bort tatt~bort teke~bort tas~bort takast~bort ta~vekk tar~vekk tek~vekk tok~vekk tatt~vekk teke~vekk ta~ut tar~ut tek~ut tok~ut tatt~ut stryk stryke stryker stryka strøk strøket strauk stroke strykes strykast bli~kvitt blir~kvitt få~bort få~vekk få~fjernet rydd~bort rydde~bort utelat* kutt~ut kutte~ut kvitte kvitt bortta* strykne luk luke~ut plukk~bort utelating*
take-down: ta~ned tar~ned tek~ned tok~ned tatt~ned teke~ned tas~ned nedta* takast~ned
destroy: ødelegg* ødela ødelagt* øydelegg* øydela øydelagt* destruer* destruksjon* tilintetgj* tilinkjes* knus* brenn* knusing* brenning* ødelegging* destruering* øydelegging*
throw-away: kast* kassere kassert kasserer kasserte kassér søppel* søpla boss bosset skrot* vrak* hiv hive hivd slengt avfall* kassering* dumpe dumpa dumpet vraking* kasting* kastning* skroting*
cancel: avbestill* avbestilt* kanseller* kansel* avlys* annuller* avbryt* avbrutt* avbrot* avbraut stryke~ordren avbestilling* avlysing* avbryting* avlysning* annullering* kansellering*
close: lukk* steng* nedlegg* nedlagt* legg~ned legge~ned legger~ned lagt~ned leggje~ned stenging* lukking* lat~att late~att stengning* nedlegging*
terminate: si~opp sei~opp seie~opp seia~opp sagt~opp sier~opp sa~opp seier~opp oppsi* oppsei* oppsagt* oppsagd* opphev* terminer* termineri* oppseiing* heve~avtalen hever~avtalen heving* heve~kjøpet hever~kjøpet oppsiing* oppheving* opphevjing*
stop: stopp* stans* opphør* slutt* hold~opp holde~opp hald~opp halde~opp la~være lat~være lat~vere late~vere la~vær la~vere dropp* stogg* stopping* sluttet sluttar stansing* stogging* dropping* slutting* opphøring*
end: avslutt* avrund* enden endar ferdig* ferdig avslutning* avslutting* utgang slutten enda~opp ende~opp ferdiggj* avrunding*
prevent: hindr* forhindr* unngå* unngikk unngjekk unngått slippe slipper slapp slepp sleppe sleppa sloppet sluppet sluppe forebygg* førebygg* avverg* hinder unngåing* hindring* avverging* forebygging* forhindring* førebygging*
block: blokk* sperr* svartelist* reservere~meg reserverer~meg reservert~meg reserver~meg reservasjonsregist* reserverte~meg blokkering* sperring* svarteliste* reservere~mot reserverer~mot reservert~mot reservasjon~mot reserverer~eg reserverar~meg blokking* svartelisting*
blank-out: sladd* masker* maskering* sverte svertes svertet blurr* sensur* sladding* sensurering*
anonymize: anonym* pseudonym* avidentif* anonymisering*
restrict: begrens* avgrens* innskrenk* begrensning* begrensing* avgrensing* avgrensning* innskrenking* innskrenkning*
freeze: frys* frøs* fros* frysing* frosset frøsing* frysning*
pause: paus* utsett* utset* suspender* bero vent~med på~vent sette~på~vent utsetting* utsetjing* utsetning* suspendering*
lock: låst* låsing* låse låser låste låses låsen låsar låsa lås
unlock: lås~opp låse~opp låst~opp låser~opp opplås*
flag-mark: flagg* merk* marker* markering* stempl* etikett* merking* merket flagging* stempling* etikettering*
put: legg* lagt legge leggj* plasser* putt* plassering* satte putting* legging*
set: sette setter settes set setje setja setjast settast innstill* innstilling* instilling* konfig* konfigurering*
keep: behold* behald* beholdt ta~vare tar~vare tek~vare tatt~vare teke~vare tok~vare oppretthold* oppretthald* beholding* opprettholding* oppretthalding*
store: lagr* lagra lagring* oppbevar* oppbevaring* lagre
hold: hold* hald* held heldt halding*
save: spar spare sparer sparte sparar sparing* berge berga redda reddet redning* redningsak*
retain: bevar* tilbakehold* tilbakehald* bevaring* tilbakeholding* tilbakeholdning*
have: har ha hatt hadde hev haft hava havt ha' besitt* har'n hadd hatte besittels* besitting*
archive: arkiv* arkivering*
file-document: fil fila filen filer filene filane filar mapp* dossier* filnavn* filnamn*
collect: innhent* samle samler samlar samla samlet samles samlast innsaml* samling* samlande skrap* sank* innsamling* innhenting* sanking* skraping* skrapning* innhentning*
record: opptak* ta~opp tar~opp tek~opp tok~opp tatt~opp teke~opp spille~inn spilt~inn spelt~inn innspill* innspel* protokollfør* lydfest* opptaking* lydfesting* innspeling* innspilling* protokollføring*
register: registr* register* registrering* melde~på meld~på melder~på meldt~på meldte~på melde~inn meld~inn meldt~inn innmeld* påmeld* påmelding* innmelding* nedskriv* nedskriving* nedskrivning*
process: behandl* handsam* prosess* prosesser* behandling* handsaming* prosessing* prosessering*
handle: håndter* handter* ta~seg~av tar~seg~av tek~seg~av håndtering* handtering* tatt~hånd~om ta~hånd~om
treat: behandler~meg behandla~meg behandlet~meg
share: dele deler delar delte delt delast deles dela deling* formidl* del~med formidling*
sell: selg selge selger selges solgt* solgte selj* selt selde selje videreselg* vidaresel* videresolgt* sælge sel videreselging*
pass-to-third: gi~ut gir~ut ga~ut gitt~ut gje~ut gjev~ut gav~ut gi~bort lever~ut levere~ut leverer~ut levert~ut leverte~ut
disclose: avslør* røp røpe røper røpa røpet avdekk* avsløring* avdekking*
publish: publiser* publisering* offentliggj* offentleggj* utgi* utgje* utgav utgitt legg~ut legge~ut legger~ut lagt~ut leggje~ut ligger~ute ligg~ute kringkast* publikasjon* utgiing* kringkasting* offentleggjering*
transfer: overfør* overføring* migrer* migrering* migrasjon* overdra* overdrag* overfør overdragels* overdraing* overdraging*
port-data: dataportabilitet* portabilitet* porter* portering* maskinlesbar* maskinlesel* maskinlesesbar*
move: flytt* flytting* flytta forflytt* forflytting*
import: importer* import* importering*
export: eksporter* eksport* eksportering*
download: last~ned laste~ned laster~ned lasta~ned lastet~ned lastar~ned nedlast* nedlasting*
upload: last~opp laste~opp laster~opp lasta~opp lastet~opp lastar~opp opplast* opplasting*
convert: konverter* konvertering* omform* omforming* omformning*
copy: kopi* kopier* kopiering* avskrift* gjenpart* eksemplar*
overview: oversikt* oversyn*
list: list* liste* lista oppramsing* oppstilling* sjekklist* huskelist*
summary: sammendrag* samandrag* oppsummer* oppsummering* resym* sammenfat* samanfat* sammenfatning* resymering* samanfatting* samandraging* samanfatning* sammendraging* sammenfatting*
report: rapport* rapportering* meld melde melder melda meldte meldt meldes innrapporter* årsmelding* årsrapport* innrapportering*
extract: utdrag* uttrekk* utplukk* ekstraher* utdraging* utdragning* utplukking* uttrekking* ekstrahering*
print: skriv~ut skrive~ut skriver~ut skrevet~ut skreve~ut utskrift* print* trykt trykte prent* prenting*
scan: skann* scann* skanning* skan
compare: sammenlign* sammenlikn* samanlikn* sammenligning* samanlikning* sammenlikning*
match: match* samsvar* overensstem* stemme~overens stemmer~overens stem~overeins samsvarar matching* samsvaring* overensstemming*
link-connect: lenk* lenkj* link* hyperlenk* url knytt* tilknytt* tilknytning* lenking* linking* knytting* tilknytting*
connect: kobl* kopl* tilkobl* tilkopl* oppkobl* oppkopl* plugg* forbind* forbindels* samband* kobling* kopling* tilkobling* tilkopling* plugging* forbinding* oppkopling*
combine: kombin* slå~sammen slå~saman slått~sammen sammenslå* samanslå* sammenstill* samanstill* samkjør* samankøyr* aggreger* samkjøring* samanslåing* aggregering* kombinering* sammenslåing* samanstilling* sammenstilling*
separate: adskil* atskil* skill* åtskil* separat* separer* oppdel* utskill* skilje skilj* oppdeling* skilling* skiljing* utskilling* åtskiljing* separering*
sort: sorter* sortering* kategoriser* klassifis* klassifik* kategorisering* klassifisering*
count: telle teller tell telte talte~opp telling* telje tel~opp teljing* opptelling* telles teljast
measure: måle måler målar målt målte målast måles måling* måleinstrument* meter meteren kilometer* centimeter* km kilo avlesning* avlesing* statistikk* statistisk*
change: endr* endring* forandr* forandring* bytt* bytte byte byter byta skift* skifta veksle bytting* endra urørt uendr* uforandr* skifting* skiftning*
replace: erstatt* bytte~ut bytt~ut byttet~ut bytta~ut skift~ut skifte~ut skiftet~ut utskift* utbytt* utbytting* utskifting* utskiftning*
update: oppdater* oppdatering* ajourfør* ajour oppfrisk* ajourføring* oppfrisking* oppfriskning*
correct: rette retter rettet retta rettes rettast retting* rettels* korriger* korreksjon* korrekt* berigtig* beriktig* riktig* rett~opp rette~opp retta~opp rettet~opp korrigering* retteleg rettede beriktiging*
fix: fiks* ordn* reparer* reparasjon* utbedr* utbetr* reparering* ordning* fiksing* utbetring* utbedring* fiksering*
improve: forbedr* forbetr* oppgrader* forbedring* forbetring* oppgradering*
complete: fullfør* ferdigstill* fullend* komplett* sluttfør* fullføring* ferdigstilling* fullending* sluttføring* komplettering*
fill-in: fyll* utfyll* utfylt* fylle* utfylling* fyll~ut fyllt fylt fylte suppler* fylling*
enter-data: tast* inntast* skriv~inn skrive~inn skriver~inn skrevet~inn legg~inn legge~inn lagt~inn legger~inn leggje~inn tasting* tastning* inntasting*
add: legg~til legge~til legger~til lagt~til leggje~til leggja~til tilføy* tilføyels* tillegg* føy~til føye~til ekstra* tilføying* tillegging*
insert: sett~inn sette~inn setter~inn lim~inn lime~inn setje~inn
edit: rediger* redigering* revider* revidering* redaktør* redaksj*
rename: omdøp* døp~om døpe~om omdøping*
undo: reverser* omgjør* omgjer* omgjort* angreknapp* reversering* omgjøring*
restore: gjenopprett* gjenskap* gjenvinn* attreis* gjenoppretting* attskap* tilbakefør* gjenskaping* gjenskapning* tilbakeføring*
reset: nullstill* tilbakestill* omstart* restart* nullstilling* tilbakestilling*
track: spor* sporing* tracking* tracke* spor spore sporet spora
follow: følg* følgj* fulgt* fylg* fylgj* følge* følging* fylging* følgjing*
monitor: overvåk* overvak* overvåking* overvaking* overvåkning* spion* snok* avlytt* snoking* avlytting* spionering*
analyse: analys* analysering*
evaluate: evaluer* bedøm* verdsett* verdset* evaluering* verdsetjing* verdsetting*
profile: profil* profiler* profilering*
predict: spå spår spådd spådde forutsi* forutse* føresei* prognos* prediker* forutsiing* forutseing* predikering*
target: målrett* målgrupp* målretting*
contact: kontakt* henvend* henvendels* ta~kontakt tar~kontakt tek~kontakt vende~seg~til kontakting* henvending*
contact-details: kontaktopplysning* kontaktinfo* kontaktinformasjon* kontaktliste* adressebok* kontaktdata* adresseliste*
disturb: forstyrr* plag* mase maser masar masa masete masing* trakasser* sjikan* inntreng* bryderi* irriter* trakassering* irritasjon* mas plaging* irritering* sjikanering* forstyrring* inntrenging* inntrengning*
spam: spam* søppelpost* søppelmail* spæm* søppelmappe* uønsk* uynsk* uønskt
bombard: bombarder* overøs* overfløym* oversvøm* nedless* overøses overøsing* nedlessing* oversvømming* bombardering* oversvømning*
leave-alone: i~fred la~meg~være lat~meg~vere la~oss~være lat~oss~vere latt~i~fred
lose: mist* mista tap tapet tapte tapt tape taper tapar tapene mistet misting*
steal: stjel* stjål* stjæl* stal tyv* tjuv* tjuveri* naske naska tjuving* stjeling*
leak: lekk* lekkasj* lekking*
breach: brudd* brot brotet brota bryt bryte bryter brytes brøt brutt brote krenk* overtred* overtråkk* krenking* krenkels* overtredels* i~strid~med regelbrot* avtalebrot* krenkning* overtreding*
hack: hack* hakke* hakka angrip* angrep* cyber* innbrudd* innbrot* kapret kapra kapre*
protect: beskytt* vern* skjerme skjermet skjerming* ivareta* ivaretak* beskyttels* skjerma verning* beskytting* ivaretaking*
secure: sikr* sikker* sikre sikring* trygg* betrygg* sikrare trygt
encrypt: krypt* krypter* dekrypter* kryptering* dekryptering*
access: tilgang* adgang* tilkomst* tilgjengelig* tilgjengeleg*
disappear: forsvinn* forsvant forsvann forsvunn* bli~borte blir~borte vart~borte ble~borte forsvinning*
hide: skjul* gjem* gøym* gjøm* løyn* gjeming* løyning* skjuling*
exist: finnes finst finnast fins eksister* foreligg* forelå fantes fanst eksistens* føreligg* eksistering* foreligging*
contain: innehold* innehald* inneheld* inkluder* omfatt* medrekn* medregn* herunder inklusive inkl deriblant inkludering* innbefatt* inklusiv omfatting* medregning* medrekning* inneholding* innbefatting*
consist: består bestå bestod besto bestått
belong: tilhør* tilhøyr* høyrer~til hører~til tilhøring*
refer: henvis* tilvis* referer* referans* ref refr vise~til viser~til viste~til vist~til visar~til syner~til sikter tilvising* henvising* henvisning* referering* tilvisning*
privacy: personvern* privatliv* privacy
private: privat*
personal: personlig* personleg*
personal-data: personopplysning* persondata* personinformasjon* personlige~opplysninger personlege~opplysningar personinfo*
data: data data* dataene datasett*
public: offentlig* offentleg*
confidential: konfidensiel* fortrolig* fortruleg* hemmelig* hemmeleg* taushet* teieplikt* tausheitsplikt* gradert* løynde
sensitive: sensitiv* ømfintl* følsom* ømtolig* særlige~kategorier særlege~kategoriar
anonymous-unknown: ukjent* ukjend* navnløs* namnlaus* uidentifis*
law: lov loven lovene lovens lovverk* lovgiv* lovgjev* lovbestem* lovfest* lovtekst* lovpålagt* lovlig* lovleg* rettslig* rettsleg* juridisk* jus jussen lovhjem* lovkrav* lover lovgiving* lovgivning* lovfesting* lovgjeving* lovbestemming*
unlawful: ulovlig* ulovleg* lovstridig* rettsstridig* urettmessig*
gdpr: gdpr personvernforordning* personopplysningslov* personvernlov* popplyl
regulation: forordning* forskrift* direktiv* regulering* reguler*
rule: regel* regl* regler reglar retningslinj* regelverk* reglement* reglane reglementering*
policy: policy* praksis*
notice-statement: erklær* erklæring* personvernerklæring* personverninformasjon* fråsegn* kunngjøring* kunngjering* utsegn*
terms: vilkår* betingels* brukervilkår* avtalevilkår* forbehold* etterhald* forbehald* forbeholding*
article: artikkel* artikl* art artiklar
paragraph: paragraf* ledd leddet avsnitt* bokstav* kapit* klausul* bestemmels* føresegn* a b klausulering*
under-law: medhold* med~hjemmel~i med~heimel~i hjemlet hjemla i~medhold~av
act-law: offentleglov* offentliglov* forvaltningslov* markedsføringslov* bokføringslov* arbeidsmiljølov* ekomlov* pasientrettighetslov* offentlegheitslov* offentlighetslov* marknadsføringslov*
subject-access: innsynskrav* innsynsbegjær* innsynsførespurnad* innsynsforespør* innsynsbegjæring*
data-subject: den~registrerte dei~registrerte de~registrerte registrertes
controller: behandlingsansvar* dataansvar*
processor: databehandler* databehandlar*
sub-processor: underleverandør* underdatabehandl* underbehandl* underbehandling*
dpo: personvernombod* personvernombud* personvernansvar*
authority: datatilsyn* tilsyn* tilsynsmynd* personvernnemnd* myndighet* myndigheit* styresmakt* sivilombud* sivilombod* ombud* forbrukertilsyn* forbrukarråd* forbrukerråd* nemnda nemnden nemndas forbrukartilsyn*
data-processing-agreement: databehandleravtal* databehandlaravtal* dba
access-right: innsyn* innsynsrett*
erasure-right: retten~til~sletting rett~til~sletting bli~glemt bli~gløymd bli~gløymt sletterett* slettingsrett* rett~bli~glemt retten~bli~glemt
rectification-right: rett~til~retting retten~til~retting rett~til~korrigering retten~til~korrigering
portability-right: rett~til~dataportabilitet retten~til~dataportabilitet
objection-right: rett~til~protest rett~til~innsigelse innsigelsesrett* protestrett* retten~til~protest rett~til~protestere rett~protestere
restriction-right: rett~til~begrensning retten~til~begrensning rett~til~avgrensing
legal-basis: grunnlag* hjemmel* heimel* behandlingsgrunnlag* rettsgrunnlag* rettslig~grunnlag rettsleg~grunnlag legitim*
legitimate-interest: berettiget~interesse berettigede~interesser berettigede~interesse berettiga~interesse berettigete~interesser interesseavvei* interesseavveg*
purpose: formål* føremål*
category: kategori*
recipient: mottaker* mottakar* adressat* mottager*
third-party: tredjepart* tredjemann* tredjeperson* utenforstående utanforståande tredjemanns*
third-country: tredjeland* utland* utenlands* utanlands*
source: kilde* kjelde* opphav* opprinn*
storage-period: lagringstid* oppbevaringstid* slettefrist* lagringsperiod* oppbevaringsperiod*
accountability: ansvar* ansvarlig* ansvarleg*
compliance: etterlev* overhold* overhald* etterkom* etterleving* overholding* etterkomming* etterlevning*
audit: revisjon*
impact-assessment: dpia personvernkonsekvens* konsekvensvurder* konsekvensutgrei* konsekvensutred*
transparency: åpenhet* openheit* openhet* transparen* gjennomsiktig* gjennomsiktleg*
safeguards: overføringsgrunnlag* standardavtal*
lawsuit: søksmål* saksøk* rettssak* rettsak* saksanlegg* stevn* forliksklag* gå~til~sak saksanlegging* stevning* saksøking*
court: domstol* tingrett* lagmannsrett* høyesterett* høgsterett* forliksråd* rettsmøt* rettskraft* domstolen dommens dømt dømme dømd kjent~skyldig voldgift*
judge: dommer* dommar*
fine-penalty: bot bota boten bøter bøtene bøtelegg* bøtelagt* straff* sanksjon* tvangsmulkt* mulkt mulkta dagmulkt* overtredelsesgebyr* straffing* sanksjonering*
compensation: erstatning* erstatting* kompens* skadebot* oppreisning* skadeserstatning* vederlag* skadesløs* oppreising* kompensering*
complaint: klag* reklamasjon* reklamer* innklag* sutre* sutring* syte syter klaging* innklaging* reklamering*
appeal: anke anker anka ankes ankar anken ankefrist* ankesak* påklag* overprøv* bestrid* bestred bestridt* overprøving* påklaging* bestriding*
dispute: tvist* disputt* konflikt* omtvist*
evidence: bevismaterial* bevisfør* dokumentasjon* bevisføring*
witness: vitne vitner vitnet vitna vitnene vitneforklar* vitnemåls* vitneforklaring*
crime: krimin* forbryt* straffbar* lovbr* lovbrot* brotsverk* straffesak* anmeld* politianmeld* straffelov* melde~til~politiet anmeldels* anmelding* forbryting* politianmelding*
fraud: bedrag* phish* forfalsk* juks* scam* falsk* lureri* nettfisk* svindel* svindl* juksing* svindling* bedraging* forfalsking* forfalskning*
mandate: fullmakt* mandat* prokura*
represent: represent* opptrer~for representering*
guardian: verge vergen verges verger vergemål* verje verja verjemål* vergefull* foresatt* føresett føresette
identity: identit* identif* id id-en legitimer* ident identifisering* legitimering*
id-card: id-kort* legitimasjon* pass passet passbild* passkopi* førerkort* førarkort* identitetskort* bankid passfoto*
social-security-number: fødselsnummer* fødselsnr personnummer* personnr fnr d-nummer fødselsnum*
settle: løse løser løst løys løyse løyst løyser løsning* løysing* oppgjør* oppgjer* forlik* løses løysast gjøre~opp gjere~opp forliking* oppgjøring*
waive: frafall* fråfall* avkall* frasi* frasiing* frafalling*
oblige: plikt* forplikt* pliktig* skyldighet* plikting* pliktning* forplikting* forpliktning*
valid: gyldig* gyldighet* gyldigheit*
invalid: ugyldig* ugild* ugyldiggj*
formal: formel* formal* offisiel* formalitet*
free-of-charge: gratis kostnadsfri* vederlagsfri*
proportionate: forholdsmessig* uforholdsmessig* høvesmessig* proporsjonal* overdreven overdrevent overdrevne
detail: detalj* nærmere~detaljer detaljering*
name: navn* namn* naun nammen navnet
first-name: fornavn* førenamn* fornamn* førenavn*
surname: etternavn* etternamn* slektsnavn* slektsnamn* pikenavn* jentenamn* mellomnavn* mellomnamn* familienavn* familienamn* jentenavn*
nickname: kallenavn* kallenamn* klengenavn* klengenamn* oppnavn* alias* psevdonym* kjælenavn*
title-person: tittel* titl* herr fru frk frøken stillingstittel* titlar
initials: initial*
spelling: staves stave staver stavet stava stavast stavefeil* stavemåt* staving* skrivefeil* skrivemåt* tastefeil* skriveleif*
address: adress* adressering*
street: gate gata gaten gater gateadress* gateadressa allé strede gatenavn* gatenamn* veg vegen vei veien vegar vegane veiene
postcode: postnummer* postnr
house-number: husnummer* husnr leilighetsnummer*
town: by byen byer byar byene byane tettsted* tettstad* kommun* bygd bygda bydel* bygdene
country: land landet landa landene lands nasjon* statsborger* statsborgar* norge noreg noregs norges sverige danmark finland tyskland land* landing*
place-location: sted stedet steder stedene stad staden stader stadene plass plassen plassar plasser plassene lokasjon* lokalet lokale lokaler lokala lokalene posisjon* beliggen* åsted* plassert lokal befinner befinn* havner havna havnet havnar verksted* befinning* posisjonering*
live-reside: bo bor bodd bodde bur budde budd bopel* bustad* bosted* bosatt busett busatt opphold* opphald* buande leve lever levde levd lev levet levende levande bu oppholdstillat* oppholding*
move-house: ny~adresse adresseendring* adresseforandring* ny~adressa
phone: telefon* tlf fasttelefon* telefonering*
mobile: mobil* iphone* android* smarttelefon* mobiltelefon* simkort* sim-kort* mobilabonnement*
phone-number: telefonnummer* mobilnummer* tlfnr telefonnr* mobilnr* mobilnumre* telefonnumre* tlf-nummer* tlfnummer*
birthday: bursdag* fødselsdag* fødselsdato* fødselsår* geburtsdag* gebursdag*
born: født fødd fødte fødde føde føder fødes fødsel* fødested* fødselen
age: alder alderen alders aldersgrens* aldersgruppe*
gender: kjønn* pronomen* kvinnelig* kvinneleg* mannlig* mannleg*
marriage-status: sivilstand* sivilstatus*
family: famili* slekt* slektning* husstand* pårørende pårørande hushald* hushold* huslyd* husholding* husholdning* husholdering*
picture: bild* bilet* bile* foto* portrett* selfie* bileta biletet portrettering*
face: ansikt* fjes* andlet*
screenshot: skjermbild* skjermdump* skjermbilet* skjermklipp* skjermskudd* skjermfoto* screenshot*
video: video* film* klipp klippet klippene filmklipp* filming* filmklipping*
camera: kamera* webkamera* dashbordkamera* kameraovervåk* kameraovervak* kameraet kameraovervaking* kameraovervåking* kameraovervåkning*
voice: stemme stemmen stemma røyst røysta stemmeopptak*
sound: lyd* mikrofon*
fingerprint: fingeravtrykk* biometri* iris netthinne*
signature: signatur* signer* signering* underskriv* underskrev* underskrift* underskriving* underskrivning*
handwriting: håndskr* handskr*
cv: cv cv-en cven cv-er
cover-letter: søknadsbrev* søknadstekst* motivasjonsbrev* følgebrev* følgjebrev*
certificate: sertifik* attest* vitnemål* kursbevis* diplom* karakterutskrift* fagbrev* sertifiser* attestering* sertifisering*
reference-letter: anbefalingsbrev* tilrådingsbrev*
qualification: kvalifis* kvalifik* kompetans* ferdighet* dugleik* ferdigheit* kvalifisering*
experience: erfar* erfaring* røynsl* opplev* opplevels* oppleving*
payslip: lønnsslipp* lønsslipp* lønnslipp*
salary: lønn lønna lønnen løn løna lønning* lønnsutbetal* lønnskonto lønnsforhandl* honorar* lønns* løns* lønnsutbetaling* lønnsforhandling*
pension: pensjon*
tax: skatt* skatte* toll* skattemelding* likning* ligning* selvangivels* skattekort*
vat: mva moms momsen meirverdiavgift* merverdiavgift*
bank: bank* banken
bank-account: kontonummer* bankkonto* kontonr iban bic sparekonto* lønnskonto*
credit-card: bankkort* kredittkort* betalingskort* visakort* debetkort* mastercard kortnummer* betalkort* visakortet kortterminal*
card: kort kortet korta kortene korts
credit-rating: kredittvurder* kredittsjekk* kredittopplysning* kredittscor* betalingsanmerk* kredittverdig* kredittvurdering* kredittgrens* kredittramm*
debt: gjeld* inkasso* restanse* skyldt skyldte utestående uteståande skylder skuldar skulda inkassosak* inkassokrav* skyldner* skuldnar* kreditor*
income: inntekt* inntekts* tener tjener tjente tjent tente tjene inntening* inntjening* bostøtte* stipend* lånekass*
money: penger pengar pengene pengane kontant* finans* økonomi* gryn cash peng pengesum* midler midlar
currency: kr krone kroner kronene euro dollar* pund dkk nok~kr sek øre eur usd
health: medisin* sunn sunne sunnhet* helseopplysning* helsedata* legemid* helseopplys* helse helsa helsen helsemessig* helsetilst* helsevesen* helseforhold* helsefor* helseregist* helsejournal*
illness: syk sykt syke sjuk sjuke sjukt sykdom* sjukdom* sjukdomm* lidels* uvel dårlig~form sykemeld* sykmeld* sjukmeld* sykefravær* sjukefråvær* sykepeng* lungebetenn* betennels* sykmelding* sjukmelding* sykemelding*
diagnosis: diagnos* symptom*
injury: skadd* sår såret sårt såra skada* personskad* brukket* såre beinbrot* beinbrudd*
pain: smert* vondt vond vonde hodepine* hovudverk* migren* vondter
cancer: kreft* svulst* cellegift*
fever-cold: feber* influensa* forkjøl* hoste* korona* covid* omgangssyk*
pregnant: gravid* svanger* barsel*
disability: funksjonshem* funksjonsned* handikap* rullestol* blind blinde døv døve ufør uføretrygd* tunghør* synshemm* hørselshemm* uføre* synshemming* handikapping* uføretrygding* hørselshemming* funksjonshemming* funksjonshemning* funksjonshemjing*
allergy: allerg* intoleran* gluten* vegan* vegetar* glutenfri*
mental: psyk* depresj* deprim* angst* terapi* terapeut* mental* psykisk* deprimering*
treatment: operasjon* operer* kirurg* operering*
prescription: resept* piller pille tablett* apotek*
hospital: sykehus* sjukehus* klinikk* legevakt* poliklin* helsesent* ambulanse*
doctor: leg* lækjar* doktor* fastleg* tannleg* legekontor* legesent* dr spesialistleg* leger optiker* optikar* psykolog*
nurse: sykepleier* sjukepleiar* jordmor* helsefagarb* sjukepleier* helsesøster* helsesjukepl*
patient: pasient*
journal-medical: journal* pasientjournal* legejournal*
blood: blod*
vaccination: vaksin* vaksinering*
religion: relig* kirke* kyrkj* moske* kristen* kristne muslim* jødisk* kyrkje* tru~på livssyn* trossam*
god: gud guds herregud velsign* bønn bønna ber~til~gud bønner amen jesus
ethnicity: etnis* etnisitet* rase rasen rasis* hudfarge* asyl* innvandr* utlending* utlendingar*
politics: politik* politisk* valgkamp* parti* valkamp* stemmerett* røysterett*
trade-union: fagforening* fagforeining* tillitsvalgt* tillitsvalt* tillitsval*
conviction-record: straffeattest* politiattest* vandelsattest* rulleblad*
background-check: bakgrunnssjekk* bakgrunnskontroll*
police: politi* purk* lensmann*
account: konto* kontoen brukerkonto* brukarkonto* kundekonto* konti kontoa kontoar
user: brukeren brukere brukerne brukers brukerens brukar* brukerprofil* brukarane brukerkont* brukern brukerkonti testkonto* fellesbruk* testbruk*
username: brukernavn* brukarnamn* brukernamn* brukarnavn* brukarid* bruker-id* brukerid*
login: logg~inn logge~inn logger~inn logget~inn logga~inn loggar~inn innlogg* pålogg* logg~på logge~på logget~på logga~på innlogging* pålogging* autentis* login* autentisering*
logout: utlogg* logg~ut logge~ut logger~ut logget~ut logga~ut loggar~ut utlogging* avlogg*
password: passord* pin pinkode* pin-kode* kodeord* passordet
two-factor: tofaktor* to-faktor* totrinn* engangskod* eingongskod* autentiseringsapp*
profile-page: profilside* min~side minside mine~sider
portal: portal*
customer-portal: kundeportal* kundesid*
homepage: nettsid* nettsted* nettstad* hjemmesid* heimesid* hjemmeside* websid* nettsta* webside*
page: side sida sider sidene sidane
form-document: skjema* søknadsskjema* blankett* formular*
contact-form: kontaktskjema*
checkbox: kryss* avkryss* kryss~av krysset~av kryssa~av krysse~av huke~av huk~av avhuk* hake haken haket hakene haka huket huka avkryssing*
box: boks boksen bokser boksar esker eske eska kasse kasser
field: felt feltet felter felta feltene
button: knapp* knapper
click: klikk* trykk* trykk~på klikke trykking* klikking*
mail: e-post* epost* mail* mailen mejl* meil* e-mail* email* meila mailer maila
mailbox: postkass* innboks* innboks e-postkass* epostkass* mailboks* mailkass*
mail-address: e-postadress* epostadress* mailadress* mailadr e-mailadress* e-postadr epostadr
message: melding* meldingar beskjed* bodskap* budskap* dm msg pm
text-message: sms sms-er tekstmelding* smser tekst teksten tekstar tekster tekstene sms'er whatsapp* mms sms-ar
letter: brev brevet breva brevene brevpost* postgang* brever
post: post posten postnord postet poste posta postar poster innlegg innlegget postens
parcel: pakke* pakka pakken pakkepost*
envelope: konvolutt* frimerk*
correspondence: korrespond* meldingstråd* tråd tråden tråder trådar e-postutveks* utveksling* brevveks* e-posttråd* eposttråd* mailtråd* brevveksling* korrespondering*
subject: emne emnet emnefelt* emnelin* emner
newsletter: nyhetsbrev* nyheitsbrev* nyhetsmail* nyhetsepost* nyhendebrev* kundeavis* nyhetspost*
mailing-list: epostliste* e-postliste* mailingliste* mailliste* utsendelsesliste* utsending* utsendels* distribusjonsliste* adresselist* masseutsend* utsendingsliste* masseutsending*
marketing: markedsfør* marknadsfør* marknadsføring* markedsføring* reklame* reklamen annons* kampanj* pr-byrå* promo* reklamemail*
direct-marketing: direktemarkedsfør* direktemarknadsfør* direktereklame* direkte~markedsføring direkte~marknadsføring
commercial: kommersiel*
leaflet: brosjyr* katalog* flygeblad* flyer* løpeset* prospekt*
phone-call: anrop* oppring* telefonsamtal* telefonsal* oppringing* oppringning* rin* rinj* anroping*
cold-call: telefonsalg* telefonselg* telemarketing* telefonsel* utringer* utringing*
hang-up-phone: legge~på~røret legger~på~røret la~på~røret legg~på~røret slenge~på~røret
footer: bunntekst* toppfelt* ansvarsfraskriv* bunnlinje*
preferences: preferansesenter*
notification: pushvars* push-varsel* push-vars* pushvarsel*
cookie: informasjonskapsel* cookie* cookies informasjonskaps*
consent-banner: cookie-banner* cookiebanner* popup* pop-up* samtykkeboks* samtykkebanner*
social-media: sosiale~medier sosiale~medium facebook* fb insta instagram* linkedin* twitter* tiktok* snap snapchat* youtube* some-
follower: følger~kontoen følgere følgarar følgarane følgerne
chat: chat* chatte*
bot: robot* bot-en chatbot* robottelefon* botene
comment: kommentar* kommenter* kommentering*
review-rating: omtale omtalen omtaler omtalar stjerner stjernar omtalt rating* ratet omtala omtalte terningkast*
feedback: tilbakemeld* tilbakemelding* attendemeld*
survey: spørreundersøk* undersøkelse spørjeundersøk* spørreskjema* spørjeskjema* brukerundersøk* kundeundersøk* meningsmål* brukarundersøk* meningsmåling* spørjeundersøking* brukarundersøking*
competition: konkurrans* trekning* lodd loddet lotteri* premie* loddtrekning* lotto premiering*
event: arrangement* arranger* begivenhet* tilstelning* event* arrangering* tilskiping* treff* treffing*
webinar: webinar* nettkurs* nettseminar* direktesend* livesend* direktesending*
conference: konferans* kongress* symposi* messe messa messen fagdag*
seminar: seminar* verkstad* workshop* foredrag* forelesning* forelesing* frokostmøt* frukostmøt*
course: kurs kurset kursene kursa kursing* kurspåmeld* kursdelt*
participant: deltaker* deltakar* deltager* deltakelse* deltaking* oppmøt* gjestelist* tilhører* publikum* deltakerliste* deltakarliste* deltagelse*
registration-event: påmeldingsskjema* kurspåmelding* påmeldingsliste*
badge: navneskilt* namneskilt* navnelapp* namnelapp* adgangskort* adgangsbrikk* skiltet skilt~på
stand-booth: standen standplass* messestand*
speaker: foredragshold* foredragshald* innleder* innleiar* foreles* taleren talerne
presentation: presentasjon* presenter* lysbild* powerpoint* slides* presentering*
sponsor: sponsor* sponsing* spons*
invite: inviter* invitasjon* innby* innbyding* innbydels* inviterte bedt~inn innkall* innkalling* innbying* invitering*
ticket: billett* billettar* ticket*
support-case: supportsak* saksnummer* saksnr sak-id kundesak*
case: sak saken saker sakene saksgang* sakens saka
membership: medlem* medlemskap* medlemer
club: klubb* foreining* forening* lag lagene idrettslag* turlag* lagets speider* speidar* korps
donate: doner* donasjon* innsamlingsak* velded* almisse* gavebrev* donering*
automatic: automat* automatikk* auto automatiser* automatisering*
algorithm: algoritm*
artificial-intelligence: ki ai kunstig~intelligens maskinlæring* språkmodel* chatgpt* copilot* kunstig~intelligent
ai-training: trene~modell trene~modeller treningsdata* trene~ki trene~ai opplæringsdata* modelltrening*
machine: maskin*
computer: datamaskin* pc pc-en pc-er pcen pcer mac macen mac-en datamaskina
calculate: regne regner regnet regna rekne reknar rekna reknast regnes kalkul* utregn* utrekn* beregn* berekn* beregning* berekning* utregning* utrekning* regnestyk* reknestyk* algebra kalkulering*
score: poeng* score* scorer scoring* karakterpoeng* skåren skåre
rank: ranger* rangering* plassere~høyt
model: modell* modellering*
logic: logikk* kriteri* logikken
automated-decision: automatisk~avgjørelse automatiske~avgjørelser automatisert~avgjørelse automatiserte~avgjørelser automatisk~avgjerd automatiserte~avgjerder automatiserte~beslutninger automatisert~beslutning automatisert~avgjerd enkeltvedtak* maskinelt~avgjort automatisk~avgjort automatisk~avvist automatisk~avslag datamaskinen~bestemmer automatiske~avgjerder avgjort~automatisk avgjort~maskinelt avgjort~av~maskin avgjort~av~algoritme avgjøres~automatisk maskina~avgjer datamaskin~avgjorde robot~avgjorde maskinen~bestemte maskinen~avgjorde
human: menneske* mennesk* levende~person ekte~person kjøtt~og~blod medmennesk* levande~person
human-review: menneskelig~vurdering menneskeleg~vurdering manuell~vurdering manuell~behandling menneskelig~kontroll menneske~vurdere et~menneske~vurderer eit~menneske~vurderer manuell~handsaming ny~vurdering manuell~gjennomgang menneskelig~overprøving menneskelig~inngripen menneskeleg~inngripen ekte~menneske levende~menneske menneske~ser~på menneske~se~på menneske~sjå~på et~menneske~ser folk~ser~på person~ser~på manuelt~vurdert vurderes~manuelt vurdert~manuelt behandlet~manuelt
intervention: gripe~inn griper~inn inngrip* grep~inn overstyr* overstyring* inngripen
manual: manuel* for~hånd for~hand
discriminate: diskriminer* diskriminering* forskjellsbehandl* fordom* partisk* forskjellsbehandling*
fair: rettferd*
unfair: urettferd* urimelig* urimeleg* urett*
filter: filter* filtr* siling* siler silt silte sile sila luke luket luka lukes utsil* filtrering* filtring*
applicant-screening: kandidatutvelg* førsteutvelg* utvelgelsesprosess*
approve: godkjenn* godkjent* godkjenning* godkjennels* godkjend*
eligible: kvalifisert~for
premium: forsikringspremie*
personalise: tilpass* skreddersy* personaliser* tilpasning* tilpassing* skreddarsy* skreddersying*
segment: segment*
system: system* systemet datasystem*
platform: plattform*
software: programvar* saas
tool: verktøy* verkty* reiskap* redskap*
program: program* programmet
app: app appen apper appar applikasjon* apps
feature: funksjon* egenskap* funksjonering*
engine: motor*
child: barn barnet barna barnas barns barnene born borna borns unge ungen ungar unger ungene ungane mindreårig* mindreårige barnehageb* barnevern* barnebidrag*
baby: baby* spedbarn* nyfødt* spebarn* nyfødd* babyen
boy: gutt gutten gutter guttene gut guten gutar gutane guttunge*
girl: jente jenta jenten jenter jentene jentunge*
son: sønn sønnen sønner sønnene son sønnens søner sonens sonen
daughter: datter dattera datteren døtre døtrene dotter dottera døtrer datteras
parent: foreldr* forelder*
mother: mor mora moren mamma mammas moras mødre mutter'n mutter mum mødrer mammaen mutteren
father: far faren pappa pappas farens fatter'n fatter far's fedre fedrar
grandparent: bestemor* bestefar* besteforeld* mormor* farmor* farfar* morfar* oldefar* oldemor* oldeforeld*
grandchild: barnebarn* barnebarnet sønnesønn* dattersønn* barneborn* dotterson*
brother: bror broren brødre brødrene broder brorsan lillebror* storebror* broder'n brør brørne veslebror*
sister: søster* syster* søstre* systre* lillesøster* storesøster*
sibling: søsken* sysken* tvilling*
cousin: fetter fetteren kusin* søskenbarn* nevø* niese* syskenbarn* tremenning* fettere
uncle-aunt: onkel* tante* tanta
in-law: svoger* svigerinne* svigermor* svigerfar* svigerforeld* svigersønn* svigerdatter* svigers* sviger* svigar* svigerinna
step-family: stesønn* stedatter* stemor stefar ste-* adopter* adopsjon* adoptiv* fosterbarn* fosterforeld* stebarn* bonusbarn* bonusmor* bonusfar* fosterheim* fosterhjem* adoptering*
husband: ektemann* mannen~min ektemannen husbond*
wife: kone kona konen koner konene kjerringa kjerringa~mi hustru* fruen frua kjerringi
spouse: ektefell* ektemak* bedre~halvdel ektepar*
partner: partner* samboer* sambuar* partnar*
girlfriend-boyfriend: kjærest* forlovede forlovet* forlova
ex: eks eksen ex exen ekskone* eksmann* eks-* ekskona ekskjæreste* eksmannen eksforhold*
former: tidligere tidlegare dåverende davarande daværende forhenværende dåverande eksansatt*
widow: enke* enkje* enkemann*
marry: gifte gift gifta giftet gifter bryllup* bryllaup* forlov* giftarmål* ekteskap* ekteskaps giftet~seg forloving*
divorce: skilsmisse* skils skilt skilte fraskilt* fråskild* separert* separasjon* skild skilde skilsmiss*
friend: venn vennen venner vennene ven venen vener vennane kompis* kamerat* venninn* veninn* vennepar* bestevenn* bestis* venane kamerat
neighbour: nabo* grannen grannar naboane
colleague: kollega* kolleg* arbeidskam* medarbeider* medarbeidar*
boss: sjef* overordn* avdelingsleder* avdelingsleiar* teamleder* formann* gruppeleder* nestleder* linjeleder*
manager: manager* forvalter* forvaltar* daglig~leder dagleg~leiar prosjektleder* prosjektleiar* butikksjef* driftssjef* produktsjef* produktleder* salgssjef* salssjef*
director: direktør* administrerende~direktør ceo cto cfo adm adm~dir toppsjef* konsernsjef*
chairman: styret styreled* styreleiar* styre styremedlem* styremøt* styrets styrel* styreform*
employee: ansatt* tilsett tilsette ansette personell* personale* bemann* stab staben ansettels* tilsetting* ansettels arbeidstaker* arbeidstakar* bemanning*
employer: arbeidsgiver* arbeidsgjev* arbeidsgivar*
worker: arbeider* arbeidar* arbeidskraft*
freelancer: frilans* freelanc* selvstendig~næringsdrivende sjølvstendig~næringsdrivande enkeltpersonforetak* enkeltpersonføretak* frilansing*
team: team* teamet laget~vårt gjengen gjeng
customer: kunde* kunden kundar* kundane kundeforhold* kundetilhøv* kundenes
client: klient*
supplier: leverandør*
provider: tilbyder* tilbydar* internettleverandør*
service-provider: tjenesteleverandør* tenesteleverandør* tjenestetilbyd* tenestetilbyd*
lawyer: advokat* jurist* sakfør* advokatfull*
law-firm: advokatkontor* advokatselskap* advokatfirma*
notary: notar*
accountant: regnskapsf* rekneskapsf* bokhold* bokhald* regnskap* rekneskap* bokfør* bokføring* revisor* kasserar* kasserer~i rekneskapslov* regnskapslov* kassereren
consultant: konsulent* rådgiver* rådgivar* rådgjevar* konsult* seniorrådg* konsultering*
agent: megler* meklar* agent* mellommann* meglar* eiendomsmegl* eigedomsmekl* mekler* eigedomsmekling* eiendomsmegling*
agency: byrå byrået byråer byråa
broker-data: adressemekl* datamegl* adressemegl* adressemekling* adressemegling*
recruiter: rekrutter* rekruttering* headhunt* hodejeg* ansetter ansatte~oss headhunting*
applicant: søker~til søkeren søkere søkerne søkjarar søkjaren jobbsøker* jobbsøkjar* kandidat* arbeidssøk* søkjarane søkernes arbeidssøkj* arbeidssøking*
apply: søke søker søkte søkt søkes søkje søkjer søkja søknad* søkjast jobbsøknad* søkande søkne
intern: praksisplass* praktikant* lærling* trainee* praksisstud* lærlingplass* utplassert*
volunteer: frivillig~arbeid dugnad* frivilligsent* ildsjel* eldsjel*
student: student* elev* skoleelev* stipendiat* alumn* eleven studiekam*
teacher: lærer* lærar* rektor* lektor* inspektør* kontaktlærer* kontaktlærar*
professor: professor* amanuens* førsteamanuens* akademik* dosent*
researcher: forsk* forsker* forskar* vitenskapsm* forskning* forsking*
journalist: journalist* reporter* pressekont*
tenant: leietaker* leigetakar* leieboer* leigebuar* leigar* leiger leigebuarar beboer* bebuar*
landlord: utleier* utleigar* huseier* huseigar* husvert* utleige* utleie*
housing-association: borettslag* burettslag* sameie* sameiga vaktmester* vaktmeister* velforening* boligbyggelag*
owner: eieren eierne eierens eigar* innehaver* innehavar* aksjonær* eiere eierskap*
user-end: sluttbruk*
visitor: besøkende besøkande gjest* gjesten besøkar*
driver: sjåfør* bilfør* føraren føreren
administrator: administrator* admin* sysadmin* webmaster* systemansvar*
engineer: ingeniør* sivilingeniør*
developer: utvikler* utviklar* programmerar* programmerer*
technician: tekniker* teknikar* montør* it-fyr* elektrik* håndverk* handverk* snekker* rørlegg* rørlegging* snekkerering*
operator: operatør*
receptionist: resepsjonist* sekretær* sentralbord*
assistant: assistent*
officer: tjenestemann* tenestemann* offiser* saksbehandl* saksbehandler* sakshandsam* sakshandsamar* funksjonær* saksbehandling* sakshandsaming*
expert: ekspert* spesialist* fagperson* fagfolk* sakkyndig* sakkunn*
beginner: nybegynn* nybyrj* fersking* amatør*
salesman: selger* seljar* selgeren kundekonsulent* kundeansvar* seljarar salgsrepresent*
sender: avsender* avsendar*
author: forfatter* forfattar*
reader: leseren lesere lesarar lesaren leserne
caller: innringer* innringar* oppringer*
stranger: fremmed* framand* vilt~fremmede
victim: offer offeret ofra ofre skadelidt* offera
senior-citizen: pensjonist* eldre seniorer senior gamling* alderspensj* eldrebølg* aldershjem* sykehjem* sjukeheim* aldersheim*
adult: voksen* voksne vaksen* vaksne myndig myndige
citizen: innbygger* innbyggjar* borger* borgar*
undersigned: undertegn* underteikn*
ransom: utpress* løsepeng* utpressing*
buy: kjøp* innkjøp* kjøpe kjøpte anskaff* handle handler handla handlet handlar anskaffing* kjøpar* innkjøpsavd* anskaffels* kjøping* innkjøping*
pay: betal* innbetal* utbetal* betaling* innbetaling* utbetaling* betale ubetalt* vipps* vippse* forfalte
refund: refunder* refusjon* tilbakebetal* pengene~tilbake pengane~tilbake tilbakebetaling* få~tilbake~pengene refundering*
instalment: avdrag* delbetal* avtalegiro* efaktura* delbetaling* nedbetal* nedbetaling*
invoice: faktura* rekning* regning* kvitter* kvittering* fakturer* fakturering* giro*
customer-number: ordrenummer* ordrenr kundenummer* kundenr serienummer* referansenummer* organisasjonsnummer* orgnummer* medlemsnummer* fakturanummer* fakturanr saksref*
credit-note: kreditnota* kredittnota* kredit* kreditt* krediter* kreditering*
reminder-payment: betalingspåminn* betalingspurr* inkassovars* betalingspåminnels* purregebyr*
delivery: lever* levering* utlev* leveranse* utkjør* levert* bud* utkøyr* utkjøring* utkøyring*
shipping: frakt* forsendels* forsending* spedisjon* skip skipet gods* forsendt* frakting*
courier: budbil* kurer* postnord* dhl fedex
return-goods: retur* returner* bytterett* angreskjema* returnering* sende~tilbake send~tilbake sender~tilbake sendt~tilbake sendte~tilbake send~attende sende~attende
exchange: utveksl* ombytt* ombytting*
pickup: henteordre* hentested*
warehouse: lager* lageret varelager* depot*
stock: beholdning* på~lager behaldning* varebehold* varebeholdning*
quote-price: pristilbud* pristilbod* anslag* overslag* prisoverslag* prisanslag* anbud* anbod* estimat* estimer* estimering*
price: pris prisen priser prisar prisene prisane prislist* kostnad* koster kostar kosta kostet koste prisauke* prisøk* kosting* prisøkning*
expensive: dyr dyrt dyre dyrere dyrast kostbar* dyrest dyrare
cheap: billig* rimeligere billeg*
free: fritt fri frie frir
discount: rabatt* gavekort* kupong* tilgodelapp* tilgodesed* avslag~i~pris rabattkod*
fee: gebyr* avgift* takst* avgifter* purregebyr bom bompeng* kontingent* kid kid-nummer* egenandel* eigendel
value: verdi* verd verdt verdsatt*
profit: fortenest* fortjenest* overskudd* overskot* omsetning* omsetnad* omsetjing* lønnsom* lønsam* profitt* margin* profittering*
budget: budsjett* budsjettering*
contract: kontrakt* avtal* avtale avtaler avtalt* avtaling*
licence: lisens* konsesjon*
renew: forny* fornying* fornyels*
extend: forleng* forlengj* forlengels* forlenging* forlengning*
expire: utløp* utløper gå~ut går~ut gjekk~ut gikk~ut utgå* forelde* utgåing* utløping*
trial: prøveperiod* prøvekonto* prøveabon* prøvetid* prøvemåned*
guarantee: garanti* garanter* garantering*
insurance: forsikr* forsikring* forsikringsselskap*
product: produkt* vare varer varen varene varan varenummer* varekjøp*
service: tjeneste* teneste* tenest* tjenest* service*
business: forretning* bedrift* verksemd* virksomhet* verksemder næringsdriv*
company: firma* selskap* konsern* foretak* føretak* as asa enkeltpersonf* orgnr aksjeselskap* selskapet
organisation: organisasjon* stiftels* stifting* stiftinga ideel* institu* organisasjonsnum*
association-group: gruppe gruppa gruppen grupper gruppene allianse* forbund* forbundet grupp*
department: avdeling* seksjon* avd avdelinga seksjonering*
branch-office: filial* datterselskap* dotterselskap*
office: kontor*
headquarters: hovedkontor* hovudkontor* hovedkvart*
management: ledels* leiing* leiinga forvalt* forvalting* forvaltning* administrasjon* administrer* styring* styrer styrar administrering*
sales: salg salget salgs salet salgsavdel* salgsteam* salgsting* sals salgsf* sal salgsavdeling*
human-resources: hr personalavd* hr-avd* personalmapp* personalsjef* personalansv*
meeting: møte* møter møta møteinnkall* møtast møttes møttest avtaletid* legetime* timeavtal* møtet møtte møtt generalforsaml* årsmøt* foreldremøt* møteinnkalling*
agenda: agenda* dagsorden* saksliste* møteref* referat* sakliste*
negotiate: forhandl* forhandling* prut* pruting* prutning*
deal: kjøpslå*
proposal: salgspitch* pitch*
project: prosjekt*
task: oppgav* oppgåv* gjøremål* gjeremål* oppdrag*
job: jobb jobben jobbane stilling* jobbannon* utlysing* jobbtilb* jobbannonse* stillingsann*
work: jobbe jobber jobba jobbet jobbar arbeid* arbeide arbeidde arbeidet arbeidsti* arbeiding*
career: karriere* yrke* yrket profesjon* yrkes* forfrem* forfrem forfremm* lønnstrinn* lønnsauk* lønnsøk* lønnsøking* forfremming* lønnsøkning* forfremjing* lønnsauking*
role: rolle rollen rolla roller
dismiss: sparke sparken sparket sparka nedbeman* permitter* permittering* avskjed* bortvis* gitt~sparken nedbemanning* bortvising* bortvisning*
unemployed: arbeidsledig* arbeidslaus* arbeidsløs* dagpeng* trygd trygda trygden trygdeytels* sosialhjelp*
resign: si~opp~jobben sagt~opp~jobben sei~opp~jobben fratre* fratred* fratreing* fratreding*
retire: pensjonert* pensjoner* pensjonering*
holiday: ferie* helligdag* heilagdag* fridag* permisjonsdag* fellesferie* feriering*
leave-absence: permisjon* foreldreperm* pappaperm* fravær* fråvær* egenmeld* eigenmeld* ikke~på~kontoret egenmelding* eigenmelding*
autoreply: autosvar* autoreply* fraværsmelding* fråværsmelding* automatsvar* automatisk~svar
shift-rota: vakt vakta vakten vakter vaktplan* vaktordning* turnus* skiftplan* timelist* nattskift* dagskift* kveldsskift* vaktlist* vakthavende nattevakt*
schedule: tidsplan* timeplan* ruteplan* fremdriftsplan* framdriftsplan*
calendar: kalender* kalendar* almanakk*
delay: forsink* forseink* forsinking* forsinkels* forsinkning* forseinking*
cooperate: samarbeid* samvirk* samvirking* samvirkning*
joint-venture: samarbeidspart* forretningspart*
interview: intervju* jobbinterv* intervjuing*
performance: prestasj* prester* yteevne ytelse* yting* ytinga ytels* prestering*
goal: mål målet måla målene målsetting* delmål målsetjing*
strategy: strategi* veikart*
market: marked* marknad*
industry: næring* industri* bransje* sektor* handel handels næringsliv*
competitor: konkurrent*
investor: invester* investor* investering*
growth: vekst* voks* vokse veks vaks øk øke øker økte auk* økning* auking* stigning* stigende stige stig stiger steig økende voksing*
decrease: redus* reduksjon* minsk* senke senkes senket senka nedgang* synke synker reduser* gått~ned minke fall falle faller falt fallt fell fallet reduksjon minsking* minskning* redusering*
quality: kvalitet*
production: produser* produksjon* fabrik* fremstill* framstill* produsent* produsering* fremstilling* framstilling*
logistics: logistikk*
import-customs: toll tollen tollvesen* fortoll* fortolling*
document: dokument* papirarbeid* saksdok*
paper: papir* ark arket arka arkene lapp lappen lapper lappar
folder-binder: perm permen permar permer ringperm*
draft: utkast* kladd* kladding*
version: versjon* utgave* utgåv*
template: mal malen maler malar standardbrev* standardtekst* malverk*
table: tabell* kolonne* rad rader rada radene rekkja regneark* rekneark* excel*
csv: csv json xml vcf csv-fil* json-fil* xml-fil* gpx csv-en vcard
pdf: pdf pdf-en pdf-er pdf-fil* pdfen txt zip zip-fil* docx
format: format* strukturert* formater* formatering* strukturer* struktur* strukturering*
content: innhold* innhald*
section: delkapit*
footnote: fotnot*
line: linje linja linjen linjer linjene lina
title-heading: overskrift* overskrifta
book: bok boka boken bøker bøkene bokhandel*
booking: booking* booke booket booka bookar bestille~time bestilt~time reserver* reservasjon* timebest* reservering* ombook* ombest*
confirmation-order: ordrebekreft* bestillingsbekr* ordrestadf*
bankrupt: konkurs* insolven* bobestyrar* bobestyr* bostyr* bustyr*
merger: fusjon* fusjoner* oppkjøp* sammenslutning* samanslutning* oppkjøping* fusjonering*
handover: overtakels* overtaking* overlapp* onboarding* offboarding* overta overtar overtok overtatt overtek overteke overlapping*
authority-public: departement* regjering* stat staten statens direktorat* fylke* fylkeskomm* ambassad* kommunestyr* etat etaten nav stortinget
server: server* serveren tenar tenaren tenarar serverar* servering*
host: vertsselskap* drift* drifter driftar vertskap* hoste hosting* hosta datasenter* datahall* webhotell* driftast drifting*
cloud: sky skya skyen skyten* skytjen* openstack aws azure skyløs* skylagr* skyer skyar
virtual-machine: vm vm-er vmer virtuel* vm-en vps vps-en instans* instansen
container: container* kontainer* docker* kubernetes node noden noder nodar kluster* klynge* konteinar* konteiner*
backup: backup* sikkerhetskop* sikkerheitskop* tryggingskop* sikringskop* reservekop* back-up* snapshot* øyeblikksbild*
disk: disk* harddisk* lagringsenh* minnepenn* minnepinn* ssd usb
memory: minne* minnet hukommels* ram
cpu: cpu cpu-er gpu gpu-er kjerner prosessor*
rack: rack* serverskap*
hardware: maskinvar* utstyr* duppeditt* enhet* eining* eininga einingar utstyring*
laptop: laptop* bærbar*
tablet: nettbrett* ipad* lesebrett*
screen: skjerm* skjermen dataskjerm*
keyboard: tastatur* mus musa musen musematt*
printer: skriveren skrivaren printer* toner* kopimask*
cable: kabel* kabl* ledning* fiber* leidning* kabling*
power: strøm* straum* strømbrudd* elektris* elkraft* nettleie* straumrekning* elektrisering*
battery: batteri* ladar laderen
network: nettverk*
internet: internett* nett nettet på~nett bredbånd* breiband* nettilgang* nettilkobl* online breibånd* nettilkobling*
wifi: wifi* wi-fi trådløst~nett trådlaust~nett trådløs* trådlaus*
router: ruter* router* modem* ruteren
firewall: brannmur* virus* skadevar* løsepengevir* antivir*
vpn: vpn vpn-en
ip-address: ip ip-adr* ip-adress* ipv6 ipv4
domain: domen* domene* subdomen* underdomen*
dns: dns navnetjen* navnetener* namnetenar*
certificate-ssl: ssl tls https http ssl-sert*
database: database* databas* crm sql crm-et crm-system* basen
entry: innførsel* oppføring* oppføringar oppført* oppførte post~i~registeret registeroppfør*
bucket: bucket*
storage-quota: kvote* kapasitet* gb tb mb lagringsplass* gigabyte* terabyte*
log: logg* loggfør* loggen logge logging* loggføring*
port: port porten portar portene portnummer*
script: skript* script* cronjobb*
code: kode* koda koden koding* kildekode* kjeldekode* repo repoet git github* gitlab*
bug: bug bugs buggen programfeil* glitch*
error: feil* feilen feila feilmeld* mistak* mistaket misferd* skavank* feiling* feilmelding*
broken: knekt knekk knakk brukket brakk røk røket kaputt itustykk* sprukk* dau~skjerm mugg muggen ødelagte defekt* funket~ikke
crash: krasj* kræsj* heng* henger henge hang hengt henga henging* hengning* krasjing*
outage: nedetid* driftsstans* driftsavbr* utfall* driftsforst* driftsmelding* nede~for~telling ute~av~drift
maintenance: vedlikehold* vedlikehald* vedlikeholding*
install: installer* installasjon* installering* avinstaller* montering* monter*
deploy: utrull* utrulling* produksjonsset* rulle~ut ruller~ut deploy*
release: frigi* frigjev* lansering* lanser* slipp~versjon utgivels* frigjeving*
patch: patch* sikkerhetsoppd* tryggingsoppd* feilrett* feilretting*
configuration: finjust* finjustering*
test: test* teste tester testing* testering*
demo: demo demoen demoer
run: kjør* køyr* kjøre løpe løper løp løpte springe spring springer sprang køyring* kjøring*
execute: utfør* gjennomfør* utføring* gjennomføring* utførels* implementer* gjennomføre effektuer* implementering* iverksette effektuering*
restart-service: skru~av~og
turn-on: slå~på slår~på slått~på skru~på skrur~på skrudd~på aktiver* reaktiver* aktivering* slo~på slege~på skru skrur skrudd skrudde reaktivering*
turn-off: slå~av slår~av slått~av skru~av skrur~av skrudd~av deaktiver* deaktivering* slo~av slege~av avslått~varsling skrudde~av
api: api api-et api-er endepunkt* webhook* sdk
token: token* tilgangsnøk*
key: nøkkel* nøkl* nøkkelen lykel* lykkel* lykelen
interface: grensesnitt* brukergrensesn* brukarflat* brukerflat* kontrollpanel* dashbord* dashboard*
window: vindu* vindauge* vindua
menu: meny* nedtrekk*
icon: ikon*
browser: nettles* nettlesar* browser* chrome firefox safari
linux: linux ubuntu debian
microsoft: microsoft* outlook teams office office365 sharepoint onedrive
google: google* gmail*
zoom: zoom zoom-*
apple: icloud siri
load: last lasten lasta lastet laster lade lades lasting* lader laste
sync: synk* synkroniser* synkronisering* synking* synkning*
cache: cache* hurtigbuff* mellomlagr* mellomlag* mellomlagring*
queue: kø køen køer ventelist*
response-time: responstid* svartid* latens* båndbredde* bandbreidd*
traffic: trafikk*
status: status*
ticket-system: helpdesk* servicedesk* sakssystem* kundesenter* kundeservice* kundesent*
remote: fjernhjelp* fjernstyr* fjerntilg* fjernarb* fjernoppk* hjemmekontor* heimekontor* fjernstyring*
vulnerability: sårbar* svakhet* svakheit* smutthol* smotthol*
security: sikkerhet* sikkerheit* tryggleik* trygging* datasikkerhet* informasjonssikk* datatrygg*
incident: hendels* hending* hendelse avvik* avviket episod* sikkerhetshend*
permission-rights: brukerrettighet* brukarrett* adminrett* tilgangsrett* administratorrett*
digital: digital* elektronis*
technology: teknologi* teknologisk* it ikt
technical: teknisk* teknikk*
infrastructure: infrastruk*
open-source: åpen~kildekode open~kjeldekode
developer-ops: devops pipeline*
standard: standard* iso standarden
architecture: arkitekt*
integration: integrer* integrasjon* integrering* programtillegg* utvidels*
search-engine: søkemotor* søkjemotor* indekser* indeks* indeksing* indeksering*
spam-filter: spamfilter* søppelmapp* søppelpostm* søppelkass* spammapp*
blocklist-firewall: hviteliste* kvitelist*
metadata: metadata* tagg* stikkord* tagging*
file-share: fildel* dropbox
environment: miljø*
screen-share: skjermdel* dele~skjerm deler~skjerm
provision: oppsett* sette~opp sett~opp satt~opp set~opp setje~opp setter~opp klargjøre~server oppsetting*
scale: skaler* skalering*
sla: oppetid* sla
offboarding: utmeldings*
school: skole* skule* skulen skolen gymnas* barneskol* ungdomsskol* vgs vidaregå* videregående~skole skulering* skolering*
kindergarten: barnehag* sfo barnehage* førskol* dagmamm*
university: universitet* høgskol* høyskol* høgskul* fakultet* institutt* campus*
study: studer* studi* studie* semester* studering* fag faget faga fagene studiering*
learn: lær lære lærte lært lærer~å læra lærar~å læring* innlær* innlæring*
teach: undervis* undervisning* undervising* lærer~bort lære~bort
training: opplær* opplæring* trene trener trente trena kurses trent trening* trenar*
exam: eksam* prøveeks* masteroppg* bacheloroppg* avhandling* oppgaveskr* masteroppgåv*
grade: karakter karakterer karakteren karakterar karaktergr* karakterboka karakterane karakterkort*
homework: hjemmeleks* lekse* heimelekse* innlevering* stiler stilar stilen stila
lesson: skoletime* skuletime* undervisningst* leksjon*
class-school: klasse* klassen klassa klassing*
library: bibliotek*
home: hjem heim hjemme heime hjemmet heimen heimane heimefrå hjemmefra hjemover himmat heimat heima hjæm
house: hus huset husa husene hytte hytta hytten hytter enebolig* einebustad* rekkehus* villa villaen
flat-apartment: leilighet* leilegheit* hybel* blokka blokkleil* bolig* boligen
building: bygning* bygget bygga byggene
room: rom rommet rommene romma soverom* stue stua stuen kjeller* loft loftet badet salen kjellaren hall hallen
kitchen: kjøkken* komfyr* kjøleskap* fryser oppvaskm* ovn omn ovnen kjøleskåp* frysar
door: dør døra døren dører dørene dørklokk* grind grinda port~i
wall: vegg* gjerde* gjerdet mur muren
floor: gulv* golv* etasj* himling*
roof: taket takstein* skorstein*
stairs: trapp* heis heisen stigen oppgang* oppgangen
lift: løft* løfting* løftning*
garden: hage hagen hager hagane hagene plen plenen
tree: skog skogen skogs trær trærne treet furu bjørk*
flower: blomst* blom blomar plante planter planta plantar tulipan* rosene roser
shed: garasj* låve* skur skuret uthus* bod boden løe løa
furniture: møbel* møbl* sofa* hylle* skuff skuffen skap skapet skapene bokhyll* skåp skåpet bord bordet bordene borda
chair-seat: stol stolen stoler stolar benk benken sete setet
bed: seng senga sengen senger madrass* puta
toilet: toalett* do doen dass wc
shower-bath: dusj* badekar* bade bader dusjing*
sauna: badstu* badstue* sauna*
wash-clean: vask* rens renser renset rense renhold* reinhald* støvsug* rydd* rydde rydding* vaskemask* reingjer* rengjør* vasking* skurer rengjøring* støvsuging* reingjering*
water: vann vannet vatn vatnet vann*
electric-heat: varmeovn* radiator* varmepump* oppvarming* fyringsanl*
light: lys lyset lamp* lampa lyser pære pærer
fire: brann brannen bål bålet ild ilden røyk* eld elden brannal* røyking*
rent: leie leide leid leige leigde leigd husleie* husleige* leieavtal* leiekontrakt* leigekontr* leigeavtal* leies
mortgage: boliglån* bustadlån* huslån*
rubbish-home: resirkul* gjenvinning* papirinns* kildesort* kjeldesort* resirkulering* kildesortering*
pet: hund hunden hunder hundar katt katten katter kjæledyr* valp valpen kattunge* hundens katta pus
bird: fugl* høne høns høner måke måker kråke kråker kråka kylling*
animal: dyra dyret hest hesten hester ku kua kyr sau sauen sauer sauene sauane gris grisen geit geita rev reven elg elgen lam lammet rotte rotter dyrene
farm: gård gården gard garden bonde bonden bønder traktor* slåtten fjøs fjøset
weather: været værmeld* uværet værmelding*
rain: regn regner~det regnvær* torden* uvær* storm* uver* vått våt våte storming*
snow: frost isen frosten snødde snø snøen snør snødd snøfall* snøskr*
sun: sol sola solen solskinn*
wind: vind vinden vindar blås* blæs* vinder vifte vifta blåsing* blåsning*
cold: kald kalt kaldt kalde kaldare kaldere kulde*
warm: varm varmt varme varmen varmare varmere
hot: heteb* glovarm*
spring-season: vårsemester* våren vårdag*
summer: sommer* somar* sommar* somrene
autumn: høst høsten haust hausten høstferie* haustferie*
winter: vinter* vintrer
season: sesong* årstid*
food: mat maten matvar* måltid* mats snacks matbit*
eat: spis* et~opp ete åt spiste åte spising* spisning*
breakfast: frokost* frukost*
lunch: lunsj* lunch* nistepakk* niste nista
dinner: middag* kveldsmat* middagsmat*
drink: drikk* drakk drukket drukke drykk* drikking*
coffee: kaffe* kaffi* kaffekopp* espresso
tea: teen tekopp*
beer-wine: øl ølet vin vinen alkohol* pub puben pils* ølbryg*
bread: brød brødet brødskiv* boller bolle bollar lefse* lompe* rundstykk* vaffel* vaflar vafler pizza*
cake: kake kaka kaken kaker kakene dessert* sjokolad* syltetøy* godteri* kjeks* sjokolade* syltety* iskrem* pepperkak*
meat: kjøtt* kjøt kjøtet bacon pølse* pølser skinke* biff
fish: fisk* fiske laks laksen torsk torsken sild silda klippfisk* fisker fiskar tørrfisk* fisking*
fruit-vegetable: frukt* eple* potet* grønnsak* grønsak* bæra tomat* gulrot* gulrøtt* løk banan*
milk: mjølk* melk* smør ost osten egg egga egget brunost* fløte
cook: kok* kokt kokte steik* stek* baka bake baker bakt oppskrift* matlag* steking* steiking* matlaging* matlagning*
kettle-cup: kopp koppen kopper koppar krus kruset tallerk* kjele kjelen glass glasset
restaurant: restaurant* kafé* kafe kafeen kantin* pizzeria* kafe*
shop: butikk* butikken nettbutikk* kjøpesent* handletur* shopping* matbutikk* kassa kasse~i torg torget handlekurv* handlevogn*
clothes: klær klærne klede klede* jakke* jakka genser* bukse* sko skoen skorne votter vottar lue lua sokk* drakt drakta skoa joggesko* plagg plagget
bag: veske veska vesken sekk sekken ryggsekk* koffert* lommebok* pose posen bagasje* lommebøk* nøkkelring*
key-door: nøkkelkort* nøkkelbrikke* brikke brikka brikken
watch-clock: armbåndsur*
car: bil bilen biler bilar bilene bilane lastebil* taxi drosj* varebil* elbil* vogn vogna bils bilens
parking: parker* parkering* parkere p-plass*
bicycle: sykkel* sykl* sykle sykler sykling*
bus: buss* trikk*
train: tog toget togene jernban* togtur* t-bane* banen
plane: fly flyet flyene flyplass* lufthavn* flybill* flytur* flyselsk*
boat: ferje* ferge* ferja seil* segl* brygg* havn hamn hamna ferga båt båten båter båtar båtane båtene båtpl* båtfor* segling* seiling* brygging*
travel: reis* tur turen turer turar turane turene ferietur* reise reiste visum reising* reisning*
hotel: hotell* overnatt* camping* hytteutl* telt teltet overnatting* campingvogn* overnattning*
station: stasjon*
map: kart kartet rute ruta ruten
border: grense grensa grensen grenser
road-traffic: motorvei* motorveg* rundkjør* veikryss* vegkryss* e6 riksvei* riksveg* rundkjøring*
accident: ulykk* ulukk* kollisjon* uhell*
sport: sport* idrett* fotball* håndball* handball* svøm* gym treningssent* treningsstud* friidrett* hockey
ski: ski skien skia skiene langrenn* skitur* skiløype*
race-run: maraton* løypa terrengløp* jogg* stafett* jogging*
game: spill spillet spel spelet spille spiller spela spelar leke leker leik leika leikar quiz* quizen spelte spilte puslespill* dataspill*
team-coach: treneren trenar trenarar fotballtren* fotballtrening*
music: musikk* sang sangen song songen synge synger koret konsert* gitar* piano korøv* songlag* trommis* fele fela hardingfel* trekkspel* syng sunget band bandet bands korpset skolekorps* skulekorps*
dance: dans* dansing*
film-theatre: kino* teater* teatr*
television: tv tv-en fjernsyn* netflix radio* tv-*
art: kunst* maleri* tegn tegne tegning* tegnet teikn* teikning* museum* museet maling* malt malte maleriet
story: historie* historia fortelling* forteljing* eventyr* soge soga
newspaper: avis avisa avisen aviser avisene magasin* pressemeld* nyhet* nyheit* nyhende* pressemelding*
party: fest* feir* fester feiring* feire festing*
christmas: jul jula julen jol jola joli påske* julebord* julaften* juleferie* jolebord*
new-year: nyttår* nyttårs*
birthday-party: jubileum* jubile* bryllupsdag*
gift: gave gaven gaver gåve gåva gåver presang*
baptism: dåp dåpen konfirmasjon* konfirmant* konfirmer* døpt døypt nattverd* konfirmering*
funeral: begravels* gravferd* grav graven grava gravlegg* kiste kista gravplass* gravlund* minnestund* bisettels* jordferd* gravlegging*
dead: død dødd dødde døde døden dør~ut døydde døyr dauing* avdød* avlid* avdøde gått~bort gjekk~bort gikk~bort dau daud daude dødsfall* sovnet~inn dødsfallet dødsatt* dødsattest*
estate-heir: dødsbo* dødsbu* arv arven arving* arva arvet arve arver arvinger testament* skifterett* boet skifteatt* arvingar* uskifte* testamentering*
bereavement: sorg sorga sorgen kondol* sørg* etterlatt* etterlatne sørging* kondolering*
life: liv livet livene livets
body: kropp* bein beinet arm armen kne kneet skulder* skuldr* kroppen
hand: hånd hånda hånden hendene hand handa finger* fingr* tommel*
head: hode hodet hovud hovudet hjerne* hue huet
hair: hår håret frisør* hårklipp* skjegg*
eye: øye øyne øynene auge auga augo briller brillene øyet auget
ear: øret ørene øyra øyre
mouth: munn* tann tannen tanna tenner tennene nese nesa kjeft leppe*
heart: hjerte* hjart* hjarte* puls pulsen
back-body: rygg* mage magen hofte* hofta rygging*
foot: fot foten føtter føtene
sleep: sov sove sover sovet søvn søvnen søv sova sovna sovne sovner søvnløs*
awake: våken vaken våkne våkna våknet vakna vakne våkner oppe~hele~natten
tired: trøtt* trøytt* sliten slitne slite utslit* utmatt* slitent kvil* hvile hviler kviling* trøtting* utmatting*
hungry: sulten svolten sult sultne tørst tørste
feel: føle føler følte følt kjensle* kjensla følels* føles kjens kjendest føltes kjennest
happy: lykkelig* lykkeleg* glede* gleder gleda munter muntre blid blide
glad: glad glade gleder~meg glad* gler gledd gleda~meg
sad: trist* lei~meg leit bedrøvelig* ulykkel* ulukkel* deppa sørgel* sørgeleg*
angry: sint sinte sinna rasende rasande forban* forbanna forbannet raseri* arg arge harm sur surt sure
annoyed: irritert* lei~av leie~av møkk~lei drittlei* møkkalei* mett~av gåen utålelig* luta~lei møkklei*
upset: opprørt* fortvilt* oppskak* opprivende
disappointed: skuff* misfornøy* misnøgd* skuffels* skuffa skuffet skuffing*
afraid: redd frykt* skrem* skremt* livredd* frykte reddare skummelt skummel skumle nifs nifst redde panikk* frykting*
worried: bekymr* uro* uroa uroleg* urolig* nervøs* engstel* bekymring* uroe
ashamed: skam* flau flaut flaue pinlig* pinleg* skjemmes skjems skamma skammer
sorry: beklag* unnskyld* orsak* sorry leit~at angr* angre angrer tilgi* tilgje* lei~for leie~for beklagels* unnskyldning* angring* ombestem* angrerett* lei om~forlatelse beklaging* unnskylding*
surprised: overrask* forundr* forbaus* forbløff* overraskels* overrasking* forundring* forbausing* forbløffing*
shocked: sjokk* sjokkert rysta rystet sjokkering*
confused: forvirr* uklar* uklart usikker* forvirra usikkerhet* usikkerheit* forvirring*
stressed: stress* press* presset pressing* stressing*
frustrated: frustr* frustrasjon* frustrering*
tear-cry: gråt* gråte gret tåre* tårer grine griner grein gråting*
laugh: ler latter* ledd~av flir* smil* haha* hehe* lol hihi hæhæ lo fliring* smiling*
joke: spøk* tull* tulla vits vitsen humor* ironi* moro morsom* morosam* gøy artig* gøyal* tøys* fleip* tull kødd kødda kødder lattermild* tøysing* spøking* fleiping*
love: elsk* kjærlighet* kjærleik* elske glad~i
like: liker likte likt likar lika begeistr* trives trivest begeistring*
hate: hater hatar hata hatet hatt~av avsky* forhatt hat
dislike: misliker mislike* mislikar mislikte
trust: stol~på stole~på stoler~på tillit* tiltro* pålitelig* påliteleg* stolte~på stolar~på lit~på liter~på tiltru*
distrust: mistro* mistru* mistillit* stoler~ikke~på snuskete suspekt* tvilsom* tvilsam* mistenkelig* mistenkeleg*
respect: respekt* respekter* respektering*
honest: ærlig* ærleg* sannhet* sant sanne sann oppriktig* redelig* redeleg* sanning* sanninga
lie-untruth: løgn* lyg* løy lyver lyve løyet lygne usann* misvisende misvisande villed* løgnhals*
fake: fiktiv* late~som later~som oppdikt* uekte falskne oppdikting*
cheat: lur* lurt jukse jukser rundlur* snyt* snytt* lurte~meg svik svike sviket snyting*
proud: stolt*
grateful: takknemlig* takksam* takksemd* takknemlighet* setter~stor~pris set~stor~pris erkjentlig*
thank: takk* takkar takker tusen~takk tkx thx thanks tusentakk* takkje tak takk~for takking*
welcome: velkom* velkommen vær~så~god ver~så~god vesgo værsågod* bare~hyggelig berre~hyggeleg
greeting: hei hej heisann heia hallo hallå halla heihei hi hello hey yo heisan morn mårn godkveld heisveis heissann morna hoi
dear: kjære kjære* kjær
good-morning: god~dag god~morgen god~kveld god~morgon goddag godmorgen god~ettermiddag god~formiddag go'morgen
sir-madam: til~rette~vedkommende
closing-regards: mvh hilsen hilsener hilsning* helsing* vennlig~hilsen venleg~helsing beste~hilsener vh vennlig* vennleg* venleg* venlig* hils helsingar ærbødig* beste~helsing hilse hilser hilste helsar helse~frå m~v~h med~hilsen hilsing* hilsnen* klem~fra vyrdsam* høgakt* høyakt* helse~til helsing helsa~til hels
bye: hade hadet ha~det~bra hadebra snakkes snakkast vi~ses adjø farvel ses~i hei~så~lenge på~gjensyn
compliment: kompliment* skryt* ros~til skryte skryting* komplimentering*
congratulate: gratuler* gratulasjon* gratla hipp~hurra gratulering*
good-luck: lykke~til lukke~til krysser~fingrene kryssar~fingrane
luck: flaks* hell lykke lukke hellet uflaks*
how-are-you: hvordan~går~det korleis~går~det åssen~går~det håper~alt~bra hvordan~står~til håper~dere~har
polite: høflig* høfleg* dannet
rude: frekk* uhøflig* uhøfleg* uforskam* ufin ufint respektlø* frekkhet* ufyselig* nedlatende nedlatande
kind: snill* snilt vennligh* hyggelig* hyggeleg* grei~mot koselig* koseleg* venskap* vennlighet* venlegheit* omsorg* hyggjeleg*
patience: tålmodig* tolmod* tålmod* tålmodighet*
impatient: utålmodig* utolmod* lei~vente
promise: lov~meg love lovet lovte lova lovd lovde løfte løftet lovna lovnad* lovar
threaten: trus* tru~meg trussel* trusl* true truer truet advar* advarsel* åtvar* advarsler åtvaring* advaring*
swearword: faen fan fanken helvete* helvetes jævl* jævla dritt* drit driter driten fitte* fuck fucking shit satan* pokker søren hælvete hælvette rassk* rasshøl* drittsekk* dæven herreg* kuk kukk forbaska forpult* fy~faen faens møkk* møkka skit* skitsn* svarte~svingende hersens førbanna helsike* dævel* faan fasken bæsj* piss* drite fy sabla fordømt* fordømte banne banner bannskap pissing* møkking* bæsjing* skiting* skitning*
idiot: idiot* dum dumt dumme toskete tosk* tåpelig* tåpeleg* inkompetent* klovn* tulling* duste dust dusten klossete dumming* klovning*
ridiculous: latterlig* latterleg* absurd* tøvete tøv tøvprat* vås tullete tullball farse* jålebukk*
disgrace: skandal* skammelig* skammeleg* uakseptabel* uakseptab* uhørt* uhøyrt* avskyel* forkast* under~enhver~kritikk skandaløs* forkasting* forkastning*
crazy: gal~mann galskap* vanvitt* sprø sprøtt sinnssyk* sinnssjuk* galen spik~spenna sykelig*
creepy: ekkel ekkelt ekle creepy klamt klam guffen* forfølg* uhyggelig* uhyggeleg* stalk* forfølging* forfølgning*
good: god godt gode bra fint fin fine goe finfint bein~fint gått~bra
well: vel~bekomme velbeh*
better: bedre betre bedra
best: best beste
great: flott* fantastisk* supert super strålende strålande kjempebra kjempefint glimrende utmerk* herlig* herleg* topp kanon perfekt* nydelig* nydeleg* kult suverent råbra knall glimrande ypperlig* storarta framifrå gildt gild storartet utmerking*
nice: pen pent pene delig* deilig* deileg* fornøyelig* trivelig* triveleg* sjarmerende triveleg
bad: dårlig* dårleg* verre verst* elend* ille forferd* grusom* grusam* fæl fælt fæle horrib* slett~ikke~bra verste stygt miserab* ræva
poor: fattig* stakkar*
wrong: gal~informasjon galt gale uriktig* ukorrekt* misvis* urett urette unøyaktig* feilst* feilinform* feilregist* feilskr* feilaktig* feilaktige galne misvising* misvisning* feilinformering*
right-correct: stemmer stemte nøyaktighet* riktighet* riktigheit* rettig* rettskriv* stemmer~ikke rettskriving* rettskrivning*
old: gammel gamle gamal gammal gammelt gamalt gammalt eldre~enn eldst* gammeldags eldgam*
outdated: utdatert* forelda foreldet utdater* avlegs utgåtte ikke~lenger~aktuell foreldede utgått*
new: ny nye nytt nyere nyare nyeste nyaste splitter~ny nyopp*
missing: mangl* manglar mangel mangelen mangelf* ufullst* savn* manglende manglande mangler vanta vanter sakn* sakna ufullstend* savning* mangling*
young: ung unge~folk ungdom* yngre tenåring* yngst* ungd* junior*
important: viktig* betydningsful* vesentlig* vesentleg* avgjerande avgjørende~for avgjørande
serious: alvor* alvorlig* alvorleg* seriøs*
easy: lett lette lettere enkelt~å lettvint* lettare lettvin*
difficult: vanskelig* vanskeleg* vrien* vrient komplis* tungvint* kinkig* vanskar vansker kronglete hardt harde hard komplisering*
possible: mulig* mogleg* mogeleg* muleg* mulighet* moglegheit* moglegheiter eventuel* anledning* høve høvet eventuelt mogelegheit* muligheit*
impossible: umulig* umogleg* umogeleg* umuleg*
clear: klar klart klare~svar tydelig* tydeleg* utvetydig* klarere klarhet* klarleik* klårt klår
strange: rar rart rare merkelig* merkeleg* merkverdig* underlig* underleg* snodig* uvanlig* uvanleg* spesielt~at pussig* snål snålt besynder*
different: forskjell* forskjellig* annerledes annleis skilnad* ulikt ulikhet* forskjellen skilnaden annarleis ulikskap* avvikende
similar: lignend* liknand* lignende tilsvarende tilsvarande liknande likn* lik liknar likedan
big: stor store stort større størst* diger diger* enorm* svær svære betydelig* betydeleg* omfattende omfattande massiv* kjempestor*
small: liten lita lille små vesle litle bitteliten bitte~liten ørliten ørlite småe smått
long: lang lange langt lenge lengst lengde* langvarig* langdryg* lengde
short: kort~sagt korte kortere kortare kortfatt* kortest kortvarig* kortfattet
high: høy høyt høye høg høgt høge høyere høyest* høgare høgde* høyde* høgast*
low: lav lavt lave lågt låge lavere lavest lågare
deep: dyp dypt dype djup djupt djupe
wide: bred bredt brede brei breitt breie vid vidt vide bredere
heavy: tung tungt tunge vekt vekta vekten veie veier
empty: tom tomt tomme tømt tømming* blank blankt blanke tømme tømmer tømmes tømte tømmast ren rein reine rene
open: åpen åpent åpne åpner åpna åpnet open ope opne opnar opna åpning* opning* åpningstid* opningstid* ope~for åpnes
strong: sterk* styrk* kraftig* styrke styrking* styrkning*
weak: svak svakt svake svakare
dirty: skitten skitne skittent møkkete rot rotete uorden* rotet rota griset*
beautiful: vakker* vakre fager fagert vakkert skjønnhet*
ugly: stygg stygge stygg*
quiet: stille stillhet* tyst taus rolig* roleg* stilna tause tier tie
loud: høylyt* bråk* støy* bråker larm* bråking* støying*
dark: mørk* mørke mørkt mørking* mørkning* morkning*
colour: farge* rød rødt røde raud raudt raude grønn grønt grønne blå blått gul gult gule svart~hvit hvit hvitt hvite kvit kvite brun brunt grå grått rosa oransje fargar grøn
ready: klar~for klar~til klart~for klar~til~å parat* klare~for
prepare: forbered* førebu* forberedels* førebuing* forberedt klargjøre forbereding*
busy: travel* travelt opptatt* opptek* opptatte hektisk* oppteken
free-time: fritid* hobby* ledig~tid fritidsakt*
available: ledig* disponibel* tilgjengelig~for disponib*
careful: forsiktig* varsom* nøye varsam* aktsom* nøye~med aktsam* nøyer
careless: slurv* uforsiktig* skjødesl* uaktsom* slarv* slepphendt* slurvete uaktsam* sløvt slarving* slurving*
useful: nyttig* hendig* brukbar* praktisk~med hendig nytten
useless: ubrukelig* ubrukeleg* verdiløs* nytteløs* håpløs* meningsløs* meiningslaus* verdilaus* håplaus* nyttelaus* bortkast* unyttig* forgjeves bortkasting*
interesting: interessant*
interest: interesse* interessert* interesser*
boring: kjedelig* kjedeleg* keisam* kjede keisamt kjipt kjip
famous: berømt* kjendis*
rich: rik rikt rike luksus* formue*
modern: moderne nymotens*
wise: smart smarte flink* intelligen* talent* kløkt* lurt~å dyktig* evnerik* klok kloke klokt klokere klokskap*
brave: modig* tørre torde turte tør~ikke torer våge våger tør~ikkje vågar våga våg vågal
lazy: lat~person late~mennesker dovne doven lathans* gidd gidder giddar gadd orker orkar orka orke
special: spesial*
strict: streng* rigid* nøyereg* strenging*
main: hoved* hovud* primær* hovedsak* viktigste størstedel*
local: lokal* lokalt
international: internasj* global* verdensom* grensekryss* verdsomf* verda verden verdens
european: europ* eu eøs schengen brexit europe*
language: språk* norsk norske engelsk* nynorsk* bokmål* tysk tyske svensk* dansk danske finsk finske fransk* spansk* samisk* norskt dialekt* mål~føre målføre* oversatt~til polsk*
nordic: nordisk* skandinav* norden
be: er var være vært vere vera vore vori ver vær va væ e verande værende vørt vøre
do: gjør gjøre gjorde gjort gjer gjera gjere gjord gjøres gjerast gjær gjørr gjørra gjorte
make: lager lage lagde laga laget lagar lages lagast lagd laging* lavet
create: generer* skape skaper skapte skapt opprett* skapar skapa skapast generering* opprettels* skapende kreativ* oppretting*
build: bygg* bygd~opp bygge bygger bygget~opp konstru* bygde byggje byggjer bygging* konstruksjon* oppbygging* bygd~ut konstruering*
go: gå går gikk gått gjekk dro dra drar drog dratt fer gående gåande drege
come: kom komme kommer kommet kjem kome koma komen komne kjæm kjømme komst
arrive: ankom* ankommet anløp* dukke~opp dukka~opp dukket~opp dukker~opp ankomst* møte~opp møtte~opp anløping* anløpning*
reach: rekke rekker rakk nådde nås rekk nåtte rakte rukket rokke
leave: forlat* forlate reiste~fra dro~fra etterlat* avreis* forlet drar~fra forlèt dro~ut fratrer forlating* avreising* etterlating*
stay: forbli* forblir bli~værende vert~verande blei~igjen opphalde~seg
visit: besøk* vitje vitja besøke innom vitjing* stikk~innom besøking*
follow-up: oppfølg* oppfølging* følge~opp følger~opp fulgt~opp følgje~opp følgjer~opp fulgte~opp oppfølgjing* oppfølgning*
join: bli~med blir~med tilslut* slutte~seg~til delta deltar deltatt deltok deltek slå~følge delteke tilslutning* tilslutting*
take: ta tar tok tatt tek teke tas take taes tatt~seg tekne tokst tatte takast tek~seg teken taka
carry: bær bære bærer båret bera bore~på ta~med tar~med tek~med tok~med tatt~med teke~med
pull: rive river rev~ned riv slepe rykk* rykking*
push: dytt* skyv* skubb* skjøv dult* dulting* skyving* dytting* skyvning* skubbing*
throw: pælm* kyle kylte kyler
catch: fang* fange grip grep gripe griper greip fanga fanget fanging* fangning*
hit: slå slår slo slått sparke~til treff treffe treffer traff truffet slege slår~ned banke banker banka truffe
cut: kutt* skjær* saks saksa kniv kniven hogg* skar klippe klipper klipte klippa kutting* hogging* skjæring*
walk: spaser* gåtur* rusle rusler rusla vandre vandrer vandra vandring* spasering*
drive: kjøretur* kjørte kjørt køyrde køyrt
ride: ri rir rir~på ridd rei~på haik* haiking*
fly: flyr fløy fløyet flaug flyge flyg
stand: stå står sto stod stått ståande stående stade stand
sit: sitte sitter satt sitt~ned sit sat sete~i sittet sittende sitje sitta sittande
lay: ligger ligge ligg lå liggja ligge* liggende liggande ligget liggje låg liggjande ligga
turn: snu snur snudde snudd vend* vri vrir roter* drei* vende vender dreiing* vending* rotering* dreining*
cross: krysser kryssing* krysse
pass: passer~forbi forbi passere passert passerte
appear: fremstå* framstå* dukk~opp oppstå* oppsto oppstod komme~fram kommer~frem kjem~fram viser~seg viste~seg oppstått syner~seg oppståing* fremståing* framståing*
seem: virker virket~som virka~som ser~ut~til ser~ut~som ser~ut~for sjå~ut~som verkar verka~som tykkes tykkjest verker virka virket
become: bli blir ble blei blitt vert vart verta verte blive bleven vorte blivende bleve
happen: skje skjer skjedde skjedd hende hender hendte inntreff* foregå* foregår føregå* forekom* førekom* hendt skjeer foregikk foregåing* inntreffing* forekomming*
cause: forårsak* fører~til føre~til førte~til utløs* medfør* forårsaka bevirk* årsaka utløsing* utløsning* bevirking* medføring* forårsaking*
reason: grunn grunnen årsak* grunner grunnar begrunn* begrunnels* grunngjev* grunngi* grunngjeving* grunngiving* årsaken begrunnelse* grunnane grunngiing* begrunning*
result: resultat* konklu* konklusjon* utfallet resulter* konkludere resultering*
effect: effekt* virkning* verknad* innvirk* påvirk* innflyt* påverk* berør* verknader påverking* påvirkning* berøring* påvirking* innvirking* innvirkning* innflytting* innflytning*
consequence: konsekvens* følgene følger~av ettervirk* etterspill* ettervirkning*
succeed: lykkes lyktes lukkast lukkas suksess* vellykk* vellukk* lykkast
fail: mislyk* svikt* feilet feile feiler mislukk* svikta svikting* sviktning*
win: vinn* vant vunnet vinne vunne seieren vinnar* vann~over
allow-grant: innvilg* innvilget innvilgels* tildel* tildeling* betrodd* innvilging* tildelning* innvilgning*
give-up: gi~opp gir~opp ga~opp gitt~opp gje~opp gjev~opp gav~opp gjeve~opp
wait: vent* vente venter venta ventet ventar ventetid* avvent* venting* avventing*
sign-signal: signal*
point: peker peke pekt peikar peike poenget prikk* pekte punktum* peikte punkt* pkt prikking* punktering*
care: bry~seg bryr bryr~seg brydde bry bryet bryr~meg brydd
mind: sinn sinnet
matter: anliggende* forhold* tilhøve* forholdet anliggend*
issue: tema* temaet spørsmålstill* utstede utstedt utferd* temaer utferding*
problem: problem* trøbbel* vanske* hake~ved floke* trøbl* krøll utfordr* utfordring*
solution: løsningsf*
question: spørsmål* spm spørsmåla spørsmålet sp spørjing* spørsmåls*
thing: greier greia greiene opplegg* stæsj* greiane tin* gjenstand*
idea: ide ideen ideer idé* konsept* idear
example: eksempel* eksempl* døme dømet dømer prøve~på
way: måte måten måter måtar vis~på metod* framgangsm* fremgangsm* tilnærming* måtane
kind-of: slags type typen typar typer sort sorten sortar
fact: faktum* fakta
situation: situasjon* omstend* kontekst* sammenheng* samanheng* tilfelle* tilfeller tilfella samanhengen
problem-none: ikke~noe~problem ikkje~noko~problem null~problem går~bra går~fint går~greit ingen~problem ingen~fare det~går~fint null~stress
side: sida~av vinkel* vinkl* vinkling*
top: toppen
bottom: bunn* botn* nederst~på bunning* botning*
middle: midt midten midte sentrum* sentralt midtre midtpunkt*
left-direction: venstre til~venstre
right-direction: til~høyre til~høgre høgre høyre~side
corner: hjørn* kant kanten hjørne kantar
front: forside* framside* fronten fremside* framme fremme
north-south: nord nordover sør sørover øst vest aust sør- nord- østover vestover
earth: jord jorda jorden jordklode* mark marka øy øya fjell* fjellet fjella dal dalen ås øyer bakk* klode*
sea: hav havet elv elva strand stranda fjord* kyst kysten innsjø* bølge* havs bølgje* sjø*
sky: himmel* himl* rom~met verdensrom* månen
metal: metall* jern jernet gull sølv kobber* kopar jarn stål stålet
stone: stein* sand sanden murstein* betong*
plastic: plast* gummi*
material: material* materiale* stoff stoffet
size: størrels* storleik* volum*
level: nivå* trinn trinnet stadium*
step: skritt steg steget skrittet stega tiltak*
phase: fase*
shape: form formen forma fasong* firkant* sirkel* rund rundt~form forme
decision-maker: beslutningstak* avgjerdstak* avgjerdstaking*
choice-alternative: alternativ* opsjon* valgmulighet* valfri* valgfri* valgmulig*
voluntary: frivillig* friviljug*
mandatory: obligator* tvungen tvungent tvungne påbud* påbod* påbudt*
condition-of: betinget~av forutsetter
belong-to: eiendelene
deserve: fortjen* fortent fortener fortjening*
cope: mestr* meistr* takle takler taklar takla mestring* meistring*
depend: avheng* kommer~an~på kjem~an~på avhenging*
involve: involver* innblanda innblandet innebær* innebar involvering* innebæring*
have-to-do-with: å~gjøre~med å~gjere~med
suit: passe passer passar passet~bra egnet eigna egner høver høvelig* passende passande passeleg* eignar beleilig*
fit: passa passet~i pass~i
react: reager* reaksjon* reagering*
ignore: ignorer* overse overser overså ignorering* oversåg neglisj* ga~blaffen gir~blaffen blaffen oversjå neglisjering*
insult: fornærm* krenkende krenkande skjell* støtende mobb* nedverd* ydmyk* skjellsord* fornærmels* mobbing* ydmyking* skjelling* fornærming*
blame: skyld skylden skulda~for beskyld* anklag* skuld klandr* skuldinga beskyldning* beskylding*
guilty: skyldig* skuldig*
admit: tilstå* tilstod* tilståing*
deny: benekt* dementer* nektet~for fornekt* nekta~for benekting* fornekting* dementering*
argue: argument* krangl* argumenter* krangle krangel* krangling* argumentering*
criticise: kritis* kritikk* kritiser* kritisering*
praise: ros rose rost skryter imponer* berøm* imponering*
encourage: oppmuntr* inspir* motiver* oppmuntring* inspirasjon* motivering* inspirering*
convince: overtal* overtale overtaling*
force: tving* tvang tvunget tvinge tvinga tvinging*
fight: kjemp* kamp kampen kjempe~for krig krigen militær* soldat* sloss slåss slagsmål* kjemping*
kill: drep* drap drapet myrd* mord mordet skyt* skutt skaut dreping* skyting* myrding* skytning*
escape: rømm* rømte flykt* rømming* rømmning* flykting* flyktning*
survive: overlev* overleving* overlevning*
rescue: unnsetn* bergning* unnsetning*
risk: risik* risiko* risikovurder* risikering* risikovurdering*
danger: fare~for faren~for farlig* farleg* fare skadelig* skadeleg* faresignal*
chance: sjans* sjanse*
benefit: fordel* føremon* fordeler goder fordelane
disadvantage: ulemp* bakdel*
effort: innsats* strev* strevd slite~med anstreng* streve sliter slit~med anstrengels* anstrenging*
achieve: utrett* utretting*
progress: framgang* fremgang* framskritt* fremskritt* framdrift* fremdrift* framsteg*
development: utvikl* utvikling*
research-look-into: gransk* etterforsk* undersøkelsen etterforskning* gransking* granskning* etterforsking*
introduce: introduser* introduksjon* innfør* innføring* introdusering*
mention-below: se~nedenfor se~under sjå~nedanfor sjå~under se~ovenfor
quote-say: siter* sitat* ordrett* siterte ordrett sitering*
translate: oversett oversette oversetter oversatt omset* omsett* oversettels* tolk tolker* tolke tolkes omsetjar oversetting* tolking* omsetting*
pronounce: uttal~navnet uttales
shout: rop* skrik* skreik hyl* brøl* store~bokstaver roper ropte brøling* skriking*
whisper: hvisk* kviskr* rykte* sladr* rykter hvisking* sladring* kviskring*
advise-warning: pass~på pass~deg passe~på vokt~deg se~opp passer~på passa~på
imagine: tenk~deg drøm* draum* drøym* forestill* fantaser* innbill* se~for~seg forestilling* innbilling* fantasering*
realise: innså innsett* innser går~opp~for gikk~opp~for innsåg gjekk~opp~for
recognise: gjenkjen* kjenne~igjen kjenner~igjen kjente~igjen kjenne~att attkjenn* gjenkjenning* kjenn~att dra~kjensel attkjenning*
notice-see: la~merke~til legge~merke~til merker merket~at merka la~merke legg~merke~til lagt~merke~til bemerk* merkte oppslag* bemerking* bemerkning*
discover: oppdage~at kom~over snubl* kommet~over snubling*
experience-undergo: gjennomgå* gjennomgikk vært~gjennom vore~gjennom gjennomgåing*
suffer: lide lider lidd led lir li~under liding* holdt~ut utstå* utståing*
enjoy-oneself: kose kos kose~seg koser kosa kosar kosen ha~det~gøy
celebrate-holiday: offentlig~fridag rød~dag raud~dag
relax: slapp~av slappe~av slapper~av avslapp* ro~ned roe roe~ned chill* roet kvile avslapning* avslapping*
smell: lukt* stank* stinker lukter luktar lukting*
taste: smak* smake smaker smaking*
wear: kle~på ha~på~seg kledd har~på~seg iført kledt kle~seg
stick: klistr* lim limet teip* sitter~fast satt~fast setter~seg~fast sit~fast sitte~fast feste~seg teiping* klistring*
tie: bind bundet binde tau tauet snor snora bunden bunde knute
crowd: folkemeng* flokk* publikummet flokking*
arrange: organiser* tilrettelegg* organisering* tilrettelegging* stelle~i~stand skipa skipe skipar
pack: pakk pakke~inn pakker pakkar pakket pakking* innpakk* innpakking*
feed: mate mater mata matet
grow-plant: frø såing dyrk* dyrking* dyrkning*
borrow: utlån* låne~ut låne lån lånet låner lånte lånar låna lånene låneavtal*
own-possess: eiendom* egedom* eigedom* eiendel* eigendel* besitter formuesgod*
provide-for: forsørg* underhald* bidrag* bidraging* forsørging* underhalding* underhaldning*
raise: heve hever hevet heva reise~seg hevar
speed: fart farten tempo* hastighet* hastigheit*
give-back: gi~tilbake gir~tilbake gitt~tilbake levere~tilbake lever~tilbake gje~attende gje~tilbake levere~attende levert~tilbake tilbakelever* tilbakelevering*
depend-on: kommer~an
go-wrong: gå~galt går~galt gikk~galt gått~galt gjekk~galt går~gale gjekk~gale gått~gale gikk~feil gått~i~ball
work-function: fungerer fungere funker fungert funke fungerte funka fungerar virker~ikke verkar~ikkje funkar
work-out: ordner~seg ordnar~seg ordne~seg ordna~seg går~seg~til løser~seg
make-sense: gir~mening gjev~meining gir~meining gi~mening ga~mening
no-sense: gir~ingen~mening gir~ikke~mening meiningslaust
take-care: pass~godt passe~godt stell* stelle pleie* pleiehj* ta~godt~vare
take-part: delta~i deltagende medvirk* medverk* medverknad* medvirking* medverking* medvirkning*
take-time: tar~tid tek~tid ta~tid tok~tid tatt~tid
make-sure: sørg~for sørge~for sørger~for sørgje~for syte~for syt~for syter~for påse påser forsikre~meg sjå~til~at se~til~at
come-back: komme~tilbake kommer~tilbake kom~tilbake kjem~tilbake kjem~attende kome~attende kome~tilbake kom~attende
get-back-to: svare~tilbake hører~fra~dere høre~fra~dere høyre~frå~dykk høyrer~frå~dykk kommer~tilbake~til høra~frå~dykk hører~fra høyrer~frå høre~fra høyre~frå
get-rid: ferdig~med ferdige~med
tolerate: tåle tåler toler tolererer finne~meg~i finner~meg~i finn~meg~i tåla tålt tålar
in-progress: under~arbeid under~behandling undervegs under~handsaming
on-time: i~tide tidsnok i~rett~tid punktlig* punktleg*
out-of-order: ute~av~funksjon i~ustand ustand
by-mistake: ved~en~feil ved~en~feiltakelse ved~ein~feil feiltakels* uheldig* utilsikt* feiltaging* feilsend* ved~et~uhell ved~eit~uhell uforvarende feilsending*
on-purpose: medvit* forsettlig* forsettleg* med~viten viljestyrt*
by-post: i~posten per~post med~posten rekommandert* i~brev per~brev som~brev
in-writing: skriftlig~form skriftleg~form skriftlig~svar skriftlig~bekreftelse skriftleg~svar skriftleg~stadfesting
by-phone: på~telefon over~telefon per~telefon på~telefonen over~telefonen på~tråden telefonisk*
in-person: personlig~oppmøte ansikt~til~ansikt oppmøte personleg~oppmøte møte~opp~personlig
in-peace: fred freden ro roa roen fredelig* fredeleg*
in-detail: i~detalj punkt~for~punkt detaljert~svar
in-case-of-doubt: tvil tvilen tviler tvile usikker~på tvilar nøling* nøle nøler nølte
in-force: trer~i~kraft tre~i~kraft trådte~i~kraft kraft krafta rettskraftig* ikrafttre* i~kraft kraften
in-possession: sitter~på sit~på sitte~på sitter~med ligger~på~meg ligger~om~meg ligg~om~meg har~på~meg har~om~meg lagret~om~meg lagra~om~meg står~om~meg registrert~på~meg registrert~om~meg satt~på har~liggende har~liggjande ligg~på~meg hev~på~meg
no-reply: ubesvart* ikke~fått~svar ikkje~fått~svar ikke~hørt~noe ikkje~høyrt ikke~hørt ingen~svar ikke~svart ikkje~svara noreply no-reply intet~svar ikke~svarer
as-agreed: som~avtalt etter~avtale som~avtala som~lovet som~lova etter~avtala
as-far-as: så~vidt så~langt~det i~den~grad i~den~utstrekning utstrekn* utstrekning*
as-requested: som~ønsket som~bedt~om etter~ønske
as-if: som~om~jeg som~om~eg som~om~dere
piece-of-advice: tips tipset hint hintet tipse tipsa
lead: lede leder ledet leiar leiaren leia~an lederen ledere lederne ledende leiande fører førte førde føre ført føra førast
instruction: bruksanvis* veiled* veiledning* anvisn* anvisning* rettlei* rettleiing* rettleiar* veiledar* guide* bruksrettl* brukarrettl* håndbok* handbok* veileder* veileding* bruksanvisning*
draw-attention: oppmerksom* merksam* gjør~oppmerksom gjøre~oppmerksom oppmerksomhet* merksemd* gjer~merksam
basis: basis basert* utgangsp* basera baserer
criteria: terskel* terskl* grenseverdi*
resource: ressurs*
control: styr styre~det styrer~over herredøm* rå~over bestemme~over
lead-contact: salgslead* lead leads potensiell~kunde potensielle~kunder
interest-none: ikke~interessert ikkje~interessert uinteressert* ingen~interesse driter~i ikke~av~interesse ikke~aktuelt ikkje~aktuelt itj~interessert
want-none: ønsker~ikke ønskjer~ikkje ikke~ønske ynskjer~ikkje ønska~ikkje ønsket~ikke ikke~lyst ikkje~lyst vil~ikke~ha vil~ikkje~ha ønskjer~ingen ønsker~ingen
mind-not: spiller~ingen~rolle speler~inga~rolle ikke~noe~imot ikkje~noko~imot spiller~ikke~rolle
know-not: vet~ikke veit~ikkje aner~ikke aner~ikkje ingen~anelse vet~ikk veit~itj inga~aning visste~ikke visste~ikkje anar~ikkje vet~itj anar
need-help: trenger~hjelp treng~hjelp behov~for~hjelp
reply-soon: håper~på~svar imøteser~svar ventar~på~svar håpar~på~svar
spare: skåne skånes spart~for reserve* skån* skåning*
action: aksjon* aktivitet* handling* handlinger handlemåt* gjerning* aksjonering*
community: samfunn* fellesskap* felleskap* grend grenda bygdelag* grannelag* nabolag*
further: ytterligere ytterlegare
far: fjernt langt~unna unna distans* avstand* langveis langvegs avsides
oh: å~nei åh ah aha åhå eh hmm hm uff ups oi oisann huff æsj omg wow uffda uff~da hurra jøss jøye off æh tja jasså au~da oj åja hva~i~all fysj hæ
anywhere: hvor~enn
somewhere: noe~sted et~sted eit~stad ein~stad noen~steder nokon~stad ein~plass en~plass
nowhere: ingen~steder ingen~stader ingensteds
everywhere: overalt over~alt alle~steder alle~stader allstad andre~steder andre~stader annensteds
practice: øving* øvelse* praktis* øvels* øve øver øvde øvd øvar øva praktisering*
real: reell* reelle reel ekte realist* virkelighet* røynd* verkelegheit* ordentlig* ordentleg*
consumer: forbruker* forbrukar*
cover: dekk* dekke dekka dekker dekning* dekkja dekking*
net: netto*
gross: brutto*
present-gift: presangen
straight: beint~fram strak strake beint
committee: komit* panel* jury* utvalgets styringsgr* arbeidsgrupp*
common: felles* felles gjensidig* sams
procedure: prosedyr* rutine* protokoll* rutinar rutiner protokollering*
judgment: kjennels* orskurd* dom~men rettsavgj* dommen dommene dommane
original: original* opprinnelig* opphavleg* opprinneleg* oppharleg*
session: økt økta økten økter sesjon*
submit: send~inn sende~inn sender~inn innlever* sendt~inn innsending*
reception: resepsjon* skranke* venteværel* venterom*
distribution: distribu* fordeling* fordelt distribusjon* fordelast distribuering*
operations: operativ* virke drive driver driv drevet dreiv drevne drives
communication: kommuniser* kommunikasjon* dialog* kommunisering*
appoint: utnevn* utpek* utnemn* oppnevn* oppnemn* utpeik* nominer* utpeking* utnemning* utpeiking* utnevning* nominering* oppnevning* oppnemning*
forum: forum* blogg* podkast* podcast*
freedom: frihet* fridom* selvstendig* sjølvstendig* uavhengigh*
internal: intern* internt indre
external: ekstern* eksternt
logo: logo* varemerk* merkevar* merkenavn* logoer varemerking*
observation: observ* iakttak* observasjon* iakttaking* observering*
bodily: fysisk* kroppslig* kroppsleg*
reasonable: rimelig* rimeleg* fornuftig* saklig* sakleg*
unreasonable: urimelighet* ufornuft*
sake: for~min~skyld for~ordens~skyld
sense: vett vettet sans sansen fornuft* forstand*
social: sosial*
tone: tone tonen tonefall* toner
priest: prest* biskop* sokneprest* sogneprest* imam* pastor* menighet* kyrkjelyd* sokneråd*
hypothetical: hypotet* teori* teoretisk* hypotes*
plus: pluss plus
positive: positiv*
negative: negativ*
proper: behørig* tilbørlig* forsvarlig* forsvarleg* orden ordens
refurbish: oppuss* puss~opp pusse~opp renover* oppussing* renovering* oppussning*
directory: telefonkatalog* gule~sider 1881
history: histor* historikk* historisk*
gap: hull hullet gap gapet høl hol holet
deem: anser ansees anses anså ansett reknast~som sjå~på~som anser~som
vs: versus kontra
chain: kjeden kjeda
bear: bære~over
slip: skli sklir glapp glipp glippe glippet snubla sklidd
sentence: setningen setningar
commission: provisjon* kommisjon*
oral: munnlig* munnleg* muntlig*
backwards: baklengs bakvendt*
exit: utgangen utgangar
layout: design* utform* utforming* oppsettet layout* designing* utformning*
supporter: tilheng* supporter* heiagjeng* tilhengar* fansen
cool: tøft tøff tøffe kul kule rått
bet: vedd* satse satser spilleavh* gambl* satsa tippe tipper tippar tippa satsing* vedding* gambling*
darling: skatten~min kjæreste~deg vennen~min elskling* elskede
air: luft lufta luften pust* puste oksygen* luft* pusting* lufting* luftning*
kiss-hug: klem klemmer kyss* kos~og~klem suss klemmen klemz stor~klem klemmar xoxo kyssing*
spend: forbruk* utgift* brukt~penger utlegg* utlegging* forbruking*
fat: feit* tykk* overvekt* tynn* slank* slanke slanking*
drunk: full~som fyllesyk* beruse* edru* bakrus* pussa
area: område* region* distrikt* sone soner områda fellesområd*
favour: gjer~meg~ei gjøre~en~tjeneste gjere~ei~teneste
prison: fengsel* fengsl* innsatt* fengsling*
arrest: arrest* pågrip* pågrep* pågripels* pågriping* arrestering*
gas: gass* bensin* diesel* drivstoff* gassing*
oil: olje* oljen
relationship: relasjon* forholdet~vårt relasjonen
sexual: seksu* sex* homofil* lesbisk* legning* skeiv skeive samleie* transperson*
naked: naken* nakne porno* nakenbild* intim* nakenhet*
violence: vold* voldelig* overgrep* valdtekt* voldtekt* voldta* valden valdeleg*
bunch: haugevis~av stabel* bunken bunt*
guard: vekter* vektar* vokt* vakthold* vaktsel* vokting*
wild: vill~mann villmark* vilt vilter
suddenly: plutselig* plutseleg* brått brå med~ett med~eitt brått*
fresh: frisk* fersk* friskt frisking* friskning*
innocent: uskyldig* uskuldig*
bomb: bombe* eksplo* terror* bomben eksplosjon*
behave: oppfør~deg oppfører oppførsel* adferd* åtferd* atferd* framferd* oppfører~seg ter~seg
act: opptre* opptrer opptred* later
bottle: flaske* flaska krukke*
excited: spent* spenn* ivrig* gire gira spenning* spennende spennande
enemy: fiend* uvenn*
drug: narkotika* dop dopet rus rusmid* cannabis* rusen avhengighet*
smoking: røyker røyke røyka sigarett* sigar* snus* tobakk* vape* røykar røykt
comfortable: komfort* behag* koz* komfortab* lunt lun
uncomfortable: ubehag* ubekvem* brysom* upraktisk* utriveleg* utrivelig* ubehagelig*
weapon: våpen* gevær* sverd*
somehow: på~et~vis på~eit~vis på~en~måte på~ein~måte på~noe~vis
nature: natur* naturleg* naturlig*
skin: hud huden huda
dry: tørr* tørk* turr turka tørring* tørking* tørkning*
shake: skjelv* rystelse* riste rister ristet rista skjelving* skjelvning*
laboratory: lab laben laborat*
character: personlighet* figur* personlegdom*
speech: tale talen talane
incredible: utroligste ubegripel* ufattel* ufatteleg* uforståe*
sugar-salt: sukker* salt saltet krydder* pepper*
justice: rettsvern* rettssikk* rettstrygg*
rough: rufs* rå rått~parti
ghost: spøkels* spøkelse* djevel* heks* monster* monstr* gjenferd* vampyr* troll trollet
powerful: mektig*
familiar: fortrolig~med velkjent* velkjend* bekjent* bekjentskap*
suicide: selvmord* sjølvmord* selvskad*
mood: humør* stemning* lunet humøret
damage: skade* skad skader skada~på skadar
energy: energi* krefter kreftene
tall: høyreist*
soft: mjuk* myk* varlig mjuking* mjukning*
spread: spre* spredt* spreie spreier spredning* spreiing* spreing*
alarm: alarm* sirene*
focus: fokus* konsentr* fokuser* konsentrasjon* fokusering* konsentrering*
ruin: ruin* bederv* spoler* bederving* ruinering* spolering*
direction: retning* retningen
desperate: desperat* fortvil* fortvilels* fortviling*
hunt: jakt* jege* jeger* jegar* jage jager jaga jakting*
mercy: nåde* barmhj* miskunn* nåden
pen: penn pennen blyant* blekk* tusj* kulepenn*
popular: populær*
mystery: mysteri* gåte gåta gåten gåtefull* mystis*
nightmare: mareritt*
media: media medier mediene presse pressen massemed*
education: utdann* utdanning*
pipe: rør røret rør~på pipe røyr rørleg*
reputation: rykte~mitt omdømm* ærekrenk* omdøme* renomm* injurie* ærekrenking*
defend: forsvar* forsvaring*
coincidence: tilfeldighet* samantreff* sammentreff* tilfeldigheit*
reward: belønn* bonus* dusør* pris~for lønn~for påskjøn* medalj* belønning* påskjøning* påskjønning*
degree: grad graden temperatur* bachelor* master* doktorgrad* celsius grader graderne gradar
specific: spesifikk* spesifis* konkret* spesifikt spesifisering*
background: bakgrunn*
crisis: krise* katastrof* tragedi* tragisk*
occasion: anledningen
mathematics: matte* matematik* fysikk* mattel*
fantasy: fantasi*
science: vitskap* vitenskap* vitskapleg* genetis*
experiment: eksperiment* eksperimentering*
ceremony: seremoni*
entrance: inngang* inngangen
basic: grunnlegg* elementær* grunnleggjand* grunnlegging*
satisfied: fornøyd* tilfreds* nøgd nøgde tilfredsstil* velnøgd* tilfredsstilling*
opposite: motsatt motsatte motsetning* motsetnad* tvert~imot omvend* tvert~om
balance: balans* balansering*
literally: bokstavel* bokstaveleg*
habit: vanen vaner vanar tradisjon* vand
pattern: mønster* mønstr*
childhood: barndom* oppvekst* barnsbein
facility: fasilitet* anlegg* anlegging*
culture: kultur*
flow: flyt* flyte flyter strøm~av strømm* straum~av strøym* flyting* strøyming* strømming*
gain: vinning* gevinst*
unique: unik* enestående eineståande
adventure: eventyrlig*
equal: likeverd* likestil* likebehandl* jevnbyrd* likeverdig* like likhet* likskap* likestilling* likebehandling*
abandon: forlatt*
motive: motiv motivet motiva motivasjon*
determine: fastslå* fastslått fastslo fastslåing*
announce: annonser* annonsering* kunngjort*
entertainment: underhold* underholdning* underholding*
critical: kritisk*
loyal: lojal* trofast*
attract: tiltrekk* lokke lokker tiltrekking*
shelter: ly~for husly* hjemløs* heimlaus* tilfluktsr*
appearance: utseend* utsjånad* ytre
chemical: kjemi*
transport: transport* transportering*
emotion: emosjon* kjensler
dignity: verdighet* verdig*
passenger: passasj*
privilege: privileg*
expose: synlig* synleg* ekspon* synliggj* eksponering* usynlig* usynleg*
random: tilfeldig* vilkårlig* vilkårleg*
unlike: til~forskjell til~skilnad
punish: straffe~meg
interfere: bland~seg blande~seg blander~seg innblanding* innblandning*
previous: forutgå* foregående~år tidligere~nevnt
debate: debatt* ordskift* debattering*
unexpected: uventa uventet* uforutsett* uventede
infection: infeksjon* smitt* smitting*
conflict: strid striden
indicate: antyd* indiker* indikasjon* tyder~på tyde~på antyding* antydning* indikering*
misunderstanding: misforstå* misforsto* misforståels* mistyd* forveksl* misforståing* forveksling* mistyding* mistydning*
principle: prinsipp*
outstanding: fremragende framståande
logical: logisk* rasjonel*
compromise: kompromis*
inappropriate: upassende upassande uegnet* ueigna* uegna
define: definer* definisjon* definering*
overtime: overtid*
eliminate: eliminer* eliminering*
overcome: overvinn* overkom* overvinning*
variety: variasjon* spekter* mangfald* mangfold* utvalg~av variant* varier* variering*
consistent: konsekvent* konsisten* inkonsek*
adjust: juster* modifis* justering* endring~av avstem* modifisering*
relevant: relevan* gyldig~for
irrelevant: irrelevan* uvedkom* uviktig*
ethics: etik* moral* etisk etiske
jurisdiction: jurisdik* verneting*
acceptable: akseptab*
justify: rettferdiggj* rettferdiggjering*
efficient: effektiv*
detect: detekt* detektering*
majority: flertal* fleirtal* mindretal* minoritet* majoritet*
unlikely: usannsynlig* usannsynleg* lite~trolig lite~truleg
fulfil: oppfyll* oppfylt* oppfylling* oppfyllels* innfri* innfriing*
for-your-information: til~orientering til~info til~informasjon til~opplysning fyi til~deres~orientering til~dykkar~orientering
to-be-confirmed: tba tbd
never-mind: glem~det gløym~det samma~det glem~det~bare bare~glem
sympathy: sympati* medfølels* medkjensle* medlid* empat* synd~på stakkars synd
prepayment: depositum* innskudd* innskot* forskuddsbetal* forskotsbet* forhåndsbet* forskuddsbetaling*
cc: cc bcc kopifelt* blindkopi*
zero: null
one: ett eitt
number-word: tre fire fem seks sju syv åtte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten tjue tyve tretti tredve førti femti seksti sytti åtti nitti hundre hundrevis tusen tusenvis million* milliard* dusin* tjueen trettito tolvtusen to
weekday: mandag* tirsdag* onsdag* torsdag* fredag* lørdag* søndag* måndag* tysdag* laurdag* sundag* hverdag* kvardag* ukedag* vekedag* tirsd
month-name: januar* februar* mars april* mai juni* juli* august* september* oktober* november* desember* jan feb apr aug sept sep okt nov des
`;
