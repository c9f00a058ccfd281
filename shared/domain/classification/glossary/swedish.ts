/** Everyday Swedish words by their meaning; see `Glossary` for the form. */
export const SWEDISH_WORDS = `
i: jag jak ja~vill ja~har ja~ska ja~skulle ja~är ja~e ja~behöver ja~tycker ja~tror ja~vet ja~undrar ja~hoppas ja~ha ja~fick ja~hade ja~begär ja~ville ja~heter ja~bor ja~skrev
me: mig mej mäj
myself: mig~själv mej~själv själv~mig
my: min mitt mina mitts mins mi
we: vi
us: oss åss
ourselves: oss~själva
our: vår vårt våra våran vårat vårans
you: du ni dig dej er eder dä däj dom~där~ni
yourself: dig~själv er~själv er~själva dej~själv
your: din ditt dina ert era eran erat edert edra eders ers dins
he-she: han hon hen
him-her: honom henne 'na 'n henom
his-her: hans hennes hens sin sitt sina
himself-herself: sig sej sig~själv sig~själva
they: de dom di
them: dem demm
their: deras dessas derasas dommes
themselves: dem~själva dom~själva
it: det den dess d'
this: denna denne detta dessa dehär denhär här~nere
that: den~där det~där de~där dom~där dedär dendär desamma
there: där dit därborta dita dära där~borta därstädes däri därifrån
here: här hit hitåt häri härstädes härifrån hära hit~till härinne
someone: någon nån nå'n nåen nåed nåon man en~viss någondera nåns någons
anyone: vem~som~helst någon~alls
nobody: ingen~alls ingen~människa inte~någon inte~nån ingens
everyone: allihop allihopa var~och~en varenda~en
whoever: vem~än vemhelst
something: något nåt nå't någonting nånting nåntin någåt nåkko
anything: vad~som~helst vasomhelst någonting~alls vad~fan~som
nothing: ingenting ingenting~alls inte~något inte~nåt inte~ett~dugg nada inte~någonting nix noll~koll intet ingentin inte~ett~skit inte~ett~piss intenåt innget~mera
everything: allt allting alltihop alltihopa alltsammans rubbet hela~rasket alltet allt~det rubb~och~stubb allt~möjligt allt~som~rör hela~klabbet hela~faderullan alltsamman vartenda~dugg allt~jox hela~baletten
other: annan annat andra andras övrig* annans annats ann
another: en~annan ett~annat nån~annan någon~annan
else: annanstans nån~annanstans någon~annanstans
same: samma densamma detsamma likadan* identisk* lika likaså ditto dito likaledes
such: sådan sådant sådana sån sånt såna sånn dylik* liknande~saker likartad*
own: egen eget egna egne egens
self: själv själva själve självt sjelv
each-other: varandra varann varandras varsin varsitt varsina sinsemellan ömsesidig* inbördes
people: folk folket folks människosläktet
man: karl karln karlar karlarna mannen män männen männens snubbe* kille* kis kisen gubbe gubbar gubben herrar herrarna herre herren grabb* gosse* gossar grabbar manlig* kar karn mans gubbs* herrn herrarnas killen killar killarna snubben
woman: kvinna kvinnan kvinnor* kvinnans kvinnas dam damen damer damerna tant* kärring* brud bruden brudar kvinnlig* kvinno* tanten tanter tjejerna gummor damernas fruntim*
person: person personen personer personerna personens persons personers individ* enskild* fysisk~person privatperson* snubbar aktör* singel
none: ingen inget inga inte~några ingendera
want: vill ville velat vilja viljan vilj villja villhöver lust vilja~ha
wish: önska önskar önskade önskat önskan önskas önskemål* önskning* önsketänk* önskvärd* åstundan
would-like: gärna skulle~vilja skulle~gärna vill~gärna vore~tacksam vore~snäll hade~velat sku~vilja önskar~gärna vore~tacksamma tacksam~om
would: skulle sku vore
please: snälla vänligen snäääl snääälla snällaste var~snäll var~så~vänlig var~vänlig vara~snäll vara~så~vänlig är~du~snäll är~ni~snälla är~ni~snäll vänl pliis plz pls please behaga behagade ha~vänligheten vara~vänlig snella snälla~ni är~ni~hyggliga var~vänliga var~snälla vore~vänlig vore~vänliga pretty~please
must: måste måst mååste måsta tvungen tvunget tvungna nödgas
should: bör borde bört torde böra borda
can: kan kan'
could: kunde kunnat kunna kund' kunn
able: förmå förmår förmås förmåga* kapabel kapabla orka* orkar hinn hinna hinner hann hunnit hinns mäkta* i~stånd~till klarar~av klara~av förmådde
may: får får~lov må
might: kan~tänkas kunde~tänkas
will: ska kommer~att komma~att
shall: skall skolen skolat
need: behöv* behov* krävs krävts kräves erfordr* erforderlig* nödvändig* nödvändigt behövs oumbärlig* tarva* nödig*
need-not: behöver~inte behövs~inte behöver~ej behövs~ej krävs~inte onödig* obehövlig* inte~nödvändigt behöver~int ej~nödvändigt överflödig* inget~behov
let: låt låta låter lät låtit lå låten
allow: tillåt* tillåten tillåtet tillåtna möjliggör* möjliggjord* tillstyrk* tillåtelse* tillät tillåter tillåts
forbid: förbjud* förbjöd* förbud* förbjuden inte~tillåtet ej~tillåtet otillåt* undanber* inte~tillåta tillåter~inte undanbed*
not: inte ej icke int ikke inta inteee inte~alls ittj itt intä ingalunda int' på~inga~villkor aldrig~i~livet nte äj ent inget~vidare
cannot: kan~inte kan~ej kunde~inte kan~int går~inte~att går~ej~att oförmög* kan~icke kunnat~inte har~inte~kunnat
will-not: vill~inte vill~ej ville~inte vill~int vill~icke ska~inte ska~ej skall~inte kommer~inte~att tänker~inte
never: aldrig aldri aldrig~mer aldrig~någonsin aldrigt aldrich inte~någonsin aldrig~nånsin aldrig~i~mitt aldrig~igen never
no: nej nää nä nädå nejdå nejtack nej~tack nope neej näe nänä nähä nej'
yes: ja jo jaa japp jupp jepp jajamän jajamensan jajemän jodå jadå jaja joo jå jorå jovisst yes jahopp jau juu
ok: ok okej okey okay oki okidoki visst okejdå helt~ok ookej
without: utan förutan
only: bara endast enbart blott uteslutande allenast baara
just: just nyss alldeles~nyss
instead: istället stället i~stället ist iställe istf ställ
rather: snarare hellre hällre hellre~än
but: men utan~att
although: fast fastän trots~att ehuru även~om låt~vara~att fäst
however: dock emellertid däremot icke~desto~mindre likväl inte~desto~mindre likafullt men~ändå
unless: såvida~inte om~inte såvida ifall~inte med~mindre
except: utom förutom undantag* undantagen undanta utesluta uteslut* bortsett exklusive exkl frånsett med~undantag undantagsvis uteslutning*
if: ifall huruvida ifal
in-case: i~händelse för~den~händelse under~förutsättning förutsatt förutsättning* så~länge~som givet~att
when: när
whenever: när~som~helst närhelst
until: tills intill till~dess fram~till ända~till tilldess
before: innan före förrän förut dessförinnan förrn dittills förr för~än inför
after: efter efteråt därefter härefter efterhand
already: redan
still: fortfarande alltjämt fortf fortfarand ännu~idag
yet: än ännu änu än~så~länge
again: igen åter på~nytt ånyo återigen igän ännu~en~gång en~gång~till
anymore: längre
no-longer: inte~längre ej~längre inte~mer inte~mera icke~längre inte~mer~längre int~mera numera~inte ej~mer icke~mer slutat~att
maybe: kanske möjligen kanhända månne månntro eventuell* ev eventuellt möjligtvis kansk kanskej tänkbart
probably: antagligen troligen troligtvis förmodligen sannolik* nog säkerligen antagl trolig
hopefully: förhoppningsvis hoppeligen
who: vem vem~som
whose: vems vars vilkas
what: vad vaddå vafalls vadå va~för vad~för va~sa
whatever: vad~än vad~som~än oavsett~vad
which: som vilken vilket vilka vicken vicket vicka
where: vart varest varifrån var~någonstans vari varthän var~finns var~ligger var~lagras var~sparas var~lagrar var~sparar var~kommer var~bor
wherever: var~som~helst var~än varhelst
why: varför hur~så hursa vaffö varföre hurså
how: hur huru hu hurdan* hurudan*
how-much: hur~mycket hur~många hur~mkt
how-long: hur~länge hur~lång~tid
and: och samt å o oh~och ock oc
or: eller eller~också ell alt elr
also: också även dessutom jämväl oxå därtill härutöver dessförutom okså därutöver osså utöver~det
too: alltför
both: båda både bägge bådas bådadera
either: antingen endera antingen~eller någotdera
neither: varken vare~sig heller
because: eftersom för~att~jag därför~att emedan ty enär eftersom~att efersom eftesom
therefore: därför alltså således sålunda följaktligen därmed därav därigenom följdaktligen därvid därvidlag
so: så såå
so-that: för~att i~syfte~att
that-is: dvs nämligen det~vill~säga nml d~v~s
otherwise: annars annors i~annat~fall eljest i~så~fall
while: medan under~tiden~som alltmedan emedans samtidigt samtidig samtida
since: sedan~dess alltsedan alltsen ända~sedan
once: en~gång engång en~enda~gång någon~gång
twice: två~gånger tvenne
as: såsom liksom i~egenskap~av
than: än~vad än~den
such-as: som~till~exempel
for-example: exempelvis tex till~exempel t~ex bla bland~annat
etc: etc osv mm mfl och~så~vidare etcetera med~mera o~s~v m~m m~fl
even: ens till~och~med jämna t~o~m
about: om angående ang gällande gäller gälla gällt gällde avseende avser avse avsåg rörande rör beträff* apropå vad~gäller handlar~om kring berör berörande ifråga i~fråga~om ifråga~om i~samband~med angår angå betr hänförlig* vidkommande vidkomm* anbelang*
re: re sv aw vs
fw: fw fwd vb vidarebef
attachment-enclosed: bifog* bilag* bilägg* bilagd bilagt bilagor bifogat medskick* närsluten närslut* attachment* vedlagt medfölj* biläggning*
above: ovan ovanstående ovannämn* ovanför förutnämn* ovannämnd förenämnd* omvannämnd
below: nedan nedanstående nedanför inunder undertill här~nedan
in: i in inom inne inuti inuti's inom~ramen inre
into: in~i
out: ut ute utåt uti ur utur
outside: utanför utomhus utsida* utvändig*
on: på uppå pp
up: upp uppe uppåt opp oppe upptill
down: ner ned nere nedåt neråt nedtill därnere
at: hos vid hoss
to: till att t ti
toward: mot gentemot mot~bakgrund
from: från frånn fr ifrån från~och~med from utifrån frå fr~o~m
of: av utav a
for: för åt för~min~del föör
by: genom~att medelst
with: med mä m medels ihop~med tillsammans~med jämte me
against: emot
through: genom igenom
via: via
under: under underst
over: över ovanpå
between: mellan emellan imellan
among: bland ibland~dem mitt~ibland däribland
around: runt omkring runtom runtomkring
across: tvärs tvärsöver tvärsigenom
along: längs längsmed utmed utefter
behind: bakom bak bakpå bakifrån baksid* efter~oss
in-front: framför framme frampå fram
beside: bredvid
beyond: bortom utöver hinsides
near: nära närhet* närmare närmast närmaste i~närheten närliggande grannskap*
away: bort borta bortåt iväg väck undan undanröjd
back: tillbaka tillbaks tebaks tebax tbx
together: tillsammans ihop samman gemensamt tillsamman
apart: isär itu sär ifrån~varandra
per: per à
according-to: enligt i~enlighet enlighet jämlikt i~linje~med enl eng i~överensstämmelse
on-behalf-of: för~räkning på~uppdrag~av vägnar på~vägnar i~ställe~för å~mina~vägnar
in-spite-of: trots oavsett oaktat trots~allt utan~hänsyn oaktad
due-to: pga på~grund~av till~följd~av tack~vare på~grund anledning~av p~g~a
now: nu just~nu numera nuförtiden nuu nufö nummera
currently: aktuell* nuvarande för~närvarande för~tillfället pågå* pågående fn i~dagsläget i~nuläget dagsläget nuläget f~n
then: då sedan sen därpå sedermera dåå
today: idag i~dag dagens i~da
tonight: ikväll i~kväll inatt i~natt
tomorrow: imorgon i~morgon imorron morgondagen* imorrn i~morron morgonda*
yesterday: igår i~går gårdag* förrgår i~förrgår
day: dag dagen dagar dagarna dags dar dygn* dagtid da dagars dan
week: vecka veckan veckor veckorna veckans veckas v vecko*
weekend: helg helgen helger helgerna helgens veckoslut* weekend*
fortnight: fjorton~dagar två~veckor varannan~vecka fjortonda*
month: månad månaden månader månaderna månadens månads mån mnd
month-end: månadsskift* månadsslut* slutet~av~månaden ultimo
quarter-year: kvartal*
year: år året årets års åras årtal
year-end: årsskift* årsslut* slutet~av~året
hour: timme timma timmen timmar timmarna tim timmes timmars
minute: minut minuten minuter minuterna minuters minuts kvart kvarts kvarten
second-time: sekund sekunder sekunderna sekunden
moment: ögonblick* stund* stunden tillfälle* momang* ögonblicklig tag taget~lång
decade: årtionde* decenni* sekel* sekler århundrade*
morning: morgon morgonen morgnar morron morse i~morse förmiddag* fm morgons
noon: lunchtid mitt~på~dagen middagstid
afternoon: eftermiddag* em eftermidda e~m
evening: kväll kvällen kvällar kvällarna kvälls afton* aftn
night: natt natten nätter nätterna natts midnatt* nattetid
time: tid tiden tider tiderna tids gång gången gånger gångerna tidpunkt* gångs tidens varv varvet
o-clock: klockan kl klockslag*
date: datum* daterad* daterat datera* dato datumet datumen
period: period* tidsperiod* tidsram* varaktig* tidrymd*
term-deadline: frist* tidsfrist* deadline* sista~dag sista~dagen tidsgräns* förfallodag* förfallodatum* stupstock* tidsbegräns* tidsbegränsning*
past: förflut* gångna dåtid* förr~i~tiden fjol fjolår*
future: framtid* framtiden* framgent framledes
last: sist sista siste förra förre sistnämnd* sistlidn*
next: nästa kommande nästkommande näste härnäst nästföljande instundande annalkande
early: tidig* tidigt tidigare tidigast förtidig*
late: sent sena senare försen* sentida för~sent
soon: snart snar inom~kort strax snarligen inom~några~dagar i~det~snaraste snarast~tänkbart så~smått endera~dagen närmsta~tiden närmaste~tiden
asap: snarast asap så~snart skyndsam* skyndsamt snarast~möjligt så~fort~som så~snart~som så~fort snarast~möjliga utan~dröjsmål dröjsmål* prompt
immediately: omedelbar* omgående genast på~en~gång ofördröj* med~detsamma på~stubben illa~kvickt bums omg på~momangen på~stört ögonblickligen oförtövat ofortövat på~stående~fot på~direkten meddetsamma mesamma bumsen per~omgående
urgent: brådska* akut* bråttom brådskande nödläge* nödsituation* bråska* panikläge akutläge* hög~prioritet mycket~brådskande brådis panik paniken panikartad*
quickly: snabb* fort kvickt kvick snabbt raskt rask fortare snabbare skynda* skyndar hasta* rappt i~all~hast fortast hastar hastig hastiga hastigt
slow: långsam* sakta sakteliga trögt trög tröga segt slö
always: alltid jämt ständigt hela~tiden ideligen jämnt ständig* oavbrutet jämnan
often: ofta oftare oftast regelbund* titt~som~tätt frekvent* regelmässig* frekventer* frekventering*
sometimes: ibland stundom då~och~då emellanåt någon~gång~ibland stundtals
rarely: sällan knappt knappast nästan~aldrig nätt~och~jämnt
usually: vanligtvis vanligen normal* vanlig vanligt vanliga generell* allmän* allmänhet i~regel normalt typisk* för~det~mesta brukar bruka brukade brukat vardaglig* sedvanlig* i~allmänhet typisk typiskt typiska
daily: daglig* dagligen varje~dag dagligdags varenda~dag
weekly: veckovis varje~vecka veckolig*
monthly: månatlig* månadsvis varje~månad per~månad
yearly: årlig* årligen varje~år årsvis per~år årsbasis
forever: för~alltid för~evigt evig* permanent* för~gott på~obestämd~tid i~evighet evighet* för~all~framtid i~all~evighet för~all~tid slutgiltigt~bort permanent~bort livstid* evinnerlig* gång~för~alla
temporarily: tillfällig* temporär* tillsvidare så~länge provisorisk* under~tiden vikariat* vikarie* interim*
during: loppet~av
ago: för~sedan för~sen häromdagen häromveckan
recent: nyligen på~sistone häromsistens
ever: någonsin nånsin
finally: slutligen äntligen till~slut slutlig* slutgiltig* till~sist omsider sist~och~slutligen slutligt
first: först första förste förstnämn* 1a
second: andre för~det~andra
third: tredje tredjedel~av
ordinal: fjärde femte sjätte sjunde åttonde nionde tionde elfte tolfte femtonde tjugonde trettionde
begin: börja* början började starta* start starten inled* påbörja* begynn* startar igångsatt* initier* uppstart* sätta~igång satte~igång inledning* inledde kör~igång initiering* uppstartning*
continue: fortsätt* fortsatt* fortskrid* fortsättning* fortgå* återuppta*
repeat: upprep* upprepa återkommande repetera* repetition* än~en~gång upprepning*
all: all alla samtliga allas allesammans allsköns samtlig
whole: hela hel helhet* i~sin~helhet
every: varje varenda vartenda var~och~varje vart~och~ett varje~enda
any: något~som~helst någon~som~helst vilken~som~helst vilket~som~helst alls
some: några nåra somliga vissa viss visst~antal nårra nåkra
several: flera diverse åtskillig* flertal* ett~antal ett~par
many: många mången mångt otaliga massor massa mängder massvis hundratals tusentals mångfald* en~massa hel~del
much: mycket mkt mycke mycky mö mye mycken möcket
more: mer mera fler flere ytterligare
most: mest flest flesta mesta merpart* merparten huvudsaklig*
less: mindre färre minder
few: fåtal* fåtalig* ett~fåtal
little: lite litet lite~grann lit' lill
bit: smula* gnutta* en~aning någorlunda litegrann tämligen liten~bit liten~smula lite~smått litegranna snäppet något~lite
enough: tillräcklig* räcker räcka räckte räckt tillräckligt
rest: rest resta resten restens rester resterna resternas resters rests resterande återstå* återstod* återstående kvarvarande kvarstå* kvarstående
half: halv halva halvt hälft* halvan halvår*
part: del delen delarna delvis dels ena~delen andel* portion* partiell* delmängd portioner* portionering*
piece: bit bitar bitarna biten styck stycken stycket st artikelnummer föremål*
pair: par paret
double: dubbel* dubbla dubbelt dubblett* duplicer* dubblera* dupliceras duplicering*
number: nummer* nr numret antal* antalet siffra siffror* siffran numro num dnr
amount: belopp* summa summan summor mängd mängden kvantitet*
total: total* totalt totalsumma* sammanlagt
percent: procent* procentuell* promille
maximum: max maximal* som~mest maximum övre~gräns
minimum: minst minimum minimal* åtminstone
average: genomsnitt* i~snitt medelvärde* snitt
very: väldigt jätte extremt oerhört synnerligen ytterst himla hemskt~mycket förskräckligt~mycket väldig jättemycket fruktansvärt~mycket asbra otroligt~mycket jättemkt skitmycket sjukt~mycket asmycket jätteviktigt jättemånga skitmånga enormt~mycket sanslös* galet~mycket rejält~mycket urdålig* rätt~rejält superviktigt svin~mycket ofantligt
really: verkligen faktiskt egentligen riktigt sannerligen verkl egentligt egentlig fakt i~själva~verket ärligt~talat på~riktigt på~allvar uppriktigt~sagt
quite: ganska relativ* hyfsat rätt~mycket skapligt halvbra sådär~bra
completely: helt fullständig* fullt totalt~sett fullkomlig* alldeles absolut absoluta fulla full grundlig* till~fullo helt~och~hållet hållet fullo rakt~igenom
almost: nästan nära~nog så~gott~som nästintill närapå praktiskt~taget
approximately: ungefär cirka ca ungefärlig* runt~omkring circa typ~runt på~ett~ungefär sådär storleksordning*
exactly: exakt* precis* precist noga~räknat prick preciser* precisionen prickfri* på~pricken
especially: särskild särskilt särskilda speciellt framförallt framför~allt synnerhet i~synnerhet bl~a särskil*
simply: enkelt~sagt helt~enkelt rätt~och~slätt
directly: direkt* direkt raka~vägen
alone: ensam* ensamma allena enkom enstaka
anyway: ändå iallafall i~alla~fall i~varje~fall hur~som~helst iaf i~vilket~fall ändock åndå
by-the-way: förresten btw apropå~det i~förbigående förbifarten
of-course: självklar* självfallet naturligtvis ju givetvis förstås uppenbar* givet självklart uppenbarligen
apparently: tydligen påstådd* påstått synbarligen påstås till~synes skenbart
certainly: säkert säker säkra definitiv* förvisso bestämt garanterat bergis utan~tvekan
unfortunately: tyvärr dessvärre olyckligtvis beklagligtvis ty-värr sorgligt~nog tyvär tyvver olyckligt
fortunately: lyckligtvis som~tur~är tack~och~lov tursamt
basically: i~stort~sett
technically: tekniskt~sett rent~tekniskt
step-by-step: steg~för~steg gradvis successiv* stegvis
in-advance: på~förhand förhand i~förväg förväg på~förskott
so-far: hittills hittils så~här~långt hitintills
from-now-on: hädanefter fortsättningsvis framöver i~fortsättningen
at-the-latest: senast allra~senast
too-much: för~mycket för~många överdrivet~mycket
as-follows: enligt~följande följande som~följer följ
with-this: härmed härigenom härav därom härvid härom därutav
---
ask: fråga* frågar frågade frågat spörja spör efterfråg* tillfråg* frågas efterfrågning*
beg: bönfall* bönföll* vädja* trygla* tigga*
request: be bett ber bad bedja bedjer begär* begäran anhåll* förfråg* förfrågan hemställ* yrka* yrkande* bes begäranden framställan framställning förfrågning* hemställning*
demand: kräv kräva krävande krävas krävd krävda krävde krävdes kräver krävor krävorna krävors krävt krav kraven kravet påfordr* insister* fordra* avkräv* fordras uppfordr* uppfordring*
require-legally: berättiga* berättigad* ha~rätt~till har~rätt~till har~rätt~att rätt~att
order-instruct: instruer* anmod* föreskriv* beordra* befall* ålägg* ålagd* ålagt anmana* uppmana* befallning*
order: beställ* order ordern ordrar ordrarna orderns ordrars förbeställ* rekvirera* rekvisition* inköpsorder* avrop* uppdragsgivare orders beställning* förbeställning*
apply-request: petition* petitioner*
expect: förvänt* emots* motse* förutsätter räknar~med ser~fram~emot motser förväntning*
hope: hoppas hoppades hopp hoppet hoppats hoppfull* hoppaas
propose: föreslå* föreslog* förslag* förslagsvis
recommend: rekommendera* rekommendation* tillråd* rekommenderar
advise: råd råda rådas rådgiv* rådgör* rådfråg* tillrådlig* rådfrågning* rådgivning*
offer: erbjud* erbjöd* bjud~ut erbjudande*
agree: komma~överens överens överenskom* håll~med hålla~med instämm* enig* eniga enats överenskommelse överenskommet håller~helt~med enhällig* håller~med~om håller~med~dig håller~med~er
accept: accept* godta* godtar godtog* godtagit anta~erbjudandet accepter* acceptering*
refuse: vägra* avslå* avslag* tacka~nej tackar~nej tackade~nej avböj* nekad nekat neka* avvis* avslogs förvägra* avslaget avslog tackat~nej avböjning* avslagning* avvisning* nobba* refuser* rata* ratad dissa* dissad ratat bortvald* underkän* refusering*
object: invänd* invänt* motsätt* motsatt~mig opponera* invändning* motsätter~mig emotsätt* sätter~mig~emot säga~ifrån invände motstånd* motsättning*
disagree: håller~inte~med oenig* oense delar~inte~uppfattning håller~ej~med meningsskilj*
protest: protest* protestera*
consent: samtyck* samtycke samtycker medgivande* medgiv* medge* medger medgett samtyckt* tackat~ja tackar~ja tacka~ja jasägande medgav jakande okeja* okejade okejat samtyckesform*
permission: tillstånd* lov lovet bemyndig* auktoris* befog* befogenhet* tillåtelse fått~lov auktoriser*
withdraw: återkall* ta~tillbaka tar~tillbaka tog~tillbaka tagit~tillbaka dra~tillbaka drar~tillbaka drog~tillbaka dragit~tillbaka återtag* återta återtar ångr* ångrar ångrat ångrade upphäv* återkallelse* tillbakadrag* frånträd* ångerrätt* ångerfrist* dra~in drar~in indragen upphävning* återtagning* indraget återtas indra* dragits häver häva hävas hävd
unsubscribe: avregistrera* avregistrering* avprenumerera* avanmäl* avanmälan anmäla~av anmäl~av avsluta~prenumeration sluta~prenumerera slippa~utskick opt-out avregistrer* avanmäler avregga avregist* anmäler~av anmält~av anmälde~av säga~upp~nyhetsbrev sluta~få~nyhetsbrev avprenumerer* avanmälning* betacka* nix-regist* nixregister*
subscribe: prenumer* prenumeration* abonnemang* abonnera* abonnent* pren abonnemanget prenumerant* prenumerer*
exercise-right: utöv* åberopa* åberopar göra~gällande använda~mig~av påkalla*
right: rätt rätten rättighet* rättigheter rättigheterna rätt~till rättigheten
claim: anspråk* hävda* göra~anspråk fordran fordringar kravställ* fordringsägar* gör~gällande kravställning*
tell: berätta* berätt säg~till säga~till förtälj* berättar tala~om~för talar~om~för
inform: informera* upplys* underrätt* meddela* meddel hålla~informerad håll~mig~uppdaterad låt~mig~veta låta~mig~veta upplysa* delge* delgiv* underrättelse* låt~oss~veta tala~om talar~om delgivning*
notify: avisera* avisering* notis* varsko* notifiera* varsla* aviseringar aviser påannons* notifikation* påannonser* påannonsering* förvarn*
info: info information* infon informationen upplysning* inf informationsbrev* uppgiftsläm* faktablad*
know: vet veta vetat visste kännedom känna~till känner~till kunskap* kände~till vetskap* vetande medveten* medvetet medvetna känt~till
find-out: ta~reda~på tar~reda~på få~reda~på fick~reda~på fått~reda~på tog~reda~på reda~ut reda~på luska~ut räkna~ut få~veta fick~veta fått~veta tagit~reda~på får~veta reder~ut reda
wonder: undra* undrar undrade nyfiken* nyfikna nyfiket undrat
explain: förklar* förklara förklaring* klargör* klargjor* klarlägg* förtydlig* utveckla~närmare redogör* redogörelse* redovisa* redogjord* förkl motivera* motivering* klargöring*
describe: beskriv* beskrev* beskrivning* skildra* skildring*
say: säga säger sa sade sagt säg sägs sagts sades yttra* yttrande* nämn nämna nämnande nämnar nämnare nämnarna nämnarnas nämnas nämndes nämns nämnde nämner omnämn* påpek* påstå* påstår påstod uttala* sägas framhåll* anför* framför* sagd säjer säj nämnda nämnts nämnt anföring*
speak: tala talar talat talade prata* pratar pratade snacka* snackar samtal samtala* samtalet samtalade diskuter* diskussion* tals pratat konversation* snack tjöta* prat
word: ord ordet orden ordalag* ordalydelse* formulering* formulera* ords fras fraser
call-named: heter hette hetat heta kallas kallad* kallat så~kallad så~kallade kallades kallar benämn* hetter heta's s~k benämning*
mean: mena* menar menade betyd* betyder betydde innebär* innebar betydelse* innebära menat mening meningen innebörd*
answer: svar svara* svarar svarade svaret svaren besvara* besvarar respons* svarat återkoppla* återkoppling* svars svarsmejl* svarstid* besvarat genmäl* replik* besked beskedet repliker* replikering* besvara besvarad besvarade besvaras besvarades besvarande* svara
write: skriv skriva skriver skrev skrivit skrivet skriv* skrivna skrivelse* skrivas skrivs nedteckn* skrivande skrevs skrive nedteckning* skrivning*
send: skick* skicka skickar skickade skickat skickas sänd sändande sändar sändare sändarna sändarnas sänds sända sänder sände sänt skickats översänd* tillsänd* avsänd sändning* utskicka* avsänt skickades sändas skickning* messa messade faxa faxar faxade mejlas mailas
forward: vidarebefordr* skicka~vidare skickar~vidare skickat~vidare vidarebefodr* sända~vidare vidarebefordran skickade~vidare vidarebefordring*
get: få fick fått fås erhåll* erhöll* fåtts få~ut få~tag~i skaffa* skaffar skaffat införskaffat tillförskaff* fått~tag fick~tag får~tag få~tag
receive: mottag* tar~emot ta~emot tog~emot tagit~emot motta mottar mottog* mottagit mottagning* emottag* mottaget inkommit inkommen inkom emottagning*
give: ge ger gav gett givit giv giva gi ges gavs
bring: medför* ta~med~mig ha~med~mig
hand-over: överlämn* lämna~ut lämnar~ut lämnat~ut lämnas~ut lämnade~ut utlämn* utlämnande* lämna~över lämnar~över överlåt* överlämna utlämning*
provide: tillhandahåll* tillhandahöll* förse* lämna~uppgifter ställa~till~förfogande tillgängliggör* tillgodose* tillhandahålla
fetch: hämta* hämtar hämtade hämtat avhämt* hämtning* få~fram plocka~upp ta~fram tar~fram tagit~fram hämtas plocka~fram
show: visa* visar visade visat visas påvis* uppvis* framgår visning* demonstrera* framgå synliggör* visat~sig förevis* visats förevisning* påvisning* uppvisning*
see: se ser såg sett sedd ses syns synas synt sedda
look: titta* tittar tittade titta stirra* blick* blicka* kika* tittat titt bläddra* glo glor
look-at: titta~på tittar~på ta~en~titt kolla~på se~över ser~över tittat~på se~på
look-for: leta* letar letade söka~efter söker~efter leta~efter letat eftersök* letar~efter eftersökning*
search: sök sökning* sökningar sökfunktion* genomsök* söka söker sökte sökt* söktes rota rotar rotade genomsökning* gräv gräva grävande grävar grävare grävarna grävarnas grävas grävd grävda grävde grävdes gräver grävning grävningar grävningarna grävningen grävs grävt grävts rotat
find: hitta* hittar hittade hittat finna finner fann funnit lokaliser* återfinn* återfanns påträff* hittas få~tag~på hitt upphittat hittades hittats upphitta*
view: inspektera* inspektion* åskåd* beskåda* insyn* beskåd* beskådning* åskådning*
watch: åse
read: läs läsa läser läste läst läses läsning* läsbar* genomläs* läsas lästa läsbart läs's genomläsning*
listen: lyssn* lyssna lyssnar lyssnade lyssning*
hear: hör höra hörde hört hörd hörandet hörande åhör* hörsel*
check: kolla* kollar kollade kolla~upp kontroller* kontrollera kontrollerar kontrollerade kontrollerat kontrollfråg* dubbelkoll* kollat stäm~av stämma~av avstäm* koll checka* kolla~igenom dubbelkolla se~efter kollen avstämning* kontrollering*
verify: verifier* verifiera valider* verifikation* validering* verifiering*
confirm: bekräft* bekräfta bekräftar bekräftelse* konfirmera*
acknowledge: kvitter* kvittera erkänn~mottagande mottagningsbevis* mottagningsbekräft* kvittering* kvittens*
prove: bevisa* bevisar styrk* styrkt belägg* påvisa* styrka bevisat styrker beläggning*
note: noter* notera noterat noterar anteckn* anteckna antecknat anteckning* antecknar antecknats notering* minnesanteckn* anteckningarna minnesanteckning*
remember: minnas minns mindes kom~ihåg komma~ihåg kommer~ihåg kom~du~ihåg ihågkom* erinra~mig minn minnets kommit~ihåg ihåg
forget: glöm glöms glömts glömma glömde glömt glömd* förgät* bortglöm* glömmer
remind: påminn* påmint påminna påminner påmind* påminnelse* erinr* erinran erinring* puffa* bumpa*
think: tänk tänka tänker tänkte tänkt tycka tycker tyckte tyckt tyck tänkande tänkar tänkare tänkarna tänkarnas tänkas tänket tänkets tänkts tycks tanke tankar tanken tankarna tänks tänkbar
believe: tro tror trodde trott tros trott's trodd
understand: förstå förstår förstod förstått förståelse* begrip* begrep begripit fatta* fattar fattat förståelig* förstå* fattade förståss fatt
suppose: antar anta antog antagit antag gissa* gissar gissning* förmoda* misstänk* misstänker misstank* misstänkt* förutsätta antagande* utgår~från utgå~från utgår~ifrån ponera* ana anar anade anat aning
opinion: åsikt* uppfattning* anser anse ansåg enligt~mig min~mening synpunkt* ståndpunkt* synvinkel* tycke ansett synsätt* i~mina~ögon anses
decide: bestäm* bestämma bestämmer bestämde besluta* beslut beslutet beslutat beslutar beslutad* beslutsfatt* avgör* avgjor* avgöra beslutades besluten ta~ställning avgörande* avgjort beslutsfattning* bestämning*
choose: välj väljande väljas välja väljer valde valt val valet utvald* utvälj* valda valts utval* vald väljs utvalt
prefer: helst föredrar föredra föredrog preferens* helst~av~allt föredragit
consider: överväg* övervägt* beakta* betrakta* fundera* funderar funderade fundering* begrund* ta~hänsyn hänsyn* tar~hänsyn ompröv* omprövning* ta~i~beaktande betänk* övervägande* överväga grubbl* fundera~på
intend: avsikt* avsedd* avsett avsedda ämna* har~för~avsikt ämnar syftar~till avsiktlig* tänkt~att föresats*
plan: planer* plan planen planerna planera planerat planering* planerad* planer
try: försök* försöka försöker försökte försökt prova* provar provat pröva* prövar bemöda* prövat provade
help: hjälp* hjälpa hjälper hjälpte hjälpt bistå* bistår bistånd* undsätt* hjälpsam* assist* assistans* bistod bistått hjälpsamma assister* assistering* undsättning* avlasta* avlast* avlastning*
support: stöd stöda stödas stödd stödda stöddes stöden stödens stödet stödets stöds stödja stöder stödjer stötta* stöttar stödde
serve: betjäna* servera* betjäning* servering* tjäna~till tjänstgör* tjänstgöring*
use: använd* använda använder använde använt användning* användas nyttja* nyttjar utnyttja begagna* begagnad* nyttjande* använts användes brukas
misuse: missbruk* missbruka* exploater* utnyttjat~mig otillbörlig* otillbörligt utnyttja* exploatering*
reuse: återanvänd* återanvänt* återbruk* vidareutnyttja* återanvändning*
delete: radera* raderar raderat raderas raderad raderad* radering* raderade gallra* gallring* gallras rensa* rensar rensas rensning* suddar* sudda* sudda~ut utplån* deleta* utradera* radér makulera* makulering* strimla* permanentradera* spola~bort nolla* dammsug* deleat raderingen radring* bortrader* tillintetgör* sudda~bort rensat rensa~bort rensa~ut raderings dammsugning* utplåning* pilla putsa~bort spola fimpa* utsuddad* utsuddat utrensad* utrensat utrens* bortsudd* utrensning* bortrensning*
remove: ta~bort tar~bort tog~bort tagit~bort tas~bort togs~bort borttag* borttagning* borttagen borttaget tagits~bort avlägsn* plocka~bort plockar~bort plockat~bort stryk stryka* stryker struk* strök* stryk~mig få~bort avför* plocka~ur ta~bort~mig tabort ta~väck bli~av~med bli~kvitt ta~mig~bort tagas~bort gör~av~med göra~av~med lyft~bort lyfta~bort få~bort~mig strykas strykning* klipp~bort stryks bortplock* tarbort tage~bort pilla~bort bortplockning*
take-down: ta~ner tar~ner ta~ned tas~ner plocka~ner tagit~ner nedtag* ta~ned~bilden tas~ned avpublicera* nedtagning*
destroy: förstör* förstöra destruera* destruktion* förint* förgör* förinta* destruering* bränn~upp elda~upp demolera* utrota* fördärv* rasera* förgöring* förstöring*
throw-away: släng slängande slängar slängarna slängarnas slängd slängda slängde slängdes slängen slängens slängig slängiga slängigare slängigt slängning slängningen slängs slängts slänga slänger slängt kasta~bort kasta* kastar kassera* slänga~bort slängas sopa sopad sopade sopades sopan sopar sopars sopas sopat sopats sopor papperskorg* soptunna* tippa skräp skräpa skräpade skräpades skräpande skräpar skräpas skräpat skräpats skräpet skräpets skräpig skräpiga skräpigare skräpigt skräps rosk* kassering* skrota* kasta~ut dumpa* kassation* papperstugg* riv tippen
cancel: avboka* avbeställ* annullera* annullering* avbokning* inställd* inställt ställ~in ställa~in ställer~in återbud* avbryt~köpet avlys* ställas~in ställs~in ställts~in hävning* häva~köpet häva~avtalet häver~avtalet häver~köpet kancell* avbest avblås* häv~köpet avbeställning* avblåsning* avlysning*
close: stäng* stänga stänger stängt stängd* lägg~ner lägga~ner nedlägg* nedlagd* stängas igenbom* slå~igen stängning* lägga~ned lägger~ner nedläggning* utträd* träda~ut träder~ut
terminate: uppsäg* uppsägning* säga~upp säger~upp säg~upp sa~upp sagt~upp sagts~upp sade~upp uppsagd* uppsagt avtalsslut* uppsägningstid* sägs~upp sägas~upp avveckl* avveckla avveckling* utträde utträdesans*
stop: sluta* slutar slutade slutat upphör* upphöra upphörde upphörande* stopp* stoppa stoppar stopp låt~bli låta~bli hejda* lägg~av lägga~av sluta~med stoppas låter~bli upphört stoppning* hejda
end: slut slutet avsluta* avslutar avslutad avslutat avslutning* avslutas ta~slut tar~slut tog~slut slut~med änden ändarna slutförd* utmynn* tagit~slut
prevent: förhindr* hindra* hindrar undvik* undvika undvek förebygg* undvikit avvärj* motverka* avvärjning*
block: spärr* spärra spärrad spärrat blocker* blockera blockerad* svartlist* spärrlist* nixa* nix-telefon nixregist* spärren bannlys* blocka* blocklist* robinson* nixad spärras bannlysning* blockering* spärrning* svartlistning* spärra~mig spärrat~mig spärrade spärrlistan svartlistad* blockad nixning* spärregist* reklamspärr* adresspärr* reklamnix*
blank-out: maska maskas maskad* maskning* sekretessmark* svärta* stryk~över överstruk* maskera* maskar blurra* pixla* svärtas
anonymize: anonymiser* anonymisera avidentifier* pseudonymiser* avidentifi* anonymisering* avidentifiering* anonymiserad* avpersonifi* avpersonaliser* kodade~uppgifter pseudonymisering* avpersonifier*
restrict: begräns* begränsa begränsning* begränsas inskränk* restriktion* limit* restriktiv* inskränkning* limiter* begränsad~behandling tillfällig~begränsning spärra~behandling inskränkt*
freeze: frys* frysa frys~in fryst frusen* frusit infrys* lås~ner lägg~på~is frysas fryser lägga~på~is karantän* frys~kontot frysning* infrysning* orörd orört orörda röras malpåse fryses lägg~i~malpåse lägga~i~malpåse plomber* plombering*
pause: paus* pausa pausad vilande suspender* suspension* tillfälligt~stopp uppehåll* avstäng* avstängd sätta~på~paus vilandeförklara* lägg~vilande pauser* pausering* suspendering*
lock: lås låsa låser låste låst låsts låsta låsas låsning* låset låses hänglås* utlåst* portad
unlock: lås~upp låsa~upp låser~upp upplås* avblockera* häv~spärr häva~spärr låsts~upp låst~upp tina~upp häva~blockering upplåsning*
flag-mark: flagga* flaggad* märk märkande märkas märken märkens märkets märks märkts märka märkt markera* markerar markering* markerad* etikett* märkning* markerat kryssmark* etiketter* etikettering* kryssmarkering* märke~på
put: sätt sätta sätter satte placera* placering* lägg lägga lägger la lade lagts läggs stoppa~in läggas lagt ställa~undan placerad ställa ställer ställde ställt ställd ställda ställs ställdes lades
set: inställning* inställningar inställningarna konfig* förinställ* konfigurera* konfiguration* uppsättning* setup ställa~om förinställning*
keep: behåll* behålla behåller behöll behållit ha~kvar har~kvar haft~kvar ligga~kvar ligger~kvar finns~kvar stå~kvar står~kvar få~behålla hålla~kvar ha~kvar~mig behållning*
store: lagr* lagra lagrar lagras lagrat lagring* förvar* förvara förvaras förvaring* lagringen magasiner* förvarning* magasinering*
hold: håll hålla håller höll hållit hålls hålla~fast inneha* innehar hållas
save: spar sparande sparare spararna spararnas sparats spara sparar sparat sparas sparade sparad* spars spararde sparad
retain: bevar* bevara bevaras bevarande* kvarhåll* bevaring* kvarhållning*
have: ha har haft hade havt haver ha' has
archive: arkiv* arkivera* arkivering* arkivet
file-document: fil filen filer filerna akt akten akter mapp* mappen mappar filens dossier* diarie* diariet diariefö* mappning* personakt* diarium personmapp* kartotek*
collect: samla* samlar samlat samlades insaml* insamling* samla~in samlar~in samlat~in samlats~in inhämt* inhämta inhämtat inhämtar samlas skrapa* uppsamling* samlats skrapning* skördat inhämtning* hamstra* snappa~upp skaffa~in skrapa skrapar skrapade skrapat skrapas skrapats skrapning
record: spela~in spelar~in spelat~in inspel* inspelning* inspelningen inspelad* inspelat inspelningar spelas~in spelades~in bandad* uppteckn* spelats~in uppteckning* bandat
register: register registret registrera* registrerar registrerad* registrerat registrering* registreras registrerade inskriv* registreringen skriva~in~mig registr* anmäl anmäla anmäler skriva~upp~mig anmält anmälde anmälda folkbokför* anmäls folkbokföring* inskrivning*
process: behandl* behandla behandlar behandlas behandlat behandling* behandlingen processa* bearbet* bearbeta personuppgiftsbehandl* bearbetning* processar databehandl* databehandling*
handle: hanter* hantera hanterar handlägg* handläggning* hantering* handhav* handlägger ta~itu~med deala~med hanteras sköt skötar skötare skötarna skötarnas skötas sköte sköten skötens skötet skötets skött skötts sköta sköter skötte sköts
treat: bemöt* bemötande* bemötas tas~omhand
share: dela delade~med dela~med delat~med delad~med delas delning* delningar delar delade delat delad
sell: sälj sälja säljer sålde sålt säljs säljas såldes säljande sälja~vidare såld sålda sålts kränga kränger krängt krängde avyttr* avyttring*
pass-to-third: lämna~vidare lämnar~vidare lämnat~vidare lämnas~vidare ge~vidare ger~vidare sprida~vidare sprids~vidare spridit~vidare gett~vidare delge~tredje lämnats~vidare förs~vidare skickat~vidare~till säljer~vidare sålt~vidare säljs~vidare skvallrat* läckt~vidare vidareförmedl* vidaresälj* vidaresålt* vidareöverför*
disclose: röj* röja avslöj* avslöja* röjt röjts yppa* röjande* yppas lämna~ut~till utlämnad utlämnat utlämnats utlämnas röjning*
publish: publicera* publicer* publicering* offentliggör* offentliggjor* utgiv* utgivning* lägga~ut lägger~ut lagt~ut läggs~ut publikation* kungör*
transfer: överför* överföra överföring* överfört överföringar överflytt* migrera* migrering* migration* föra~över förs~över förde~över för~över överflyttning* förs föra föras förd fört förde förts slussa* skyffla*
port-data: dataportab* portabilitet* portera* maskinläs* maskinläsbar* maskinläsbart flytta~data flytta~mina~uppgifter ta~med~data portabel*
move: flytta* flyttar flyttas förflytta* flytta~över omflytt* flyttning* rubba* omflyttning* rör~på rörelse* rubba rucka* röra rörs
import: importer* import importera importen läsa~in läs~in läser~in inläs* importering* inläsning*
export: exporter* export exportera exporten exporteras exportfil* exportering*
download: ladda~ner laddar~ner laddade~ner laddat~ner nedladd* ladda~ned laddar~ned laddat~ned laddas~ner tanka~ner nerladd* laddad~ned hämta~hem nedladdning* nerladdning*
upload: ladda~upp laddar~upp laddade~upp laddat~upp uppladd* laddas~upp lägga~upp lägger~upp lagt~upp laddats~upp uppladdning*
convert: konverter* omvandl* konvertering* omvandling* göra~om~till omräkn* omräkning* zipfil*
copy: kopia kopior kopian kopiera* kopierat kopi* avskrift* kopiorna avbild* fotostat* kopiering* kopieras avbildning* urklipp* urklippning*
overview: översikt* överblick* helhetsbild* helhetsöver* inblick* uppställning*
list: lista listan listor listar listorna lista~upp förteckning* listas förteckn* uppräkning* listad* listat listans
summary: sammanfatt* sammanställ* sammanställning* resumé* sammandrag* sammanfattningsvis referat* sammanfattning*
report: rapport* rapporten rapportera* rapporter rapporteras rapportering* redogöra~för avrapport* avrapporter* avrapportering*
extract: utdrag* utdraget extrahera* utdraget~ur axplock*
print: skriva~ut skriver~ut utskrift* skrev~ut skriv~ut skrivit~ut tryck* trycka~upp utskriven* tryckt* printa* trycksak* print utskrivet skrivs~ut papperskop* tryckning*
scan: skanna* scanna* inskann* skannad* skannar inscann* avläs avläsa avläsande avläsar avläsare avläsarna avläsarnas avläsas avläser avläst avlästs skanning* avläsning* inskanning* avläses
compare: jämför* jämföra jämförelse* ställa~mot jämförbar*
match: matcha* matchar matchning* samkör* överensstäm* stämmer~överens stämma~överens match samkörning*
link-connect: länk* länka länken länkar hyperlänk* url länkning*
connect: ansluta anslut* koppla* kopplar kopplad* koppling* uppkopp* inkoppl* koppla~in ihopkoppl* anslutning* uppkoppling* ansluter inkopplat inkoppling*
combine: kombin* slå~ihop slå~samman sammanför* sammanslag* sammanslå* lägga~ihop samkörd* aggreger* föra~samman korskör* sammansätt* aggregering* kombiner* kombinering* sammanföring* sammanslagning* sammansättning*
separate: separer* separat* avskilj* åtskil* särskilj* dela~upp uppdel* skilj* skilja skiljer hålla~isär delar~upp avskiljning* separering* skiljning* särskiljning* uppdelning*
sort: sorter* sortera* kategoriser* klassific* klassificera* sortering* gruppera* ordningsföljd* turordn* klassificering* turordning* klassa* klassad klassas
count: räkna* räknar räkna~ihop räknas räknat inräkn* räknade inräkning*
measure: mät mätande mätar mätarna mätarnas mätas mäter mäts mätt mätts mäta mätning* mätvärd* mått måttet mätare* måttstock* mätte
change: ändra* ändrar ändras ändring* ändringar ändrat ändrad* byta byter byt byte bytt bytte bytas byts bytet förändr* förändring* omändr* skifta* oförändr* växla* byta~ut ändr ändra~på omändring*
replace: ersätt~med byt~ut byter~ut bytas~ut utbyt* ersättare* substit* efterträd*
update: uppdater* uppdatera uppdatering* uppdaterad* aktualiser* uppdateras ajourför* ajourföring*
correct: rätta* rättar rättelse* rättning* rättas rättade rättat korriger* korrigering* rätta~till ändra~till~rätt berikt*
fix: fixa* fixar laga lagade reparera* reparation* reparatör* åtgärda* åtgärdar ordna~upp lösa~det lös~det fixat fixas fixade avhjälp* lagning* åtgärdat åtgärdas
improve: förbättr* förbättra förbättring* uppgrader* förbättras höja~kvalitet uppgradering*
complete: slutför* slutföra komplett* komplettera* färdigställ* fullborda* komplettering* fullfölj* klar klart färdig* färdiga färdig färdigt klara
fill-in: fyll fylla fyller fyllde fyllt fylla~i fyller~i ifyll* fyllt~i fyll~i ifylld* fyllas ifyllning*
enter-data: ange anger angett angav angivit angiv* anges mata~in matar~in skriva~in skriver~in inmat* knappa~in knappat~in matat~in inskrivet skriv~in skrev~in inmatning* uppgav uppge uppger uppgett uppgivit uppges angivet matat matas
add: lägg~till lägga~till lägger~till lagt~till tillagd* tillägg* tillfoga* lade~till la~till extra påbyggn* addera* tillade tilläggs* läggs~till ytterliggare inlagd inlagt
insert: infoga* sätta~in sätter~in insatt* klistra~in sätt~in
edit: redigera* redigering* revidera* revidering* omarbet* editera* omarbetning*
rename: döpa~om byta~namn byter~namn namnbyt* döp~om bytt~namn namnändr* döpt~om namnändring*
undo: återställ~ändring göra~ogjort ogjort återgå* backa* backar gå~tillbaka ångra~klick omintetgör* backade
restore: återställ* återställa återställning* återskap* återupprätt* återställt återställd* återskapa* få~tillbaka fått~tillbaka rekonstru*
reset: nollställ* starta~om startar~om omstart* startade~om startat~om nollställning* boota* reboot*
track: spåra spårar spårning* spårat spårnings* trackers tracker tracka* spårbar* spår spåret spåren spårade spåras spårad
follow: följa följer följde följt följas följs
monitor: övervak* övervaka övervakning* bevaka* bevakning* spion* avlyssn* kartlägg* snoka* kartlägga kartläggning* tjuvlyssn* avlyssning* spioner* spionering* tjuvlyssning*
analyse: analys* analyser* analysera* analytiker analysering*
evaluate: utvärder* bedöm* bedöma bedömning* bedömt bedömts gradera* värdering* utvärdering*
profile: profiler* profilering* profiluppgift* profileras profilera profilerad profilerar riskprofil* kundprofil* beteendeprof* intresseprof*
predict: förutsäg* förutspå* prognos* prognosticer* förutse*
target: målgrupp* målrikt* rikta~reklam riktad~reklam riktad~annons riktade riktad riktat
contact: kontakt* kontakta kontaktar kontaktade kontaktat kontakten ta~kontakt tar~kontakt tog~kontakt kontakter nå~mig nå~er vidtala* ta~kontakt~med kontaktas kontakts höra~av~er nås~på nå~oss
contact-details: kontaktuppgift* kontaktuppgifter kontaktinfo* kontaktlist* adressbok* kontaktkort* kontaktdata* kontaktbok*
disturb: stör störar störarna störarnas störas störd störda störde stördes stören störens störig störiga störigare störigt störa störande besvär* besvära ofreda* trakasser* tjata* tjat tjatig* inkräkta* plåga* antast* tjatar störs stört* ofredande besvärad* trakassering* oombedd* oönskad* oönskat drunkna* påträngande* efterhängs* tjatigt
spam: spam spamma* spammar spamm* skräppost* skräpmail* skräpmejl* spammen junk skräputskick* spamlistan bluffmejl* skräputsk* spamfilt* skräpreklam* spamad bluffmail*
bombard: bombard* översvämma* översvämning* dränk* överös* överhop* dränker bomba~mig bombarder* bombardering* dränkning* överhopning* överösning*
leave-alone: lämna~ifred lämna~i~fred lämna~mig~ifred låt~mig~vara låt~oss~vara lämna~oss~ifred ifred i~fred låta~mig~vara lämnad~i~fred stick~och
lose: förlora* förlor* tappa* tappar tappat tappade förlust* bortkom* borttapp* komma~bort kom~bort kommit~bort förlorat mista* upphittad* upphitt* tappat~bort kvarglömd* kvarglöm* borttappat hittegods*
steal: stjäl* stal stulit stulen stulna stöld* tjuv* sno snott snodde snor tjyv* stjäla bestul*
leak: läck läckande läckas läckor läckorna läckors läcks läckts läcka läcker läckt läckan dataläck* läckte läckage* läckage
breach: överträd* kränk kränka kränkande kränkas kränker kränks intrång* brott~mot bryter~mot bryta~mot bröt~mot brutit~mot strider~mot strida~mot incidentanmäl* kränkning* personuppgiftsincid* avtalsbrott* strid~mot strid kränkte
hack: hacka* hackad* hackat hackare* hackning* hackers dataintrång* cyber* angrip* attack* angrepp* kapad* kapat kapning* intrångsförs* attacker*
protect: skydd* skydda skyddar skyddad* skyddas skyddet värna* skyddad~identitet beskydd*
secure: säkra* trygg* tryggt trygga säkrad* säkrare säkerställd* betryggande
encrypt: krypter* kryptera* krypterad* dekryptera* pgp pgp-nyckel krypteringen kryptering*
access: åtkomst* tillgång* tillgå komma~åt kommer~åt kommit~åt kom~åt ta~del~av tar~del~av tagit~del~av del~av accessa* access tillträd* komma~in~på få~ta~del tagit~del taga~del tillgången begära~ut begär~ut begärt~ut få~insyn
disappear: försvinn* försvann* försvunn* försvinna bortblås* vara~borta bortblåsning*
hide: göm göms gömts gömma gömd* dölj* dölja dolt dold* dölt gömmer gömt undanhåll* hemlighåll* dolde undanhållning* osynlig* gömde
exist: finns fanns finnas funnits finnes exister* existera* föreligg* förelåg förekom* förekommer förekomst* förefinn* förekomsten finnstill
contain: innehåll* innehålla innehåller innehöll inkluder* inklusive inkl omfatt* omfatta omfattar ingå ingår inbegrip* ingick inräknat rymm* ingått inkludering* omfattning*
consist: består bestå bestod bestått utgörs utgör utgöra
belong: tillhör* tillhöra tillhör tillhörande
refer: hänvis* hänvisa hänvisning* hänvisar referens* referenser referer* syftar~på ref refererar referensen
privacy: integritet* privatliv* integriteten sekretesspol* personlig~integritet integritetsfråg*
private: privat privata privatägd*
personal: personlig* personliga personligt
personal-data: personuppgift* personuppgifter personuppgifterna personupp* persondata* personlig~information personliga~uppgifter mina~uppgifter persuppg personuppg persuppgifter* personuppifter* personuppg* personliga~data personuppgfter* personuppgiterna kunduppgift* användardata* användaruppgift* kunddata* personinfo* kundinfo*
data: data uppgift* uppgifter uppgifterna dataset* datat datan dataupps* datamängd* uppg uppgiftslista* databit* datafil* datafiler* dataunderlag* persondatan uppgifternas
public: offentlig* allmän~handling offentligt publik publika officiell~handling offentlighet*
confidential: konfidentiell* sekretess* hemlig* förtrolig* tystnadsplikt* hemlighet* sekretessbel* nda
sensitive: känslig* känsliga ömtålig* särskilda~kategorier särskild~kategori
anonymous-unknown: namnlös* okänd~avsändare oidentifier* anonym anonymt anonyma
law: lag lagen lagar lagarna lagstift* laglig* juridik* juridisk* rättslig* lagrum* lagenlig* legal* rättsl lagkrav* lagstadg* lagligen lagtext* lags lagstiftning* grundlag*
unlawful: olaglig* olagligt lagstridig* illegal* olovlig* rättsstridig* mot~lagen lagbrott* olagligen
gdpr: gdpr dataskyddsförordning* dataskydd* dataskyddslag* dsf dataskyddsfö* gdprs allmänna~dataskydd dataskyddsregl* pul personuppgiftslag* dataskyddsdirekt* gdbr gpdr gdpr-beg* gdpr-regl* gdpr-ärend* dataskyddsmynd* gdpr-fråg* dataskyddsförordningens
regulation: förordning* direktiv* reglering* regelverk* bestämmelse* författning* tryckfrihetsför*
rule: regel regler reglerna regeln riktlinje* ordningsregl*
policy: policy policyn policyer policies integritetspol* dataskyddspol*
notice-statement: kungörelse* integritetsmeddel* anslag* integritetsinfo* dataskyddsinfo* tillkännag* utlåtande* personuppgiftsinfo*
terms: villkor* villkoren vilkor* finstilt* finstilta bestämmelserna köpvillkor* användarvillkor* avtalsvillkor*
article: artikel* artiklar artiklarna art artikl*
paragraph: paragraf* stycke moment mom bilaga~till avsnitt* klausul*
under-law: i~kraft~av med~stöd~av stöd~av enligt~lag
act-law: lagakt rättsakt*
subject-access: registerutdrag* registerutdraget begäran~om~utdrag utdrag~ur~register personutdrag* registerbegär* insynsbegär* dataförfråg* dsar sar registerutdr* registerutrag* registerutdrg* dataregisterutd* gdpr-utdrag* personuppgiftsutd* registerutdragen
data-subject: den~registrerade den~registrerades registrerades de~registrerade
controller: personuppgiftsansvarig* dataansvarig* pua personuppgiftsansv* dataskyddsansvarig* registeransvarig*
processor: biträd* personuppgiftsbiträd* biträdet biträden databiträd*
sub-processor: underbiträd* underbiträden under-biträde*
dpo: dataskyddsombud* dso dpo dataskyddschef* personuppgiftsombud* dataskyddsteam*
authority: myndighet* integritetsskyddsm* imy dataombudsman* datainspektion* tillsynsmyndighet* tillsyn* ombudsman* konsumentverket arn dataombudsmannen do-anmälan datatilsynet jo-anmäl* kkv konsumentombud* ombudsmannen edpb imys datainspektionens tillsynsärende* justitieombuds* konsumentrådg* finansinspekt* arbetsmiljöverk* dataombudsmannens
data-processing-agreement: personuppgiftsbiträdesavt* biträdesavtal* pub-avtal* puba pubavtal* dpa behandlingsavtal* databehandlaravt* standardavtalsklausul* scc
access-right: rätt~till~tillgång rätten~till~tillgång rätt~till~insyn insynsrätt*
erasure-right: rätt~till~radering rätten~till~radering rätt~att~glömmas bli~bortglömd rätten~att~glömmas bli~glömd rätt~bli~raderad glömmas~bort bli~glömda bortglömdhet*
rectification-right: rätt~till~rättelse rätten~till~rättelse
portability-right: rätt~till~dataportabilitet rätten~till~dataportabilitet
objection-right: rätt~att~invända rätten~att~invända rätt~till~invändning
restriction-right: rätt~till~begränsning rätten~till~begränsning
legal-basis: rättslig~grund rättsliga~grund laglig~grund rättsgrund* legitim* lagstöd* lagligt~stöd legitimering*
legitimate-interest: berättigat~intresse berättigade~intressen intresseavväg* berättigat~intresse~av berättigade~intresse
purpose: syfte* ändamål* syftet ändamålet syften
category: kategori kategorier kategorin kategorierna
recipient: mottagare mottagaren mottagarna mottagarens adressat* mottagarkategor* mottagarlist*
third-party: tredjepart* tredje~part utomstå* tredje~man tredjeparts tredje~parter utomstående tredje~parten utomståendes externa~parter externa~bolag andra~företag andra~bolag andra~aktörer samarbetspartners~till tredjepartsakt*
third-country: tredjeland* tredje~land tredje~länder utomlands utlandet utland* utländsk* utrikes amerikan* usa
source: källa källan källor källorna ursprung* härrör* härstamma* upprinnelse* urspr härkomst*
storage-period: lagringstid* lagringsper* lagringsminim* förvaringstid* gallringstid* bevarandetid* gallringsplan*
accountability: ansvar* ansvarig* ansvarsskyld* ansvara ansvaret ansvarar
compliance: efterlev* efterfölj* regelefterlev* uppfylla~krav iaktta* följsam* compliance
audit: revision revisionen revisioner revisor* internrevision* tillsynsbesök* granska* granskning* granskar
impact-assessment: konsekvensbedöm* dpia riskbedöm* konsekvensbedömning* riskbedömning*
transparency: transparen* öppenhet* insynsmöj* genomlys* genomlysning*
safeguards: skyddsåtgärd* adekvat* skyddsnivå* privacy~shield lämpliga~skyddsåtgärder
lawsuit: stämning* stäm~er rättegång* åtal* dra~inför~rätta stämningsansök* inför~rätta skadeståndstalan rättslig~åtgärd rättsliga~åtgärder talan åtala* åtalad rättsprocess* väcka~talan processa~mot käromål* kärande stämningsansökning* förundersök* fälld fälls förundersökning*
court: domstol* tingsrätt* hovrätt* tribunal* kammarrätt* förvaltningsrätt* skiljenämnd* marknadsdomst* högsta~domstolen åklagar* hovrätten
judge: domare* domaren rådman* nämndem* lagman*
fine-penalty: böter* bötes* bötfäll* vite vitet viten sanktion* sanktionsavgift* straffavgift* böteslapp* straffavg* kontrollavgift* bötfällning* sanktioner* sanktionering*
compensation: ersättning* ersätt* ersätta ersätts ersättningen skadestånd* kompens* gottgör* ersatt skadeersätt* kompenser* kompensering* skadeersättning*
complaint: klaga* klagar klagomål* reklamera* reklamation* klagade besvär~över anmäla~till~imy anmälan~mot missnöjesyttr* klander klagomålet inlämna~klagomål klagan anmäla~er anmälan~till~imy missnöjesyttring* påtalas anmärk* anmärkning* påpekande*
appeal: överklag* överklaga överklagande* besvärshänvis* överpröv* överklagning* överprövning*
dispute: tvist* bestrid* bestrida bestrider bestridande tvisten tvista* tvister bestritt bestridit bestred ifrågasätt*
evidence: bevis beviset bevisen bevisning* bevismat* bevismater* bevisbörd*
witness: vittne* vittna* vittnes*
crime: brott brottet brotten brottslig* kriminell* förbrytar* brottslin*
fraud: bedrägeri* bedrag* lurade~mig lurendrej* bluff* phishing nätfiske* skoja* bedragare* förfalsk* svindl* scam bluffa* kortbedräg* förfalskning*
mandate: fullmakt* fullmakten befullmäkt* mandat* fullmäkt* prokura* befullmäktigad mandater* ombudsfullm* framtidsfullm* fullmaktshav* fullmaktsgiv*
represent: företräd* företräda företräder ombud* ombudet representant* representera* ställföreträd* språkrör* representation* företrädare ombuds ombuden bitr företräds företrädd
guardian: vårdnadshav* god~man förmynd* målsman* förvaltar* intressebevak* gode~män gode~mannen vårdnad* godman godmanskap* förmyndare förordnad~god~man vårdnaden~om ensam~vårdnad gemensam~vårdnad
identity: identitet* identifi* id legitimera* identif* id-handl* legitimering identifier* identifiering*
id-card: id-kort* pass passet legitimation* körkort* leg identitetskort* idkort* id-handling körkortet passkopia* identitetshandl* identitetsbev* identitetshandling*
social-security-number: personnummer* personnummret personnumret pnr persnr personbeteckn* personsignum hetu samordningsnummer* personnr personnumm* fo-nummer personbeteckning*
settle: avgöra~tvist reglera* göra~upp förlik* uppgörelse* reda~upp lösa~tvist gör~upp tvistelös* lös~ärendet förlikning* utrett utretts klarlagd klarnat utredd utreds
waive: avstå* avstå~från avsäg* avstår avstod efterskänk* eftergi* avstånd~från efterskänkning*
oblige: skyldig* skyldighet* plikt* plikten förplikt* skyldiga förbind* åligg* bunden bundet bundna förpliktig* förbindning*
valid: giltig* giltigt gångbar* rättsgiltig*
invalid: ogiltig* ogiltigt ogiltigförkl* nullitet utan~verkan ogild*
formal: formell* formellt officiell* formalia
free-of-charge: kostnadsfri* avgiftsfri* utan~kostnad utan~avgift kostnadsfritt vederlagsfri* kostnadsfria
proportionate: proportioner* oproportion* orimliga~mängder proportionell* rimlig~omfattning proportionering*
detail: detalj* detaljer detaljerad* närmare~uppgifter detaljerat detaljering*
name: namn namnet namnen namns namnge namnger namngav namngiv* namngett namngivning*
first-name: förnamn* dopnamn* tilltalsnamn*
surname: efternamn* flicknamn* släktnamn* mellannamn*
nickname: smeknamn* alias* pseudonym artistnamn* öknamn*
title-person: titel* titulera* titeln fröken herr tituler* titlar titulering*
initials: initial* initialer initialerna
spelling: stava* stavning* felstav* stavfel* felskriv* skrivfel* stavat rättstav* stavas tryckfel* slagfel* felskrivning* felstavning* rättstavning*
address: adress* adressen adresser adresserna adr adressera* adressbyte bostadsadress* hemadress* postadress* addres* address* adresss* besöksadress* adressering* faktureringsadr* leveransadr* utdelningsadr* boxadress* folkbokföringsadr*
street: gata* gatan gator gatuadress* gränd* allé alléer alléerna alléernas alléers allén allés stig stigen gata
postcode: postnummer* postnr postnumret
house-number: husnummer* portnummer lägenhetsnummer* gatunummer*
town: ort orten orter stad staden städer städerna by byn kommun* kommunen kommuns förort* tätort* stads hemort* hemkommun* byar sta'n socken
country: land landet länder länderna nation* landets nationell* medborgarskap* nationalitet* rikstäck* rikets riket
place-location: plats* platsen ställe* ställen ställena platser positionsdata belägen beläget position* positioner* positionering* terminal*
live-reside: bo bor bodde bott boende* bosatt* bosätt* hemvist* bostad* bosatta bostaden vistas vistelse* sammanbor bosättning*
move-house: flyttat adressändr* ny~adress flyttanmäl* flyttade bytt~adress flyttar~till bytt~bostad har~flyttat ändrad~adress utflytt* inflytt* adressbyte* flytten flytt inflyttning* utflyttning* adressändring*
phone: telefon* telefonen telefoner tfn tel lur luren tele telefonlur* telefoni* telefonering* växel växeln växels växelnummer*
mobile: mobil* mobilen mobiler smartphone* iphone* android mobiltelefon* ipon* smarttelefon* mobtel* mob
phone-number: telefonnummer* telnr mobilnummer* mobilnr telefonnumret telnummer* mobilnumret telefonnr hemnummer* jobbnummer* tel-nr telefonnr* nummerupplys* nummerupplysning*
birthday: födelsedag* födelsedatum* fyller~år födelsedagen födelsetid* bemärkelsedag* namnsdag* födelseår* födelsedata*
born: född fött födda föds födas födelse* föda födelseort* födde födseln
age: ålder* åldern åldrar åldras årig* årsålder ålders*
gender: kön könad könade könat könen könens könets könlig könliga könligt köns könet könsidentitet* pronomen* könstillhör* genus*
marriage-status: civilstånd* civilstatus* äktenskapsförord ogift* nygift* nygifta frånskild~sen
family: familj* familjen släkt släkts släkting* anhörig* hushåll* släkten anhöriga närstående familjer familje* släktingar släktforsk* släktforskning* kusinbarn* ingift* anfader* anor släkte* släktens släkter hushållning*
picture: bild bilder bilden bilderna foto* foton fotot fotona fotografi* fotografer* fotografera porträtt* selfie* bilds fotografiet kort~på~mig plåta* avporträtt* bildmater* avporträtter* avporträttering* fotografering* porträtter* porträttering*
face: ansikt* ansiktet ansiktsigen* ansiktsbild*
screenshot: skärmdump* skärmbild* skärmklipp* screenshot* skärmavbild*
video: video* videon filma* film* filmen filmad* filmklipp* videoklipp* videor filmer inspelad~video filmning* kamerorna
camera: kamera* kameror kameran kamerabevak* webbkamera* kameraövervak* webcam* kameraövervakning* mikrofon*
voice: röst rösta röstad röstades röstande röstare röstarna röstarnas röstas röstat röstats röstens rösterna rösternas rösters rösts rösten röster röstbrevl* talsvar* röstmeddel* röstning*
sound: ljud* ljudet ljudfil* ljudinspel* ljudupptag* ljudinspelning* ljudupptagning*
fingerprint: fingeravtryck* biometri* iris ansiktsgeom*
signature: signatur* underskrift* skriva~under skriver~under underteckn* undertecknad* skrivit~under skriva~på signera* skrev~under namnteckn* skrivit~på påskriven* underskriven* signerad* namnteckning*
handwriting: handskriv* handstil*
cv: cv cv't meritförteckn* ansökningshandl* levnadsbeskr* meritlist* cvt ansökningshandling* meritförteckning*
cover-letter: personligt~brev personliga~brev personliga~brevet följebrev*
certificate: intyg* intyget intygen certifikat* certifier* diplom* utbildningsbev* kursintyg* certifiering* diplomer* diplomering*
reference-letter: rekommendationsbrev* tjänstgöringsint* arbetsintyg* referenstagn*
qualification: kvalif* merit* meriter kompetens* färdighet* kvalifikation* meriter* meritering*
experience: erfarenhet* erfaren* erfarna arbetserfar* upplevelse* erfara
payslip: lönebesked* lönespec* lönespecifikation* lönekvitto*
salary: lön lönen löner lönerna löne* löneutbet* arvode* löneanspr* lönerevis* löns timlön* månadslön* lönekrav* löneanspråk* semesterersätt* traktamente* friskvårdsbid* övertidsers* semesterersättning*
pension: pension* pensionsförs* pensionen tjänstepens* pensionering*
tax: skatt* skatten skatteverket beskatt* skattsky* skatter deklar* skattmasen beskattning* deklarer* deklarering* skattning*
vat: moms* momsen mervärdesskatt* mervärdesskatten
bank: bank* banken banker bankens bankerna
bank-account: bankkonto* kontonummer* iban clearing* bankgiro* plusgiro* bg pg kontonr bic bankkontot lönekonto* kontouppgift* kontobesked* kontoutdrag* bankuppgift*
credit-card: kreditkort* betalkort* bankkort* kortnummer* visakort* visa-kort mastercard kontokort* kortuppgift* kreditkortet
card: kort* kortet korten kortets kort telefonkort*
credit-rating: kreditupplys* kreditvärd* kreditpröv* betalningsanmärk* kreditbetyg* uc kreditkoll* kreditgivn* asiakastieto betalningsanmärkning* kreditgivning* kreditprövning* kreditvärdering* kreditbedöm* scoringmodell* kreditansök* kreditbeslut* kreditbesked* kreditgräns* låneansök* kreditkontroll* kreditupplysning* låneansökning*
debt: skuld skulder skulden inkasso* kronofogd* skuldsatt* skuldsane* skyldig~pengar skuldebrev* utmätning* utsökning* kfm inkassobol* skulderna
income: inkomst* inkomster förtjän* intäkt* inkomsten tjäna~pengar
money: pengar* pengarna kontant* finans* finansi* stålar slant slantar peng mynt* kosing penning* ekonomisk* ekonomi* finansier* finansiering* ekonomi kassaflöde* stålars
currency: euro kronor kr kronan krona sek eur usd nok dkk dollar* öre valuta* spänn pund laxar tkr valutor öres
health: hälsa hälsan hälso* hälsotill* sjukvård* medicin* medicinsk* frisk friska friskvård* hälsouppgift* hälsodata* läkemed* hälsodeklar* mediciner*
illness: sjuk sjuka sjukt sjukdom* sjukdomar åkomma* krasslig* sjukdomen insjukn* illamåend* stroke* kräk kräkas kräken kräkens kräket kräkets kräkning kräkningar kräkningarna kräkningen kräkts kräks kräkt kräktes
diagnosis: diagnos* symtom* symptom* diagnostis* diagnostiser*
injury: personskad* sår såra sårad sårade sårades sårande sårar såras sårat sårats såren sårens såret sårets sårig såriga sårigare sårigt sårs skada~mig blessyr* ont~i kroppsskad* stukad* stukade
pain: smärt* ont värk värka värkande värkar värkarna värkarnas värken värkens värks värkt huvudvärk* migrän* värker göra~ont gör~ont
cancer: cancer* tumör* cellgift* leukemi* cytostat*
fever-cold: feber* febern influens* förkyl* hosta* covid* corona* korona* magsjuk* förkyld snuva* nysa* förkylning* hosta hostade hostat
pregnant: gravid* havande graviditet* barnafödande väntar~barn mödravård* förlossn* bb mödravårdsc* förlossning*
disability: funktionsneds* funktionshind* funktionsvar* handikap* rullstol* blind* döv döva dövad dövade dövades dövande dövar dövas dövat dövats döve dövhet dövheten dövt rörelsehind* synskad* hörselskad*
allergy: allerg* allergi* gluten* vegan* vegetar* laktos* intoleran* matallerg* specialkost* nötallerg*
mental: psykisk* psykolog* psykiat* terapi* terapeut* depress* deprim* ångest* mental* psyk psyket utbränd* utmattn* dement* demens* deprimer* utmattning*
treatment: vård vården vårdas kirurg* operation* operera* behandling~på~sjukhus vårdavd* rehab* rehabil* behandlingstid* remiss* remissen provtagn* röntgen* ultraljud* läkarbesök* läkartid* tandläkartid* tandläkarbes* provtagning*
prescription: recept* recepten tablett* piller* medicinering* medicinen mediciner ordinera* ordination* apoteket
hospital: sjukhus* klinik* lasarett* vårdcentral* sjukhem* sjukstug* akuten hvc
doctor: läkar* läkare läkaren doktor* dr tandläk* tandvård* överläkar* vårdgiv* husläkar* distriktsläk* veterinär* kiroprakt* optiker* apotekar* fysioterap* sjukgymn* hälsocentral*
nurse: sjukskötersk* sköterska* barnmorsk* undersköt* sjuksköt* hälsovårdar*
patient: patient* patienten patienter patientens
journal-medical: journal* patientjournal* sjukjournal* journalen journaler journalkop*
blood: blod* blodprov* provsvar*
vaccination: vaccin* vaccinat* vaccinerad* vacciner* vaccinering*
religion: religion* religiös* kyrka* kyrkan kyrkor församling* troende moské* synagog* kristen* kristna muslim* judisk* judar* katol*
god: gud guds herregud* välsign* amen jesus* be~till~gud himmelske herrens bön böner bönen
ethnicity: etnisk* etnicitet* rasism* rasist* folkgrupp* hudfärg* ras raser
politics: politi* politik* politisk* riksdagsval* valrörel* väljar* rösta~på parti partiet politiker* röstade röstar röstkort* allmänna~val riksdag* partipolit*
trade-union: fack facket fackförb* fackför* fackförening* fackliga facklig* fackavg* fackmedlem*
conviction-record: belastningsreg* brottsregister* straffregister* misstankereg* brottsregist* utdrag~ur~belastningsregistret
background-check: bakgrundskontr* bakgrundskoll* säkerhetspröv* säkerhetsutred*
police: polis* polisen polisanmäl* snut snutar snutarna snutarnas snuten snutens snutet snutna snuts snutt snutts poliser konstap* polisanmälning*
account: konto* kontot konton kontona kontots kontoinnehav*
user: användare användaren användarna användarens användar* brukare* användarprof* användares avatar*
username: användarnamn* användarid* inloggningsnamn* användarnamnet
login: logga~in loggar~in loggade~in loggat~in inlogg* inloggning* login logg~in autentis* loggas~in inloggad* loggin autentiser*
logout: logga~ut loggar~ut utlogg* loggade~ut loggat~ut loggas~ut utloggad* utloggning*
password: lösenord* lösen lösenordet pinkod* pin-kod* lösenfras* losenord* losen passerkod* pin lösenorden
two-factor: tvåfaktor* tvåstegs* bankid bank-id engångskod* mfa 2fa mobilt~bankid bankkod* freja e-legitim* authenticator auth-kod* bank~id
profile-page: profil profilen profilsida* profiler profils profilbild*
portal: portal* portalen
customer-portal: mina~sidor kundportal* kundzon* supportportal* kundsid*
homepage: hemsid* hemsida webbplats* webbsid* webbsajt* sajt* sajten webb webben sajter nätsid* webbsida sajtens
page: sida sidan sidor sidorna sidans startsida* landningssid*
form-document: formulär* blankett* formuläret blanketten ansökningsblank* blanketter
contact-form: kontaktformulär*
checkbox: kryssrut* kryssa* kryssat bock bocka* ikryssad* kryss kryssade bockat krysset kryssar bockad* förkryss* förkryssning* bocken avbock* avkryss*
box: låda* lådan lådor ruta* rutan rutor kartong* box* kartongen ask asken askar boxning* korg korgar varukorg* kundkorg*
field: fält* fältet åkern falt
button: knapp* knappen knappar
click: klick* klicka klickar klickade klickat tryck~på trycka~på tryckte~på trycker~på klickas dubbelklick* trycker tryckte trycka klickning*
mail: mejl* mail* mejla mejlen e-post* epost* e-mail* email* mejlet mailen mailet maila mejlat mailat mejlar emejl* e-mejl* mejl'n mejlade mejlväxlingen mejlutskick* mejlhistor* e-brev* e-posten e-mailet mejlas~till epostmedd* emailen mejlerna mailkonvers*
mailbox: inkorg* mejlkorg* brevlåd* inbox* mejlbox* brevlåda mailbox* korgen mejlkorgen postlåd* inkorgen postfack
mail-address: e-postadress* mejladress* mailadress* epostadress* emailadress* e-mailadress* mejl-adress* mailadr*
message: meddelande* meddelandet meddelanden pm dm meddelandena budskap*
text-message: sms* sms'et textmeddel* smsa* whatsapp messenger texta* imessage text~till~mig messar messat
letter: brev* brevet breven skrivelsen brevväx* bokstav* bokstäver brevledes rek-brev bokstavering* prickar prickarna
post: post* posten postgång* inlägg* inlägget postnord posta* postar blogginlägg* postad poster* postering* postning*
parcel: paket* paketet försändelse* paketen kolli postpaket* paketer* paketering*
envelope: kuvert* frimärk* porto stämpel* stämpla* svarskuvert* kuvertering*
correspondence: korresponden* mejltråd* mejlväx* tråden tråd trådar trådarna trådarnas trådde trådens trådig trådiga trådigare trådigt trådning trådningen tråds brevväxl* skriftväx* mejlkonvers* brevväxling* mejltråd
subject: ämne ämnet ämnesrad* ämnesraden ämnen rubricerat ärenderad* rubricerad*
newsletter: nyhetsbrev* nyhetsbrevet nyhetsbreven månadsbrev* veckobrev* nyhetsmejl* infobrev* nyhetsmail* kundbrev* nyhetsutskick* utgåva*
mailing-list: sändlista* utskick* utskicken mejllista* maillista* massutskick* adresslista* sändlistor e-postlist* utskickslist* mejlinglist* utskickslistan epostlist* mailinglist* maillistan utskickning*
marketing: marknadsför* reklam* reklamen annons* annonser annonsering* kampanj* kampanjer marknadsföring reklamutsk* promotion* pr marknadsutsk* reklammejl* reklamblad* annonser* marknadsföring*
direct-marketing: direktmarknads* direktreklam* dr-utskick* riktad~marknadsföring adresserad~reklam direktmarkn* direktutskick* direktannons* dr-reklam*
commercial: kommersiell* kommers*
leaflet: broschyr* flygblad* katalog* folder* trycksaker katalogen häfte* prospekt* reklambrosch* prospekter* affisch* flyer* vykort* affischering*
phone-call: ringa ringer ringde ring ringt telefonsamtal* uppring* ringas påringn* ringt~upp rings telefonera* slå~en~signal ringsignal* påring* slog~en~signal samtalen samtalslista ringas~upp påringning* uppringning* ringa~mig ringup* samtalslogg* missat~samtal missade~samtal ringsign* ringer~upp ring~upp ringa~upp ringde~upp lyfter~luren svara~i~telefon lyfta~luren ringd ringande slå~en~pling pling
cold-call: telefonförsäl* telefonsäl* telemarketing* säljsamtal* försäljningssamt* kallringn* säljring* säljsnack* telefonsälj* uppringd uppringda försäljningssamtal* försäljarsamt* telefonförsäljar* telefonförsäljning*
hang-up-phone: lägga~på~luren lade~på la~på~luren lagt~på~luren slängde~på~luren
footer: sidfot* sidhuvud* friskrivning* mejlfot* brevfot* brevhuvud* ansvarsfriskr*
preferences: preferenscenter* utskicksinst*
notification: pushnotis* push-notis* pushavis* notiser notiserna notisen puschnotis* puffar
cookie: kakor kakorna cookie* pixel* kakinställ* spårningspixel*
consent-banner: cookiebanner* popup* pop-up* banner* kakruta* cookieruta* samtyckesrut* kakbanner*
social-media: sociala~medier facebook* instagram* insta twitter linkedin* tiktok youtube snapchat fb socialt~nätverk fejan fejjan facebooksid*
follower: följare följarna följarskar*
chat: chatt* chatta chattar chat chattade chattråd* chattlogg* supportchatt* slack
bot: bot robot* roboten chattbot* bottar chatbot* boten
comment: kommentar* kommentera* kommentarer kommentarsfält* kommentarerna
review-rating: recension* omdöme* recensera* betygsätt* trustpilot recensioner omdömen betygsättning* dömd dömts döma dömde
feedback: feedback* gensvar*
survey: enkät* enkäten undersökning* kundundersök* omröst* frågeform* opinionsunders* marknadsunders* enkäter kundenkät* brukarunders* omröstning*
competition: tävling* tävla* lotteri* utlottn* tävlingen pristagar* lott lotter utlottning*
event: evenemang* event eventet arrangemang* tillställn* happening* eventen tillställning* kräftskiva* mingel* mingla* invigningsfest firmafest* personalfest* konferensresa* kickoff* kick-off* afterwork* julbord*
webinar: webbinar* webinar* webbsänd* livesänd* webbinarium livesändning* webbsändning*
conference: konferens* mässa mässad mässade mässades mässar mässars mässas mässat mässats mässan kongress* mässor symposi* mässbes* fackmäss* toppmöt* årskonf* mässorna mässans
seminar: seminari* workshop* föreläs* föreläsning* föredrag* föredrag föredragning*
course: kurs kursen kurser kurserna kursens kurs* kursutv* distanskurs* onlinekurs* studiecirk* kvällskurs* kursledar* kursavg*
participant: deltag* deltagare deltagarlist* deltagarna delta deltar deltog deltagit närvar* medverka* medverkan närvaro* konferensdelt*
registration-event: anmälan anmälningar anmälning* föranmäl* kursanmäl* anmälningsform* avprickn* avprickning* föranmälning*
badge: namnskylt* namnbricka* besöksbrick* bricka brickan namnlapp*
stand-booth: monter* montern mässmonter* utställar* montering* skylt* skyltning*
speaker: talare talaren talarna presentatör* föredragshåll* keynote* moderator* konferencier*
presentation: presentation* presenta* bildspel* powerpoint* pptx ppt bildvisn* bildvisning*
sponsor: sponsor* sponsra* sponsring*
invite: inbjud* bjuda~in bjuder~in bjöd~in inbjudning* bjudit~in inbjudan osa bjud~in bjuds~in bjöds~in inbjudna bjöd
ticket: biljett* biljetter biljetten inträdesbilj*
support-case: supportärende* ärendenummer* ärendenr ärende-id supportbilj* supportticket* ärendeid
case: ärende* ärendet ärenden fall fallet ärendena fallen ärendets målnummer* ärendes
membership: medlem* medlemskap* medlemmen medlemmar ledamot* ledamöter medlemsavg* medlemskort*
club: klubb* klubben förening* föreningen föreningar föreningens klubbar sällskap* föreningslokal*
donate: donera* donation* välgörenhet* insamlingsorg* gåvomott* skänka* skänker skänk skänkt
automatic: automat* automatisk* automatiskt automatiserad* automatiserat auto autom automatiserade autopilot*
algorithm: algoritm*
artificial-intelligence: ai artificiell~intelligens artificiell* maskininlärn* chatgpt gpt språkmodell* llm copilot ai-modell* ai-verkt* ki-system ai-system* ai-tjänst* neural* språkmodellen ai-bolag* maskinlärn* generativ* maskininlärd* djupinlärn* ai-chatt* ai-genere* ai-assist*
ai-training: träna~ai träna~modell träna~er~ai tränar~ai träningsdata* ai-träning träna~modeller träna~språkmodeller tränas~ai ai-träna* modellträn* mata~ai mata~er~ai lära~upp~ai träna~algoritm tränas~på träna~era~modeller upplärning*
machine: maskin* maskinen maskiner apparat* apparaten
computer: dator* datorn datorer datorerna dataskärm* datamaskin* pc pc'n mac macbook
calculate: beräkn* beräkna uträkn* kalkyl* formel* räkna~fram räknar~ut formler beräknas beräkning* kalkyler* kalkylering* uträkning*
score: poäng* poängen poängsätt* score skore scoring poängsystem* poängsättning* scorecard*
rank: ranking* rangordn* ranka* rankning* topplist* rangordning*
model: modell* modellen modeller modeller* modellering*
logic: logik* logiken kriteri* logik~bakom algoritmlogik* bedömningsgrund* beslutslogik*
automated-decision: automatiserat~beslut automatiserade~beslut automatiserat~beslutsfattande automatiska~beslut automatiskt~beslut maskinbeslut* datorbeslut* beslut~av~algoritm datorn~bestämmer automatbeslut* av~en~maskin av~en~algoritm datorbeslutat datorn~nekade systemet~avslog helautomat* maskinellt~beslut
human: människ* människa människan människor mänsklig* levande~människa riktig~människa manniska* medmänn* riktig~person av~kött~och
human-review: mänsklig~granskning mänskligt~ingripande manuell~prövning manuell~granskning av~en~människa manuellt~granska mänsklig~omprövning av~en~handläggare mänskliga~ögon riktig~handläggare människa~titta människa~pröva omprövas omprövning~av mänsklig~handläggare av~en~riktig
intervention: ingrip* ingripa* ingripande* gripa~in mellankom* intervention*
manual: manuell* manuellt för~hand
discriminate: diskrimin* fördom* fördomar särbehandl* diskriminering* partisk* snedvrid* diskriminer* snedvridning* särbehandling*
fair: rättvis* rättvist skälig~behandling
unfair: orättvis* orättvist oskälig*
filter: filter filtrer* filtrera* sålla* filtret sållas sålla~bort bortsåll* filtreras filtrering* utsorter* utsållad utgallrad bortgallrad bortsorter* bortsortering* utsortering*
applicant-screening: urval~av~sökande urvalsproc* grovsåll* urvalskrit* slutkandidat*
approve: godkänn* godkänna godkänd* godkänner godkänt klartecken* ratificer* godkännas tillstyrka grönt~ljus ratificering*
eligible: behörig* berättigad~till obehörig* behörighetskr*
premium: premie* premier premium
personalise: personanpass* skräddarsy* individanp* personifier* kundanpass* anpassat~för kundanpassning* personifiering*
segment: segment* segmenter* kundgrupp* segmentering*
system: system* systemet systemen systemets
platform: plattform* plattformen
software: mjukvar* programvar* saas
tool: verktyg* verktyget redskap*
program: program programmet programmen programs
app: app appen appar apparna applikation* appens
feature: funktion* funktionen funktioner funktionalitet* egenskap*
engine: motor motorn motorer
child: barn* barnet barnen barns unge ungar ungen ungarna minderårig* omyndig* småbarn* spädbarn* barnens kids telning* lillkill* lilltj* barnvakt* barngrupp*
baby: bebis* baby* nyfödd* bäbis*
boy: pojk* pojke pojkar pojken kiddo killarnas pojkarnas småkill*
girl: flick* flicka flickan flickor tjej* tjejen tösen tös tösens töser töserna tösernas tösers jänta* flickebarn* tjejer tjejens flickas flickornas
son: son sonen söner sons sonens sönerna
daughter: dotter* dottern döttrar* dotters
parent: föräld* förälder föräldrar föräldrarna föräldra* moderskap* faderskap* föräldraskap* föräldrarnas föräldrars
mother: mamma* mor modern mödrar morsan mammor mors mams morsa mammas moders moder mammans morsans mamsen*
father: pappa* far fadern farsan fader pappor fars papporna farsa pappas faders pappans farsans papps*
grandparent: mormor* farmor* morfar* farfar* mommo* momma* moffa* fammo* faffa* morföräld* farföräld* fammu mummi* mummo gammelmorm* mofa fafa mormors farmors morfars farfars mormödrar farföräldrarna
grandchild: barnbarn* sonson* dotterson* dotterdotter* sondotter*
brother: bror* brorsa* broder bröder* brorsan brors storebror* lillebror* lillebrorsa
sister: syster* syrra* systrar* storasyster* lillasyster*
sibling: syskon* tvilling* syskonen
cousin: kusin* brorson* brorsdotter* systerson* systerdotter* syskonbarn* småkusin*
uncle-aunt: moster* faster* morbror* farbror* fastrar mostrar onkel
in-law: svärmor* svärfar* svåger* svägersk* svärson* svärdotter* svärföräld* svärmors
step-family: styvson* styvdotter* styvfar* styvmor* styvbarn* bonusbarn* fosterbarn* fosterfam* adopt* styvpappa* styvmamma* bonuspappa* bonusmamma* adopter*
husband: maken make makes äkta~man gemål* makens
wife: hustru* hustrun fru frun makan maka frugan min~fru hustruns fruns
spouse: äkta~hälft sambo* sambon äktamak* särbo*
partner: partner* partnern partners partnerna affärspartner* samarbetspartner*
girlfriend-boyfriend: flickvän* pojkvän* fästmö* fästman* fästmannen festman* festmö*
ex: ex exfru* exman* exmake* exsambo* exflick* expojk* x-fru exet exhustru* exmaka* ex-fru ex-man ex-make ex-sambo
former: före~detta fd forna forne fordom tidigare~anställd fördetta f~d
widow: änka änkas änkan änkling* änke änklingen änkans änkepens*
marry: gifta gift gifter gifte~sig giftermål* bröllop* vigsel* giftas äktenskap* förlov* vigda gifta~sig vigdes gifte förlovning*
divorce: skilsmäss* skild~från skilda frånskild* skiljas skilts skild skilde~oss separationen
friend: vän vännen vänner kompis* polare* polarn kompisar vännerna väninn* vänn vänskap* vänners kamrat* bästis* kompisen kompisens väns vännens polares bundis* kompisgäng*
neighbour: grann* granne grannar grannen grannarna grannfejd* grannsamverk* grannskapet
colleague: kolleg* kollega arbetskam* jobbarkomp* kollegor jobbkomp* kollegan arbetskamrat* kollegas kollegors jobbarkompis*
boss: chef* chefen chefens överordn* boss* chefer cheferna närmaste~chef chefs chefernas arbetsledar* gruppchef* avdchef* teamled* förman
manager: manager* föreståndar* enhetschef* mellanchef* avdelningschef*
director: direktör* vd verkställande~direktör vd'n ceo cfo cto direktörer* vds vice~vd
executive: executive ledningspers* företagsledar* bolagsledn* bolagsledning*
chairman: ordför* ordförand* styrelse* styrelsen ordf styrelsens vice~ordförande ordförande styrelsemöt* styrelseled*
employee: anställd* anställda personal* personalen medarbet* medarbetar* personals anställde anställning* anställningen anställt personaln personalfråg* anställdas medarbetarnas personalavdel* stab staben vikarier bemann* timanställd* tillsvidareanst* visstidsanst* provanställ* personalavdelning* provanställning*
employer: arbetsgiv* arbetsgivare anställa anställer arbetsgivaren
worker: arbetare* arbetaren jobbare
freelancer: frilans* egenföretag* enskild~firma egen~företagare
team: team* teamet arbetslag* laget gäng gänget supportteam* gängets
customer: kund* kunder kunden kunderna kundens kundernas kunders
client: klient* uppdragsgiv* klienter huvudman* huvudmän* klienten
supplier: leverantör* leverantören underlever* leverantörer entrepren* hantverk* underentr*
provider: internetlever* tjänstelever* internetoper* webbhotell* bredbandslev*
service-provider: tjänsteleverantör* tjänsteföretag*
lawyer: advokat* jurist* advokaten juristen biträdande~jurist jur rättsombud* jurister ombudsjurist* advokatens bolagsjurist*
law-firm: advokatbyrå* advokatfirma* juristbyrå* advokatkontor*
notary: notarie* notarius*
accountant: bokför* bokföring* redovisningsk* bokhåll* revisorerna redovisningen bokslut* kamrer* redovisningsb* bokföringen kassör*
consultant: konsult* konsulten konsulter rådgivar* konsultation* konsulter* konsultering*
agent: agent* mäklar* förmedlar* mellanhand* förmedla*
agency: byrå* byrån byråer mediebyrå* reklambyrå*
broker-data: adressförsäl* datamäkl* adresshand* adressmäkl* uppgiftsförsälj* datahandl*
recruiter: rekryt* rekrytera* rekrytering* headhunt* rekryteringsf* bemanning* rekryterare rekryteringen headhunting* rekryter bemanningsför* headhuntad headhunter*
applicant: kandidat* sökande* jobbsök* arbetssök* arbetssökande kandidater sökanden arbetssökanden jobbsökande
apply: ansökan ansök* ansöka ansökning* ansökningar ansökt ansöker spontanansök* söka~jobb sökte~jobb sökt~jobb ansökn ansökte sökt~tjänst söka~tjänsten söker~tjänsten
intern: praktikant* praktik* praktikplats* lärling* prao* trainee* praktiken aspirant*
volunteer: volontär* ideell* frivilligarb* eldsjäl* talko*
student: student* elev* studerand* studenter eleverna elevers gymnasist* alumn* doktorand* studeranden högskolestud* gymnasieelev* kursdeltag* studentliv* kursare
teacher: lärar* läraren magistern rektor* lärare handled* mentor* rektorn lärarinn* handledning* pedagog* fritidsledar* lärarlag* specialped* barnskötar*
professor: professor* docent* akademik* lektor*
researcher: forsk* forskare forskning* forskningsd* vetenskapsm* forskningen forskar
journalist: journalist* reporter* redaktör* redaktion* reportage* kåsör*
tenant: hyresgäst* inneboende* andrahandshyr* hyresgästen arrendator*
landlord: hyresvärd* värdinn* hyresvärden
housing-association: bostadsrättsfören* brf fastighetsskö* bostadsbolag* vicevärd* vaktmäst* husbolag* disponent* bostadsrätts* allmännytta* hsb bostadsaktieb* samfällighet* egnahem* riksbyggen bostadsbolaget bostadskö* hyresförening* fastighetsägar* kommunala~bostads fastighetsförvalt* bostadsrättsförening* fastighetsförvaltning*
owner: ägar* ägaren innehavar* kontoinnehavare äger aktieäg* ägare äga ägde ägt delägar* ägarskap* ägandeskap*
user-end: slutanvändar* slutkund*
visitor: besökar* gäster gästen besökare gästerna gästers
driver: förar* chaufför* bilförar* chaffis*
administrator: administratör* admin* webbmaster* administrat* systemadmin* sysadmin
engineer: ingenjör* engineer civiling*
developer: utvecklare* programmer* systemutv* utvecklarna webbutv* kodare programmering*
technician: tekniker* teknikern it-killen drifttekn* it-tekniker* driftstekn* servicetekn* drifttekniker montör* elektriker* rörmokar* snickar* hantverkare* plåtslag* fordonstek* mekanik* låssm*
operator: operatör* operatören
receptionist: receptionist* sekreter* sekreterare kanslist* registrator*
assistant: assistent* handläggar* assistenten handläggare handläggaren
officer: tjänsteman* tjänstemän* intendent*
expert: expert* specialist* sakkunn* sakkunnig
beginner: nybörjar* novis* amatör* nykomling*
salesman: säljar* försäljar* säljare säljaren kundansvarig* account~manager key~account säljarna kam
sender: avsändar* avsändaren avsändare avs
author: författar* skribent* upphovsm* författaren upphovsrätt* författarskap*
reader: läsare läsarna läsekrets*
caller: uppringar* inringar* uppringande
stranger: främling* okända~människor okänd~person vilt~främmande främmande
victim: offer offren brottsoff* drabbad* utsatt~för
senior-citizen: pensionär* äldre senior* gamling* åldring* seniorer pensionärer äldreboend* äldreomsorg*
adult: vuxen* vuxna myndig~ålder
citizen: medborgar* invån* medborgare invånare innevån* kommuninv* civilperson*
undersigned: undertecknad undertecknade
ransom: lösensum* utpress* gisslan* utpressning*
buy: köp köpa köper köpte köpt inköp* köpet upphandl* införskaff* köpes köpare* upphandlar* inhandl* anskaff* köps köpts införskaffa anskaffning* införskaffning* inhandling* upphandling*
pay: betala* betalar betalat betald* betalning* betalade betalas betalt utbetal* inbetal* swish* swisha* obetald* betalningar överbetal* erlägg* pröjsa* inbetalning* utbetalning* betalningsvill* delbetala betalningsdag*
refund: återbetal* pengar~tillbaka få~pengarna~tillbaka pengarna~tillbaka återbetalning* återköp* återkrav*
instalment: avbetal* delbetal* autogiro* stående~överföring amortera* amortering* avbetalningspl* avbetalning* delbetalning*
invoice: faktur* faktura fakturan fakturor kvitto* kvittot räkningar räkning räkningen nota notan kvitton fakturera* kvittona fakturans efaktura* e-faktura* fakturering* fakturakop* samlingsfakt* faktureras fakturerat fakturerad
customer-number: kundnummer* kundnr ordernummer* ordernr fakturanummer* fakturanr referensnummer* medlemsnummer* kundnumret beställningsnummer* ocr beställningsnr artnr serienummer* ocr-nummer* fakturanummer kund-id kundid kund-nr medlemsnr avtalsnummer* avtalsnr* bokningsnummer* bokningskod* bokningsnr* spårningsnummer* kollinummer* kolli-id försäkringsnummer* anläggnings-id* mätarnummer*
credit-note: kreditfaktura* kreditera* kredit* krediten kreditering* kreditnota*
reminder-payment: betalningspåm* kravbrev* förfallen* förfallit påminnelseavg* betalningskrav* inkassokrav* dröjsmålsr* förfallna mahnung påminnelsefakt* inkassovarn*
delivery: leverans* levererad* levererat leverera* leveransen utkör* levereras hemleverans* utleverans* leveranstid* utkörning*
shipping: frakt* frakten fraktas skeppa* spedit* fraktsedel* fraktkostnad* skeppning* fraktning* följesedel*
courier: budfirma* kurir* dhl ups fedex schenker budbil* budet bud instabox budbee posti
return-goods: retur* returnera* retur returnerat lämna~tillbaka skicka~tillbaka skickar~tillbaka skickat~tillbaka sända~tillbaka skickade~tillbaka lämnat~tillbaka returen returrätt* lämnade~tillbaka
exchange: utväxl* bytesrätt* byta~vara byta~varan utväxling*
pickup: uthämtn* avhämtning* paketombud* hämta~ut utlämningsst* paketautom* hämtat~ut hämta~paketet uthämtning*
warehouse: lager lagret lagerlok* magasin depå* förråd* centrallag*
stock: i~lager slut~i~lager lagersaldo* lagervara restnoter* lagerhåll* lagerhållning*
quote-price: offert* offerten anbud* kostnadsförslag* prisförslag* budgiv* prisuppg* offertförfr* bud~på budgivning*
price: pris priset priser kostnad* kosta* kostar kostade tariff* taxa taxade taxades taxan taxar taxars taxas taxat taxats prislista* kostnaden prisbild* prissätt* prisets prishöj* utgift* kosta kostat prisbildning* prishöjning* prissättning* bostadskostnad* telefonkostnad*
expensive: dyr dyra dyrt dyrare svindyr* kostsam*
cheap: billig* billigt billigare prisvärd* fynd fyndpris*
free: fri gratis fria fritt gratisvers* gratiserbj*
discount: rabatt* rabatten kupong* rea rabattkod* prisavdrag* prisnedsätt* värdekupong* extrapris* specialpris* rabatter* rabattering*
fee: avgift* avgifter avgiften courtage* tilläggsavg* debitera* avgiftsbel* debitering* förseningsavg* debiteras månadsavgift* medlemsavgift*
value: värde värdena värdes värdets värdet värd värt värdefull* värda värden värderas
profit: vinst* vinsten omsätt* omsättning* överskott* marginal* vinstmarg* lönsam* omsättningen bruttomarg*
budget: budget* budgeten budgeter* budgetering*
contract: avtal* avtalet kontrakt* avtala avtalat kontraktet avtalade ramavtal* tecknat~avtal anställningsavt* avtalen avtalets kontrakter* kontraktering*
licence: licens* licenser licensiera* licensavg* licenser* licensering*
renew: förny* förnya förnyas förnyelse* förnyat omteckn*
extend: förläng* förlängning* utöka* utvidg* förlänga förlängt utsträck* utökning* anstånd* förlängd* utsträckning* utvidgning*
expire: löpa~ut löper~ut löpt~ut gått~ut utgått förfall* gick~ut upphöra~att~gälla utgå utgår löpte~ut går~ut utlöp* bäst~före preskrib* förfalla preskriber* preskribering* utlöpning*
trial: prövoper* prova~på provper* betatest* pilot* testper* beta~version provmånad* prova~gratis gratisperiod* betatestning*
guarantee: garant* garanti* garantin garantera* garanterar garantier
insurance: försäkr* försäkring* försäkringen försäkra försäkringskass* försäkringsbol* folkpens* hemförsäkr* fpa hemförsäkring* skadeanmäl* skadeärend* självrisk* försäkringsav* försäkringsbrev* skadeanmälning*
product: produkt* varor varan varorna produkten gods* grejerna produkter
service: tjänst* tjänsten tjänster service servicen tjänsterna kundtjänst* kundservice* tjänstens support* supporten kundtj kundsupport* kundcase* kundstöd* tjänster*
business: verksamhet* näringsliv* affär* affärer affärsmäss* affärslivet näringsid* affärsverks*
company: företag* företaget bolag* bolaget firma* firman företagets ab aktiebolag* ltd inc oy oyj hb kb bolagets aktieb kommanditb* handelsbolag* koncern* koncernen
organisation: organisation* institut* stiftelse* institution* stift* organisationen ideell~förening inrättning*
association-group: grupp* gruppen grupper gruppering*
department: avdelning* avd avdelningen enhet* enheten sektion* rotel rotlar sektioner*
branch-office: filial* filialen dotterbolag* lokalkontor* avdelningskontor*
office: kontor* kontoret kontor arbetsplats* kansli* kansliet arbetsplatsen expedition* kontorslands* kontors*
headquarters: huvudkontor* hk huvudkontoret
management: ledning* ledningen leda* ledning företagsledn* ledningsgrupp* förvaltning* ledarskap* företagsledning*
sales: försälj* försäljning* säljteam* säljavd* säljarbete* bilförsäljning*
human-resources: hr hr-avd* personalavd* hr-chef* personalchef* hr's
meeting: möte möter mötets mötet möten träff* träffa* träffar mötas träffades sammanträd* årsmöte* mötte träffas teamsmöt* sammanträffa* mötena mötes möts besprechung stormöt* föräldramöt* träffning* årsstämm* stämman bolagsstämm* årsstämman styrelsemötet föräldramötet
agenda: dagordn* agenda* föredragningsl* dagordning*
negotiate: förhandl* förhandla förhandling* pruta* lönerförhandl* omförhandl* omförhandling*
deal: affären deal dealen
proposal: pitch* säljpitch*
project: projekt* projektet projekten projekter* projektering*
task: arbetsuppgift* uppdrag* uppdraget att-göra* uppdragen göromål* sysslor uppdragning*
job: jobb* jobbet befattning* platsannons* jobbannons* jobbansök* jobbansökning* lediga~tjänster ledig~tjänst lediga~jobb tjänsteutlys* vakans* vakant* sommarjobb* extrajobb*
work: arbet* arbete arbeta arbetar jobba jobbar jobbade jobbat jobba* arbetsliv* arbetsdag* arbetstid* övertidsarb* kneg* jobbets yrkesarb* arbetsmiljö* arbetsform*
career: karriär* yrke* yrkesliv* yrken yrkesroll*
role: roll rollen roller
dismiss: avsked* avskeda* uppsagd~från~jobbet sparka* sparken fick~sparken fått~sparken varslad* varsel permitter* övertalig* blivit~uppsagd uppsagd~från kickad* permittering* varslade omplacering* uppsägningslön avskedad arbetsbrist*
unemployed: arbetslös* a-kass* arbetsförm* a-kassan socialbidrag* försörjningsst* akassa* socialtjänst* arbetslöshet*
resign: säga~upp~mig sagt~upp~mig säger~upp~mig avgå avgår slutar~på~jobbet avgick sa~upp~mig avgått avgång~från
retire: gå~i~pension gått~i~pension pensionera* pensionerad går~i~pension
holiday: semester* semestern ledig* ledighet* lovdag* semestrar lediga ledigt semesterer* semesterdag* semesteransök* sommarlov* jullov* sportlov* höstlov* påsklov* sommarledig* långhelg* klämdag*
leave-absence: föräldraled* sjukskriv* frånvar* tjänstled* frånvaro* vab vabba* sjukfrånv* sjukanmäl* pappaled* mammaled* vård~av~barn vabbar sjukanmälning* sjukskrivning* sjukledig* barnledig* studieled* sjukintyg* läkarintyg* karens* karensdag* vabbade
autoreply: autosvar* autoreply* frånvaromedd* automatiskt~svar autoresp* automatsvar* semestersvar*
shift-rota: skift* skiftet turlist* arbetspass* tidrapport* jour* skiftning*
schedule: schema* schemat tidtabell* tidsplan* schemalägg* ombok* uppskjut* skjuta~upp skjuter~upp skjutit~upp tidsschem* schemalagd* framflytt* framflyttning* ombokning* schemaläggning* tidsplaner* tidsplanering* uppskjutning*
calendar: kalender* almanacka* ics dagbok* kalendern kalendrar
delay: försening* försenad* försenat dröj* dröjer dröjt fördröj* släpa~efter dröjde fördröjning*
cooperate: samarbet* samarbete samverk* samverkan partnerskap*
joint-venture: samarbetspart* samriskföret*
interview: intervju* intervjun intervjuer intervjuad* anställningsint*
performance: prestation* prestera* prestanda*
goal: mål målet målsättning* målen
strategy: strategi* strateg* färdplan*
market: marknad* marknaden marknader
industry: bransch* branschen industri* handel handeln sektor* näring* branscher
competitor: konkurren* konkurrent* rival*
investor: invester* investera* investerare riskkapit* placer~pengar investering*
growth: tillväxt* väx växa växer ökade ökades ökas ökats ökar ökning* höja* höjning* öka ökat stiger höjer växande ökad höjts höjt höjdes ökning ökningen växte vuxit uppväxande*
decrease: minsk* minska minskar sänk sänkande sänkar sänkare sänkarna sänkarnas sänkas sänke sänken sänkens sänker sänket sänkets sänkning sänkningar sänkningarna sänkningen sänkor sänkorna sänkors sänks sänkts sänka sjunk* reducer* nedskär* dra~ner minskat faller~ner falla föll skära~ner neddrag* ramla* ramlar sänkt minskning* neddragning* nedskärning* reducering*
quality: kvalit* kvalitet*
production: produktion* producer* tillverk* fabrik* framställ* framställs framställning* producering* tillverkning*
logistics: logistik*
import-customs: tull tullen tulla* förtull* tullavg* tullverk* förtullning*
document: dokument* dokumenten dokumentet handling* handlingar handlingarna pappersarb* dokumentation* handlingen dokumenter* underlag* dokumentering*
paper: papper* papperet pappret blad* blad lapp* lappen lappar papperen pappren lapparna ark lappning*
folder-binder: pärm* pärmen pärmar
draft: utkast* kladd*
version: version* versionen
template: mall mallen mallar mallarna standardbrev* standardsvar*
signoff: attest* attestera* slutgodkänn* attestering*
table: bord bordet tabell* kolumn* excel* kalkylark* kalkylblad* tabellen xls xlsx excelark* tabeller* rullor*
csv: csv json xml csv-fil* json-fil* kommasep* kommatec* vcf semikol* csv-format json-format csvfil*
pdf: pdf* zip zip-fil* word-dok* pdf-fil* docx zippad* packa~upp~fil
format: format* formatet filformat* strukturerad* strukturerat struktur* filtyp* formater* formatering* strukturering*
content: innehåll innehållet innehållets innehållsl* text texten texter texterna texts
section: kapitel* kap kapitlet
footnote: fotnot*
line: linje* linjen raden rad rader raderna
title-heading: rubrik* rubriken rubriker överskrift*
book: bok boken böcker böckerna ljudbok* bokcirkel* pocket* bokklubb* e-bok*
booking: bokning* boka* bokar bokat bokad* reserv* reservera* bokade tidsbok* bordsbok* tidsbeställ* reservering* tidsbeställning*
confirmation-order: orderbekräft* bokningsbekr* beställningsbekr* bokningsbekräft* köpbekräft*
bankrupt: konkurs* konkursen insolven* likvid* konkursförvalt* saneringsförf* konkursförvaltning* likvider* likvidering*
merger: fusion* uppköp* förvärv* uppköpt* fusioner* övertag* övertagande* förvärva* fusionering*
handover: överlämning* överlämnings* onboard* avlämn* avlämning*
authority-public: regering* departement* nämnden nämnder länsstyr* region* regionen landsting* ambassad* statlig* stat staten ministeri* verket fullmäktig* regionfullm* kommunfullm* stadshus* riksarkiv* nämndens nämnd
server: server* servern servrar* servrarna vps nas servers serverrum*
host: hostar hosting* webbhost* colocation* datahall* datacenter* serverhall* driftar hostas serverhotell* hostad* hostades
cloud: moln* molnet molntjänst* molnbolag* molnleverant* openstack aws azure moln-
virtual-machine: virtuell* vm vm'en vmware proxmox virtualis* hypervisor* kvm virtuella~maskiner virtualiser*
container: docker kubernetes k8s container* kluster* klustret nod noder pod noden
backup: backup* säkerhetskop* säkerhetskopi* säkerhetskopiering* backuppa* bacup* back-up* backupper säkerhetskopier*
disk: disk disken hårddisk* hårddisken ssd usb* hdd usb-minne* diskarna raid usb-stick*
memory: minne minnet minneskort* ram minnen ramminne* minnes*
cpu: cpu processor* gpu cpu'n kärnor grafikkort*
rack: rack racket serverskåp* rackskåp*
hardware: hårdvar* utrust* pryl* prylar manick* apparatur* utrustning*
laptop: laptop* bärbar* notebook* thinkpad* bärbara~dator
tablet: surfplatt* läsplatt* ipad* padda* paddan
screen: skärm* skärmen bildskärm* display* skärmar
keyboard: tangent* tangentbord* datormus mus musen musmatt*
printer: skrivar* skrivaren skrivare toner* printer* bläckpatr* kopiator*
cable: kabel* kablar sladd* fiber* kabeln sladden sladdar laddsladd* fibern
power: ström* strömmen el elen elektricitet* spänning* elström* strömavb* elavtal* elräkning* elbolag*
battery: batteri* laddar~inte laddare* batterier batterist* laddaren
network: nätverk* nät nätet lan wlan vlan nätverket näten subnät* kanal kanalen kanaler
internet: internet* bredband* online uppkoppling~mot på~nätet internetuppk* bredbandet
wifi: wifi* wi-fi hotspot* trådlös*
router: router* modem* routern gateway*
firewall: brandvägg* antivirus* virus* malware skadlig~kod trojan* ransomware skadeprogram* trojan
vpn: vpn*
ip-address: ip-adress* ipadress* ip ipv4 ipv6 ip-nummer*
domain: domän* domänen domänn* domäner subdomän* underdomän*
dns: dns* dns-post* mx namnserver* txt-post* txt mx-post* dnsen
certificate-ssl: ssl* tls ssl-cert* https http webbcert*
database: databas* databasen sql mysql db crm* kundregist* postgres* kunddatabas* databaser medlemsregist* crm-system*
entry: post~i~registret registerpost* införing*
bucket: bucket* hink* s3 objektlag* objektlagring*
storage-quota: kvot* lagringsutr* gb mb tb kapacit* lagringsplats* gigabyte* megabyte* terabyte* diskutrymme* utrymme*
log: logg* loggar loggen loggfil* loggarna loggas loggböck* loggat loggade loggning*
port: port porten portar portarna
script: skript* script* cron* cronjobb* skriptet
code: kod koden koder källkod* kodbas* repo github git gitlab kodar kodrad* repot
bug: bugg* buggen buggar buggig* buggning*
error: felet felen felmedd* felanmäl* felaktighet* misstag* felkod* felmeddel* miss missen tabbe* felsök* fadäs* felanmälning* felsökning*
broken: trasig* trasigt sönder pajad* paja* går~sönder gick~sönder kaputt gått~sönder söndrig* paj pajat bryta bryter bröt brutit bruten brutna bryt brytning*
crash: krasch* krascha* hänger~sig hängde~sig hängt~sig kraschar kraschat blåskärm* låst~sig hakar~upp hakat~upp låser~sig hängt hängde hänger hängning*
outage: driftstör* avbrott* driftstopp* nertid* ligger~nere nedtid* otillgängl* strömavbrott* störning* ligger~ner offline avbrottet internetavbr* driftstörning*
maintenance: underhåll* underhålla driftunderh* servicefönst* servicearb*
install: installera* installation* installerat install* avinstall* installerar avinstaller* installering*
deploy: driftsätt* deploya* utrull* lansera* lansering* rulla~ut produktionssätt* driftsätta sjösätt* driftsättning* sjösättning* utrullning*
release: release* släpp släppande släppas släppen släppens släpper släppet släppets släppt släppts släpps släppa släppning* släppte
patch: patch* patcha* säkerhetsuppd*
configuration: finjuster* trimma~in finjustering*
test: test testad testade testades testande testare testarna testarnas testas testats testen testens testerna testernas testers testets testig testiga testigt testning testningar testningarna testningen tests testa testar testat tester testkonto* testet provet
demo: demo* demon
run: kör körade körades körande körar körare körarna körarnas köras körat körats körd körda kördes körens körer körerna körernas körers köret körig köriga körigare körigt köra kört körde körs spring* springa springer sprang löp* drift* driften körning* springning* körning körningar körningen köra~igång körts
execute: genomför* utför utförande utförar utförare utförarna utförarnas utföras utförs utförts utföra verkställ* implementera* genomföra exekver* utförd* utfört genomfört uträtta* exekvering* genomföring* utförde
restart-service: starta~om~datorn kallstart*
turn-on: sätt~på~datorn slå~på slår~på aktivera* aktivering* aktiverar påslag* sätta~på igång igångsätt* koppla~på sätter~på slog~på dra~igång drar~igång slagit~på igångsättning* påslagning*
turn-off: stäng~av stänga~av stänger~av stängde~av avaktiv* inaktiv* slå~av slår~av inaktivera* koppla~ur avaktivera* stängas~av släck släckande släckar släckare släckarna släckarnas släckas släcker släcks släckt släckts stängs~av stängt~av släcka koppla~bort koppla~från avstängning* avslagen inaktivering* släckning* släckte
api: api* api'et webhook* api-nyck* sdk endpoint*
token: token* tokens
key: nyckel* nyckeln nycklar ssh ssh-nyck* nycklarna nyckelpar* nyckelknipp*
interface: gränssnitt* dashboard* instrumentpan* användargräns* kontrollpanel*
window: fönst* fönster fönstret
menu: meny* rullgardin* menyn menyer
icon: ikon* ikonen
browser: webbläs* chrome firefox safari webbläsare
linux: linux ubuntu debian unix
microsoft: microsoft* outlook* office365 teams sharepoint onedrive ms office-paket* teamsen
google: google* gmail* googla* googlar googlade
zoom: zoom zooma* zoom-möt*
apple: icloud siri alexa apple
load: ladda laddas laddar laddat last lasten lastens laster lasterna lasternas lasters lastning lastningar lastningarna lastningen lasts lasta* belast* laddade belastning* lasta
sync: synka* synkar synkron* synkroniser* synkas synkning*
cache: cache* cachen cacha*
queue: kö köar telefonkö* köa köer könummer* kötid*
response-time: latens* bandbredd* genomström* genomströmning*
traffic: trafik trafiken datatrafik*
status: status statusen lägesrapp*
ticket-system: helpdesk* servicedesk* ärendehant* servicedisk* jourtelefon* hotline supportsystem* it-support* ärendehantering*
remote: distans* på~distans fjärr* fjärrstyr* hemifrån distansarb* fjärrstyrning*
vulnerability: sårbar* säkerhetshål* svaghet* kryphål* säkerhetsbrist*
security: säkerhet* säkerheten it-säk* säkerhetsåtg* informationssäk* infosäk*
incident: incident* incidenten tillbud*
permission-rights: behörigheter användarrätt* åtkomsträtt* root admin-rätt* adminrätt* behörigheterna accessrätt*
digital: digital* elektronisk* digitalt elektroniskt
technology: teknologi* teknik tekniken it-avd* it it-stöd* ikt teknikfråg*
technical: teknisk* tekniskt tekn
infrastructure: infrastruk* infra infran
open-source: öppen~källkod open~source öppenkäll*
developer-ops: devops ops sre
standard: standard* standarden iso-cert* norm normer iso norme* förvald*
architecture: arkitekt*
integration: integrer* integration* plugin* tilläggsprog* insticksprog* integrering*
search-engine: sökmotor* sökresultat* sökträff* avindex* indexera* seo googleträff*
spam-filter: skräppostmapp* skräpkorg* spamfilter* skräppostfil* spamkorg* skräpmapp* skräppostkor* spammapp*
blocklist-firewall: vitlista* tillåtlist*
metadata: metadata* tagg* tagga* taggar taggad* taggning*
file-share: dropbox fildeln* fildelning*
environment: miljö* miljön miljöer omgivning* testmiljö*
screen-share: skärmdel* dela~skärm delar~skärm
provision: tilldela* tilldelning* provision* allokera*
scale: skala* skalar uppskal* skalbar* uppskalning*
sla: sla upptid* servicenivå*
offboarding: avslutningssam* offboard*
school: skol* skola skolan skolor skolans grundskol* gymnasi* skolorna högstadi* mellanstadi* lågstadi* skolelev* skolfoto* skolkort* skolbild* skolsköt* skolfrånv* vårdnadshavarmöte* läsår* skolavsl* skolschema* friskola* modersmål*
kindergarten: förskol* dagis* dagmamm* fritids daghem* dagvård* fritidshem* lekskol* barnomsorg* eftis inskol* förskolekl* avdelningen~på~dagis dagisplats* förskoleplats* dagisgrupp* inskolning*
university: universit* högskol* uni fakult* universitetet campus yrkeshögsk* antagning* antagningsbesk* lärosäte* studieavg*
study: studera* studier* studerar plugga* pluggar studier pluggade studiepl* studie studien termin terminen terminer terminens terminerna
learn: lär lära lärt lärde lärdom* lära~sig inlärn* inlärning*
teach: undervis* undervisa lära~ut undervisning*
training: träning* fortbild* träningen vidareutbild* fortbildning* vidareutbildning*
exam: tenta* examen* examens* tentamen* uppsats* masteruppsats* avhandl* studentskriv* examensarb* gradu avhandling* c-uppsats* b-uppsats* kandidatuppsats* tentor tentan tentaresultat* omtenta* högskoleprov* nationella~prov
grade: betyg* betyget betygen vitsord* slutbetyg* betygsdok* betygskopi*
homework: läxa läxade läxades läxar läxas läxat läxats läxor läxan inlämningsupp* läxhjälp* hemuppg*
lesson: lektion* lektionen lektioner
class-school: klass klassen klasskam* klasser klassrum* klassens klasslist* klassförest*
library: bibliotek* biblioteket biblioteks lånekortet låntid* boklån*
home: hem hemma hemmet hemåt hemmets hemmafr* hemm
house: hus huset villa* villan stuga* stugan radhus* hus* fritidshus* torp torpet sommarstug* mökki kåk kåkar kåkarna kåkarnas kåkens kåks villaäg*
flat-apartment: lägenhet* lägenheten lya bostadsrätt* tvåa trea lgh studion andelslägen* lägenheter bostadslägenh*
building: byggnad* byggnaden fastighet* fastigheten soprum*
room: rum rummet rummen sovrum* vardagsrum* badrum* källar* lokal lokalen sal salen lokaler samlingslok* vindsförr* hall hallen
kitchen: kök köken kökens kökets köks köket spis* spisen kyl* kylskåp* ugn* diskmask* köksrenov* köksbord*
door: dörr* dörren grind* ytterdörr* dörrkod* ringklocka* dörrar
wall: vägg väggarna väggarnas väggens väggs väggen mur staket* stängsel väggar muren
floor: golv* våning* våningen innertak*
roof: tak taket skorsten* taken yttertak* takplåt*
stairs: trapp* trappa trappan hiss* hissen trappor stege* trapphus* trappuppg*
lift: lyft* lyfta lyfter lyftning*
garden: trädgård* gård gården gräsmatt* tomt* uteplats* kolonilott* gårdar gräsklipp* häck häcken* snöskott* snöskottning* gräsklippning*
tree: träd* skog* skogen ved trä trädet virke ekar björk* gran granar tall tallar stubbe* skogsbruk* skogsägar* skogsfast*
flower: blomm* blomma blommor växten växter* ros rosor krukväx* pelargon* blommar växt växts växter växterna
shed: skjul* garage* lada ladan uthus* garaget
furniture: möbel* möbler* soffa* fåtölj* hylla* skåp skåpa skåpade skåpades skåpar skåpas skåpat skåpats skåpens skåpets skåps garderob* skrivbord* byrålåd* soffan hyllor skåpet skåpen skänken möblering* bokhylla* matbord* skrivbordet lampskärm* gardin* gardiner mattan matta mattor spegel* speglar inventarier* bohag*
chair-seat: stol stolar* stolen bänk* bänken sits säte* sätet pall
bed: säng sängar sängarna sängarnas sängens sängs sängen madrass* kudde* täcke*
toilet: toalett* toa toan wc dass*
shower-bath: dusch* duscha badkar* bada* badet badar duschning* bada badas
sauna: bastu* bastun basta bastade
wash-clean: tvätt* tvätta städ städade städades städande städare städarna städarnas städas städats städen städens städernas städers städet städets städs städa städar diska diskar tvättstug* rengör* städning* dammsuga* städad städat diskade dammsugar* tvättmaskin* ren rent rena renare rengöring* tvättning* tvättid* tvättmaskinen städfirma* städbolag* storstäd* fönsterputs* putsa putsar fönsterputsning* storstädning*
water: vatten* vattnet vattenläck* varmvatten* kallvatten*
electric-heat: värme* uppvärm* element elementet panna pannan värmepump* fjärrvärm* radiator* uppvärmning* elementen elavläs* fjärrvärmen frånluft* ventilat* elavläsning*
light: ljus* ljuset lampa* lampan belysn* glödlamp* lampor lyse lyser blinka* blinkar belysning*
fire: eld* elden brand* brinn* brann brännsk* bränna bränn* bränner brandlarm* rök röken brunnit bränt bränning* eldning*
rent: hyra* hyr hyran hyrde hyreskon* uthyr* hyres* hyrt arrend* hyreshus* leasing* leasa* arrender* uthyrning* hyresavi* hyresavtal* hyreshöjn* andrahandsuthyrn* depositionen hyreskontr* andrahandsuthyrning* hyreshöjning*
mortgage: bolån* bolånet huslån* bostadslån* pantbrev*
rubbish-home: återvinn* sopsort* avfall* sophämt* återvinning* slösa* slöseri* sophämtning* sopsorter* sopsortering* grovsopor* miljöstation* kompost* soprummet sophus* källsorter* kompostering* källsortering*
pet: husdjur* hund* katt katta kattas kattens katterna katternas katters kattor kattorna kattors katts hunden katten valp* hundar kattung* katter vovve* kisse*
bird: fågel* fåglar* höna hönan hönas höns hönsen hönsens hönseri hönset hönsets hönsig hönsiga hönsigt duva* anka tupp fågeln duvor ankor fågels skator trast* kråka* kråkor mås måsar änder
animal: djur* djuret häst* ko gris* räv råtta* råttor hästar älg älgar älgarna älgarnas älgen älgens älgs myra myror skata kanin* marsvin* ryttar* lamm lammet råttan möss mygg* geting* bi bin fästing* älgjakt*
farm: bondgård* bonde bonden bönder traktor* lantbruk* jordbruk*
weather: väder* vädret väderlek* väderprogn* kallras* oväder*
rain: regn* regna regnar blött blöt blöta blötande blötare blötas blötast blötaste blöte blöter blöthet blötheten blöts blötts storm* åska åskade åskan åskar åskas åskat stormar regnet orkan* blötning* stormning*
snow: snö snöa snöade snöande snöat snöd snöda snöig snöiga snöigare snöigt snör snörs snös snöt snöts snön frost* snöar isen halka* plog* snöröj* sandning* snöoväder* plogning* snöröjning*
sun: sol solen solsken* solig* solar
wind: vind vinden blås blåsande blåsar blåsare blåsarna blåsarnas blåsas blåsor blåsorna blåsors blåst blåsts blåser blåste vindar vindkr* blåsa blåsig* blåsning*
cold: kall kallt kallare kylig* kyla kylan kyligt kallgrad* iskall* iskallt kallast köldknäpp*
warm: varm* varmt värma* värmer varmare värma~upp värmebölj*
hot: het hett hetta* hetast
spring-season: våren vårs vårterm* vårkant* i~våras våras vårvinter*
summer: sommar* sommaren somras i~somras somrar sommars* sommarsti* sommarledigheten midsommarhelg*
autumn: höst höstar höstarna höstarnas höstens höstig höstiga höstigare höstigt höstlig höstliga höstligt hösts hösten höstas i~höstas höstterm*
winter: vinter* vintern vintras vintrar
season: säsong* årstid*
food: mat maten måltid* livsmedel* catering* mellanmål* fika* käk fikat matvar* smörgåsb* skaffning matlåd* proviant pasta* pastan matsäck* köttfärs* soppa* soppan gröt gröta grötade grötades grötande grötar grötarna grötarnas grötas grötat grötats gröten grötens grötig grötiga grötigare grötigt gröts sallad* salladsbuff* matkasse* matkassar råvar* slakt* slakt slakten slakteri*
eat: äta äter ät ätit tugga* käka käkade käkades käkars käkas käkat käkats käkar åts svälja sväljer svalde
breakfast: frukost* morgonmål*
lunch: lunch* luncha* lunchen lunchlåd*
dinner: middag* middagen kvällsmat* kvällsmål*
drink: dryck* dricka dricker drack druckit saft safta saftade saftades saftande saftar saftas saftat saftats saften saftens safter safterna safternas safters saftig saftiga saftigare saftigt saftning saftningen safts läsk* drick drink* drinkar
coffee: kaffe* kaffet espresso* latte* kaffemask* latte
tea: te teet tepåse*
beer-wine: öl ölen vin vinet bärs* alkohol* sprit* whisky* pub puben starköl* snaps* krogen krog bar baren bira bubbel vinprovn* ölprovn* ölkväll* lättöl*
bread: bröd bröden brödens brödets brödig brödiga brödigare brödigt bröds brödet smörgås* macka* mackor bulle* bullar limpa* semla semlor toast*
cake: tårta* tårtan kakan choklad* godis* bakelse* efterrätt* kex* sylt sylta syltad syltade syltades syltande syltar syltas syltat syltats sylten syltens sylter sylterna sylternas sylters syltning syltningen syltor syltorna syltors sylts pepparkak* glass glassen kanelbull* bakverk* snask våfflor* pannkak* lussekatt* bullbak* prinsesst* kladdkak* kakbak* kaka
meat: kött kötta köttets köttig köttiga köttigare köttigt kötts köttet korv* fläsk* skinka* nötkött* köttbull* biff* kalkon*
fish: fisk* fisken strömming* sill sillar sillarna sillarnas sillens sills sillen lax* fiska* laxen
fruit-vegetable: frukt* grönsak* äppl* äpple banan* potatis* lök löka lökade lökande lökar lökarna lökarnas lökat löken lökens lökig lökiga lökigare lökigt löks morot* bär bären tomat* apelsin* päron rotfrukt*
milk: mjölk* ost osten smör smöra smörad smörade smörades smörande smörar smöras smörat smörats smöret smörets smörig smöriga smörigare smörigt smörs ägg äggen äggens ägget äggets äggs grädde* yoghurt* filmjölk* margarin*
cook: laga~mat lagar~mat baka* bakar bakat kokt koka* kock* koker kokar lagade~mat matlagn* stek steka stekande stekar stekare stekarna stekarnas stekas stekel steken stekens steker stekhet stekning stekningen steks stekts stekt matlagning* matrecept* tillag* tillagning*
kettle-cup: kopp* mugg* glas* glaset tallrik* vattenkok* kastrull* gryta* kanna* bestick gafflar gaffel* sked skedar koppen koppar termos*
restaurant: restaurang* café* kafé* matsal* lunchrest* bistro* cafeteria* pizzer* krogar
shop: butik* butiken handla* handlar varuhus* köpcent* webbshop* shoppa* webbutik* e-handel* nätbutik* handlade handlat gårdsbut* kiosk* ica matbutik* shop bageri* apotek* konditori* livsmedelsbut* bokhandel* systembolag*
clothes: kläder jacka* jackan skor skors skorna byxa* byxor tröja* tröjan kavaj* kappa* klänning* stövel* stövlar hatt hatta hattade hattades hattande hattar hattarna hattarnas hattas hattat hattats hatten hattens hattig hattiga hattigt hatts mössa* strump* plagg* rock rocken skjort* klä klär klädde klädsel* kläd* påklädd* klädning* halsduk* handskar handske* vantar vante* sjal* regnklä* bälte* arbetsklä* overall* tofflor* pjäxor
bag: väska väskas väskan ryggsäck* handväsk* påse påsen påses påsar kasse* plånbok* resväsk* bagage* säck säckar datorväska* kassar tygkass*
key-door: nyckelbrick* passerkort* passersystem* nyckelkort* passerbrick* nyckeltagg* portkod* huvudnyck* inpasser* inpassering*
watch-clock: armbandsur* klocka klockor väckarklock* fickur* armbandsklock*
car: bil bilen bilar bilarna fordon* lastbil* taxi* skåpbil* bilens suv bilförsälj* husbil* bilprov* besiktning* besiktiga* verkstad* verkstaden bilverkst* däck däcken vinterdäck* sommardäck* bilhandlar* regnr registreringsnumm* vinterdäcken leasingbil* elbil* laddstolp* vagn vagnen vagnar bilprovning*
parking: parker* parkering* parkeringsb* p-plats* parkeringspl* pbot p-bot* parkerad* p-tillst* parkeringsanm* kontrollavgiften felparker* felparkering*
bicycle: cykel* cykeln cykla* cyklar* cyklist*
bus: buss* bussen bussar spårvagn* ersättningsbuss* kollektivtraf* busskort*
train: tåg tåga tågade tågande tågar tågas tågat tågen tågens tågets tågs tåget tunnelbana* järnväg* pendeltåg* räls* sj metro metron perrong* vr tågbilj* resplus* tågresa* spårtrafik* tågtid* tågstrul*
plane: flyg flyget flygplan* flygplats* flight flygresa* flygbolag* flygbilj* inställt~flyg flygresan flyger~till boardingkort* incheckn*
boat: båt båtarna båtarnas båtens båts båten färja* fartyg* segla* hamn hamnen båtar skepp segel* brygga* båtplats* småbåtshamn* motorbåt* segelbåt* båtresa*
travel: resa* resan reser resor res åka åker åkte åkt färd färdades färdas färdats färde färden färdens färder färderna färdernas färders färds turist* tripp* utflykt* resenär* resande* reste paketresa* resebolag* reseförs* pendla* pendlar semesterresa* charter* biljettpris* reseräkning* resekostnad*
hotel: hotell* hotellet vandrarhem* camping* husvagn* tält tälta tältade tältades tältande tältar tältare tältarna tältarnas tältas tältat tältats tälten tältens tältet tältets tältning tältningar tältningarna tältningen tälts logi airbnb stugby* övernatt* hotellrum* hotellbokn* incheckning* utcheckning* motell* övernattning*
station: station* stationen hållplats*
map: karta* kartan rutt* kartor vägbeskr*
border: gräns gränsen gränser gränskontr*
road-traffic: motorväg* riksväg* rondell* korsning* vägen väg vägar vägens e-väg bro bron broar
accident: olycka* olyckan krock* krocka* olycksf* påkörd* krocker*
sport: sport* idrott* gym* gymmet fotboll* tennis* simma* simning* gymnast* hockey* golf* innebandy* jumppa* simhall* träna* tränar träna tränat friidrott* ishockey* korpen ridning* padel* träningspass* gymkort* träningskort* löpargr* yoga* pilates* matchtröj* boule* curling* dykning* klättr* ridskol* träningsläg* cupen cup simskol* klättring*
ski: skida* skidor* åka~skidor slalom* skidort* skidåk* skidåkning*
race-run: lopp* maraton* jogga* springlopp* halvmara* löpning* hoppa hoppar hoppade hoppat
game: spel spelet leka* lek spela spelar spelade spelat spelas pussel* leksak* lekar matchen matcher spelas~upp spelen leker dataspel* lekpark* korsord* spelkväll* sällskapsspel* schack* kortspel* spelföretag* bingo*
team-coach: tränare* coach* coacha* tränaren coachning*
music: musik* sjung* sjöng sjunga konsert* gitarr* piano* sång sångar sångare sångarna sångarnas sången sångens sånger sångerna sångernas sångers sånglig sångliga sångligt sångs band bandet musiker* körsång* kören orkester* orkestern konserter* körrepet* sångkör* trumma* trummor fiol* trubadur* spelman* låtar låtlista* spellista*
dance: dans dansad dansade dansades dansande dansare dansarna dansarnas dansas dansat dansats dansen dansens danser danserna dansernas dansers dansa dansar
film-theatre: bio* biograf* teater* teatern
television: tv tv'n teve* netflix radio* radion televis* streama* televiser*
art: konst* konsten målning* måla målade målades målas målat målats målar museum* museet galleri* teckna* ritning* rita ritad ritade ritades ritas ritats konstnär* målad ritar ritat tavla* konstverk* konstutst* tavlor keramik* hantverksk* konstnären akvarell*
story: historia* historien saga sagas novell* berättelse* sagor sagan roman* historier
newspaper: tidning* tidningen tidningar tidskr* pressmedd* nyhet* nyheter magasinet dagstidn* pressen nyheten dagstidning*
party: fest* festen fira* kalas* firar firande* grillfest* partaj* grillkv* firade släktträff* julfest* sommarfest* inflyttningsf* möhippa* svensexa* studentfest* studentskiva* kräftskivan disputationsf*
christmas: jul* julen juls advent* påsk* påsken lucia* midsommar* julklapp* jular pingst* julhälsn* julpynt* julkort* julgran* jultomte* tomten julaft* annandag* julhälsning*
new-year: nyår* nyårsaft* nyåret
birthday-party: jubil* födelsedagskal* årsdag* jubileum* femtioårsf* jubiler*
gift: gåva* gåvor present* presentkort* presenten gåvan presenter klapp klappar presenter*
baptism: dop dopet döpa döpas konfirmation döpt döptes barndop*
funeral: begrav* begravning* gravsten* kyrkogård* grav graven kista* bisätt* urna* gravsätt* bisättning* gravsättning*
dead: död döden dog avlid* dött dödsfall* bortgång* gått~bort gick~bort dör dö avled döende hädanfar* avliden dödsattest* salig döde dödes framlid* framlidne framlidna har~avlidit avlidna avlidnes avlider dödsorsak* dödsannons* bortgången bortgångne somnade~in somnat~in insomnad*
estate-heir: dödsbo* arv arvet arvting* ärva* ärvt ärvde testament* bouppteckn* arvinge* arvsskifte* dödsbodel* ärvd ärvda ärvdes ärver ärvs ärvts arvskifte* boutred* bouppteckning* boutredning* testamenter* dödsboet bouppteckningen dödsbodelägar* dödsbon arvingar dödsboanm* delägare~i~dödsbo efterlevande kvarlåtensk* ärva
bereavement: sorg sorgen sorgens sorger sorgerna sorgernas sorgers sorgs sörj sörjande sörjas sörjd sörjda sörjde sörjdes sörjer sörjig sörjiga sörjigare sörjigt sörjs sörjt sörjts kondoleans* beklagar~sorgen sörja deltagande~i~sorgen saknaden saknad~efter begravningskaf* kondolerar*
life: liv* livet levande lever leva levde livs levnads* lev levt
body: kropp* kroppen ben benet knä knäa knäad knäade knäades knäande knäar knäas knäat knäats knäet knäets knän knäna knäs knäts knät arm armen axeln armar armarna
hand: hand handen händer* finger* fingrar* tumme* händerna handens handtag* handduk*
head: huvud* huvudet hjärna* skalle* skallen huvet hjärnan
hair: hår håret frisör* skägg* klippa~håret hårklipp* hårklippning*
eye: öga ögas ögats ögat ögon* ögonen glasögon* brillor* syn synen linser synfel* synunders*
ear: öra öras örats örat öron* öronen
mouth: mun munnen tand tandad tandade tandat tandens tandning tandningar tandningarna tandningen tands tänder* tunga* läpp* näsa näsas näsan tanden munskydd*
heart: hjärt* hjärta hjärtat puls* pulsering*
back-body: rygg rygga ryggade ryggades ryggande ryggar ryggarna ryggarnas ryggas ryggat ryggats ryggens ryggning ryggningen ryggor ryggorna ryggors ryggs ryggen mage* magen höft höfta höftad höftade höftades höftande höftar höftas höftat höftats höften höftens höfter höfterna höfternas höfters höftning höftningar höftningarna höftningen höfts nacke* ryggont*
foot: fot foten fötter* tå
sleep: sov sova sovas sover sovit sömn sömnad sömnen sömnens sömnig sömniga sömnigare sömnigt sömns somna* somnade somnar sömnlös* tuppl*
awake: vaken* vakna* väck~mig väcka vaknade väckte vakna väcks väcker
tired: trött* utmatt* trötta uttröttad* tröttsam*
hungry: hungrig* törst* hunger sugen* svält svälta svältande svältas svälte svälten svältens svälter svälts
feel: känn känns känna* känner kände känsla* känslor mår måtte mådde känt~mig känslan känt kännas
happy: lycklig* lycka lyckan munter* glädje* glädjande
glad: glad* glatt glada gläd* med~nöje fröjd* gläder nöje
sad: ledsen* ledsna ledsamt sorgsen* olycklig* sorglig* deppig* nedstämd* ledset
angry: arg argt arga ilsk* förbannad* rasande ilska* vred* sur surt upprörd* förbannade raseri heligt~förbannad ursinnig* rosenrasande
annoyed: irrite* irriterad* irriterande störd~på trött~på less~på fått~nog less leds irriterar förargad* förtret utled~på hjärtligt~trött urless enerver* utled
upset: upprörande upprivande* skakad* skakande omskak* bestört* bestörtning* omskakning*
disappointed: besvik* besviken missnöj* besvikna missnöje*
afraid: rädd rädde räddsla skräck* skrämm* livrädd* rädsla* rädda~för fruktan* fruktar skraj skrämma rädsl* livräddning* rädda rädsla
worried: oro oroa* orolig* oroad* oroar bekymr* nervös* bekymrad* orolig ängslig* oros*
ashamed: skäms skämmas genera* genant* pinsam* skam skämdes skäm~ut
sorry: förlåt* ursäkt* ursäkta beklag* beklagar ledsen~för sorry ber~om~ursäkt ångerfull* förlåtelse* beklaglig* ber~så~mycket förlåt~mig urskulda* avbön* ursäktar beklagansvärt
surprised: överrask* förvån* häpen* förvånad* häpnad* häpna* paff* förvåning* överraskning*
shocked: chock* chockad* bestörtning förfär* förskräck* chocker*
confused: förvirr* oklar* förbryll* otydlig* snurrig* vilsen oklart konfys* förvirring* blanda~ihop blandar~ihop blandat~ihop ihopblandad hopblandad förväxlad blandade~ihop vag vaga vagt
stressed: stress* stressad* spänd spänt stressigt
frustrated: frustr* frustrerad* frustrer* frustrering*
tear-cry: gråt gråtande gråtar gråtare gråtarna gråtarnas gråtas gråten gråtens gråtig gråtiga gråtigt gråts gråta grät tårar* grina* lipa* tår gråter grinar tårögd* gråtit
laugh: skratt* skratta lol haha* hehe* ler leende* hihi* fniss* flin* skrattade asgarv* hahaha le log fnissning*
joke: skämt* skoja~med skämta skoj rolig* roligt kul skojar skojigt ironi* ironisk* skämtar humor* lustig* rolig sarkas* skojig* skojade
love: älska* kärlek* älskar älskade kärleken förälsk*
like: gillar gilla* gillade tycker~om tyckte~om tycka~om tyckt~om förtjust* gilla
hate: hata* hatar hat hatet avsky*
dislike: ogilla* tycker~inte~om tycker~illa illa~om
trust: lita* litar förtro* förtroende* tillit* tillförlit* pålitl* litade tilltro*
distrust: misstro* misstänksam* litar~inte skum skumt skumma suspekt* misstänkligt litar~inte~på
respect: respekt* respektera* respekterar
honest: ärlig* ärligt uppriktig* sanning* sant sann sanna rakryggad* ärligen sanningen sanningsenl*
lie-untruth: ljug* lögn* ljög ljuger osann* osant lögnare* vilseled* ljuga ljugit vilseledning*
fake: falsk* fejk* fejkad* påhitt* låtsas* fingerad* påhittad* oäkta fejkning*
cheat: lura* lurar lurat lurad fusk* fiffla* bondfånga* lurades blåst~mig blåsta lurade fuska*
proud: stolt* stolthet*
grateful: tacksam* tacksamt uppskatta* uppskattar tacksamhet* tacksamma uppskattning*
thank: tack tackar tackade tackat tack~så~mycket thanks tackom tacktack taack tacka tackkort* thankyou thx kiitos tusen~tack takk tackmejl* tackar~och~bugar tackis tusentack hjärtligt~tack tackades stort~tack tackar~för tackarr takkar
welcome: välkom* ingen~orsak välkommen välkomna varsågod* välkomnar vsg för~all~del inget~att~tacka
greeting: hej hejsan hejssan hejhej tjena tja tjo hallå goddag hälsn~till tjabba tjenare halloj tjenixen tjänare tjänis moi moj hejj tjosan morsning* hi hello god~dag heeej tjenamors tjing hej~igen hejsvejs hallå~där hejja hejjan heissan hejjjsan terve mojn
dear: kära käre bästa~kundtjänst bäste kärast* ärade ärad kär käraste hjärtevän
good-morning: god~morgon godmorgon* god~kväll god~afton god~eftermiddag god~förmiddag godkväll* gomorron god~middag godafton
sir-madam: till~vederbörande vederbör* bästa~damer vederbörande
closing-regards: hälsning* hälsningar hälsar mvh vänliga~hälsningar vänlig~hälsning hälsn med~vänlig~hälsning bästa~hälsningar hjärtliga~hälsningar högaktning* högaktningsfullt vh hälsningar~från med~vänliga~hälsningar hälsn~från med~högaktning hälsa~till allt~gott hlsn vänligen~från vördsam* ödmjuk* hälsningen hälsningarna m~vänlig~hälsning vänligast bästa~hälsning varma~hälsningar glada~hälsningar soliga~hälsningar hälsning~från med~vänlig må~så~gott hälsnigar hälsninga hälningar vänlg~hälsning hälsa~från
bye: hejdå hej~då adjö* farväl* vi~hörs vi~ses hörs ses~snart ha~det~bra ha~det~gott sköt~om~er hare hej~så~länge vi~höres ha~det~fint trevlig~helg ha~en~bra sköt~om~dig höres tjingeling på~återseende på~återhörande vi~ses~då ses~då höres~snart ha~en~fin ha~en~trevlig trevlig~sommar trevlig~kväll trevlig~dag moido
compliment: komplimang* eloge* lovord*
congratulate: gratulera* grattis grattis~på gratulation* bra~jobbat lyckönsk* hurra* bra~gjort snyggt~jobbat lyckönskning* gratulerar gratulationer grattiskort* lyckönskan
good-luck: lycka~till håller~tummarna hålla~tummarna tummarna lyckönskningar
luck: tur turen otur* tursam*
how-are-you: hur~mår hur~är~läget läget hur~står~det hoppas~ni~mår allt~väl hur~går~det
polite: artig* artigt hövlig* civilisera* hyfs* väluppfostr*
rude: oförskäm* otrevlig* ohövlig* fräck fräcka fräckare fräckast fräckaste fräcke fräckhet fräckheten fräckheter fräckt oartig* nonchal* ohyfs* nonchalant* oförskämt dryg~person nonchalering* ovänlig*
kind: vänlig* snäll vänlighet* snällt omtänksam* vänligt schysst* schyst* hygglig* snälll
patience: tålamod* tålmod* tålig*
impatient: otålig* tålamodet~slut ledsnat*
promise: lovar* lova* löfte* lovade lovat löften utlova*
threaten: hot hota* hotar varna* varning* varnar hotelse* hotat påtal*
swearword: fan fanken jävl* jävla jävlar helvet* helvete satan* skit skiten skitprat* åt~helvete skitsnack* förbannat djävla djävl* attan rövhål* skitföretag* fy~fan jäkl* jäkla jäklar perkele* faen kuk fitta* skita* skiter fasen faan dra~åt~helvete djäv* jefla jevla arsle* skitsyst* tusan sablar fasiken förbaskat förbaskade jädra jäkligt fy~sjutton kuken helvetes helsicke satans fittjävel jävel jävlarna hora horunge skitstövel* röv röven rövhatt* fan~i~helvete skitskit vafan vafaan wtf ffs skitdåligt* saatana vittu
idiot: idiot* dum* dumt korkad* pucko* klantig* klant* inkompet* fårskall* dumskall* åsna åsnan åsnas fårskalle* tok puckad* clown* dumma idioti* idiotisk* mupp* pajas* ärthjärn* korkat puckon klåpar* stolle* dåre* knäppgök* tjockskall* blåst~person fån fånar
ridiculous: löjlig* löjligt absurd* nonsens* befängd* trams* fånig* struntprat* larvig* patetisk* skrattretande skratta~åt parodi*
disgrace: skandal* oacceptab* under~all~kritik bedrövl* bedrövligt äckl* äcklig* vidrig* vidrigt skamlig* skamligt skandalöst* fruktansvärd* fruktansvärt horribelt bottenbetyg* skamlöst* ovärdig*
crazy: galen* galet tokig* vansinn* sjukt~företag knäpp* tokigt galna sinnessjuk*
creepy: obehag* obehaglig* obehagligt kuslig* läskig* läskigt stalka* stalker* kusligt otäck* förfölj*
good: bra gott god goda fint fin fina god~tid braa hyfsad* godt galant utmärkta fördelaktig* gynnsam* tjusig*
well: väl välan
better: bättre
best: bäst bästa
great: utmärk* utmärkt toppen jättebra fantast* strål* strålande underb* super* perfekt* suverän* kanon grym* prima härlig* ypperlig* lysande jätteglad~över jättefin* finfin* kanonbra superbra toppenbra kalasbra skitbra grymt kanonfint finemang bravissimo förträfflig* mästerlig* toppjobb* jättekul jätteglad* jättesnäll*
nice: trevlig* trevligt mysig* snygg* skön sköna skönande skönare skönas skönast skönaste sköne skönt charm* ljuvlig* trivsam* angenäm* kiva trevliga jättetrevl* mys gullig* trivs trivas charmer* jättemysigt myspys* najs nice härligt underbart kanonkul
bad: dålig* dåligt värre illa sämre sämst* usel* värst* uruselt hemsk* hemskt dåliga urusel* kass kasst taskig* taskigt undermål* värdelös~service förfärl* miserab* suga suger sög sugit oseriös* oproffs* horribel* slarvigt* undermålig* erbarmlig*
poor: stackar* fattig* arma
wrong: fel felaktig* inkorrekt* felaktigt fela felat oriktig* fel- missvisande tokfel helfel åt~pipan
right-correct: korrekt* riktig* riktiga stämmer* stämde korrekta riktighet* helt~rätt stämma
old: gammal* gamla gammalt äldst* gamle ålderstig*
outdated: föråldr* inaktuell* utdat* förlegad* omodern* föråldring* utdater* passé
new: ny nya nytt nyare splitterny* nye nyaste helt~ny nyast
missing: sakna* saknas saknar fattas* saknades ofullständ* missa* saknad* avsaknad* missade missat uteblev* bristande utebliv* bristfällig* miste brister brist bristen bristande*
young: ung unga yngre ungdom* yngst* tonår* ungt junior* ungdomen tonåring*
important: viktig* viktigt angeläg* väsentlig* prioriter* vikt~vid betydelsefull* prioritering*
serious: allvar* seriös* allvarligt allvarlig* seriöst
easy: enkel* enkelt lätt lättad lättade lättades lättande lättar lättas lättaste lättat lättats lätte lätthet lättheten lättna lätta lättare enklare smidig* smidigt lättast enkla enklaste okomplic* okomplicer*
difficult: svår svårast svåraste svårt komplic* besvärl* knepig* krånglig* krångla* krånglar komplex* svåra svårare krångligt klurig* krångel strul* besvärlig jobbig* jobbigt komplicer*
possible: möjlig* möjligt möjlighet* tänkbar* går~det~att möjligast genomförb*
impossible: omöjlig* omöjligt ogörlig*
clear: tydlig* tydligt klarhet* glasklar* klar~och~tydlig entydig* otvetydig* klartext* i~klartext markant*
strange: konstig* konstigt märklig* underlig* märkligt besynnerl* mystisk* egendoml* sällsam* ovanlig* mysko skumraskig* knasig* ovanlig ovanliga ovanligt
different: olik* olika skilln* annorlunda skiljer~sig skillnad* åtskilda skilj~sig avvik* avviker avvikning*
similar: liknande likna* liknar snarlik* motsvarand* lik likt motsvarar motsvarig*
big: stor stora stort större störst* enorm* väldiga jättestor* omfattande rejäl* rejält ofantlig* betydande massiv*
small: liten lilla små pytte* smått
long: lång långa längd* länge längst längden långvarig* långrand* långtids* lång~tid långsikt*
short: korta kortare kortfatt* kort~sagt kortast* kortvarig* kortfattat kort~och~gott
high: hög höga högt högre höjd* högst* högsta
low: låg lågt låga lägre lägst*
deep: djup* djupt djupare
wide: bred* brett bredd* bredare breddning*
heavy: tung* tungt vikt vikten väger väga vägde kilo kg
empty: tom tomt tomma töm tömts tömma tömt tömd* töms tömmer tömning* tömde
open: öppen* öppna* öppnar öppet öppnade öppnas öppettid* öppnat
strong: stark* starkt styrka* starkare kraftig*
weak: svag svaga svagare svagas svagast svagaste svage svagt
dirty: smuts* smutsig* skitig* lortig* stök* rörig* rörigt röran oreda*
beautiful: vacker* vackert vackra fager* skönhet* vacker
ugly: ful fult fula
quiet: tyst* tystnad* ljudlös* tystare tystna*
loud: högljud* bullrig* buller* oljud* bullr* väsn* oväsen
dark: mörk* mörkt mörker*
colour: färg* röd röda rött blå blått grön gröna grönare grönas grönast grönaste gröne grönt gul gult gula svart* vit vita vitt brun bruna grå grått rosa färgen lila färgning* svart svarta svartas orange svartare svartarbete*
ready: redo beredd* förberedd* parat beredskap*
prepare: förbered* förbereda förberedelse* ställa~i~ordning göra~iordning förberedning*
busy: upptagen* fullt~upp mycket~att~göra hektisk* har~mycket~nu upptaget
free-time: fritid* hobby* fritiden sticka stickar stickning* virka* handarb* frimärkssaml* slöjd* hobbyverks*
available: tillgänglig* anträffb* tillgängligt disponib* nåbar*
careful: försiktig* noga noggrann* omsorg* aktsam* noggrannt varsam* noggrant försiktigt
careless: slarv* slarvig* vårdslös* försumlig* oaktsam* oproffsigt*
useful: nyttig* användbar* praktisk* bra~att~ha nytta* behändig* praktiskt
useless: oanvändb* oduglig* värdelös* meningslös* hopplös* lönlös*
interesting: intressant* spännande
interest: intress* intresserad* intresse intresserade intressera*
boring: trist* tråkig* tråkigt långtråkig* trista
famous: känd kända berömd* kändis* kändisar välkänd*
rich: rik rika rikt förmög* lyx* rikare
modern: modern*
wise: klok* smart* vis~man intelligen* begåvad* slug* fiffig* förnuftig* talang*
brave: modig* modigt våga vågad vågades vågars vågas vågat vågats vågar vågade tapper* modet
lazy: lata
special: speciell* special* exklusiv*
strict: strikt* sträng* rigorös* strängt strängning*
main: huvudsak* primär* främst* huvudsakl* i~huvudsak huvudsakligen främsta
local: lokal* lokalt
international: internat* global* världsvid* gränsöverskrid* världen värld* omvärld*
european: europe* europa eu ees inom~eu
language: språk språka språkade språkades språkande språkar språkas språkat språkats språken språkens språkets språklig språkliga språkligt språks svenska svensk* engelska* engelsk* danska* dansk norska* norsk finska* finsk* tyska* språket svenskt finlandssv* tysk fransk* spansk* franska språkkurs* språkbruk*
nordic: nordisk* norden skandinav*
be: är var vara varit e ä äro va äre vare
do: gör göra gjorde gjort göras görs gjordes gö gjorts
make: gjord gjorda
create: skapa* skapar generera* skapat genererad* skapade skapad genererar skapa skapas skapades skapats
build: bygg* bygga bygger byggde byggt konstru* byggning*
go: gå går gick gått gåtts fara for~iväg
come: kom komma kommer kommit koma kommas
arrive: anlän* ankom* anländ* dyka~upp dök~upp dyker~upp framme~hos kommer~fram kom~fram kommit~fram kom~med~posten dykt~upp ankomst* hamna hamnar hamnade hamnat
reach: nå når nådde nått nås
leave: lämna* lämnar lämnat lämnade lämnas åka~från åker~ifrån avgång* avrese* gå~ur gått~ur går~ur lämnats
stay: kvar stanna* stannar förbli* kvarstå stannade kvarblev kvarbli* vara~kvar är~kvar
visit: besök* besöka besöker hälsa~på hälsade~på
follow-up: följa~upp uppfölj* följer~upp uppföljning*
join: gå~med~i ansluta~mig gick~med~i gå~med gått~med gick~med medlemsansök*
take: ta tar tog tagit tas taga tages togs tagits tagen tagna taget plocka plockar plockade plockat plockas tagande
carry: bärande bärar bärarna bärarnas bäras bärens bäret bärets bärig bäriga bärigare bärigt bära bärs burit bärare* bäring* bärning*
pull: dra drar drog dragit drag draga dras
push: knuff* putta* skjut* skjuta tvinga~på knuffa knuffning* skjutning*
throw: hiva* slungs* slung* slungning*
catch: fånga* fångar gripa* fånga~upp
hit: slå slår slog slagit träffade~mig stöt stöta stötande stötar stötarna stötarnas stötas stöten stötens stöter stötig stötiga stötigare stötigt stöts stött stötts spark~mig dunk* slås sparkade~på banka* slag slagar slagare slagarna slagarnas slagen slagens slaget slagets slagig slagiga slagigare slagigt slagna slagning slagningar slagningarna slagningen dunkning* stötning* knacka knackar knackade knackat
cut: klipp* klippa skär skärade skärades skärande skärar skärare skärarna skärarnas skäras skärat skärats skären skärens skäret skärets skärhet skärheten skärning skärningar skärningarna skärningen skäror skärorna skärors skärs skärt skära klippte skar hugg* sax saxen kniv* klippt~bort huggning* klippning*
walk: promen* gå~till~fots promenera* vandra* vandring* spatser*
drive: köra~bil körde~bil kör~bil körlek* kört~bil
ride: rida ridas rider red
fly: flyga* flyger flög
stand: stå står stod stått stående stånd
sit: sitt* sitta sitter satt suttit sittande
lay: ligg* ligga ligger legat liggande liggning*
turn: vänd vändande vändar vändare vändarna vändarnas vändas vändor vändorna vändors vänds vända vänder vände vänt svänga* sväng svängd svängda svängde svängdes svängel svängen svängens svänger svänget svängets svängig svängiga svängigare svängigt svängs svängt svängts snurra* vrid* svängning* vridning* vändning* svänga
cross: korsa* korsar kors
pass: passera* passerar passerat förbi
appear: uppträd* framträd* dyk~upp uppstå* uppkom* uppenbara* uppstod dyka dyker dök uppträdning*
seem: verka* verkar verkade ser~ut~som ser~ut se~ut förefall* tycks~det såg~ut tyckas
become: bli blir blev blivit bliva blivande
happen: händig händiga händigare händigt hända händer hänt hände ske sker skedde skett inträff* händelse* äga~rum äger~rum ägde~rum inträffat händelser
cause: orsak* orsaka orsakar förorsak* föranl* vålla vållad vållade vållades vållar vållas vållat vållats föranleder
reason: skäl skälens skälets skäls skälet anledning* anledningen orsaken skälen
result: resultat* utfall* resultera* slutsats* utfallet resultaten
effect: effekt* verkan* påverk* påverka* påverkan inverk* påverkar inflyt* inverkning* påverkning*
consequence: konsekv* följd* följden påföljd* följder efterdyn* efterdyning*
succeed: lyckas* lyckad* lyckats framgång* lyckades lyckat
fail: misslyck* misslyckas fallera* misslyckande* fallerar underlåt* underlåtenhet*
win: vinn* vinna vann vunnit vinnar* seger* vinning*
allow-grant: bevilj* beviljad* bevilja anförtro* beviljas
give-up: ge~upp ger~upp gav~upp gett~upp givit~upp
wait: vänta* väntar väntade väntan väntat avvakta* invänta* väntetid* vänt~på avvakta~med vänt~in väntas
sign-signal: tecken* signal* signaler signaler* signalering*
point: punkt* punkten punkter prick~över poängter* poängtering* punkter* punktering* punktning*
care: bryr bry~sig brydde bryr~sig~om bry brytt bryddes
mind: ha~något~emot
matter: sak saken angelägen* spela~roll spelar~roll
issue: frågeställ* tema* temat utfärd* utfärda ämnesomr* frågeställning*
problem: problem* problemet bekymmer* strular knas trassel* krånglet besväret problemen bekymret problematik*
solution: lösning* lösa* löser löst lösningen löses löste lösas
question: fråga frågan frågor* frågetecken* fråg* spörsmål* frågorna undran förfrågningar
thing: sak* saker grej* grejer grejen prylen sakerna ting grejor pinal* grunka* objekt objektet objekten pryttlar* krafs* krimskrams* tjofs* sakral
idea: idé* ide idéer koncept* ideer brainstorm* infall* brainstorming*
example: exempel* exemplet exemplar*
way: sättande sättar sättare sättarna sättarnas sättas sättens sätteri sättets sättning sättningar sättningarna sättningen sätts sättet metod* viset vis tillvägag* sätten tillvägagång*
kind-of: slags sorts typ~av sort typ* typer slag~av sortens
fact: faktum* fakta* saklig*
situation: situation* läge lägen lägena läger lägers läges lägets omständ* sammanhang* förhåll* förhållande* omständighet* kontext*
problem-none: inga~problem inget~problem ingen~fara ingen~ko~på lugnt~det det~är~lugnt ingenting~att~tacka
side: å~ena~sidan å~andra~sidan vinkel* sidled*
top: topp* överst* överdel* toppning*
bottom: botten* nederst* underst* längst~ner
middle: mitten mellerst* mitt~i centrum* central* center mitterst*
left-direction: vänster* till~vänster
right-direction: höger* till~höger
corner: hörn hörna hörnas hörnen hörnens hörnets hörnig hörniga hörnigt hörnor hörnorna hörnors hörns hörnet kant kanten kanter vrå
front: framsid* framtill* främre front fronten
north-south: norr* söder* öst väst norra södra östra västra öster* väster* norrut söderut syd nord
earth: jord jorden planet* mark marken ö öar holme* mull berg berget kulle* dal* jordens fjäll*
sea: hav havet sjö sjöar sjöarna sjöarnas sjöd sjös sjön älv kust* strand* stranden skärgård* flod vik viken våg vågor sund sundet strandning*
sky: himmel* himlen stjärna rymd* måne* rymden stjärnor stjärnhim* fullmån*
metal: metall* stål stålarna stålarnas stålen stålens stålet stålets ståls järn* guld* silver* mässing*
stone: sten stena stenad stenade stenades stenande stenar stenarna stenarnas stenas stenat stenats stenen stenens stenig steniga stenigare stenigt stens betong* tegel* sand sanden grus*
plastic: plast* gummi*
material: material* tyg tyget skal
size: storlek* volym* storl
level: nivå* nivån nivåer
step: steg steget stegen
phase: fas skede* etapp* faser
shape: form formen cirkel* fyrkant* rund* triangel* rundning* forma formad formade formar
decision-maker: beslutsfattare* beslutsfattarna
choice-alternative: alternativ* valmöjl* option* valfri* valfritt
voluntary: frivillig* frivilligt av~egen~vilja självmant
mandatory: obligator* tvingande* obligatoriskt
condition-of: med~förbehåll förbehåll* under~förbehåll
responsible: ansvarig~för har~ansvar har~hand~om
belong-to: tillhörigh* ägodel*
deserve: förtjäna* förtjänt*
cope: klara~sig klarar klarade klarat
depend: bero* beroende* beror berodde beror~på
involve: inblanda* involver* inblandad* blanda~in blandat berörd berörda berörts involvering*
have-to-do-with: har~att~göra ha~att~göra hade~att~göra inget~att~göra
suit: passa* passar lämplig* lämpligt passade passande lämpa* bekväm* lämpar duga duger dög dugde
fit: få~plats ryms får~plats fick~plats
react: reager* reaktion*
ignore: ignorer* strunta* struntar bortse* nonchalera* försumma* strunt~i bortser negliger* struntade struntat skippa* skippar ignorering* negligering*
insult: förolämp* förnedr* skymf* kränkt* förödmjuk* förnedring* förolämpning*
blame: skyll* anklag* beskyll* beskylla skyller klandra* beskyllning*
guilty: skyldig~till skuldmed* skuldkänsl*
admit: erkänn* erkände erkänt tillstå*
deny: förneka* förnekar dementer*
argue: gräl gräla grälade grälades grälande grälar grälas grälat grälats grälen grälens grälet grälets grälig gräliga gräligt gräls bråk bråken bråkens bråket bråkets bråkig bråkiga bråkigare bråkigt bråks bråka* tjafs* argument* argumentera* bråkar tjafsa träta* argumentering* bråka bråkat
criticise: kritis* kritik* kritisera* skärpning* skärpa skärp
praise: beröm* berömma lovprisa* imponer*
encourage: uppmuntr* inspir* motiverad* sporra* inspirer* uppmuntring*
convince: övertyg* övertala* övertygad
force: tving* tvinga tvingar tvingad* tvång* framtving*
fight: slåss kämpa kämpade kämpades kämpars kämpas kämpat kämpats kämpar krig* strida slagsmål* slogs armé* militär* soldat* strider lumpen
kill: mörda* mord döda dödad* skjuta~ihjäl mördar* dödade skott
escape: fly~undan rymma~från undkom* flykt* smita* smet flydde flykting*
survive: överlev* överlevande*
rescue: rädda* räddar räddning* räddade*
risk: risk* risken risker riskera* riskfyll* riskerar
danger: faror farlig* skadlig* farligt ofarlig* livsfar*
chance: chans* chansen chansning*
benefit: fördel* fördelar förmån* gagn* gynn*
disadvantage: nackdel* nackdelar
effort: ansträng* möda mödan mödas ansträngning* insats* strapats*
achieve: uppnå* åstadkom* uppnått
progress: framsteg* gå~framåt framskrid* avancera*
development: utveckl* utveckling* utvecklar
research-look-into: utred* utreda utredning* undersök* undersöka undersöker gräva~i efterforsk* efterforskning*
introduce: introdu* införa* införs presentera~mig införde infört
mention-below: se~nedan se~ovan enligt~nedan
quote-say: citera* citat* ordagrant ordagr*
translate: översätt* översättning* tolk* tolka* tolkning* översatt* tolker*
pronounce: uttal*
shout: skrik* ropa* ropar skriker vrål* gasta* versaler*
whisper: viska* rykte* rykten skvall* ryktet
advise-warning: akta~er passa~er se~upp~för
imagine: föreställ* inbill* dröm* drömma tänk~dig fantisera* föreställning* inbillning*
realise: insett insåg inse* insikt* inser gick~upp~för
recognise: känna~igen känner~igen kände~igen igenkänn* känt~igen igenkänning*
notice-see: märkte~att märkt~att lade~märke la~märke observerade uppmärksammade lagt~märke märker märkte
discover: upptäck* upptäckte upptäckt* fick~syn kommit~på
experience-undergo: gå~igenom gått~igenom gick~igenom genomgå* genomgick uppleva* upplev* upplevt upplevde genomlid*
suffer: lida lider lidit lidande* utstå* drabbas* led~av utsatt utsättas utsätts
enjoy-oneself: ha~kul ha~roligt roa~sig hade~kul roa~mig
celebrate-holiday: helgdag* röd~dag röda~dagar helgdagar storhelg*
relax: koppla~av slappna* vila* vilar avkoppl* slappa avkoppling*
smell: lukta* doft* stinka* luktar lukt lukten stank*
taste: smak* smaka* läcker* smakar smaskig*
wear: ha~på~sig klädd* hade~på~sig slit* sliten
stick: fastna* limma* klister* klistra* tejp* fastnat fastnar fastnade lim tejpning*
tie: knyta* knut* snöre* rep repet bind* knyt bindning*
crowd: folkmassa* folksaml* publiken hop skara* folksamling* skara
arrange: ordna* ordnar arranger* anordn* organiser* ordnade ordnas ordnat arrangör* styra~upp anordna anordning* arrangering*
pack: packa* packar förpack* slå~in~paket emballage* packa~upp packat förpackning*
feed: mata~djur foder* utfodr* matar~hund mata matar matade utfodring*
grow-plant: frö fröa fröade fröande fröar fröat fröer fröerna fröernas fröers fröet fröets frön fröna frös odla* såddes plantera* gro odling* planterade
borrow: låna* lånar lånade lånat lån lånet lånekort* utlån* lånen lånt utlåning* lånelöfte* privatlån* snabblån* långivar* låntagar* sms-lån*
own-possess: egendom* tillgångar ägodelar besitt* ägande* besittning*
provide-for: försörj* försörja försörjning*
raise: uppfostr* upphöj* uppfostring* upphöjning*
speed: hastighet* fart farten takt takten tempo*
give-back: ge~tillbaka ger~tillbaka lämna~igen ge~igen återlämn* gett~tillbaka återlämna gav~tillbaka återlämning*
depend-on: det~beror~på beror~det
go-wrong: gå~fel gick~fel går~fel blev~fel blivit~fel gått~fel gått~snett gick~snett blir~fel bli~fel gick~åt~skogen
work-function: fungerar~inte funkar~inte fungerar~ej fungera* fungerar funkar funka* fungerade funkat fungerat lirar~inte funkade funkar~int funkar~ej
work-out: ordnar~sig ordna~sig löser~sig löste~sig löst~sig
make-sense: rimma*
no-sense: ovettig* obegriplig* går~inte~ihop
take-care: ta~hand~om tar~hand~om tog~hand~om hand~om omhänder* omhänderta* sköta~om tagit~hand~om passa~barn vårda omvårdn* ombesörj* ombesörjning*
take-part: vara~med~på vara~med är~med~i ställa~upp ställer~upp
take-time: tar~tid ta~tid tog~tid tagit~tid tidskräv*
make-sure: se~till~att ser~till~att säkerställ* säkerställa tillse* säkerställer tillse~att
come-back: komma~tillbaka kommer~tillbaka kom~tillbaka kommit~tillbaka återvänd* återkomst* vänder~tillbaka
get-back-to: återkomm* återkom återkommer återkomma hör~av~er hör~av~mig höra~av höra~av~mig hör~av~dig hört~av hörde~av hör~av återkommit hör~gärna~av hörs~av
get-rid: slippa* slippa slipper slapp sluppit slipp* vara~kvitt blir~kvitt befria* vill~slippa bli~fri~från
tolerate: stå~ut tolerer* tåla tålas tål stått~ut tolerans* står~ut~med tålde
in-progress: under~behandling på~gång under~arbete pågår på~väg pågående~ärende pågått
on-time: punktl* i~rätt~tid
out-of-order: ur~funktion ur~drift
by-mistake: av~misstag misstagit oavsiktlig* råkar råkade råkat oaktsamt felaktigtvis råka oavsiktligt
on-purpose: med~flit avsiktligt uppsåt* uppsåtlig*
by-post: per~post med~posten per~brev rekommenderat~brev via~post postled* pappersbrev* postvägen
in-writing: skriftlig* skriftligen skriftligt skriftl i~skrift svart~på~vitt
by-phone: per~telefon på~telefon via~telefon över~telefon telefonledes telefonväg* telefonkontakt* på~tråden i~telefon
in-person: personligen öga~mot~öga in~persona ansikte~mot~ansikte
in-peace: lugn* lugnt fred freden fridfull* lugn~och~ro frid friden
in-detail: i~detalj punkt~för~punkt ingående utförlig* utförligt
in-case-of-doubt: tvivel* tvivl* tveka* tveksam* tvek* tveksamt dilemma* tvekan
in-force: träda~i~kraft träder~i~kraft i~kraft trätt~i~kraft laga~kraft gäller~från lagakraft*
in-possession: i~er~ägo har~om~mig finns~om~mig ha~om~mig lagrat~om~mig vet~om~mig sparat~om~mig sparar~om~mig ni~har~om har~ni~om i~besittning
no-reply: inget~svar inte~svarat ej~svar svarar~inte inte~fått~svar inget~hört inte~hört obesvar* svarat~inte aldrig~svar fick~inget~svar ingen~svarar inget~besked
as-agreed: enligt~överenskommelse som~avtalat som~lovat enligt~avtal som~sagt som~utlovat
as-soon-possible: vid~tillfälle med~vändande~post vid~första~tillfälle
as-far-as: så~vitt såvitt i~den~mån så~långt~som
as-requested: enligt~önskemål enligt~begäran på~begäran som~begärt som~önskat
piece-of-advice: tips* tipsa* tipset
lead: leda leder ledare* ledde ledaren lett ledas
instruction: instruktion* anvisning* handbok* bruksanv* guide* vägled* vägledning*
draw-attention: uppmärksam* göra~uppmärksam fästa~uppmärksamhet observera* obs nb observera~att
basis: grund* grunden basera* bas basen baserad* grunda* utgångsp* baseras grundar baserat grundering* grundning*
criteria: tröskel* kriterier urvalskriter*
resource: resurs* resurser
control: kontroll* styr styrande styrare styrarna styrarnas styras styrd styrda styrde styrdes styre styren styrens styret styrets styrt styrts styra styrning* kontrollen styrs
lead-contact: leads säljlead* potentiell~kund presumtiv*
interest-none: inte~intresserad ej~intresserad ointress* inget~intresse inte~intresserade int~intresserad ointresser*
want-none: vill~inte~ha vill~ej~ha vill~inte~längre önskar~inte önskar~ej vill~inte~få vill~int~ha undanbedja vill~inte~vara
ask-not: ber~inte~om begär~inte begär~ej kräver~inte
mind-not: har~inget~emot gör~inget inget~emot
know-not: ingen~aning vet~inte vet~ej vet~int har~ingen~aning ingen~susning visste~inte vet~icke
need-help: behöver~hjälp behöver~er~hjälp skulle~behöva~hjälp
reply-soon: emotser~svar väntar~på~svar tacksam~för~svar inväntar~svar motser~svar emotser~ert~svar
spare: reservdel* skona* skona skonar
life-private: privatlivet
action: åtgärd* åtgärder åtgärden aktivitet* aktiv agera* agerande* aktion* aktiviteter gärning*
community: samhäll* gemenskap* samhället förbund* bygd*
further: vidare ytterl
far: avstånd* fjärran långt~bort långt~ifrån avlägsen
oh: åh oj ojoj aha jaha äsch hm hmm oj~då usch fy aj jösses öh öhm eh ehh ehm öhman nåväl ojdå wow nåja jahaja äh jaså ack hä asså ba jisses oops hoppsan ah aah huh
anywhere: någonstans nånstans varsomhelst
somewhere: någonstädes
nowhere: ingenstans ingenstädes
everywhere: överallt allestäd* annorstädes
practice: praxis utövning* övning* i~praktiken öva övad övade övades övar övas övat övats övning övningar
real: verklig* verkliga faktisk* verklighet* reell* realist*
consumer: konsument* konsumenten bostadskonsument*
cover: täck täckande täckare täckas täckast täckaste täckhet täckheten täcks täckt täckts omslag* omslut* täcka täcker omslutning* täckning* täckte
net: netto* exkl~moms
gross: brutto*
present-gift: överräck* överräckning*
straight: rak raka rakt rättfram* rakt~på
committee: kommitté* utskott* jury* panel* valberedn* arbetsgrupp* valberedning*
common: gemensam* gemensamma
procedure: procedur* rutin rutiner protokoll* förfarande* process* tillvägagångss* rutinen rutinmäss* förfaringss* protokollet protokoller*
judgment: domen domar domslut* rättsfall* domslutet utslaget prejudikat*
term: term termen begrepp* löptid*
sole: ensamrätt* enda
original: original* ursprunglig* originalet ursprungligen
session: session* sittning*
submit: lämna~in lämnar~in lämnat~in inlämn* inge ingav skicka~in skickat~in skickar~in skickade~in lämnade~in inlämna insända* ingivit ingett inskick* insänd* inlämning* inskickning* insändning*
reception: receptionen foajé* reception lobby* kassa* entrédisk*
distribution: distribut* fördeln* fördela* fördelning*
operations: operativ* driva driver drev bedriv*
communication: kommunik* dialog* kommunicer* kommunicering*
appoint: utse* utses utnämn* förordna* tillsätt* utsett nominer* utsåg* tillsatt* nominering* tillsättning* utnämning*
forum: forum* blogg* podd* podcast* forumet bloggning*
freedom: frihet* självständ* obunden*
internal: intern* internt interna internering*
external: extern* externa externt
logo: logotyp* logo varumärke* märke märket
observation: observ* iakttag* observation*
bodily: fysisk* fysiskt kroppslig*
reasonable: rimlig* rimligt skälig* vettig* skäligt rimliga rimligen
unreasonable: orimlig* oresonlig* orimligt
sake: skull för~er~skull för~sakens~skull
sense: sans vett sinne sinnet förnuft sunt~förnuft vettet
social: social* socialt sällskaplig* umgås
unit: styckenhet* enheter enhetspris*
tone: ton tonen tonfall* tonläge*
priest: präst* kyrkoherd* prästen biskop* pastor* komminister* diakon*
hypothetical: hypotet* teori* i~teorin teoretisk* tänkt~fall
plus: plus
positive: positiv* positivt
negative: negativ* negativt
proper: ordentlig* ordentligt vederbörlig* tillbörlig* ordentliga
sovereignty: suveränit* digital~suveränitet
refurbish: renover* ombygg* upprust* ombyggning* renovering* upprustning*
directory: telefonkatalog* upplysningstj* eniro
history: histori* historik* historiken
gap: lucka* luckor hål hålet glipa* gap
deem: anses~vara betrakta~som
vs: versus kontra
chain: kedja* kedjan
bear: bära~ansvar björn* uthärda*
slip: halkade halkig halkiga halkigare halkigt halkning halkningar halkningarna halkningen snubbl* snubbling*
sentence: menings* satsen straff*
commission: kommission*
oral: muntlig* muntligen muntligt
backwards: bakåt* baklänges bakvänd* baklängd*
exit: utgång* utgången avfart* nödutg*
layout: layout* stil stilen design* formgiv* designer* designering* formgivning* utform* utformning*
supporter: anhängar* supporter* fans
cool: cool* häftig* coolt ball ballt
bet: slå~vad satsa* satsar satsat
darling: älskling* raring* gumman~min hjärtat~mitt vännen~min sötnos* gullet gumma käresta* gumman sötis*
air: luft* luften andas* syre syren syres syret syrets andning* luftning*
kiss-hug: kram* kramar puss* kyss* krama
spend: spender* lägga~pengar lägga~ut~pengar utlägg* spenderat lägga~tid spendering* utläggning*
fat: tjock* fet överviktig* smal smala smalare smalast smalaste smale smalhet smalheten smalna smalt mager
drunk: full~av~sprit berus* bakfull* nykter* onykter* berusning*
area: område* området trakt* områden distrikt* zon* stadsdel* län länet nejd* traktens landskap* traktering* zoner* zonering*
favour: gentjänst* göra~en~tjänst ynnest* välvil*
prison: fängelse* fängels* häkte* kåken anstalt* intagen
arrest: arrester* gripen anhållen häktad gripna arrestering*
gas: gas gasen bensin* diesel* bränsle* tanka* tanka
oil: olja* olj oljan
relationship: relation* släktskap* bekantskapskr*
sexual: sexuell* sexuellt homosex* bög bögar bögarna bögarnas bögen bögens bögeri bögig bögiga bögigare bögigt bögs lesbisk* läggning* bisex* hbtq* sexuella~läggning transpers*
naked: naken nak* nakenbild* porr* intim*
violence: våld våldets vålds våldet överfall* våldtäkt* misshandel* våldsam* våldta*
bunch: bunt* trave* binge knippe* omgång* omgången
guard: vakt* vakten väktar* ordningsvakt*
wild: vild* vilt
suddenly: plötslig* plötsligt rätt~som~det från~ingenstans helt~plötsligt abrupt*
fresh: färsk* fräsch* nybakad*
innocent: oskyld* oskyldig*
bomb: bomber bomb explo* terror* spräng* sprängning*
behave: uppför* beter uppträdande* attityd* betee* beteende* uppförande* bete betedde betett
act: spela~teater agerade
bottle: flask* flaska burk* burken burkar
excited: ivrig* taggad~inför pirrig* förväntansf* entusias*
enemy: fiende* ovän oväns
drug: drog* droger knark* narkot* missbruk~av~droger beroendeproblem*
smoking: rökning* röker röka cigar* snus snusa snusade snusades snusande snusar snusare snusarna snusarnas snusas snusat snusats snusen snuset snusets snusig snusiga snusigt snusning snusningar snusningarna snusningen rökare* tobak* cigarett* vejp*
comfortable: ombonad* hemtrevl* gemytlig*
uncomfortable: obekväm* besvärande* oangenäm* otrygg* otryggt
weapon: vapen* gevär* pistol* svärd svärden svärdens svärdet svärdets svärds
somehow: på~något~sätt på~nåt~sätt nåt~vis på~något~vis nånsätt
nature: natur* naturen berg*
skin: hud huden hudvård*
dry: torr torra torrare torrast torraste torre torrhet torrheten torka* torrt torkar torkade
shake: skaka skakar skakade skak darra*
laboratory: lab labb* laborat*
character: karaktär* personlighet* figur* läggningen
speech: tal talet anförande* talen
incredible: otrolig* otroligt osannolik* ofattb* makalös*
sugar-salt: socker* salt salta saltad saltade saltades saltar saltare saltas saltast saltaste saltat saltats salte salter salteri salterna salternas salters saltet saltets saltig saltiga saltigt saltning saltningar saltningarna saltningen salts peppar* krydda* strösock*
justice: rättvisa* rättvisan orättvisor
rough: grov* ojämn* grova grovt
ghost: spök* spöke djävul* häxa häxas häxeri häxor häxorna häxors monster* vampyr* demon* troll* monster
powerful: mäktig* kraftfull* maktfull* makt makten maktlös* makter
familiar: bekant* bekanta förtrogen*
suicide: självmord* ta~livet~av suicid* självskad*
mood: humör* humöret stämningen lynn*
damage: skada* skador skadan skadat skadad skadar mögel* vattenskad* fuktskad*
energy: energi* energin
tall: högrest* reslig* långväxt*
soft: mjuk mjuka mjukade mjukades mjukar mjukare mjukas mjukast mjukaste mjukat mjukats mjuke mjukhet mjukheten mjukna mild* milt mjukt len
spread: sprid* sprida spridits sprids spridning* spred
alarm: larm* larma* larmet nödsignal* siren* larmning*
focus: fokus* fokusera* koncentrera* koncentr* fokusering* koncentrering*
ruin: ruiner* fördärva* sabba* sabotage* ruin sabotera* spolier*
direction: riktning* väderstreck*
desperate: desperat* förtvivl* förtvivlad*
hunt: jakt* jaga* jägar* jagar
mercy: nåd nåden barmhärt* miskund*
pen: penna* pennan pennor bläck* kulspets* blyerts*
popular: populär* omtyckt*
mystery: mysteri* gåta gåtan gåtfull*
nightmare: mardröm*
media: media medier medierna massmed* mediet
education: utbild* utbildning* utbildningen kunskapsl* skolgång*
pipe: rörmok* rören avlopp* stopp~i~röret vvs vattenled* vattenledning* droppar droppa*
reputation: anseende* förtal* ryktessprid* ärekränk* anseendet ryktesspridning* ärekränkning*
defend: försvar* försvara försvarar
interrupt: avbryt* avbröt avbröts avbruten avbruts bryt~in avbrutit avbrytning*
latest: senaste färskaste
coincidence: slump* slumpen tillfällighet* sammanträff* tillfällighetsv*
reward: belön* bonus* utmärkelse* bonusen medalj* belöning*
degree: grad* graden temperatur* högskoleex* minusgrad* masterex* plusgrader kandidatex* celsius gradering* gradning*
express: uttryck* uttrycka uttrycker uttryckt
specific: specifi* specifikt specifik* specificer* specificering* konkret konkreta konkretis* konkretiser*
background: bakgrund* bakgrunden
crisis: kris* krisen katastrof* tragedi*
occasion: högtidl* högtid* vid~ett~tillfälle högtid
mathematics: matte* matematik* fysik* matte
fantasy: fantasi* uppdikt* fiktiv* fiktion*
science: vetenskap* naturvet*
experiment: experiment* experimenter* experimentering*
ceremony: ceremoni* invign* invigning*
entrance: entré* entrén ingång* inträde*
basic: grundläg* grundlägg* grundkurs* elementär* basic grundläggning*
satisfied: nöjd* nöjda tillfreds* nöjt belåten*
opposite: motsats* motsatt* tvärtom omvänt omvänd* omvändning*
unknown: okänd* okänt okända
balance: balans* saldo* saldot jämvikt* balanser* balansering*
literally: bokstavlig* bokstavligen
habit: vana vanan vanor ovana tradition* sedvänj* vant van
pattern: mönst* mönster
childhood: barndom* uppväxt*
facility: anläggn* anläggning* inrättn*
culture: kultur*
flow: flöde* flöda* rinn* rinner rann strömma* bäck
gain: vinna~på tjäna tjänar~på tjänat tjänar tjänade
unique: unik* unikt
adventure: äventyr*
equal: jämlik* jämställ* likvärd* likställ*
abandon: överge* övergiv* övergav
motive: motiv* motivation* bevekelse*
determine: fastställ* fastslå* konstater* fastställa konstatering*
announce: tillkännage* tillkännagiv* utlys* förkunn* påannonsera utlysning*
entertainment: underhållning* nöje* nöjes*
critical: kritisk*
loyal: trogen lojal* trogna trofast*
attract: lockar* locka* lockande attraher* attrakt* dragningsk* attrahering*
shelter: härbärg* hemlös* skyddsrum* härbärger* härbärgering*
appearance: utseende* framtoning*
chemical: kemi* kemikal*
transport: transport* transporter* transportering*
extreme: extrem* ytterlig*
emotion: emotion* känslom*
dignity: värdighet* värdig*
passenger: passagerar* medresenär*
privilege: privileg* förtur*
expose: exponer* utsatt~för~risk blottlägg* synlig* blotta* synligt blottställ* exponering*
random: slumpmäs* slumpvis slumpartad* på~måfå
unlike: till~skillnad till~skillnad~från olikt
punish: bestraff* straffa* straffbar* bestraffning*
interfere: lägga~sig~i lägger~sig~i inblandning* blanda~sig~i
previous: föregå* föregående förutvarande*
debate: debatt* debatter*
unexpected: oväntad* oväntat oförutse* oförmod*
infection: infekt* smitta* smittad* infekter*
conflict: konflikt* intressekonfl*
indicate: indiker* tyder~på antyd* tyda~på antyda vittnar~om tyder antydning* indikering*
misunderstanding: missförstå* missförstod missuppfatt* missförstånd* förväxl* förväxling* missuppfattat missuppfattning*
principle: princip* principen i~princip grundsats*
outstanding: utestående* enastående* framståend*
logical: logisk* rationell* logiskt
compromise: kompromiss*
inappropriate: olämplig* opassande* olämpligt
define: definier* definition* definiering*
overtime: övertid*
eliminate: eliminer* undanröj* eliminering* undanröjning*
overcome: övervinn* besegra*
variety: variation* utbud* sortiment* varierande
consistent: konsekvent* inkonsekvent* motsägels* genomgående
adjust: justera* anpass* justering* modifi* anpassa anpassning* modifier* modifiering*
relevant: relevan* tillämplig* tillämpl* tillämpa* relevanta
irrelevant: irrelevan* ovidkomm* oväsentlig* ovidkommande
ethics: etik* etisk* moral* moralisk*
jurisdiction: jurisdikt* behörig~domstol domsrätt*
acceptable: acceptabel* godtagbar* acceptabelt
justify: rättfärd* befogad* befogat
efficient: effektiv* effektivt effektiver*
detect: detekt* urskilj* detekter* detektering* urskiljning*
majority: majorit* minorit*
unlikely: osannolikt knappast~troligt föga~trolig
preliminary: preliminär* förberedand*
fulfil: uppfyll* uppfylla infri* fullgör* tillmötesgå* uppfyllt infria fullgöra
for-your-information: för~kännedom för~er~kännedom fyi till~er~kännedom till~kännedom fk
to-be-confirmed: ej~bestämt meddelas~senare tba tbd
never-mind: strunt~samma glöm~det skit~i~det skitsamma struntsamma glöm~det~hela bry~dig~inte
sympathy: medkänsla* empati* medlid* sympat* medkännande
prepayment: handpenning* förskott* deposition* förskottsbet* förbetal* förskotter* förskottering*
cc: cc bcc
zero: noll nollan
one: en ett ena ettan
number-word: två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton arton nitton tjugo trettio fyrtio femtio sextio sjuttio åttio nittio hundra tusen miljon* miljard* dussin* tjog* tjugofem tjufem tjugotvå tjugoett fyrahundra trehundra tvåhundra femhundra sjutton miljon
weekday: måndag* tisdag* onsdag* torsdag* fredag* lördag* söndag* tis ons tors fre lör sön vardag* veckodag* fredags måndags onsdags arbetsdagar
month-name: januari februari mars april maj juni juli augusti september oktober november december jan feb apr jun jul aug sep sept okt nov dec
`;
