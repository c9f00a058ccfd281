import type { Lexicon } from '../lexicon.ts';

export const SWEDISH: Lexicon = {
  I: 'jag, ja vill, undertecknad',
  ME: 'mig, mej, undertecknad, oss',
  MY: 'min, mitt, mina, mins',
  WE: 'vi, oss',
  OUR: 'vår, vårt, våra, vårat',
  YOU: 'ni, er, du, dig, dej, eder',
  YOUR: 'er, ert, era, din, ditt, dina, erat',
  HIS: 'hans, hennes, deras, honom, henne',
  NEG: 'inte, ej, icke, aldrig, ingen, inget, inga, inte längre, utan att, nej, varken, ingenting, int, snarare än, i stället för',
  AND: 'och, samt, därefter, sedan, sen, därpå, plus, o',
  BUT: 'men, utan, dock, däremot, fast, bara',
  IF: '=om, ifall, när, därest',
  UNLESS: 'om inte, såvida inte, såvida, förutom',
  UNTIL: 'tills, till dess, innan, medan, fram till, så länge, under tiden, förrän, i avvaktan på',
  OR: 'eller',
  THAT: 'att, som',
  ALSO: 'också, även, dessutom, vidare, likaså, därtill, samtidigt',
  WHAT: 'vad, vilka, vilken, vilket, va, vad fan, vad har',
  WHERE: 'var, varifrån, var ifrån, från vem',
  WHO: 'vem, vilka, någon, vilka företag',
  HOW: 'hur',
  WHEN: 'när, hur länge, hur lång tid, hur snabbt',
  WHY: 'varför',
  CAN: 'kan, kunde, vill, skulle, får, må, går det att, kan man',
  WILL: 'ska, skall, kommer att, tänker, kommer jag, avser',
  MUST: 'ska, skall, måste, bör, borde, är skyldiga, skyldig att, behöver',
  HAVE: 'har, ha, hade, haft, fått, finns',
  BE: 'är, var, varit, blir, blev, blivit, vara, bli',
  AGAIN:
    'igen, mer, längre, fler, framöver, framtiden, någonsin, ytterligare, överhuvudtaget, över huvud taget, hädanefter',
  PRONOUN: 'det, dem, dom, den, de, detta, dessa, skiten, resten, samma',
  EVERYTHING: 'allt, alla, all, alltihop, allting, rubbet, hela, vad som helst, samtliga',
  FOR: 'för, till, åt',
  OF: 'av, i, på, från, över, ur, hos',
  TO: 'att',

  WISH: 'vill, ville, önskar, önskade, skulle vilja, begär, begära, begärde, begäran, kräver, kräva, !ber, !be, bett, anhåller, ansöker, hoppas, förväntar, yrkar, insisterar, önskan, behöver, åberopar, utöva, utnyttja min, vill gärna, gärna, vill veta, skulle behöva, hemställer, framställer, tack gärna, skulle uppskatta, bad',
  PLEASE:
    'snälla, vänligen, tack, var vänlig, var vänliga, var snäll, var snälla, gärna, bara, nu, vänlig, snällt, är ni snälla, så',
  HEREBY: 'härmed, enligt artikel, enligt art, enligt gdpr, i enlighet med, med stöd av, jämlikt, med omedelbar verkan',
  REQUEST_NOUN: 'begäran, ansökan, förfrågan, krav, framställan, anmodan, önskemål',
  GRATEFUL:
    'tacksam, tacksamma, glad, uppskatta*, vore bra, vore snällt, vore fint, vore skönt, vore toppen, vore vänligt, vore jättebra, snällt om, bra om, skönt om',
  ASK_WHETHER:
    'höra om, fråga om, undrar om, veta om, bekräfta om, kolla om, besked om, huruvida, undrar ifall, fråga ifall, bekräfta, be om',
  OTHERWISE: 'annars, i annat fall, eller så',
  CONSIDER: 'överväger, funderar på, kanske senare, förbehåller mig, nästa gång, funderar, en dag',
  RETRACT:
    'återkallar min begäran, återkalla min begäran, återtar min begäran, tar tillbaka min begäran, ta tillbaka min begäran, drar tillbaka min begäran, dra tillbaka min begäran, bortse från, glöm min begäran, glöm det jag skrev, glöm vad jag skrev, glöm mitt, ångrat mig, ångrar mig, ändrat mig, strunta i, ignorera min, ignorera mitt, tar tillbaka det jag, tar tillbaka vad jag, drar tillbaka det jag, återkallar det jag, inte längre aktuell*, glöm det',
  MAKE_SURE: 'se till, ser till, säkerställ*, ordna så, tillse, bekräfta att, utgår från',
  IMMEDIATELY: 'omedelbart, omgående, genast, nu, direkt, idag, i dag, snarast, utan dröjsmål, skyndsamt',
  ALREADY: 'redan, tidigare, förra året, förra veckan, förra månaden, igår, sedan',
  NOT_ONLY: 'inte bara, inte enbart, inte endast, inte minst',
  INSTEAD: 'istället, i stället, hellre',
  POSSIBLE: 'möjligt, möjlighet, går det att, går att',
  RIGHT_TO: 'rätt att, rätt till, rätten till, mina rättigheter, min rätt, rättigheten, rätten att, berättigad',
  TRY: 'försökt, försöker, fungerar inte, funkar inte, går inte, misslyckas',
  RESTORE: 'återställ*, återskapa*, få tillbaka, återaktivera*',

  DELETE:
    'radera, raderar, raderas, raddera, rader, ta ~ bort, tar ~ bort, tas ~ bort, ta ~ ner, stryk, stryka, stryks, utplåna*, förstör, förstöra, förinta*, rensa*, släng, slänga, makulera*, plocka ~ bort, få ~ bort, avlägsna*, sudda*, eliminera*, ta ~ ur, plocka ~ ur, avidentifiera*, anonymisera*, kasta, ut ur ert, bort med, bort ur, ta mig ur, bort från er*, plocka ~ ner, plocka ~ ned, plocka ~ bort, ta ~ ned, tar ~ ner, städa ~ ur, städa ~ bort, rensa ~ ut, ut ur systemet, släng allt, gallra ~ bort, lyft ~ bort',
  DELETED:
    'raderat, raderad, raderade, borttagen, borttaget, borttagna, raderats, tagits bort, tagit bort, togs bort, tog bort, förstört, strukit, struken, glömd, försvinna, försvinner, rensat, rensade, borta, utplånad*',
  DELETE_NOUN:
    'radering*, borttagning, borttagande, rätten att bli glömd, rätten att bli bortglömd, rätt att bli bortglömd, *radering, utplåning, avidentifiering',
  CLOSE:
    'avsluta mitt konto, avsluta min, stäng mitt konto, stänga mitt konto, avslutar mitt konto, stäng ner mitt, säg upp mitt konto, stäng mitt, avsluta mitt medlemskap, stänga ner mitt, stäng kontot, avsluta kontot, avaktivera mitt, inaktivera mitt',
  SEND: 'skicka, skickar, sänd, sända, ge, ger, lämna ut, lämna, få, får, mejla, maila, mejlar, delge, tillhandahåll*, erhålla, utlämna*, utlämnande, skicka över, visa, hämta, ta fram, skriv ut, ha ut, få ut, begära ut, utdrag, översänd*, leverera, lista, begär ut, begärde ut',
  TELL: 'berätta, tala om, upplys, upplysa, upplysning*, meddela, informera, förklara, förklaring, besked, redogör, redogöra, redogörelse, svara, svar på, säg, säga, beskriv*, redovisa*, specificera*, information om, meddela mig, bekräfta, underrätta*',
  SEE: 'se, läsa, titta, kolla, granska, ta del av, ta reda på, veta, få veta, höra, lyssna',
  KNOW: 'vill veta, skulle vilja veta, få veta, nyfiken, undrar vad, undrar vilka, vill ha reda på, gärna veta',
  CONFIRM: 'bekräfta, bekräftelse',
  COPY: 'kopia, kopior, kopian, utskrift*, utdrag, avskrift*, skärmdump*, datakopia',
  OVERVIEW:
    'översikt, sammanställning, lista över, förteckning, sammanfattning, komplett lista, redovisning av, överblick',
  INSIGHT: 'tillgång, insyn, tillgången, åtkomst, inblick',
  INSIGHT_STRONG:
    'registerutdrag*, register utdrag, rätt till tillgång, rätten till tillgång, begäran om tillgång, utdrag ur register, utdrag enligt, registerutdrg, tillgångsbegäran, begär tillgång, gdpr-utdrag, registutdrag',
  FOI: 'allmän handling*, allmänna handlingar, offentlighetsprincip*, offentlighets*, utlämnande av allmän, tryckfrihetsförordning*, diarie*',
  HOLD: 'har, ha, finns, lagrar, lagrat, lagrade, sparar, sparat, sparade, registrerat, registrerade, behandlar, behandlas, behandlat, vet, känner till, samlat, samlar, sitter på, innehar, lagras, noterat, har på, ligger, samlat in, har om, finnas, hittat, antecknat, sparats, lagrats, bevarar, finnas kvar, existera, synas',
  OBTAINED:
    'fått, hittat, hämtat, kommit över, köpt, fick, kommer, har ni mitt, har ni min, har ni mina, kommit åt, tag på, ifrån, inhämtat, samlat in, inhämtats, källa, källan, gett er, gav er, givit er',
  SHARE:
    'dela, delar, delat, delats, sälj, sälja, säljer, sålt, lämna ut, lämnat ut, lämnar ut, vidarebefordra*, överlåt*, spridit, sprida, sprid, lämnat ~ vidare, lämna ~ vidare, skickat ~ vidare, skicka ~ vidare, sett, tittat på, haft tillgång, har tillgång, slagit upp, läst, varit inne, tagit del av, fått, ge ~ vidare, gett ~ vidare, ge ut, delning, utlämnats, överfört, överför*, snokat, kollat på',
  ABOUT_ME:
    'om mig, på mig, rörande mig, som rör mig, avseende mig, angående mig, beträffande mig, om min person, gällande mig, kring mig, om mej, om mig själv, som avser mig, om undertecknad, om oss, om mitt barn, om min familj, i mitt namn, på mitt namn, kopplat till mig, kopplade till mig, kan kopplas till mig, min person, om min son, om min dotter, om min mamma, om min pappa, där jag syns, där jag är med, nämner mig, av mig, där jag förekommer, handlar om mig, hos er om mig, jag nämns, till mig som person, med mig på, med mig i',
  SOURCE: 'källa, källan, ursprung*, härkomst*',
  CORRECT:
    'rätta, rättar, rättas, rättat, rättade, =ändra, =ändrar, =ändras, =ändrat, =aendra, uppdatera*, korrigera*, korrekt*, komplettera*, justera*, rätta till, byt, byta, fixa, ersätt, rättelse, åtgärda*, få ändrat, =ändrade',
  CORRECT_NOUN:
    'rättelse*, korrigering*, adressändring*, namnbyte*, flyttanmälan, komplettering*, ändring*, adressbyte, namnändring*',
  WRONG:
    'fel, felaktig*, felaktigt, felstavat, felstavad, inkorrekt*, gammal, gamla, föråldra*, stämmer inte, stavfel, missvisande, ofullständig*, oriktig*, inte rätt, inaktuell*, felskriv*, inte korrekt*, fel stavat, tokig*, osann*, felregistrerad, flicknamn',
  MOVED:
    'har flyttat, flyttat till, flyttade till, ny adress, nya adress, min nya adress, nytt namn, nytt efternavn, nytt efternamn, nytt nummer, nytt telefonnummer, nytt mobilnummer, bytt namn, bytt efternamn, gift mig, har gift mig, bytt nummer, ny mejladress, ny mailadress, ny mejl, ny mail, bytt adress, bytt mejl*, bor nu, bor inte längre, heter numera, heter nu, skilt mig, bytt telefonnummer, mitt nya nummer, bor numera, ny e-post*, ny epost*',
  NEW: 'ny, nya, nytt, numera',
  MIXED_UP:
    'blandat ihop mig, blandar ihop mig, förväxlat, förväxlar, förväxling*, förväxlad, annan person, samma namn, inte jag, fel person, någon annan, står som, registrerad som, står registrerad som, står jag som',
  NOT_MY:
    'inte min, inte mitt, inte mina, aldrig varit min, aldrig varit mitt, heter inte, inte längre min, inte längre mitt, är inte född, är inte gift, bor inte, ej min, har aldrig bott, har aldrig hetat',
  SPELLED: 'stavas, stavat, stavar, stavning*, med c, med k, med z, med två, med dubbel, med w',
  SHOULD_BE:
    'ska vara, ska stå, skall vara, ska heta, rätta, korrekta, är född den, född, heter, ska det vara, egentligen, rätt är, riktiga',
  RESTRICT: 'begränsa*, begränsning*, begränsad, begränsas',
  FREEZE:
    'frys, frysa, fryser, fryst, lås, låsa, =låst, parkera, parkerad, pausa, pausas, spärra*, blockera*, lägg på is, på is, vila, rör inte, inte röra, inte röras, inte rör, lämna orörd*, låt ~ ligga, stoppa behandlingen, orörd*',
  USE: 'använd, använda, användas, använder, använt, nyttja*, behandla, behandlas, behandlar, rör, röra, utnyttja*, bearbeta*, göra något med, arbeta',
  KEEP: 'behåll, behålla, behåller, spara, sparar, sparas, bevara, bevaras, lagra, lagras, låt ~ ligga, låt ~ vara kvar, ha kvar, kvar, ligga kvar, kvarstå, arkivera',
  CLAIM:
    'rättsliga anspråk, rättsligt anspråk, rättegång*, stämning*, stämma, i domstol, domstol*, tingsrätt*, bevis*, min advokat, advokat, juridiskt ombud, försäkring*, skadestånd*, arn, allmänna reklamationsnämnden, polisanmäl*, process mot, tvist*, arbetsskad*, facket, överklag*, jurist, ersättning*, anmälan mot, rättstvist',
  SETTLED:
    'utrett, utredd, utredda, utreds, klart, klar, avgjort, avgjord, löst, rättat, rättats, rättade, kontrollerat, kontrollerad*, verifierat, ärendet är, tvist*, överens, färdigt, uppklarat, beslutat, beslut, reda ut, retts ut, bestrid*, bestrider, korrekta',
  FORMAT:
    'maskinläsbar*, strukturerat, csv, json, xml, excel*, kalkylark, allmänt använt format, format, filformat, zip-fil, zipfil, en fil, elektroniskt format, kan läsa, läsa in, importera*, kan läsas, datafil, elektroniskt',
  PORT: 'dataportabilitet*, portabilitet*, data-portabilitet',
  EXPORT: 'export*, exportera*, ladda ner, ladda ned, ta ut min data, dataexport, exportfil',
  TRANSFER:
    'överför*, föra över, för över, föras över, flytta, flyttas, flyttar, flytt av, ta ~ med mig, ta med mig, få med mig, få ~ med mig, skicka, skickas, skicka ~ till, ta med, tar med, vidare, skickar, sänder, sända',
  NEW_PROVIDER:
    'annan leverantör, ny leverantör, nya leverantör, annat företag, nytt företag, nya leverantören, annan tjänst, ny tjänst, konkurrent*, direkt till, ny bank, nya bank, nytt gym, nya gym, annan aktör, annan personuppgiftsansvarig, annat system, annat program, byter till, byta till, nya operatör*, ny operatör, nya vårdcentral, nytt bolag, nya bolag, annat bolag, nya försäkringsbolag, annan operatör, ny mäklare, ny tandläkare, nya arbetsgivare, över till, annan klubb, nya gymmet, ny gym, min nya, mitt nya, nya stället, nya banken, nya bolaget',
  STOP: 'sluta, slutar, sluta upp, stoppa, stoppar, upphör, upphöra, avsluta, avstå, stopp, nog, trött på, less på, spara mig, slippa, slipper, lägg av, slut på, undanta, förbjuder, inga fler, vill inte ha, låt bli, upphöra med, upphör med, ut ur, bli av med',
  OBJECT:
    'invänder, invända, invändning*, motsätter, motsätta, protesterar, säger nej, säga nej, emot, opponerar, samtycker inte, går inte med på, motsätter mig',
  UNSUBSCRIBE:
    'avregistrera*, avprenumerera*, avanmäl*, avsluta prenumerationen, från er mejllista, från er maillista, från mejllistan, från maillistan, från listan, från utskickslistan, från era utskick, från nyhetsbrev*, från er sändlista, från sändlistan, från ert nyhetsbrev, från er lista, från era listor, reklamspärr*, avregga, avregistera*, av listan, från alla listor, bort från listan, från utskick*, avböjer*, undanber*, säga upp nyhetsbrev*, avboka nyhetsbrev*, opt out, nix*',
  LEAVE_ALONE:
    'lämna mig ifred, lämna mig i fred, låt mig vara, kontakta mig inte, kontakta mig aldrig, inte bli kontaktad, inte kontakta mig, ring aldrig, ring inte mig, sluta ringa, sluta skriva, sluta skicka, sluta maila, sluta mejla, sluta kontakta, sluta höra av, sluta upp att ringa, sluta upp att skicka, slippa bli uppringd, vill inte bli uppringd, inte ringa, inte ringa mig, ring inte igen, inte höra av er, sluta sms*, sluta spamma, sluta tjata, hör aldrig av er, inte höra ifrån, slippa höra, slippa era',
  PROFILING:
    'profilering*, profilera*, spåra*, spårning, kartlägg*, riktad*, riktade, målgrupp*, analysera*, personanpassa*, skräddarsy*, beteende*, övervaka*',
  TRAIN: 'träna*, träning av, ai-träning, till träning, maskininlärning, språkmodell*',
  CONTACT:
    'kontakta, kontaktar, kontakt, ring, ringa, ringer, skriv, skriva, skriver, mejla*, maila*, höra av er, hör av er, sms:a, sms, utskick*, spamma*, samtal',
  BOTHER: 'intresserad, prenumerer*, anmält mig, anmäld, bombardera*, spam*, tjat*, stör*, reklam*, trakasser*',
  AUTOMATIC:
    'automatisk*, automatiserat, automatiserad*, algoritm*, maskin, maskinen, robot*, dator*, ai, artificiell intelligens, ert system, systemet, program*, datasystem*, bot, kreditmodell, utan mänsklig, ingen människa, formel, en modell, botten',
  DECISION:
    'beslut*, beslutet, beslutat, avslag*, avslog, avslagit, nekad, nekat, nekades, nekar, avvisa*, avvisad, sagt nej, sa nej, bedöm*, bedömning*, bedömt, poäng, poängsatt, kreditprövning, kreditupplysning, godkänd, sorterat bort, bortsorterad, sållad*, sållat, nobbad*, nobbat, kreditbedömning, underkänd, gallrats, utesluten, stängt av, avstängd, bestämt, bestämde, bestämmer, får inte, fick inte, avgjort, avgjorde, avgör',
  HUMAN:
    'människa, människor, mänsklig*, en person, riktig person, handläggare, medarbetare, manuell*, manuellt, någon tittar, kött och blod, levande, någon på riktigt, anställd',
  EXISTENCE: 'förekomst*, logiken, betydelse*, förutsedda följderna, inbegripet profilering, i förekommande fall',
  WITHDRAW:
    'återkalla*, återkallar, återkallande, tar tillbaka, ta tillbaka, tar ~ tillbaka, ta ~ tillbaka, dra ~ tillbaka, drar ~ tillbaka, drar tillbaka, återtar, återta, ångrar, inte längre, gäller inte, upphäv*, säger upp, gäller ej',
  CONSENT:
    'samtycke*, samtycket, tillstånd, medgivande*, godkännande*, mitt ja, mitt ok, tillåtelse, sa ja, sagt ja, gav lov, godkände, samtyckt, samtycker',
  ALLOW: 'tillåt*, tillåter, får lov',
  FORGET_ME:
    'glöm mig, glömma mig, bli bortglömd, bli glömd, glöm bort mig, glöm att jag, aldrig funnits, inga spår, utan spår, glömma bort mig, inte ett spår',

  PERSONAL_DATA:
    'personuppgift*, mina uppgifter, mina data, min data, personlig information, personliga uppgifter, kontaktuppgift*, personnummer*, kunduppgift*, min information, min info, persondata, privata uppgifter, uppgifter ni har, kunddata, min journal, mina journaler, data ni har, användardata, medlemsuppgift*, mina grejer, mina personliga, min akt, personakt*, journal*, personupgifter, min historik, personalakt*, personuppifter',
  DATA: 'data, datan, uppgift*, uppgifterna, information*, info, detaljer, registrering*, noteringar, handlingar, anteckning*, dokument, historik, ärende*, akt, akten, skit, något, allt om, *uppgifter, *uppgifterna, *historik, *historiken, *data, *anteckningar',
  ACCOUNT:
    'konto, kontot, konton, användare*, användarkonto*, profil, profilen, kundkonto*, medlemskap*, inlogg*, login, kundprofil*, användarnamn, användarprofil, *konto, *kontot, *profil, *profilen, kundkort*, medlemskort*',
  FIELD:
    'namn, namnet, efternamn*, förnamn*, mellannamn, adress, adressen, hemadress*, postadress, bostadsadress, postnummer, födelsedatum*, födelsedag*, födelseår, telefon, telefonnummer, telefonnumret, mobil, mobilnummer, nummer, numret, mejl, mail, mejladress*, mailadress*, e-post, e-postadress*, epost*, kön, titel, civilstånd, status, ålder, nationalitet, personnummer*, medborgarskap*, anställning*, befattning*, personen, anhörig*, utbildning',
  MEDIA:
    'bild, bilder, bilden, bilderna, foto, foton, fotot, fotografi*, inspelning*, inspelade, samtal, samtalet, video*, film, filmen, övervakningsfilm*, kameraövervakning*, intervju*, anteckning*, logg, loggar, loggen, korrespondens, chatt*, cv, ansökan, recension*, kommentar*, inlägg, porträtt*, citat, mejl om, ljudfil*, loggutdrag, mötesanteckning*, bedömning*, omdöme*',
  MARKETING:
    'marknadsföring*, reklam*, nyhetsbrev*, annons*, kampanj*, direktmarknadsföring, direktreklam, telefonförsäljning, säljsamtal, erbjudande*, utskick*, reklamutskick, telefonförsäljare, säljmejl, försäljning*, rabatter*, spam*, enkäter*, kundundersökning*, sms-reklam',
  MAILING_LIST:
    'mejllista*, maillista*, sändlista*, utskickslista*, listan, er lista, era listor, adresslista*, e-postlista*, ringlista*, alla listor',
  MESSAGES:
    'mejl, mail, mejlen, mailen, meddelande*, samtal, sms, brev, utskick, påringningar, aviseringar, notiser, e-post, epost, post',
  PROCESSING:
    'behandling, behandlingen, behandlas, behandlar, användning av mina, användningen av mina, berättigat intresse, berättigade intresse*, intresseavvägning, artikel 21, art 21, personuppgiftsbehandling',
  REGISTER:
    'register, registret, registren, system, systemet, databas*, arkiv*, hemsida*, webbplats*, server, servrar, kundregister*, crm, sida, sidan, facebooksida*, instagram, medlemsregister*, backuper, säkerhetskopior, rullor, intranät*, hos er, broschyr*',
  THING:
    'order, ordern, ordrar, beställning*, faktura*, fakturan, räkning*, vm, vm:en, virtuell*, server, servern, servrar, servrarna, instans*, databas, databasen, backup*, snapshot*, domän*, dns, ticket*, bokning*, abonnemang*, prenumeration, avtal*, kontrakt*, möte*, mapp, mappen, bucket*, volym*, kluster*, projekt*, produkt*, =vara, =varan, =varor, nyckel*, nycklar, licens*, lösenord*, paket*, leverans*, betalning*, kvitto*, offert*, pris, priser, priset, certifikat*, ssl, brevlåda*, ip, ip-adress, port, brandvägg*, reservation*, kort, kortet, garanti*, personuppgiftsbiträdesavtal*, biträdesavtal*, villkor, portal*, hosting, webbhotell*, tenant, api*, alias, namnserver*, disk*, lagring, wordpress, plugin*, presentkort*, deposition*, saldo, återbetalning*, leveransadress*, fakturaadress*, kontonummer, organisationsnummer*, ordernummer*, kundnummer*, testkonto*, testanvändare*, admin*, fil, filen, filer, kalender*, inbjudan, evenemang*, presentation*, rapport*, prislista*, katalog*, kod, koden, vpn, ssh, e-postkonto*, mejlkonto*, plats, sla, ärendet, miljö*, lönespec*, styrelse*, dagordning, protokoll, belopp*, avgift*, påminnelseavgift*, anbud*, *server, *servern, *faktura, *fakturan, *order, *ordern, *databas, *avtal, *avtalet, *domän, *licens, *abonnemang, disken, nätverk*, hårdvara, logotyp*, router*, tjänsten, vår tjänst',
  ALERT:
    'larm*, övervakningsmejl, driftmeddelande*, driftsmeddelande*, backuprapport*, statusmejl, statusmail, driftinfo*, driftlarm*, alerts, monitorering*, nagios, zabbix, cronjob*, systemmejl, serverlarm*, ticketmejl, loggmejl',
  SPAM_FILTER:
    'spamfilter*, skräppost*, brandvägg*, betalningen, kortet, mailserver*, mejlserver*, certifikat*, smtp, svartlist*',
  TRACE: 'spår',

  PRIVACY:
    'gdpr*, dataskydd*, integritet*, integritetspolicy*, personuppgift*, cookie*, cookies, kakor, dataskyddsombud*, dataskyddsförordning*, personuppgiftsansvarig*, imy, lagringstid*, datainspektion*, anonym*, krypter*, sekretess*, tystnadsplikt*, integritetsskydd*, utanför eu, inom eu, kryptera, krypterar',
  ARTICLE: 'artikel, art, gdpr*, dataskyddsförordning*',
  AUTHORITY: 'imy, integritetsskyddsmyndighet*, datainspektion*, tillsynsmyndighet*',
  DPA: 'personuppgiftsbiträdesavtal*, biträdesavtal*, pub-avtal*, puba*, dpa, underbiträde*, leverantörsbedömning*, säkerhetsenkät*, artikel 28, pub, registerförteckning*, isae*',
  BREACH:
    'läckt, läcka, läckage, dataintrång*, personuppgiftsincident*, incident*, hackad*, hackat, någon annans, andras uppgifter, fel mottagare, fel person, obehörig*, missbruk*, stulen, stulna, synligt för alla, utan mitt samtycke, utan mitt tillstånd, annan kunds, andra kunders, alla kan se, alla kunde se, utan lov, utan att fråga, okrypterat, främmande, helt annan, kopia-fältet, annan patients, utan tillåtelse',
  UPSET:
    'oacceptabel*, missnöjd*, besviken, besvikna, arg, rasande, chockad, olaglig*, lagbrott, klaga*, klagomål*, skandal*, slarv*, upprörd, oroad, orolig*, strider mot, bryter mot, inte okej, inte ok, oseriös*, under all kritik, kränk*, obehaglig*, förtroende, skamligt, bedrövligt, dålig stil, fruktansvärt, skakad, upprörande, oproffs*',
  THREAT:
    'anmäla er, anmäler er, anmäler detta, anmäla detta, anmälan till imy, klaga hos imy, anmäla till imy, vänder mig till imy, vända mig till imy, kontakta imy, kontaktar imy, gå till imy, går till imy, anmäler jag, kommer att anmäla, imy-anmälan',
  REMINDER:
    'påminnelse*, påminner, påminna, fortfarande inte, ännu inte, inte hört, inte fått svar, inget svar, fått mitt mejl, fått mitt mail, fått min begäran, hur går det med, status på, följer upp, uppföljning, veckor sedan, andra gången, tredje gången, upprepar, bad er, har bett, skrev för, skickade för, har ni sett, fick ni, hört något, hör inget, inte fått någon, svarstid*, än en gång, återigen, gått ut, passerat, skickar igen, inte återkommit, hänt något',
  EARLIER:
    'jag skrev, jag bad, jag begärde, jag skickade, min begäran, veckor sedan, dagar sedan, månad sedan, förra veckan, har bett, har begärt, har skrivit, mitt mejl, mitt förra, tidigare begäran, skickade jag, begärde jag, bad jag, mejlade',
  NO_ANSWER:
    'inte hört, inget svar, inte fått svar, inte svarat, inget hänt, inget har hänt, ingen reaktion, ingen återkoppling, inte återkommit, fortfarande inte, tystnad, tyst, ännu inte, inte fått något, inte fått någon',
  SEE_BELOW:
    'se nedan, nedan, nedanstående, vidarebefordra*, vb, fwd, vs, se mejlet nedan, denna begäran, kan ni hantera, kan ni ta hand om, ta hand om detta, fick detta, fått detta, detta mejl, skickar detta vidare, detta kom in',
  ATTACHED: 'bifoga*, bilaga*, bilagan, medföljande, i brevet, bifogat, se pdf',
  ON_BEHALF:
    'för min räkning, å vägnar, på uppdrag av, fullmakt*, god man, förvaltare, ombud, företräder, företräda, vårdnadshavare*, för räkning, på vägnar, vägnar, dödsbo*, målsman',
  RELATIVE:
    'mamma*, pappa*, mor, far, mors, fars, moder, son, sons, dotter*, dotters, fru, frus, man, mans, !make, maka, barn, barnet, barns, barnbarn, mormor*, morfar*, farmor*, farfar*, syster*, bror, brors, sambo*, svärmor*, svärfar, grabb, tjej, granne, flickvän, pojkvän, avlidne, avlidna, föräldrar, ungar, partner',
  CLIENT: 'min klient*, vår klient*, min huvudman*, huvudmannen',
  CUSTOMER:
    'vår kund, våra kunder, en kund, vår användare, våra användare, en användare, en av våra, kundens, slutanvändare, en tidigare kund, har bett oss, bett oss, begärt av oss, vår medlem, våra medlemmar, en registrerad, vår anställd*, en tidigare anställd, vår patient*, våra patienter, en gäst, en före detta, en av vår',
  PROCESSOR:
    'som personuppgiftsbiträde, som biträde, som personuppgiftsansvarig*, ni är biträde, för vår räkning, vår miljö, vårt projekt, vår tenant, vi är personuppgiftsansvarig*, vårt biträde, er roll som, vår plattform',
  SALES:
    'vår lösning, vår plattform, våra tjänster, vi hjälper, vi erbjuder, gratis demo, boka en demo, boka ett möte, 15 minuter, rabatt, läs mer, webbinarium, spara tid, kostnadsfri*, exklusiv*, utbildning*, kurs, kurser, undvik böter, undvika böter, ert företag kan, vårt verktyg, vi har hjälpt, kort möte, prova gratis, anmäl dig',
  POLICY_UPDATE:
    'uppdaterat vår, uppdaterat våra, uppdaterar vår, ändringar i vår, vår integritetspolicy, nya villkor, du får detta, du får det här, detta nyhetsbrev, vårt nyhetsbrev, avregistrera dig här, klicka här, öppna i webbläsare, logga in, nyheter från oss',
  RESEARCH: 'undersökning, forskning*, forskare, enkät*, studie om, delta i, doktorand*',
  STUDENT:
    'student, studerar, studenter, uppsats*, examensarbete*, kandidatuppsats, universitet*, högskola*, skolarbete, skolprojekt, gymnasiearbete, läser vid',
  SECURITY_REPORT:
    'sårbarhet*, säkerhetshål, säkerhetsforskare, bug bounty, pentest, penetrationstest, öppen port, xss, säkerhetsbrist*',
  CANCEL_ORDER:
    'ångerrätt*, ångra mitt köp, ångrar mitt köp, ångra köpet, avboka*, avbeställ*, uppsägning, säger upp mitt avtal, säga upp avtalet, säger upp avtalet, säga upp vårt, returnera*, retur, reklamation*, återkallar mitt anbud, drar tillbaka min ansökan, återkallar min ansökan, drar tillbaka vårt, återkallar vårt, häva köpet, säger upp vårt, återtar min ansökan, återkallar min beställning',
  ORDER_TALK:
    'order*, faktura*, leverans*, pris, priser, offert*, återbetalning*, betalning*, köp, =varan, paket*, beställning*',
  JOB_TALK:
    'tjänsten som, söker tjänsten, ansöker om tjänst*, personligt brev, praktikplats*, jobbansökan, spontanansökan, bifogar mitt cv, bifogat mitt cv, söker jobb*, anställningsintervju',
  GENERATOR:
    'datenanfragen, datarequests, yourdigitalrights, mitt referensnummer, identifiera mig, såsom definierat i artikel 4, min referens, incogni, till den det berör',
  RETENTION:
    'hur länge sparar, hur länge lagrar, lagringstid*, gallringstid*, gallrar, hur länge behåller, gallringsrutin*',
  DPO: 'dataskyddsombud*, dpo',
  THANKS:
    'tack för hjälpen, tack för att ni, tack för raderingen, tack för snabb*, det fungerar nu, tack för svar*, nu fungerar',
  HYPOTHESIS: 'vad händer, vad skulle hända, generellt, i teorin, till exempel, t ex, i allmänhet, rent allmänt',
  COLLEAGUE:
    'kollega*, medarbetare*, anställd*, har slutat, slutar hos oss, ny medarbetare, nyanställd*, jobbar inte längre, arbetar inte längre, har lämnat, slutade, praktikant*, konsult*, vikarie*',
  COMPANY_WORD:
    'vårt företag, vårt bolag, bolagets, ab, kontor, vårt kontor, avdelning*, vår förening, föreningen, organisationsnummer, våra fakturor, företagets, huvudkontor',
  THREAD:
    'denna tråd, tråden, mejltråd*, mailtråd*, cc, mötet, gruppen, kanalen, projektet, jourlistan, jourschema*, ärendet, schemat, väntelistan, väntelista, kölistan, deltagarlistan, fakturan, ordern, bokningen, slack, teams, kalendern, konversationen, inbjudan, offerten, kön',
  DISPUTE: 'bestrid*, bestrider, tvist*, oense, fel, felaktig*, klagomål*, klaga*',
  IDENTITY:
    'efternamn*, födelsedatum*, födelsedag*, civilstånd*, kön, personnummer*, hemadress*, födelseår*, bostadsadress*, anhörig*, förnamn*, folkbokföring*, är född, kontaktperson hos, närmast anhörig*, titel',
  CREDENTIALS: 'lösenord*, inlogg*, användarnamn*, logga in, inloggningsuppgift*, återställningslänk, kod till',
  DO_SO: 'gör det, göra det, gör så, fixa det, ordna det',
  US: 'oss, oss båda',
  IMPOSSIBLE: 'omöjligt, omöjligen, knappast, tvivlar',
  LEGAL_DRAFT: 'utkast, klausul, punkt, vår jurist, underteckna*',
};
