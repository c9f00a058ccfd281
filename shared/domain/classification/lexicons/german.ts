import type { Lexicon } from '../lexicon.ts';

export const GERMAN: Lexicon = {
  I: 'ich, ick, unterzeichner*',
  ME: 'mich, mir',
  MY: 'mein, meine, meinen, meiner, meines, meinem, meins',
  WE: 'wir, uns',
  OUR: 'unser, unsere, unseren, unserer, unserem, unseres',
  YOU: 'sie, ihnen, ihr, euch, du, dich, dir',
  YOUR: 'ihr, ihre, ihrer, ihren, ihrem, ihres, euer, eure, eurer, eurem, euren, dein*',
  HIS: 'sein, seine, seiner, seinen, ihn, deren, dessen',
  NEG: 'nicht, nich, nie, niemals, kein, keine, keinen, keinerlei, keiner, ohne, nichts, weder, net, ned, nein, statt, anstatt, keinem',
  AND: 'und, sowie, anschließend, danach, dann, u',
  BUT: 'aber, sondern, jedoch, allerdings, nur, lediglich',
  IF: 'wenn, falls, sofern, ob, soweit, sobald, im falle',
  UNLESS: 'es sei denn, außer, sofern nicht',
  UNTIL: 'bis, solange, während, bevor, bis zur, vorerst, einstweilen',
  OR: 'oder',
  THAT: 'dass, daß, die, welche',
  ALSO: 'auch, außerdem, zudem, ferner, weiterhin, ebenso, darüber hinaus, zusätzlich, gleichzeitig, ebenfalls, des weiteren',
  WHAT: 'was, welche, welchen, welcher, welches, wat',
  WHERE: 'woher, wo, von wem',
  WHO: 'wer, wen, wem, an wen, welche firmen, jemand',
  HOW: 'wie',
  WHEN: 'wann, wie lange, wie lang, wie schnell',
  WHY: 'warum, wieso, weshalb',
  CAN: 'kann, können, könnt, könnten, könntet, könnte, würden, würdet, wollen, dürfen, darf, kannst, würde',
  WILL: 'werde, werden, beabsichtige',
  MUST: 'muss, müssen, müsst, soll, sollen, sollten, sollte, zu löschen, haben zu, verpflichtet',
  HAVE: 'haben, habt, hat, habe, hatte, hatten, gehabt, besitzen',
  BE: 'ist, sind, war, waren, wurde, wurden, worden, gewesen, wird, sein, bin',
  AGAIN:
    'wieder, mehr, länger, weitere, weiteren, künftig, zukunft, in zukunft, jemals, weiterhin, noch, zukünftig, überhaupt, nochmals',
  PRONOUN: 'es, sie, das, die, diese, dies, den, ihn, selbige, den rest',
  EVERYTHING: 'alles, alle, sämtlich*, allen, aller, den ganzen, jegliche*, komplett*, restlos*, jede',
  FOR: 'für, zu, an',
  OF: 'von, aus, in, im, bei, über, vom, auf, der, des',
  TO: 'zu',

  WISH: 'möchte, !will, wünsche, bitte, bitten, ersuche, fordere, verlange, beantrage, begehre, hätte gern*, hätte, wünschen, hoffe, erwarte, bestehe, stelle hiermit, stelle antrag, antrag, fordern, verlangen, ersuchen, bestehen, brauche, würde gern*, mache gebrauch, mache ~ geltend, geltend, gern, gerne, wollen wir, berufe mich, fordre, mag, nehme ~ wahr, erbitte, interessiert mich, wüsste',
  PLEASE:
    'bitte, bidde, gefälligst, freundlicherweise, gerne, einfach, danke, seien sie so, bitten, mal, doch, seid so, bite',
  HEREBY:
    'hiermit, gemäß, nach art, nach artikel, gem, laut art, aufgrund, mit sofortiger wirkung, im sinne, entsprechend art, hierdurch, i s d',
  REQUEST_NOUN:
    'antrag, anfrage, ersuchen, auskunftsersuchen, begehren, verlangen, löschantrag, bitte um, anliegen, aufforderung',
  GRATEFUL:
    'dankbar, freuen, freue, verbunden, nett, wäre schön, wäre nett, wäre super, wäre toll, wäre gut, lieb, wäre hilfreich, wäre klasse',
  ASK_WHETHER:
    'fragen ob, wissen ob, mitteilen ob, bestätigen ob, ob sie, ob ihr, bestätigung darüber ob, mit ob, auskunft darüber ob, ob und',
  OTHERWISE: 'sonst, andernfalls, ansonsten, anderenfalls',
  CONSIDER:
    'überlege, erwäge, vielleicht später, behalte mir vor, nächstes mal, eventuell, spiele mit dem gedanken, denke darüber nach',
  RETRACT:
    'ziehe meine anfrage, ziehe meinen antrag, ziehe den antrag, ziehe die anfrage, nehme meinen antrag, nehme meine anfrage, nehme den antrag, nehme meine bitte, widerrufe meinen antrag, widerrufe meine anfrage, vergessen sie meine anfrage, vergessen sie was, vergessen sie meinen, anders überlegt, umentschieden, hinfällig, hat sich erledigt, gegenstandslos, ignorieren sie meine, ignorieren sie bitte meine, nehme zurück was, ziehe zurück, betrachten sie meine, ziehe das zurück, meine meinung geändert, bitte ignorieren, vergesst, nehme alles zurück',
  MAKE_SURE:
    'stellen sie sicher, sorgen sie dafür, sicherstellen, dafür sorgen, veranlassen, sorgt dafür, veranlassen sie',
  IMMEDIATELY: 'sofort, unverzüglich, umgehend, schnellstmöglich, heute, jetzt, ab sofort, augenblicklich',
  ALREADY: 'bereits, schon, früher, letztes jahr, letzte woche, gestern, damals, letzten monat',
  NOT_ONLY: 'nicht nur, nicht allein, nicht bloß',
  INSTEAD: 'stattdessen, lieber',
  POSSIBLE: 'möglich, möglichkeit',
  RIGHT_TO: 'recht auf, das recht, mein recht, meine rechte, anspruch auf, meinem recht, meinen rechten, recht zu',
  TRY: 'versucht, versuche, funktioniert nicht, klappt nicht, geht nicht, fehlgeschlagen',
  RESTORE: 'wiederherstell*, zurückholen, reaktivier*, wiederhergestellt, zurück bekommen, zurückbekommen',

  DELETE:
    'lösch, lösche, löschen, löscht, entfernen, entferne, entfernt, entfern, vernichte, vernichten, vernichtet, tilgen, tilge, beseitig*, ausradieren, schmeißt ~ raus, schmeißen ~ raus, werfen ~ raus, nehmen ~ raus, nehmt ~ raus, nehmen ~ runter, nehmt ~ runter, raus aus, streichen, streicht, auszulöschen, zu löschen, aus ihrem system, aus euren, aus ihrer datenbank, anonymisier*, schredder*, nehmen sie ~ von ihrer, austragen aus, lösen sie mein, herausnehmen, rauswerfen, werft ~ raus, zu entfernen, zu vernichten, verschwinden lassen, löscehn, loeshen, runternehmen, schmeißt, schmeißen, rausschmeißen, rausgeworfen, weg mit, raus mit, runter von, löschst, putzt, auslöschen, tilgt, rauslöschen',
  DELETED:
    'gelöscht, entfernte, vernichtete, getilgt, verschwinden, verschwindet, weg, gelöschten, löschte, löschten, ausgelöscht, beseitigt, heruntergenommen, rausgeschmissen, vergessen werden',
  DELETE_NOUN:
    'löschung*, entfernung, *löschung, recht auf vergessenwerden, vergessenwerden, vernichtung, löschbegehren, löschantrag, löschersuchen, löschaufforderung',
  CLOSE:
    'schließen sie mein, konto schließen, account schließen, schließt mein, mein konto schließen, konto auflösen, konto kündigen, konto deaktivieren, account deaktivieren, mein konto zu schließen, profil schließen, kundenkonto schließen, account kündigen, auflösung meines',
  SEND: 'senden, sende, schicken, schicke, schickt, zusenden, zukommen, übersenden, übermitteln, geben, gebt, stellen ~ zur verfügung, bekommen, erhalten, herausgeben, herausgabe, aushändigen, zuschicken, zur verfügung, mailen, gib, ausdrucken, auflisten, übersendung, zusendung, überlassen, zustellen, vorlegen, rausrücken, bereitstellen, haben, zu übermitteln, zu übersenden',
  TELL: 'sagen, sagt, mitteilen, teilen ~ mit, teilt ~ mit, erklären, erläutern, informieren, auskunft, verraten, beantworten, nennen, nennt, benennen, mitteilung, erklärung, darlegen, zu nennen, mitzuteilen, wissen lassen, antwort, erteilen, aufklären, bestätigen, erkläre, offenlegen, erklärt',
  SEE: 'sehen, einsehen, ansehen, einblick, lesen, prüfen, anschauen, erfahren, wissen, herausfinden, hören, angucken',
  KNOW: 'möchte wissen, will wissen, wissen möchte, würde gerne wissen, würde gern wissen, erfahren, wüsste gern*, möchte gerne wissen, mich interessiert, frage mich',
  CONFIRM: 'bestätigen, bestätigung',
  COPY: 'kopie, kopien, datenkopie, ausdruck, abschrift, auszug, auszüge, duplikat',
  OVERVIEW: 'übersicht, aufstellung, auflistung, liste aller, zusammenstellung, überblick, verzeichnis, liste der',
  INSIGHT: 'auskunft, auskünfte, einsicht, zugang, zugriff, einblick, akteneinsicht, einsichtnahme',
  INSIGHT_STRONG:
    'auskunftsersuchen, datenauskunft, selbstauskunft, auskunftsrecht, auskunftsanspruch, auskunftsbegehren, dsgvo-auskunft, auskunftsantrag, recht auf auskunft, auskunft nach art, auskunft gemäß, auskunft gem, auskunft über meine, auskunft über alle, auskunft über die, auskunft über sämtliche, auskunftsanfrage, eigenauskunft, auskunft zu meinen, auskunft laut, einsicht in meine',
  FOI: 'informationsfreiheitsgesetz*, ifg, umweltinformationsgesetz*, transparenzgesetz*, informationszugang*, amtliche*',
  HOLD: 'haben, habt, hat, speichern, speichert, gespeichert*, verarbeiten, verarbeitet*, wissen, wisst, weiß, kennen, gesammelt*, sammeln, sammelt, vorliegen*, liegen, erfasst*, besitzen, aufbewahr*, hinterlegt*, erhoben*, notiert*, vorhanden*, existieren, führen, vorhalten, gelandet, bekannt',
  OBTAINED:
    'haben, habt, bekommen, erhalten, gekauft, kommen, stammen, stammt, her, kennt, kennen, gekommen, herausgefunden, gefunden, beschafft, bezogen, quelle, erlangt, gegeben, ausgegraben, ihnen gegeben, euch gegeben',
  SHARE:
    'weitergeben, weitergegeben, weitergibt, weiterleiten, weitergeleitet, teilen, geteilt, verkaufen, verkauft, verkaufe, übermittelt, offengelegt, weitergabe, preisgeb*, gesehen, eingesehen, zugegriffen, zugriff, gelesen, reingeschaut, bekommen, erhalten, angeschaut, abgerufen, hineingesehen, geschnüffelt, überlassen, gebt ~ weiter, geben ~ weiter, gab ~ weiter, herausgegeben, verscherbelt, weiterzugeben, zu verkaufen, zu teilen, weiterzuleiten, verkauft ~ nicht',
  ABOUT_ME:
    'über mich, zu mir, von mir, zu meiner person, über meine person, mich betreffend*, betreffen mich, mich betreffen, bezüglich meiner person, meine person betreffend*, auf mich bezogen*, über uns, hinsichtlich meiner person, an meiner person, unter meinem namen, mit meinem namen, auf meinen namen, auf meine person, über mein kind, über meinen sohn, über meine tochter, über meine mutter, auf denen ich, auf dem ich, zu meinem namen, mit mir, in denen ich, von meiner person, ich zu sehen, mir zugeordnet*, bezug auf mich, mich erwähn*',
  SOURCE: 'quelle, herkunft, ursprung, quellen',
  CORRECT:
    'berichtig*, korrigier*, korrekt*, =ändern, =ändere, =ändert, =aendern, =aendere, =aendert, änderung*, aktualisier*, ergänz*, richtigstellen, richtig stellen, anpass*, abändern, geändert, verbessern, umschreiben, umstellen, aktualisieren, richtigzustellen, vervollständig*, zu ändern, umändern, tauschen',
  CORRECT_NOUN:
    'berichtigung*, korrektur*, richtigstellung, adressänderung*, namensänderung*, änderung, ergänzung, aktualisierung, vervollständigung',
  WRONG:
    'falsch, falsche, falschen, falscher, falsches, fehler, fehlerhaft*, unrichtig*, veraltet*, inkorrekt*, alte, alten, stimmt nicht, stimmen nicht, unvollständig*, tippfehler, nicht richtig, nicht korrekt, schreibfehler, verkehrt*, unzutreffend*, mädchenname*, unwahr*, nicht mehr aktuell, nicht aktuell, falschgeschrieben, verwechselt, überholt',
  MOVED:
    'umgezogen, neue adresse, neue anschrift, neuer name, neuen namen, neuer nachname, geheiratet, neue telefonnummer, neue nummer, neue handynummer, namen geändert, heiße jetzt, wohne jetzt, neue mailadresse, neue e-mail*, neue email*, wohne nicht mehr, heiße nun, wohne nun, adresse hat sich, nummer hat sich, name hat sich, neue mobilnummer, neuer familienname, geschieden, neuen nachnamen, anschrift hat sich',
  NEW: 'neu, neue, neuen, neuer, neues, jetzt, nun',
  MIXED_UP:
    'verwechselt, verwechseln, verwechslung, andere person, anderen person, gleichen namen, gleicher name, jemand anderem, nicht ich, namensvetter, jemand anders, geführt als, eingetragen als, als mann geführt',
  NOT_MY:
    'nicht mein, nicht meine, nicht meiner, nie meine, nie mein, nicht mehr meine, nicht mehr mein, heiße nicht, bin nicht der, bin nicht die, keine meiner, bin nicht geboren, bin nicht verheiratet, wohne nicht, nie dort gewohnt, nie gewohnt',
  SPELLED:
    'geschrieben, schreibt man, schreibweise, mit c, mit k, mit ph, mit dt, mit zwei, mit doppel*, schreibt sich, mit y',
  SHOULD_BE:
    'richtig ist, richtige, richtig lautet, lautet, muss heißen, soll heißen, sollte heißen, korrekte, geboren am, bin geboren, in wirklichkeit, heiße, müsste, richtig wäre, korrekt ist, richtig heißt',
  RESTRICT: 'einschränk*, eingeschränkt*, einschränkung*, beschränk*, begrenz*',
  FREEZE:
    'sperren, sperre, sperrt, gesperrt, sperrung, einfrieren, eingefroren, friert, frieren, blockieren, blockiert, pausieren, parken, auf eis, ruhen, nicht anfassen, stilllegen, ruhend, unangetastet, nicht angerührt, ruhen lassen, zu sperren',
  USE: 'nutzen, nutzt, genutzt, nutzung, verwenden, verwendet, verwendung, verarbeiten, verarbeitet, benutzen, benutzt, anfassen, gebrauchen, anrühren, weiterverarbeit*, verarbeitung, zu nutzen, zu verwenden, zu verarbeiten',
  KEEP: 'behalten, behaltet, aufbewahren, aufheben, speichern, sichern, bewahren, gespeichert lassen, aufzubewahren, gespeichert bleiben, bleiben, aufbewahrt, stehen lassen, lassen, archivieren',
  CLAIM:
    'rechtsanspr*, rechtsstreit*, klage gegen, gericht*, vor gericht, beweis*, anwalt*, anwältin, rechtsanwalt*, versicherung*, schadensersatz*, schadenersatz*, schlichtung*, verfahren*, prozess*, anzeige, geltendmachung, schadensfall, arbeitsgericht, rechtlich*, gutachten, streitfall, ansprüche*',
  SETTLED:
    'geklärt, entschieden, gelöst, geprüft, überprüft, berichtigt, korrigiert, klärung, prüfung, überprüfung, streit*, strittig*, feststeht, abgeschlossen, bestreite*, richtigkeit, einigung, bestritten*, erledigt ist, klar ist',
  FORMAT:
    'maschinenlesbar*, strukturiert*, csv, json, xml, excel*, gängigen format, gängiges format, format, dateiformat, zip-datei, eine datei, elektronischen format, lesen kann, lesbar, importier*, einlesen, weiterverwend*, als datei, datei',
  PORT: 'datenübertragbarkeit, portabilität, datenportabilität, portier*, datenportierung, übertragbarkeit',
  EXPORT: 'export*, exportier*, herunterladen, datenexport, datenausgabe, download',
  TRANSFER:
    'übertragen, übertragung, übermitteln, mitnehmen, umziehen, überführen, senden, schicken, weiterleiten, überträgt, zu übertragen, überspielen, transferier*, weiterzuleiten, direkt an, umzug meiner',
  NEW_PROVIDER:
    'anderen anbieter, neuen anbieter, neuer anbieter, andere firma, anderes unternehmen, neue firma, konkurrenz, konkurrent*, anderen dienst, neue bank, anderer anbieter, anderen verantwortlichen, direkt an, anderen dienstleister, neuen dienstleister, neuen arzt, neues fitness*, neuen versicher*, neue versicherung, anderes system, anderes programm, wechsle zu, neuer versicher*, neuen arbeitgeber, neue krankenkasse, anderen verein, zu einem anderen, andere app, anderes studio, wechsle, meinen neuen, meine neue, meinem neuen, mein neues, der neue',
  STOP: 'stopp, stoppen, stoppt, aufhören, hört auf, hören sie auf, beenden, einstellen, einzustellen, stellen ~ ein, unterlassen, unterlasst, unterlassung, unterbinden, genug, schluss, satt, lassen sie das, unterlassen sie, verschonen, untersage, verbiete, will keine, möchte keine, wünsche keine, keine weiteren, lasst, abstellen, verbitte, unerwünscht*, nehmen sie abstand, ausnehmen, raus aus, keinesfalls, loswerden',
  OBJECT:
    'widerspreche, widersprechen, widerspruch*, einspruch, nicht einverstanden, lehne ab, lehne ~ ab, dagegen, werbewiderspruch*, widersprochen, widersprech, widerspruchsrecht',
  UNSUBSCRIBE:
    'abmelden, abmeldung, abbestell*, austragen, abgemeldet, melde mich ab, melden sie mich ab, melden sie mich vom, meldet mich, vom newsletter, aus dem verteiler, aus ihrem verteiler, aus eurem verteiler, von der liste, von ihrer liste, von ihrer mailingliste, verteiler, newsletter abbestellen, newsletter kündigen, unsubscribe, aus der liste, von allen listen, abbestelle, aus der mailingliste, robinsonliste, von der mailing*, austragung, opt-out',
  LEAVE_ALONE:
    'in ruhe, ruhe lassen, nicht mehr kontaktieren, nicht mehr kontaktiert, nicht mehr anrufen, nicht mehr anschreiben, keine anrufe, nie wieder an, nie wieder, rufen sie nicht, rufen sie mich nicht, rufen sie mich nie, rufen mich nicht, nicht mehr angerufen, keine mails mehr, keine e-mails mehr, keine post mehr, keine werbung mehr, schreibt mir nicht, schreiben sie mir nicht, schreiben sie mir nie, kontaktieren sie mich nicht, hört auf mir, hören sie auf mir, hören sie auf mich, hört auf mich, keine weiteren mails, keine weiteren anrufe, zuspammen',
  PROFILING:
    'profiling, profilbildung, tracking, tracken, verfolgen, personalisiert*, zielgerichtet*, analysier*, auswert*, nachverfolg*, auszuwerten, profile bilden, profile erstellen, überwach*',
  TRAIN:
    'trainieren, training von, trainiert, ki-training, zum training, trainings*, ki-modell*, sprachmodell*, maschinelles lernen',
  CONTACT:
    'kontaktieren, kontaktiert, kontakt, anrufen, anrufe, anruf, angerufen, anschreiben, schreiben, schreibt, mailen, melden, zusenden, belästig*, spammen, rufen, ruft, anzurufen, anzuschreiben, zuzusenden, zu schicken, zu schreiben, zu senden, zu kontaktieren, zu belästigen, zu mailen',
  BOTHER: 'interessiert, abonniert, angemeldet, bombardier*, belästig*, spam*, nerv*, werbung*, bedräng*, zumüll*',
  AUTOMATIC:
    'automatisch*, automatisiert*, algorithm*, maschine, maschinell*, computer*, roboter, ki, künstliche intelligenz, ihr system, das system, software, ohne menschliche*, bot, kein mensch, computerprogramm, programm, modell',
  DECISION:
    'entscheidung*, entschieden, entscheidet, abgelehnt*, ablehnung*, abgewiesen, verweigert*, beurteil*, bewert*, bewertung*, score*, scoring, bonität*, eingestuft, kreditentscheidung, kreditprüfung, aussortiert, absage*, urteil, nein gesagt, ausgesiebt, gesperrt, ausgeschlossen, durchgefallen, zurückgewiesen, lehnt ~ ab, lehnte ~ ab',
  HUMAN:
    'mensch, menschen, menschlich*, eine person, mitarbeiter*, sachbearbeiter*, manuell*, persönlich prüf*, natürliche person, echte person, echter mensch, aus fleisch und blut, jemand persönlich, jemand aus',
  EXISTENCE:
    'bestehen, involvierte logik, tragweite, angestrebten auswirkungen, einschließlich profiling, ggf, aussagekräftige',
  WITHDRAW:
    'widerrufe, widerrufen, widerruf, ziehe ~ zurück, zurückziehen, nehme ~ zurück, zurücknehmen, zurückgezogen, entziehe, entziehen, nicht mehr, gilt nicht mehr, nicht länger, zurückgenommen, zurücknahme, hebe ~ auf',
  CONSENT:
    'einwilligung*, zustimmung*, einverständnis*, erlaubnis*, genehmigung*, mein ja, mein ok, einverständniserklärung, zugestimmt, eingewilligt, ja gesagt, zusage',
  ALLOW: 'erlaub*, gestatt*',
  FORGET_ME:
    'vergesst mich, vergessen sie mich, vergessen werden, nie existiert, keine spuren, spurlos, vergessen sie dass, vergesst dass, nie gegeben, nie gekannt, ohne spuren, keine spur',

  PERSONAL_DATA:
    'personenbezogen*, persönlichen daten, persönliche daten, meine daten, meiner daten, meinen daten, kontaktdaten, kundendaten, personendaten, persönliche informationen, meine informationen, mitgliedsdaten, nutzerdaten, privatdaten, privaten daten, private daten, stammdaten, benutzerdaten, meine akte, meine personalakte, personalakte, patientenakte, krankenakte, meine angaben, daten über, persönlichen informationen, persönliche angaben, meine infos, meiner personenbezogen*, bestandsdaten, eigenen daten, profildaten, meine dten, bewerberdaten, bewerbungsunterlagen',
  DATA: 'daten, datensatz, datensätze, information*, informationen, angaben, infos, akte, akten, einträge, eintrag, unterlagen, aufzeichnungen, details, zeug, kram, verlauf, historie, schriftwechsel, dokumente, *daten, *informationen, *historie, *verlauf',
  ACCOUNT:
    'konto, account, accounts, benutzerkonto*, nutzerkonto*, kundenkonto*, profil, profile, nutzerprofil*, benutzer, zugang, login, mitgliedskonto*, mitgliedschaft, konten, kundenprofil*, nutzername, kundenkontos, benutzername, *konto, *account, *profil, kundenkarte*',
  FIELD:
    'name, namen, nachname*, nachnamen, vorname*, vornamen, familienname*, geburtsname*, adresse, anschrift, wohnadresse, privatadresse, postleitzahl, plz, geburtsdatum, geburtstag, geburtsjahr, telefon, telefonnummer, handynummer, mobilnummer, nummer, rufnummer, handy, e-mail, email, e-mail-adresse, emailadresse, mailadresse, mail, geschlecht, titel, familienstand, status, staatsangehörigkeit, alter, anrede, position, doktortitel, person, personalien, bankverbindung von mir, beruf, wohnort',
  MEDIA:
    'bild, bilder, foto, fotos, fotografie*, aufnahme*, aufzeichnung*, anruf, gespräch*, video*, überwachungsvideo*, interview*, notiz*, vermerk*, log, logs, protokoll*, korrespondenz, chat*, lebenslauf, bewerbung*, rezension*, bewertung, kommentar*, beitrag, beiträge, porträt*, zitat*, mailverkehr, gesprächsnotiz*, e-mails über, gesprächsmitschnitt*, mitschnitt*',
  MARKETING:
    'werbung*, werbe*, newsletter*, direktwerbung, werbemails, marketing*, reklame, angebote, kampagne*, telefonwerbung, werbeanruf*, werbepost, werbezwecke*, direktmarketing, werbliche*, rabattaktion*, rundmail*, umfragen, katalog zusend*, spam*, postwerbung, gewinnspiel*, sonderangebot*',
  MAILING_LIST:
    'verteiler*, mailingliste*, liste, e-mail-liste*, newsletterverteiler, ihre listen, alle listen, adressliste*, anrufliste*',
  MESSAGES:
    'mails, e-mails, emails, nachrichten, anrufe, briefe, post, sms, benachrichtigungen, e-mail, mail, zuschriften, mailings',
  PROCESSING:
    'verarbeitung*, nutzung meiner, verwendung meiner, datenverarbeitung, berechtigte* interesse*, weitergabe meiner, artikel 21, art 21, verwendung, nutzung',
  REGISTER:
    'register, registern, system, systeme, systemen, datenbank*, kartei, archiv*, homepage, webseite*, website, internetseite*, server, servern, crm, kundenkartei, verzeichnis*, facebook-seite, instagram, seite, unterlagen, backups, bei ihnen, intranet, broschüre*, teamseite*',
  THING:
    'bestellung*, rechnung*, auftrag*, vm, vms, virtuelle*, server, servers, instanz*, datenbank, backup*, snapshot*, domain*, dns, ticket*, termin*, buchung*, abonnement*, abo, vertrag*, verträge, vertrags, ordner, bucket*, volume*, cluster*, projekt*, produkt*, artikelnummer, ware, lieferung*, zahlung*, quittung*, angebot, angebots, preis*, zertifikat*, ssl, postfach*, ip, ip-adresse, port, ports, firewall*, reservierung*, karte, kreditkarte*, garantie*, auftragsverarbeitung*, av-vertrag*, agb, portal*, hosting*, webhosting, tenant, api*, alias, nameserver*, festplatte*, speicher*, wordpress, plugin*, gutschein*, kaution, guthaben, erstattung*, lieferadresse*, rechnungsadresse*, bankverbindung, kontonummer, ustid, bestellnummer*, kundennummer*, testkonto*, testaccount*, testbenutzer*, admin*, lizenz*, passwort*, passwörter, kennwort*, paket*, schlüssel, datei, dateien, kalender*, einladung*, veranstaltung*, präsentation*, bericht*, preisliste*, katalog*, code, vpn, ssh, mailkonto*, e-mail-konto*, sla, verfügbarkeit*, lieferzeit*, öffnungszeit*, gehaltsabrechnung*, vorstand*, tagesordnung*, betrag, mahnung*, kostenvoranschlag*, offerte*, lieferstatus, *server, *rechnung, *bestellung, *vertrag, *datenbank, *domain, *lizenz, *abo, netzwerk*, hardware, logo, router*, hosting*',
  ALERT:
    'alarm*, alarme, überwachungsmail*, monitoring*, statusmail*, statusmeldung*, backup-bericht*, backupbericht*, systemmeldung*, alerts, nagios, zabbix, cronjob*, serverbenachrichtigung*, systembenachrichtigung*, ticketmails, servermeldung*, wartungsmeldung*',
  SPAM_FILTER:
    'spamfilter*, spam-filter*, firewall*, zahlung wurde, karte wurde, mailserver*, zertifikat*, smtp, blacklist*, sperrliste*',
  TRACE: 'spur, spuren',

  PRIVACY:
    'dsgvo*, ds-gvo*, datenschutz*, datenschutzerklärung*, personenbezogen*, cookie*, cookies, datenschutzbeauftragt*, datenschutzgrundverordnung*, bdsg, verantwortlicher, aufsichtsbehörde*, speicherdauer*, anonym*, verschlüssel*, gdpr, privatsphäre, datenschutz-grundverordnung*',
  ARTICLE: 'artikel, art, dsgvo*, ds-gvo*, paragraph',
  AUTHORITY: 'aufsichtsbehörde*, datenschutzbehörde*, landesdatenschutz*, datenschutzaufsicht*, bfdi, lfd, lfdi',
  DPA: 'auftragsverarbeitung*, av-vertrag*, avv, dpa, unterauftragsverarbeiter*, subunternehmer*, auftragsverarbeiter*, lieferantenbewertung, fragebogen, tom, verarbeitungsverzeichnis, artikel 28',
  BREACH:
    'datenleck*, leck, datenpanne*, gehackt*, fremde daten, eines anderen, anderer kunden, falschen empfänger, unbefugt*, missbrauch*, gestohlen*, öffentlich einsehbar, ohne meine einwilligung, ohne meine zustimmung, anderen kunden, jeder sehen, sichtbar für alle, ohne zu fragen, offenen verteiler, ohne erlaubnis, unverschlüsselt, fremden, wildfremde*, ohne mein einverständnis',
  UPSET:
    'inakzeptabel, unzufrieden, enttäusch*, wütend, empör*, schockiert, illegal, rechtswidrig*, verstoß*, verstößt, beschwer*, skandal*, unverschämt*, schlampig*, verärgert, besorgt, frechheit, unzumutbar, unseriös*, vertrauen, ungeheuerlich*, geht gar nicht, nicht in ordnung, unmöglich, sauerei',
  THREAT:
    'beschwerde bei der, aufsichtsbehörde wenden, melde sie, aufsichtsbehörde einschalten, datenschutzbehörde, aufsichtsbehörde melden, aufsichtsbehörde einreichen, aufsichtsbehörde informieren',
  REMINDER:
    'erinnerung*, erinnere, erinnern, immer noch nicht, noch nicht, keine antwort, keine reaktion, nichts gehört, haben sie meine, haben sie meinen, stand meiner, stand der dinge, nachfassen, nachfragen, vor wochen, vor zwei wochen, vor drei wochen, erneut, nochmals, zum zweiten mal, wie weit, habt ihr meine, frist ist, frist abgelaufen, wiederhole, schon einmal, bis heute, zweite aufforderung, abgelaufen, warte noch, warte seit',
  EARLIER:
    'ich schrieb, ich habe ihnen, ich habe am, meine anfrage vom, meine anfrage, mein antrag vom, vor wochen, letzte woche, bereits gebeten, habe gebeten, habe beantragt, ich bat, mein schreiben vom, meine mail vom, habe ich, hatte ich',
  NO_ANSWER:
    'keine antwort, nicht geantwortet, keine reaktion, nichts gehört, nicht reagiert, nichts passiert, immer noch nicht, noch nicht, keine rückmeldung, bis heute nicht, nicht erhalten, funkstille, schweigen, keinerlei antwort, nichts geschehen',
  SEE_BELOW:
    'siehe unten, unten, untenstehend*, weitergeleitet*, leite ~ weiter, wg, fwd, siehe nachstehend, siehe mail unten, diese anfrage, bitte übernehmen, das kam, folgende anfrage, bitte bearbeiten, s u, nachfolgend*',
  ATTACHED: 'anhang, anbei, beigefügt*, anlage, angehängt*, im brief, im anhang, beiliegend*, pdf',
  ON_BEHALF:
    'im namen, im auftrag von, vollmacht*, bevollmächtigt*, vertrete, vertreten, betreuer*, gesetzlicher vertreter, erziehungsberechtigt*, sorgeberechtigt*, namens und, vormund, nachlass*, mandatiert',
  RELATIVE:
    'mutter, vater, mama, papa, sohn, sohnes, sohns, tochter, frau, ehefrau, mann, mannes, ehemann*, !kind, kinder, kindes, oma, opa, großmutter, großvater, schwester, bruder, partner*, lebensgefährt*, schwiegermutter, ehegatte*, verstorbene*, eltern, nachbar*',
  CLIENT:
    'mein mandant*, meine mandant*, unser mandant*, meines mandanten, unserer mandant*, unseres mandanten, unsere mandant*, mandantschaft',
  CUSTOMER:
    'unser kunde, unsere kunden, unserer kunden, ein kunde, unseres kunden, eines kunden, unsere nutzer, unser nutzer, einer unserer, kunde von uns, ein ehemaliger kunde, hat uns gebeten, uns gebeten, endkunde*, betroffene person, ein betroffener, ein nutzer, ein mitarbeiter, ehemaliger mitarbeiter, unsere mitglieder, ein patient, ein mitglied, ein gast',
  PROCESSOR:
    'als auftragsverarbeiter*, als verantwortliche*, als verantwortlicher, in unserem auftrag, unser tenant, unsere umgebung, unserer instanz, sie als auftragsverarbeiter*, unser projekt, wir als verantwortliche*',
  SALES:
    'unsere lösung*, unsere software, unsere plattform, unsere dienstleistung*, wir helfen, wir bieten, kostenlose demo, demo, 15 minuten, kurzes gespräch, rabatt*, mehr erfahren, webinar*, zeit sparen, exklusiv*, schulung*, bußgelder vermeiden, bußgeld*, ihr unternehmen kann, wir unterstützen, kostenlos testen, unverbindlich*, jetzt anmelden, jetzt buchen',
  POLICY_UPDATE:
    'unsere datenschutzerklärung, unsere datenschutzhinweise, datenschutzerklärung aktualisiert, neue agb, unsere agb, sie erhalten diese, dieser newsletter, unser newsletter, hier abmelden, klicken sie hier, im browser, loggen sie sich, hier klicken, melden sie sich an',
  RESEARCH: 'umfrage, studie, forschung*, forscher*, fragebogen, teilnehmen, doktorand*, befragung',
  STUDENT:
    'student, studentin, studierende, studiere, bachelorarbeit, masterarbeit, universität*, hochschule*, abschlussarbeit, schulprojekt, hausarbeit, seminararbeit',
  SECURITY_REPORT:
    'schwachstelle*, sicherheitslücke*, sicherheitsforscher*, bug bounty, pentest, penetrationstest, xss',
  CANCEL_ORDER:
    'kündigung, kündige, kündigen, widerruf des vertrags, widerrufe den vertrag, widerrufe meinen vertrag, widerrufe meine bestellung, widerrufe die bestellung, widerrufe den kauf, widerrufsrecht, widerrufsfrist, stornier*, storno, rücksendung, retoure, zurücksenden, reklamation, widerruf meiner bestellung, widerruf der bestellung, kaufvertrag*, widerrufe den von mir, abgeschlossenen vertrag, ziehe meine bewerbung, bewerbung zurück, angebot zurück, zurücktreten, rücktritt, widerruf des kauf*',
  ORDER_TALK:
    'bestellung*, rechnung*, lieferung*, preis, preise, angebot*, erstattung*, zahlung*, kauf, ware, paket*, auftrag*',
  JOB_TALK:
    'stelle als, bewerbe mich, anschreiben, praktikum*, initiativbewerbung, stellenanzeige, meine bewerbung als, meinen lebenslauf, vorstellungsgespräch, bewerbung um',
  GENERATOR:
    'datenanfragen, datenanfragen.de, mein zeichen, mein aktenzeichen, identifikation meiner person, zur identifikation, im sinne von art 4, yourdigitalrights, sehr geehrte damen und herren ich bitte hiermit, itsmydata',
  RETENTION:
    'wie lange speichern, speicherdauer*, wie lange bewahren, löschfrist*, aufbewahrungsfrist*, löschkonzept, wie lange werden',
  DPO: 'datenschutzbeauftragt*, dsb',
  THANKS:
    'danke für die hilfe, danke für die löschung, danke dass sie, danke für die schnelle, danke fürs löschen, funktioniert jetzt, vielen dank für die schnelle, vielen dank für die löschung',
  HYPOTHESIS:
    'was passiert, was geschieht, was würde passieren, was wäre, generell, theoretisch, zum beispiel, z b, grundsätzlich, allgemein',
  COLLEAGUE:
    'kollege*, kollegin, mitarbeiter, mitarbeiterin, angestellte*, ausgeschieden, verlässt uns, neuer mitarbeiter, neue kollegin, neuer kollege, arbeitet nicht mehr, nicht mehr bei uns, praktikant*',
  COMPANY_WORD:
    'unsere firma, unser unternehmen, gmbh, büro, unser büro, abteilung, unser verein, unsere rechnungen, unserer firma, firmensitz, unser firmen*, unsere firmen*, geschäftsführ*',
  THREAD:
    'diesen thread, dem thread, cc, der besprechung, der gruppe, dem kanal, dem projekt, dem termin, bereitschaftsplan, diesem ticket, warteliste, teilnehmerliste, der rechnung, der bestellung, dem verlauf, der einladung, mailverlauf, dem angebot, dem vertrag',
  DISPUTE: 'bestreit*, bestreite, streit*, strittig*, uneinig*, falsch*, beschwerde*, einspruch',
  IDENTITY:
    'nachname*, familienname*, geburtsdatum*, geburtstag*, familienstand*, geschlecht*, geburtsname*, vorname*, anrede, privatadresse*, geboren, geburtsjahr*',
  CREDENTIALS:
    'passwort*, passwörter, zugangsdaten, login*, benutzername*, kennwort*, einloggen, anmeldedaten, zurücksetzen',
  DO_SO: 'tun sie das, machen sie das, tut das, macht das, tun sie dies',
  US: 'uns, uns beide',
  IMPOSSIBLE: 'unmöglich, kaum, bezweifle',
  LEGAL_DRAFT: 'entwurf, klausel, ziffer, unser anwalt, unterzeichnet',
};
