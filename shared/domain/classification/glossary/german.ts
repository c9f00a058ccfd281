/** Everyday German words by their meaning; see `Glossary` for the form. */
export const GERMAN_WORDS = `
i: ich i ick icke ichs ich's icks
me: mir mich mi mirs mir's
myself: mir~selbst mich~selbst mir~selber mich~selber meinereiner
my: mein meine meiner meinem meinen meines mei meins meim mein's meinige meinigen meinerseits mim mis mini minere mine
we: wir mia wirs wir's
us: uns uns's unsereins unsereiner
ourselves: uns~selbst uns~selber
our: unser unsere unserer unserem unseren unseres unsern unserm unsre unsrer unsrem unsren unsers unsererseits unsrerseits unsrige unsrigen
you: sie du dir dich ihnen ihr euch enk dus ihrs du's se eich
yourself: ihr~selbst sie~selbst euch~selbst euch~selber dich~selbst
your: ihre ihrem ihren ihrer ihres euer eure eurem euren eurer eures euere euerem eueren euerer eueres dein deine deiner deinem deinen deines dei deins ihrerseits eurerseits ihrige ihrigen eierm eiern eire eira eui euri dim dini
he-she: er ers er's
him-her: ihm ihn ehm
his-her: seine seiner seinem seinen seines seins seinerseits
himself-herself: sich sich~selbst
they: diejenigen
them: denen
it: es 's
this: dies diese dieser diesem diesen dieses diesbezüglich* dasselbe~hier ebendies* diese~hier
that: das dass daß dat jene jener jenem jenen jenes derjenige derjenigen diejenige dasjenige demjenigen denjenigen dös dass's dit det dies~da
there: da dort dorthin dahin dorten drüben da~drüben
here: hier hierher hierhin hierbei hierin hierauf hierzulande do hieran hierdrin
someone: jemand jemanden jemandem jemandes irgendjemand* irgendwer irgendwen irgendwem man einen~anderen öpper
anyone: wer~auch~immer
nobody: niemand niemanden niemandem niemandes keiner keinem~menschen kein~mensch keine~menschenseele koana
everyone: jedermann alle~leute jeder~mensch jeglicher
something: etwas irgendetwas irgendwas irgend~etwas irgend~was ebbes öppis
nothing: nichts nix nüscht nüx nichts's garnichts garnix nüt niente nada
everything: alles ois allesamt
other: andere anderer anderem anderen anderes andern anderm andre andren andrer anderweitig* restlich* übrig übrige* übrigen jeweils~andere
else: sonst sonstig* sonstwas sonstwo sonstwie sonstwer
same: selbe selben selber~name derselbe derselben dieselbe dieselben dasselbe demselben desselben denselben gleiche gleichen gleicher gleiches gleichem selbig* identisch* ebenso genauso unangetastet* unverändert* desgleichen
such: solch solche* sowas derartig* dergleichen derlei dererlei so~was so~ein so~eine allerlei vielerlei
own: eigen eigene eigener eigenem eigenen eigenes eigens
self: selbst selber höchstpersönlich
each-other: einander gegenseitig* untereinander miteinander aneinander voneinander zueinander mitanand
people: leute leuten volk menschheit leit leutchen personenkreis
man: mann manne mannes männer* typ typen kerl* bursche* männlein
woman: frau frauen dame damen weib weiber
person: person personen person's individuum individuen natürliche~person einzelperson* privatperson*
none: kein keine keinen keinem keines keins koan koa ka kane keinerlei keinster~weise keen keene keenen kei keini
want: will willst willste wollen wollt wolle wollte wollten wolltest wolltet gewollt woll woin wui wü wöllt wott wänd wönd lust
wish: wunsch wünsche wünschen wünscht wünschte wünschten gewünscht* wünschenswert* erwünsch* unerwünscht wunschgemäß
would-like: möchte möchten möchtest möchtet möcht möchts moechte* hätte~gern hätte~gerne hätten~gern hätten~gerne würde~gern würde~gerne würden~gern würden~gerne hätt~gern hätt~gerne gern gerne wäre~dankbar wären~dankbar wäre~nett mecht mechat mechtn wetti möchti hätti~gern hätte~ich~gern hätte~ich~gerne hätten~wir~gern hätten~wir~gerne würde~ich~gern würde~ich~gerne würden~wir~gern würden~wir~gerne hätt~ich~gern wäre~ich~dankbar wären~wir~dankbar wär~nett wäre~schön
would: würde würden würdest würdet würd wuerde wuerden wuerd tät täte täten tätn tätst
please: bitte bittschön bittesehr bidde büdde bidschen bitteschön bittschee pls please freundlicherweise netterweise gefälligst gefl höflichst gütigst liebenswürdigerweise
must: muss muß müssen müsst müßt musst mußt müsse musste mußte mussten mußten musstest musstet gemusst muas miassn muaß mussten's müsste müssten müsstest müsstet müßte
should: sollte sollten solltest solltet sollt'n
can: kann kannst kannste können könnt könnts könne kunnt koa~i ko könn koennt koennts kannet chönd chan cha chasch kann's könnse kannste's
could: könnte könnten könntest könntet konnte konnten konntest konntet gekonnt koennte* kunnten chönnt chönntet chönnted kannt kannts
able: imstande fähig* befähig* instande in~der~lage
may: darf darfst dürfen dürft dürfe durfte durften durftest durftet gedurft derf
might: dürfte dürften möge mögen mögest
will: wird werden werde werd wirst werdet werdn weads wern wirds wird's
shall: soll sollen sollst sollt solle solln gesollt
need: brauche brauchen braucht braucht's brauch brauchst brauchte brauchten gebraucht bräuchte* bräucht brauchn benötig* benoetig* bedarf bedürfe* bedarfs bedürft* nötig nötige nötigen nötiges nötiger notwendig* erforder* unbedingt zwingend* unabdingbar* unerlässlich* vonnöten not~tun bedürfnis*
need-not: unnötig* nicht~nötig nicht~notwendig nicht~erforderlich brauche~nicht brauchen~nicht braucht~nicht brauchst~nicht brauch~nicht überflüssig* entbehrlich* erübrigt* kein~bedarf keinen~bedarf nötig~nicht
let: lass lasse lassen lasst laß laßt lässt läßt lassn ließ ließen ließe ließt gelassen lassts
allow: erlaub* gestatt* genehmig* ermöglich* zulassen zulässt zuläßt zugelassen zulässig* zuzulassen statthaft
forbid: verbiet* verbot verbote verboten* verbots untersag* verbitt* verbat* unstatthaft unzulässig* unterbind* verwehr*
not: nicht nich net ned nit ned's nöd nicht's nid keineswegs keinesfalls keinesfall net's nedd mitnichten auf~keinen~fall gar~nicht gar~net gar~ned überhaupt~nicht
cannot: kann~nicht können~nicht kannst~nicht könnt~nicht kann~ned kann~net kann~nich kann~nit außerstande unmöglich* nicht~möglich
will-not: will~nicht wollen~nicht willst~nicht wollt~nicht mag~nicht möchte~nicht möchten~nicht will~net will~ned mag~ned will~nich
never: nie niemals nimmermehr noch~nie nie~wieder nie~mehr zu~keiner~zeit zu~keinem~zeitpunkt
no: nein nö nee na~na naa nope noe nää
yes: ja jo joa jawohl jep jup yep jupp jau jawoll jawoi japp doch~doch
ok: ok okay okidoki oke okey okee in~ordnung passt~schon geht~klar
without: ohne ohn abzüglich abzgl
only: nur ausschließlich* lediglich bloß bloss nua nur's alleinig* einzig*
just: gerade grad grade eben soeben just
instead: statt stattdessen anstatt anstelle stattdess' anstelle~von an~stelle
rather: eher vielmehr
but: aber sondern doch jedoch jedennoch aba oba allerdings
although: obwohl obgleich obschon wenngleich wiewohl trotzdem~dass zwar auch~wenn selbst~wenn
however: indes indessen dennoch gleichwohl nichtsdestotrotz nichtsdestoweniger dessen~ungeachtet trotzdem
unless: es~sei~denn sofern~nicht außer~wenn
except: außer ausser ausgenommen* ausnahme* ausgenomm* abgesehen mit~ausnahme bis~auf ausnahmsweise exklusive exkl
if: wenn wenns wenn's ob falls sofern wann's wennst obs ob's
in-case: im~fall im~falle für~den~fall soweit gegebenenfalls ggf gegebnenfalls insofern~als unter~der~bedingung vorausgesetzt sollte~es
when: wann als~ich sobald
whenever: immer~wenn jedes~mal~wenn wann~immer
until: bis bisher~noch bis~zum bis~zur solange
before: bevor ehe vor vorher zuvor vorm vorab davor vormals vorherig* vorig* vorangegangen* ehvor
after: nach danach nachdem nachher hinterher anschließend* anschliessend* hernach daraufhin im~anschluss nachträglich*
already: schon bereits scho längst scho~lang schonmal
still: noch immer~noch nach~wie~vor nochn
yet: noch~nicht noch~kein noch~keine noch~keinen bislang~nicht
again: wieder nochmal nochmals erneut* abermals wiedermal noch~einmal noch~mal wiedr nochmalig*
anymore: mehr~nicht
no-longer: nicht~mehr nimmer nimma nicht~länger kein~mehr keine~mehr keinen~mehr nix~mehr nichts~mehr net~mehr ned~mehr nich~mehr niemand~mehr nicht~weiter nümme
maybe: vielleicht evtl eventuell* womöglich möglicherweise unter~umständen vlt vllt vielleich allenfalls bestenfalls schlimmstenfalls ggfs womögli
probably: wahrscheinlich* vermutlich* wohl voraussichtlich* mutmaßlich* mutmasslich*
hopefully: hoffentlich
who: wer wen wem wea
whose: wessen dessen deren
what: was wat wos wa womit wovon wodurch worüber woran worauf worin wofür woraus was's worum wobei~was
whatever: egal~was wasauchimmer was~auch~immer egal
which: welche welcher welchem welchen welches welch
where: wo wohin woher woran~liegt wovon~her wohers wo's
wherever: woimmer wo~auch~immer
why: warum wieso weshalb weswegen wozu wieso's warum's
how: wie wia inwieweit inwiefern wie's
how-much: wieviel wieviele wievielmal wie~viel wie~viele
how-long: wie~lange wie~lang
and: und u un plus
or: oder od bzw beziehungsweise respektive resp oda
also: auch sowie ebenfalls außerdem ausserdem zudem ferner weiters weiterhin~auch gleichfalls überdies des~weiteren desweiteren obendrein zusätzlich* darüber~hinaus nebst ebenso~wie aa zugleich
too: allzu
both: beide beiden beides beider beidem sowohl beid*
either: entweder
neither: weder noch~auch
because: weil denn wei zumal weils weil's
therefore: deshalb deswegen daher darum drum folglich demnach somit mithin infolgedessen demzufolge demgemäß demgemäss infolge sodass dementsprechend so~dass so~daß
so: so sooo soo also dermaßen dermassen derart sosehr
so-that: damit um~zu auf~dass
that-is: nämlich d~h das~heißt das~heisst will~sagen
otherwise: andernfalls ansonsten anderenfalls widrigenfalls sonst~muss
while: während wohingegen währenddessen waehrend
since: seit seitdem seither seit's
once: einmal mal amal amoi oamal a~mal diesmal
twice: zweimal doppelt~so
as: als qua
such-as: wie~etwa wie~zum~beispiel wie~z~b
for-example: beispielsweise z~b zb bspw zum~beispiel beispiel* etwa~wie
etc: etc usw usf undsoweiter und~so~weiter u~ä o~ä pp
even: sogar selbst~dann gar sogar~noch
about: über übers darüber drüber bezüglich betreffs betreffend* hinsichtlich bzgl betr betrifft bezügl betreffen in~bezug rund~um zwecks betraf betroffen betroffene betroffenen betroffener
re: re aw betreff* sv re-
fw: fw fwd wg
attachment-enclosed: anbei anlage anlagen beigefügt* beiliegend* anliegend* anhang anhänge* anhängend angehängt* anhäng* beigelegt* beilag* beifüg* anbeigefügt attachment* anghängt beizufüg* beigefügten
above: oben obig* oberhalb obengenannt* vorgenannt* vorbezeichnet* vorstehend* besagt* oberen genannte* genannten
below: unten unterhalb untenstehend* nachstehend* unteren unter~stehend
in: in im innerhalb darin drin drinnen drinne
into: hinein rein ins reinge* eini
out: aus raus heraus hinaus aussi ausm außi daraus
outside: außen draußen ausserhalb außerhalb draussen aussen
on: auf auf'm aufm drauf darauf aufs obendrauf auf's uff uf
onto: hinauf
off: ab los
up: hoch rauf herauf nach~oben empor aufwärts
down: runter herunter hinunter nieder abwärts obi
at: bei beim an am ans dran daran an's
to: zu zum zur dazu zua hinzu
toward: gegenüber entgegen richtung hin
from: von vom her herkommend ab~dem vo von's von'm ausgehend
of: davon v
for: für fürs um ums dafür fuer fuers fürn für'n pro~kunde
by: seitens vonseiten indem
with: mit mit'm mitm samt mitsamt dabei damit~auch m mitd inkl~der
against: gegen dagegen wider gegens gegn wogegen hiergegen dawider
through: durch durchs hindurch dadurch
via: via mittels per mithilfe vermittels anhand mit~hilfe
under: unter darunter unterm unters drunter unterhalb~von
over: vorüber überm überhalb
between: zwischen dazwischen
among: unter~anderem u~a
around: herum umher rum ringsum rundherum umi
across: quer hinüber rüber herüber
along: entlang entlang~der
behind: hinter dahinter hinten hinterm
in-front: vorn vorne vornan
beside: neben daneben nebenan nebenbei
beyond: jenseits hinaus~über
near: nähe nahe naher näher* nahegelegen* unweit nächstgelegen*
away: weg fort davon~weg wech furt wegg
back: zurück zruck retour zrück zurueck
together: zusammen gemeinsam* zamm beisammen z'samm zsamm zäme beieinand mitsammen mitenand
apart: auseinander entzwei
per: pro je
according-to: gemäß gemäss laut nach~maßgabe zufolge lt gem gemäs ausweislich entsprechend entsprechende* i~s~d nach~art im~sinne
on-behalf-of: namens im~namen im~auftrag in~vertretung stellvertretend*
in-spite-of: trotz ungeachtet unbeschadet
due-to: wegen aufgrund auf~grund infolge~von anlässlich dank~ihrer zufolge~der mangels
now: jetzt nun jetz etz nu jetzad heutzutage nunmehr jetzten
currently: derzeit aktuell* zurzeit momentan* gegenwärtig* zur~zeit derzeitig* laufend laufende laufenden laufender im~moment
then: dann dazumal da~mals damals danoch
today: heute heut heutig*
tonight: heute~abend heut~abend heute~nacht
tomorrow: morgen morgn übermorgen
yesterday: gestern gestan vorgestern gestrig*
day: tag tage tagen tages tags tagsüber
week: woche wochen wochn
weekend: wochenende* wochenend
fortnight: zwei~wochen vierzehn~tage vierzehntägig*
month: monat monate monaten monats monats*
month-end: monatsend* monatsultimo monatsletzt* ende~des~monats
quarter-year: quartal* vierteljahr* vierteljährlich* quartalsend* quartals
year: jahr jahre jahren jahres jahrs vorjahr* jahrgang* jahrelang* heuer heurig* jahres*
year-end: jahresend* jahreswechsel* jahresschluss ende~des~jahres jahresabschluss~zeit
hour: stunde stunden std stündlich* stundenlang
minute: minute minuten min
second-time: sekunde sekunden
moment: moment momente momenten augenblick* momenterl
decade: jahrzehnt* jahrhundert*
morning: vormittag* morgens früh~morgens morgenstund* frühmorgens
noon: mittag mittags
afternoon: nachmittag* nachmittags
evening: abend abende abends
night: nacht nächte nachts mitternacht*
time: zeit zeiten zeitpunkt* uhrzeit* zeitlich* mal~zeit
o-clock: uhr
date: datum datums datiert*
period: zeitraum* zeiträum* dauer zeitspanne* periode* zeitdauer laufzeit*
term-deadline: frist fristen deadline* fällig* fristgerecht* fristgemäß* termingerecht fristsetz* stichtag* fristablauf* fristsach* ablauffrist binnen
past: vergangenheit vergangen vergangene vergangenen vergangener rückwirkend*
future: zukunft zukünftig* künftig* hinkünftig* kuenftig
last: letzte letzter letztes letzten letztem letztens zuletzt neulich neuerdings letztmals letztmalig*
next: nächste nächster nächsten nächstes nächstem nächstens demnächst kommende kommenden kommender bevorsteh*
early: früh frühe früher frühen früheren frühere früherer frühestens frühzeitig* frühest* zeitig*
late: spät später späte späten spaeter spätere späteren verspät* spätabends unpünktlich*
soon: bald baldig* baldigst demnächstens kurzfristig* in~kürze bäldig* alsbald*
asap: schnellstmöglich* baldmöglichst* ehestens ehestmöglich* sobald~wie~möglich umgehend* schnellstens asap so~schnell~wie schleunigst*
immediately: sofort sofortig* unverzüglich* unverzueglich* augenblicklich* auf~der~stelle prompt* unmittelbar* sogleich postwendend ab~sofort gleich fristlos*
urgent: dringend* dringlich* eilt eilig* eil* eilbedürftig* notfall* notfäll* pressiert brandeilig nachdrücklich*
quickly: schnell* schnöll rasch* zügig* flott* flink beeil* hurtig geschwind* eile
slow: langsam* lahm schleppend*
always: immer stets ständig* immerzu dauernd* fortwährend* jederzeit allzeit imma sooft
often: oft öfter öfters häufig* haeufig regelmäßig* regelmässig* vielfach mehrmals mehrfach* oftmals immer~wieder
sometimes: manchmal gelegentlich* ab~und~zu hin~und~wieder mitunter bisweilen zuweilen manchmoi
rarely: selten* kaum
usually: normalerweise gewöhnlich* üblicherweise üblich* normal normale normalen normaler gemeinhin meistens in~der~regel normales generell* allgemein* im~allgemeinen pauschal*
daily: täglich* tägliche jeden~tag tagtäglich
weekly: wöchentlich* jede~woche
monthly: monatlich* jeden~monat
yearly: jährlich* alljährlich* jedes~jahr
forever: dauerhaft* für~immer endgültig* unwiderruflich* ewig* permanent* auf~dauer unbefristet* ein~für~allemal fürimmer unwiederbringlich* endgueltig*
temporarily: vorübergehend* vorläufig* zeitweilig* temporär* zwischenzeitlich* inzwischen einstweil* vorerst befristet* zwischendurch mittlerweile derweil zeitweise bis~auf~weiteres fürs~erste unterdessen interimistisch* befrist*
during: im~laufe während~des
ago: vor~jahren vor~wochen vor~monaten vor~tagen vor~kurzem vor~langer her~ist
recent: kürzlich* jüngst* unlängst vor~kurzem~erst vorhin
ever: jemals je~mals seinerzeit
finally: endlich schließlich* schliesslich* letztlich letztendlich zuguterletzt abschließend* abschliessend* zum~schluss
first: erste erster ersten erstes erstem zuerst erstens erstmal erstmals zunächst zuallererst erstmalig* vorderhand erst
second: zweite zweiter zweiten zweites zweitem zweitens zweit
third: dritte dritter dritten drittes drittens drittem
ordinal: vierte vierten vierter viertes viertens fünfte fünften fünfter fünftes fünftens sechste sechsten siebte siebten neunte neunten zehnte zehnten elfte elften zwölfte zwölften letztgenannt*
begin: beginn beginne beginnen beginnt begann begannen begonnen anfang anfange anfangen anfänge anfangs fange~an fängt~an fangen~an angefangen start starte starten startet gestartet los~geht losleg* losgeh* anfänglich* angefang* anlauf* beginnend*
continue: fortsetz* fortgesetz* fortführ* weiterführ* weitermach* weiter weiterhin weiterlauf* fahre~fort fortfahr* fortlaufend* setzt~fort andauer* weitergeh* weitergeführ* fortbesteh* fortgeführ*
repeat: wiederhol* widerhol*
all: alle aller allen allem sämtlich* jegliche jeglichen jegliches all
whole: ganz ganze ganzen ganzer ganzes gesamt* gänzlich* vollends
every: jede jeder jedem jeden jedes jedweder jedwede jeweilig* jeweils jedesmal
any: irgendein* irgendwelche* beliebig* etwaig* allfällig* irgend
some: einige einiges einiger einigen manche manches mancher manchen manchem
several: mehrere mehreren mehrerer etliche etlichen diverse diversen verschieden* zahlreich* ettliche
many: viele vielen vieler vielem etlich haufen menge mengen unmengen massenhaft zig massig x-mal lauter
much: viel vui vü
more: mehr weitere weiteren weiterer weiteres weitergehend* meh darüberhinaus umso desto
most: meiste meisten meist größtenteils überwieg* grösstenteils vorwiegend* mehrheit*
less: weniger minder wenigstens mindest zumindest wenigst*
few: wenig wenige wenigen weng paar ein~paar
little: bissl bisserl bisschen bissel bißchen bitzeli wenigerl chli chly
bit: ein~wenig ein~bisschen geringfügig* etwas~mehr leicht~abweichend
enough: genug ausreichend* genügen* genügt reicht ausreich* hinreichend* genügend* gnua langt reichts genüg~ihnen zur~genüge
rest: rest reste restes restlos~nicht restbestand* verbleibend* übriggeblieben* rest*
half: halb halbe halben halber halbes hälfte* halbjahr*
part: teil teile teilen~davon teils teilweise* bestandteil* ausschnitt* anteil* partiell* teilen
piece: stück stücke stücken posten stk exemplar* einzelteil*
double: doppelt* doppel* verdoppel* duplikat* dublette*
number: nummer nummern nr zahl anzahl zahlenmäßig ziffer* no nrn
amount: betrag betrags beträge beträgen summe* höhe quantität* beträgt
total: insgesamt gesamtbetrag gesamtsumme summa im~ganzen
percent: prozent* prozentig* v~h
maximum: maximal* maximum höchstens höchst* höchstmaß obergrenze*
minimum: mindestens minimum minimal* mindest* wenigstens~ein
average: durchschnitt* schnitt mittelmäßig* mittelprächt*
very: sehr überaus äußerst äusserst höchst außerordentlich* ungemein sehrst sakrisch recht~herzlich
really: wirklich* tatsächlich* echt echte echter echtes echten eh ehrlich~gesagt wahrlich sowieso~schon richtiggehend eigentlich*
quite: ziemlich* recht~schnell einigermaßen ganz~schön relativ
completely: komplett* völlig* vollständig* vollstaendig* restlos* rückstandslos* vollumfänglich* voll volle vollen voller voll~und~ganz total total* umfassend* lückenlos* vollauf absolut* ganz~und~gar durchweg vollkommen* rundum vollem gründlich*
almost: fast beinahe nahezu schier quasi sozusagen
approximately: ungefähr* etwa circa ca zirka rund annähernd
exactly: genau genaue genauen genauer genaues genaueste* exakt* präzis* ausgerechnet akkurat*
especially: insbesondere besonders speziell* vor~allem hauptsächlich* namentlich* im~besonderen insbesonders
simply: einfach halt hoid schlicht* schlichtweg einfachst* blos ohne~weiteres eifach
directly: direkt* geradewegs
alone: allein alleine alloa allei einzeln* solo alleiniger einzel*
anyway: jedenfalls sowieso ohnehin ohnedies trotz~allem wie~dem~auch so~oder~so auf~jeden~fall jedefalls eh~schon überhaupt überhaupts immerhin ungeachtet~dessen
by-the-way: übrigens apropos nebenbei~bemerkt uebrigens btw
of-course: natürlich selbstverständlich* freilich naturgemäß* selbstredend natuerlich eh~klar klar~doch natürli
apparently: offenbar anscheinend offenkundig* offensichtlich* scheinbar* angeblich* augenscheinlich* vermeintlich* sichtlich
certainly: sicher sicherlich bestimmt gewiss gewiß durchaus zweifellos* zweifelsfrei* zweifelsohne allemal unbestritten gwiss
unfortunately: leider bedauerlicherweise unglücklicherweise blöderweise dummerweise leida leider~gottes
fortunately: glücklicherweise zum~glück gottseidank gott~sei~dank
basically: grundsätzlich* prinzipiell* im~grunde im~prinzip im~wesentlichen
technically: rein~technisch
step-by-step: schritt~für~schritt schrittweise allmählich* nach~und~nach peu~à~peu
in-advance: im~voraus im~vorhinein im~vorfeld voraus
so-far: bisher bislang bisherig* bis~dato bis~jetzt bis~heute
from-now-on: fortan von~nun~an von~jetzt~an ab~jetzt ab~heute künftighin
at-the-latest: spätestens bis~spätestens allerspätestens spaetestens
too-much: zuviel* zu~viel zu~viele übermäßig* übermässig* übertrieb* übertreib*
as-follows: folgende folgendes folgenden folgender folgendem folgendermaßen wie~folgt nachfolgend* folgt
with-this: hiermit hierdurch hierzu hiervon hierfür hierüber hermit
---
ask: frage~mich fragen frag fragt fragte gefragt nachgefragt nachfrag* anfrag* angefragt erkundig* rückfrag* befrag* gfragt anzufragen abfrag* frage~an frage~nach frage~ob frog
beg: flehe flehen anfleh* ersuch* bettel*
request: bitte~um bitten~um erbitt* erbeten* bitten bittet gebeten anfrage anfragen ersuchen begehr* bat baten gebetn ich~bitte~sie ich~bitte~euch gesuch* wir~bitten ich~bitte~um anliegen ansuch* anforder* angefordert* fordere~an fordern~an anzuforder* anfordere
demand: forder* verlang* gefordert* einforder* eingefordert* aufforder* aufgefordert* bestehe~auf bestehen~auf beharr* besteh~darauf pochen poche geforder* verlangen verlangt abverlang*
require-legally: verpflichtend*
order-instruct: anweis* angewies* befehl* weise~an weisen~an beauftrag* weisung* anordn* angeordnet* ordne~an anzuweisen geheiß
order: bestell* auftrag auftrags aufträge aufträgen bstellt ordern geordert nachbestell* auftragsbestätig*
apply-request: beantrag* antrag antrags anträge anträgen antragstell* stelle~antrag stelle~den~antrag petition*
expect: erwart* rechne~mit rechnen~mit gewärtig* abzusehen absehbar*
hope: hoffe hoffen hofft hoff hoffte hoffnung* gehofft erhoff*
propose: vorschlag* vorschläg* vorgeschlag* schlage~vor anreg* angeregt rege~an
recommend: empfehl* empfiehl* empfohl*
advise: rat raten rate ratschlag* ratsam* berat* geraten riet
offer: angebot* anbiet* angeboten* biete bieten bietet biete~an bieten~an bot boten offert* geboten feilbiet* anzubieten
agree: vereinbar* einverstanden einig geeinigt vereinbart* abmach* abgemacht abgesprochen absprache* stimme~zu zustimm* zugestimmt übereinstimm* einigung* ausgemacht bin~dabei absprach* bejah*
accept: akzept* annehm* angenommen* nehme~an nehmen~an hinnehm* hingenommen billig~ich hinzunehmen nimmt~an
refuse: ablehn* abgelehn* lehne~ab lehnen~ab lehnt~ab verweiger* weiger* geweigert zurückweis* zurückgewies* absage absagen abgesagt absag* weise~zurück weisen~zurück ausschlag* verwehrt abschläg* abzulehnen versag*
object: widersprech* widersprich* widersprach* widersprochen widerspruch* widersprüch* wiedersprech* wiederspruch* einspruch* einsprüch* einwand* einwend* einwänd* beanstand* lege~widerspruch bin~dagegen rüge rügen gerügt moniert monier* dagegen~bin lege~einspruch legen~widerspruch legen~einspruch erhebe~einspruch erhebe~widerspruch
disagree: nicht~einverstanden uneinig* anderer~meinung anderer~ansicht bestreit* bestritt* stimme~nicht~zu
protest: protest* verwahre~mich verwahr~mich
consent: einwillig* eingewillig* einverständnis* einverstaendnis* zustimmung* zusage* willige willigte opt-in optin zugesagt zusagen willige~ein
permission: erlaubnis* genehmigung* befug* berechtigung* erlaubt~haben autoris* ermächtig* bewillig* freigabe* freigeb* freigegeb* gebe~frei gestattung* zulassung*
withdraw: widerruf* widerrief* wiederruf* zurückzieh* zurückgezog* zurückzuzieh* ziehe~zurück ziehen~zurück zieh~zurück zieht~zurück zog~zurück zurückzog* rücknahme* zurücknehm* zurückgenommen* zurückzunehm* nehme~zurück nehmen~zurück nehm~zurück nimmt~zurück nahm~zurück entzieh* entzog* entzug rückgängig~gemacht~wird nehme~wieder~zurück
unsubscribe: abmeld* abgemeld* abzumeld* melde~ab melden~ab meld~ab meldet~ab abbestell* abzubestell* bestelle~ab bestellen~ab austrag* austräg* ausgetrag* auszutragen trage~aus tragen~aus trag~aus tragt~aus opt-out optout streichen~verteiler nehmt~verteiler nehmen~verteiler raus~verteiler streicht~verteiler vom~verteiler aus~dem~verteiler abo~beenden abbstell* abgemeldt
subscribe: abonn* abo abos abonnement* eintrag~newsletter
exercise-right: ausüb* ausgeübt* geltend* gebrauch~machen mache~gebrauch machen~gebrauch berufe~mich berufen~uns wahrnehm* übe~aus nehme~mein~recht auszuüben geltendmach*
right: recht rechte rechts rechten anrecht* berechtigt* anspruchsberechtigt* datenschutzrecht* betroffenenrecht* verbraucherrecht* zusteh* steht~zu stehen~zu zustand~mir
claim: anspruch* ansprüch* beanspruch* forderung* geltendmachung
tell: erzähl* sag sage sagen sagt sagst sagte sagten gsagt gesagt verrat* verrät verraten sags sagts mitteil* mitgeteilt* mitzuteil* zu~erzählen sogn sog weitersag* säg säge säged säget teilen~mir~mit teilen~uns~mit teile~ihnen~mit teile~euch~mit teilt~mir~mit teilt~uns~mit teil~mir~mit teilen~ihnen~mit teile~dir~mit
inform: informier* unterricht* informiert benachrichtig* bescheid bescheid~geben bescheid~sagen geben~bescheid gebt~bescheid gib~bescheid kenntnis~setzen in~kenntnis aufklär* aufgeklärt vorinformier* rückmeld* aufzuklären verständig*
notify: meldung* melde~dich gemeldet melde melden meld meldet meldete vermeld* hinweise~zu hinweis* hingewiesen* hinzuweis* weise~hin weisen~hin weist~hin zu~melden anzeig* anzuzeigen
info: info infos information* auskunft* auskünft* auskuft angaben angabe auskunf* aussage* auskunftsbegehren auskunftsersuchen
know: weiß weiss wissen wisst wißt wüsste wüssten wusste wußte wussten gewusst gewußt weißt weisst kenn kenne kennen kennt kannte kannten kennst gekannt kenntnis* bekannt* wüßte bewusst* bewußt* wissentlich woaß woas vertraut wiss weißte weeß weeste
find-out: herausfind* herausgefund* rausfind* rausgefund* erfahren erfahre erfuhr* erfährt ermittel* finde~heraus finden~heraus finde~raus herauszufind* rauskrieg* eruier* in~erfahrung
wonder: wunder* gewundert neugier* neugierig* verwunder*
explain: erklär* erläuter* klarstell* klargestellt* klarzustell* aufschluss* aufschlüss* darleg* dargelegt* darzulegen legen~dar lege~dar begründ* erkläre klär klären geklärt klärt kläre klärung* verdeutlich* verklicker* abklär* abgeklärt abzuklär* auseinanderleg* erklaer*
describe: beschreib* beschrieb* schilder* umschreib* umschrieb* geschildert bezeichn* schildr*
say: besag* äußer* äusser* geäußert geäussert lautet lauten lautete erwähn* behaupt* meinte anmerk* angemerkt angegeben angeb* heißt~es ausgesagt anzugeben sogt festhalten~dass klartext*
speak: sprech* sprich* sprach* gesproch* gsproch* rede reden redet redete geredet gespräch* gesprächs* besprech* besprich* besproch* unterhalt* unterhielt* unterred* plauder* diskut* diskussion* ansprech* angesprochen* anzusprech* spreche~an sprechen~an quatsch* schwätz* absprech* dialog* rücksprach* ratsch* redn zerred* erörter*
word: wort worte wörter wörtern worten formulier* wortlaut* wörtlich* ausdrücklich* ausdrück* begriff begriffe begriffs vokabel* floskel*
call-named: genannt sogenannt* nennt nennen nennung* benenn* benannt* namhaft* heißen heißt heisst heiße heisse heißt's hieß hiess hießen geheißen nenn nenne nannte nannten so~genannt betitel*
mean: bedeut* mein~damit meint gemeint meintest meinst bedeutet das~meine meine~damit gmeint
answer: antwort* beantwort* geantwortet* rückantwort* rückmeldung* retourmeldung* erwider* erwidert entgegnung* ontwort* rückäußerung* bescheidung*
write: schreib* schrieb* geschrieb* gschrieb* verfass* anschreib* angeschrieb* schriftsatz* schriftsätz* aufschreib* aufgeschrieb* schreibt~auf schreibe~an zuschrift* notfalls~schreiben aufsetzen reinschreib* hinschreib* transkript* transkrib*
send: send sende senden sendet gesendet sandte sandten sendung* schick* geschickt* gschickt zuschick* zugeschickt* zuzuschick* zusend* zugesandt zuzusend* zugesendet versend* versand* versandt* übersend* übersandt* uebersend* übersendung* abgeschickt* abschick* gesandt sendt verschick* verschickt zukommen~lassen ausgesandt schickn einsend* eingesandt* zuzuleiten zuleit* rausschick* rausgeschickt hinschick* hergeschickt mitschick* mitgeschickt
forward: weiterleit* weitergeleit* weiterzuleit* leite~weiter leiten~weiter leitet~weiter leit~weiter umleit* umgeleit* weiterschick* weitergeschickt* weiterreich* weitergereich* weiterverweis* weiterverbind* nachsend*
get: bekomm* bekam* krieg* gekriegt kriag* bkomm* beziehe beziehen bezieh bezog* bezogen* beschaff* erlang* einhol* eingeholt* besorg* kriagt zukommt einzuhol* rausrück*
receive: erhalt* erhält* erhielt* empfang* empfäng* empfing* eingang* eingegang* zugegang* eingeh* eintreff* eingetroff* erhaltn zugang~erhielt
give: gebe geben gebt gibt gibst gib gab gaben gegeben gibts gebts gäbe gäben gebn gegebn gib's gegebene gegebenen abgeb* abgegeben* abgab* abzugeben ausgeb* rausgegeb* gibt's hergeb* hergegeben
bring: bring bringe bringen bringt brachte brachten gebracht bringts mitbring* mitgebracht überbring* vorbring* vorgebracht* beibring*
hand-over: überlass* überließ* übergeb* übergab* übergib* überreich* aushändig* ausgehändigt* auszuhändig* herausgab* herausgeb* herausgegeb* herauszugeb* rausgeb* rauszugeb* aushänd* gebt~heraus geben~heraus gebt~raus geben~raus gib~heraus rückt~raus händigen~aus ausliefern~lassen ausfolg* ausgefolgt auszufolg*
provide: bereitstell* bereitgestellt* bereitzustell* stellen~bereit stellen~zur~verfügung stelle~zur~verfügung stellt~zur~verfügung zur~verfügung zur~verfügung~gestellt versorg* vorleg* vorgelegt* vorzulegen erteil* verschaff* beistell* zurverfügung* bereithalt* legen~vor zuteil* stellen~zusammen zusammenstell* zusammengestell* zusammenzustell* zuweis* zugewies*
fetch: hol hole holen holt geholt holte abhol* abgeholt* abzuhol* hole~ab holt~ab holen~ab hol~ab ghoit rückhol* zurückhol* zurückgeholt
show: zeig* gezeigt* aufzeig* vorzeig* vorgezeigt aufgezeigt darstell* dargestell* veranschaulich* vorführ* demonstrier* zoag* offen~legen~auf präsentier*
see: sehe sehen seh sieht siehst seht gesehen sah sahen säh sehn gsehn gsehng ersichtlich* ersehen einseh* eingeseh* einsicht* einsichtnahme* siagst einzusehen einblick* anzusehen ansehe ansehen ansieht angesehen siehe schau~was gseh ersehe
look: schau schaue schauen schaut schaust schaute geschaut guck gucke gucken guckt gucks geguckt kuck* kieken kiek blick blicke blicken lugen g'schaut gschaut schaugn luag* luege
look-at: anschau* angeschaut* anzuschau* angucken angeguckt schau~an schaut~an schauen~an schaue~an sieht~an sehen~an guck~an guckt~an betracht* begutacht* reinschau* reinguck* draufschau* draufguck* drüberschau* draufseh* drübersch* angschaut durchschau* nachschau* nachguck* nachseh* nachgeschaut seht~nach schauen~nach schaut~nach schau~nach sehen~nach
look-for: such suche suchen sucht suchte gesucht suchst gsuacht fahnd* ausschau~halten
search: durchsuch* recherch* nachforsch* suchfunktion* durchforst* durchstöber* suchlauf*
find: find finde finden findet fand fanden gefunden findest gfundn auffind* aufgefunden ausfindig* auffindbar* fündig* gefundene fände
view: einsehbar* ansicht ansichten abrufen abgeruf* abruf abrufe abrufbar* sichten gesichtet sichtung* inaugenschein*
watch: zuschau* zugeschaut beobacht* zugucken zuseh*
read: les lese lesen liest lest las lasen gelesen durchles* durchgelesen* lesbar* lektüre einlesen* ausles* ausgeles* vorles* vorgeles* mitles* mitgeles* glesn gles durchzulesen leserlich* nachles* nachgeles* leset
listen: zuhör* zugehört anhör* angehört abhör* abgehört* lausch* hinhör* mithör* mitgehört* nachhör*
hear: hör höre hören hört hörte hörn höret nichts~gehört habe~gehört gehört~habe gehört~von
check: prüf* geprüft* überprüf* nachprüf* nachgeprüft* check* gecheckt* abgleichen~ob kontrollieren~ob abcheck* vergewisser* durchsehen durchgeseh* durchgeh* gegenprüf* nachgegang* nachgeh* prüfung* überprüfung* gegencheck*
verify: verifiz* validier* beglaubig* nachvollzieh* plausibilis* plausibilität*
confirm: bestätig* bestaetig* bekräftig* quittier* bescheinig* zusichern zugesichert* versicher~ich besteatig*
acknowledge: empfangsbestätig* eingangsbestätig* lesebestätig* anerkenn* anerkannt* anerkenne kenntnisnahme* zur~kenntnis
prove: beweis beweise beweisen bewies* bewiesen nachweis* nachgewies* beleg belege belegen belegt nachzuweis* ausgewies* weist~nach beweist glaubhaft* belegs beweismittel*
note: notiz* notier* anmerkung* vermerk* gesprächsnotiz* randnotiz* randbemerk* aktenvermerk* kommentar~intern telefonnotiz* mitschrift* aufschrieb*
remember: erinnere erinnert erinnern erinnerlich* entsinn* gemerkt merken~sich eingefallen fällt~ein gedächtnis* andenken merk~dir
forget: vergess* vergiss* vergiß* vergaß* vergass* vergess'n vergessenwerden* vergesslich*
remind: erinnern~sie erinnerung* anmahn* nachhak* nachgehakt* nachfass* hak~nach hake~nach nachgefass* zahlungserinner* urgier* urgenz*
think: denk denke denken denkt dachte dachten gedacht nachdenk* nachgedacht gedanke gedanken dacht überleg* denkst find~ich finde~ich mitdenk*
believe: glaub glaube glauben glaubt glaubte geglaubt glaubst überzeugt überzeugung* glaubwürdig* glaab
understand: versteh* verstand verstanden verständnis* verständlich* begreif* begriff~ich begriffen kapier* nachvollziehbar* versteh'n blick~durch einleucht* verständ*
suppose: vermut* annahme annahmen unterstell* schätze schätzen schätzt vermeint ahn ahne ahnen ahnt ahnung~dass verdacht* verdächt* gehe~davon~aus gehen~davon~aus mutmaß* nehme~an~dass spekul* davon~ausgehen rumrat* unterstellung* schätzung*
opinion: meinung* ansichtssache* standpunkt* sichtweise* auffassung* meines~erachtens erachtens erachte erachten meiner~ansicht sicht halte~für halten~für haltung positionier*
decide: entscheid* entschied* entschieden* entscheidung* beschluss beschluß beschlüsse beschließ* beschliess* beschloss* beschlossen entschluss* entschließ* entschloss* bestimmen bestimmt~wird ausgang~der
choose: wähl* gewählt* auswähl* ausgewählt* auswahl* aussuch* ausgesucht wahl auszuwähl* erwählt angekreuz* vorauswahl* aussuchn ausgelesen~haben
prefer: bevorzug* lieber vorzug* vorzieh* vorgezog* präferenz* am~liebsten liebsten priorisier* vorzugsweise
consider: erwäg* erwog* bedenk~sie berücksichtig* in~betracht überdenk* überdacht* abwäg* abgewog* erwägung* beherzig* würdigen gewürdigt
intend: beabsichtig* absicht* vorhaben vorhab habe~vor haben~vor hab~vor hat~vor gewillt gedenke vorsätz* mit~absicht habt~vor vorgehabt bezweck* zielt~ab
plan: plan plane planen plant geplant* planung* pläne plänen vorgesehen* vorseh* eingeplant* vorsieht einplan*
try: versuch* probier* ausprobier* bemüh* trachte trachten ausprob* gesucht~habe bemüht bestreb*
help: helf* hilf hilft half halfen hilfe hilfen hilfreich* geholfen mithilf* behilflich* aushelf* aushilf* weiterhelf* weiterhilf* weitergeholfen abhilfe abhelf* beistand beisteh* hüif hulf hilfs* hilfestell* nachhilf* weitahelf*
support: unterstütz* support* förder* gefördert* beistehen betreuung* betreu*
serve: dien diene dienen dient diente gedient bedien* serviert
use: nutz nutze nutzen nutzt nutzte genutzt nützen nutzung* benutz* benütz* verwend* gebrauchen anwend* angewend* angewandt* einsetz* eingesetz* nütz* verwert* verwendung* nutzungs* heranzieh* herangezog* zugrunde benutzung* gnutzt inanspruchnahme* in~anspruch verwendn anwendbar* einsatz* einsätze* gebrauch gebrauchs
misuse: missbrauch* mißbrauch* zweckentfrem* ausnutz* ausgenutzt ausbeut* zweckwidrig* missbräuch* ausnütz* missbrauchen*
reuse: weiterverwend* wiederverwend* weiternutz* weiterverwert* weiterverarbeit* umwidm*
delete: lösch* gelösch* loesch* geloescht* auslösch* ausgelöscht tilg* getilgt* auszulösch* vernicht* ausradier* radiert radier* delet* herauslösch* rauslösch* rausgelösch* weggelösch* weglösch* wegradier* gelöscht* löschung* löschen lösche löscht löschersuch* löschantrag* löschbegehr* hinauslösch* putzt~weg shredder* schredder* geschredder* leermach* gelöscht löschst gleschn glöscht glescht leschn platt~machen plattmach* ausmerz* weggeputzt wegputz* verschwinden~lassen löschgesuch*
remove: entfern* herausnehm* herausgenomm* rausnehm* rausgenomm* nehmen~raus nehmt~raus nimm~raus nehme~raus nehmt~heraus nehmen~heraus entnehm* entnommen streich* gestrich* streiche streichen streicht raus~damit rausschmeiß* rausschmeiss* rausgeschmiss* schmeißt~raus schmeißen~raus schmeiß~raus rauswerf* rausgeworf* wegnehm* weggenomm* wegmach* weggemacht macht~weg mach~weg machen~weg wegtu* tut~weg tu~weg tun~weg rausstreich* rausgestrich* nehmt~weg nehmen~weg raustu* rauskick* beseitig* herauslös* eliminier* rauskomm* raushol* rausmach* rausgemacht wegkomm* weghab* loswerd* soll~weg muss~weg müssen~weg sollen~weg muss~raus müssen~raus soll~raus sollen~raus wegzumach* ausklammer* entfällt entfallen fortnehm* herausstreich* herausgestrich* schafft~weg räumt~weg räum~weg
take-down: abnehm* runternehm* runtergenomm* nehmen~runter nehmt~runter nimm~runter herunternehm* heruntergenommen nehmen~herunter nehmt~herunter offline~nehmen vom~netz depublizier* abhäng* abgehängt* abgenomm* aus~dem~netz takedown* nehmt~ab runter~damit
destroy: zerstör* vernichten* kaputtmach* kaputtgemacht zerreiß* zerreiss* zerriss* verbrenn* verbrannt* verheiz* demolier* vernichtung* kaputtgeh*
throw-away: wegwerf* weggeworf* wegschmeiß* wegschmeiss* weggeschmiss* wirf~weg werft~weg werfen~weg schmeißt~weg schmeiß~weg tonne mülltonne* papierkorb* entsorg* müll mülleimer* abfall* abfäll* ausmist* ausgemistet entrümpel* in~die~tonne ausrangier* reißwolf* aktenvernicht* wegghaut weghau*
cancel: stornier* storno* stornie* annullier* absagen~wir abblas* abgeblas* canceln gecancelt* rückgängig* kassier* abgesagt~wird widerrufsrecht* auflös* aufgelöst* auflass* auflösung* rückabwick* storno's abbestellung~ware absagung*
close: schließ* schliess* geschloss* schloss schließung* zumach* zugemacht mach~zu dichtmach* abschließ* abschliess* zugesperrt zusperr* aufgelassen stilllegung* stilleg* stilllegen* stillgelegt* legen~still machen~konto~zu macht~konto~zu machen~account~zu macht~account~zu mach~konto~zu machen~profil~zu macht~profil~zu
terminate: kündig* gekündig* kuendig* kündigung* aufkünd* aufgekündigt vertragsende* kündigungsfrist*
stop: stopp stoppe stoppen stoppt gestoppt stop aufhör* aufgehört hör~auf hört~auf hören~auf unterlass* einstell* eingestellt* stellen~ein stellt~ein stelle~ein einzustell* unterließ* schluss schluß schluss~damit sein~lassen seinlass* abstell* abgestellt stellt~ab stellen~ab unterlassung* basta schlussmach* haltmach* anhalten unterlässt absehen absieht~von sehen~davon~ab verzichten~sie~darauf
end: endet endete geendet beend* beendig* abschluss abschluß abschlüsse abgeschloss* aus~und~vorbei vorbei beendung* schlussend* zu~ende vorüber~ist am~ende zu~ende~geht zum~ende bis~ende ein~ende gegen~ende kein~ende das~ende dem~ende seit~ende ende~der ende~des ende~dieses ende~nächster ende~letzten ende~der~woche letzten~endes ende~januar ende~februar ende~märz ende~april ende~mai ende~juni ende~juli ende~august ende~september ende~oktober ende~november ende~dezember schulende* kursende* projektende*
prevent: verhinder* vermeid* vermied* vermieden* vorbeug* unterbund* verhüt* abwend* abgewend* umgehen umgang~mit~fehlern hinder hindern hindert abhalt* abgehalt*
block: block blockier* sperr* gesperr* sperrliste* blacklist* blocklist* robinsonliste* robinson werbesperr* absperr* abgesperrt sperrung* gspert gsperrt versperr* ausschließ* ausschliess* ausgeschloss* ausschluss* aussperr* sperrvermerk* blokier*
blank-out: schwärz* geschwärz* verpixel* unkenntlich* ausgraust* ausblend* ausgeblendet* abdecken* maskier* unleserlich* verdeck* ausschwärz* übermal*
anonymize: anonymis* pseudonym* anonym anonyme anonymen anonymer entpersonalis* verfremd*
restrict: einschränk* eingeschränk* einzuschränk* begrenz* beschränk* schränken~ein schränke~ein schränkt~ein limitier* einschränkung* reduzier~auf
freeze: einfrier* eingefror* einzufrier* friert~ein frieren~ein friere~ein gefror* auf~eis quarantän* stillhalt* stillzuleg* ruhend*
pause: paus* pausier* pause ausgesetzt aussetz* auszusetz* setzen~aus setzt~aus setze~aus ruhen~lassen unterbrech* unterbroch* unterbrich* innehalt* ruhen ruht stilllieg* suspendier* ruhestell* ruht~bis hintanstell* zurückstell*
lock: abschließ~tür verriegel* verschluss* schloss~tür wegschließ* weggeschloss* verschließ* verschloss* wegsperr* einsperr* eingesperr*
unlock: entsperr* freischalt* freigeschaltet* aufsperr* entblock* entriegel* schalten~frei schaltet~frei schalte~frei freizuschalt*
flag-mark: markier* kennzeichn* gekennzeichn* kenntlich* etikett* angestrich* anstreich* anhak*
put: setz setze setzen setzt setzte gesetzt stell stelle stellen stellt stellte gestellt tu~rein tut~rein reinstell* reingestellt reinsetz* hingestellt hinstell* hingetan reintun reingetan gsetzt gstellt setzet setzten hinsetz* draufsetz* draufgesetzt
set: einstellungen* einstellung einricht* eingericht* konfigur* festleg* festgelegt* festsetz* festgesetz* festzuleg* stelle~ein~dass voreinstell* voreingestellt* umgestellt umstell* eingestellte einzuricht* richten~ein richte~ein
keep: behalt behalte behalten behält behältst behielt behieltet bewahr* bewahrt bhalt bhoidn weiterbehalt* dabehalt* bleibt~bei~ihnen zurückbehalt* einbehalt* belass* beließ*
store: speicher* gespeicher* abspeicher* abgespeicher* abgelegt* ablegen* ablage* ablagen hinterleg* lager* gelager* einlager* eingelager* eingespeicher* speicherung* speichern speichert gspeichert hinterlegt* vorratsdaten* zwischenspeicher* lege~ab legen~ab legt~ab abzuleg* mitspeicher* vorratsspeicher* gspeich*
hold: halt~fest halte halten hält haltet hielt hielten gehalten haltn vorhalt* vorgehalt* vorrät* festhalt* festgehalt* hältst vorzuhalt* hoit hoidn innehab*
save: sichern sichere sichert gesichert sicherung~der~daten sparen spare spart gespart erspar* einspar* abspar* aufspar* sparsam*
retain: aufbewahr* aufgehoben~wird aufzubewahr* bewahren~auf bewahrt~auf bewahre~auf vorrat* aufbewahrung* aufhebt~noch verwahr* beibehalt* aufrecht* aufrechterhalt* erhalten~bleiben aufbewahrt* aufheb* aufgehob* aufzuheb* hebt~auf heben~auf hebe~auf
have: hab habe haben hat hast habt hatte hatten hattest hattet hätte hätten hättest hättet gehabt hob ham hot habts hätt hän haett haette haetten han häsch hend händ habm habn innehaben habs hab's hat's hats habe's hätts besitz* besaß* besessen verfüg* verfügt besessn verfügung hätt's haste hamse hamwa dabeihab*
archive: archiv*
file-document: akte akten aktenzeichen* ordner* dossier* datei dateien aktei kartei* karteikart* mappe mappen schnellhefter* patientenakt* personalakt* az gz file files akt akts unterlage~akte akten*
collect: sammel* gesammelt* sammlung* erheb* erhob* erhoben* erhebung* zusammentrag* zusammengetrag* angesammel* ansamm* einsamm* eingesamm* erfass* erfasst* abgreif* abgegriff* datensamm* kompilier* gsammelt zusammenkratz*
record: aufzeichn* aufgezeichn* mitschneid* mitgeschnitt* mitschnitt* aufnahme aufnahmen aufnehm* aufgenomm* aufzuzeichn* tonaufnahme* tonband* aufzunehmen aufzeichnung* bandaufnahme* gesprächsaufzeichn* nahm~auf mitzuschneid* schneidet~mit schneiden~mit protokoll*
register: registrier* anmeld* angemeld* anzumeld* melde~an melden~an meldet~an meld~an register* registers eingetrag* einschreib* eingeschrieb* eintragung* erfasse~mich einzutrag* trage~ein tragen~ein trag~ein trägt~ein anmeldung* neuanmeld* angmeldt registrierung* voranmeld*
process: verarbeit* bearbeit* datenverarbeit* verarbeitung* weiterbearbeit* bearbeitung* verarbeitungs* verarbait*
handle: behandel* handhab* umgeh~mit umgang umgangs kümmer* gekümmert abwickl* abwickel* abgewickel* erledig* vornehm* vorgenomm* verfahren~sie hantier* abarbeit* abgearbeit* befass* nehme~vor nehmen~vor erledigung* abzuwick* in~die~hand gekümmat gehandhab*
treat: behandle behandelt behandlungs~weise
share: weitergeb* weitergegeb* weitergab* weiterzugeb* weitergabe* geben~weiter gebe~weiter gebt~weiter gibt~weiter gab~weiter teilt geteilt weitergibt preisgib* datenweitergab* teilhab* weitagebn herumreich* rumreich* rumgereich* weitergereicht teilen~mit teile~mit teilt~mit geben~an~weiter
sell: verkauf* verkäuf* veräußer* veräusser* verhöker* verscherbel* vertick* weiterverkauf* verkauft* verkaufn feilgebot* datenhandel* verschacher* vertreib* vertrieb~an
pass-to-third: an~dritte an~andere~firmen an~andere~weiter an~fremde an~partner an~externe
disclose: offenleg* offengelegt* offenzuleg* preisgeb* preisgegeb* preisgabe* enthüll* bekanntgeb* bekanntgegeb* bekanntgab* legen~offen legt~offen lege~offen offenbart verraten~sie ausplauder* preiszugeb* offenlegung* bekannt~geben offenbaren
publish: veröffentlich* publizier* publikation* online~stellen bekanntmach* online~gestellt veröffentlicht* ins~netz ins~internet reinstellen~netz gepostet postet ausstrahl* verlautbar* publik* öffentlich~machen öffentlich~gemacht herausbring* abdruck* abgedruck* hochstell*
transfer: übertrag* überträg* übertrug* übermittel* übermittl* transfer* transferier* migrier* migration* überführ* umzug~der~daten übertragung* übermittlung* uebertrag* überspiel* rüberschieb* rüberschick*
port-data: datenübertragbar* übertragbar* portabilität* datenmitnahm* maschinenlesbar* maschinell~lesbar datenportab* portier* portierung* mitnahm* rufnummernmitnahm* datenumzug* anbieterwechsel* datenübertragung*
move: beweg* verschieb* verschob* verlager* verleg* verlegt* versetz* umzieh~server umbett* umlager* verrück* bewegung*
import: import* einspiel* eingespiel* einzuspiel* einzules* eingelesen* übernehm~daten einlesbar*
export: export* ausspiel* ausgespiel* auszuspiel* datenexport*
download: herunterlad* heruntergelad* runterlad* runtergelad* download* lade~herunter laden~herunter lade~runter laden~runter lädt~herunter downloade* gedownload* herunterzulad* runterzulad* datenabzug* herunterlädt
upload: hochlad* hochgelad* upload* lade~hoch laden~hoch lädt~hoch hochzulad* aufladen* geuploadet hinauflad* raufgelad* rauflad*
convert: konvert* umwandl* umgewandel* umwandel* umrechn* wandeln~um umformatier* transkod* wandel~um wandle~um
copy: kopie* kopien kopier* abschrift* fotokopie* ablichtung* durchschlag* copy kopiern abzug abzüge durchschrift* vervielfältig* zweitschrift* ausfertig* datenkopie*
overview: übersicht* überblick* zusammenschau* ganzes~bild datenübersicht* gesamtüberblick*
list: liste listen auflist* aufgelistet* aufzulist* aufzähl* aufgezählt* verzeichnis* aufstellung* listung gelistet listet datenliste* stückliste* nachfolgeliste*
summary: zusammenfass* zusammengefass* kurzfassung* resümee* fazit
report: bericht* berichte berichten berichtet gutachten* report* reporting* lagebericht* protokollbericht* rapport* berichterstattung*
extract: auszug auszüge auszügen auszugs extrah* extrakt* auszugsweise datenauszug* ausles~daten
print: druck drucke drucken druckt gedruckt ausdrucken* ausgedruckt* ausdruck ausdrucke ausdruckn drucks druckversion* druckausgab* ausgedruckte ausdrucks papierform* gedruckte gedruckten gdruckt
scan: scan scans scannen scannt gescannt* scanner* einscann* eingescannt* scanne abfotografier*
compare: vergleich* vergleichs* verglich* verglichen* gegenüberstell* abgleich*
match: übereinstimmen* treffer* zusammenpass* zuordnung* zuordn* zugeordn* zuzuordn* abgeglich* ordnet~zu ordnen~zu
link-connect: link links verlink* hyperlink* url urls webadress* verknüpf* verlinkt* seitenlink*
connect: verbind* verbund* verbindung* anschluss anschluß anschlüsse anschließe~an anbind* angebund* angeschloss* vernetz* koppel* gekoppel* einstöpsel* anstöpsel* anschliess* ansteck* angesteckt einsteck* eingesteckt verkabel* verband~mit
combine: kombin* zusammenführ* zusammengeführ* zusammenleg* zusammengelegt* vereinig* führen~zusammen verquick* vermisch* vermeng* zusammenzuführ*
separate: trenn* getrennt* separat* abtrenn* aufteil* aufgeteilt* gesondert* trennung~daten abgrenz* abgespalt* spalten aufspalt* abzutrenn* dividier*
sort: sortier* aussortier* aussortiert* einsortier* ordnen geordnet* kategorisier* klassifiz* einordn* eingeordn* einstuf* eingestuft* klassifizier* zusammensuch* ausgefiltert~nach
count: zähl zähle zählen zählt zählte gezählt zaehl* mitgezählt durchzähl* abzähl* volkszählung*
measure: mess messe~ich messen misst gemessen messung* messwert* kennzahl* vermess* messbar*
change: änder* aender* geändert* geaendert* veränder* abänder* abgeänder* umänder* wechsel* wechsle* gewechsel* umgestell* umstellung* anders~geworden wandel wandelt gewandelt neuerung* änderung* wechselt umstieg* umsteig* umgestiegen mutation* mutier*
replace: ersetz* ersatz* austausch* ausgetausch* auszutausch* tausche~aus tauschen~aus auswechsel* ausgewechsel* ablös* abgelös* ersatzlos* ablöse nachfolge
update: aktualis* update* upgedatet nachführ* nachgeführ* auf~den~neuesten nachpfleg* fortschreib* auf~den~aktuellen updaten
correct: korrig* korrekt* berichtig* richtigstell* richtiggestell* richtigzustell* stellen~richtig stellt~richtig stelle~richtig verbesser* ausbesser* ausgebesser* korrigiert* gerichtet berichtigung* auszubesser*
fix: reparier* reparatur* behebe* beheb* behob* behoben* flick* instandsetz* richten~wieder repariert in~ordnung~bringen ausbügel* geradebieg* richts g'richt bereinig* geradezieh* wieder~hinkriegen
improve: verbesserung* optimier* upgrade* verbess* aufwert* weiterentwick* besser~machen aufrüst* verschöner*
complete: vervollständig* ergänz~fehlende fertigstell* fertiggestell* komplettier* absolvier* vollend* fertig~machen zu~ende~bringen vollzieh* vollzog*
fill-in: ausfüll* ausgefüll* auszufüll* fülle~aus füllen~aus füllt~aus füll~aus befüll* gefüllt füll fülle füllen füllt füllung
enter-data: eingeb* eingegeb* einzugeben eingab* tippe tippen tippt getippt eingetipp* eintipp* eintrag* einträg* trage~ein~in eingabe* vertippt~bei dateneingab* eintragen eintippen erfassungs*
add: hinzufüg* hinzugefüg* hinzuzufüg* füge~hinzu fügen~hinzu fügt~hinzu ergänz* zusatz* zusätze beigetan addier* hinzukomm* nachtrag* nachgetrag* dazuschreib* extra dazutun aufschlag* hinzunehm* aufgestock* zuzüglich* zzgl anfüg* angefüg* nachreich* nachgereich* beiordn* füg füge fügen fügt
insert: einfüg* eingefüg* einzufüg* fügen~ein füge~ein füge~an einbau* eingebau*
edit: bearbeiten~text editier* redigier* überarbeit* umschreiben nachbearbeit* abänderung~text
rename: umbenenn* umbenannt* umgenannt
undo: rückgängig~machen rückgängig~zu wiederherricht* umkehr* rückgängigmach* zurückdreh* ungeschehen* rollback* revidier* zurückroll*
restore: wiederherstell* wiederhergestell* wiederherzustell* wiederherstellung* wiederbeleb* restore* rekonstru* rücksicher* zurückspiel* zurückgespiel* recovery wiederbeschaff* wiedererlang* retten~daten
reset: zurücksetz* zurückgesetz* zurückzusetz* reset* neustart* neu~starten reboot* resetten rückgesetz* hochfahr* neu~aufsetzen hochgefahr*
track: verfolg* nachverfolg* tracking* getrackt* tracken trackt tracker* sendungsverfolg* rückverfolg* spur spuren aufspür* aufgespür* zurückverfolg* ortung* geortet standortverfolg*
follow: folge folgen gefolgt folgte befolg* folgeleist* folge~leisten folgst
monitor: überwach* ueberwach* bespitzel* ausspionier* spionier* überwachung* spion* monitoring beschatt* ausgespäht ausspäh* observier* ausschnüffel* schnüffel* hinterherschnüff* ausspion*
analyse: analys* auswert* ausgewert* auszuwert* auswertung* werten~aus wertet~aus analytisch*
evaluate: bewert* beurteil* einschätz* eingeschätz* evaluier* begutachtung* taxier* beurteilung* benot* bemess* bewertung*
profile: profil profile profilen profils profiling* persönlichkeitsprofil* nutzerprofil* verhaltensprofil* kundenprofil*
predict: vorhersag* vorhergesag* vorausberech* prognos* prognostiz* voraussag* hochrechn* vorausseh* voraussage*
target: zielgruppe* zielgericht* gezielt* zielgenau* targeting ansprache*
contact: kontakt* kontaktier* kontaktaufnahm* in~verbindung wende~mich wenden~uns wendet~euch kontaktdat* wende wenden wendet ansprechbar* gewandt wandte verbindung~setzen meldet~euch erreichbark* anzuschreiben meld~di nehmen~kontakt nehme~kontakt nimmt~kontakt kontaktieren
contact-details: adressbuch* adressbüch* kontaktdaten kontaktangaben telefonbuch* telefonbüch* kontaktliste* adressverzeichnis* kontaktinformation* adressdaten adressstamm*
disturb: stör* gestör* belästig* beläst* nerv* genervt* behellig* stören störung~ruhe auf~die~nerven aufdringlich* stalken lästig* bedräng* drangsal* schikan* zutexten zudringlich* geh~auf~den sekkier* mobbing* gemobbt* hartnäckig* penetrant*
spam: spam* junk* zugespamm* vollgespamm* zumüll* zugemüll* vollmüll* spammt werbemüll* müllmail* schrottmail* gespamt unaufgefordert* unverlangt* ungefragt* ungebeten*
bombard: bombardier* überflut* überhäuf* überschütt* zuschütt* zugeschütt* zuballer* eindeck* zubomb* zugetextet
leave-alone: lasst~in~ruhe lass~in~ruhe lassen~in~ruhe in~ruhe~lassen in~ruhe~gelassen in~frieden~lassen lasst~in~frieden lassen~in~frieden laßt~in~ruhe verschon* lasst~zufrieden laß~in~ruhe bleibt~mir~weg geh~weg lassts~in~ruhe
lose: verlier* verlor* verlust* verloren verliert abhandengekomm* abhanden einbüß* verschlamp* verloren~gegangen verbummel* verschollen* verlorengeh* flöten
steal: stehl* gestohl* klau* geklaut* diebstahl* diebstähl* dieb diebe entwend* beklaut* gfladert stiehlt stahl~mir geklau* fladern
leak: leck* datenpann* datenleck* durchsick* undicht* leak* geleakt* datenabfluss* datenloch rausgesick* abgeflossen
breach: verstoß* verstöß* verstoss* verstöss* verletzung* missacht* rechtsverletz* zuwiderhand* datenschutzverletz* datenschutzverstoß* bruch gebrochen bricht datenschutzvorfall* übertret* vertragsbruch* ordnungswidrig* verletz*
hack: hack* gehackt* hacker* angriff* angreif* cyber* eindringling* eingedrung* attack* einbruch* einbrüch* eingebroch*
protect: schütz* geschützt* schutz schutzes schutzmaßnahm* beschütz* abschirm* schutzbedürf* bewach*
secure: sicherheit~daten abgesichert* absicher* gesichert* sicherer sichere~verwahrung sicheren sicheres sicher~gespeichert gesicherte absicherung*
encrypt: verschlüssel* entschlüssel* chiffr* pgp kryptograph* verschlüsselung* krypto
access: zugriff* zugäng* zugang* zugreif* zugegriff* zugangsdat* zugangs zutritt* zuzugreif*
disappear: verschwind* verschwund* verschwand* weg~sein futsch flöten~gegangen abhauen hau~ab verdufte* spurlos*
hide: versteck* verberg* verborg* verbirg* tarn* verheimlich* vertusch* verhehl* verschweig* verschwieg* verschleier* geheimhalt* vorenthalt*
exist: existi* bestehen besteht bestehe bestand bestanden vorhanden* vorliegen vorliegt existenz* vorlag bestehende bestehenden bestehender existier* daseins dasein vorfind* befind* befand* befinde* befindlich*
contain: enthalt* enthält* enthielt* beinhalt* einschließlich* einschliesslich inkl inklusive* umfass* umfasst miteingeschloss* incl inbegriff* beinhält einbezieh* einbezog* einbegriff*
consist: zusammensetz* besteht~aus bestehen~aus
belong: gehör* zugehör* gehört ghört zugehörig* ghearts
refer: bezug bezüge nehme~bezug beziehen~auf bezugnehm* bezugnahme* verweis* verwies* verweist referenz* nehmen~bezug ref unter~bezug vorbezogen beziehe~mich bezieht bezug~auf
privacy: privatsphär* privacy persönlichkeitsrecht* privatheit intimsphär* persönlichkeitsschutz*
private: privat* privater privates
personal: persönlich* persoenlich* personal personenbezog* personenbezieh* höchstpers*
personal-data: personenbezogene~daten personenbezogenen~daten persönliche~daten persönlichen~daten personendaten meine~daten~zu personenbezogener~daten personalien stammdat*
data: daten datensatz* datensätz* data datenbestand* datenbeständ* datum~satz daten*
public: öffentlich* oeffentlich* public
confidential: vertraulich* geheim* vertraulichkeit* verschwiegenheit* schweigepflicht* nda streng~geheim diskret* heimlich* dienstgeheimnis* verschwiegen
sensitive: sensib* heikel heikle heiklen besondere~kategorie besonderer~kategorien schutzwürdig* sensitiv* schutzbedürftig*
anonymous-unknown: namenlos* unbenannt*
law: gesetz* gesetze gesetzes gesetzlich* rechtlich* juristisch* legal* rechtmäßig* rechtmässig* legitim~er paragraphenrei* bdsg tkg ttdsg tdddg dsg uwg bgb revdsg rechts* rechtsanspruch~auf
unlawful: illegal* rechtswidrig* gesetzwidrig* unrechtmäßig* unrechtmässig* unerlaub* widerrechtlich* unbefugt* unberechtigt* gegen~das~gesetz ohne~rechtsgrundlage unrecht ungesetz* strafbar* sittenwidrig*
gdpr: dsgvo ds-gvo dsvgo datenschutz* gdpr datenschutzgrundverordnung* datenschutz-grundverordnung* datenschutzgesetz* dsg-vo eu-dsgvo dsgvo-konform* datenschutzkonform* dsgv datenschutzkram revfadp
regulation: verordnung* richtlinie* vorschrift* regulier* verordnen regelwerk* bestimmungen vorschriften
rule: regel regeln regelung* regelungen leitlinie* maßgab* geregelt regelt vorgabe* leitfäden spielregel* regelt's
policy: policy datenschutzrichtlinie* datenschutzbestimmung* policies
notice-statement: datenschutzerklärung* datenschutzhinweis* erklärung* datenschutzinformation* stellungnahm* verlautbarung* ankündigung* aushang statement* aushänge
terms: agb agbs bedingung* geschäftsbedingung* nutzungsbedingung* konditionen kleingedruckt* vertragsbedingung* klausel*
article: artikel* artikels artikeln
paragraph: paragraph* paragraf* absatz* absätz* abs lit satz sätze ziff ziffer ziffern buchstab* nr~satz anlage~absatz unterpunkt* abschn abschnitt* passus
under-law: nach~artikel nach~art~dsgvo
act-law: bundesgesetz* gesetzbuch* verfassung*
subject-access: auskunftsrecht~gem sar auskunftsanfrag* auskunftsbegehr* auskunftsersuch* selbstauskunft* datenauskunft* auskunftsantrag* auskunftsverlang* dsar
data-subject: betroffene~person betroffenen~person betroffener~person datensubjekt*
controller: verantwortlicher verantwortliche verantwortlichen verantwortliche~stelle datenverantwort*
processor: auftragsverarbeiter* auftragsdatenverarbeiter* auftragsbearbeiter*
sub-processor: unterauftragnehmer* unterauftragsverarbeiter* subunternehm* unterauftrag* unter-auftrag*
dpo: datenschutzbeauftragt* datenschutzbeauftragen dsb datenschutzteam* datenschutzabteilung* datenschutzstelle* datenschutzbeauft* datenschutzverantwortlich* datenschutzbüro* datenschutzkoordinat*
authority: behörd* behoerd* aufsichtsbehörd* datenschutzbehörd* amt ämter amtes amts aufsicht* landesdatenschutz* landesbeauftragt* bfdi edöb ombuds* ordnungsamt* bundesnetzagentur* behördlich* aufsichtsstell* amtlich* bundesbeauftragt* jugendamt* ordnungsamt sozialamt*
data-processing-agreement: avv avvs auftragsverarbeitung* av-vertrag* auftragsverarbeitungsvertrag* auftragsdatenverarbeitung* adv-vertrag dpa standardvertragsklausel* adv avv-vertrag auftragsbearbeitungsvertrag*
access-right: auskunftsrecht* recht~auf~auskunft auskunftsanspruch* einsichtsrecht* zugriffsrecht~art
erasure-right: recht~auf~löschung recht~auf~vergessenwerden vergessen~werden löschanspruch* löschungsanspruch* löschrecht* löschungsrecht*
rectification-right: recht~auf~berichtigung berichtigungsanspruch* berichtigungsrecht*
portability-right: recht~auf~datenübertragbarkeit
objection-right: widerspruchsrecht* recht~auf~widerspruch
restriction-right: recht~auf~einschränkung
legal-basis: rechtsgrundlage* rechtsgrund* erlaubnistatbestand* ermächtigungsgrund* auf~welcher~grundlage rechtfertigungsgrund*
legitimate-interest: berechtigtes~interesse berechtigte~interesse berechtigten~interesses berechtigte~interessen berechtigtem~interesse berechtigter~interessen interessenabwäg* berechtigten~interessen
purpose: zweck* verwendungszweck* sinn~und~zweck verarbeitungszweck* zweckbind*
category: kategorie* datenkategorie* rubrik* sparte klassen
recipient: empfänger* adressat* empfaenger* empfängerkreis* datenempfänger*
third-party: dritte~personen dritter~personen außenstehend* drittpartei* drittanbiet* partnerfirm* drittfirm* externe externen externer drittunternehm* fremdfirm* externem dritt
third-country: drittland* drittländ* drittstaat* ausland* ausländ* außerhalb~eu außerhalb~europa übersee auswärt*
source: quelle* herkunft* ursprung* herkünft* datenquell* herstamm* stammt stammen stammt~aus
storage-period: speicherdauer* aufbewahrungsfrist* löschfrist* aufbewahrungsdauer* speicherfrist* löschkonzept* speicherzeit* aufbewahrungszeit* vorhaltezeit*
accountability: haftung* haftet haften verantwortung* rechenschaft* verantworten haftbar* zuständ* verantwortungsvoll* verantwortungslos~nicht
compliance: konform* compliance einhalt* eingehalt* rechtskonform* regelkonform* einzuhalt* halten~ein hält~ein konformität* rechtssicher*
audit: audit* revision* wirtschaftsprüfung* betriebsprüf* revisions wirtschaftsprüfer* kassenprüf*
impact-assessment: folgenabschätz* datenschutzfolgen* datenschutz-folgen* dsfa
transparency: transparen* nachvollziehbarkeit offenheit*
safeguards: garantien angemessenheitsbeschluss* schutzvorkehr* toms technischen~maßnahmen tom
lawsuit: klage* klag klagen verklag* geklagt* rechtsstreit* prozessier* rechtsweg* gerichtsverfahren* verfahren verfahrens strafverfolg* rechtsmittel* streitfall* rechtliche~schritte rechtlichen~schritten klagsweg einklag* mahnbescheid* vollstreck* prozess*
court: gericht* gerichtlich* arbeitsgericht* amtsgericht* landgericht* bezirksgericht* landesgericht* verwaltungsgericht* oberlandesgericht* schiedsgericht*
judge: richter* richterin richterlich* rechtspfleger*
fine-penalty: bußgeld* bussgeld* strafe* strafgeld* geldbuße* sanktion* vertragsstrafe* bestraf* geldstraf* strafbewehr* pönal* strafzettel* blitzer* knöllchen*
compensation: entschädig* schadensersatz* schadenersatz* schmerzensgeld* erstatt* rückerstatt* wiedergutmach* aufwandsentsch* ersatzanspruch* abfind* rückvergüt* zurückerstatt* rückzahl* zurückzahl* geld~zurück
complaint: beschwer* beschwerde* reklamation* reklamier* beklag* mängelrüg* mecker* beschwert beanstandung* beschweren jammer* lege~beschwerde
appeal: berufung~einlegen anfecht* angefocht* rechtsbehelf* revision~einlegen fechte~an ficht~an rekurs* nachprüfungsantrag* lege~berufung rechtsbehelfs*
dispute: streit streits streiten streitig* strittig* streitigkeit* gestritt* meinungsverschieden* unstritt* gezänk* umstritt* auseinandersetzung* streitet
evidence: beweismaterial* beweisstück* indiz* beweislast* beweissicher* beweiszweck*
witness: zeuge zeugen zeugin* zeugenaus* bezeug* augenzeug*
crime: straftat* verbrech* kriminell* delikt* strafrecht* strafanzeig* kriminal* straftäter* vergehen anzeige~erstatten strafantrag*
fraud: betrug* betrüg* betrog* abzock* abgezockt* phish* scam* gefälscht* fälschung* identitätsdiebst* arglist* täuschung* identitätsmissbr* betrogen schwindel* fälsch* beschiss gelinkt verarsch* masche
mandate: vollmacht* bevollmächtig* mandat mandate mandats mandatier* handlungsvollm* vertretungsmacht* vorsorgevollm*
represent: vertret* vertritt* vertrat vertreter* vertretung* repräsent* rechtsvertret*
guardian: vormund* sorgerecht* betreuer* sorgeberechtigt* obsorge* erziehungsberechtigt* beistandschaft* pflegschaft erwachsenenvertret* sorgerechtlich*
identity: identität* identifi* ident* ausweisen~mich legitimier* legitimation* identitätsnachweis* id personenidentität* erkennbar*
id-card: ausweis ausweise ausweises ausweiskopie* personalausweis* pass reisepass* führerschein* reisepäss* perso ausweiskop* identitätskarte lichtbildausweis* pässe passkop* lappen
social-security-number: sozialversicherung* sozialversicherungsnummer* rentenversicherungsnummer* steuer-id* steueridentifikation* ahv ahv-nummer svnr steuernummer* sv-nummer steuerid personenkennzeichen personnummer sozialversich*
settle: beileg* streit~beigelegt einig~geworden abschließen~klären begleich* beglich* bereinigt~ist gütlich* aus~der~welt erledigt erledigen außergericht* schlichtung*
waive: verzicht* verzichte verzichtet entsag*
oblige: verpflicht* pflicht* pflichten pflichtgemäß schulden~wir verbindlich* bindend* obliegenheit* obliegt obliegen auskunftspflicht* rechtspflicht* gehalten~zu
valid: gültig* gilt gelten galt geltende* wirksam* rechtskräftig* rechtsgültig* gelt gültigkeit* geltung*
invalid: ungültig* unwirksam* nichtig* gegenstandslos* null~und~nichtig hinfällig* unverbindlich*
formal: förmlich* formell* offiziell* formlos* formgerecht* formal* hochoffiziell*
free-of-charge: kostenlos* kostenfrei* unentgeltlich* gratis umsonst gebührenfrei* für~lau ohne~kosten gebührenlos*
proportionate: verhältnismäßig* angemessen* unverhältnis* unangemess* verhältnismäss* exzessiv* überzogen*
detail: detail* einzelheit* details näheres ausführlich* detaillierte*
name: name namen nam nachnamen~und~vornamen klarname* benennung namensänder* namentlicher namens*
first-name: vorname* rufname* taufname*
surname: nachname* familienname* geburtsname* mädchenname* zuname* ehename* geborene
nickname: spitzname* künstlername* deckname* nick
title-person: titel anrede* hr fr fräulein doktortitel* mr mrs dipl ing
initials: initial* kürzel namenskürzel*
spelling: schreibweise* rechtschreib* tippfehl* schreibfehl* buchstabier* vertippt* falsch~geschrieben verschrieb* buchstabendreh* zahlendreh* verschreiber
address: adresse adressen anschrift* adress wohnadress* meldeadress* postanschrift* privatadress* lieferadress* postadress* adressänderung* wohnanschrift* adressdat* adresss*
street: straße* strasse* str gasse* weg~nr allee hausstraß*
postcode: plz postleitzahl* postfach~nummer
house-number: hausnummer* hausnr türnummer* wohnungsnummer*
town: stadt städte ort ortes orte orten gemeinde* dorf dörfer bezirk* kommune* ortschaft* städt* ortsteil* wohnort* stadtteil*
country: land länder landes ländern staat staaten nation national* staats bundesland* bundesländ* staatsangehör* inland* staatlich* nationen nationalität* deutschland* österreich* schweiz schweden dänemark norwegen finnland frankreich italien amerika usa
place-location: platz plätze stellen~ort standort* örtlichkeit* lage aufenthalt* veranstaltungsort* vor~ort stätte* räumlich* plätzen
live-reside: wohn wohne wohnen wohnt wohnst wohnhaft gewohnt wohnte wohnsitz* leb lebe leben lebt lebte gelebt lebend* wohnungs~sitz ansässig* ansäss* gemeldet~bin wohn*
move-house: umzug umzugs umzuge umzieh* umgezog* ziehe~um ziehen~um zieh~um verzogen* übersied* zügle* züglete* gezügel* neue~adresse neue~anschrift neuen~adresse wegzieh* weggezog* umzüge einzug~wohnung wohnungswechsel* ummeld* ummeldung* zog~um weggezogen auszug~wohnung
phone: telefon* telephon* fon tel festnetz* telefonapparat* telefonanschluss* fernsprech* hörer rufanlage natel kopfhörer* headset* telefax* fax faxe gefaxt faxen faxnummer*
mobile: handy* mobil* smartphone* iphone* android mobiltelefon* handys
phone-number: telefonnummer* handynummer* rufnummer* telefonnr handynr mobilnummer* tel-nr telnr durchwahl* privatnummer* festnetznummer* mobilfunknummer* telefonnummern
birthday: geburtstag* geburtsdat* geburi geb geburtsjahr* geb-datum gebdatum geburtsd
born: geboren geborn geburt* geboren~am gebürtig* geburts geburtsort* geburtsurkund*
age: alter alters altersangab* lebensalter* jährig* volljährig* altersnachweis* altersgrupp* jahre~alt
gender: geschlecht* männlich* weiblich* divers geschlechts pronomen nichtbinär* non-binär*
marriage-status: familienstand* ledig* personenstand* zivilstand*
family: familie familien verwandt* angehörig* haushalt* sippe familiär* hinterblieben* verwandtschaft familienangehör* familienmitglied* familien*
picture: bild bilder bildern bildes foto fotos photo* fotograf* fotografi* lichtbild* porträt* portrait* passbild* passfoto* schnappschuss* aufnahme~foto profilbild* profilfoto* gruppenfoto* bildmaterial* selfie* abbildung* bildchen büldl titelbild* fotoaufnahm* abgebildet* abgelichtet* beldl bilddat*
face: gesicht gesichter gesichts antlitz gsicht gesichtserkenn*
screenshot: screenshot* bildschirmfoto* bildschirmaufnahm*
video: video* film* filmaufnahm* filmchen clip clips videos videoaufzeichn* videoaufnahm* gefilmt filmt reel
camera: kamera* videoüberwach* webcam* überwachungskamera* dashcam*
voice: stimme stimmen~hören sprachaufzeichn* sprachnachricht* sprachaufnahm* voicemail* mailbox~ansage anrufbeantworter* stimmlich* sprachmemo*
sound: ton töne tonspur* geräusch* klang klänge audio* tonqualität*
fingerprint: fingerabdruck* fingerabdrück* biometri* iris
signature: unterschrift* unterschreib* unterschrieb* unterzeichn* signatur* signier* unterzeichnung* gegenzeichn* unterschreibe unterschriebn gezeichnet
handwriting: handschrift* handgeschrieb*
cv: lebenslauf* lebensläuf* cv vita bewerbungsunterlag* bewerbungsmapp* bewerberunterlag*
cover-letter: anschreiben motivationsschreib* begleitschreib* bewerbungsschreib*
certificate: zeugnis* zertifi* urkunde* diplom* abschlusszeugn* abgangszeugn* teilnahmebescheinig* befähigungsnachw* attest* gewerbeschein*
reference-letter: empfehlungsschreib* arbeitszeugn* dienstzeugn* referenzschreib* zwischenzeugn* empfehlungsbrief*
qualification: qualifi* fähigkeit* kompetenz* fachkennt* kenntnisse kenntnissen ausgebildet* begabung* befähigung* geeignet~für~stelle
experience: erfahrung* erfahrene* erfahrener erfahrenen erlebnis* berufserfahr*
payslip: gehaltsabrechn* lohnabrechn* gehaltszettel* lohnzettel* lohnausweis* entgeltabrechn* verdienstbescheinig* gehaltsnachweis*
salary: gehalt* gehält* lohn* löhne besoldung* vergütung* verdienst* honorar* entlohn* lohne entgelt* gagen gage salär* gehaltserhöh* gehaltsvorstell*
pension: rente* renten pension* altersvorsorge* ruhestandsgeld* rentenvers* rentenbescheid* witwenrente betriebsrente*
tax: steuer steuern steuerlich* finanzamt* finanzämt* lohnsteuer* steuerklasse* steuererklär* versteuer* steuerbescheid* fiskus abgabenordnung* steuerpflicht* elster
vat: mehrwertsteuer* mwst umsatzsteuer* ust ust-id* vorsteuer* uid ust-idnr uid-nummer
bank: bank banken sparkasse* volksbank* raiffeisen* bankinstitut* hausbank* geldinstitut*
bank-account: bankkonto* bankkonten iban bic kontonummer* bankverbind* bankdaten girokonto* kontoverbind* kontodaten kontonr blz sepa bankleitzahl* kontoauszug* kontoauszüg*
credit-card: kreditkart* ec-karte* girocard* kartennummer* mastercard* visa debitkart* bankomatkart* kartendaten ec-karten
card: karte karten kärtchen bonuskart* kundenkarte kundenkarten
credit-rating: schufa* bonität* kreditwürdig* crif ksv bürgel wirtschaftsauskunft* auskunftei* kreditauskunft* bonitätsprüf* bonitätsauskunft* bonitätsscor* creditreform negativeintrag* negativmerkm* betreibungsauszug*
debt: schuld schulden geschuldet* schuldner* inkasso* rückstand* rückständ* überschuld* verschuld* außenstände gläubig* schulde schuldet zahlungsrückst* mahngebühr* zwangsvoll* pfändung* gepfänd* gerichtsvollz* offene~forderung betreibung* pfänd*
income: einkommen* einkünft* einnahm* verdien* verdient verdiene
money: geld gelder geldes knete kohle finanz* bargeld* moneten batzen kasse kassen asche zahlungsmittel* geldlich* kassen*
currency: euro euros eur cent cents chf franken fränkli schilling dollar usd dkk sek nok krone kronen währung* pfund rappen € $ £
health: gesundheit* gesund gesunde gesunden gesünder medizin* ärztlich* arznei* krankenkass* krankenversich* gesundheitsdat* gesundheitlich* genesung* wohlbefinden*
illness: krank kranke kranken kranker krankheit* erkrank* unpässlich* krankgeschrieb* leiden~krank krankschreib* krankmeld* krankenstand* befinden~schlecht kränk* unwohl kränklich* au-schein au-bescheinig* arbeitsunfähig* krankschr*
diagnosis: diagnos* befund* symptom* anamnes* krankheitsbild*
injury: verletzung~knie verwund* wunde verunglückt* prellung* knochenbr* verletzt~habe knie~verletzt
pain: schmerz* kopfschmerz* migräne wehtun weh wehweh* aua tut~weh rückenschmerz* bauchweh
cancer: krebs* tumor* chemo* karzinom*
fever-cold: fieber* erkält* grippe* husten* schnupf* corona* covid* verkühl* niesen heiser* grippal* quarantäne~zuhause verschnupft
pregnant: schwanger* mutterschutz* entbind* hochschwanger* geburtsvorbereit*
disability: behinder* schwerbehinder* rollstuhl* gehbehind* schwerhörig* blind blinde blinden taub gehörlos* beeinträchtig* invalid* sehbehind* barrierefrei* schwerbehindertenausweis*
allergy: allerg* unverträglich* laktose* gluten* vegan* vegetar* nussallerg* intoleranz*
mental: psych* depress* burnout* seelisch* therapeut* nervenzusammen* angststör* geistig*
treatment: behandlung* operation* operier* therapie* kur kuren reha* chirurg* op-termin eingriff~op heilung* heilen
prescription: rezept* medikament* tablett* pille pillen arzneimittel* verschreibungspfl* rezepte apotheke* apothek*
hospital: krankenhaus* krankenhäus* klinik* spital* spitäl* notaufnahm* poliklinik* intensivst*
doctor: arzt ärzte ärztin* arztes hausarzt* zahnarzt* doktor* praxis praxen ärzten arztbrief* arztprax* arzttermin* zahnärzt* facharzt* fachärzt* hausärzt* tierarzt* tierärzt* dr med
nurse: krankenschwester* pfleger* pflege* hebamme* pflegeheim* pflegekraft* pflegekräft* pflegedienst*
patient: patient* patienten
journal-medical: krankenakt* patientenakte patientenakten krankengeschicht* behandlungsunterlag* patientendossier
blood: blut* blutgrupp* blutwert*
vaccination: impf* geimpf* impfung* impfpass*
religion: religion* relig* kirche* glaube~kirche evangel* katholi* muslim* moschee* konfession* christlich* jüdisch* pfarr* gläubige pastor* islam* kirchenaustr* gemeindebrief* freikirch*
god: gott gottes herrgott jesus beten gebet gebete segen* gesegn* amen göttlich* gottverdammt~noch gotts herr~gott herrje
ethnicity: ethni* rasse* rassist* rassismus migrationshinterg* volkszugehör* abstammung* hautfarb*
politics: politi* partei parteien wahlen wähler* bundestag* abgeordnet* wahlkampf* parteilich* parlament* gewählter
trade-union: gewerkschaft* betriebsrat* betriebsrät* personalrat* personalräte verdi igmetall personalvertret*
conviction-record: führungszeugnis* vorstraf* strafregister* leumundszeugn* strafregisterausz*
background-check: hintergrundcheck* hintergrundprüf* sicherheitsüberprüf* zuverlässigkeitsüberprüf*
police: polizei* polizist* wachtmeister* gendarm* kripo
account: konto kontos konten kontn kundenkonto* kundenkonten account accounts accs nutzerkonto* benutzerkonto* nutzerkonten benutzerkonten zugang~konto onlinekonto* kundenaccount* konnto userkonto* konto*
user: benutzer* nutzer* user users anwender* usern nutzerin*
username: benutzername* nutzername* username* anmeldename* benutzerkennung* loginname*
login: login* einlogg* eingeloggt* log~mich~ein logge~ein loggen~ein logg~ein anmeldedat* single-sign-on anmeldezeit* loggt~ein authentifiz* authentisier*
logout: ausgelogg* auslogg* logout
password: passwort* passwört* kennwort* kennwört* passwd pw pin losung zugangscode* passwrt pwd masterpass* geheimzahl*
two-factor: zwei-faktor* zweifaktor* 2fa mfa tan authenticator* otp
profile-page: profilseite*
portal: portal* onlineportal* selfservice* self-service*
customer-portal: kundenportal* kundencenter* kundenbereich* mein~konto kundenlogin*
homepage: homepage* website* webseite* internetseite* web seite~im~netz internetauftritt* webauftritt* onlineauftritt* netzseite* site internetpräsenz*
page: seite seiten unterseite* startseite* landingpage*
form-document: formular* formblatt* vordruck* antragsform* form formlose~anfrage fragebogenform* formulare anmeldeformular*
contact-form: kontaktformular* webformular* onlineformular*
checkbox: häkchen haken kästchen ankreuz* angekreuzt* kreuz kreuzchen checkbox* kreuzerl hakerl angehakt* vorangekreuz* hackerl haekchen
box: kasten kästen box boxen karton* schachtel* kiste* schatulle* kästl*
field: feld felder feldern datenfeld* freitextfeld* eingabefeld* pflichtfeld*
button: knopf knöpfe button* schaltfläche* taste tasten bouton*
click: klick* geklick* anklick* angeklick* draufklick* draufgeklick* antipp* klicke klicks drücke~auf angetippt
mail: mail mails e-mail* email* gemailt* mailt mailen mailverkehr* elektropost emil mailn e-post mail*
mailbox: postfach* postfäch* mailbox* posteingang* mailaccount* mailpostf* briefkast* briefkäst* e-mail-postf* mailkonto* eingangspost* posteingäng* e-mail-konto
mail-address: mailadress* e-mail-adress* emailadress* mail-adress* email-adress* emailaddy mailaddy e-mailadress* mailanschrift*
message: nachricht* botschaft* direktnachricht* mitteilung* dm dms meldung~von~euch anschreiben~mail zeilen
text-message: sms whatsapp* simsen telegram signal~app kurznachricht* imessage wapp whatsappen
letter: brief briefe briefs briefen schreiben schreibens schriftstück* briefverkehr* briefpost* brieferl schrieb~brief einschreiben brieflich* briefform*
post: post postweg* postalisch* briefträg* postbote* postbotin* porto postamt* pöstler postwurf* postwendend~brief postalische briefkasten~werbung
parcel: paket* päckchen* packerl* packl* pakete postpaket*
envelope: umschlag* umschläg* kuvert* briefmark* couvert* briefumschl* rückumschl* stempel* frankier* freiumschl* siegel* gestempelt* eingetüt* abgestempelt*
correspondence: korrespond* schriftverkehr* mailverkehr schriftwechsel* briefwechsel* verlauf verläufe thread* mailwechsel* konversation* mail-verkehr
subject: betreffzeil* betreff~zeile betroffenheit~thema fach fächer
newsletter: newsletter* rundbrief* rundschreib* rundmail* infomail* infobrief* mitgliederbrief* kundenbrief* infopost* kundenzeitung* mailing mailings werbebrief* infoschreib* newsleter* infoblatt*
mailing-list: verteiler* mailverteil* mailingliste* e-mail-verteiler* verteilerliste* emailverteil* adressliste* versandliste* mailverteiler*
marketing: werb* geworb* marketing* werbung* reklame* kampagn* anzeige* inserat* werbemail* werbezweck* werbepost* werbeanruf* werbematerial* bewerbung~produkt wirbt promo promotion* publicity werbe* werbesendung* werbeschreib*
direct-marketing: direktwerb* direktmarketing*
commercial: kommerz* gewerblich* werblich* geschäftsmäßig*
leaflet: prospekt* katalog* flyer* broschüre* faltblatt* werbeblatt* postwurfsend* handzettel* plakat*
phone-call: anruf* angeruf* anzuruf* ruf rufe rufen ruft rief riefen gerufen telefonat* telefonisch* telefonier* telefoniert klingel* klingelt geklingelt läut* läutet bimmel* rückruf* zurückruf* ruft~an rufen~an ruf~an rufe~an rief~an riefen~an durchklingel* angrufn angrufen fernmündlich* telefonanruf* anläut*
cold-call: kaltakquise* werbeanruf callcenter* telefonwerbung* telefonmarketing* call-center* telefonverkauf* drückerkolonn* haustürwerb* cold-call* kaltanruf* telefonakquise*
hang-up-phone: aufleg* aufgelegt* legt~auf lege~auf legten~auf
footer: fußzeil* fusszeil* kopfzeil* disclaimer* mailsignatur* impressum* fußnoten~mail header
preferences: präferenzcenter* kommunikationseinst*
notification: push-nachricht* benachrichtigungen pushnachricht* pushmeldung*
cookie: cookie* pixel* zählpixel* trackingpixel*
consent-banner: banner* popup* pop-up* cookiebanner* cookie-banner*
social-media: social-media* facebook* insta instagram* twitter linkedin* tiktok* youtube* xing soziale~medien sozialen~medien soziale~netzwerke snapchat sozialen~netzwerken
follower: follower* abonnent*
chat: chat chats chatverl* gechattet chatten chatte chatbot* chatprotok* livechat* chattet
bot: bots roboter* robot* bote~digital sprachassistent* blechtrottel blechkist*
comment: kommentar* kommentier* bemerkung* anregung* bemerkung
review-rating: rezension* rezensier* kundenbewert* sternebewert* google-bewert* produktbewert* sterne~bewertung bewertungsportal* bewertungen
feedback: feedback* resonanz* kundenmeinung*
survey: umfrage* befragung* fragebogen* fragebög* kundenbefrag* marktforsch* nutzerstudi* meinungsumfr* mitarbeiterbefrag* zufriedenheitsumfr* zufriedenheitsbefr*
competition: gewinnspiel* preisausschreib* verlosung* verlos* wettbewerb~gewinn lotterie* losnumm* tombola* auslosung* teilnahmekart* pokal* meistersch* preisausschr*
event: veranstalt* event events veranstaltung* happening* eventreihe*
webinar: webinar* online-seminar* onlineseminar* livestream* webcast* webinarreihe*
conference: konferenz* kongress* tagung* messe messestand* symposium* fachmesse* fachtagung* messegesellsch*
seminar: seminar* workshop* schulungstag* vortragsreih* hackathon* vorlesung*
course: kurs kurse kurses lehrgang* lehrgäng* kursen sprachkurs* kursangebot* vhs-kurs* kursteil*
participant: teilnehmer* teilnehm* teilgenomm* teilnahm* nehme~teil nehmen~teil nimmt~teil teilnehmerliste* mitmach* mitgemacht gästelist* besucherlist* publikum* teilnimm* anwesen*
registration-event: veranstaltungsanmeld* kursanmeld* seminaranmeld* webinaranmeld*
badge: namensschild* badge* besucherausweis* namensbadge*
stand-booth: messestand stand stände standpersonal* standbesuch*
speaker: referent* redner* vortragend* moderator* sprecher*
presentation: präsentation* folien vortrag* vorträg* powerpoint* foliensatz* slides referat*
sponsor: sponsor* sponsoring
invite: einlad* eingelad* einladung* lade~ein laden~ein lädt~ein ladet~ein einzulad*
ticket: ticket* eintrittskart* fahrkart* fahrschein* eintrittskarte
support-case: ticketnummer* ticket-nr fallnummer* vorgangsnummer* vorgangsnr störungsmeld* supportfall* supportanfrag* bearbeitungsnummer* supportticket*
case: fall falls~akte fälle falles fällen angelegenheit* vorgang* vorgäng* sachverhalt* causa sachstand*
membership: mitglied* mitgliedschaft* mitglieds vereinsmitglied* beitritt* beitret* beigetret* aufnahmeantr* mitgliedsbeitr* austritt* austret* ausgetret* trete~aus treten~aus tritt~aus
club: verein vereine vereins verband* verbände gesellschaft~verein klub club clubs vereinen sportverein* förderverein* turnverein* musikverein* vereins* schützenverein* schützenfest* schützengruß* schützengilde*
donate: spend* gespend* spende* wohltätig* spendenquitt* förderkreis* zuwendung*
automatic: automat* automatisiert* vollautomat* auto-* automatisch* automatismus* selbsttätig*
algorithm: algorithm* algo algos
artificial-intelligence: ki ai künstliche~intelligenz künstlicher~intelligenz künstlichen~intelligenz sprachmodell* chatgpt gpt llm ki-* neuronal* copilot kis maschinelles~lernen machine-learning
ai-training: ki-training* trainingsdat* ki~training ki~trainieren trainieren~ki modell~trainieren ki~trainiert modelle~trainieren training~von~modellen
machine: maschine* maschinell* apparat* automaten
computer: computer* rechner* pc pcs mac macbook* rechna kompjuter edv blechkiste zentralrechn*
calculate: berechn* errechn* kalkul* ausrechn* ausgerechn* rechnen rechnet gerechnet formel formeln nachrechn* hochgerechn* rechnerisch* verrechn*
score: score* scoring* punktzahl* scorewert* punktwert* punkteverg* kreditscor* bonitätswert* punktestand* scorewerte
rank: rang ränge ranking* rangliste* einstufung* rangordn* einstufen~nach
model: modell* modelle
logic: logik* kriterium* kriterien entscheidungslogik* involvierte~logik
automated-decision: automatisierte~entscheidung automatisierten~entscheidung automatisierter~entscheidung entscheidungsfindung* maschinelle~entscheidung computerentscheid* einzelentscheid* automatische~entscheidung automatisierte~einzelentscheidung maschinenentscheid* programm~entschieden computer~entschieden rechner~entschieden automat~entschieden maschine~entschieden algorithmus~entschieden automatische~absage
human: mensch menschen menschlich* mensch~aus~fleisch fleisch~und~blut echter~mensch richtiger~mensch leibhaftig* menschenverst* menschn
human-review: von~einem~menschen durch~einen~menschen menschliche~prüfung menschliche~überprüfung sachbearbeiter~aus~fleisch ein~mensch ein~richtiger~mensch einen~menschen einem~menschen mensch~prüft mensch~ansehen mensch~anschauen menschen~entscheiden menschen~prüfen
intervention: eingreif* eingegriff* eingriff* einschreit* einschreiten intervenier* intervention* einwirk* außerkraft*
manual: manuell* händisch* per~hand von~hand eigenhändig* handgefertigt*
discriminate: diskriminier* benachteilig* vorurteil* voreingenomm* ungleichbehand* agg agg-*
fair: fair faire faires fairer fairness gerecht* gerechte billigkeit* unpartei*
unfair: unfair* ungerecht* unbillig* fies fiese fieser
filter: filter* gefilter* aussieb* ausgesiebt* rausgefilter* ausfilter* ausgesondert
applicant-screening: auswahlverfahren* bewerberauswahl* vorauswahlverf* auswahlprogramm* bewerbungsverfahren* assessment* bewerbermanag* auswahlprozess* bewerbungsprozess*
approve: befürwort* absegn* gutheiß* billigen gebilligt billigt gutgeheiß* freizeichn* billigung*
eligible: teilnahmeberechtigt* anspruchsvoraus* förderfähig* bezugsberecht*
premium: prämie* premium* versicherungsprämi*
personalise: personalis* individualis* zuschneid* zugeschnitten* massgeschneid* maßgeschneid* interessenbas* personalisiert*
segment: segment* kundensegment* untergruppe*
system: system systeme systemen systems kundensystem* edv-system* it-system*
platform: plattform* lernplattform* plattformen
software: software* saas anwendung anwendungen anwendungssoft*
tool: werkzeug* tool tools hilfsmittel* toolchain hammer schraube* schrauben* bohrmasch* akkuschraub*
program: programm* programme
app: app apps handy-app applikation*
feature: funktion funktionen funktionalität* feature* funktionsumf* leistungsmerk*
engine: motor* triebwerk*
child: kind kinder kindern kindes kinds kinderl minderjährig* nachwuchs sprössling* kindlein kids kleinkind* jugendlich* unmündig* kinder* schulkind* kloane kindes*
baby: baby babys säugling* neugebor* baby*
boy: junge jungen jungs bub buben bua
girl: mädchen* mädel* madl mädl maderl
son: sohn sohnes söhne söhnen sohnemann
daughter: tochter töchter töchterl*
parent: eltern elternteil* elternhaus erziehungsberecht* elterlich* eltern*
mother: mutter mütter mutti mama mami muttern mamma schwiegermama mütterlich*
father: vater väter papa vati paps vaters papi väterlich*
grandparent: oma opa omas opas großmutter* großvater* großeltern grossmutter* grossvater* grosseltern großmütter* großväter* omi opi uroma* uropa*
grandchild: enkel enkelin enkelkind* enkelsohn* enkels enkelinnen enkeln
brother: bruder brüder bruders bruderherz
sister: schwester schwestern schwesterherz schwesterlein
sibling: geschwister* zwilling*
cousin: cousin* cousine* vetter neffe* nichte* kusine*
uncle-aunt: onkel onkels tante tanten
in-law: schwager schwägerin schwieger* schwagers schwiegermutter* schwiegervater* schwiegereltern schwiegersohn* schwiegertochter*
step-family: stiefkind* stief* adoptiv* pflegekind* pflegeelt* adopt*
husband: ehemann* gatte gatten gemahl göttergatt* mein~mann ehemannes meines~mannes meinem~mann meinen~mann
wife: ehefrau* gattin gemahlin meine~frau meiner~frau göga
spouse: ehegatt* ehepartner* gespons bessere~hälfte eheleut* ehepaar*
partner: partner partnerin partnern partners lebensgefährt* lebenspartner* lebensabschn*
girlfriend-boyfriend: freundin* verlobt* mein~freund festen~freund verlobung* partnerschaft~privat
ex: ex exfrau* ex-frau exmann* ex-mann ex-freund* exfreund* ex-partner* expartner*
former: ehemalig* ehemals vormalig* früherem ehem altkund* exkollege ex-kolleg* frühere~kollegin
widow: witwe* witwer* verwitwet*
marry: heirat* geheirat* hochzeit* verheirat* eheschließ* trauung* ehe~geschlossen getraut standesamt* vermähl* heiratsurkund* eheurkund*
divorce: scheidung* geschieden* scheiden getrennt~lebend trennungsjahr scheidungs*
friend: freund freunde freunden freunds kumpel* spezl* spezi* freundschaft* freindin* haberer hawara
neighbour: nachbar* nochbar* nachbarschaft*
colleague: kollege* kolleg* kollegin kollegen kollegial* arbeitskolleg* mitarbeitende~kollegen kollegschaft* koleg*
boss: chef chefs chefin vorgesetzt* boss chefetage dienstvorg*
manager: manager* leiter* leiterin teamleit* abteilungsleit* teamleiter* projektleit* führungskraft* führungskräft* bereichsleit* leitende* filialleit* betriebsleit*
director: direktor* geschäftsführer* gf geschäftsführerin direktorin* ceo cto cfo obmann* ressortleit* direktion*
executive: führungskreis* führungsebene*
chairman: vorsitz* vorstand* aufsichtsrat* präsident* vorständ* verwaltungsrat* beirat* aufsichtsrät* präsidium vorsitzend*
employee: mitarbeiter* angestellt* beschäftigt* belegschaft* arbeitnehm* personal~abteilung mitarbeitende* beamt* mitarbeiterinnen werktätig* bediensteten bedienstet* angstellt
employer: arbeitgeber* dienstgeber* dienstherr*
worker: arbeiter* handwerker* malocher* leiharbeit* hilfskraft* hilfskräft* monteur* maurer* installateur* schreiner* tischler* elektriker* sanitäter* kellner* putzfrau* putzkraft* schlosser* maler zimmerer* dachdecker*
freelancer: freiberuf* freelanc* selbständig* selbstständig* einzelunternehm* kleinunternehm* solo-selbst* freier~mitarbeiter
team: team teams mannschaft* truppe belegschaft~ganze kollegium
customer: kunde kunden kundin* kundschaft* kund* bestandskund* neukund* stammkund* kundn kundendat* privatkund* geschäftskund*
client: mandant* klient* auftraggeber* mandantin mandantschaft*
supplier: lieferant* zulieferer* auftragnehmer* lieferfirm* vorlieferant* bezugsquell*
provider: anbieter* provider* mobilfunkanb* anbietern internetanb* stromanbiet*
service-provider: dienstleister* serviceanbiet* dienstleistungsunt* it-dienstleist*
lawyer: anwalt* anwält* rechtsanwalt* rechtsanwält* ra advokat* jurist juristin juristen anwältin fachanwalt* rain rae rechtsbeistand* syndikus* fürsprecher* anwaltlich* rechtsberat* strafverteid* justiziar* staatsanwalt* staatsanwält*
law-firm: kanzlei* anwaltskanzlei* rechtsanwaltskanzlei* anwaltsbüro* sozietät* rechtsabteilung*
notary: notar* notariat* notariell*
accountant: buchhalt* buchführ* steuerberat* buchhaltung* rechnungswesen* debitor* kreditor* steuerfachang* treuhänd* finanzbuchh* rechnungsabt* fibu lohnbuch* kassenwart* kassier kassierer*
consultant: berater* unternehmensberat* beraterin* consulting fachberat* consultant*
agent: makler* vermittler* vertreterin~versicherung beauftragte beauftragter beauftragten immobilienmakl* versicherungsmakl*
agency: agentur* vermittlungsst* büro~für zeitarbeit* werbeagentur*
broker-data: adresshändl* adresshandel* datenhändl* datenbroker* adressverlag*
recruiter: personalvermitt* headhunt* einstell~neue recruit* personalberat* personalsuch*
applicant: bewerber* bewerberin kandidat* stellensuch* arbeitssuch* bewerbern
apply: bewerb* beworb* bewirb* bewerbung* initiativbewerb* bewerbungsgespr*
intern: praktik* azubi* lehrling* ausbildung* auszubild* volontär* trainee* lehrstell* lehre~mache werkstudent* referendar* lehrjahr* azubine*
volunteer: ehrenamt* freiwilligendienst* ehrenamtlich* zivildien* freiwillige~helfer
student: student* studier* schüler* kommiliton* alumni studentin absolvent* studiosus schülerin doktorand* studierend*
teacher: lehrer* lehrkraft* lehrkräft* pädagog* dozent* erzieher* nachhilfe~lehrer rektor* klassenlehr*
professor: professor* prof professur*
researcher: forsch* forscher* wissenschaftler* forschung*
journalist: journalist* reporter* redakteur* pressestell* redaktion* presse* korrespondentin
tenant: mieter* pächter* untermieter* mieterin
landlord: vermieter* hausherr* verpächter*
housing-association: hausverwaltung* hausmeister* wohnungsbaug* weg-verwalt* wohnungsgenoss* baugenoss* immobilienverw* hauswart* abwart
owner: eigentümer* inhaber* besitzer* inh inhaberin geschäftsinh* halter* gesellschafter* aktionär* anteilseign*
user-end: endnutz* endkund* endanwend*
visitor: besucher* gast gäste gästen gastes besucherin
driver: fahrer* lieferfahr* paketbot* kraftfahr* chauffeur* zusteller* schaffner* kapitän* pilot piloten
administrator: administrator* admin admins systemverwalt* sysadmin* systemadmin* it-verwalt* webmaster*
engineer: ingenieur* ing~dipl ingenieurin*
developer: entwickler* programmierer* softwareentw* programmier* fachinformatik*
technician: techniker* it-betreu* it-fachmann it-ler edvler informatiker* it-mensch it'ler techn werkstatt* werkstätt* mechaniker*
operator: betreiber* systemhaus* systemhäus*
receptionist: sekretär* sekretariat* empfangsdame* vorzimmer* rezeptionist*
assistant: assisten* assistenz* helferin* gehilf* helfer* arzthelf*
officer: sachbearbeit* beauftragte~für referatsleit* offizier* beamtin sachbearbeiterin
expert: experte* expertin* fachmann* fachleute* spezialist* fachkraft* fachkräft* sachverständig* gutachter* profi profis
beginner: anfänger* laie laien neuling* amateur* unerfahren* anfängerin
salesman: verkäufer* vertriebler* außendienst* handelsvertret* vertriebsmitarb* kundenberat* kundenbetreu* aussendienst* vertriebsl*
sender: absender* versender*
author: autor* verfasser* urheber*
reader: leser* leserin*
caller: anrufer*
stranger: fremde* fremder fremden unbekannte~person fremdling* wildfremd* fremd
victim: opfer* geschädigt*
senior-citizen: rentner* senior* pensionist* pensionär* ältere~herr alter~mann alte~frau ältere~dame greis* ruheständl* altenheim* seniorenheim*
adult: erwachsen* volljährige*
citizen: bürger* einwohner* anwohner* staatsbürger* bürgerin
undersigned: unterzeichner* gefertigt* unterfertigt* unterzeichnende*
ransom: lösegeld* erpress* nötigung nötigen~mich
buy: kauf kaufe kaufen kauft kaufte kaufs gekauft* käufe einkauf* eingekauft* einkäuf* erwerb* erworb* erwirb* anschaff* angeschafft* käufer* kaufn zugekauft* zukauf* gkauft shoppen~gekauft kauf*
pay: bezahl* zahl* zahle zahlen zahlt zahlte gezahlt zahlung* überweis* überwies* einzahl* eingezahlt* abbuch* abgebuch* lastschrift* vorauszahl* auszahl* ausgezahlt* zahlungs* berappen bezoid blechen überweisung* beglichen paypal zahlungsavis* geldeingang* abgebucht nachzahl* twint einzahlungsschein* erlagschein* zahlschein* transaktion* mahnen~zahlung
refund: rückerstattung* gutschreib* gutgeschrieb* rücküberweis* erstattung* zurücküberweis* geld~wieder rückbuch*
instalment: rate~zahlung raten~zahlung ratenzahl* dauerauftrag* dauerauftr* einzugsermächt* teilzahl* abschlagszahl* bankeinzug* monatsrate*
invoice: rechnung* rechnungs* faktur* quittung* kassenbon* beleg~kauf rechnungn rg rechnungsst* abrechn* abgerechn* rechnungsbetr* abzurechn* rechnig honorarnote* bon
customer-number: kundennummer* kundennr kd-nr kdnr auftragsnummer* bestellnummer* rechnungsnummer* rechnungsnr seriennummer* mitgliedsnummer* vertragsnummer* kunden-nr kundenr bestellnr rg-nr referenznummer* versicherungsnummer* sendungsnummer* vertragsnr
credit-note: gutschrift* guthaben* stornorechn* gutschriften
reminder-payment: mahn mahnung* mahnschreib* zahlungserinnerung* überfällig* gemahnt* mahne mahnt zahlungsverzug* mahnwesen mahnlauf* verzug mahnen
delivery: liefer* gelieferte* geliefert* lieferung* zustell* zugestell* anliefer* ausliefer* liefertermin* lieferschein* angeliefert ausgeliefert* belieferung* zuzustell* lieferzeit* nachliefer*
shipping: versandkost* fracht* spedition* verschiff* versandart* speditör verladung*
courier: kurier* dhl ups hermes fedex gls dpd paketdienst*
return-goods: rücksend* zurücksend* zurückgesend* zurückgesandt* zurückschick* zurückgeschick* retoure* rückgab* retournier* rückversand* schicke~zurück schicken~zurück schickt~zurück sende~zurück senden~zurück zurückzusend* rückgaberecht* schick~zurück rückläuf* zurückzuschick*
exchange: umtausch* umgetauscht* tausch tausche tauschen getauscht eingetauscht*
pickup: abholung* abholschein* selbstabhol*
warehouse: lager lagers warenlager* lagerhaus* depot* lagerhall* lagerbestand~raum halle hallen lagerist*
stock: lagerbestand* bestand~ware inventur* sortiment* lieferbar* vorrätig* inventar* warenbestand* beständ* bestände
quote-price: kostenvoranschlag* kostenvoranschläg* preisangebot* offerte* ausschreibung* preisanfrag* veranschlag* angebotspreis* vergabe* vergabeverf* vergabestell* bieter* preisausk*
price: preis preise preises preisen kosten kostet kostete gekostet tarif* preislich* preislist* bepreis* listenpreis* unkosten stückpreis* kostenpunkt* kostenpflichtig* preis*
expensive: teuer teure teuren teurer teures überteuert* kostspielig* teier
cheap: billig* günstig* preiswert* preisgünst* erschwinglich* kostengünst* schnäppchen*
free: frei freie freien freier freies freizu~geben gratisversion* kostenloser freiem
discount: rabatt* skonto* gutschein* rabattcode* vergünstig* preisnachl* skonti ermäßig* ermässig* rabattier* aktionscode* treuepunkt*
fee: gebühr* pauschale pauschalen grundgebühr* beitrag beiträge entgelte bearbeitungsgebühr* aufschlag~preis zuschlag* beitrags* spesen servicepauschal* kontoführungsgeb*
value: wert werte werten wertvoll* vermögenswert* lohnt~sich lohnen lohnt
profit: gewinn~firma umsatz* umsätz* gewinnmarge* marge* rendite* erlös* profit profitieren ertrag* erträge gewinnbeteil*
budget: budget* haushaltsmittel* etat*
contract: vertrag* verträg* vertrags* vertraglich* kaufvertrag* abkommen wartungsvertr* rahmenvertr* vertragspartn* vertragsverh* vereinbarung* arbeitsvertr* handyvertr* vertragspartei*
licence: lizenz* lizenzier* lizenzen lizenznehm* konzession*
renew: erneuer* verlängerung~vertrag renew*
extend: verlänger* ausweit* ausdehn* ausgeweit* fristverläng* verlängert aufstock* erweiter* fristerstreck*
expire: ablauf ablaufen abgelauf* läuft~ab auslauf* ausgelauf* läuft~aus laufen~aus laufen~ab erlisch* erlosch* erlöschen verfall* verfäll* abläuft ausläuft verfiel verjähr*
trial: probezeit* probeabo* testphase* testversion* probemonat* testzeitraum* schnupper* gratismonat* testzugang*
guarantee: garant* gewährleist* gewähr zusicherung* garantiert bürgschaft*
insurance: versicher* versicherung* haftpflicht* kasko* police versicherungs* krankenversicherung* assekuranz*
product: produkt* ware artikel~ware erzeugnis* artikelnummer* warenkorb
service: dienst dienste diensten dienstes service* dienstleistung* leistung leistungen kundendienst* serviceleist* kundenservice*
business: geschäft* gewerbe* betrieb betriebe betriebs business unternehmung* geschäfts* unternehmensführ* geschäftlich* betriebs*
company: unternehmen* firma firmen gmbh ag kg ohg gbr konzern* firmen* betriebe~firma unternehmens* ug se~gesellschaft firmensitz* mutterkonz* kgaa gmbh&co firmenname* start-up* startup*
organisation: organisation* institution* stiftung* einrichtung* institut* ngo körperschaft* anstalt*
association-group: gruppe gruppen arbeitsgruppe* arbeitskreis* gremium* verbund~gruppe gesellschaft* arbeitsgemeinsch* genossenschaft* konsort* selbsthilfegr* gruppen*
department: abteilung* dezernat* bereich bereiche bereichs fachbereich* dept referat~amt fachabteil* ressort* abt
branch-office: filiale* zweigstelle* niederlassung* tochtergesellschaft* tochterfirma* zweigniederl* tochterunternehm* geschäftsstell* tochterfirmen
office: büro* dienststell* kanzleiräum* office* amtsstube* schreibtisch* bureau bürokrat* großraumb* homeoffice~büro innendienst*
headquarters: zentrale* hauptsitz* firmensitz hauptverwalt* stammhaus* firmenzentral*
management: geschäftsleitung* geschäftsführung* leitung* management* verwaltung* führung* verwalt* chefsache führungs verwaltet führe führen führt geführt* führte
sales: vertrieb vertriebs verkaufsabt* absatz~markt vertriebsabteil* verkaufsleit* sales
human-resources: personalabteilung* personalwesen* hr-abteil* personalbüro* personaldienst* personalverwalt* personalleit* personalreferent* personaler* personalstell*
meeting: termin termine terminen termins meeting* besprechung* treffen* trifft traf getroff* sitzung* zusammenkunft* treff triff treffe beratungsgespr* terminvereinb* jour~fixe verabred* zusammentreff* versammlung* hauptversamml* mitgliederversamml* generalversamml* call~morgen besprechungs* termin*
agenda: tagesordnung* agenda* traktand*
negotiate: verhandl* verhandel* ausgehandel* verhandlung* feilsch* aushandel*
deal: deal deals geschäft~machen handel handels abschluss~verkauf geschäftsabschl*
proposal: konzept* pitch* anregungen vorlage~vorstand
project: projekt* vorhabens
task: aufgabe aufgaben todo to-do todos to-dos aufgabenlist* pensum
job: job jobs stelle~als stellenanzeig* stellenangeb* arbeitsplatz* arbeitsplätz* stellenausschreib* vakanz* arbeitsstell* planstell* stellenprofil* nebenjob* minijob*
work: arbeit* gearbeitet arbeiten arbeite arbeitet arbeits oarbeit hackln hackeln tätig* tätigkeit* schuft* malocht oabat berufstätig* dienstlich*
career: beruf* karriere* laufbahn* werdegang* beruflich* berufsleben* quereinsteig*
role: rolle rollen funktion~als
dismiss: entlass* entließ* gefeuert* rausgeschmiss~job rauswurf* abgemahn* abmahn* freistell* freigestell* kündigungsschutz* betriebsbedingt* gekündigt~worden kündigungsschutzk* aufhebungsvertr*
unemployed: arbeitslos* jobcenter* arbeitsamt* bürgergeld* hartz* sozialhilfe* arbeitsagentur* ams arbeitssuchend* wohngeld* notstandshilf* kurzarbeit* grundsicher* suchend*
resign: ausscheid* ausgeschied* kündige~meinen~job rücktritt* zurückgetret* scheiden~aus scheidet~aus zurücktret* tritt~zurück
retire: ruhestand* pensionier* in~rente vorruhestand* rentenalter* in~pension verrentet
holiday: urlaub* ferien* betriebsferien* feriale* urlaubsreis* ferienzeit* urlaubsantr* urlaubstag* ferienwohn*
leave-absence: elternzeit* abwesen* krankmeldung* freigenomm* beurlaub* außer~haus karenz* bildungsurlaub* krankenstand absenz* ausgefallen~krank abwesenheits* sabbat*
autoreply: abwesenheitsnotiz* autoreply* auto-reply* autorespon* automatische~antwort abwesenheitsass* automatisch~beantwortet abwesenheitsmeld*
shift-rota: schicht* dienstplan* dienstplän* zeiterfass* stundenzettel* schichtplan* frühschicht* nachtschicht* stundenaufzeichn* arbeitszeitnachw*
schedule: zeitplan* fahrplan* terminplan* verschieben~termin umterminier* ablaufplan* fahrplän* vertag* terminiert* terminierung* projektplan*
calendar: kalender* terminkalend* outlook-kalend* ics ical
delay: verzöger* verspätung* verspätet* verschleppt* verschlepp* verzögert hinauszöger* verzögerung* aufschieb* aufgeschob*
cooperate: kooper* zusammenarbeit* zusammenarbeiten zusammenwirk* mitwirk* mitgewirkt mitarbeit mitarbeiten arbeite~zusammen arbeiten~zusammen mitwirkung* zusammengearbeit*
joint-venture: geschäftspartner* kooperationspartner* vertragspartner joint-venture
interview: interview* vorstellungsgespräch* bewerbungsgespräch* jobinterview*
performance: leistungsbeurteil* performance* leistungsfäh* leistungsbewert*
goal: ziel ziele zielen zielsetz* zielvereinb* zielvorgab*
strategy: strategi* strateg* roadmap*
market: markt märkte marktes märkten marktplatz*
industry: industrie* branche* gewerbebet* wirtschaft* einzelhandel* handwerk* großhandel* sektor* industriell*
competitor: konkurrenz* konkurrent* mitbewerb* wettbewerber* wettbewerb*
investor: invest* anleger* geldgeber* beteiligungsges* wertpapier* aktie aktien depotbank* kapitalanl* fonds
growth: wachs* wächst wuchs* gewachs* steiger* gesteiger* erhöh* anstieg* zunahm* zunehm* zugenomm* steig steigen steigt stieg gestiegen ausbau* erhöhung* ansteig* angestieg* expand* zuwachs* zunimmt
decrease: verring* reduzier* senk* gesenkt* rückgang* sinken sinkt gesunken sank kürz* gekürzt* abnahme~menge minderung* minder* fällt fall~runter herabsetz* herabgesetz* reduktion* rückläufig* vermindert verkürz* einbruch~umsatz schrumpf* nachlassen fallen fiel fielen minimier*
quality: qualität* hochwertig* qualitativ*
production: produktion* produzier* herstell* hergestell* fertigung* fabrik* fertigen gefertigte hersteller* werk werke manufakt* erzeug* werkes fertigungs* verfertig*
logistics: logistik* disposition*
import-customs: zoll* verzoll* zollamt*
document: dokument* unterlage* unterlagen schriftstücke* papierkram* doku dokus dokumentation* dokumentier*
paper: papier papiere papieren papiers zettel* blatt blätter blattes papier* bogen bögen wisch karteikarte
folder-binder: leitz* ringordner* aktenordner* sammelmapp* hefter* aktenschrank* hängeregist*
draft: entwurf* entwürf* skizze* rohfassung* konzeptpapier* entworfen*
version: version* fassung* ausgabe ausgaben stand~vom auflage~buch
template: vorlage vorlagen muster* mustertext* schablone* musterschreib* musterbrief* mustervertr*
signoff: abnahmeprotok* freizeichnung*
table: tabelle* spalte* excel* tabellar* xls xlsx kalkulationst* exceltab*
csv: csv json xml vcf vcard csv-*
pdf: pdf* pdfs docx doc txt zip zip-* word-d*
format: format* formatier* dateiformat* struktur* strukturiert* gängig* gegliedert*
content: inhalt* inhaltlich* inhalte gehaltvoll text texte texten textes
section: kapitel* teilbereich* rubrik~zeitung
footnote: fußnote* fussnote*
line: zeile* codezeile*
title-heading: überschrift* schlagzeil* headline*
book: buch* bücher* büchern buches lesestoff hörbuch* lehrbuch* sachbuch* buchhandl*
booking: buchung* gebucht* buche buchen bucht reservier* umbuch* buchungsnumm* reservierung* umgebuch* verbuch* buchungs*
confirmation-order: auftragsbestätigung* bestellbestätigung* buchungsbestätigung* terminbestätig* versandbestätig*
bankrupt: insolv* konkurs* pleite* bankrott* liquid* zahlungsunfäh* exekution* ausgleichsverf*
merger: fusion* übernahm* aufgekauft* zusammenschluss* zusammengeschloss* eingegliedert* firmenübern* übernahme aufkauf* zusammenschlüss*
handover: übergabe* einarbeit* eingearbeit* übergabeprotok* onboarding* offboarding* wissenstransf*
authority-public: regierung* minister* verwaltung~öffentlich rathaus* magistrat* bürgeramt* gemeindeverwalt* meldeamt* bürgermeist* einwohnermeld* landkreis* landratsamt* stadtverwalt* botschaften konsulat* bezirkshauptm* kanton* standesamt bürgerbüro* ausländerbehörd* kreisverwalt*
server: server servers servern vserver* webserver* mailserver* nas serverraum serversystem* rootserver* fileserver* intranet*
host: host hosts hosting* gehostet hosten hoster* rechenzentr* colocation* colo webhost* webspace* rz
cloud: cloud* wolke* azure aws openstack
virtual-machine: vm vms virtuell* virtualisier* hypervisor* vmware kvm proxmox maschine~virtuell instanz*
container: container* docker kubernetes k8s pod pods cluster* node nodes
backup: backup* datensicherung* sicherungskopie* sicherung sicherungen snapshot* gesichert~auf sicherungsb* sicherungsl* bandsicherung* back-up* sicherheitskop* backups sicherungsband*
disk: festplatt* platte platten ssd ssds hdd usb usb-stick* stick datenträger* laufwerk* raid speicherkarte* partition* harddisk* speichermed*
memory: arbeitsspeicher* ram speicherriegel*
cpu: cpu cpus gpu gpus prozessor* kerne rechenleist*
rack: rack racks serverschrank* einschub* höheneinheit* serverschränk*
hardware: hardware gerät geräte geräten gerätes ausrüstung* gerätschaft* equipment endgerät* apparatur* leihgerät* austauschger* altgerät* beamer* gehäuse* adapter* lüfter*
laptop: laptop* notebook* dienstlaptop* dockingstation* thinkpad
tablet: tablet* ipad*
screen: bildschirm* monitor monitore monitors display*
keyboard: tastatur* maus mäuse
printer: drucker* toner* druckerpatron* multifunktionsg* tintenpatron*
cable: kabel* glasfaser* patchkabel* leitung~kabel lan-kabel* leitungen draht drähte
power: strom netzteil* stromausf* steckdos* stromversorg* spannung~volt stromrechn* stromanb* stromzähl* stecker* stromliefer* elektrisch*
battery: akku* batterie* ladegerät* ladekabel*
network: netzwerk* netz lan wan vlan netzes subnetz*
internet: internet* online breitband* dsl interwebs
wifi: wlan* wifi wi-fi funknetz* w-lan wlan-passw*
router: router* modem* fritzbox* gateway* switch switches
firewall: firewall* virus viren virenschutz* antivirus* schadsoftware* trojaner* malware* virenscan* ransomware*
vpn: vpn*
ip-address: ip ip-adress* ips ipv4 ipv6
domain: domain* domäne* subdomain* domainname*
dns: dns* nameserver* hostname* mx-eintr* mx-record* mx
certificate-ssl: ssl* tls https http ssl-zert*
database: datenbank* sql db crm crms crm-* mysql postgres*
entry: eintrag eintrags einträge einträgen datenbankeintr*
bucket: bucket* objektspeicher* s3 object-storage objectstorage
storage-quota: speicherplatz* quota* kapazität* gb tb mb gigabyte* terabyte* kontingent* speicherbedarf* speichergröß*
log: log logs logfile* logdatei* protokolldat* logdat* logging protokollierung* zugriffsprotok* geloggt* loggen protokollier* mitgeloggt server-log* serverlog*
port: port ports
script: skript* script* cronjob*
code: code codes quellcode* quelltext* git repo repos github gitlab authcode* auth-code* code-schnips* commit präfix*
bug: bug bugs macke macken
error: fehler* defekt* störung störungen fehlermeldung* panne* mangel mängel mangelhaft* fehlerhaft* störungs missgeschick* patzer* irrtum* irrtümer* bockmist~gebaut fehlfunktion* fehlleistung* eskal* stacktrace*
broken: kaputt* kaputte zerbroch* hin~und~weg hinüber~ist beschädigt* schrott* im~eimer defekte hinig putt
crash: absturz* abstürz* abgestürz* hängt hängen hängt~sich aufgehängt stürzt~ab stürzen~ab eingefroren~bildschirm hänge hing hingen gehangen crash* bluescreen* hängengeblieb* aufhäng* schmiert~ab
outage: ausfall* ausgefall* ausfäll* fällt~aus fallen~aus offline nicht~erreichbar down downtime unerreichbar* betriebsstör* serverausf* netzstör*
maintenance: wartung* wart~anlage wartungsfenst* instandhalt* wartungsarb* gepflegt pflegen~daten wartungs
install: install* installier* deinstall* einspiel~software aufgespiel* aufspiel*
deploy: ausroll* ausgeroll* deploy* rollout* produktivset* einführung~system inbetriebnahm* bereitstellung~server livegang* cutover*
release: release* veröffentlichung~version
patch: patch* gepatcht* sicherheitsupdate* sicherheitspatch*
configuration: konfiguration* feineinstell* feinjust* systemeinst*
test: test tests testen testet getestet testweise* teste testphas* austest* testzweck* testkonto
demo: demo demos produktvorf* vorführung*
run: lauf laufe laufen läuft lief liefen gelaufen laeuft laufenlass* rennt renn gerannt rennen läufst laufend~prozess betreib* betrieb~halten
execute: ausführ* ausgeführt* durchführ* durchgeführt* führe~aus führen~durch führe~durch vollstreckung~titel umsetz* umgesetz* umzusetz* durchzuführ* auszuführ* setzen~um setze~um führt~durch implement* umsetzung* vollzug* vollzugsmeld* verrichte* durchführung*
restart-service: neu~gestartet
turn-on: einschalt* eingeschalt* aktivier* schalte~ein schalten~ein schaltet~ein anschalt* angeschalt* reaktivier* schalten~an einzuschalt* dreht~auf andreh* anmach* angemacht aufdreh* aufgedreh* freischaltcod*
turn-off: ausschalt* ausgeschalt* deaktiv* abschalt* abgeschalt* schalten~ab schalte~ab schaltet~ab schalten~aus schaltet~aus schalte~aus abdreh* abgedreh* ausmach* dreht~ab drehen~ab dreh~ab abzuschalt* auszuschalt* lahmleg* abschaltung* außer~betrieb herunterfahr* heruntergefahr* runterfahr* runtergefahr* ausgeknips* abzudreh*
api: api apis schnittstelle* rest-api endpunkt* webhook* sdk
token: token tokens zugangstoken*
key: schlüssel* schluessel* ssh-key* ssh-schlüss* key keys ssh
interface: oberfläche* benutzeroberfl* dashboard* bedienoberfl*
window: fenster*
menu: menü* menu dropdown*
icon: icon icons symbol*
browser: browser* chrome firefox safari
linux: linux ubuntu debian
microsoft: microsoft* outlook* office365 sharepoint onedrive windows
google: google* gmail googl* gegoogelt
zoom: zoom zoom-*
apple: icloud siri alexa
load: laden lade lädt geladen* lud ladet
sync: synchron* sync* abgleich~outlook gesynct
cache: cache* zwischenspeicher
queue: warteschlang* warteschleif* schlange schlangen* rückstau* warteliste*
response-time: latenz* antwortzeit* ladezeit* bandbreite* reaktionszeit* ping traceroute
traffic: traffic datenverkehr verkehr verkehrs datenaufkomm*
status: status* zustand* zwischenstand* stand~der~dinge sachstandsanfr* zustände bearbeitungsst* standes
ticket-system: helpdesk* hotline* ticketsystem* servicedesk* service-desk* kundenhotline* support-hotl* servicehotl* störungsstelle*
remote: fernwart* remote* fernzugriff* teamviewer anydesk fernzugang*
vulnerability: schwachstell* sicherheitslück* sicherheitsloch* lücke* cve bug-bounty
security: security it-sicherh* sicherheit sicherheits* informationssich* security-* datensicherheit*
incident: vorfall* vorfäll* sicherheitsvorf* zwischenfall* ereignis* zwischenfäll* vorkommnis*
permission-rights: benutzerrecht* zugriffsrecht* adminrecht* leserecht* root sudo berechtigungen schreibrecht*
digital: digital* elektron* digitalisier* elektronisch*
technology: technolog* technik technik* tech
technical: technisch*
infrastructure: infrastrukt*
open-source: open-source opensource quelloffen*
developer-ops: devops ops rufbereitschaft* on-call
standard: standard* iso norm normen standardmäß* din iso-* normiert*
architecture: architekt*
integration: integr* plugin* plug-in* einbind* eingebund* add-on* einbett* eingebett*
search-engine: suchmaschin* suchergebnis* index* seo indizier* trefferlist*
spam-filter: spamordner* spamfilter* spam-ordner* junk-ordner* spam-filter
blocklist-firewall: whitelist* allowlist* positivliste*
metadata: metadat* tag~meta schlagwort* schlagwört*
file-share: dropbox dateifreigab* netzlaufwerk*
environment: umgebung* umwelt* testumgeb*
screen-share: bildschirm~teilen
provision: provisionier* bereitstellungs*
scale: skalier* hochskalier*
sla: sla slas uptime verfügbarkeitsgar*
offboarding: austrittsproz* off-boarding
school: schul* schule schulen schul gymnasium* grundschul* gesamtschul* abitur* matura berufsschul* schullandh* hauptschul* realschul* abi
kindergarten: kindergart* kita* kindertag* krippe* kinderbetr* tagesmutter hort kindergärt* kinderkripp*
university: uni unis universität* hochschul* fachhochschul* fakultät* campus fh eth
study: studium* studien* semester* studie studiere studierst studienord* studiengang* studiengäng* wintersem* studienfach
learn: lern lerne lernen lernt lernte gelernt* dazulern* lernst lernfort*
teach: lehre lehren lehrt unterricht unterrichts beigebracht nachhilfe*
training: schulung* weiterbild* fortbild* training* trainier* trainings* einweisung* geschult* umschulung*
exam: prüfung~schule klausur* examen* masterarbeit* bachelorarb* doktorarb* abschlussarb* diplomarb* dissertation* abschlussprüf* hausarbeit* prüfungs~ordnung
grade: note noten schulnote* notenspieg* benotung* abschlussnote* zensur*
homework: hausaufgab* hausübung*
lesson: lektion* unterrichtsst* schulstund*
class-school: schulklass* klassenzimm* klassenfahrt* mitschüler*
library: bibliothek* bücherei* leihbüch*
home: daheim zuhause hause heim heime zhaus dahoam heimat* heimweg* nachhaus* dheim
house: haus hauses häuser* eigenheim* bauernhaus* häusern häuschen* einfamil* reihenhaus* villa haus*
flat-apartment: wohnung* apartment* appartement* mietwohn* wg~zimmer wohnungen ferienwohnung bude
building: gebäude* bau bauen baut gebaut baute bauarb* bauten hochhaus* neubau* altbau* baustell*
room: raum räume räumen raumes zimmer* kammer* keller* schlafzimm* wohnzimm* badezimm* saal arbeitszimm* dachboden* räumlichkeit* besprechungsr* seminarraum*
kitchen: küche* herd kühlschr* spülmasch* kuchl backofen* gefrier* geschirrsp* mikrowell*
door: tür türe türen tor tore haustür* eingangstür* türklingel* pforte* schwelle* tuer gartentor* tür*
wall: wand wände mauer* zaun zäune wänden
floor: boden böden fußboden* etage* stockwerk* erdgesch* obergesch* parterre stock untergesch*
roof: dach dächer dachdeck* kamin* schornst*
stairs: treppe* stiege* stiegenh* aufzug* treppenh* fahrstuhl* leiter~holz aufzüge lift
lift: heb hebe heben hebt hoben gehoben anheb* angehob*
garden: garten* gärten wiese* rasen* hof hofes schrebergart* gärtn* gartenz* kleingart* balkon* terrasse* hecke* gießkanne* planschbeck* schaukel* sandkasten*
tree: baum bäume* wald wälder* holz hölz* bäumen tanne*
flower: blume* pflanze* rose rosen strauß sträuß* blüte* geranie* pflanzt gepflanzt topfpfl* kranz
shed: schuppen garage* scheune* stadel* stall ställe gartenhaus*
furniture: möbel* sofa* couch sessel schrank schränk* regal* schublade* kommode* schreibtischl* einrichtungsg* esstisch* teppich* vorhang* vorhäng* gardine* tapete* kissen polster*
chair-seat: stuhl* stühle* sitzplatz* sitzplätz* bank~park hocker*
bed: bett betten matratz* bettwäsche* bettes
toilet: klo* toilette* wc häusl
shower-bath: dusch* badewanne* bad baden badet bäder* gebadet
sauna: sauna*
wash-clean: wasch* wäscht gewasch* putz* sauber* reinig* gereinig* aufräum* aufgeräum* säuber* gesäub* wisch* räumt~auf waschmasch* staubsaug* putzen spül* räume~auf räumen~auf frühjahrsputz* aufzuräum* wäsche* räumt
water: wasser* leitungswass* wasserschad*
electric-heat: heiz* heizung* heizkost* warmwass* heizkörp* thermostat*
light: licht lichter lampe* beleucht* leucht* glühbirn* kerze* laterne*
fire: feuer* brand* flamme* rauch brennt brennen brannte gebrannt brände lichterloh asche~feuer feuerzeug* streichh* feuerwerk* feuerwehr*
rent: miete mieten miet* gemietet* vermiet* mietvertr* anmiet* pacht* kaution~wohnung leasing* mietz* kaltmiete* nebenkost*
mortgage: hypothek* baufinanz*
rubbish-home: müllabfuhr* altpapier* wertstoff* recycl* restmüll* gelbe~tonne
pet: hund hunde hunden hundes katze* kater haustier* dackel* welpe* kätzchen köter wauwau hündin mieze* hundesteuer* hamster* wellensittich*
bird: vogel* vögel* huhn hühner* tauben taube ente enten hahn gans
animal: tier tiere pferd* kuh kühe schwein* schaf schafe ziege* esel fuchs ratte* bär tierisch* kühen viech* hase hasen kaninch* reitpferd*
farm: bauernhof* landwirt* bauer bäuer* traktor* acker* kuhstall* alm bauern trecker
weather: wetter* klima sauwett* nebel* bewölk* schwül* wolken hitzewell*
rain: regen* regnet geregnet regnen gewitter* sturm stürm* nass nässe unwetter* schauer~regen
snow: schnee* schneit eis frost* glatteis* geschneit verschneit
sun: sonne* sonnig* sonnenschein
wind: wind windig* winde böe böen föhn
cold: kalt kalte kälte kälter kalten kaltes frier* friert kühl* fror gefroren~habe saukalt frisch~draußen kalter
warm: warm warme wärm* wärme warmen warmer warmes
hot: heiß heisse~tage heißer heißes hitze* heißem
spring-season: frühling* frühjahr* fruehjahr*
summer: sommer* sumer
autumn: herbst*
winter: winter*
season: saison* jahreszeit*
food: essen~lecker essens nahrung* lebensmittel* mahlzeit* speise* imbiss* catering* verpfleg* kost~gut jause* brotzeit* znüni gericht~essen buffet* verköstig* futter~mensch suppe* pommes nudel* reis knödel* spätzle pizza* döner* honig* zvieri snack* lecker~essen
eat: ess esse essen isst ißt aß aßen gegessen* gessn verspeis* vertilg* gspeist iss mampf* frisst fressen friss gefressen
breakfast: frühstück* zmorge brunch*
lunch: mittagess* mittagspaus* mittagstisch zmittag
dinner: abendess* abendbrot* nachtmahl* znacht
drink: trink* getrunk* trank getränk* saufen schluck* saft säfte limo* cola sprudel
coffee: kaffee* kaffe kafi espresso* cappuccino*
tea: tee tees teebeutel*
beer-wine: bier* wein weine weines sekt* prosecco schnaps* alkohol* kneipe* hefeweiz* wirtshaus* glühwein* weinfest* stammtisch* beisl weingut* wirt limo~bier
bread: brot brote semmel* brötchen* weckle schrippe* butterbrot* bäcker* backstub* bäckerei* brezn brezel*
cake: kuchen* torte* keks* schokolad* süßigk* gebäck* marmelad* lebkuchen* praline* plätzchen* bonbon*
meat: fleisch* wurst* schinken* schnitzel* speck metzger* fleischer* rind* würst* leberkäs* bratwurst*
fish: fisch* angeln forelle* angler* lachs hering
fruit-vegetable: obst* gemüse* apfel* äpfel* banane* kartoffel* tomate* zwiebel* beeren erdbeer* erdäpfel* salat* birne* orangen kürbis* spargel*
milk: milch* käse* butter ei eier* sahne joghurt* quark topfen
cook: koch koche kochen kocht gekocht* back backe backen gebacken backt backrez* köch* brat braten rezeptidee*
kettle-cup: tasse* glas~wasser teller* becher* kanne* gläser kaffeemasch* wasserkoch* topf töpfe häferl thermosk*
restaurant: restaurant* gaststätte* gasthaus* kantine* café* cafe* pizzeria* gasthof* lokal~essen mensa* bistro* wirtschaft~dorf
shop: laden~geschäft ladens geschäfte supermarkt* kaufhaus* einkaufen* shop shops onlineshop* online-shop* webshop* händler* onlinehändl* ladengesch* drogerie* baumarkt* möbelhaus* einkaufs* autohaus* fachhandel* versandhaus*
clothes: kleid* kleidung* jacke* hose* schuh* schuhe pullover* hemd* bluse* mantel mäntel socke* mütze* gwand klamott* anzug anzüge anziehs* strumpf* stiefel* größe~kleid t-shirt* helm helme
bag: tasche* rucksack* koffer* geldbeutel* portemonn* handtasche* brieftasch* beutel* gepäck* geldbörs* sackerl tüte* ranzen*
key-door: haustürschlüss* schlüsselbund* schlüsselkart* chipkart* transponder*
watch-clock: armbanduhr* wecker* uhren wanduhr*
car: auto autos wagen pkw fahrzeug* lkw lieferwagen* kfz* taxi* karre* lastwagen* autoversich* motorrad* wohnmobil* dienstwagen* gebrauchtwag* auto* kennzeichen* nummernschild* tüv roller* kfz-brief ölwechsel* führerscheinst* winterreif* reifen
parking: park parken parkt geparkt parkplatz* parkplätz* parkhaus* tiefgarag* parkschein* parkende falschpark*
bicycle: fahrrad* rad rades velo* radl räder* ebike* e-bike* fahrräd* radfahr*
bus: bus busse busses bussen straßenbahn* bim trambahn* tram
train: zug züge zügen bahn* deutsche~bahn bahncard* eisenbahn* s-bahn* u-bahn* zuges ice bahnfahr* zugfahr* zugverb*
plane: flug* flieg* flüge* geflogen airline* gflogn
boat: boot* schiff* fähre* hafen* segel* häfen yacht*
travel: reise* reisen reist gereist* ausflug* ausflüg* tour touren urlaubsfahrt* rundreis* anreise* abreise* verreis* dienstreis* reisebüro* gereist fahrt fahrten tourist* touristik* fahrt*
hotel: hotel* übernacht* unterkunft* pension~hotel hostel* unterkünft* herberge*
station: bahnhof* haltestell* bahnstei* bahnhöf* station* tankstell*
map: landkart* stadtplan* route* routen wegbeschr* lageplan* navi*
border: grenze* grenzen grenzt grenzüber* grenzwert*
road-traffic: autobahn* bundesstr* kreuzung* kreisverk* ampel* stau staus verkehrs* landstraß*
accident: unfall* unfäll* zusammenstoß* verkehrsunf* autounf* kollision*
sport: sport* fußball* fussball* turnier* turnen fitness* fitnessst* gymnastik* tennis* schwimm* handball* verein~sport hockey* kicker kegel* kegeln training~fussball schach* golf* yoga* athlet* elfmeter* schiedsrichter* trikot* radtour* wanderung*
ski: ski* skifahr* piste* skiurl* langlauf*
race-run: marathon* joggen jogge lauftreff* wettrenn* volkslauf*
game: spiel spiele spielen spielt spielte gespielt spieles spielzeug* spieler* gaming* kartensp* rätsel* brettsp* puppe*
team-coach: trainer* coach* coaching* jugendtrain*
music: musik* lied lieder chor* chöre konzert* singen singt gesungen sang gitarre* klavier* kapelle* sänger* blasmus* orchester* liedern
dance: tanz* tänz* getanzt
film-theatre: kino* theater* schauspiel* oper opern kabarett*
television: fernseh* tv radio* rundfunk* ferns netflix gez streaming* fernbedienung* lautsprech*
art: kunst künst* malen malt gemalt* maler* gemälde* zeichnen~bild museum* galerie* ausstellung* museen kunstwerk* zeichnung*
story: geschicht* roman* erzählung* märchen* anekdot* gschicht*
newspaper: zeitung* zeitschr* magazin* pressemitt* tageszeit* artikel~zeitung illustriert* wochenblatt* blättchen
party: party* feier* fest feste festes gefeiert* grillen grill* sommerfest* weihnachtsfeier* jubiläumsf* feierlich* betriebsfeier* firmenfeier* fete festl~ich dorffest* karneval* fasching* kirmes volksfest* flohmarkt* helau
christmas: weihnacht* advent* nikolaus* heiligabend* christkind* ostern* oster* christbaum* pfingst* himmelfahrt*
new-year: neujahr* silvester* neues~jahr neuen~jahr neue~jahr gutes~neues rutsch
birthday-party: jubiläum* geburtstagsfeier* jahrestag* jubilar* geburtstagsfest*
gift: geschenk* schenk* geschenkt* schenke beschenk* mitbringsel* präsent* geschenkk*
baptism: taufe* konfirm* kommunion* firmung* täufling* getauft taufpate* patenkind* pate patin paten
funeral: beerdig* begräbnis* bestatt* trauerfeier* friedhof* grab gräber beisetz* bestattung* sarg urne grabes requiem
dead: tot tote toten toter tod todes todesfall* verstorb* gestorb* starb sterb* dahingegangen* sterbeurk* stirbt verstarb* ableben* todesanz* heimgegang* selig seligen gstorbn sterbefall* versterb* verschieden~ist verschiedenen~ehemann
estate-heir: erbe erben erbt geerbt* nachlass* nachlaß* erbschaft* testament* erbin erbengem* hinterlass* vererb* erblasser* verlassensch* erbschein* nachlassgericht* erbrecht*
bereavement: trauer* beileid* anteilnahme* kondolenz* trauernd* trauert
life: leben~lang lebens* lebendig* lebenslang* lebzeit* lebens lebensver*
body: körper* bein beine arm arme schulter* knie knies leib* ellbog*
hand: hand hände händen finger* daumen
head: kopf köpfe kopfes hirn* haupt schädel* gehirn* kopp
hair: haar* haare friseur* frisör* bart coiffeur*
eye: auge augen brille* sehkraft äuglein
ear: ohr ohren
mouth: mund maul zahn zähne* lippen zunge schnabel goschn nase schnauze fresse
heart: herz herzen herzens herzinf* herzchen
back-body: rücken bauch magen* hüfte* wirbels* kreuz~weh bandscheib*
foot: fuß füße fuss füsse zehe zehen fuße fußes
sleep: schlaf* schläf* geschlaf* schlief einschlaf* eingeschlaf* ausschlaf* ausgeschlaf* pennen
awake: wach wache aufwach* aufgewacht* geweckt aufweck* aufsteh~früh schlaflos* munter
tired: müd* erschöpf* ermüd* kaputt~müde schlapp* hundemüd* übermüd* ausgelaugt
hungry: hunger* hungrig* durst* kohldampf satt gesättigt
feel: fühl* gefühl* gefühlt* empfind* empfand* spür* gespürt* verspür* empfunden* emotional
happy: glücklich* froh* freu freue freuen freut freude* gefreut* fröhlich* freudig* heiter* frohe frohen happy freust beglückt freu*
glad: erfreu* mit~freude begrüß* erfreulich* erleichter*
sad: traurig* unglücklich* betrübt* tränenr* trübsal* herzzerr* einsam*
angry: wütend* wut zornig* zorn sauer böse ärger* geärgert* verärger* stinksauer erbost* aufgebracht* ungehalten* empör* grantig* zürn* stinkwüt* narrisch hässig entrüst* böser fuchsteufelswild neidisch* eifersücht*
annoyed: entnervt* satt~haben habe~satt genug~davon die~nase~voll ankotz* angekotzt reicht's zum~kotzen kotzt~mich angefressen nervig* geht~mir~auf habs~satt hab~satt schnauze~voll ang'fressn leid~bin ärgerlich* angepisst* stinkt~mir
upset: aufgewühlt* aufregen* aufgeregt* aufreg* erschütter* bestürz* betroffenheit* kränkung* gekränkt* verstört* aufgelöst~bin mitgenommen~hat
disappointed: enttäusch* unzufrieden* ernüchter* enttaeusch*
afraid: angst ängst* fürcht* befürcht* furcht* gefürcht* bang* schreck* erschreck* panik* verängst* schiss gruselt~mich erschrock* bammel schüchtern*
worried: sorgen~mache besorgt* beunruh* mache~mir~sorgen bedenken sorgenv* unruhig* nervös* bange~um besorgnis* bedenklich* sorgt~mich mache~sorgen
ashamed: schäm* scham peinlich* beschäm* verlegenheit* geschämt genier*
sorry: entschuldig* sorry verzeih* tut~mir~leid tut~uns~leid leid bedauer* bedaur* tschuldig* pardon bereu* reue verzeihung* tuat~ma~load sry soz
surprised: überrasch* erstaun* staun* gestaunt verwundert* verblüff* perplex baff verdutzt*
shocked: schock* geschockt* entsetz* fassungslos* erschüttert* sprachlos* entgeister*
confused: verwirr* konfus* durcheinander* irritier* unklar* ratlos* verworr* unübersicht* durchblick~nicht wirrwarr kuddelmuddel
stressed: stress* streß druck~setzen gestresst* überforder* belast* belastung* überlast*
frustrated: frust* frustr*
tear-cry: weinen weint geweint tränen träne heul* geheult flenn*
laugh: lach lache lachen lacht lachte gelacht lachend lächel* haha* hihi* lol schmunz* grins* hehe* gekichert
joke: witz* scherz* spaß* spass* lustig* komisch~lustig ironi* humor* schmäh spassig gag veräppel* ulkig*
love: lieb lieben liebt liebte geliebt verliebt* herzallerl* liebend*
like: gefall* gefäll* gefiel* mag magst mögt gemocht mochte mochten gefällt mögn leiden~kann taugt
hate: hass haß hasse hassen hasst gehasst verabscheu* kann~nicht~leiden kann~nicht~ausstehen
dislike: missfall* missfäll* abneig* unsympathisch*
trust: vertrau* vertrauen* verlass~auf verlasse~mich verlässlich* zuverlässig* glaubwürdigkeit* vertrauenswürd* verlassen~uns verlassen~können verlassen~sich anvertrau*
distrust: misstrau* mißtrau* skeptisch* argwöhn* skepsis
respect: respekt* achtung~vor respektier* wertschätz* anstand* gebührend* pietät*
honest: ehrlich* aufrichtig* wahr wahre wahrheit* wahren wahrheitsg* offenherz* ehrlichkeit* unverblümt* redlich*
lie-untruth: lüg* gelog* log~mich lügner* unwahr* unwahrheit* irreführ* vorgetäuscht* täusch* angelog* belog* flunker* hinters~licht belüg*
fake: fake* erfund* erfind* vorgaukel* vortäusch* dummy* pseudo gaukel* ausgedacht* scheinfirm*
cheat: austrick* trick tricks getrickst* übers~ohr reinleg* reingelegt* mogel* schummel* beschummel* unseriös* dubios* hinterhältig*
proud: stolz*
grateful: dankbar* verbunden~wäre erkenntlich* dankbarkeit*
thank: dank danke danken dankt dankte bedank* dankesch* merci mersi gedankt thx vergelts vergelt's danke* dankend* herzlichst~dank tausend~dank lieben~dank dankscheen
welcome: willkomm* gern~geschehen gerne~geschehen keine~ursache nichts~zu~danken gern~gscheh
greeting: hallo hi hey moin servus grüezi griaß grias hoi tach hej hallöchen huhu moinsen grüß~gott grüß~dich grüße~dich grüß~euch hallihallo ahoi griasd griaseich heast salü seavas servas grützi grüessech sali morjen
dear: liebe liebes liebster liebste sehr~geehrte sehr~geehrter geehrte geehrter geehrtes geehrten werte~damen werter verehrte verehrter verehrtes wertes liebs lb hochgeehrt* hochverehrt* wohlgeboren
good-morning: guten~tag guten~morgen guten~abend gutn~tag schönen~guten gut~tag mahlzeit
sir-madam: damen~und~herren damen~herren herr herren herrn herrschaften madame
closing-regards: grüße* grüsse* gruß grüße grüßen gruss grüsse grüssen gruesse gruessen lg mfg vg hochachtungsvoll hochachtung* freundlichen freundliche~grüße mit~freundlichem grüßle gruesst liebgruß bg beste~grüße besten~gruß herzlich herzlichst herzliche herzlichen ergebenst vorzüglich* verbleib* grüßt grüß grüss grueß grußformel* kollegialen~grüßen hdl schg
bye: tschüss* tschüß* tschau ciao servus~bis bis~bald bis~dann auf~wiedersehen wiedersehen* wiederschau* pfiat* adieu ade bis~dahin~alles lebewohl* mach's~gut baba tschö tschüssi wiederhören
compliment: kompliment*
congratulate: glückwunsch* glückwünsch* gratul* beglückwünsch* herzlichen~glückwunsch bravo wohlgetan gut~gemacht
good-luck: viel~glück viel~erfolg toi~toi alles~gute gutes~gelingen drück~daumen drücke~daumen
luck: glück glücks pech~gehabt glücksfall* schwein~gehabt
how-are-you: wie~geht~es wie~gehts wie~geht's wie~geht~ihnen gut~geht hoffe~ihnen~gut gehts~dir geht's~dir
polite: höflich* manieren benehm* zuvorkomm* höflichkeit* gesittet*
rude: unhöflich* frech* unverschämt* respektlos* rüpel* pampig* grob* dreist* patzig* impertinent* unfreundlich* gemein gemeine gemeiner undankbar* unpersönlich*
kind: freundlich* freundlichkeit* gütig* nett* liebenswürd* nette netten netter güte herzensgut* freindli* entgegenkomm*
patience: geduld* geduldig* nachsicht* gedulden
impatient: ungeduld*
promise: versprech* versprich* versprach* versprochen* zusicher* gelob* schwör* geschwor* ehrenwort* verheiß* hoch~und~heilig eidesstatt* eid
threaten: droh* androh* angedroh* bedroh* gedroht warn warne warnen warnt gewarnt warnung* drohung* vorwarn* verwarn* gewarnt*
swearword: scheiß* scheiss* scheisse scheiße verdammt* arsch* kack* fuck* verflucht* mist miststück* kruzi* himmelherrgott* fick* piss* drecks* sauerei* schweinerei* saudumm* wichs* leck~mich saubande sakra fuckin zefix kacke zum~teufel beschissen* shit
idiot: idiot* depp* trottel* blöd* dumm* dämlich* vollpfost* unfähig* dummkopf* saftladen* inkompeten* doof* depperl* dumpfback* affen bescheuert*
ridiculous: lächerlich* absurd* unsinn* quatsch schwachsinn* blödsinn* witzlos* albern* humbug schmarrn farce hanebüchen*
disgrace: schand* unerhört* frechheit* unverschämtheit* skandal* inakzeptab* zumutung* unmöglich~so bodenlos* unfassbar~frech armutszeug* ekelhaft* schäbig* unzumutbar* indiskutab* abscheu* ungehörig* widerlich* abartig* untragbar* verwerflich*
crazy: verrückt* wahnsinn* irre irr irrsinn* bekloppt* spinn* spinnt narr* übergeschnappt* plemplem
creepy: gruselig* unheimlich* stalk* beängstigend* spooky
good: gut gute guten guter gutes gutem guat ordentlich* einwandfrei* vernünftig~gut gscheit* bene guad guats tauglich* tadellos*
well: wohlauf wohlbehalt* wohlergeh*
better: besser bessere besseren besserer besseres lieber~so
best: beste besten bester bestes bestem bestens bestmöglich* optimal*
great: super toll tolle tollen tolles toller großartig* prima klasse hervorragend* ausgezeichnet* spitze wunderbar* fantastisch* phantastisch* genial* herrlich* perfekt* grandios* geil leiwand cool~super exzellent* fabelhaft* sensationell* bombe~war mega traumhaft*
nice: schön schöne schönen schöner schönes schoen schöna nettes angenehm* sympathisch* reizend* entzück* charmant* liebevoll* gemütlich* süß süße süßen lieblich* hübsch~nett goldig* schee
bad: schlecht* schlimm* mies* furchtbar* schrecklich* fürchterlich* übel* grausam* grauenhaft* katastrophal* unterirdisch* grottig* miserab* schlechte lausig* entsetzlich* ungut* grässlich* unschön* arg erbärmlich*
poor: armer armes armut* armselig* dürftig*
wrong: falsch* verkehrt* inkorrekt* unrichtig* unzutreff* irrtümlich* fälschlich* stimmt~nicht stimmen~nicht verwechs* verwechsl* trifft~nicht~zu unwahr~falsch fehlerhafte~angabe verwechslung* irr~dich irren irrt geirrt vertausch* vertan verzählt* foisch nicht~korrekt nicht~richtig namensgleich*
right-correct: richtig* stimmt~so stimmt stimmen zutreff* korrekte fehlerfrei* wahrheitsgemäß* trifft~zu sachlich~richtig richtige richtigen rechtens gstimmt
old: alt alte alten altes altem ält älter* älteste* uralt* oid gebrauchte gebrauchtes gebrauchter gebrauchten
outdated: veraltet* überholt* obsolet* altmodisch* antiquier* überaltert* altlast* nicht~mehr~aktuell
new: neu neue neuer neues neuen neuem neueste* neuest* brandneu* nagelneu* frisch neuerer neuartig* frische nei neuere
missing: fehl fehle fehlen fehlt fehlte gefehlt fehlend* vermiss* mangels~angabe unvollständig* lückenhaft* mangelt verpass* versäum* verabsäum* ausbleib* ausgeblieb* bleibt~aus
young: jung jünger* jungen~alters jugend* halbwüchsig* jüngste~sohn jungs~leute
important: wichtig* bedeutend* bedeutsam* wesentlich* maßgeblich* massgebl* entscheidend* essentiell* erheblich* relevanz~hoch zentral* priorität* ausschlaggeb* gewichtig* hauptsache*
serious: ernst* ernsthaft* gravierend* schwerwieg* seriös* ernsten ernstlich*
easy: leicht leichte leichter leichten einfacher einfache einfachen mühelos* unkompliziert* bequem~einfach kinderleicht* einfaches simpel simple problemlos* reibungslos* unschwer leichtes vereinfach*
difficult: schwierig* schwer kompliziert* schwere schweren schwerer knifflig* umständlich* mühsam* schwieriger aufwendig* aufwändig* komplex* anspruchsvoll* heavy schwer~fällt schwerf*
possible: möglich* machbar* denkbar* möglichkeit* möglichst potentiell* potenziell* realisierbar* durchführbar*
impossible: unmöglich ausgeschlossen~ist undenkbar* aussichtslos*
clear: klar klare klaren klarer klares deutlich* eindeutig* verständlich~klar klarheit* unmissverständlich* glasklar* plausibel* unzweideutig* klipp~und~klar ersichtlich~ist unzweifelhaft* evident* deutlicher
strange: seltsam* komisch* merkwürdig* eigenartig* sonderbar* ungewöhn* kurios* skurril* befremdlich* verwunderlich* eigentümlich*
different: anders unterschied* unterscheid* unterschiedlich* abweich* verschieden differenz* andersrum andersartig* andersherum diskrepanz*
similar: ähnlich* vergleichbar* analog gleichartig* aehnlich* ähneln
big: groß große großen großer großes gross grosse grossen größer* größte* riesig* enorm* gewaltig* umfangreich* weitgehend* beträchtlich* immens* riesen* grösser* grossem großem großteil* groß* gross*
small: klein kleine kleinen kleiner kleines winzig* kleinste* kleinigkeit* kleinlich* gering* geringe* kleinem kleiner~als minimale
long: lang lange langen langer langes länger* längst~mal langjährig* langwier* langfrist* langem länge längste* laenger ellenlang* ausgiebig*
short: kurz kurze kurzen kurzer kurzes kürzer* knapp* kurzem kürzeste* bündig* kurzum kürze prägnant* kurzgefasst* kurz*
high: hoh hohe hohen hoher hohes hohem höher* höchste*
low: niedrig* niedere tief~preis
deep: tief tiefe tiefen tiefer tiefgreif* tiefst*
wide: breit* weit~gefasst weiten weite weitreich* weitläuf* umfänglich*
heavy: schwergewicht* gewicht* wiegen wiegt gewogen massiv*
empty: leer leere leeren geleert* hohl leerstehen* unausgefüllt*
open: offen offene offenen offener offenes öffn* geöffn* öffne öffnen öffnet öffnung* auftun aufmach* aufgemacht* offensteh* offenlass* eröffn* mach~auf
strong: stark* kräftig* stärke* stärker* kraftvoll* starkes intensiv* kraft kräfte
weak: schwach* schwäch* kraftlos*
dirty: schmutz* dreck* unordentl* chaos* chaotisch* verdreck* saustall* unordnung* schlampig~haus
beautiful: hübsch* wunderschön* schönheit* bildschön* prächtig*
ugly: hässlich* häßlich*
quiet: ruhig* still stille stillen leise* schweig* stillschweig* lautlos* geräuschlos* stumm*
loud: laut~ist lautstark* lärm* laute lauten~ton krach getöse
dark: dunkel* finster* düster* schatten*
colour: farbe* farben schwarz* weiße~farbe rot rote roten blau* gelb* bunt* grau* braun* rosa farbig* weißen weiße lila orangene grün grüne grünen grüner grünes
ready: bereit fertig* startklar* bereitschaft* parat vorbereitet
prepare: vorbereit* bereite~vor bereiten~vor aufbereit* vorarbeit* vorbereitung* zubereit*
busy: beschäftigt~mit hektisch* ausgelast* vielbeschäft* besetzt* stressig
free-time: freizeit* hobby* hobbys feierabend* mußestund*
available: verfügbar* erreichbar* abkömmlich* verfügbarkeit* greifbar* ansprechbar erreichbarkeit*
careful: vorsicht* sorgfalt* sorgfältig* behutsam* achtsam* gewissenhaft* pfleglich* umsichtig* sorgsam*
careless: leichtsinn* fahrlässig* schlampig* schlamper* nachlässig* schluder* unachtsam* leichtfertig* unvorsicht* rücksichtslos*
useful: nützlich* sinnvoll* praktisch* zweckmäßig* nutzbring* dienlich* brauchbar* zielführend*
useless: nutzlos* sinnlos* zwecklos* wertlos* unbrauchbar* vergeblich* unsinnig* unnütz* für~die~katz bringt~nichts nützt~nichts
interesting: interessant* spannend* aufschlussreich*
interest: interess* interesse interessen interessier* interessiert* interessehalber
boring: langweil* öde eintönig* fad gelangweilt*
famous: berühmt* prominent* namhafte bekannteste* promi*
rich: reich reiche reichen reicher vermög* luxus* wohlhaben* luxuriös* reichtum*
modern: modern* zeitgemäß* zeitgemäss* neumodisch* state-of-the-art
wise: klug* weisheit* schlau* intelligent* clever* gescheit* weisen*
brave: mut mutig* tapfer* trau~mich traue~mich traut~sich couragi* wagen~zu wag wage wagt
lazy: faul faule faulen fauler bequemlich* faulheit* stinkfaul*
special: spezial* besondere besonderen besonderer besonderes speziell~für besonderheit* sonder* außergewöhn*
strict: streng* strikt* rigoros* strenge
main: haupt* vorrang* vorrangig*
local: örtlich* lokal* regional* heimisch* ortsansäss* hiesig*
international: international* weltweit* global* grenzüberschreit* welt welten weltweite interkontin*
european: europa* europäisch* eu eu-* ewr europaweit* österreichisch* schweizer* schweizerisch* eurozone
language: sprache sprachen sprachlich* deutsch deutsche deutschen deutscher englisch* dänisch* schwedisch* norwegisch* finnisch* französisch* niederländ* polnisch* fremdsprach* muttersprach* italienisch* spanisch* türkisch* auf~deutsch hochdeutsch* mundart*
nordic: nordisch* skandinav*
be: bin bist ist is sind seid sein war warst wäre wären wärst wärt gewesen sei seien gwesen gwen san samma wär worden wurde wurden wurdest wurdet wor wars war's ist's sans seist bims wer'n waere waeren gweng bisch waren bi isses biste binnich
do: tu tue tuen tun tut tust tat taten getan tätig~werden tuns tuat duad unternimm* unternahm* unternomm* verfahrt dua macht macht's tuts
make: mach mache machen machst machte machten gemacht machts mocht gmacht mochn vorgemacht
create: erstell* angeleg* anleg* leg~an lege~an legen~an legt~an anzuleg* generier* erschaff* erschuf* ausarbeit* ausgearbeit* erarbeit* entwerf* entwirf* schaffen~konto erzeugt* schöpf* gestalt* kreier* neuerstell* aufzustell* eröffnet~konto
build: aufbau* aufgebaut* errichte* errichtung* konstru* zusammenbau* umbau* umgebaut*
go: geh gehe gehen gehst geht ging gingen gegangen gehn gegang gehts geht's losgegangen verlief verlaufen~ist hingeh* geht~es mitgeh* hingegang* vorgeh* vorgegang* gang
come: komm komme kommen kommt kommst kam kamen gekommen kimmt kemma kumm kummt hinkomm* vorbeikomm* herkomm* kommts käme dazukomm* hereinkomm* reinkomm* zukommen zukomm*
arrive: ankomm* angekomm* ankam* ankunft* eintreffen* eintraf* trifft~ein treffen~ein komme~an kommt~an kam~an eingetroffen* eingetrudel* kommen~an anreisen angereist erschien~pünktlich
reach: erreich* erreicht* ereich* gelangen gelangt gelange
leave: verlass* verließ* verliess* weggeh* weggegang* weggang* abfahr* abgefahr* wegfahr* abreisen loszieh* gehe~weg fortgeh* verlasse austritt~aus scheiden~als gegangen~ist abgang* hinterließ verlassen* trete
stay: bleib* blieb* geblieb* dableib* bleibn drinbleib* drinsteh* bleiben~drin
visit: besuch* besucht* vorbeischau* vorbeikommen besichtig* aufsuch* besuchen
follow-up: nachverfolgung* weiterverfolg* folgetermin* wiedervorlag*
join: dazustoß* beitreten* anschließ* mitmachen* anzuschließ* dabeisein* dabei~sein schließe~mich begleit*
take: nehm nehme nehmen nehmt nimm nimmt nahm nahmen genommen nehmts gnommen nehma nimmst mitnehm* mitgenomm* mitzunehm* nehme~mit nehmen~mit nimmt~mit nehm~mit nehmt~mit mitgeb* mitgegeb* gebt~mit geben~mit mitgib* nähme übernehm* übernomm* übernimmt übernimm
carry: trag trage tragen trägt trug getragen schlepp* geschleppt befördern schleif*
pull: zieh ziehe ziehen zieht zog gezogen ziehn herauszieh* rauszieh* rausgezog* reinzieh* zerr* zupf*
push: schieb* schob* geschob* drück drücke drücken drückt gedrückt* schubs* dräng* gedräng* reindrück* stups*
throw: werf werfe werfen wirf wirft warf geworf* schmeiß* schmeiss* geschmiss* schleuder* schmeißt
catch: fang fange fangen fängt fing gefangen~hat erwisch* ertapp* einfangen eingefang* auffang*
hit: schlag* schläg* geschlag* schlug* hau haue hauen gehau* trete~gegen klopf* geklopft stoß* stöß* gestoß* stieß getroffen~hat klatsch* schlagen
cut: schneid* schnitt* geschnitt* schere messer abschneid* abgeschnitt* zerschneid* zerschnitt* säg*
walk: spazier* wander* gewander* schlender* spaziergang* zu~fuß spring* gesprung*
drive: fahr fahre fahren fährt fuhr gefahren fahrn gfahren losfahr* hinfahr* rumfahr* heimfahr* steuer~wagen
ride: reiten reitet ritt geritten reitstall*
fly: fliegen fliegt flog geflogen~ist
stand: steh stehe stehen stehn steht stehst stand~da standen gestanden rumsteh* rumlieg* steht's stehen* drinsteht aufsteh* aufgestand* draufsteh* stünde
sit: sitz sitze sitzen sitzt saß sass gesessen hinsetzen hock* setze~mich sitzn gsessen
lay: lieg liege liegen liegt lag lagen gelegen lege legen legt leg legte gelegt gelegn legts rumlag hingelegt glegen drinliegen herumlieg*
turn: dreh* gedreh* umdreh* umgedreht* rotier* kehr* wendung*
cross: überquer* durchkreuz* kreuzt kreuzen
pass: vorbeigeh* bestanden~prüfung vergeh* vorbeigekomm* verstreich* verstrich*
appear: erschein* erschien* auftauch* aufgetaucht* taucht~auf tauche~auf tauchen~auf auftritt* auftret* aufgetret* steht~drin aufschein* aufgeschien* scheint~auf scheine~auf scheinen~auf aufgeführt* vorkomm* kommt~vor vorgekomm* kommen~vor erscheint steh~drin stehe~drin taucht tauchen
seem: schein scheine scheinen scheint schien wirkt wirken wirkte klingt klang~nach klingen sieht~aus~als anmut* kommt~mir~vor vorkommt
become: wird~zu geworden entsteh* entstand* entstanden*
happen: passier* geschieh* gescheh* geschah* ereign* abspiel* abgespiel* vorgefall* stattfind* stattgefund* findet~statt finden~statt fand~statt vor~sich zugestoß* passiert erfolg erfolge erfolgen erfolgt erfolgte gscheng vorfiel
cause: verursach* auslös~er anricht* angericht* ursach* bewirk* führt~zu hervorruf* hervorgeruf* führte~zu ausgelöst* veranlass* veranlaßt anlaß anlass anlässe bewirkt auslös*
reason: grund grunde gründe gründen grundes begründung* motiv~für beweggrund* begründet* beweggründ*
result: ergebnis* resultat* ergib* ergeb* ergab* ausgang* fazits ergibt herauskomm* herausgekomm* rausgekomm* raus~kommt folge~daraus trefferquot*
effect: wirkung* effekt* auswirk* ausgewirk* wirk wirkungsvoll* beeinfluss* einfluss* einflüsse
consequence: folgen~dieser konsequen* nachspiel* nachteilig* folgeschad* rechtsfolg*
succeed: erfolgreich* gelung* geling* schaff schaffe schaffen schafft geschafft* klapp* geklapp* erfolgs glück~gehabt hinbekomm* hinkrieg* hingekriegt gschafft schaffn hinhau* hingehau* gelang
fail: scheiter* gescheiter* misslung* misslang* fehlschlag* fehlgeschlag* missling* klappt~nicht geht~nicht erfolglos* fruchtlos* schief* schiefgegangen vergebens gescheitert durchgefall* fehlversuch*
win: gewinn gewinne gewinnen gewinnt gewann gewonn* gewinner* sieg siege siegt siegen gesiegt sieger*
allow-grant: gewähr* gewährt* gewähre gewähren einräum* eingeräumt* zugesteh* zugestand* überantwort* räumen~ein
give-up: aufgeb* aufgegeb* gebe~auf aufzugeben preisgegeben
wait: wart warte warten wartet wartete gewartet abwart* abgewart* wartezeit* zuwart* harr* wartn gwart wartend*
sign-signal: zeichen signal* anzeichen* warnzeich*
point: punkt punkte punkten punktes punkto stelle~im~text aspekt* kernpunkt* komma
care: sorg sorge sorgen sorgt sorgte gesorgt fürsorg* pflegen pflegt umsorg* wohl~des
mind: macht~nichts~aus ausmach~mir gemüt* sinn sinne
matter: spielt~keine~rolle rolle~spielt ausmachen wichtig~ist
issue: thema themen themas ausstell* ausgestellt* problematik* problemstell* thematik* auszustell* streitthema*
problem: problem* schwierigkeit* ärgernis* haken~an dilemma~technisch problemchen scherereien malheur schlamassel umständ* umstände
solution: lösung* löse lösen löst gelöst* löste ausweg* behelf* workaround lösungsweg* notlösung* lösungsvorsch*
question: frage fragen~habe rückfrage* fragestell* faq fragezeich* anfrage~zu kernfrage* fragenkatalog*
thing: ding dinge dingen dings sache sachen zeug zeugs krempel kram sachn teilchen graffel dingsda gedöns klump klumpert schmarren
idea: idee* einfall einfälle gedankengang* konzeptidee* einfällt ahnung ahnungen
example: beispiele beispiels exempel* musterexempl* stichprob* probe proben beispielhaft* beispielswei*
way: weise~wie methode* wege weges weg~finden weg~über vorgehensweis* verfahrenswei* ansatz ansätze herangehens* wege~gibt auf~diesem~wege auf~elektronischem~wege arten arbeitsweis* vorgangswei* art~und~weise auf~diese~weise
kind-of: art eine~art sorte* gattung* irgend~eine~art typs
fact: tatsache* fakt* faktum fakten tatbestand* tatsächlichkeit* faktisch*
situation: situation* lage~der umständen kontext* zusammenhang* zusammenhäng* gegebenheit* konstellation* verhältnisse rahmen
problem-none: kein~problem kein~ding keine~sorge kein~thema macht~nix macht~nichts kein~stress
side: seits beidseitig* auf~der~seite
top: spitze~des oberste* obersten zuoberst
bottom: unterst* unterste grund~des
middle: mitte mitten mittlere* mittig* zentrum* mittel~punkt inmitten mittels~punkt
left-direction: linke linken linker linksseit* links~oben links~neben linkerhand
right-direction: rechte~seite rechterhand rechtsseit* rechts~oben
corner: kante* winkel rand ränder ecke
front: vorder* vorderseit* vorderen stirnseit*
north-south: norden nord süden süd osten ost westen west nördlich* südlich* östlich* westlich* nord* süd*
earth: erde erden berg berge bergen gebirg* insel* hügel* tal täler* grundstück* wüste* berg* felder~und alpen
sea: meer* see seen fluss fluß flüsse* strand* küste* ozean* bach ostsee* nordsee* welle* teich bodensee* ufer
sky: himmel* stern sterne sternen mond* weltall* himmlisch*
metal: metall* stahl* eisen* kupfer* goldene gold silber* blech alu* messing
stone: stein* fels* beton* sand* ziegel* kies
plastic: plastik* kunststoff* gummi*
material: material* stoff stoffe rohstoff* werkstoff* substanz* materialien stoffen
size: größe* größenord* umfang umfangs volumen grösse* umfänge ausmaß*
level: ebene ebenen stufe* niveau* pegel
step: schritt schritte schritten maßnahme* massnahme* schrittes arbeitsschritt*
phase: phase phasen etappe* stadium
shape: form~eines kreis kreise eckig* umriss* dreieck* viereck* quadrat* gestalt
decision-maker: entscheider* entscheidungsträg*
choice-alternative: alternativ* option* wahlmöglich* wahlweise
voluntary: freiwillig* aus~freien~stücken freiwilligkeit*
mandatory: obligator* pflichtfeld~markiert verbindlich~anmelden zwangs*
condition-of: vorausset* voraussetz* vorbehalt* vorbehaltlich*
responsible: zuständig* ansprechpartner* ansprechperson* zuständigkeit* verantwortlich* federführ* verantwortet verantworte
belong-to: habseligkeit*
deserve: verdient~hat verdient~haben
cope: zurechtkomm* komme~klar klarkomm* zurechtfind* komme~zurecht kommen~klar durchkomm* bewältig* auskomm* kommt~klar
depend: abhängig* hängt~ab hängt~von kommt~darauf~an kommt~drauf~an angewiesen*
involve: beteilig* involvier* einbezogen~wird mitbetroff* verwickel* beteiligt* verstrick* mitred*
have-to-do-with: zu~tun~hat zu~tun~haben damit~zu~tun nichts~zu~tun zu~schaffen nichts~am~hut nix~zu~tun unberührt*
suit: pass~gut passen passt paßt passte gepasst passend* eignen eignet geeignet* recht~ist zusagt basst gelegen~kommt passts stimmig* eignung*
fit: passgenau* hineinpass* reinpass*
react: reagier* reaktion* reaktionen regung*
ignore: ignor* vernachlässig* übersehen* übersah* übergangen* unbeachtet* links~liegen totschweig* hinwegsetz* hinwegset* außer~acht ausgeblendet~wird überhör* sitzen~lassen nichtbeacht*
insult: beleidig* kränken kränkt demütig* beschimpf* herabwürdig* schimpf* verunglimpf* verspott* geschimpft
blame: beschuldig* vorwerf* vorgeworf* vorwurf* vorwürf* werfe~vor anlast* anschuldig* ankreid* schuld~daran bezichtig* unterstellungen
guilty: schuldig* schuldhaft* verschuldet~habe schuld~bin mitschuld* schuldlos* schuld~ist
admit: zugeb* zugegeb* gebe~zu gesteh* gestand* eingesteh* eingestand* einräumen~dass zugab* geständnis* zugegebenermaß* gestehe
deny: leugn* verneint* vernein* abstreit* abgestritt* bestritten~haben dementier*
argue: zank* zoff argument* argumentier* gestritten~haben krach~mit vortrag~ich diskutieren~mit
criticise: kritisier* kritik* bemängel* kritikpunkt*
praise: lob lobe loben lobt gelobt lobend* löblich*
encourage: ermutig* motivier* ermunter* inspir* anspor* aufmunter* bestärk*
convince: überzeugen* überred* umstimm* überzeugend*
force: zwing* zwang* gezwungen* nötigen~zu genötigt* nötigt nötigte gewalt~zwang
fight: kampf kämpf* gekämpf* krieg~im krieges bekämpf* soldat* bundeswehr* militär* kämpfe bundesheer* kriegs
kill: töt* getöt* umbring* umgebracht* mord* ermord* schieß* schoss* erschoss* erschieß* tötung* umlegen~wollen
escape: entkomm* flucht* flieh* flüchtling* geflüchtet* geflohen* flücht* entwisch* entgeh*
survive: überleb* überlebt*
rescue: rette retten rettet gerettet rettung*
risk: risik* riskier* risiken riskant*
danger: gefahr* gefähr* gefährlich* schad schaden schadet schäden geschadet schädlich* gefährd* schädig* unschädlich* bedrohlich* unbedenklich*
chance: chance* gelegenheit* aussicht* anlässlich~der perspektive*
benefit: vorteil* nutzen~davon vorzüge begünst* vorteilhaft* profitier* zugutekomm* zugute
disadvantage: nachteil* kehrseit*
effort: mühe* anstreng* aufwand* bemühung* bemühungen mühen kraftaufw* strapaz* anstrengung*
achieve: erreichen~ziel erziel* bewerkst* leist leiste leisten leistet geleist* zustande
progress: fortschritt* vorankomm* voran vorwärts fortgeschr* geht~voran
development: entwick* entwicklung* weiterentwickl* erschließung*
research-look-into: untersuch* ermittlung* nachforschung* hinterfrag* auf~den~grund nachgehen~sie
introduce: einführ* eingeführ* vorstellen~mich vorstellung~firma stellen~uns~vor einführung* kennenlern* kennengelern* vorstell* vorgestellt* vorzustell* stelle~vor stelle~mich~vor
mention-below: siehe~unten siehe~oben s~unten
quote-say: zitat* zitier* zitate wortwört*
translate: übersetz* dolmetsch* interpret* übersetzung* auslegung* verdeutsch*
pronounce: aussprach* ausgesproch*
shout: schrei schreie schreien schreit schrie geschrien brüll* ruf~laut geschrei anschrei* kreisch* plärr*
whisper: flüster* gerücht* tuschel* tratsch* gemunkel* hörensagen gerede klatsch~tratsch
advise-warning: achtung hütet hüten hüte
imagine: vorstellen~können stell~dir~vor träum* traum* geträumt* fantasie* einbild* eingebild* ausmal* ausdenk* vorstellbar*
realise: erkenn~ich klar~geworden bewusst~geworden eingesehen fiel~auf klargeworden aufgegangen
recognise: erkenn* erkannt* wiedererkenn* wiedererkann* erkannte
notice-see: bemerk* auffall* auffäll* aufgefall* fällt~auf gemerkt~habe merk merke merken merkt merkte feststell* festgestellt* stelle~fest stellt~fest stellen~fest wahrgenomm* festzustell* auffiel* merkbar* fielen~auf gmerkt mitbekomm* mitkrieg* mitgekriegt*
discover: entdeck* stieß~auf gestoßen~auf gestossen~auf auf~die~spur stoße~auf
experience-undergo: erleb* erlebt* erfuhr~ich durchmach* durchgemacht* mitgemacht~habe
suffer: leid~unter leide leiden leidet litt gelitten ertrug* erduld* erleid* erlitt* ertragen ausgelitten unerträg*
enjoy-oneself: genieß* geniess* genoss* amüsier* spaß~haben vergnüg*
celebrate-holiday: feiertag* urlaubssperr* brückentag*
relax: entspann* erhol* ausruh* ausgeruh* chill* erholung* erholsam* ausspann*
smell: riech* geruch* stink* gestunk* roch duft* stank gestank
taste: schmeck* geschmack* lecker* köstlich* geschmeckt* schmackhaft* gschmackig
wear: anzieh* angezog* trage~kleidung anhaben angezogen
stick: kleb* geklebt* klebe aufkleber* pickerl haftnotiz* haft~an etikett~kleben aufgeklebt* klebt steck* gesteckt* zuklebt tesa
tie: bind binde binden bindet gebunden band schnur* seil* knot* fessel* anknüpf* bänder knüpf* strick*
crowd: horde* bande* meute masse massen menschenmenge* gesindel rudel
arrange: organisier* arrang* einrichten~termin ordn ordnung* ausricht* ausgerichtet* regeln~wir regle einteil* eingeteilt* koordin* organisator* veranlasse* sortiere~ein organisation~des reihe reihenfolge*
pack: pack* verpack* einpack* eingepack* auspack* ausgepack* zusammenpack* verpackung* einwickel* umverpack*
feed: fütter* gefütter* verfütter* futter*
grow-plant: anbau~von säen samen saatgut*
borrow: leih* gelieh* ausleih* ausgelieh* verleih* kredit* darlehen* ausborg* geborgt* borg* entleih* lieh kreditvertr* leihgabe*
own-possess: eigentum* vermögen* besitztum* eigens~besitz gehört~mir vermögens eigentums
provide-for: unterhalt~kind unterhaltspfl* alimente* unterhaltszahl*
raise: großzieh* aufzieh* erzieh* erhob~sich hochhalt* erziehung*
speed: tempo* geschwindigkeit* beschleun* schnelligkeit*
give-back: zurückgeb* zurückgegeb* gebe~zurück geben~zurück gib~zurück gebt~zurück wiedergeb* wiedergegeb* zurückbekomm* zurückbring* zurückgebracht* zurückerhalt* zurückgab* zurückkrieg* zurückzugeb* zurückgib* bekomme~zurück bekommen~zurück
depend-on: je~nachdem kommt~an~auf
go-wrong: schiefgeh* schieflauf* schiefgelauf* läuft~schief ging~schief danebengeh* lief~schief schiefging* ging~daneben danebengegang* schiefläuft
work-function: funktionier* funktioniert~nicht funzt* geht~nimmer tut~nicht tuts~nicht streikt* spinnt~herum funkt~nicht zickt*
work-out: funktioniert~gut hinbekommen~haben
make-sense: sinn~ergibt ergibt~sinn macht~sinn sinn~macht sinn~hat
no-sense: ergibt~keinen~sinn macht~keinen~sinn keinen~sinn
take-care: pass~auf passt~auf kümmere~mich kümmern~sich aufpass* aufgepasst* kümmert~euch kümmern~um achtgeb* kümmert~sich nehme~mich~an annehmen~sich
take-part: beteilige~mich dabeisein dabeigewes* mitspiel*
take-time: dauern dauert dauerte gedauert dauernd~lang dauert's zeitaufw*
make-sure: sicherstell* sichergestell* stellen~sicher stelle~sicher stellt~sicher gewährleisten dafür~sorgen sorgen~dafür vergewissern sicherzustell* sicher~gehen sorgt~dafür sorge~dafür achten~darauf achte achten achtet geachtet
come-back: zurückkomm* zurückgekomm* wiederkomm* zurückkehr* wiederkehr* rückkehr* komme~zurück zurückgekehrt kommt~zurück wiederkam zurückfahr* zurückgeh* kam~zurück
get-back-to: zurückmeld* melde~mich meldet~euch~bald melden~uns melden~sich zurückgemeld* meldet~sich melde~dich~bald
get-rid: los~werden loswerden losgeworden vom~hals los~bin loszuwerden
tolerate: duld* geduldet* toler* in~kauf lass~mir~nicht gefallen~lassen dulde dulden
in-progress: in~arbeit in~bearbeitung am~laufen im~gange in~vorbereitung ausstehend* anhängig* steht~aus stehen~aus schwebend*
on-time: rechtzeitig* pünktlich* zeitgerecht* fristgerecht~eingereicht zeitnah* beizeiten zeitgenau
out-of-order: außer~betrieb~ist
by-mistake: aus~versehen versehentlich* irrtümlicherweise versehen unbeabsicht* unabsicht* ungewollt* versehens unwillentlich aus~irrtum zufällig~erhalten
on-purpose: absichtlich* vorsätzlich* bewusst~gemacht mutwillig* mit~absicht~gemacht willentlich*
by-post: per~post mit~der~post postalisch~zu auf~dem~postweg per~brief per~einschreiben einschreib~brief
in-writing: schriftlich* schwarz~auf~weiß schriftform* textform*
by-phone: per~telefon am~telefon telefonisch~unter übers~telefon
in-person: persönlich~vorbei vorstellig* höchstselbst von~angesicht leibhaftig~vor
in-peace: friede* frieden* ruhe* beruhig* friedlich* gelassenheit*
in-detail: im~einzelnen im~detail punkt~für~punkt eingehend* haarklein*
in-case-of-doubt: zweifel* zweifle* bezweif* zöger* gezöger* zögerlich* hadere unsicher* unschlüss* im~zweifel zögern fraglich*
in-force: in~kraft inkraft* rechtskraft
in-possession: in~ihrem~besitz über~mich~gespeichert zu~meiner~person über~mich~haben über~mich~vorliegt zu~mir~gespeichert über~meine~person von~mir~gespeichert von~mir~habt von~mir~haben über~mich~wisst
no-reply: keine~antwort keine~rückmeldung ohne~antwort unbeantwort* nichts~mehr~gehört keine~reaktion no-reply noreply keinerlei~reaktion
as-agreed: wie~besprochen wie~vereinbart wie~abgesprochen wie~versprochen vereinbarungsgemäß* wie~telefonisch~besprochen verabredungsgem*
as-soon-possible: möglichst~bald möglichst~schnell möglichst~rasch frühestmöglich* bei~nächster~gelegenheit bald~wie~möglich rasch~wie~möglich schnell~wie~möglich schnell~es~geht
as-far-as: soviel~ich~weiß soweit~ich so~weit~wie insoweit soweit~möglich insofern
as-requested: wie~gewünscht wie~gewünschte auf~wunsch wie~erbeten wunschgemäß~anbei
as-if: als~ob als~wenn als~wäre
piece-of-advice: tipp tipps empfehlungen~für faustregel*
lead: führend* leite leiten leitet geleitet leitete anführ* führer* lenk* anleit* lead lead-*
instruction: anleitung* anweisung* gebrauchsanw* leitfaden* handbuch* handreich* handbüch* betriebsanl* weisungen
draw-attention: aufmerksam* beachten beachte beachtet beachtung* achtung~bitte zhd mache~aufmerksam
basis: grundlage* basis* basier* beruh* stütz* gestützt* fundament* stützen stützt ausgangspunkt* gründet gründe~sich anhaltspunkt*
criteria: schwellenwert* schwelle~wert
resource: ressource* mittel mitteln
control: kontroll* kontrolle kontrollier* steuerung* steuern~wir regler* unkontrollier* beherrsch* aufsichtspfl*
lead-contact: interessent* leads vertriebskontakt* neukontakt*
interest-none: kein~interesse nicht~interessiert uninteress* desinteress* interessiert~nicht keinerlei~interesse kein~bedarf~mehr interessiert~mich~nicht
want-none: will~keine will~kein will~keinen wollen~keine möchte~keine möchte~kein möchte~keinen möchten~keine wünsche~keine wünsche~keinen wünschen~keine will~nichts will~nix möchte~nichts wollen~keinen mag~keine wollen~nichts wollen~kein brauche~keine brauch~keine kein~bock keinen~bock keen~bock null~bock keine~lust kein~lust
ask-not: bitte~nicht~um frage~nicht verlange~nicht bitte~keine frag~nicht will~nicht~wissen
mind-not: macht~mir~nichts stört~mich~nicht nichts~dagegen habe~nichts~dagegen nix~dagegen meinetwegen einerlei von~mir~aus
know-not: weiß~nicht keine~ahnung weiss~nicht wissen~nicht ahnungslos* weiß~net weiß~ned keinen~schimmer keinen~plan kein~plan wusste~nicht
need-help: brauche~hilfe benötige~hilfe brauchen~hilfe komme~nicht~weiter brauch~hilfe brauche~unterstützung benötige~unterstützung hilflos*
reply-soon: freue~mich~auf freuen~uns~auf freue~antwort erwarte~antwort antwort~entgegen sehe~entgegen sehen~entgegen entgegenseh* warte~auf~antwort erwarte~ihre~antwort erwarte~rückmeldung freue~von~ihnen
spare: übrig~haben entbehren reserve* ersatzteil* ersatzger*
life-private: privatleben* privatperson
action: aktion* handlung* taten~folgen aktivität* vorgehen* maßnahmen~ergreifen handeln handle handelt gehandelt
community: gemeinschaft* community* kirchengem* gemeinsinn
further: fürderhin fernerhin
far: weit entfernt* ferne fern abgelegen* weiter~weg
oh: oh ah ach aha hm hmm äh ähm öhm ui oje ojeh mei~mei boah puh huch tja na naja hä omg au jesses herrgott~nochmal o~weh pfui
somewhere: irgendwo irgendwohin irgendwoher woanders anderswo wo~anders anderweit anderorts
nowhere: nirgends nirgendwo nirgendwohin nirgendwoher niergends
everywhere: überall allerorts überallhin rundherum~überall
practice: praxis~gelebte üb übe üben übung* geübt* gepflogenheit* praktizier* praxisnah* usus
real: real* realität* reell* wirklichkeit* effektiv~vorhanden
consumer: verbraucher* konsument* verbraucherzentral* verbraucherschutz* konsumentenschutz*
cover: deck decke decken deckt gedeckt* abdeckung* zugedeckt* deckung* bedeck* deckel* hülle*
net: netto*
gross: brutto*
straight: gradlinig* geradlinig* geradeaus
committee: ausschuss* ausschüss* kommission* komitee* jury gremien panel* kommite*
common: geläufig* verbreitet* gemeinsame~verantwortung landläufig* weitverbreit*
procedure: verfahrensweise* prozedur* prozedere abläuf* abläufe arbeitsablauf* vorgehen~ihrerseits prozesse~intern
judgment: urteil* richterspruch* rechtsprech* gerichtsentsch* geurteilt* rechtsprechung* bescheid~amt verurteil* freispruch* freigesprochen*
term: fachbegriff* fachausdruck* terminus
sole: alleinig~er
original: original* ursprünglich* ursprüngliche urschrift*
session: sitzungsper* sitzungsprotok*
submit: einreich* eingereich* reiche~ein reichen~ein abgabe* einzureich* vorlegung* einbring* eingebracht* reicht~ein eingelegt* einzuleg*
reception: empfangst* empfangshalle* rezeption schalter* pforte~firma foyer theke* am~empfang tresen
distribution: verteil* verteilung* austeil* ausgeteilt* ausgabe~von zugeteilt*
operations: betrieblich* geschäftsbetrieb* laufbetrieb betriebsabl*
communication: kommunik* kommunizier* ausgetausch~wort
appoint: ernenn* ernannt* bestellt~als nominier* berufen bestellung~zum
forum: forum* foren blog* podcast*
freedom: freiheit* unabhängig* unabhaeng*
internal: intern interne interner internen internes innerbetrieb* hausintern* firmenintern*
external: extern externes äußerlich* außenstelle* äußere*
logo: logo logos marke marken markenre* markenname*
observation: wahrnehmung* beobachtung*
bodily: körperlich* leiblich* physisch* hautnah
reasonable: vernünftig* zumutbar* plausible sachgerecht* sachgemäß* sinngemäß* nachvollziehbare* vernunft* billigerweise sachdienlich*
unreasonable: unvernünft* unverständl* unsachlich* unsachgemäß* unbegründet*
sake: willen zuliebe
sense: sinnes sinngehalt* verstand~gesund
social: sozial* gesellschaftlich* gesellig* geselligkeit
unit: einheit* wohneinheit*
tone: tonfall umgangston tonart*
priest: priester* pfarrer* bischof* nonne mönch* geistlich* seelsorg* diakon*
hypothetical: theoretisch* hypothet* angenommen~ich theorie*
plus: pluspunkt* pluskonto
positive: positiv*
negative: negativ*
proper: ordnungsgemäß* ordnungsgemäss* sachkundig* vorschriftsmäß* ordnungsmäß* gebührlich* anständig* ordnungshalber sachlich*
sovereignty: souverän* hoheit*
refurbish: renovier* sanier* generalüberhol* refurbish* restaurier* umbauarb*
directory: branchenbuch* gelbe~seiten branchenverz* verzeichnisdienst* telefonverz*
history: historie* historisch* chronik* vorgeschicht* bestellhistor* chronist* protokollhistor*
gap: loch löcher* spalt lücken* leerraum
deem: gelten~als gilt~als gelte~als eracht* halte~es~für
vs: vs versus
chain: kette* lieferkette* ladenkette*
bear: trage~kosten tragen~kosten trägt~kosten
slip: ausrutsch* ausgerutscht stolper* rutsch* gestolpert durchgerutscht* verrutsch* gestürzt stürz* sturz*
sentence: satzes satzbau* nebensatz*
commission: provision* courtage maklerprov*
oral: mündlich* verbal* muendlich*
backwards: rückwärts
exit: ausgänge ausfahrt* notausgang* ausgangstür*
layout: gestaltung* layout* design* stil* aufmachung
supporter: anhänger~verein fan fans unterstützer* anhängerschaft*
cool: cool coole cooler cooles lässig*
bet: wette* wetten wettet gewettet zocken glücksspiel*
darling: schatz* liebling* schatzi mausi hasi liebes~du
air: luft* atem* atmen atmet lüft* geatmet durchatm* sauerstoff*
kiss-hug: kuss* küss* umarm* bussi* busserl umarmung* knuddel* drück~dich geküsst knutsch*
spend: ausgegeb* ausgeben~geld verbring* verbracht* verbraucht* verbrauch aufwende* aufwendung* verbrauchen aufgewend* gastier* verbrauchs*
fat: dick* fett* übergewicht* dünn* schlank* abnehmen~kilo
drunk: betrunken* besoffen* nüchtern* angetrunk* kater~morgen rausch
area: gebiet* gegend* region* zone* umkreis* fläche* flächen landstrich* revier* areal* umgebung~wohn
favour: gefallen~tun gefallen~tut gunst gefälligkeit* zugunsten
prison: gefängnis* knast* haft~anstalt häftling* zelle jva justizvollzug* freiheitsstraf*
arrest: verhaft* festnahm* festgenomm* inhaftier* gewahrsam
gas: gas gasrechnung* benzin* diesel* kraftstoff* treibstoff* gastarif* gasanbieter* gas* sprit*
oil: öl öle* heizöl* ölheiz* motoröl*
relationship: beziehung* verhältnis* bindung* zuneigung* geschäftsbezieh* kundenbezieh* geschäftsverhältnis* vertragsverhältnis* arbeitsverhältnis* rechtsverhältnis*
sexual: sexu* schwul* lesb* homosex* sex* queer lgbt* transgender* transsex* trans
naked: nackt* porno* intim* entblöß*
violence: gewalt* gewalttät* vergewaltig* übergriff* misshandel* körperverletzung* gewalttätig* handgreif*
bunch: stapel* bündel* batzen~daten schar pulk paketweise
guard: wache~schieben wächter* bewachung* wachdienst* pförtner* portier
wild: wild wilde wilder wilden wildfremder
suddenly: plötzlich* auf~einmal abrupt* aus~heiterem~himmel schlagartig* unversehens aufeinmal jäh
fresh: druckfrisch* frischen frischer frisches
innocent: unschuldig* unschuld*
bomb: bombe* explos* terror* sprengst* anschlag*
behave: verhalt* verhielt* auftreten~ihres führ~dich benimm* gebaren benehmen~sich benommen* gebärd* verhältst
act: agier* vorspielen so~tun tat~so spiel~vor
bottle: flasche* dose* glas gläsern* leergut*
excited: begeister* aufgeregt~freue gespannt* enthusias* vorfreud* hellauf
enemy: feind* gegner* verfeindet* gegenseite* widersacher* gegnerisch* erzfeind* gegenpartei* feindselig*
drug: droge* cannabis rauschmitt* sucht~krank süchtig* kiffen abhängigkeitser* suchthilf* betäubungsm* drogen*
smoking: rauch* zigarette* tabak* geraucht zigarre* raucher* qualm* kippe*
comfortable: komfort* wohlfühl* behaglich* bequem* gmiatlich
uncomfortable: unangenehm* unwohlsein unbequem* unannehmlichk* mulmig* unbehag* unliebsam* mißlich* misslich*
weapon: waffe* pistole* schusswaff*
somehow: irgendwie irgendwann
nature: natur* wesen wesens beschaffenheit*
skin: haut* häute hauterkr* tätowier*
dry: trocken* getrocknet trockner
shake: schüttel* geschüttel* zitter* rüttel* wackel*
laboratory: labor* laborwert* laborbef*
character: charakter* persönlichkeit* figur* eigenschaft* wesenszug*
speech: ansprache~halten grabrede* festrede* rede~halten
incredible: unglaublich* unfassbar* unvorstellbar* kaum~zu~fassen nicht~zu~glauben bemerkenswert* ungeheuerlich* ungeheuer* beachtlich* haarsträub* phänomenal*
sugar-salt: zucker* salz* pfeffer* gewürz*
justice: gerechtigkeit* justiz* justizmin*
rough: rau rauh grobe~schätzung grobkörn* ruppig* rauer
ghost: geist geister* teufel* gespenst* hexe* spuk* dämon* vampir* monster* geistes~gestört
powerful: mächtig* leistungsstark* einflussr* leistungsfähig*
familiar: vertraute vertrauten gewohnt* bekannter~von vertrautheit
suicide: selbstmord* suizid* umbringen~mich freitod
mood: laune* stimmung* gemütslag* gelaunt* atmosphär*
damage: beschädig* sachschad* blechschad* demoliert transportschad* beschädigung*
energy: energie* energisch* energiev* elan
tall: hochgewachs*
soft: weich* sanft* zart* zärtlich* geschmeidig* sachte
spread: verbreit* ausbreit* ausgebreitet* verstreu* streuen gestreut streu* verbreitung* breiten~aus
alarm: alarm* sirene* alarmier* warnsign*
focus: fokus* konzentrier* schwerpunkt* konzentration* augenmerk*
ruin: ruin* verderb* verdarb* verdorb* versau* vermassel* verhunz*
direction: richtung* himmelsricht* wegricht*
desperate: verzweif* verzweiflung* hoffnungslos* händering* aussichtslose ausweglos*
hunt: jagd* jage jagen jagt jäger* gejagt*
mercy: gnade* barmherz* erbarm* gnädig* kulanz* kulant* milde
pen: stift* kugelschreib* bleistift* tinte* füller* kuli* filzstift* bleistiftl
popular: beliebt* populär* angesagt*
mystery: rätselhaft* mysteri* schleierhaft* geheimnisvoll*
nightmare: albtraum* alptraum*
media: medien* medium medial*
education: bildung* bildungs* schulbildung* erziehungswis* volkshochschul* vhs
pipe: rohr* klempner* abflussr* wasserhahn* sanitär* verstopf* dichtung*
reputation: ruf~schädigen rufschäd* verleumd* üble~nachrede leumund* rufmord* ansehen~firma diffamier* guter~ruf ehre ehren ehrverletz* image
defend: verteidig* wehr~mich wehre~mich wehren gewehrt verteidigung*
interrupt: unterbrechung* dazwischenkomm* unterbrochen* ins~wort
latest: neueste~stand neuesten~stand
coincidence: zufall* zufällig* zufälle
reward: belohn* auszeichn* prämier* bonus* boni bonuspunkt* auszeichnung* treueprämi* ausgezeichnet~mit preisträg*
degree: grade~celsius temperatur* bachelor* master* promotion~dr doktorgrad* grads promovier* masterstud*
express: ausdrücken ausgedrückt* zum~ausdruck äußerung* ausdrücke~ich
specific: spezifisch* konkret* konkretisier* näher~bezeichnet genannten~zeitraum
background: hintergrund* hintergründ*
crisis: krise* katastroph* tragödie* tragisch* desaster* unglück* schicksal* pandemie* notlage*
occasion: bei~dieser~gelegenheit gelegenheiten ehrentag anlassbez*
mathematics: mathe* physik* statistik~fach
fantasy: fiktiv* fiktion*
science: wissenschaft* wissenschaftlich*
experiment: experiment* studie~versuch versuchskan*
ceremony: zeremonie* festakt* preisverleih*
entrance: eingangsber* einlass* zufahrt* eingangstor* einfahrt*
basic: grundlegend* elementar* grundversorg* basisdat* grund*
satisfied: zufrieden* befriedig* zufriedenstell* zufriedenheit*
opposite: gegenteil* umgekehrt* andersrum~gesagt im~gegensatz gegenüberlieg* hingegen dahingegen gegensatz* gegensätz*
unknown: unbekannt* unbekannterweise
balance: bilanz* saldo* ausgewog* gleichgewicht* kontostand* salden abschlussbilanz* ausgleich*
literally: buchstäblich* sprichwörtlich* im~wahrsten
habit: gewohnheit* tradition* brauchtum* routine* angewöhn* gepflogen* sitte sitten
pattern: strickmuster* verhaltensmuster* nutzungsmuster*
childhood: kindheit* kindertage~damals
facility: anlage~haus einrichtungen anlagen~technik geschäftsräum* liegenschaft* betriebsstätt* betriebsgelände* gelände*
culture: kultur* kulturell* kultur
flow: fluss~daten fließ* ström strömen geflossen* datenfluss* datenflüsse* floss fliess* datenstr* strömung* eingeflossen einfließ* einflöss*
gain: zugewinn* dazugewinn*
unique: einmalig* einzigartig* unverwechs* eindeutige~id
adventure: abenteu* erlebnisr*
equal: gleichberecht* gleichwert* gleichstell* gleichheit* gleichbehand* gleichgestell* gleichmäß*
abandon: stich~lassen verlassen~worden im~stich allein~gelassen verwaist* herrenlos*
motive: motiv motive motivation* antrieb
determine: feststellung* bestimm* bestimmt~durch ermittelt~wird festgestellt~wird bestimmung*
announce: ankündig* angekünd* verkünd* ansage* angesagt~wurde voranmeldung* kündigt~an kündigen~an verlauten bekanntzugeb* ausruf* kündige~an kundgeb* kundtun künde
entertainment: unterhaltung~spaß unterhaltsam* belustig* zeitvertreib*
critical: kritisch* existenziell* lebensbedroh*
loyal: treu treue treuen treuer loyal* getreu* treueste
attract: anlock* angelock* lock locken lockt gelockt* ködern
shelter: obdach* zuflucht* frauenhaus* wohnungslos* notunterk* unterschlupf*
appearance: aussehen* äußeres anschein erscheinungsb* optik optisch*
chemical: chemi* chemie
transport: transport* beförder* anfahrt* verkehrsverb* nahverkehr* hintransp*
extreme: extrem*
emotion: emotion* rührung leidenschaft* mitgenommenheit gerührt*
dignity: würde~menschen würdevoll* menschenwürd* würdig*
passenger: fahrgast* fahrgäste* passagier* mitfahr*
privilege: privileg* vorrecht*
expose: bloßstell* bloßgestell* sichtbar* aussetzen~gefahr entlarv* einsehbar~für sichtbarkeit* entblößt bloßgelegt zur~schau
random: willkür* beliebigen wahllos* zufallsprinz* aufs~geratewohl
unlike: anders~als im~unterschied
punish: bestrafung*
interfere: einmisch* eingemischt* dazwischenfunk* einmischung* misch~dich reinred*
previous: vorangehend* vorhergehend* vorgänger* vorletzt* vorausgegang* bisherige~anbieter vorhergegang*
debate: debatt* podiumsdisk*
unexpected: unerwartet* unverhofft* unvorherges* unangekündig* überraschenderweise unangemeldet*
infection: infekt* infizier* angesteckt~mit entzünd* ansteckung*
conflict: konflikt* interessenkonfl* kollidier* zwist* zerwürfnis*
indicate: deut~auf deuten hindeut* darauf~hin lässt~vermuten impliz* andeut* angedeut* nahelieg* nahe~liegend nahelegt
misunderstanding: missverständ* mißverständ* missversteh* missverstand* falsch~verstanden aneinander~vorbei durcheinander~geraten durcheinandergekomm* durcheinandergebr*
principle: prinzip* grundsatz* grundsätze
outstanding: herausragend* ausstehende ausstehenden herausrag*
logical: logisch* rational* logischerw* konsequenterw* folgerichtig* schlüssig*
compromise: kompromiss* kompromittier* mittelweg
inappropriate: unpassend* ungeeignet* unangebracht* ungeeign* deplatz* fehl~am~platz taktlos* pietätlos*
define: defin* definition* begriffsbest* abgrenzung*
overtime: überstund* mehrarbeit* überzeit*
eliminate: ausschalten~konkurrenz ausgeschlossen~werden
overcome: überwind* überwund* überwand*
variety: vielfalt* vielfältig* bandbreite~an spektrum* spannweite palette* vielzahl*
consistent: durchgängig* einheitlich* stimmige widerspruchsfrei* konsisten* unstimmig* ungereimth* widersprüchlich* inkonsist* übereinstimmend*
adjust: anpass* angepass* anzupass* modifiz* justier* nachbesser* passe~an passen~an passt~an abgestimmt* abstimm* nachjust* nachgebess* anpassung* abzustimm* gleiche~an
relevant: relevan* einschlägig* maßgebend* sachverhaltsr* anwendbar~sein massgebend*
irrelevant: irrelevan* unwichtig* belanglos* unerheblich* nebensächlich* tut~nichts~zur bedeutungslos* wurscht wurst~egal schnuppe schnurz scheißegal* wurschd piepegal powidl belang
ethics: ethik* ethisch* moral* anstoß~erregen sittlich*
jurisdiction: gerichtsstand* rechtsordnung* zuständigkeitsber*
acceptable: akzeptab* annehmbar* vertretbar*
justify: rechtfert* gerechtfertigt* rechtfertigung* ungerechtf*
efficient: effizi* effektiv* wirtschaftlich~arbeiten rationell*
detect: entdeckung* aufdeck* aufgedeck* erkennung*
majority: minderheit* mehrheitlich* stimmenmehr*
unlikely: unwahrscheinlich*
preliminary: vorab~prüfung vorprüf* vorgelagert* vorläufer* einleit* vorbemerk* eingeleit* leite~ein leiten~ein
fulfil: erfüll* erfüllt* nachkomm* nachgekomm* komme~nach kommen~nach kommt~nach nachzukomm* entspricht entsprechen entsprach entspreche entsprochen* stattgeb* stattgegeb* zu~erfüllen erfüllung*
for-your-information: zur~kenntnis~für zur~info zur~information z~k fyi zur~ihrer~information zu~ihrer~information
to-be-confirmed: noch~unklar vorbehaltlich~bestätigung
never-mind: schon~gut vergiss~es vergessen~sie~es schwamm~drüber hat~sich~erledigt passt~eh lass~gut vergesst~es
sympathy: mitleid* mitgefühl* mitfühl* sympath* einfühl* erbarmen
prepayment: vorkasse* anzahlung* vorauskasse* vorauszahlung* kaution* prepaid* hinterlegungs*
cc: cc bcc
zero: null
one: eins
number-word: zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwo dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig einundzwanz* dreißig dreissig vierzig fünfzig sechzig siebzig achtzig neunzig hundert* tausend* million* milliarde* dutzend* fuenf zwoelf dreimal viermal fünfmal zwanzig* hunderte dreifach* vierfach* zehnmal dreihundert* zweihundert* fünfhundert* tausende
weekday: montag* dienstag* mittwoch* donnerstag* freitag* samstag* sonntag* sonnabend* mo di wochentag* werktag* arbeitstag* montags freitags werktäg* sonntags wochentags
month-name: januar februar märz april mai juni juli august september oktober november dezember jänner feber jan feb mär apr jun jul aug sep sept okt nov dez maerz juno märzes aprils
`;
