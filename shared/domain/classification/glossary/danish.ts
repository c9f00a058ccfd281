/** Everyday Danish words by their meaning; see `Glossary` for the form. */
export const DANISH_WORDS = `
i: jeg jæ æ
me: mig mæ
myself: mig~selv
my: min mit mine
we: vi
us: os
ourselves: os~selv
our: vores vor vort vore
you: ^i du dig jer dæ
yourself: dig~selv jer~selv
your: jeres din dit dine jers
he-she: han hun
him-her: ham hende
his-her: hans hendes sin sit sine
himself-herself: sig sig~selv ham~selv hende~selv
they: de di
them: dem
their: deres
themselves: dem~selv
it: det den dets dens ded dét
this: denne dette disse den~her det~her de~her denneher dether denher herværende
that: hin hint den~der det~der de~der dender detder
there: der dér derhen derovre derude derinde derop derned derom deroppe dernede derhenne derfra dertil deri derpå derved dermed deraf derunder
here: her herhen herhjemme herhenne herfra herovre herude herinde heri heraf hertil herpå herom herved heroppe hernede
someone: nogen man nogens en~eller~anden
anyone: hvem~som~helst enhver
nobody: ikke~nogen ikke~en~eneste ikk~nogen ik~nogen
everyone: alle~sammen allesammen alles allesammens alle~og~enhver alle~mennesker
whoever: hvem~end
something: noget nåd nåt et~eller~andet nogetsomhelst noget~som~helst noe nåe no'et nåed
anything: hvad~som~helst
nothing: ingenting intet nix nada niks ikke~noget ikk~noget ik~noget ikke~nåt slet~intet
everything: altsammen alting det~hele alt alt~sammen
other: anden andet andre andres andens øvrige øvrig øvrigt de~andre en~anden
another: endnu~en nok~en
else: andetsteds ellers~noget
same: samme selvsamme identisk* tilsvarende ligesådan det~samme ens enslydende
such: sådan sådant sådanne saadan slig sådan~en sånogle sån sådanogle
own: egen eget egne egnes egens egner
self: selv selve selver
each-other: hinanden hverandre hinandens indbyrdes
people: folk folks mennesker menneskene folket folkene menneskers
man: mand manden mænd mændene mands mandens fyr fyren fyre fyrene gut gutter gutten herre herren herrer mandfolk* knægt* herrens mændenes
woman: kvind* dame damen damer damerne dames kælling* tøs tøsen tøser kvindfolk* damernes
person: person personen personer personerne persons personens individ* vedkommende vedkommendes enkeltperson* privatperson* personkreds* pågældende pågældendes enkeltindivid* personernes
none: ingen intet~som~helst ingen~som~helst
want: vil vil~have vil~ha vil~ha' wil gider gide lyst vilje* viljen
wish: ønsk* ønske ønsker ønskes ønskede ønsket ønskelig*
would-like: vil~gerne ville~gerne vil~gern gerne gern vil~meget~gerne kunne~godt~tænke kunne~tænke~mig ku~godt~tænke vil~sætte~pris ville~sætte~pris ville~være~taknemmelig vilgerne havde~gerne villig villige
would: ville vile villet
please: venligst bedes~venligst vær~så~venlig vær~venlig være~så~venlig vær~rar vær~sød vær~så~sød vær~så~god være~venlig please pls plz pliis plis bededes venligts være~rar
must: skal ska nødt nødsaget være~tvunget er~nødt bliver~nødt blive~nødt ska'
should: skulle bør burde sku sku'
can: kan ka ka'
could: kunne ku ku' kune kunnet
able: i~stand~til stand~til formå* magter magte magtede istand~til ude~af~stand evner kapabel kapable evne evnen magter~ikke formår
may: må maa må~gerne må~godt må~gern gerne~må
might: måtte kunne~måske
will: vil~blive kommer~til~at agter~at
need: behøv* brug~for behov behovet har~brug behøver nødvendig* nødvendiggør* kræves påkræv* fornød* trænger trænge trængende absolut~nødvendig fornøden* uundværlig* tvingende fornødenhed* nødvendighed*
need-not: behøver~ikke behøves~ikke behøver~ik behøver~ikk unødvendig* unødig* ikke~nødvendig ikke~nødvendigt ikke~brug~for ingen~brug ikke~påkrævet overflødig* ikke~behov intet~behov ingen~grund~til
let: lad lade lader lod ladet laa~være lar la~os ladende
allow: tillad* lov~til få~lov får~lov fik~lov give~lov giv~lov muliggør* muliggjort*
forbid: må~ikke må~ik må~ikk forbyd* forbød* forbud* forbudt måtte~ikke må~aldrig frabed* frabedt ikke~lov~til
not: ikke ik ikk ej ikkå slet~ikke aldeles~ikke ingenlunde overhovedet~ikke næppe~nok
cannot: kan~ikke ka~ikke kan~ik kan~ikk ka~ik ka~ikk ku~ikke ku~ik kunne~ikke kunne~ikk evner~ikke kan~umuligt ikke~i~stand
will-not: vil~ikke vil~ik vil~ikk vil~ej nægter~at vil~under~ingen
never: aldrig aldrig~nogensinde ingensinde aldri ålle aldrig~mere aldrig~nogen~sinde
no: nej næ nææ niks~nej næh nah nope naj nej~tak
yes: ja jep jeps japp jaja jada javel yep yes jaeh jah jatak ja~tak joh
ok: ok okay okey oki okaj i~orden iorden all~right
without: uden foruden
only: kun udelukkende
just: bare blot lige netop ba
instead: i~stedet istedet istedetfor i~stedet~for istedenfor i~steden frem~for fremfor
rather: hellere snarere
but: men jamen
although: selvom selv~om skønt omend til~trods~for uagtet ihvorvel endskønt
however: dog imidlertid ikke~desto~mindre alligevel derimod desuagtet omvendt
unless: medmindre med~mindre
except: undtag* undtagen bortset~fra ud~over~det på~nær pånær ekskl eksklusiv* undtagelse* fraset excl ud~over
if: hvis såfremt ifald dersom
in-case: i~tilfælde~af i~fald i~tilfælde forudsat under~forudsætning så~længe~som for~det~tilfælde forudsætningen
when: når hvornår hvornå nårh hvornaar dengang naar
whenever: når~som~helst hver~gang nårsomhelst
until: indtil frem~til ind~til til~og~med
before: før inden forinden forud førend i~forvejen forvejen på~forhånd~inden forudgående
after: efter bagefter efterfølgende derefter herefter dernæst hvorefter senere~hen efterfulgt sidenhen siden~hen
already: allerede alerede allerde
still: stadig stadigvæk endnu fortsat stadigt fremdeles
yet: endnu~ikke endnu~ik endnu~ikk stadig~ikke stadig~ik stadig~ikk endnu~ingen
again: igen atter påny på~ny en~gang~til endnu~engang fornyet fornyede forfra endnu~en~gang om~igen på~nyt
anymore: længere
no-longer: ikke~længere ikke~mere ik~længere ikk~længere ik~mere ikk~mere ej~længere ingen~længere ikke~længere~har intet~længere ikke~længer ej~mere
maybe: måske kanske muligvis eventuelt evt eventuelle måsk tja kanhænde
probably: sandsynligvis formentlig formodentlig vel antagelig antageligt sandsynlig* sikkert~nok velnok vistnok vist formodentligt formentligt rimeligvis givetvis sandsynlighed*
hopefully: forhåbentlig forhåbentligt forhåbenlig
who: hvem
what: hvad hva hvaffor hvaffer hvad~for hvafor hva' va
whatever: uanset~hvad hvad~end ligegyldigt~hvad
which: hvilken hvilket hvilke hvilkensomhelst hvilken~som~helst
where: hvor hvorhen hvorfra hvortil hvori hvorpå hvoraf hvorved hvorom hvorover hvorhenne hvorunder
wherever: hvor~som~helst hvor~end
why: hvorfor vorfor hvoffor hvofor
how: hvordan hvorledes hvor'n hvor'dan hvordn vordan hvornden hvorn hvo'dan
how-much: hvor~meget hvor~mange
how-long: hvor~længe hvor~lang hvor~lang~tid
and: og å~så samt~at å
or: eller ell
also: også desuden endvidere ligeledes derudover herudover tillige ydermere osse oss herunder dertil~kommer osså ogsaa samt tilmed åsse
too: ligeså
both: begge både begges såvel begge~to
either: enten
neither: hverken heller~ikke heller~ik heller~ikk heller heller~ingen ej~heller
because: fordi da idet thi eftersom fordi~at i~og~med
therefore: derfor følgelig således af~den~grund som~følge af~samme~grund
so: så sååå såå saa
so-that: således~at så~at for~at med~henblik~på sådan~at
that-is: altså dvs det~vil~sige nemlig vil~sige ergo
otherwise: ellers i~modsat~fald modsat~fald subsidiær* subsidiært
while: mens medens imens hvorimod samtidig~med samtidig samtidigt samtidige
since: siden lige~siden siden~da
once: engang en~gang én~gang en~enkelt~gang
twice: to~gange tvende~gange
as: som ligesom
than: end
such-as: såsom så~som lissom
for-example: eksempelvis f~eks fx for~eksempel feks til~eksempel fks eks
etc: osv mv m~v m~m mm og~så~videre etc med~videre med~mere o~lign o~l et~cetera og~lignende og~så~fremdeles
even: endda endog sågar selv~hvis oven~i~købet ovenikøbet
about: om vedr vedrør* angår angående vedrørende ang gælder handler~om drejer~sig drejede~sig omhandl* angik betræffende betr desangående hvad~angår hvad~gælder i~forhold~til ift mht med~hensyn~til hensyn~til i~anledning~af gældende~for
re: re sv ad~re aw
fw: fw fwd vs
attachment-enclosed: vedhæft* vedlagt* vedlæg* vedlægges vedlagte bilag bilaget bilagene bilags* vedføj* hæftet~ved hæfter~ved hæfte~ved vedhæng* vedh vedhæftning* bilagte bilagt
above: ovenfor ovenstående ovennævnt* ovenover førnævnt* førstnævnt* ovenanført* omtalte~ovenfor tidligere~nævnt føromtalt* foranstående ovenpå
below: nedenfor nedenstående nedenunder nedennævnt*
in: i inde indenfor inden~for indeni
into: ind ind~i ind~til~i indi
out: ud ude udaf udad ud~fra ud~af
outside: udenfor uden~for udendørs udenom udvendig*
on: på paa
onto: op~på
off: af~sted
up: op oppe opad
down: ned nede nedad ned~ad
at: hos
to: til at
toward: hen frem henne henimod fremad henad
from: fra
of: af
for: for til~fordel~for
by: ved
with: med sammen~med
against: mod imod i~mod modsat~af
through: gennem igennem i~gennem
via: via vha ved~hjælp~af med~hjælp~af i~kraft~af
under: under underneden
over: over ovre overfor over~for hen~over
between: mellem imellem i~mellem
among: blandt iblandt bl~a bla blandt~andet heriblandt
around: omkring rundt rundtom rundt~om om~kring rundt~omkring
across: tværs på~tværs tværs~over
along: langs ad
behind: bag bagved bag~ved bagud bagest
in-front: foran forrest
beside: ved~siden~af sideløbende
beyond: hinsides udover
near: nær nærmeste nærmest nærheden i~nærheden tæt~på tæt nærved nærliggende nærme nærmer
away: væk bort afsted borte
back: tilbage tilbagevend*
together: sammen tilsammen sammen~med~hinanden samlet samlede
apart: fra~hinanden itu adskilt~fra
per: pr per pro
according-to: ifølge ihht iht i~henhold~til henhold~til jf jfr jævnfør jvf i~overensstemmelse overensstemmelse i~medfør~af medfør cf i~hht henhold jvnf i~følge
on-behalf-of: på~vegne vegne på~vegne~af påvegne pva pav på~egne~og
in-spite-of: trods på~trods~af uanset til~trods uanset~om
due-to: pga på~grund~af grundet som~følge~af p~g~a på~gr~af takket~være på~grund
now: nu nutildags nu~til~dags lige~nu for~nuværende
currently: aktuel* aktuelt i~øjeblikket for~tiden p~t pt nuværende for~øjeblikket på~nuværende~tidspunkt løbende igangværende
then: derpå~følgende
today: idag i~dag i~dags dags~dato dd
tonight: iaften i~aften i~aftes inat i~nat aftes
tomorrow: imorgen i~morgen overmorgen i~overmorgen morgendag*
yesterday: igår i~går forgårs i~forgårs gårsdag* gårs igaar
day: dag dagen dage dagene dagens dages døgn* dagtimer* arbejdsdag* hverdag* dags
week: uge ugen uger ugerne ugens ugers
weekend: weekend* weekenden
fortnight: fjorten~dage 14~dage fjortendag* to~uger
month: måned måneden måneder månederne månedens måneders mdr md måneds*
month-end: månedsskift* ultimo månedsslut
quarter-year: kvartal* kvartårlig*
year: år året års årene årets åringer årstal* årrække* årgang* skoleår* kalenderår* årenes åringen
year-end: årsskift* nytårsskift* årsafslut* årets~udgang udgangen~af~året årsafslutning*
hour: time timen timer timerne halvtim* timevis kvarter* timens timernes
minute: minut*
second-time: sekund* sek sekundering*
moment: øjeblik* moment momentet
decade: årti årtier årtiet århundred*
morning: morgen morgenen morges i~morges imorges morgner morgenstund* formiddag*
noon: middagstid*
afternoon: eftermiddag* em
evening: aften aftenen aftener aftenens aftens
night: nat natten nætter nats nattens midnat* nattetid*
time: tid tiden tider tiderne tidens tids tidspunkt* gang gange gangen gangene tidsmæssig*
o-clock: kl klokken klokkeslæt* klokkens
date: dato datoen datoer dat dateret datoerne datoens datér*
period: periode* perioden tidsrum* tidsperiod* varighed* løbetid* tidsramme* tidsinterval* åremål*
term-deadline: frist fristen frister fristerne deadline* tidsfrist* forfald* fristens slutdato* udløbsdato* forfaldsdato* betalingsfrist* svarfrist* skæringsdato*
past: fortid* forløben* forgangne forgangen
future: fremtid* fremover fremtidig* fremadrettet kommende fremadret*
last: sidste sidst sidstnævnt* sidste~gang sidstt forleden seneste~gang forrige
next: næste næstkommende kommende~uge næst følgende~uge forestående
early: tidlig* tidligst* tidligt
late: sen sent sene senere sildig* senhen forsent
soon: snart snarlig* snarligt inden~længe inden~så~længe om~lidt lige~straks kort~tid snar
asap: hurtigst~muligt snarest~muligt så~hurtigt~som så~snart~som asap uden~unødig~forsinkelse unødigt~ophold unødig~forsinkelse snarest~belejligt hurtigstmulig* snarestmulig* så~snart~muligt hurtigst
immediately: straks omgående øjeblikkelig* med~det~samme omg øjebl ufortøvet prompte på~stedet lige~med~det uopholdelig* medetsamme
urgent: haster haste hastende hastesag* akut* presserende tidskritisk* nødsituation* hastende* brandhaster uopsættelig* nødstilfælde* hastet
quickly: hurtig* hurtigt hurtigere hurti skyndsomst skynd* skynder i~en~fart fart~på lynhurtig* lynende ekspres* hastig* kvikt skynding*
slow: langsom* sløv* sejtrækkende træg* snegletempo langsommelig* langsommere
always: altid stedse hele~tiden konstant* bestandig* uafbrudt* til~stadighed vedvarende
often: ofte tit jævnlig* hyppig* regelmæssig* tit~og~ofte oftere gang~på~gang hyppighed*
sometimes: sommetider undertiden nogle~gange af~og~til somme~tider indimellem ind~imellem lejlighedsvis* engang~imellem en~gang~imellem nu~og~da nogengange nogle~gang
rarely: sjælden* sjældent næppe knap~nok sjældenhed*
usually: normalt normal* sædvanlig* plejer plejede almindelig* almindeligvis typisk* generel* generelt vanlig* oftest som~regel gængs* i~reglen sædvane~tro dagligdag* almindelighed*
daily: daglig* dagligt hver~dag
weekly: ugentlig* hver~uge ugevis
monthly: månedlig* hver~måned månedsvis*
yearly: årlig* årligt hvert~år årsvis
forever: for~evigt for~altid evig* permanent* for~bestandig til~evig~tid endegyldig* varigt varig* uigenkaldelig* for~stedse forevigt endegyldigt evighed*
temporarily: midlertidig* foreløbig* indtil~videre interimistisk* i~mellemtiden mellemtiden indtilvidere så~længe provisorisk* kortvarig* for~en~stund indtil~da i~første~omgang
during: i~løbet~af
ago: år~siden dage~siden uger~siden måneder~siden måned~siden uge~siden timer~siden længe~siden tid~siden
recent: nylig* nyligt for~nylig senest seneste for~nyligt fornylig forleden~dag
ever: nogensinde nogen~sinde overhovedet
finally: endelig endeligt endelige omsider langt~om~længe til~sidst til~slut slutteligt afsluttende sluttelig
first: første først førstegang* allerførst* for~det~første førsteprioritet* til~at~begynde
second: andenplads* for~det~andet sekundær*
third: tredje tredie tredjedel* for~det~tredje
ordinal: fjerde femte sjette syvende ottende niende tiende ellevte tolvte trettende fjortende femtende tyvende tredivte
begin: begynd* begynde start starter starte startet startede starten opstart* påbegynd* indled* iværksæt* gå~i~gang gå~igang går~i~gang gået~igang gå~gang begyndelse* påbegynde sæt~i~gang sætte~i~gang sætter~gang komme~i~gang starts tiltræd* tiltrådt tiltrådte indledning* er~i~gang
continue: fortsæt* fortsatte fortsætte genoptag* gå~videre viderefør* fortsættelse* videre
repeat: gentag* gentog gentage gentagne gentagelse* repeter* gentagende
all: alle samtlige al allihop* allihopa
whole: hele hel helheden helhed*
every: hver hvert hvereneste hver~eneste ethvert
any: nogen~som~helst nogen~overhovedet hvilket~som~helst overhovedet~nogen
some: nogle visse somme enkelte nogl noen~få
several: flere adskillige diverse talrige mangfoldige et~par~stykker
many: mange mangfoldig* masser masse massevis en~masse bunkevis utallige hobetal~af lassevis tonsvis rigtig~mange en~del
much: meget møj mejet meged
more: mere mer yderligere mere~end
most: mest fleste mestendels for~det~meste størstedelen de~fleste flest
less: mindre mindst færre minder
few: fåtal* ganske~få kun~få fåtallig*
little: lidt lille~smule lit
bit: en~smule smule smule* en~anelse anelse en~kende en~tand
enough: nok tilstrækkelig* rigeligt tilstrækkeligt rigelig* noksom* fyldestgør*
rest: resten rest rester resterende tilbageværende tiloversbleven*
half: halv halve halvt halvdel* halvår* halvandet halvandt halvårlig*
part: del delen delvis* dels delvist bestanddel* andel* portion* andele delene delenes delens
piece: stykke stykker stykket stk element* genstand*
pair: par et~par parvis
double: dobbelt* fordobl* dublet* to~eksemplarer duplikat* dobbeltbook* dobbelthed* fordobling*
number: nummer nr nummeret numre numrene tal antal antallet tallet tallene ciffer cifre numer cifret antallets tallets nummererede
amount: beløb beløbet beløbene summen sum summer mængde* beløbs* kvantum*
total: total totalt totale totaler alt~i~alt sammenlagt i~alt ialt totalbeløb*
percent: procent* pct procentdel* procents
maximum: maksimal* maksimum* max maks højst højest~muligt allerhøjst øvre~grænse maksimalt
minimum: mindst~en minimum minimal* som~minimum i~det~mindste
average: gennemsnit* snit snittet middel* gennemsnitlig*
very: yderst særdeles overordentlig* ekstremt vældig* enormt utrolig* utroligt vanvittig~meget mægtig~meget super mega ret~så hamrende pisse~mega sindssygt~meget frygtelig~meget hjertelig dybt meget~meget
really: virkelig virkeligt faktisk faktiske reelt egentlig egentligt sandelig vitterlig* rigtignok reel reelle i~virkeligheden egentlige rent~faktisk virkelige
quite: ganske temmelig ret~godt forholdsvis nogenlunde rimelig~godt ret~hurtigt relativt ret~meget
completely: helt fuldstændig* fuldstændigt fuldt komplet* aldeles totalt~set fuld fulde fuldkommen* absolut* i~sin~helhed fuldt~ud udtømmende helt~og~holdent helt~og~aldeles til~bunds gennemgribende grundig* uforbeholden* fuldkommenhed* komplettering*
almost: næsten omtrent så~godt~som praktisk~taget knap knapt
approximately: ca cirka omtrentlig* sådan~cirka anslået circa
exactly: præcis* præcist nøjagtig* eksakt* akkurat* på~en~prik præcise nøjagtighed*
especially: især særlig særligt særlige navnlig i~særdeleshed særdeleshed først~og~fremmest frem~for~alt ikke~mindst
simply: simpelthen simpelt simple enkelt simpel ganske~enkelt slet~og~ret uden~videre bare~lige enkelhed* enkel
directly: direkte umiddelbar* umiddelbart
alone: alene enlig* på~egen~hånd ensom* ensomhed*
anyway: i~hvert~fald ihvertfald i~alle~tilfælde under~alle~omstændigheder ivertfald hvertfald i~alt~fald ihverfald hele~taget
by-the-way: forresten for~resten i~øvrigt iøvrigt btw apropos for~øvrigt
of-course: selvfølgelig selvfølgeligt naturligvis selvsagt klart~nok jo indlysende selvfølge* selvfølgelig* selvfølgelighed*
apparently: åbenbar* åbenbart tilsyneladende efter~sigende angivelig* påståede øjensynlig* ser~ud~som angiveligt åbenbaring*
certainly: sikkert bestemt helt~sikkert afgjort* utvivlsom* uden~tvivl garanteret* vist~nok ganske~vist givet~vis visselig sikker~på
unfortunately: desværre beklageligvis uheldigvis ulykkeligvis desvære desværr beklagelig* synd
fortunately: heldigvis gudskelov til~alt~held
basically: grundlæggende principielt i~det~væsentlige egentlig~talt bund~og~grund
technically: rent~teknisk
step-by-step: trinvis* skridt~for~skridt gradvis* efterhånden lidt~efter~lidt punkt~for~punkt
in-advance: på~forhånd forhånd i~god~tid forlods
so-far: hidtil hidtidig* indtil~nu til~dato indtil~dato tildato indtil~i~dag
from-now-on: fremefter fra~nu~af fra~i~dag fra~dags~dato fra~og~med
at-the-latest: senest~den allersenest senest~inden
too-much: for~meget for~mange alt~for~meget alt~for~mange
as-follows: følgende som~følger nedenstående~punkter følgende~oplysninger flg
with-this: hermed hermed~at herfor hertil~bemærkes herimod
---
ask: spørg* spurgt* spurgte beder bede bad bedt bed forespørg* forhør* forespørge~om bedene bedenes bederne bedernes beders
beg: bønfald* trygle* tigge* tigger bønlig* anråb*
request: anmod* bedes forespørgsel* forespørgsl* begær* anmodning* anmodes opfordr* henstill* rekvir* rekvisition* udbede* udbedes begæring* begærlig* henstilling* opfordring* rekvirering* begærlighed*
demand: forlang* kræve kræver krævede krævet krav kravet kravene kravs insister* påbyd* fordring* fordrer forlangende* kravets kravenes krævedes kravens kraverne kravernes
require-legally: berettig* har~krav~på har~ret~til berettiget
order-instruct: beordr* befal* instruer* instruks* pålæg* pålagt* pålagde befaling*
order: bestil* ordre ordren ordrer ordrerne ordres ordrebekræft* forudbestil* indkøbsordre* genbestil* rekvisitionsnr* bestill* bestilling* forudbestilling* ordrens ordrernes ordrers
apply-request: ansøge~om andrag* andragende*
expect: forvent* imødese* ser~frem~til se~frem~til glæder~mig~til forventning* forventelig*
hope: håb* håber håbe håbede
propose: foreslå* forslag* foreslog
recommend: anbefal* tilråd* indstill~til anbefaling*
advise: råde råder rådgiv* rådførte rådgav rådgivning* råd rådene rådslå* rådenes rådes
offer: tilbyd* tilbød tilbudt tilbyder
agree: enig enige enighed* indforstå* samstemm* tilslut* er~enig indgå indgået indgik indgår indgås eniges
accept: accept* godtag* godtog akcept* acceptér* akseptere acceptering*
refuse: afslå* afslag* afslog nægt* afvis* afviste afvist* vægre* takke~nej takker~nej takket~nej siger~nej sige~nej sagde~nej afvisning* frabede~mig
object: indsigelse* indvend* protestere~mod modsæt* gør~indsigelse gøre~indsigelse modstand* imødegå* modsætter gjort~indsigelse indsige* indvending* modsætning*
disagree: uenig* ikke~enig ikk~enig ik~enig uoverensstemmelse* uenighed*
protest: protest*
consent: samtyk* samtykke* tilsagn* medgiv* samtykkeerklæring*
permission: tilladelse* bemyndig* autoris* beføjelse* bevilling* tilladels* autorisering*
withdraw: tilbagekald* tilbagetræk* tilbagetruk* trække~tilbage trækker~tilbage træk~tilbage trukket~tilbage trak~tilbage kalder~tilbage kalde~tilbage kaldt~tilbage kald~tilbage fortryd* fortrudt fortrød tage~tilbage~mit tager~tilbage~mit ophæve~samtykke frafald* tilbagetrækning* fortrydelsesret* fortrydelsesfrist* fortrydelse*
unsubscribe: afmeld* framelding* frameld* melde~fra melder~fra meld~fra meldt~fra melde~af melder~af meld~af meldt~af afmelding* afregistrer* afabonn* afabonner* unsubscribe melde~ud melder~ud meld~ud meldt~ud udmeld* udmeldelse* meldes~af meldes~fra opt-out optout afmeldes~fra udmeldt skriv~mig~af skrevet~af~listen skrives~af~listen af~listen af~mailinglisten af~jeres~liste af~jeres~lister framelde frameldt* udmeldte afmeldingslink* afmeldelse*
subscribe: abonn* abonnement* tegne~abonnement abonnent* abonnering*
exercise-right: udøv* gør~brug~af gøre~brug~af påberåb* benytte~min~ret håndhæv* påberåbbar*
right: ret rettighed*
claim: gør~gældende gøre~gældende gjort~gældende gøres~gældende påstand* påstå* påstod
tell: fortæl* fortalt* fortalte fortælle sige~til siger~til
inform: underret* informer* orienter* meddel* meddelelse* meddelte lad~mig~vide lad~os~vide lade~mig~vide giv~besked give~besked giver~besked giv~lyd oplys oplyse oplyser oplyst oplyste oplyses orientering* melde melder meldt meldte meld melderne meldes oplystes
notify: notifi* varsl* varsko* underretning* advisér* adviser* advis* varsel varslet advisering* varsling* varsels
info: oplysning* information* info infomail* informationer oplysningspligt* infos
know: vide vidste vidst ved~godt ved~du kend kender kende kendes kendte kendt kendskab* viden bekendt vidende bevidst bevidste klar~over kendtes vides kendskabet bevidstes kenderens kenderne kendernes kenders
find-out: finde~ud~af finder~ud~af fundet~ud~af fandt~ud~af find~ud~af regne~ud regnet~ud få~at~vide fik~at~vide fået~at~vide får~at~vide
wonder: undre* undrer undrede spekuler* nysgerrig* gad~vide gad~vidst mon tænker~på~om
explain: forklar* forklaring* redegør* redegøre redegørelse* uddyb* tydeliggør* præciser* afklar* gør~rede gøre~rede afklaring* præcisering* uddybning*
describe: beskriv* beskrev beskrevet beskrivelse* skildr* skildring* beskreven beskrevne beskrevnes
say: sige siger sagde sagt siges sagdes nævn* nævnte omtal* udtal* udtalte ytre* ytring* anfør* anført anførte sir si'r nævning* sagtens sagtne
speak: tal~med tale talt talte taler tales snak* snakke drøft* samtal* diskut* diskussion* sludre* snakket snakkende* talens talerens talernes talers
word: ord ordet ordene ordlyd* vending* formuler* sprogbrug* ordvalg* formulering* ordenes ordets
call-named: hedder hed hedde kaldes såkaldt* benævn* betegn* kald kalde kalder kaldte kaldt kaldet kaldene kaldenes kaldets kalds kaldtes
mean: betyd* betød betydet menes indebær*
answer: svar svaret svare besvar* gensvar* tilbagemeld* tilbagemelding* genmæl* besvarelse* respons svarede svarer svares svarene svars svarskriv*
write: skriv* skrev skrevet nedskriv* nedskrev tilskriv* påskriv* skriv~ned nedskrivning* tilskrivning* nedskrevet skrevne skreven nedskrevne
send: send* sende sendt* sendte afsend* fremsend* udsend* tilsend* tilsendt* eftersend* indsend* oversend* udsendelse* sendes indsendt* fremsendt* sender afsendt* eftersending* tilsending* udsending* sending*
forward: videresend* videresendt* send~videre sende~videre sendt~videre sender~videre giv~videre give~videre gives~videre givet~videre giver~videre formidl* formidling* omdiriger* viderestil* viderestilling*
get: få får fik fået fåer skaff* får~fat fremskaf* faaet faar
receive: modtag* modtog* modtaget modtagelse* erholdt modtagelig* modtagning*
give: give giver gav givet giv gives gi' bortgiv* afgiv* afgav afgivet gi'r giverne giverens givernes givers
bring: bring* bragt* bragte medbring* medbragt* medbragte
hand-over: overdrag* aflever* overgiv* overlad* overlod overlever* overlevering* overdraget aflevering*
provide: stille~til~rådighed stiller~til~rådighed stil~til~rådighed stillet~til~rådighed udlever* udlevering* yde yder ydede ydet ydes forsyn* fremlæg* fremlagt fremskaffe tilvejebring* forsyning* forsynlig* ydere yderens yderes yderne ydernes yders
fetch: hent* hente hentet afhent* indhent* fremfind* genfind* hente~ned~fra afhentning* indhentning*
show: vis vise viser viste vises fremvis* udvis* udviste demonstr* forevis* vist~frem demonstrering* forevisning* fremvisning* udvisning* visning* viserens viserne visernes visers
see: se ser set ses sås seet
look: kig* kigge kigger kigget kikke* kikker glo glor stirr* blik kiggerne* bliks
look-at: kig~på kigge~på kigger~på se~på ser~på set~på tage~et~kig tag~et~kig se~nærmere
look-for: leder~efter lede~efter ledt~efter ledte~efter søger~efter søge~efter på~udkig~efter efterlys* efterspørg* opsøg* ledt ledte efterlysning* opsøgning* ledtes
search: søge søger søgt søgte gennemsøg* afsøg* eftersøg* fremsøg* søgning* søg søgefunkt* søgeresult* søgeord* afsøgning* eftersøgning* søgen søges søgtes søgere søgerens søgeres søgerne søgernes søgers
find: find* finde finder fundet fandt findes~frem lokaliser* opspor* find~frem finde~frem lokalisering* opsporing* fundets
view: besigtig* gennemse* iagttag*
watch: overvære* ser~tv
read: læs* læse læser læst læste gennemlæs* oplæs* gennemlæsning* læsbar* læskende* læsning* oplæsning*
listen: lyt* lytte lytter aflyt* lyttet aflytning* lytning*
hear: hør* høre hører hørt hørte høres overhør* hørbar* høring* overhøring*
check: tjek* check* kontroltjek* efterse* eftersyn* tjekke dobbelttjek* krydstjek* krydstjekkende* tjekkende*
verify: verific* verifikation* efterprøv* verifi* valider* legitimer* verificering*
confirm: bekræft* bekræftelse* stadfæst* bekræf bekræfte
acknowledge: kvitter* kvitterer anerkend* vedgå*
prove: bevise beviser beviste bevist dokumenter* godtgøre godtgør godtgjort eftervis* påvis* sandsynliggør* bevises dokumentering* efterviselig* eftervisning* påvisning* godtgøres bevisers bevistes
note: noter* noteret note noten noterne notat* notits* bemærkning* notér* note~ned notering* notens notes
remember: husk* huske husker erindr* huskede kom~i~hu mindes erindring*
forget: glem* glemme glemmer glemt glemte forglem* glemsom*
remind: mind~mig minde~om minder~om mindede påmind* rykke rykke~for rykket rykkede rykker~for rykkernes rykkes rykkets
think: tænk* tænke tænker tænkt tænkte synes synes~at syntes synnes tanke tanker tankerne tanken synst tænkelig* tænkning* syntesens synteserne syntesernes
believe: tro tror troede troet tror~på
understand: forstå* forstod forstået forståelse* begrib* fatte fatter fattede fattet begribelig* forståelig* fattes
suppose: formod* antag* antog antaget går~ud~fra gå~ud~fra mistænk* mistanke* gæt gætte gætter gættede gættet går~udfra gå~udfra forudsæt* antagelig* formodning* forudsætning* mistænkelig* gættene gættes
opinion: mening* menig* holdning* synspunkt* opfattelse* efter~min~mening anskuelse* standpunkt* mener mene mente ment imo indtryk* menene menenes mentes
decide: beslut* besluttet afgør* afgørelse* afgjort bestem bestemme bestemmer bestemte bestemmes besluttede træffe træffer truffet traf beslutning* bestemtes truffen trufne træffes træfferens træfferne træffernes træffers
choose: vælg* vælge valg valgt valgte valget udvælg* udvalgt udvalgte fravælg* fravalg* fravalgt tilvælg* tilvalg* tilvalgt vælger valgmulighed*
prefer: foretræk* foretrak* helst forkærlig* præferenc* allerhelst forkærlighed*
consider: overvej* overvejer overveje overvejelse* genovervej* påtænk*
intend: intention* hensigt* agter agte agtede har~tænkt~mig tænkt~mig forsæt forsætligt har~i~sinde agtes
plan: plan planer planen planlæg* planlagt* planlagde planerne handlingsplan* planlæggerne* planlægning* planens planernes planers planets plans
try: prøv* prøve prøver prøvet forsøg* forsøge forsøger afprøv* prøvede afprøvning*
help: hjælp* hjælpe hjalp hjulpet hjælper bistand* bistå* assist* undsæt* behjælp* hjælpsom* bistod bistår behjælpelig*
support: support* supporten understøt* støt* støtte støttes opbakning* bakke~op understøtning*
serve: betjen* servicer* tjener tjene tjente ekspeder* servere serverer serveret betjening* ekspedering* servering* tjenerens tjenerne tjenernes tjeners tjenes
use: brug bruge bruges brugt brugte bruger anvend* anvendelse* benyt* benytte udnyt* brugen gøre~brug tage~i~brug tages~i~brug brugs brugens brugtes brugene brugenes brugets brugsens brugserne brugsernes
misuse: misbrug* misbruge
reuse: genbrug* genanvend* genanvendelse* videreanvend* genanvendelig*
delete: slet* slette slettet sletning* slettes viske~ud visk~ud udvisk* wipe* nulstille~helt fjerne~permanent udslet* makuler* makulering* udradér* udrader* tilintetgør~data bortslet* delete slett* slætte slæt slædt overskriv* overskrev* deleted deletion overskrivning* udradering* udviskning* slettelse* nulslet*
remove: fjern* fjerne fjernet fjernelse* tag~væk tage~væk tages~væk taget~væk tager~væk tag~ud tage~ud tages~ud taget~ud ryd* rydde rydder ryddet oprydning* strege~ud streg~ud streges stryg stryge strøget stryges udelad* udgå udgår komme~af~med få~væk skaffe~af~vejen skille~af~med bort~med væk~med udtag~af pil~ud pille~ud piller~ud pillet~ud skær~ud rydning* tag~mig~af tage~mig~af taget~mig~af tag~navn~af tage~navn~af tag~os~af strygerne strygernes strøgets udgås
take-down: tag~ned tage~ned tages~ned taget~ned tager~ned nedtag* tog~ned hive~ned hiv~ned pille~ned pil~ned
destroy: destru* destruer* ødelægge~data tilintetgør* tilintetgjort* brænd~det udrydd* kværn* udryd* destruering*
throw-away: smide smides smidt smed~ud smider smidt~ud smid~ud smide~ud smider~ud kasser* kassere kassér* bortskaf* kassation* skrald* skraldespand* affald* papirkurv* losseplads* kyl kyle kylet kyl~ud kyle~ud hæld~ud skrot* skrotte dump dumpe dumpes hive~ud hiv~ud bortkast* smid bortkastning* skrotning* dumpene dumpenes dumpernes dumpets dumps
cancel: annull* afbestil* annuller* aflys* afbestilling* stornér* storner* annulér* afblæs* afblæsning* aflysning* annullering* afbud afmelde~deltagelse sløjf* sløjfe sløjfning* afbuds
close: luk lukke lukket lukker lukkes lukkede lukning* nedluk* luk~ned lukke~ned lukket~ned lukker~ned nedlæg* nedlagt* nedlagde aflukk* nedlukning* nedlægning* lukkedes lukningerne lukkerne lukkernes lukkers lukkets
terminate: opsig* opsige opsigelse* opsagt* opsagde sige~op siger~op sig~op sagt~op sagde~op ophæv* ophæve ophævelse* ophævet udtræd* udtræde udtrådt træde~ud træder~ud udtrædning*
stop: stop stoppe stopper stoppet stoppes stoppede stands* standse ophør ophøre ophører ophørt ophørte hold~op holde~op holder~op holdt~op holdes~op lad~være lade~være lader~være høre~op hør~op hører~op indstille~al indstil~al afslut~nu indstille~udsendelse stoppe~med indstille indstil indstiller indstillet~driften drop droppe dropper droppet slut~med standsning* droppes indstilles indstillet stopperen ophøret drops ophørene ophørenes ophøres ophørets ophørs stopperens stopperne stoppernes stoppers stoppets
end: slut slutte slutter sluttede sluttet slutning* afslut* afslutning* afslutte ender endte endt afvikl* udgang udgangen slutdag enden afsluttelig* afvikling* enderne slutdato endens endernes enders endtes sluttes udgangene udgangenes udgangens udgangs
prevent: forhindr* forebyg* undgå* undgå undgået hindr* modvirk* afværg* afhold* undgik forhindring* hindring*
block: bloker* blokér* spærre~for blacklist* sortlist* sortliste spærrelist* blokliste* robinson* blokering* sortlistning*
blank-out: overstreg* streg~over strege~over slør* sløre sløret maskér* masker* tildæk* bortredig* udstreg* dæk~til maskering* overstregning* sløring* tildækning* udstregning*
anonymize: anonymiser* anonymisering* pseudonymis* afidentific* anonymisér*
restrict: begræns* begrænsning* indskrænk* begræns afgræns* afgrænsning* indskrænkning* dataminimer*
freeze: frys fryse fryses frosset frøs indefrys* indefrosset fastfrys* frys~fast karantæne* nedfrys* sætte~i~bero stil~i~bero stille~i~bero stilles~i~bero fastfrysning* indefrysning* nedfrysning* bero fryser beroet fryserens fryserne frysernes frysers
pause: paus* pause suspend* pausér* sæt~på~pause sætte~på~pause pausering* suspendering*
lock: lås låse låser låst låst~fast låses aflås* afspær* spær spærre spærret spærrer spærres spærring* aflåselig* aflåsning* låsen låste spærrede spærringen låsene låsenes låsens spærene spærenes spærets spærredes spærs
unlock: lås~op låse~op låst~op låses~op oplås* ophæve~spærring fjern~spærring frigiv~kontoen
flag-mark: marker* markér* afmærk* mærk mærke mærker mærket mærkes etiket* flag flage påtegn* label labels afmærkning* etikettering* markering* påtegning* flagene flagenes flagens flagerne flagernes flages flagets flags mærkens mærkerne mærkernes mærkers mærkets
put: lagt~ind anbring* anbragt placer* placér* placering* lægge~ind puttet putte
set: sæt sætte sætter sat satte sættes indstilling* opsæt* opsætning* opsat konfigur* settings setup sættene sætterens sætterne sætternes sætters
keep: behold* beholde beholdt beholder bibehold* bevar* bevare beholdes bevaring*
store: lagr* lagre opbevar* opbevaring* opbevare lagring* lagret oplagr* oplagring*
hold: hold~fast holde holder holdt holdes fasthold* hold fastholdning* holdende holdenes holderens holderne holdernes holders holdne holds
save: gem gemme gemmer gemt gemte spar spare sparer sparet gemmes spares gemmerne gemmernes gemmers sparens sparerens sparerne sparernes sparers spars
retain: retention tilbagehold* tilbageholdt arkivpligt*
have: har have haft havde ha haved besid* besidder i~besiddelse haves havdes havt havene havenes havernes
archive: arkiv* arkivér* arkiver* journalarkiv* arkivering*
file-document: fil filen filer filerne filens mappe mappen mapper mapperne dossier* sagsmappe* kartotek* filmappe* filernes filers mappens mappernes mappers mappes
collect: indsaml* samle samler samles samlede~sammen opsaml* saml indhøst* scrape* skrab~data saml~sammen indsamling* samlerens samlerne samlernes samlers
record: optag* optage optager optagelse* optaget optog fortegnelse* lydoptag* båndoptag* mitskær* optagning* optogene optogenes optogets optogs
register: registrer* registrere tilmeld* tilmelding* tilmelde indmeld* registre registret registrering* indskriv* melde~til melder~til meld~til meldt~til meldte~til skriv~op skrive~op skrevet~op oprette~bruger tilmeldt* melde~ind melder~ind meld~ind meldt~ind opskriv* indmeldelse* indskrivning* opskrivning* registrene registrets registrenes registres
process: proces* processer behandles behandle behandler behandlet behandlede behandling behandlingen behandlinger databehandl* forarbejd* viderebehandl* behandlingsaktivitet* behandlings databehandling* forarbejdning* behandledes behandlerens behandlerne behandlernes behandlers behandlingens behandlingerne behandlingernes behandlingers
handle: håndter* tage~hånd~om tag~hånd~om tager~hånd~om sagsbehandl* ordne ordner ordnet ordn behandle~sagen håndtér* tage~sig~af tager~sig~af håndtering* håndterlig* sagsbehandling* ordnede ordnes ordnens ordnerne ordnernes ordners
treat: behandlet~dårligt
share: del~med dele deler delt delte deles deling* videredel* deltes
sell: sælg* sælge sælger sælges solgt solgte videresælg* videresalg* videresolgt frasolgt
pass-to-third: videregiv* videregav videregivet videregivelse* give~fra~sig udlevere~videre lækket~til giv~ud
disclose: afslør* røbe* røber røbet offentliggøre~over~for blotlæg* afsløring* blotlægning*
publish: offentliggør* offentliggjort* offentliggjorde publicer* udgiv* udgav lægge~op~på udstil* lagt~op~på bragt~i~avisen publikation* publicering* udstilling*
transfer: overfør* overførsel* overførsler overført* overførte migrer* migrering* overflyt* overgå~til overflytning* overføring*
port-data: portabilit* dataportab* portering* porter~mit portér* porteret maskinlæs* maskinlæsbar*
move: flyt* flytte flyttet flytning* flytter forflyt* bevæg* bevægelig* flytbar* flyttelig* forflytning*
import: import* indlæs* indlæse indlæsning*
export: eksport* export* udlæs* udlæsning* dataeksport* dataudtræk*
download: download* hent~ned hente~ned hentet~ned henter~ned nedhent* downloade
upload: upload* lægge~op lægger~op lagt~op læg~op lagde~op oploade uploade
convert: konvert* omdan* omregn* omform* konvertering* omregning*
copy: kopi* kopier* kopien kopiér* fotokop* afskrift* genpart* gengiv* gengav kopiering* datakopi* datakopiering*
overview: overblik* oversigt* oversigten
list: liste listen lister listerne listet oplist* lists listens opstilling* opregn* opregning* listernes listers listes
summary: resum* opsummer* sammenfat* sammendrag* opsamling* kort~fortalt referat* opsummering* resumering*
report: rapport* indberet* beretning* indrapport* rapportér* indberetning* rapportering*
extract: udtræk* uddrag* udpluk* udtrukket træk~ud trække~ud trukket~ud uddragning* udtrækning*
print: print printe printet printer~ud udskriv* udskrift* udprint* skriv~ud skrive~ud printes papirudgave* papirkopi* udskrivning* printene printenes printets prints
scan: scan scanne scannet scanner indscan* scanning* skan skanne skannet skanner skanning skannede skannere skannerens skanneres skannerne skannernes skanners skanningens skanningerne skanningernes skannings
compare: sammenlign* sammenhold* sammenlignelig* sammenligning*
match: match* matche stemmer~overens stemme~overens modsvar* afstem* stemmer stemte stemmes stemmers
link-connect: link linket linke linker links hyperlink* url urls lænke* linkene
connect: forbind* forbundet forbandt opkobl* tilkobl* opkobling* kobl koble kobler koblet kobles forbindelse* koblede sammenkobl* tilslutning* forbinding* sammenkobling* tilkobling* koblerene koblerenes koblerens koblerne koblernes koblers koblets
combine: kombin* sammenlæg* samkør* slå~sammen slået~sammen slår~sammen sammenkør* sammenstil* flet* flette fletning* kombinering* samkøring* sammenlægning* sammenstilling*
separate: adskil* adskilt særskilt* adskille opdel* separat* skille~ad skilles~ad opsplit* separer* udskil* opdeling* opsplitning* separering* udskilning*
sort: sortér* sorter* kategoriser* klassific* inddel* orden ordens inddeling* klassificering* sortering* ordenens ordenerne ordenernes
count: tælle tællede talt~op optæl* tæller tæl tælles talt~sammen optælling* tællerens tællerne tællernes tællers
measure: måle måler målt målte måling* opmål* målepunkt* meter kilometer centimeter opmåling* måltes målere måleren måles centimeters kilometers meterens meters målerens måleres målerne målernes målers
change: ændr* ændre ændring* ændringer skift* skifte skiftede foranderlig* forandr* uændret* lave~om laver~om lavet~om lav~om omlæg* ændret forandring* omlægning* skifting* skiftning*
replace: erstat erstatte erstatter erstattes erstattet udskift* udskifte bytte~ud byt~ud byttet~ud afløs* afløser afløsning* udskiftelig* udskiftning*
update: opdater* ajourfør* opdatér* opdatering* ajour update updates ajourført* ajourføring*
correct: rette rettes rettet rettede rettelse* berigtig* korriger* korrekt* korrektion* korrigér* berigtigelse* retter rettere rettedes retterne retternes retters
fix: reparer* repar* fikse bringe~i~orden bring~i~orden få~styr~på ordn~det lappe* udbedr* afhjælp* udbedring* afhjulpet reparation* fix fixe fixet fixes fixer fiks fikser fikset fiksede afhjælpning* fixene fixenes fixets
improve: forbedr* forbedring* optimer* opgrader* opgradér* effektivis* effektivisering* optimering*
complete: færdiggør* færdiggjort færdiggøre fuldfør* gennemfør* gennemførelse* færdigbehandl* fuldend* udført færdig færdige færdigt komplettér* tilendebring* færdigbehandling* færdiggøring* gennemføring* færdiggjorte
fill-in: udfyld* udfylde fyld~ud fylde~ud fyldt~ud fylder~ud fyld fylde fyldt udfyldning* fyldes fyldte fyldtes
enter-data: tast* taste tastet indtast* indtastning* skriv~ind skrive~ind skrevet~ind taster inddater* tastning*
add: tilføj* tilføje tilføjelse* læg~til lægge~til lagt~til ekstra supplerende suppler* addér* tillæg* tilsæt* supplering* tilsætning*
insert: indsæt* indsat sæt~ind sætte~ind sat~ind indsætning*
edit: rediger* redigér* redigering* revider* omskriv* omarbejd* omskrivning* redigérbar* revidering*
rename: omdøb* omdøbt omdøbe
undo: rulle~tilbage rul~tilbage rullet~tilbage tilbagefør* tilbageført omgør* omgjort gøre~om tilbagerul* tilbageføring*
restore: gendan* genskab* genopret* genetabl* gendannelse* genoprett* gendannede* genetablering* genopretning* genskabning*
reset: nulstil* nulstille resæt* reset resette genstart* restart* nulstillede* nulstilling*
track: spor spore sporer sporing* sporet spores tracke* tracking* tracker* trackes sporene sporenes sporens sporerne sporernes sporers sporets spors
follow: følg følge følger fulgt fulgte følges fulgtes
monitor: overvåg* overvågning* monitor* spion* udspion* udspionér* lure~på snage snager aflur* overvåge snag snagen afluring* monitorering* udspionering*
analyse: analys* analytics analyserbar* analysering*
evaluate: evaluer* vurder* vurdering* bedøm* vurdere bedømmelse* evaluering*
profile: profil profilen profiler profilering* profils profilere profilens profilerne profilernes profilers
predict: forudsig* forudse* prognos* forudsagt forudsiges forudseelig* forudsigelig*
target: målret* målrettet målgruppe* skræddersy~reklamer
contact: kontakt* kontakte kontakter henvend* henvendelse* henvende henvendt få~fat~på kontaktes tage~kontakt tag~kontakt kontaktperson* rette~henvendelse kontakt røre rører
contact-details: kontaktoplysning* kontaktinfo* kontaktdata* adressebog* kontaktliste* kontaktinformation*
disturb: forstyr* forstyrre genere plage plager chikan* ulejlig* belem* bebyrd* forulemp* chikaner* mase~på irritere~mig gene gener genert generer generende plaget plagede plageri* masen mase generet forulempning* generes generede genes plages generedes generne genernes geners mases plagene plagenes plagerne plagernes plagers
spam: spam* spamme spammer junk* uønsket~reklame spammails uønskede~mails spammet
bombard: bombarder* oversvøm* overdyng* drukne~i~mails spamme~til bombardering*
leave-alone: lad~mig~være lad~os~være lad~i~fred lade~i~fred lade~mig~være vil~have~fred lader~mig~være være~i~fred skrid fis~af pis~af skrub~af
lose: miste mistet mistede tabe taber tabt tabte tab tabet fortabt bortkom* mist mister mistes mistedes
steal: stjæl* stjæle stjålet stjal tyveri* tyv tyven hugget nuppe* hugge bestjål* frastjål* snup snuppet snuppede hugger tyvene tyvens huggene
leak: læk lækker lækket lække lækage* lækkede datalæk* lækket~ud læk~af lækkes lækkedes lækkene
breach: bruddet krænk* krænkelse* overtræd* overtrådt overtrådte sikkerhedsbrud* databrud* brud~på kontraktbrud* misligehold* misligholdt misligholdelse* tilsidesæt* brud bryde bryder brudt bryd overskrid* overskred* bruddets brudte brydes bruddene overtrædes bruddenes brudene brudenes brudens bruds bryderens bryderne brydernes bryders
hack: hack* hacket hacker* hakket indtrængen* cyberangreb* angreb angrebet angribe* angriber* kompromitteret kompromitter* datatyv* hackerangreb* kompromittering* angrebene angrebets phishet datalækket angrebenes angrebs
protect: beskyt* beskytte beskyttet værn* værne beskyttelse* fredet fredning* beskyttelseslig*
secure: sikr sikre sikring* sikrer sikret sikrede sikker trygt trygge tryg tryghed* sikkerhedsforanstalt* sikres sikkerhedsforanstaltning* sikrere sikrest
encrypt: krypter* dekrypter* krypteret kryptering* krypto* pgp
access: adgang* tilgå* tilgås access
disappear: forsvind* forsvandt forsvundet forsvunden forsvinde gå~væk ude~af~verden forsvinding*
hide: skjul* skjule skjult gem~væk gemt~væk hemmeligholdt hemmelighold* skjulte fortie fortier fortiet forties
exist: eksister* findes fandtes eksistens* forefind* foreligg* forelå tilstede til~stede
contain: indehold* indeholde indeholder indeholdt omfat* omfatte inkl inkluder* inklusiv* medregn* iberegn* inkludering*
consist: bestå består bestod bestået~af bestået bestås
belong: tilhør* tilhører høre~til hører~til
refer: henvis* henvise henvist reference* referencer ref referere* refererer referer* hentyd* hentydning* henvisning* referering*
privacy: privatliv* privatlivs* databeskyttelse* persondatabeskyttelse* privacy diskretion* privatlivets
private: privat private privates
personal: personlig* personligt personlige
personal-data: personoplysning* persondata* personlige~oplysninger personlige~data personinfo* personhenfør* oplysninger~om~mig mine~oplysninger personrelater* personhenførbar*
data: data dataene datasæt* datas dataen dataer dataenes
public: offentlig* offentligt offentlige offentligheden*
confidential: fortrolig* fortroligt fortrolighed* hemmelig* hemmelige tavshedspligt* hemmelighed* fortroligheds* nda
sensitive: følsom* følsomme sensitiv* personfølsom* særlige~kategorier ømtålelig* delikat*
anonymous-unknown: anonym anonyme anonymt navnløs* unavngiv* uidentificer*
law: lov loven lovens lovene lovgiv* lovlig* lovligt lovmæssig* juridisk* retlig* retslig* jura jur juraen lovkrav* lovpligt* forvaltningslov* offentlighedslov* bogføringslov* databeskyttelseslov* juridiske lovhjem* persondatalov* markedsføringslov* lovgivning* lovhjemlede* juraens lovenes
unlawful: ulovlig* ulovligt lovstrid* imod~loven mod~loven retsstridig* uretmæssig* uberettig* ulov* lovbrud* uhjemlet ulovlighed*
gdpr: gdpr databeskyttelsesforordning* persondataforordning* dbf databeskyttelsesret* gdpr-*
regulation: forordning* direktiv* bekendtgørelse* reguler* cirkulære* forordningens regulering*
rule: regel reglen regler reglerne retningslinje* regelsæt* retningslinie* forskrift* reglens reglernes regelens regels reglers
policy: politik politikken politikker privatlivspolitik* persondatapolitik* databeskyttelsespolitik* privatpolitik* cookiepolitik*
notice-statement: privatlivserklæring* erklær* privatlivsmeddel* oplysningsskrivelse* erklæring* udtalelse* privatlivsnotits* privatlivsmeddelelse* privatlivsvilk*
terms: vilkår* betingelse* handelsbeting* forretningsbeting* medlemsvilk* brugervilk* det~med~småt handelsvilkår*
article: artikel artiklen artikler artiklerne artikels art artiklens artiklernes artiklers
paragraph: paragraf* litra pkt afsnit afsnittet klausul* klausulen bilagsnr pgf klausulering* paragrafering* afsnits afsnittets
under-law: med~hjemmel~i hjemmel* hjemlet
act-law: retsakt*
subject-access: indsigt* indsigtsanmod* aktindsigt* indsigtsbegær* indsigtsforespør* egenacces* egenindsigt* dsar sar registerindsigt*
data-subject: registrerede registreredes den~registrerede
controller: dataansvar* dataansvarlig*
processor: databehandler* databehandlere
sub-processor: underdatabehandl* underbehandler* underdatabeh*
dpo: dpo databeskyttelsesrådgiver* databeskyttelsesansvar* dpo'en dpo-en databeskyttelsesråd* dpoen
authority: myndighed* datatilsyn* tilsynsmyndig* tilsyn* tilsynet datatilsynet ombudsmand* forbrugerombud* styrelse* styrelsen statsforvalt* tilsynsmyndighed*
data-processing-agreement: databehandleraft* databehandleraftale* dpa dba scc standardkontrakt* kontraktbestem*
access-right: indsigtsret* indsigtsrettighed* ret~til~indsigt
erasure-right: ret~til~sletning blive~glemt retten~til~sletning sletteret* bliver~glemt
rectification-right: ret~til~berigtigelse ret~til~rettelse
portability-right: ret~til~dataportabilitet ret~til~portabilitet
objection-right: ret~til~indsigelse indsigelsesret*
restriction-right: ret~til~begrænsning
legal-basis: behandlingsgrundlag* retsgrundlag* hjemmelsgrundlag* retligt~grundlag lovligt~grundlag lovgrundlag* legitim* legitime legitimt berettiget~grund behandlingshjemm* hjemmel~til
legitimate-interest: legitim~interesse legitime~interesser interesseafvej* berettiget~interesse berettigede~interesser legitime~interesse
purpose: formål* formålet øjemed formålsbegræns* øjemedene øjemedenes øjemedets øjemeds
category: kategori* kategorien kategorier oplysningskategor*
recipient: modtager modtagere modtageren modtagerne modtagers modtagernes modtagerliste* adressat*
third-party: tredjepart* tredjemand* tredje~part tredjemænd tredieman* tredjeparter trediepart* udenforstående* uvedkommende*
third-country: tredjeland* tredielande* tredje~land udland* udlandet udenland*
source: kilde kilden kilder kilderne oprindelse* oprind* ophav* udspring* kildekategori* kildens kildernes kilders kildes
storage-period: opbevaringsperiode* opbevaringstid* opbevaringsfrist* lagringsperiode* opbevaringsbegr* sletningsfrist* sletteperiode* slettefrist*
accountability: ansvarlighed* hæfte~for hæfter hæftelse* ansvarsp* ansvaret ansvar ansvarsfr* ansvars* ansvarets hæfterne hæfters
compliance: compliance* overhold* overholdelse* efterlev* efterlevelse* overholdt overholder
audit: revision revisionen revisions* audit* revider~systemer revisionserklær* revisionens revisionerne revisionernes
impact-assessment: konsekvensanalys* konsekvensvurder* risikoanalys* dpia risikovurder*
transparency: gennemsigtig* transparen* åbenhed* gennemskuelig* gennemsigtighed*
safeguards: beskyttelsesniveau* overførselsgrundlag* fornødne~garantier privacy~shield
lawsuit: retssag* sagsanlæg* sagsøg* retsforfølg* stævn* stævning* søgsmål* anlægge~sag gå~rettens~vej ad~rettens~vej retsskridt* lægge~sag~an stævne retsforfølgning* sagsøgning*
court: retten domstol* byret* landsret* højesteret* retsmøde* skifteret* tingsret* domstolen rettergang* voldgift* civilret* fogedret* rettens
judge: dommer* dommeren dommere
fine-penalty: bøde bøden bøder bødestr* sanktion* sanktioner* straf* straffen bødeforlæg* dagbod* bødes sanktionering* bødens bøderne bødernes bøders
compensation: erstatning* erstatningskrav* kompensation* godtgørelse* kompenser* skadeserstat* godtgørelsen godtgørelses* skadeserstatning*
complaint: klage klagen klager klagede klages klaget brokke reklamation* reklamere* utilfredshed* klageadgang* klageskriv* klagenævn* brokker klageri brok brokket klagens klagere klagedes klageren brokkerne brokkernes brokkers brokkes brokkets klagerens klageres klagerne klagernes klagers
appeal: anke anker anket anken ankenævn* påklag* påklage appel* appeller* bestrid* bestride bestrider bestridt bestred anfægt* indbring* omstød* ankes ankede bestreden anfægtede ankedes ankens ankerets ankerne ankernes ankers bestredne bestrednes
dispute: tvist* tvisten stridighed* stridspunkt*
evidence: bevis beviset bevismat* beviserne bevisførelse* bevisligheder bevisbyrde* bevisligt bevisernes bevisets bevislighederne bevislighedernes bevisligheders
witness: vidne* vidner vidneforkl* vidneudsagn*
crime: forbryd* kriminal* kriminel* lovovertræd* strafbar* ugerning* strafferet* kriminalitet* røver* røveri* ofrenes bestikk* bestikkelse* bestikkelig*
fraud: svindel* svindl* bedrageri* bedrag* fupp* fup phish* identitetstyv* snyde snydt snød scam* forfalsk* humbug fusk fuskeri* snyd snyder snyderi* snydere forfalskning* fuskerne fuskernes snyderens snyderes snyderne snydernes snyders snydes snydets snyds
mandate: fuldmagt* fremtidsfuldm* fuldmagten fuldmagtshaver*
represent: repræsent* repræsentere på~klients~vegne repræsentant*
guardian: værge værgen værger værgemål* forældremynd* myndighedsperson* værgemålet forældremyndighed* værgens værgerne værgernes værgers værges
identity: identitet* identific* id id'er legitimation* legitimations* identificer* id- identifik* identificerbar* identificering*
id-card: pas passet pasnummer* kørekort* id-kort legitimationskort* sygesikring* sundhedskort* billed-id idkort billedlegitim*
social-security-number: cpr cpr-nummer* cprnummer* cpr-nr cprnr personnummer* cpr-numre
settle: afgøre~sagen bilægge* forlig* løse løser løst løste løses forlige* forliggerne* forliget løstes
waive: give~afkald~på giver~afkald~på afkald give~afkald frasig* frasagt afkaldene afkaldenes afkaldets afkalds
oblige: forpligt* forpligtelse* pligt* pligten pligtig* pligter oplysningspl* skal~ifølge~loven
valid: gyldig* gyldigt gyldighed* valid valide
invalid: ugyldig* ugyldigt ugyldighed*
formal: formel* formelt formelle formalitet* officiel* officielt formalia
free-of-charge: uden~betaling vederlagsfri* uden~beregning omkostningsfri* gebyrfri* uden~omkostninger gratis
proportionate: proportional* uforholdsmæssig* forholdsmæssig* åbenbart~grundløs overdrev* overdreven
detail: detalj* detaljer detaljeret detail nærmere~oplysninger enkeltheder* detaljering*
name: navn navnet navne navnene navns navngiv* navneændr* navneskift* navnefel* fuldenavn* navngivning*
first-name: fornavn*
surname: efternavn* efternavnet familienavn* slægtsnavn* pigenavn* mellemnavn*
nickname: øgenavn* kælenavn* alias* pseudonym dæknavn* navnebror* pseudonymerne pseudonymernes pseudonymets pseudonyms
title-person: hr fru frk frøken titel titlen titler mr mrs frøkenens frøkenerne frøkenernes frøkens titlens titlerne
initials: initial*
spelling: stave staver stavet stavefejl* stavemåde* slåfejl* tastefejl* trykfejl* tyrkfejl* skrivefejl* stavning* stav stavene stavenes stavens staverens staverne stavernes stavers staves stavs
address: adresse* adressen adresser adr postadresse* privatadresse* bopælsadresse* adresseret adressebeskyt* hjemmeadresse*
street: gade gaden gader vej vejen veje vejene allé allen stræde* boulevard* alléens alléerne alléernes vejenes vejens vejes
postcode: postnummer* postnr postnumre
house-number: husnummer* husnr lejlighedsnummer* etage~nr opgang opgangen opgangene opgangenes opgangens opgangs
town: by byen byer byens byerne bydel* landsby* kommune kommunen kommuner kommunens kommunal* storby* sogn* forstad* byrådet* byråd* byernes byers kommunerne kommunernes kommuners kommunes
country: land landet lande landene landets landsdæk* nation* hjemland* danmark landsdækkende*
place-location: sted stedet steder stederne steds lokalit* beliggenh* beliggende befinde* befinder opholdssted* lokation* plads pladsen pladser pladserne pladsens stedets stedernes pladsernes pladsers steders
live-reside: bo boede boet bor bopæl* bosat* bosiddende boende beboelse* bolig boligen boliger leve lever levede levet bosted* hjemmehør* opholder~mig boligens boligerne levedes boendes boligernes boligers boligs bosiddendes
move-house: flytteanm* ny~adresse adresseændr* adresseskift* flyttemeld* adresseændring* nye~adresse skiftet~adresse flytteadresse*
phone: telefon* telefonen telefoner telefonisk* tlf fastnet* telefonist* telefonering* telefoni* omstilling* lokalnummer*
mobile: mobil* mobilen mobiltelefon* smartphone* iphone* android mobiler
phone-number: telefonnummer* telefonnr tlfnr tlf-nr telefonnumre* mobilnummer* mobilnr* mobilnumre* hovednummer*
birthday: fødselsdag* fødselsdato* fødselsår* fødselsdagen fødsdag*
born: født fødsel* fødes fødte fødslen fødslens fødtes
age: alder* alderen årig årige aldersgr* aldrende aldrendes
gender: køn kønnet kønne kønsidentit* pronomen* mandlig* kvindelig* kønsskift* juridisk~køn kønnene kønnenes kønnets
marriage-status: civilstand* ægteskabelig*
family: familie* familien familiens slægt* slægtning* pårørend* husstand* familiemedlem* familieret* slægtlede* familierne
picture: billed* billede billedet billeder foto fotos fotoet fotoer* fotograf* fotografi* portræt* selfie* snapshot* billederne fotografere* pic pics billedlig* fotografering* portrættering* fotoene fotoenes fotoets
face: ansigt* ansigtet fjæs ansigtsgenkend* fjæsene fjæsenes fjæsets
screenshot: skærmbilled* skærmdump* skærmprint* screenshot* skærmklip*
video: video videoen videoer film filmen filmet filme filmes videoklip* videooptag* videoerne filmklip* filmer filmede filmoptag* filmene filmenes filmens films videoens videoernes videoers videos
camera: kamera* kameraet kameraer tv-overvåg* videoovervåg* tvovervåg* webcam* dashcam* dørkamera* overvågningskam*
voice: stemme stemmen telefonsvar* stemmeoptag* voicemail* røst* stemmens stemmerne stemmernes
sound: lyd lyden lyde lydfil* lyds audio lydt lyder lydene lydenes lydens lyderne lydernes lyders lydes
fingerprint: fingeraftryk* biometri* nethinde* irisscan* fingeraft*
signature: underskrift* underskriv* underskrev underskrevet signatur* signer* medunderskriv* underskriften skrive~under skriv~under skrevet~under skriver~under skrev~under kontrasign* signér* kontrasignering* underskrivning* underskrevne
handwriting: håndskrev* håndskrift* håndskrevet
cv: cv cv'et cv'er cver levnedsbeskriv* ansøgningsmateriale*
cover-letter: følgebrev* motiveret~ansøgning motivationsbrev* ansøgningsbrev*
certificate: attest* attesten certifikat* certificer* diplom* kursusbevis* eksamensbevis* skifteretsattest* dåbsattest* vielsesattest* fødselsattest* attestering* certificering*
reference-letter: udtalelse~fra~arbejdsgiver anbefalingsbrev* referencebrev*
qualification: kvalifik* kompetenc* kompetent* færdighed* ekspertis* kvalificer* uddannelsesbevis* faglig* faglige fagligt
experience: erfaring* erfaren erfarne erfaret oplev oplevede oplevet oplevelse* oplever opleve opleves erfarede
payslip: lønsed* lønspecif* lønseddel*
salary: løn lønnen lønning* lønforh* lønsystem* gage* honorar* lønstig* lønkør* vederlag* lønn lønstigning* feriepenge* ferietillæg* lønforhand* lønforhandling* lønnens
pension: pension pensionen pensions* pensionsopsp* atp pensionens
tax: skat skatten skatter skatte* skats skattest* forskud* årsopgør*
vat: moms momsen momsreg* momsf*
bank: bank* banken netbank* pengeinstitut* sparekasse* bankning*
bank-account: kontonr kontonummer* bankkonto* regnr iban reg~nr lønkonto* nemkonto* bankoplysn* bic bankoplysning* kontoudtog*
credit-card: kreditkort* betalingskort* dankort* visakort* kortnummer* visa mastercard kortoplys* mobilepay* kortbetaling*
card: kortet kortene kundekort* medlemskort*
credit-rating: kreditvurder* kreditværdig* kreditoplys* rki ribers* kreditcheck* kredittjek* debitorreg* kreditscore* kreditværdighed*
debt: gælden skyldner* skylder skyldige skyldte skyldt restance* inkasso* inkassof* tilgodehav* kreditor* debitor* gældsf* foged* gæld gælds* tilgodehavende* gældens
income: indkomst* indtægt* indtægter tjent~penge tjener~penge indtjening* tjene~penge
money: penge* pengene kontant* finans* økonom* mønt* midler gysser kapital finansier* midlerne likvid* finansiering* likvidering* midlernes tilskud* tilskuddet kapitalens kapitalerne kapitalernes kapitals
currency: eur euro usd gbp dkk dkr kr krone kroner kronen pund dollar* øre valuta* kronens kronerne kronernes kroners krones pundene pundenes pundets punds
health: helbred* helbredet sundhed* rask raske medicin* medicinsk* læge~hjælp sund sunde sundheds* lægelig* helbreds* helse* medicinering* raskt sundt sundere sundene sundenes sundes sundets sunds
illness: syg syge sygdom* sygemeld* sygt~barn sygedag* sygefravær* sygemelding* syger sygdomme* sygeli* lidelse* sygere sygefri* raskmeld* sengeliggende raskmelding* sygerne sygernes sygers syges
diagnosis: diagnos* symptom*
injury: tilskadek* kvæst* kvæstelse* såret personskade* arbejdsskade* skadet skadede brækket brækkede sår sårede brækkedes brækkets skadedes sårets
pain: smert* ondt smerter hovedpine* migræne* gigt* ondt~i smertelig*
cancer: kræft* kræften tumor* kemoterapi* svulst* kemo
fever-cold: feber* influenza* forkøl* hoste* covid* corona* korona* snue* hoste nys nyser hoster
pregnant: gravid* barsel* barsels* venter~barn barslen graviditet* barselsorlov* barslens
disability: handicap* funktionsneds* kørestol* blind blinde døv døve hørehæm* synshæm* førtidsp* bevægelseshæm* døves
allergy: allerg* glutenf* intoleran* vegan* vegetar* laktose* gluten cøliaki*
mental: psyke psykisk* terapi* depress* angst* angsten mental* stresssyg* psykolog* sindslid* psykia* psykol* psykot* psykerne psykernes psykes
treatment: lægebehandl* operation* genoptræn* behandlingsfor* operationen opereret opereres opererer genoptræning*
prescription: recept* recepter pille pillen piller pillerne apotek* pillens pillernes pillers pilles
hospital: hospital* sygehus* klinik* klinikken klinikker skadestue* lægehus* lægeklinik* plejehjem* ambulatori* ambulanc* indlagt indlæggelse* indlægges udskrevet~fra indlagte
doctor: læge* lægen læger dr tandlæg* kirurg* doktor* speciallæge* overlæge*
nurse: sygeplejer* jordemod* jordemoder* sosu* sundhedsplejer* plejepers* sygeplejersk*
patient: patient*
journal-medical: journal* patientjournal* journalen lægejournal* journaloplys*
blood: blod* blodet blodprøv*
vaccination: vaccin* vaccine*
religion: religi* kirke* kirken moske* menighed* kristen* kristne muslim* jødi* jøde* trosretn* folkekirk* folkekirkelig* kirkelig* trosretning* bibel* kristnes
god: gud guds gud' guderne velsign* bøn bed~til~gud amen jesus herregud herre~gud gudernes
ethnicity: etnisk* etnic* race racen racer racisme* racist* hudfarve* etnicit* racens racerene racerenes racerens racerne racernes racers races
politics: politisk* politiker* folketing* parti partiet partier stemme~på valgkamp* vælger* afstemning* politiske kommunalvalg* folketingsvalg* partiets partierne partiernes partiers partis
trade-union: fagforening* fagforbund* fagforen* forbund forbundets tillidsrep* tillidsmand* a-kasse* akasse* strejke* strejker forbundene forbundenes forbundne forbunds
conviction-record: straffeattest* børneattest* domfæld* dommen domme dom dommene dommenes dommens dommes
background-check: baggrundstjek* baggrundscheck* sikkerhedsgodkend*
police: politi* politiet politianmeld* betjent* politibetj* strisser* politisering*
account: konto kontoen konti kontis kontiene kontos brugerkonto* prøvekonto* konto'er kontoer* kundekonto* account accounts kto medlemskonto* kontoens kontienes kontoerne
user: brugere brugeren brugerne brugers brugernes brugerens brugeres
username: brugernavn* bruger-id brugerid
login: login* log~ind logge~ind logger~ind logget~ind loggede~ind log-in logind* log~på logge~på logger~på logget~på loggede~på adgangsinfo* indlog* indlogering* indloggen login-oplysning* loginoplysning* loginproblem*
logout: logout log~ud logge~ud logget~ud logger~ud logges~ud udlog*
password: adgangskode* kodeord* password* passord* pinkode* pin adgangskoden loginkode* løsen* glemt~kode glemt~kodeord glemt~adgangskode midlertidig~kode
two-factor: totrinsbek* to-faktor* tofaktor* 2fa mitid nemid mfa engangskode* nøglekort* nøgleviser*
profile-page: profilside* brugerprofil* min~profil
portal: portal* portalen webportal*
customer-portal: kundeportal* selvbetjening* min~side
homepage: hjemmeside* websted* website* netsted* webside* sitet site sites web webben hjemmesiden
page: siderne sider sidens sideantal* forside* side sidernes siders sides
form-document: formular* formularen blanket* skema skemaet skemaer blanketten tilmeldingsblanket* skemaerne skemaets skemaernes skemaers skemas
contact-form: kontaktformular* kontaktskema*
checkbox: flueben* afkryds* afkryds sæt~kryds kryds~af krydset~af krydse~af kryds krydset tjekboks* checkbox* hak afkrydsning* krydse krydses krydser krydserens krydserne krydsernes krydsers krydsets
box: boks boksen bokse æske æsken æsker kasse kassen kasser kasserne papkasse* kassens boksens boksene boksenes bokserne boksernes bokses kasses æskens æskerne æskernes æskers æskes
field: felt feltet felter felterne feltens felternes felters feltets felts
button: knap~på knappen knapper knapperne knaptryk* knappens knappernes knappers
click: klik* klikke klikker tryk trykke trykker trykkede trykket tryk~på trykkes trykkerens trykkerne trykkernes trykkers trykkets
mail: mails mailen mailede e-mail* email* e-post* elpost emailen e-mailen e-mails mail* webmail*
mailbox: mailboks* postkasse* indbakke* mailbox* postboks* e-boks eboks digital~post udbakke* indboks*
mail-address: mailadresse* e-mailadresse* emailadresse* mail-adresse* mailadr e-postadresse* email-adresse*
message: besked* beskeden beskeder msg meddelelser dm
text-message: sms sms'er sms'en smser sms'e whatsapp messenger* tekstbesked* sms-besked* beskedtråd* imessage
letter: brev brevet breve brevene brevs skrivelse* brevpost* brevveksl* brevenes brevets breves postkort* rekommander* anbefalet
post: post posten postvæs* postbud* posts poste postet postede postnord indlæg indlægget postens posterne posternes postes
parcel: pakken pakker pakkepost* pakkerne pakkes pakkeboks* pakkelev* pakkens pakkernes pakkers
envelope: kuvert* konvolut* frimærk* porto konvolutering* kuvertering* portoens
correspondence: korrespond* mailveksl* tråd tråden brevvekslin* mailtråd* skriftveksl* udveksling~af~mails brevvekslingerne* trådene trådenes trådens tråds
subject: emne emnet emnelinj* emnefelt* emner emnerne emnets emnernes emners emnes
newsletter: nyhedsbrev* nyhedsmail* nyhedsbrevet nyhedsbreve nyhedsb* nyhedsmails newsletter*
mailing-list: mailingliste* mailliste* maillist* adresseliste* distributionsl* udsendelsesl* postliste* mailinglist* mailing* mailing-list*
marketing: marketing* markedsfør* reklam* reklame annonc* annonce annoncer kampagn* promover* promotion* markedsføring* reklamer annoncering* promovering* reklamering*
direct-marketing: direkte~markedsføring direct~mail
commercial: kommerciel* kommerciel erhvervsmæs* kommercielle
leaflet: brochure* folder~fra flyer* katalog* tilbudsavis* pjece* husstandsomdelt* løbeseddel* plakat*
phone-call: ring ringe ringer ringet ringede opkald* opringning* opring* ringe~op ring~op ringer~op ringet~op kald~telefon telefonopkald* telefonsamtal* ringes telefonopr* ringene ringenes ringens rings
cold-call: telefonsalg* telefonsælg* salgsopkald* telemarket* kolde~opkald salgsopring* kanvas* phoner*
hang-up-phone: lagde~på lægger~på smækkede~på lægge~røret
footer: sidefod* sidehoved* footer* header* mailsignatur* disclaimer*
preferences: mailindst* kommunikationsindst* samtykkecent* mailpræf*
notification: notifikation* pushbesk* push-besk* push pusherne pushernes
cookie: cookie* cookies
consent-banner: cookiebanner* banner* popup* pop-up* cookieboks* samtykkebanner*
social-media: sociale~medier facebook* fb instagram* insta twitter linkedin* tiktok* youtube* snapchat* some some-
follower: følgere følgerne
chat: chatte chat chatten chattede chattet chatter chatbot* chatlog* chatsamtal* chat-* chathist* chats
bot: bot bots robot* robotten botten
comment: kommenter* kommentar* kommentere kommentering*
review-rating: anmeldelse* anmeld anmelde anmelder anmeldt anmeldes stjerner trustpilot* rating* rate brugeranmeld* anmeldere anmeldte anmeldelser anmelderens anmelderes anmelderne anmeldernes anmelders raterne raternes rates
feedback: feedback*
survey: spørgeskema* rundspørge* meningsmål* tilfredshedsund* brugerunders* survey* meningsmåling*
competition: konkurrence* konkurrencen lodtræk* gevinst* præmie* vinderlod* lotteri* tombola* quizkonk* lodtrækning*
event: event events arrangement* arrangementer begivenhed* eventet
webinar: webinar* livestream* onlineseminar*
conference: konferenc* kongres* messe messen messer topmøde* fagmesse* messerne messens messernes messers messes
seminar: seminar* workshop* foredrag* bootcamp* temadag* forelæs* masterclass* forelæsning*
course: kursus* kurser kurset kursist* kurserne kursernes kursets kursers
participant: deltag* deltage deltager deltog deltagelse* deltagerliste* fremmød* fremmødt*
registration-event: eventtilmeld* tilmeldingsliste* tilmelding~til
badge: badge* navneskilt* navneskilte
stand-booth: stand standen stande messestand* standene standenes standens standerne standernes standes
speaker: taleren talere oplægsholder* foredragshold* talerne taleres
presentation: præsentation* slides slide oplæg oplægget powerpoint* pptx præsenter*
sponsor: sponsor* sponsorering*
invite: inviter* invitation* indbyd* indkald* indbudt invitér* inviteret indbudte inviteres
ticket: billet* billetter ticket tickets billettering*
support-case: supportsag* sagsnummer* supporthenv* ticketnr* supportticket* ticketnummer* sagsnr
case: sag sagen sager sagerne sagens sags sagsakt* sagernes sagers
membership: medlem* medlemmer medlemskab* medlemmet kontingent*
club: klub* klubben forening foreningen foreninger foreningens foreningsliv* loge logen idrætsforen* beboerforen* andelsforen* grundejerfor* andelsforening* beboerforening* grundejerforening* idrætsforening* foreningerne foreningernes foreningers forenings logens logerne logernes loges
donate: doner* donation* velgøren* bidrag* indsaml~penge støttebidrag* gave~til~velgørenhed
automatic: automat* automatisk* auto autopilot* autoens autoerne autoernes autos
algorithm: algoritm*
artificial-intelligence: ai kunstig~intelligens chatgpt gpt copilot sprogmodel* maskinlæring* neural*
ai-training: træne~ai træne~model træne~modeller træning~af~ai træningsdata* ai-træning* træner~ai modeltræning*
machine: maskin* maskine maskinen apparat* automat
computer: computer* pc pc'en pc'er pc'erne mac macbook datamaskin* edb stationær* arbejdscomputer*
calculate: beregn* udregn* kalkul* regne regner regnet formlen udregning* beregning* kalkulering* regnes
score: score scoren scores scoret scorer pointtal* pointsyst* karakterpoint* point pointene points
rank: ranger* rangliste* rangorden* rangorden
model: model modellen modeller modellerne modeller* modellering* modellens models
logic: logik* kriteri* bagvedliggende~logik
automated-decision: automatisk~afgørelse automatiske~afgørelser automatisk~beslutning automatiseret~afgørelse automatiseret~beslutning automatiserede~afgørelser afgjort~af~computer automatiske~beslutninger maskinel~afgørelse afgjort~af~maskine
human: menneske mennesket menneskelig* menneskeligt levende~person rigtigt~menneske menneskehænder menneskets menneskenes menneskerne menneskernes menneskes
human-review: menneskelig~indgriben menneskelig~vurdering manuel~behandling manuel~gennemgang manuel~vurdering menneskelig~kontrol af~et~menneske menneske~kigge menneske~ser
intervention: indgriben* gribe~ind grib~ind griber~ind indgreb* omstøde
manual: manuel* manuelt håndkraft
discriminate: diskriminer* diskrimination* forskelsbehandl* fordom* forudindtag* diskriminering* forskelsbehandling*
fair: retfærdig* rimelig* fair rimeligt rimelige
unfair: uretfærdig* unfair urimelig* uret urets
filter: filter* filtrer* frafiltr* sorteret~fra sortere~fra sorterer~fra frasorter* filtrering*
applicant-screening: screen* screening* udvælgelse~af~ansøgere
approve: godkend* godkendelse* godkende blåstempl* bifald* ratific* blåstempling* ratificering*
eligible: egnet egnede egnethed* valgbar* egnets
premium: præmium* premium* forsikringspræmie*
personalise: personliggjort* personalis* skræddersy* individualis* personificer* personliggør* individualisering* personalisering* personificering*
segment: segment* segmenter*
system: system* systemet sagsbehandlingssystem* systemering*
platform: platform*
software: software* programmel* programvare*
tool: værktøj* redskab* hjælpemid*
program: program programmet programmer programmerne programmets programmere programmeret programmering* programmernes
app: app appen apps app'en app'er apper
feature: funktion* funktionalit* feature* funktionen
engine: engine motor motoren motorens motorerne motorernes motors
child: barn barnet børn børnene børns barns børne* mindreårig* unger ungerne pode poder spædbarn* barne* barnets småbørn* rollinger skolebarn* skoleelev* poderne podernes poders podes rollingerne rollingernes rollingers ungers
baby: spæd* nyfødt* baby babyen babyer babyens babyerne babyernes babyers babys
boy: dreng* drenge
girl: pige* piger
son: søn sønnen sønner søns sønnens sønnerne sønnernes sønners
daughter: datter datteren døtre døtrene datterens datters døtrenes døtres
parent: forældre* forælder* forældrenes
mother: mor mors moren mødre moder mama mutter* morens mødres mamaens mamaerne mamaernes mamas moderens moders mødrene mødrenes
father: far fars fader fædre farmand* faderen faderens faderne fadernes faders fædrene fædrenes fædres
grandparent: bedsteforæl* bedstemor* bedstefar* farmor* mormor* farfar* morfar* oldefar* oldemor*
grandchild: barnebarn* børnebørn* oldebarn* sønnesøn*
brother: bror brors broren brødre broder brormand* lillebror* storebror* brødrene bro brormand brorens
sister: søster søsters søstre søsteren storesøster* lillesøster* søsterens søstrene søstrenes søstres
sibling: søskende* tvilling*
cousin: fætter* kusine* nevø* niece*
uncle-aunt: onkel* tante* farbror* moster* faster* morbror* onkler
in-law: sviger* svigermor* svigerfar* svigerinde* svoger* svigersøn*
step-family: stedfar* stedmor* stedsøn* steddatter* papfar* papmor* plejefam* plejebarn* adopt* papbarn* bonusbarn* bonus- adoptering*
husband: ægtemand* husbond* gemal* min~mand
wife: kone konen koner hustru* kones konens viv konerne konernes koners
spouse: ægtefælle* samlever* samboende ægtefolk*
partner: partner partneren partnere partners kompagnon* partnerens partneres partnerne partnernes
girlfriend-boyfriend: kæreste* kæresten forlovede forlov*
ex: ekskæreste* eksmand* ekskone* eksmands ekspartner* eks-mand ex eks-kone ekssamlever*
former: tidligere forhenværende fhv fratrådt* fratrådte afgået eks- tidl
widow: enken enkemand* enke enker enkestand* enkepens* enkens enkerne enkernes enkers enkes
marry: gift gifte giftede bryllup* vielse* viet ægteskab* giftet bryllups* giftes gifter giftene giftenes giftens gifts
divorce: skilt skilsmisse* skille skilte separeret* skilsmissen separation* skilles skiltene skiltenes skiltes skiltets skilts
friend: ven vennen venner veninde* venners vens vennerne kammerat* makker* vennens venskab* kammeratlig* venskabelig* venskabelighed* vennernes
neighbour: nabo* naboen genbo* underbo* overbo* naboer
colleague: kollega* kolleger kollegaer kollegers arbejdskammerat* kollegial* kollegerne kollegaerne kollegernes
boss: chef chefen chefer chefs foresatte leder lederen ledere ledernes lederens overordne* afdelingsled* chefens teamled* bestyrer* mellemleder* nærmeste~leder cheferne lederes lederne chefernes chefers leders
manager: manager* driftsled* daglig~leder projektled* driftschef*
director: direktør* direktion* direktionen ceo cto cfo ciso administrerende*
executive: ledende~medarbejder topled*
chairman: formand* bestyrelse* bestyrelsen forkvinde* formanden næstformand* bestyrelsesm*
employee: ansatte ansat medarbejder* personale* personalet medarbejderen ansættelse* ansættelsen lønmodtag* funktionær* ansættelsesf* personaleadm* bemand* bemanding* ansats
employer: arbejdsgiver* ansætte ansætter ansættes
worker: arbejdere arbejderen håndværk* arbejdsmand* arbejdskr*
freelancer: freelanc* selvstændig* enkeltmandsv*
team: team* teamet holdet holdene mandskab* holdets
customer: kunde* kunden kunder kunders kundernes kundes kundeforh* shopper*
client: klient* klienter klienten klients mandant*
supplier: leverandør* underleverandør* underentreprenør* leverandøren entreprenør*
provider: udbyder* udbyderen internetudb*
service-provider: tjenesteudbyder* serviceudbyder* tjenesteyder*
lawyer: advokat* advokaten sagfører* jurist* cand~jur bisidder*
law-firm: advokatfirma* advokatkontor* advokathus* advokatselsk* advokatpartner*
notary: notar*
accountant: revisor* revisoren bogholder* bogføring* bogholderi* regnskab* regnskaber
consultant: konsulent* rådgiver* rådgiveren konsultation* konsulter*
agent: agent* mægler* ejendomsmægl* formidler*
agency: bureau* agentur* vikarbureau*
broker-data: datamægler* adressehand* databroker* datahandl*
recruiter: rekrutt* headhunt* rekrutteringssyst* ansættelsesudv* hyre hyret rekruttering* hyrerne hyrernes hyres
applicant: ansøger* ansøgeren kandidat* jobsøg* ansøgerne
apply: ansøgning* ansøg* ansøge søge~om søger~om søgt~om søgte~om søgte~stilling søgte~job jobansøg* jobansøgning* uopfordret* uopfordrede
intern: praktik* elev elever elevplads* praktikant* lærling* praktikplads* trainee* læreplads* eleven praktikken mesterlære elevens eleverne elevers elevernes elevs
volunteer: frivillige frivilliges frivilligt~arbejde
student: studerende* studerendes student* gymnasieelev* studiekammerat* dimittend* alumn*
teacher: lærer læreren lærere lærers lærerne pædagog* rektor* skoleleder* underviser* lærerinde* skoleinspekt* lærerens lærernes læreres
professor: professor* lektor* akademik*
researcher: forsker* forskning* forske videnskabsm* forsknings* forskes
journalist: journalist* redakt* redaktion* skribent* pressechef*
tenant: lejer* lejeren lejere beboer* beboerne
landlord: udlejer* vicevært*
housing-association: boligforening* boligselskab* andelsbolig* ejerforening* ejendomsadm* boligadm* pedel* varmemester*
owner: ejer ejere ejeren ejes ejede ejendomsret* aktionær* indehaver* ejerskab* eje ejerens ejeres ejerne ejernes ejers
user-end: slutbruger*
visitor: besøgende* gæst* gæster gæsteliste*
driver: chauffør* bilist* vognmand* chaufføren vognmænd*
administrator: administrator* admin sysadmin* administrer* sysadm systemadm*
engineer: ingeniør* civilingeniør* maskinmester*
developer: udvikler* udviklere programmør* udvikleren
technician: tekniker* teknikere teknikerne montør* montøren teknikernes it-mand* it-fyr* datatekniker* elektriker* tømrer* snedker* mekaniker* vvs'er håndværker* smed smedene smedenes smedens smeds
operator: operatør*
receptionist: sekretær* receptionist* sekretariat* direktionssekr*
assistant: assistent* medhjælper*
officer: fuldmægtig* embedsmand* officer*
expert: ekspert* specialist* sagkyndig* fagmand* fagfolk* fagperson*
beginner: nybegynd* amatør* novice grønskol* grønskolling*
salesman: sælgeren sælgere salgsperson* salgskonsul* salgschef* ekspedient* salgsmedarb*
sender: afsender*
author: forfatter* ophavsmand* forfattet
reader: læsere læseren læsernes
caller: ringende opringer
stranger: fremmed* fremmede ukendte~personer fremmedes vildtfremmed* udlænding*
victim: offer ofre ofret offeret ofrene ofres
senior-citizen: pensionist* folkepensionist* senior* ældre~dame ældre~menneske
adult: voksen* voksne
citizen: borger* borgere indbygger* medborger* statsborger* indvåner* borgerlig* borgerlighed*
undersigned: undertegnede*
ransom: løsesum* afpres* løsepenge* pengeafpres* afpresning* pengeafpresning*
buy: køb købe køber købes købt købte indkøb* købet anskaf* købene indkøbt* købere køberen købets køberne købenes køberens køberes købernes købers købtes
pay: betal* betale betaler betalt betaling* indbetal* udbetal* ubetalt* betalte afregn* indbetaling* afregning* honorér betalings* betalelig* udbetaling*
refund: refunder* tilbagebetal* pengene~retur pengene~tilbage penge~tilbage penge~retur tilbagebetaling* refusion* refusionen refundering* penge~igen pengene~igen beløbet~retur beløbet~tilbage
instalment: afdrag* ratebetal* betalingsservice* pbs betalingsaftal* raten rater ratebetaling* ratens raters
invoice: faktura* fakturaen fakturer* regning* regningen kvittering* bon kassebon* bonen opkrævning* opkræv* regninger fakturering* bonens
customer-number: kundenummer* kundenr ordrenummer* ordrenr fakturanummer* fakturanr medlemsnummer* medlemsnr serienummer* referencenummer* kunde-nr ean-nummer* aftalenummer* aftalenr cvr-nummer* referencenr
credit-note: kreditnota* kreditnot* kredit krediter* godskriv* krediteret kreditfaktura* godskrivning* kreditering*
reminder-payment: rykker rykkere rykkergeb* rykkerbrev* rykkerskriv* inkassovars* betalingspåm* rykkeren rykkerbreve* påkrav* rykkerne rykkerens rykkeres rykkers
delivery: lever* levering* leveret leverer leveres leverede leverance* udbring* leveringstid* udbringning* leveringsdato* leveringsadr* udleveringssted* følgeseddel* følgesedlen følgesedler
shipping: forsend* fragt* afskib* fragte spedit* fragtfirma* afskibning*
courier: kurer* gls dao dhl fedex fragtmand* track-and-trace sporingsnummer*
return-goods: retur returner* returlabel* tilbagelever* send~tilbage sende~tilbage sendt~tilbage returpakke* returnér* returret* sender~tilbage returlab* returnering* tilbagelevering* returseddel* returvare*
exchange: bytte bytter byttet byttes ombyt* ombytning* udveksl* udveksling* ombyttet bytterens bytterne bytternes bytters byttets
pickup: pakkeshop* afhentningssted*
warehouse: lager lageret lagerets depot* pakhus* lagerhal* fjernlager*
stock: lagerbeholdning* på~lager ikke~på~lager udsolgt varelager* lagerstat* beholdning* restordre*
quote-price: tilbud tilbuddet tilbuds* pristilbud* overslag* prisoverslag* tilbuddene udbudsmat* udbud* tilbuds tilbuddets tilbuddenes tilbudene tilbudenes tilbudets
price: pris prisen priser priserne prisl* koste koster kostede kostet omkostning* takst* prisst* kostpris* prissæt* prissætning* prisens prisernes kostedes kosters kostes prisers
expensive: dyrt dyre overpris* kostbar* dyrere svinedyr* dyres
cheap: billig* billigt billigere prisvenlig* prisbillig* røverkøb
free: fri frie frit kvit fritag* frikøb* løs frierne friernes fries
discount: rabat* rabatten rabatkode* udsalg* nedslag* gavekort* kupon* prisnedsl* medlemsrabat* nedslagning* nedslagtning*
fee: gebyr* gebyret afgift* gebyrer afgifter toldafgift* honoraret afgiftning*
value: værdi* værd værdien værdifuld* værdier
profit: profit* overskud* omsætning* fortjenest* indtjen udbytte* avance avancen avancens avancerne avancernes avances
budget: budget* budgettering*
contract: aftale* aftalen aftaler kontrakt* kontrakten overenskomst* samarbejdsaft* abonnementsaft* serviceaft* aftales kontraktlig* bindingsperiod* ansættelsesbevis* ansættelseskontrakt*
licence: licens* licenser licenserne
renew: forny* fornyelse* fornyes
extend: forlæng* forlængelse* udvid* udvidelse*
expire: udløb* udløbe udløber udløbet bortfald* udløbsd* bortfaldt
trial: prøveperiod* prøvetid* gratis~prøve trial* beta pilot* prøveabonn* prøveversion* pilotering* betas
guarantee: garanti* garanter* garantere indesto* garantibevis* reklamationsret*
insurance: forsikr* forsikring* forsikringssel* assurance assurancerne assurancernes assurances
product: produkt* vare varer varen varerne varenr varenummer* artikelnr* varelin* varens varernes varers vares
service: tjeneste* tjenesten service* ydelse* ydelser servicen servicere kundeservice* serviceydel* tjenester
business: forretning* forretningen business erhverv* virksomhedsdrift* næring*
company: firma* firmaet selskab* selskabet virksomhed* virksomheden aps a-s koncern* cvr aktiesel* anpartss* i-s selskabets virksomheder moderselsk* foretagende* ivs amba
organisation: organisation* institution* ngo fond fonden fonde stiftelse* interesseorg* fondens fondene fondenes fonderne fondernes fondes fondets fonds
association-group: gruppe* gruppen koncernselsk* sammenslutning* arbejdsgrup*
department: afdeling* afdelingen sektion* it-afd* division* forvaltning* forvaltningen divisionering* sektionering*
branch-office: filial* afdelingskontor* datterselsk*
office: kontor kontoret kontorer kontorets kontorl* arbejdsplads* kontorlokal*
headquarters: hovedkontor* hovedsæde* domicil*
management: ledelse* ledelsen lede ledes styring* styrer styre styret styres ledelses* styr~på styr ledet styrede styrene administration* administrativ* administrationen ledets styredes styrenes styrens styrerens styrerne styrernes styrers styrets styrs
sales: salg salget salgs* salgsafd*
human-resources: hr- hr-afd* hr-chef* personaleafd* personalekontor* hr-afdeling*
meeting: møde mødet møder mødes mødte mødt møderne mødelok* mødeindk* aftale~tid tidsbestill* bestyrelsesmøde* generalforsam* generalforsamling* mødetid* mødets mødernes møders mødtes
agenda: dagsorden* dagsordenen
negotiate: forhandl* forhandling* forhandle prutte* forhandlerne*
deal: handel handelen handle handler handlet handlede handlen byttehandel*
proposal: salgstale* salgspitch* pitch* prospektmat*
project: projekt* projektering*
task: opgave* opgaven gøremål* ærinde* huskelist*
job: job jobbet jobs stilling* stillingen stillinger jobopslag* stillingsopslag* jobannonc* stillingsannonc* jobbets jobbene
work: arbejd* arbejde arbejder arbejdet arbejdede arbejdes arbejds* arbejdstid*
career: karriere* erhvervsv* profession* professionel* fag faget fagene fagenes fagets
role: rolle* rollen hverv hvervene hvervenes hvervets hvervs
dismiss: fyre~mig fyret fyring* afskedig* bortvis* bortvist bortvisning* afskedigelse* fyreseddel* fyrets
unemployed: arbejdsløs* dagpenge* jobcenter* kontanthjælp* arbejdsløshed* ydelseskont* overførselsindk* su su-
resign: sige~mit~job fratræd* fratrædelse* fratræde fratræder opsigelse~af~stilling sagde~mit~job
retire: pensioneret* gå~på~pension gået~på~pension efterløn* pensioner* otium pensionering* otiums
holiday: ferie* ferien ferier fridag* ferieperiod* sommerferie* feriefri* ferieuge* feriedag* feriefridag*
leave-absence: orlov* fravær* fraværende* afspadser* forældreorlov* afspadsering*
autoreply: autosvar* fraværsbesk* autoreply* autosvaret fraværssvar* out-of-office feriebesked* fraværsmail*
shift-rota: vagt vagten vagter vagtplan* vagtskem* timeseddel* vagtplanen vagtskift* vagts
schedule: tidsplan* køreplan* udskyd* udskudt udskyde udsæt* udsat udsætte udsættelse* tidsskema* skemalæg* ryk~møde programlæg* programlægning* skemalægning* udskydning* udsætning*
calendar: kalender* kalenderen ics ical kalendere* dagbog*
delay: forsink* forsinkelse* forsinket forhal* forhale* forhaling*
cooperate: samarbejd* samarbejde samarbejdet medvirk* samvirk*
joint-venture: samarbejdspartner* forretningspart* joint~venture
interview: interview* jobsamtale* ansættelsessamt* samtalen~om~job jobinterview*
performance: præster* præstation* ydeevne* performance* performe mus-samtale* medarbejdersamtale*
goal: mål målet målene målsæt* kpi mission* målsætning* målenes målets
strategy: strategi* roadmap*
market: marked* markedet markeder
industry: branche* industri* brancher sektor* industrien
competitor: konkurrent* konkurrenter konkurrenten
investor: invest* investor* investering*
growth: vækst* voks vokse vokser voksede stige stiger steg steget stigning* øge øger øget øges forøg* stig stiges vokset stegene stegenes stegens stegs stigens stigerne stigernes stigers voksnes øgets
decrease: faldet faldt falde falder reducer* formindsk* nedsæt* nedsat sænk* sænke nedbring* reduktion* mindske* fald reducering* sænkning* faldende faldene faldenes faldes faldets faldne falds
quality: kvalit*
production: produktion* producer* fremstil* fabrik* fabrikering* fremstillede* fremstilling*
logistics: logistik*
import-customs: told* tolden fortold* fortoldning*
document: dokument* dokumentet akter aktstyk* papirerne dokumentation* akten aktens akterne akternes akters
paper: papir* papiret ark arket papirer arkene arkenes arkets
folder-binder: ringbind* bind bindet arkivmappe* bindene bindenes binderne bindernes bindets binds
draft: udkast* kladde* kladden udkastning*
version: version* udgave* versionering*
template: skabelon* standardtekst* paradigme*
signoff: sluttegn*
table: tabel* tabeller regneark* kolonne* række rækken rækker rækkerne excel* xls xlsx excelark* excel- tabellering* rækkens rækkernes rækkers rækkes
csv: csv json xml vcf maskinformat* komma kommasep* semikolon* csv-fil* csv- kommaerne kommaernes kommaets kommas
pdf: pdf pdf'en pdf-fil* docx zip zippet word-dok* pdf'er
format: format* formatet struktur* struktureret formatter* formatering* strukturering*
content: indhold* indholdet tekst* teksten materiale* materialet tekstning* klartekst*
section: kapitel* kapitler kapitlerne kapitlernes kapitlers
footnote: fodnote*
line: linje* linje linjen linier linien linie* streg stregen stregens stregerne stregernes stregs
title-heading: overskrift* overskriften rubrik*
book: bog bogen bøger bøgerne bogs bøgernes bogens bøgers
booking: booking* book~tid booke booket bookede reserv* reservation* bestilt~tid tidsbestilling* booker bestilt~bord reservering* bookes bookingen bookedes
confirmation-order: ordrebekræftelse* bookingbekr* bestillingsbekr*
bankrupt: konkurs* betalingsstands* insolven* konkursbo* rekonstruktion* betalingsstandsning*
merger: fusion* opkøb* overtag* overtage overtager overtaget overtog fusioner* virksomhedsoverdrag* fusionering*
handover: overlevering~af~opgaver onboarding* oplær*
authority-public: regering* ministeri* minister* ministre rådhus* ambassade* skatteforv* statslig* stat staten statens borgerservice* familieretshus* borgmester* statsminister* ministrene ministrenes ministres staterne staternes stats
server: server* serveren serverne vps nas servers mailserver* webserver* filserver* serverdrift*
host: host* hosting* hostet webhost* datacent* serverrum* webhoteller hosters hostede webhotel*
cloud: cloud* skytjenest* skyen aws azure cloud- skyens
virtual-machine: vm vm'er virtuel* hypervisor* vmware virtualis* kvm proxmox
container: container* docker kubernetes k8s cluster* node noder pod noderne nodernes noders nodes
backup: backup* sikkerhedskopi* back-up* backuppen sikkerhedskopier* snapshots sikkerhedskopiering*
disk: disken diske diskene harddisk* ssd ssd'er usb usb-* raid harddrev* disk diskplads* diskkapac* diskenes diskens diskes disks raidene raidenes raidens raiderne raidernes raidets raids
memory: hukommelse* ram
cpu: cpu* gpu* kerner kernerne kernernes kerners
rack: rack* rackskab*
hardware: hardware* udstyr* udstyret enheden enheder enhed gadget* enhederne enhedens enhedernes enheders enheds
laptop: bærbar* bærbare laptop* bærbaren notebook* thinkpad*
tablet: tablet* ipad'en ipad ipads
screen: skærm* skærmen skærme monitoren skærmens dobbeltskærm*
keyboard: tastatur* keyboard* tastaturet
printer: printer* printeren toner* blækpatron* printere
cable: kabel* kabler kablet kablerne ledning* fiber* fibernet* ledningen netværkskabel* strømkabel* hdmi* kablernes kablers kablets
power: strøm* strømmen elektricit* strømforsyn* volt el
battery: batteri* oplad* oplader* opladning*
network: netværk* netværket lan vlan subnet* netværks* netkort* switch switche switchen
internet: internet* internettet bredbånd* online nettet nettets net
wifi: wifi wi-fi trådløs* wlan hotspot*
router: router* routeren modem* gateway*
firewall: firewall* virus* antivirus* malware* ransomware* trojan*
vpn: vpn vpn'en vpn-*
ip-address: ip ip-adresse* ipadresse* ip-nummer* ipv4 ipv6 ip'er ip-
domain: domæne* domænet domænenavn* subdomæn* domæner
dns: dns navneserver* mx nameserver* dns-* txt-record*
certificate-ssl: ssl ssl-cert* tls https http sikkerhedscert*
database: database* databasen databaser db sql crm crm'et crm-system* mysql postgres*
entry: indgang indførs* indtastningen record records indgangene indtastninger indgangenes indgangens indgangs
bucket: bucket* buckets s3
storage-quota: kvote* kapacit* lagerplads* gb tb mb gigabyte* megabyte* terabyte* lagringsplads*
log: log loggen logge logger logget logs logfil* logning* logudtr* logført logfører loggede logningen loggens loggere logges loggenes loggerens loggeres loggerne loggernes loggers
port: port porte porten portene portåb* portens portenes portes ports
script: script* scriptet cron cronjob*
code: kode koden koder kodes kodet koderne kildekode* repo repository git github kodernes kodens kodning* koders repos
bug: bugs bug buggen bugget bugfix*
error: fejl* fejlen fejlene fejler defekt* brist* fejlmeld* fejlede bommert* brøler* fejltag* bristning* fejlmelding*
broken: ødelagt* ødelæg* ødelagde gået~i~stykker går~i~stykker gik~i~stykker i~stykker smadr* gået~itu revnet knust knuste knuse knuser smadring* ødelæggerne* ødelagdes knuserens knusers knuses knustes
crash: crash* gik~ned går~ned gået~ned hænger~systemet nedbrud* crashet hænge hænger hang hænges hængte ustabil* ustabilt hængtes
outage: driftsstop* nedetid* driftsforst* offline utilgængel* strømafbr*
maintenance: vedligehold* vedligeholdelse* servicevindue*
install: installer* installation* installere geninstall* afinstall* installér*
deploy: deploy* udrul* idriftsæt* gå~i~luften rul~ud rulle~ud deployering* idriftsætning* udrulning*
release: frigiv* frigivelse* frigives frigav
patch: patch* sikkerhedsopd*
configuration: finjust* konfigurationsfil* finjustering*
test: test teste testet tester testen tests testmilj* testning* testes testene testens testere testenes testerne testernes testers
demo: demoen demo demokonto* demoversion*
run: kør køre kører kørt kørte kørsel* køres løb løbe løber løbet kørere løbere løbes kørerens køreres kørerne kørernes kørers kørtes løbene løbenes løberens løberes løberne løbernes løbers løbets
execute: udfør* udføre udføres implement* foretag* foretage foretaget foretages eksekver* effektuer* gennemføres effektuering* eksekvering* implementering* udføring*
restart-service: sluk~og~tænd
turn-on: tænd tænde tændt tænder aktiver* slå~til slået~til slår~til aktivér* genaktiver* tændes tænderens tændernes tænders
turn-off: sluk slukke slukker slukket slukkes deaktiver* slå~fra slået~fra slår~fra deaktivér* slukning* kobl~fra koble~fra deaktivering* slukkerens slukkerne slukkernes slukkers slukne
api: api* apier webhook* endpoint* xapi sdk
token: token* tokens
key: nøgle nøglen nøgler nøglerne ssh nøgles nøglens nøglernes nøglers
interface: grænseflade* brugerflade* dashboard* kontrolpanel*
window: vindue* vinduet vinduer
menu: menuen dropdown* rullemenu* menu menuer menupunkt* menuens menuerne menuernes menuers menuets menus
icon: ikon*
browser: browser* chrome firefox safari safariens safarierne safariernes safaris
linux: linux* ubuntu debian
microsoft: microsoft outlook* office office365 sharepoint onedrive teams windows
google: google* gmail* googl*
zoom: zoom zoomens zoomerne zoomernes zoomets zooms
apple: icloud siri alexa apple
load: loade loader belastning*
sync: synkroniser* synk synkronis* synkronisering*
cache: cache*
queue: kø køen køer kølist* ventelist* køens køerne køernes køers
response-time: svartid* latenc* båndbred*
traffic: trafik* trafikering*
status: status* statussen
ticket-system: helpdesk* servicedesk* hotline*
remote: fjernstyr* fjernadg* fjernbetj* fjernsupport* fjernbetjening* fjernstyring*
vulnerability: sårbarhed* svaghed* sikkerhedshul*
security: sikkerhed* sikkerheden it-sikkerhed* informationssik*
incident: hændelse* hændelsen hændelser hændelse
permission-rights: brugerrett* adgangsrett* adgangsstyr* root sudo
digital: digital* elektronisk*
technology: teknolog* it it-afdeling* it-drift* it-koord* it-*
technical: teknisk* tekniske teknik teknikken teknikkens
infrastructure: infrastruk*
open-source: open~source opensource
developer-ops: devops sre
standard: standard* default standardindst* iso
architecture: arkitekt*
integration: integr* plugin* integrering*
search-engine: søgemaskin* indekser* seo indeksering*
spam-filter: spamfilter* spammappe* uønsket~post spam-mappe
blocklist-firewall: hvidlist* whitelist*
metadata: metadata* tags tagget
file-share: dropbox fildel*
environment: miljø* miljøet testmiljøet staging
screen-share: skærmdel*
provision: provision* klargør~server
scale: skaler*
sla: oppetid* sla uptime
offboarding: offboard*
school: skole skolen skoler skolens skole* gymnasi* friskole* folkeskole* skolerne efterskole*
kindergarten: børnehav* vuggestue* dagplej* daginstitution* sfo skovbørn* fritidshjem*
university: universitet* uni fakultet* campus højskole* seminariet akademi* universitetet akademisering* campusens campuserne campusernes
study: studer studere studerede studie* studier semester* studiet studeret studerer studeres
learn: lære lært lærte lærdom* indlær* indlæring* læres lærtes
teach: undervis* underviste undervisning*
training: træn træne træner trænet træning* trænede oplæring* efteruddan* trænes trænerens trænerne trænernes træners trænets
exam: eksamen* eksaminer* speciale* afhandling* eksaminering*
grade: karakter karakterer karakteren karakterbog* karaktererne karakterernes karakterens karakterers karakters
homework: lektie* afleveringsopg* essay*
lesson: lektion* undervisningstim*
class-school: klasselok* klassekamm* klasse klassen klasser klassens klasserne klassernes klassers klasses
library: bibliotek* biblioteket
home: hjem hjemmet hjemme hjemad hjemover derhjemme hjemmefra herhjem hjemmets hjemmenes
house: hus huset huse husene husets villa* sommerhus* rækkehus* hytte* parcelhus* husenes huser altan* terrasse* huses
flat-apartment: lejlighed* lejligheden ejerlejl* etagebol* hybel
building: bygning* bygningen ejendom* ejendommen byggeri*
room: rum rummet værelse* soveværel* badeværel* lokale* lokalet stue stuen kælder* kælderen sal salen entré* mødelokale* loftet* kontorrum salens stuens stuerne stuernes stues
kitchen: køkken* køkkenet ovn* komfur* køleskab* opvaskemask*
door: dør døren døre dørene låge hoveddør* dørklok* dørtrin* dørens dørenes døres lågene lågenes lågerne lågernes låges
wall: væg væggen vægge mur muren hegn* plankeværk* murens væggene væggenes væggens vægges
floor: gulv* gulvet etage* loft lofterne lofternes lofts
roof: tagsten* skorsten* tagrend*
stairs: trappe* trappen elevator* rulletrapp* trapper
lift: løft løfte~op løfter løftet løftede løfterne løfternes løfters løftets
garden: haven græsplæn* gårdhave* kolonihav* havearb* havelåg* haver havens haverne havers
tree: træ træet træer skov skoven skove træerne skovs skovene skovenes skovens skoves skovserne skovsernes træernes træers træets
flower: blomst* plante* planter rosenbusk* rosen rosens
shed: skur skuret garage* carport* udhus* stald* skurene skurenes skurens skurerne skurernes skurs
furniture: møbel* møbler sofa* reol* skab skabet hylde* skuffe skuffen skuffer kommode* bord bordet borde skrivebord* bordene skabets møblere møbleret spejl spejlet lænestol* bordenes bordes bordets bords møblerne møblernes møblers skabene skabenes skaberne skabernes skabs spejlene spejlenes spejlets spejls
chair-seat: stol stolen stole siddeplads* bænk* sæde sædet sæder bænkning* stolene stolenes stolens stoles stols sæderne sædernes sæders sædes sædets
bed: seng* sengen madras* pude* dyne*
toilet: toilet* wc lokum*
shower-bath: badet brusebad* badekar* bruser* badets
sauna: sauna*
wash-clean: vask* vaske rengør* rengøring* støvsug* gøre~rent gør~rent opvask* pudse* rene ren rent støvsugning* renset rense renser renerne renernes renserens renserne rensernes rensers rentens renterne renternes
water: vand vandet vands* vandene vandenes vandets
electric-heat: varmeapp* radiator* varmepump* fjernvarme* oliefyr*
light: lys lyset lampe* lygte* lysets
fire: brand branden ild ilden brænde brænder brændt brændte røg røgen brænd flamme flammer brandene brandenes brandens brænderens brænderne brændernes brænders brændes brændets flammerne flammernes flammers flammes ildens røgens
rent: leje lejen lejet lejede udlej* lejekontrakt* husleje* leasing* lejemål* lease leaset udlejning* lejes lejens lejedes lejets
mortgage: realkredit* prioritetsl* pant* pantebrev* pantning*
rubbish-home: genbrugsst* genbrugspl* spild* spilde spildt skraldebil*
pet: hund hunden hunde hunds kat katten katte kæledyr* hvalp* killing* kats hundens hundene kattene kattens hundenes hundes kattenes kattes
bird: fugl* høne* høns* kylling* duer måge* gås duerne duernes duers
animal: dyr dyret dyrene hest* hesten ko koen kvæg gris* fåret ged ræv mus kryb rotte* kanin* dyrenes dyrets dyrlæge* dyreklinik* fårets koens krybene krybenes krybets krybs kvægets kvægs
farm: landbrug* gård gården gårde landmand* traktor* bondegård* gårdene gårdenes gårdens gårdes gårds
weather: vejret vejr vejrudsigt* vejrets tåge* tåget vejrs
rain: regn regnen regnvejr* regnede torden* storm* våd vådt paraply*
snow: sne sneen sneede frost frosten isen frosts isens
sun: sol solen solskin* solrig* solens
wind: vind vinden blæs* blæst* vindene vindenes vindens vinderne vindernes vinds
cold: koldt kulde* køl køligt kølig* kold kolde koldere køle
warm: varm* varme varmt lun lunt luntens lunterne lunternes
hot: brandvarm* gloende
spring-season: forår* foråret
summer: sommer* sommeren
autumn: efterår* efteråret
winter: vinter* vinteren
season: sæson* årstid*
food: mad maden måltid* fødevar* føde madvar* kost kantinemad* suppe* kostene kostenes kostens kosterne kosternes kosts
eat: spis* spise spiser spist spiste æde æder ædt åd spiselig* spisning* æderens æderne ædernes æders
breakfast: morgenmad*
lunch: frokost* frokosten frokostordning* frokostpause*
dinner: aftensmad* middag* middagen nattemad*
drink: drik drikke drikker drak drukket drink drinks drikkes
coffee: kaffe* kaffen espresso*
tea: te teen tepose* teens
beer-wine: øl øllet øller vin vinen snaps* bajer* spiritus* alkohol* værtshus* kro kroen pub bar baren bodega* fadøl* rødvin* hvidvin* rosévin* gin barens kroens vinens øllerne øllernes øllers øllets
bread: brød* rugbrød* bolle* rundstyk* madpakke*
cake: kage* kagen wienerbrød* chokolade* slik slikket småkage* dessert* lagkage* marmelade* tærte*
meat: kød kødet pølse* bøf* skinke* oksekød* svinekød* leverpostej* flæsk* kødets
fish: fisk* fiske sild silden laks torsk fisker laksene laksenes laksens sildene sildenes silds torskene torskenes torskens torsks
fruit-vegetable: frugt* æble* kartof* grøntsag* grønsag* banan* pære* gulerod* bær tomat* løg frugtbar*
milk: mælk* ost osten fløde* smør* æg æggene smørret yoghurt* ostens æggenes
cook: kok kokken lave~mad lavet~mad koge koger kogt kogte bage bager bagt stege steger stegt bagte opskrift* bagere bageren bages koges bagene bagenes bagerens bageres bagerne bagernes bagers bagtes kogerens kogerne kogernes kogers stegers steges
kettle-cup: kop koppen kopper krus kruset glas glasset gryde* tallerken* kedel* kande* glassets koppens kopperne koppernes koppers krusenes
restaurant: restaurant* café* cafe* kantine* cafeen grillbar* pizzeria* frokoststue*
shop: butik* butikken webshop* netbutik* supermarked* forretninger varehus* handlende detailh* shop shoppen shoppe shopper shopping* købmand* brugsen shoppens shoppes
clothes: tøjet jakke* sko skoen skoene bukser* trøje* kjole* skjorte* hue frakke* støvle* sok sokker hat hatten tøj tøjbutik* hattens skoenes skoens sokkerne tøjets
bag: taske* tasken pose* posen pung* kuffert* rygsæk* sæk sækken bagage* sækkene lomme* lommen
key-door: nøglering* adgangskort* nøglebrik*
watch-clock: armbåndsur* vækkeur* ur
car: bil bilen biler bilerne bils køretøj* varevogn* lastbil* vogn* taxa* taxi* bilens bilernes værksted* bilværksted* bilers
parking: parker* parkering* p-plads*
bicycle: cykel* cyklen cykler cyklist* cykle cyklede elcykel* knallert* cyklet cyklens cyklerne cyklernes cyklers cykles
bus: bus bussen busser sporvogn* rutebil* bussens busserne bussernes bussers
train: toget togene togtur* togbill* metro* jernban* s-tog* banen dsb perron* banens togenes togets
plane: fly flyet flyene flyv* fløj fløjet lufthavn* flyselsk* flybill* flyvning* flyenes flyets fløjene fløjenes fløjens fløjs
boat: båd båden bådene færge* sejl* sejler havn havnen lystbåd* sejle fartøj* skib skibet skibe skibene sejlbar* bådenes bådens skibenes skibes skibets skibs
travel: rejs* rejse rejser rejste turist* tur turen ture rejsen udflugt* turene rejsning* turens turenes tures
hotel: hotel* vandrehjem* campingpl* telt* campingvogn* indkvarter* overnatte overnatter overnatning* indkvartering*
station: station* stationering*
map: landkort* rute* ruten
border: grænse grænsen grænser grænseovers* grænserne grænsens grænsernes grænsers grænses
road-traffic: motorvej* rundkørsel* vejkryds* landevej* fortov*
accident: ulykke* ulykken uheld* uheldet trafikuheld* sammenstød*
sport: sport* fodbold* håndbold* svømm* fitness* gymnastik* idræt* tennis badminton* motion* atlet* motionering*
ski: ski skiferie* skiene
race-run: maraton* marathon* løbetur* jogge*
game: spil spillet spille spiller spillede legetøj* lege leger leg legede puslespil* gamer* spillere spilles spillets spilleren legene legenes spilerne spilernes spillene spillenes spillerens spilleres spillerne spillernes spillers spils
team-coach: træneren trænere coach* træneres
music: musik* sang sangen sange synge synger koncert* kor koret guitar* klaver* korps* orkester* sanger* sangerinde* korets sangene sangenes sangens sanges sangs synges
dance: dans danse danser* dansede danset danses dansedes dansene dansenes dansens
film-theatre: biograf* teater* teatret skuespil* forestilling* biografering* teatrets
television: tv fjernsyn* tv'et tv-* netflix radio* radioen stream*
art: kunst kunsten kunstner* maleri* male malet maler museum* museet tegning* tegne tegner tegnet galleri* kunstværk* kunstens malere maleren malermester* kunsterne kunsternes kunsts malerens maleres malerne malernes malers museets tegnerens tegners tegnes
story: historie* historien fortælling* roman romanen novelle* eventyr romanens romanerne romanernes romans
newspaper: avis avisen aviser pressemed* blad bladet blade lokalavis* nyhed* nyheder ugeblad* tidsskr* presse* dagblad* nyhederne avisens aviserne avisernes avisers
party: fest festen fester julefrokost* fejr* fejre fejrede gilde* grillfest* selskabelig* sammenkomst* fejring* fredagsbar* firmafest* fødselar* sommerfest* festens festerne festernes festers fests
christmas: jul julen jule* påske* påsken pinse*
new-year: nytår* nytåret
birthday-party: jubilæ* rund~fødselsdag mærkedag* årsdag*
gift: gave gaven gaver gaverne gavens gavernes gavers gaves
baptism: dåb dåben barnedåb* konfirmation* konfirmand* døbt fadder* dåbens
funeral: begravelse* begravet bisæt* grav graven gravsted* kirkegård* kiste kisten urne* begrave bisætning* begraves gravene gravenes gravens graverne gravernes gravs kistens kisterne kisternes kistes
dead: død døde dødes dødsfald* afdød* afdøde omkom* dødsårs* dødsatt* døden gået~bort sovet~ind dø dødt dødens
estate-heir: arv arven arving* arver arvede dødsbo* testamen* bobestyr* arvelad* testamentering* arvedes arvens arverne arvernes arvers
bereavement: sorg* sorgen kondol* efterlad* savn savner savnet savnede sørgende sørgede savnedes savnene savnenes savnets savns
life: liv livet livs livsstil* livslang* levetid* levende livsstilling* levendes livets livsens
body: krop* kroppen ben benet benene arm arme armen knæ knæet skulder* lænd* armeens armeerne armeernes armene armenerne armenes armens armes benenes benets knæets
hand: hånd hånden hænder finger* fingre hænderne tommelfing* fingrene fingrenes fingres håndens hånds
head: hoved* hovedet hjerne* hoveder
hair: hår håret frisør* skæg* hårets frisørsalon* salon*
eye: øje øjne øjnene øjet briller* syn synet synets øjets øjnenes
ear: ørerne ører ørernes ørers
mouth: mund* munden tand* tænderne læbe* tunge* næse* kæft* kæften
heart: hjert* hjerte hjertet hjertelig*
back-body: ryg ryggen mave* maven hofte* rygsøjle* ryggens
foot: fod foden fødder tå tæer fødderne fodens føddernes fødders tæerne
sleep: sov sove sover sovet søvn* søvnløs* sovende søvnig*
awake: vågn* vågen vågne vækker vækket vække vågent vågens vækkes
tired: træt trætte udmat* udbrændt* udmatning* trætterne trætternes trættes
hungry: sulten tørst* sult sulte sulter sultne
feel: føl* føle føler følte følelse* fornemm* føling*
happy: lykkelig* munter* begejstr* jublende fryd* begejstring*
glad: glad glade glæd* glæde glæder glædede fornøj* fornøjelse* gladeste fornøjelig* glædelig*
sad: ked trist* triste sørgelig* ulykkelig* bedrøv* tungsind* bedrøvelig* bedrøvelighed*
angry: vred* vrede vredt rasende gal gale hidsig* arrig* sur sure surt rase raser raseri* galene galenes gales
annoyed: irriter* irritation* irriterende træt~af nok~er~nok fået~nok træls trælse dødtræt~af ærgerlig* ærgre* ærgrer
upset: oprørt* ked~af~det rystet rystende oprørende
disappointed: skuff* skuffet skuffende utilfreds*
afraid: bange frygt* frygte skræm* rædsel* uhyggelig* ræd
worried: bekymr* urolig* uro nervøs* bekymring* foruroli* ængst* urolighed* ængstelig* betænkelig* bekymrende betænkelighed*
ashamed: skamm* skam pinlig* pinligt flov flove flovt floves
sorry: undskyld* beklag* beklage beklager tilgiv* sorry undskyldning* tilgivelse* angre angrer angret anger unskyld angerens angers angres
surprised: overrask* forbav* forbløff* måbe* undring* forbavsende
shocked: chok* chokeret chokerende forfærd* forfærdet rædselsslag* lamslå*
confused: forvir* forvirret uklar* forvirring* forvirrende rundtosset* rundforvir* uklarhed*
stressed: stress* stresset pres presset pressede presser
frustrated: frustrer* frustration* frustrering*
tear-cry: græd* græde græder grædt tuder* tude tårer tåre tudede tudene tudenes tudes tårerne tårernes tårers tåres
laugh: grin* grine griner grinede grinte latter* smil* smile smiler hehe haha hihi lol lo ler hahaha griner*
joke: joke* spøg* ironi* sjov sjovt sjove sjover morsom* vittig* humor* lattermild fis skæg~og~ballade morsomhed* vittighed* morsommere sjoverens sjoverne sjovernes sjovers
love: elsk* elsker elskede kærlig* kærlighed* forelsk* elskelig* elskling* romantisk* forelsket
like: kan~lide kan~li kan~godt~li kunne~lide synes~om holder~af kan~godt~lide godt~li glad~for ku~li ku~lide
hate: hader hade hadede had hadet afskyr hades hadefuld* afsky afskyede afskyelig* afskyelighed* foragt* foragtelig* afskys hadets
dislike: bryder~mig~ikke kan~ikke~lide kan~ikke~li bryde~sig~ikke misbillig* kan~ikk~li synes~ikke~om bryder~os~ikke kan~ik~li
trust: tillid* stole~på stoler~på stol~på stolede~på tiltro* pålidelig* troværdig* fortrøst* betro* stoler stolede
distrust: mistillid* mistro* stoler~ikke mistænksom* utroværdig* upålidelig* stole~ikke
respect: respekt* agtelse* respekter* respektere respektér* ære æren ærens
honest: ærlig* ærligt sandhed* sand sande sandt oprigtig* ærlig~talt sandfærdig* ærligtalt hæderlig*
lie-untruth: løgn* løj lyver lyve usand* vildled* løjet vildledende usandhed* misvis* misvisning*
fake: falsk* falske fiktiv* opdigt* fake* falskt forlor*
cheat: narre narret narrer trick* bondefang* snydetamp* fidus* ved~næsen narrene
proud: stolt* stolthed*
grateful: taknem* taknemm* påskøn* værdsæt* værdsat takknem* taknemmelig*
thank: tak takke takker takkede tusindtak mange~tak tusind~tak taak takkes takket takkerne takkernes takkers
welcome: velkommen* velkomst* velbekomme ingen~årsag selvtak selv~tak
greeting: hej hejsa hejsan hey hi hallo haløj halløj dav davs hello goddav hilser hils hilse mojn hejhej ohøj hilst hilste hilses hilset
dear: kære kjære kærene kærenes kæres
good-morning: godmorgen goddag god~dag god~aften godaften god~morgen god~eftermiddag goddaw
sir-madam: ærede højtærede måtte~vedkomme
closing-regards: hilsen hilsner hilsener mvh vh kh venlig~hilsen med~venlig~hilsen bedste~hilsner bedste~hilsen venlige~hilsner de~bedste~hilsner dbh hilsn vhilsen ærbødig* ærbødigst hengivne højagtelse* deres~hengivne hilsenen d~b~h mange~hilsner kærlig~hilsen v~h mvhh ærbødighed* mhv hilsnen hilsens
bye: farvel hejhej~så vi~ses ses~vi på~gensyn hav~det~godt hav~det vi~snakkes snakkes pøj ciao gensyn ha'~det godnat gensynene gensynenes gensynets gensyns
compliment: kompliment*
congratulate: tillykke* gratul* lykønsk* godt~gået bravo stort~tillykke lykønskning*
good-luck: held~og~lykke pøj~pøj krydser~fingre god~vind
luck: held heldet heldig* heldigt lykke lykken lykkens
how-are-you: hvordan~har~du håber~alt~vel hvordan~har~i går~det~godt har~det~godt hvordan~går~det hvordan~går
polite: høflig* høflige galant* velopdrag* dannet
rude: uforskam* uhøflig* fræk* grov grove groft respektløs* næsvis* ubehøvl* flabet* uopdrag* frækhed* næsvished* groves
kind: venlig* venlige sød søde sødt elskværdig* flink* flinke rar rart rare imødekom* godhjert* elskværdighed* venlighed*
patience: tålmod* tålmodighed* bær~over~med overbær*
impatient: utålmod*
promise: lover lovede lovet løfte lovning* love sværge sværger svor loves løftes svoren svorne
threaten: tru truer true truede truet trussel* trusler advar* advarsel* advare formaning* truslerne
swearword: fanden* fandeme sgu fuck* lort* lortet pis pisse* satan* satans helvede* røvhul* skide for~fanden fandens kraftedeme kraftedme kraftstej* sateme saftsuseme fandme faneme pokker* dælme skidespræl* møgsvin* møg* shit* damn svin svinet kneppe* pik luder* s'gu fa'en fan'me røv røven røvfuld* røvtur skider skiderik* skideren forbandet forbandede forbandelse* forbandedes røvens røvturene røvturenes røvturens røvturs skidene skidenes skides svinene svinenes svinets svins
idiot: idiot* fjols* tåbe* tåbelig* dum dumme dumt klovn* nar narrøv* stupid* klaphat* inkompet* dumhed* hovedløs* tåbelighed* åndssvag* åndsvag* tumpe* kraftidiot* mongol* åndssvaghed*
ridiculous: latterlig* absurd* grotesk* nonsens vrøvl* pjat pjattet til~grin sludder fjollet fjollede sludderens sludderne sluddernes sludders
disgrace: skandal* uacceptab* forkastelig* skandaløs* skammeligt under~al~kritik nedværdig* utilstedelig* uhørt* klamt klam klamme ulækker* ulækkert frastød* væmmel* klammerne klammernes klammes
crazy: skør* skøre tosset* tossede vanvid* vanvittig* sindssyg* sindssygt galskab* vanvittigt bims
creepy: stalk* stalke creepy* skummel* stalker* lusk*
good: god godt gode goe goder udmærket fin fine fint godes got fintens finterne finternes goderne godernes goders godtens godterne godternes
well: vel~nok velbe* godt~nok
better: bedre bedres
best: bedst bedste allerbedst* bedstes
great: fantastisk* dejlig* fremrag* skøn skønne herlig* perfekt* glimrende alletiders storartet* pragtfuld* lækker* lækkert fedt fede fed knaldgodt strålende genialt* brillant* ypperlig* pragt* kanon vidunderlig* dejlighed* herlighed* fedterne fedternes fedtets fedts kanonens kanonerne kanonernes kanons
nice: pæn pænt pæne hyggelig* hyggeligt behagelig* hygge* charmer* tiltalende behagelighed*
bad: dårlig* dårligt dårlige elendig* værre værst frygtelig* forfærdelig* horribel* slem slemt rædsom* jammerlig* uduelig* ringere skrækkelig* ussel* møgdårlig* skidt skod dårlighed* nederen slems
poor: fattig* sølle stakkels søllerne søllernes sølles
wrong: forkert* forkerte galt fejlagtig* urigtig* ukorrekt* misvisende urigtige upræcis* fejlbehæft* fejlregistr* fejlplac* fejlplacering* urigtighed* galtene galtenes galtens galts
right-correct: rigtig* rigtigt rigtige korrekthed*
old: gammel* gamle ældre ældst* ældgam* gammelt ældste gamles ældres
outdated: forældet* forældede uaktuel* utidssvar* gammeldags
new: ny nyt nye nyere nyeste nyhedens~interesse splinterny*
missing: mangl* mangler mangel* manglende manglede mangle udeblev* ufuldstændig* utilstrækkel*
young: ung unge yngre yngst* ungdom* teenag* ungdommelig* unges ungernes
important: vigtig* vigtigt væsentlig* afgørende betydelig* prioriter* betydning* vigtigste vigtige betydningsful* prioritet* prioritering*
serious: alvorlig* alvorligt seriøs* alvor alvoren alvorens
easy: let lette nem nemt nemme lettere letteste nemmest* ukompliceret* nemmere
difficult: svær* svært vanskelig* besværlig* hård* hårdt kompliceret* indviklet* besvær vanskelighed* bøvl* bøvlet sværtning* besværet besværer besværets besværs
possible: mulig* muligt mulige mulighed* muligheder gennemførlig*
impossible: umulig* umuligt ugørlig* umulighed*
clear: klar klart tydelig* klare klarhed* tydeligt utvetydig* entydig* klares klarne
strange: mærkelig* mærkeligt underlig* underligt besynder* sær sært aparte usædvanlig* løjerlig* pudsig* spøjs* sjovt~nok besynderlig* løjerlighed* underliggerne* ejendommelig* besynderlighed* ejendommelighed*
different: forskel* forskellig* forskellen anderledes afvig* forskellige forskels* divergerende forskellighed*
similar: lignende lign tilsvar* ligner lignede ligne ligner~hinanden lignes
big: stor store stort større størst* kæmpe* enorm* enorme omfattende gigant* omfang* omfanget stores
small: små småt lille bitte mindste bittesmå* bittene bittenes bitterne bitternes lilles mindstes
long: lang langt lange længe længst* lang~tid længde* længerne længernes længes
short: kort korte kortere kortfat* kortest* i~korthed forkort* forkortelse* forkortning* kortenes kortes kortets korts
high: høj højt høje højere højde* højest* højene højenes højes
low: lavt lavere lavest* lav~pris laveres
deep: dyb dybe dybere dybde* dybtgående dybene dybenes
wide: bred* bredt brede bredere bredde* bredning*
heavy: tung* tungt vægt* vejer tungere vægtning*
empty: tom tomt tømme tømmer tømt tøm tømning* tomme blank* blankt blankning* tømtes tømmes tommerne tommernes tomtens tomterne tomternes tomts
open: åben åbn* åbne åbner åbent åbnet åbnede åbning* åbenlys*
strong: stærk* stærkt styrke* stærke kraftig* kraftigt kræfter kræfterne
weak: svag* svage svækket svække svagelig* svagelighed*
dirty: beskid* snavs* rod rodet mudder* rode roder snavset støv støvet beskidte støverne støvernes støvets støvs
beautiful: smuk* smukt smukke kønt yndig* pragtfuldt flot flotte skønhed* yndighed*
ugly: grim* grimt grimme hæslig*
quiet: stille tavs* tavshed* stilhed* lydløs* stiltiende stillerne stillernes stilles
loud: larm* støj* højlydt* støjende larmer larme
dark: mørk* mørkt mørke mørket mørknede*
colour: farve* farver rød* røde rødt blå* blåt grøn* grønt gule sort* sorte hvid* hvidt gråt lilla lyserød* orange gul gult brun brune brunt grå blålig* blånede* grønlig* hvidlig* hvidnede* rødlig* gules orangerne orangernes oranges
ready: parat klar~til klargjort beredt
prepare: forbered* forberedelse* klargør* gøre~klar gør~klar gjort~klar bered klargøring* beredte beredne beredtes
busy: travl* travlt hektisk* har~travlt
free-time: fritid* fritiden hobby*
available: tilgængelig* ledig* ledige rådighed* til~stede~for disponibel* ledigt
careful: forsigtig* omhu* omhyggelig* påpasselig* agtpågiv* varsom*
careless: sjusk* skødesløs* uforsigtig* letsind* uagtsom* forsøm* sløset* sjusket forsømmelig*
useful: nyttig* brugbar* gavnlig* anvendelig* anvendelighed*
useless: ubrugelig* nytteløs* formålsløs* håbløs* værdiløs* omsonst forgæves spild~af~tid
interesting: interessant* spændende* spænd spænderne spændernes spændets
interest: interesse* interessen interesser interesseret* interesserede interessere interesserer
boring: kedelig* kedeligt kedsom* kedede kedsomhed* kedsommelig* kededes
famous: berømt* kendis* velkendt* berømthed*
rich: rig rige rigt rigdom* luksus* velhav* rigerne rigernes riges
modern: moderne tidssvar* nutidig* avanceret avancerede avanceredes
wise: klog* klogt smart* snild* begavet* intelligen* kløgtig* dygtig* talentful* dygtige talent* dygtighed* smarthed*
brave: modig* turde tør turdet turder tapper*
lazy: doven* dovne dovenskab* dovnes
special: speciel* specielt specielle særegen* special*
strict: streng* strengt stram* striks* stramning* strengning*
main: hoved- hovedsag* primær* primært overordnet hovedparten hovedsagelig* hovedsageligt
local: lokal* lokalt
international: international* global* verden verdens verdensom* grænseoverskrid* verdenen verdenens verdenerne verdenernes
european: europæ* europa eu eøs eu- eu'en eu's eus
language: sprog* dansk* engelsk* svensk* norsk* tysk* fransk* polsk* finsk* danske tyskere spansk* arabisk* sproget danskhed* finskhed* sproglig* svenskhed*
nordic: nordisk* norden skandinav*
be: er var være været vær er's værende e' ær
do: gør gøre gjort gjorde gøres gø' gjordene gjordenes gjordes
make: lav lave laver lavet laves lavede lavene lavenes laverne lavernes lavers lavets
create: opret* oprette oprettet oprettes oprettelse* skaber skabte skabt frembring* generer* kreativ* udarbejd* udform* stift* udfærdig* danne danner dannede dannes skabe generering* opretning* stiftning* udformning* skabes skabtes skaberen dannedes opfind* opfundet opfindsom* skaberens skabers
build: byg bygge bygger bygget byggede opbyg* konstru* konstruering* opbyggelig* opbygning* bygges byggedes
go: gå går gik gået gående tage~afsted smutte* smut
come: kom komme kommer kommet kommes kommers
arrive: ankom* ankommet ankomst* dukke~op dukker~op dukket~op dukkede~op dukker dukke dukkede dukkerne dukkernes dukkers havne havnede havnet havner
reach: når~frem nået nåede nås række~ud nåes nå
leave: forlad* forlod tage~væk~fra efterlade efterlod afgang afgange afgangene afgangenes afgangens afganges afgangs
stay: forbliv* forblev* bliv~her ophold* opholde
visit: besøg* besøge besøgte
follow-up: følge~op følg~op opfølg* følger~op fulgt~op opfølgning*
join: slutte~mig~til tilslutter~mig
take: tag tage tager taget tages tog ta' ta tar taes ta'r
carry: bære bærer båret slæb* bæres slæbning* bærerens bærerne bærernes bærers
pull: træk trække trækker trukket trak hiv hive hiver hev trækkes hives trækkerens trækkerne trækkernes trækkers
push: skub* puf* puffe skubbe
throw: kast* kaste kastet kastes slyng* kastning* slyngning*
catch: fang fange fanger fanget fangede grebet gribe griber greb fat fangens fangerens fangerne fangernes fangers fanges fangne grebene grebenes grebets grebs gribes
hit: slå slår slog slået ramme rammer ramt ramte spark* bank~på banker stød stødt støder støde slag slaget banke bankede banket rammerne rammernes rammers rammes ramtes slagene slagenes slagerne slagernes slagets slagne stødene stødenes støderens støderne stødernes støders stødes stødets støds
cut: skær skære skærer skåret skar klip* klippe klippet saks kniv* beskær* beskæring* klipning* saksene saksenes saksens sakserne saksernes skårets skærene skærenes skærens skæres skærets skærs
walk: gåtur* vandr* spadser* gå~tur vandring* fodgænger*
drive: kørende driv drive driver drevet drev drives drevne drevene drevenes drevets drevs drivens driverens driverne drivernes drivers
ride: ride rider rid redet ridning riderne ridernes riders rides
fly: flyve
stand: står stå stod stået stående
sit: sid sidde sidder siddet sad siddende
lay: ligger ligge lå ligget liggende læg lægge lægger lagt lagde lægges lagdes ligges læggene
turn: drej* dreje vend vende vender vendt vendte vendes roter* drejelig* drejning* rotering* venderens venderne vendernes venders
cross: passere passerer passeret overkør* passeres
pass: forbi gå~forbi passér forbierne forbiernes
appear: fremgå* fremgår fremgået fremgik fremkom* fremtræd* optræd* optræder fremstå* opstå* opstod opstået optrådt
seem: virke~som lader~til se~ud~til ser~ud~til tyder~på tilsynel virker~som forekommer
become: bliver blive blev blevet bliv bli bli'r blir blevne
happen: ske sker skete sket sker~der foregå* foregik foregår indtræf* indtraf hænd* hændt finde~sted finder~sted fandt~sted fundet~sted foregået
cause: forårsag* skyldes skyldtes medfør* medføre volde afstedkom* foranled* udløs* bevirk* medførte foranledning* udløsning* voldes
reason: grund grunde grunden årsag* begrund* begrundelse* anledning* begrundet grundene grundes grundenes grundens grunds
result: resultat* konklus* konkluder* resulter* facit udfald*
effect: effekt* virkning* påvirk* påvirke indflydelse* effektiv* berør* gennemslag* indvirk* berørt* påvirket berøring* indvirkning* påvirkning*
consequence: konsekvens* følgevirk* efterspil* eftervirk* eftervirkning* følgevirkning*
succeed: lykkes lykkedes lykket succes* held~med klarer klarede klaret klar~det
fail: mislyk* svigt* slå~fejl slog~fejl fejlslag* fejle
win: vind~præmie vinder vandt vundet sejr* vindere vinderen vinderens vinderes vinders
allow-grant: tildel* bevilg* givet~lov forunde* tildeling*
give-up: opgiv* give~op giv~op gav~op opgav
wait: vent* vente venter ventet ventede afvent* afventer ventetid* vent afventning*
sign-signal: signal* signalet tegn skiltning* signalering* tegnene tegnenes tegnerne tegnernes tegnets tegns
point: punkt* pointe* punktet prik punkter punktering*
care: omsorg* hensyn* ligeglad* bryde~mig~om bekymre~sig hensyntag*
mind: sind sindet sinde sindene sindenes sindets sinds
matter: betyder~noget anliggende* sagsforhold spiller~ingen~rolle spiller~rolle forhold forholdet ligegyldig* ligemeget lige~meget forholdene forholdenes forholdets forholds sagsforholdene sagsforholdenes sagsforholdets sagsforholds
issue: udsted* udstede udstedt tema temaet temaer temaerne temaernes temaers temaets temas
problem: problem* problemer udfordr* ballade* besværlighed* problematik* udfordring*
solution: løsning* løsningen udvej* udvejning*
question: spørgsmål* spm spørgsmålet faq tvivlsspørg* spgm
thing: ting tingen tingene tings dims* dimser grej* dingenot* tingest* tingenes tingens tingets
idea: ide ideen ideer idéer koncept* påfund* idé idéen ideens ideerne ideernes ideers idéens idéerne idéernes idéers
example: eksempel* eksempler eksemplet tilfælde* tilfældet stikprøve* eksemplarisk eksemplerne eksemplernes eksemplers eksemplets
way: måde* måden måder metod* fremgangsm* facon tilgang* faconens faconerne faconernes facons
kind-of: slags slagsen type* typer form~for art~af
fact: faktum fakta kendsgern* kendsgerning* faktas faktums
situation: situation* omstændig* omstændigheder sammenhæng* scenarie* scenario* kontekst* tilstand* omstændighed*
problem-none: intet~problem intet~at~takke gør~ikke~noget pyt pyt~med det~går~nok
side: sidelæns vinkel* sidestille*
top: top toppen øverst* øverste
bottom: bund bunden nederst* nederste bundene bundenes bundens bundne bunds
middle: midt midten center centrum centret central* centralt midterst* centerets centers centrets centrums
left-direction: venstre til~venstre venstres
right-direction: højre til~højre højres
corner: hjørne* kant kanten kantens kanterne kanternes kants
front: front forsiden fronten forreste frontens fronterne fronternes fronts
north-south: nord syd øst vest sydlig* nordlig* østlig* vestlig* nordsj* sønder* vestene vestenes vestens vests
earth: jord jorden kloden øen øer bakke* bjerg* jordbund* ø bjergning* jordens jorderne jordernes jords klodens
sea: hav havet sø søen strand* kyst* fjord* åen bølge* stranding* havets søens
sky: himmel* himlen stjerne* sky skyer måne månen månens himlens månerne månernes månes skyerne skyernes skyers
metal: metal* stål jern guld sølv kobber* guldet guldets gulds jernene jernenes jernets jerns stålene stålenes stålets ståls sølverne sølvets sølvs
stone: stenen beton* mursten* grus sten stenene stenet stenenes stenens stens
plastic: plast* plastik* gummi*
material: materiel materialer
size: størrelse* volumen str rumindhold volumenerne volumenernes volumenets volumens
level: niveau* stadie*
step: skridt* trin trinet trinene træd træde træder trådt trådte trinets trinenes trins trædes
phase: fase* fasen faser
shape: form formen former cirkel* firkant* rund runde trekant* formes formene formenes formens formerne formernes formers forms rundens runderne rundernes rundes
decision-maker: beslutningstag* beslutningstagning*
choice-alternative: alternativ* valgfri* option* optioner
voluntary: frivillig* frivilligt af~egen~drift frivillighed*
mandatory: obligator* tvungen* bindende
condition-of: betinget* under~forbehold forbehold* forbeholder forbeholdes
responsible: ansvarlig* ansvarlige ansvarshav*
belong-to: tilhørsf* ejendele*
deserve: fortjen* fortjener
cope: overkomme
depend: afhæng* afhænger kommer~an~på komme~an~på betinges beror
involve: involver* indblan* indblandet implicer* inddrag* inddraget indblanding* inddragning*
have-to-do-with: har~noget~med intet~med~at har~ikke~med rager rage kommer~ikke~ved vedkommer med~at~gøre ragerens ragerne ragernes ragers
suit: passe passer passede passende hensigtsmæss* egne~sig belejlig* bekvem* passer~mig bekvemmelig* bekvemmelighed* passes
fit: tilpas~størrelse passe~ind sidder~godt
react: reager* reaktion* reagere
ignore: ignorer* se~bort~fra overse overset overså negliger* blæser~på ignorere ser~bort~fra overser tier~ihjel ignorering* overses
insult: fornærm* håne nedgør* forhån* hån håner hånet hånede hånlig* tilsvin* fornærmelig* hånene hånenes hånes
blame: beskyld* skylden bebrejd* anklag* anklage sigtet beskyldning* sigtets
guilty: skyldig* skyld skyldfølelse* skyldighed*
admit: indrøm* indrømme tilstå* tilstod vedkend* erkend* erkendtlig* erkendtlighed* bekend bekender~at bekenderne bekendernes
deny: benægt* fornægt*
argue: argument* skænd* skændes argumenter* argumentering*
criticise: kritik* kritiser* kritikken
praise: rose rost imponer* ros roser roste rosende imponering* roserne rosernes rosers roses
encourage: opmuntr* inspir* motiver* tilskynd* motivering* opmuntring*
convince: overbevis* overtal* overtalt overbevisning*
force: tving* tvang tvunget tvinge tvinges gennemtving* nødsage
fight: kæmp* kæmpede kamp kampen slås~med krig* krigen slagsmål* militær* soldat* hær hæren forsvarskamp bekæmp* hærens
kill: dræb* drab slå~ihjel slået~ihjel mord* myrd* skyde skudt skud skyder ihjel skudens skuderne skudernes skyderens skyderne skydernes skyders skydes
escape: flygt* undslip* slippe slipper slap sluppet slip flygtning* slippes slippet slipperne slippernes slippers slippets slips
survive: overlev*
rescue: redde redder redning* reddet undsætning* redderens redderne reddernes redders
risk: risiko* risikoen risici risiker* risikabel* risikere
danger: fare faren farer farlig* farligt skadelig* risikofyldt* farens farerne farernes farers fares
chance: chance* lejligheden~til lejlighed~til mulighed~for
benefit: fordel* fordelen fordele gavn* nytte*
disadvantage: ulempe* bagdel*
effort: indsats* anstreng* umage slid slider flid flittig* flidens flids sliderens sliderne slidernes sliders slids
achieve: opnå* opnår opnåede udret* opnåelig* udretning*
progress: fremskridt* fremdrift* fremgang*
development: udvikl* udvikling* udvikle
research-look-into: undersøg* undersøge undersøgelse* granske* efterforsk* udred* udrede opklar* efterforskning* opklaring* udredning*
introduce: introdu* indfør* indføre præsentere~mig indførelse* indføring*
mention-below: se~nedenfor se~ovenfor
quote-say: citat* citer* ordret citering*
translate: oversæt* oversætte tolk* tolke fortolk* fortolkning* tolkning*
pronounce: udtales
shout: råb* skrig* skrige råbte hyl hyle versaler råbes hylene hylenes hylerne hylernes hyles versalerne versalernes versalers
whisper: hvisk* rygte* sladder* sladre
advise-warning: pas~på vogt~dig
imagine: forestil* drøm* forestille drømme drømte forestillede*
realise: indse indser indset indså gik~op~for går~op~for
recognise: genkend* genkender genkendelig*
notice-see: bemærk bemærke bemærket bemærkede bemærker lagt~mærke~til lægge~mærke~til få~øje~på læg~mærke~til bemærker~at bemærkedes bemærkes
discover: opdag* opdagede opdaget opdage stødt~på stødte~på
experience-undergo: gennemgå* gennemgået gennemlev* undergå*
suffer: lid lide lider lidende udhold* tåle tåler døje* lidendes
enjoy-oneself: nyd nyde nyder nød have~det~sjovt hyg hygge~sig nydes
celebrate-holiday: helligdag* fridagen
relax: slap~af slappe~af slapper~af afslap* chill* afstress* afslapning*
smell: stink* dufte* duft lugt lugte lugter lugtede lugten dufts lugtene lugtenes lugtens lugtes lugts
taste: smag* velsmag* smagning*
wear: iført gå~klædt klæd* klæder klædelig* klædning*
stick: klæb* klistr* lim klister* tape tapet fast faste klistring* klæbning* fastens fastes tapeterne tapeternes tapetets tapets
tie: binde binder bundet bandt knude* snor snoren reb binderens binders bindes snorene snorenes snorens snors
crowd: hob flok* skare* bande* opløb flokkende* opløbene opløbenes opløbets opløbs
arrange: arranger* aftalt organiser* aftal~tid tilrettelæg* aftalte arrangør* arrangering* organisering* tilrettelæggerne* tilrettelægning* aftaltes
pack: pak pakke pakket pakkede nedpak* udpak* indpak* indpakkende* indpakning* udpakning* pakkets
feed: fodr* fodre foder* fodring*
grow-plant: frø dyrk* dyrkbar* dyrkning*
borrow: lån* låne låner lånt lånte lånet udlån* udlåning*
own-possess: ejendele formue* besiddelse*
provide-for: forsørg*
raise: hæve hævet hæver hæv forhøj* hævede rejse~krav forhøjning* hæves hævedes
speed: fart* farten hastighed* tempo*
give-back: aflevere~tilbage give~tilbage giv~tilbage
depend-on: det~kommer~an det~afhænger
go-wrong: gå~galt går~galt gået~galt gik~galt går~i~kage kikset kiksets
work-function: virker~ikke fungerer~ikke dur~ikke virker~ik virker~ikk fungere~ikke virkede~ikke dur~ik
work-out: virke virker virkede virket fungere fungerer fungerede fungeret dur fungér
make-sense: giver~mening give~mening gav~mening giver~god~mening
no-sense: giver~ikke~mening giver~ingen~mening ingen~mening
take-care: passe~på tage~vare~på ta~vare~på tager~vare~på pleje plejet plejes plejerne plejernes
take-part: tage~del~i tog~del
take-time: tager~tid tag~dig~tid tage~tid tager~lang~tid
make-sure: sørge sørger sørg~for sikre~sig sikre~mig sikr~jer sørg sørgede~for sørget~for
come-back: kom~igen komme~tilbage kommer~igen kommet~tilbage kommer~tilbage kom~tilbage genkom*
get-back-to: vende~tilbage vender~tilbage vend~tilbage høre~fra~jer vendt~tilbage hører~fra~jer vendte~tilbage høre~nærmere hører~nærmere
get-rid: slippe~for slipper~for blive~fri fri~for færdig~med slippe~af~med
tolerate: finde~mig~i finder~mig~i toler* affinde* finde~os~i
in-progress: undervejs igang under~behandling verserende på~vej
on-time: rettidig* til~tiden rettidigt punktlig*
out-of-order: ude~af~drift uden~for~drift
by-mistake: ved~en~fejl ved~fejl fejlsend* fejlsendt* utilsigt* uforvarende ved~et~uheld ubevidst kom~til~at uheldigt forbyt* af~vanvare forbytning*
on-purpose: med~vilje forsætlig* overlagt
by-post: pr~brev med~posten anbefalet~brev anbefalet~post pr~post
in-writing: skriftlig* skriftligt på~skrift på~tryk
by-phone: over~telefonen pr~telefon i~telefonen per~telefon
in-person: ansigt~til~ansigt personligt~fremmøde personligt~møde
in-peace: ro roen rolig* roligt freden fred fredelig* fredfyld* fredens freds roens
in-detail: i~detaljer punktvis
in-case-of-doubt: tvivl* tvivlen tøv* tvivlstilf* tøve
in-force: træder~i~kraft træde~i~kraft med~virkning~fra ikrafttræd* ikraft trådt~i~kraft gældende er~i~kraft
in-possession: i~jeres~besiddelse ligger~inde~med ligge~inde~med liggende~om~mig har~om~mig har~liggende har~på~mig har~registreret ligger~inde
no-reply: intet~svar ikke~svaret ubesvar* ikke~hørt~fra intet~hørt ingen~svar noreply ikke~hørt~noget uden~svar svarer~ikke ikke~fået~svar aldrig~svar
as-agreed: som~aftalt som~lovet efter~aftale som~talt~om
as-soon-possible: så~hurtigt~muligt ved~først~lejlighed
as-far-as: for~så~vidt vidt~jeg så~vidt i~det~omfang vidt
as-requested: som~ønsket som~anmodet efter~anmodning
as-if: som~om
piece-of-advice: tip tips vink fif fiduser tipsene tipsenes tipsets vinkene vinkenes vinkets vinks
lead: føre fører førte ført førende førere føreren førerne føres føret førerens føreres førernes førers førets førtes led
instruction: vejled* vejledning* vejlede guide* anvisning* brugsanv*
draw-attention: opmærksom* opmærksomhed* gøre~opmærksom gør~opmærksom henlede
basis: grundlag* basis baseret basere baserer bygger~på udgangspunkt*
criteria: tærskel* tærskelværdi*
resource: ressource*
control: kontrol* kontroller* beherske* kontrollen kontrollerbar*
lead-contact: leads lead kundeemne* prospekt* salgsemne* prospektering*
interest-none: ikke~interesseret uinteress* ingen~interesse rager~mig~ikke ikke~interessant ikke~interesse ik~interesseret ikk~interesseret
want-none: vil~ikke~have ønsker~ikke ønsker~ik ønsker~ikk vil~ik~have vil~ikk~have vil~ikke~ha gider~ikke~mere ikke~ønsker vil~ik~ha vil~ikke~modtage ønsker~ej ønsker~ingen vil~ingen gider~ikke gider~ik gider~ikk gad~ikke
ask-not: beder~ikke har~ikke~bedt har~aldrig~bedt ikke~bedt~om aldrig~bedt~om
mind-not: har~intet~imod ikke~noget~imod har~ikke~imod
know-not: ved~ikke ved~ik ved~ikk aner~ikke vidste~ikke ingen~anelse ingen~idé ingen~ide aner~ik ved~ej ve'~ik ane aner anede kender~ikke anedes anerne anernes
need-help: brug~for~hjælp har~brug~hjælp
reply-soon: ser~frem~svar håber~på~svar imødeser~svar
spare: skåne skån reserve reserven reservedel* skånes
life-private: privatlivet
action: aktion* aktivit* handling* aktiv aktive tiltag* aktionering* aktives aktivets aktivs
community: fællesskab* samfund* community*
further: yderlig* nærmere yderliggerne* yderlighed*
far: afstand* fjernt langt~væk lang~vej
oh: åh ah øh hm hmm puh ups hov uha wow årh nøj næmen ih ååh jøsses suk nåå øhm orv oi hvad~pokker hovsa åhh ohh hold~da~op hold~nu~op øv av ak nåh
anywhere: noget~sted
somewhere: et~sted nogle~steder eller~andet~sted
nowhere: intetsteds ingen~steder ingensteds
everywhere: overalt alle~steder alle~vegne allevegne andre~steder
practice: praksis* praktisk* øve øver øvelse* øvet
real: ægte virkelighed* realitet* realist* ægthed* ægterne ægternes ægtes
consumer: forbruger* forbrugere
cover: dække dækker dækket dækning* omslag* dæk dækkede dækkene dækkenes dækkerne dækkernes dækkers dækkes dækkets
net: netto
gross: brutto
present-gift: værtindegave* foræring* foræret forære
straight: ligeud
committee: udvalg udvalget komité* panel* jury* udvalgs udvalgsm* nævn nævnet panelering*
common: fælles gensidig* almen* fællest almenhed*
procedure: procedure* protokol* sagsgang* forretningsgang* arbejdsgang* protokollering*
judgment: kendelse* domsaf* dømmekr* kendelsen
term: termin* begreb* terminering*
sole: eneste eneret*
original: original* oprindelig* oprindeligt
session: session* sessionen
submit: indgiv* indlever* indbered* indsende indgav* indgivelse* indlevering* fremsætte fremsat fremsætter fremsættes fremsatte
reception: reception* receptionen skranke*
distribution: distribu* fordeling* fordelt uddel* omdel* distribuering* omdeling* uddeling*
operations: drift driften drifts* driftmæs* driftsafd* driftens drifterne drifternes
communication: kommunik* dialog*
appoint: udpeg* udnævn* udpeget nominer* udnævnt nominering* udpegning*
forum: forum* blog* podcast* discourse
freedom: frihed* uafhængig* selvstændighed*
internal: intern* internt interne internering*
external: ekstern* eksternt eksterne
logo: varemærke* brandet brands logo logoet logoer
observation: observ* observer* observerbar* observering*
bodily: fysisk* kropslig*
reasonable: fornuft* fornuftig* rimelighed*
unreasonable: urimeligt* ufornuft* urimelighed*
sake: for~min~skyld for~en~sikkerheds
sense: sans sanser sund~fornuft forstand* sansens sanserne sansernes sansers
social: social* sociale selskabelige
unit: enhedspris* måleenhed*
tone: tone tonen tonefald* toner tonens tones
priest: præst* præsten biskop* provst* munk* nonne*
hypothetical: hypotet* teori* teoret*
plus: plus pluspunkt*
positive: positiv*
negative: negativ*
proper: ordentlig* ordentligt behørig* forsvarlig*
sovereignty: suveræn*
refurbish: renover* istandsæt* ombyg* ombygning* renovering*
directory: telefonbog* vejviser* medlemsfort* krak degulesider kraks
history: historik* historisk* kronolog* forløb forløbet forløberne forløbets forløbne forløbnes forløbs
gap: hul hullet huller huls gab hullerne hullernes hullers hullets
deem: skønner skønnes anser anse anset anses betragter~som betragt* betragtes betragtelig* betragtning*
vs: versus kontra
chain: kæde* kæden
bear: bjørn*
slip: snuble* snublet faldt~over falde~over glide glider gled
sentence: sætning* sætningen
commission: provisions* kommission* provisionen
oral: mundtlig* mundtligt
backwards: baglæns bagover
exit: udgangsdør* frakørsel* exit
layout: layout* design* stil stilen stilart* designering* stilene stilenes stilens stilets stilne stils
supporter: fan fans tilhænger* fan-
cool: sej sejt seje cool nice sejerne sejernes sejes
bet: vædde* væddemål* gambl* spille~penge gambling*
air: luft* luften åndedræt* ilt vejrtræk* luftning* vejrtrækning*
kiss-hug: kys* kram* kysse xx xxx knus knusenes knuserne knusernes knusets
spend: brug~penge brugt~penge forbrug* udgift* udgifter
fat: tyk tykke overvægt* tynd* slank* slankning* tykkes
drunk: fulderik* beruset* ædru* tømmermænd*
area: område* området områder region* zone* egn egnen distrikt* amt kreds kredsen provins* egnens kredsene kredsenes kredsens
favour: begunstig*
prison: fængs* fængsel* arrest* fængslede*
arrest: anhold* arrester*
gas: gas benzin* diesel* brændstof*
oil: olie*
relationship: relation* parforhold* tilknyt* forhold~til tilknytning*
sexual: sex* seksuel* lesbisk* bøsse* lgbt* trans- transkøn* homo homoseksu* homofob*
naked: nøgen* porno* nøgne nøgenbil* nøgenbillede*
violence: vold volden overfald* voldelig* voldtægt* voldeligt voldelighed* voldens voldene voldenes volds
bunch: bunke* bunken bundt* stak stakken dynge* bundtning*
guard: vagtmand* sikkerhedsvagt* vagtselsk* vogte vogterne vogternes
wild: vild* vildt vilde
suddenly: pludselig* pludseligt brat lige~pludselig
fresh: frisk* friskt
innocent: uskyldig* uskyld* uskyldighed*
bomb: bombe* eksplo* terror* spræng* eksplodering* sprængning*
behave: opfør* opførsel* opføre adfærd* adfærden attitude* opførte
act: agere* agerer optrin optrinene optrinenes optrinets optrins
bottle: flaske* dåse* krukke*
excited: spændt* ivrig* begejstret
enemy: fjende* fjendt* fjendtlig* fjendtlighed*
drug: narko* stoffer stof hash narkotika* misbruger* kokain* stofferne stoffernes stoffers stofs
smoking: ryger ryge røget rygning* cigar* tobak* smøg* vape* rygerens rygerne rygernes rygers
comfortable: komfort* behageligt magelig* magelighed*
uncomfortable: ubehag* ubehagelig* akavet* ubelejlig* uheldig* ubehagelighed*
weapon: våben* skydevåb* sværd* gevær* pistol*
somehow: på~en~måde eller~anden~måde
nature: natur* naturen naturlig*
skin: hud huden hudpl* hudens
dry: tørre tørret tørt tørres
shake: ryst* ryste rysten rystning*
laboratory: laborator* lab
character: personlighed* karakteregen* væsen egenskab* væsenerne væsenernes væsenets væsens
speech: talen
incredible: ufattelig* ufatteligt ubegribelig* usædvanligt
sugar-salt: sukker* salt* peber* krydderi* saltning*
justice: retfærd* retssikker* retssikkerhed*
rough: rå råt hårdhændet* grovkornet*
ghost: spøgelse* djævel* heks* monster* uhyre*
powerful: mægtig* magtfuld* kraftfuld* magt magten magtens magterne magternes magts
familiar: bekendt* bekendte velbekendt*
suicide: selvmord*
mood: humør* stemning*
damage: skade skaden skader skades* beskadig* ødelæggelse* skaders skaderne skadens skadernes
energy: energi* energien
soft: blød* blødt blide blid blødning* blidens bliderne blidernes blides
spread: spred* sprede udbred* spredt spredning*
alarm: alarm* sirene* alarmering*
focus: fokus* fokuser* koncentr* fokusering* koncentrering*
ruin: ruin* forpest* spolér* spoler* ruinering* spolering*
direction: retning* retningen
desperate: desperat* fortvivl*
hunt: jagt* jage jager jæger* jaget jagene jagenes jages jagets
mercy: nåde* nådig* barmhjert*
pen: kuglepen* blyant* blæk pennen pen blæks pennens
popular: populær*
mystery: mysteri* gåde* mystisk*
nightmare: mareridt*
media: medie* medierne medier
education: uddan* uddannelse* dannelse uddannede* dannelserne dannelsernes dannelses
pipe: rør røret vvs blikkenslag* rørene rørenes rørets
reputation: omdømme* ry bagvask* injuri* ærekrænk* bagtal*
defend: forsvar* forsvare
interrupt: afbryd* afbrudt afbrød afbrydning* afbrudte afbrudtes
coincidence: tilfældighed*
reward: beløn* bonus* medalje* hæder* bonusp* belønnede* belønning*
degree: grad graden grader temperatur* bachelor* kandidatgr* cand ph-d phd
express: udtryk* udtrykke udtrykkelig*
specific: specifik* specifikt konkret* konkrete specificer* specificering*
background: baggrund* baggrunden
crisis: krise* katastrof* tragedie* tragisk*
occasion: anledningen
mathematics: matemat* fysik*
fantasy: fantasi*
science: videnskab* videnskabelig*
experiment: eksperiment*
ceremony: ceremoni*
entrance: indgangsdør* indgangen hovedindg*
basic: elementær* basal* grundlæg* grundlæggerne*
satisfied: tilfreds* tilfredshed*
opposite: modsat modsatte tværtimod omvendte
unknown: ukendt* ukendte
balance: balance* saldo* balancen
literally: bogstavelig* bogstaveligt
habit: rutine* tradition* skik vane vanen vaner vanens vanerne vanernes vaners vanes
pattern: mønster* mønstre mønstrene mønstrenes mønstres
childhood: barndom*
facility: facilit*
culture: kultur*
flow: flyde flyder flow strømme flowene flowenes flowets flows flyderens flyderne flydernes flyders
gain: vinding* opnåelse*
unique: unik* enestående*
adventure: eventyr* eventyrlig*
equal: lig ligestil* ligestilling* lighed* ligeværd* lige~så ligestillede*
abandon: forladt* forladthed*
motive: motiv* bevæggrund*
determine: fastslå* fastslog fastslået fastsæt* fastsat fastlæg* fastlagt fastlægning*
announce: bekendtgør* kundgør* proklamer* opslag opslaget opslagene opslagenes opslagets opslags
entertainment: underhold* underholdning*
critical: kritisk*
loyal: loyal* trofast* tro~mod
attract: tiltræk* tiltrækning* tiltrækkende*
shelter: husly hjemløs* krisecent*
appearance: udseende* ydre ydrerne ydrernes ydres
chemical: kemi* kemisk*
transport: transport* transportering*
extreme: ekstrem* voldsom* voldsomt voldsomhed*
emotion: følelser* følelserne følelsesm*
dignity: værdighed* værdig
passenger: passager*
privilege: privileg*
expose: synlig* blottet blotte eksponer* synligt udstille udstillet eksponering* blotterne blotternes blottes
random: tilfældig* vilkårlig* tilfældigt vilkårlighed*
unlike: i~modsætning~til
punish: straffe straffes straffet afstraf* hævn*
interfere: blande blander bland blandet blandede blande~sig
previous: forrig* forudgå* foregående
debate: debat* debatten
unexpected: uvent* uforudset*
infection: infekt* smitte* betænd*
conflict: konflikt*
indicate: indiker* antyd* tilkendegiv* antydning*
misunderstanding: misforstå* misforståelse* forveksl* forvekslet forveksling* misforstod byttet~om forvekslelig*
principle: princip* i~princippet
outstanding: udestående*
logical: logisk*
compromise: kompromis kompromisløs*
inappropriate: upassende* uhensigtsm* utilbørlig*
define: definer* definition* definerbar* definering*
overtime: overarbejde* overtid*
eliminate: eliminer* udelukke udelukker udelukket udeluk* eliminering*
overcome: overvind*
variety: varieret* variation* spektrum*
consistent: konsekvent* konsistent* inkonsekv*
adjust: juster* tilpas* tilret* justering* justerbar* tilpasning*
relevant: relevan* relevante
irrelevant: irrelevan* sagen~uvedkommende
ethics: etik* etisk* moral* moralsk*
jurisdiction: værneting* jurisdik*
acceptable: acceptabel* acceptable
justify: retfærdiggør* velbegrund*
efficient: effektivt
detect: konstater* detekt* konstateret detektering* konstatering*
majority: flertal* mindretal*
unlikely: usandsynlig*
preliminary: indledende
fulfil: opfyld* opfylde opfyldelse* efterkom* efterkomme opfyldning*
for-your-information: til~orientering fyi til~info til~jeres~orientering
to-be-confirmed: tba tbc tbd
never-mind: glem~det skidt~pyt pyt~være~med
sympathy: medfølel* sympati* medliden* empati* trøst* medfølende synd~for
prepayment: depositum* forudbetal* aconto* indskud* forudbetaling*
cc: cc bcc
zero: nul
one: eén een ene
number-word: to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten tyve tredive fyrre halvtreds tres halvfjerds firs halvfems hundred* tusind* tusinde million* milliard* snes dusin
weekday: mandag* tirsdag* onsdag* torsdag* fredag* lørdag* søndag* tirs ons tors fre lør ugedag*
month-name: januar februar marts april maj juni juli august september oktober november december jan feb mar apr jun aug sep sept okt nov dec
a-one: en et én ét
`;
