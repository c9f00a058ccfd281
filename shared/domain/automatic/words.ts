/**
 * Titles that answering machines put before or in place of a subject, lower case, by language. Outlook, Exchange,
 * Gmail, GroupWise, Notes, Zimbra, iCloud, Sieve and the common help desks.
 */
export const AUTO_REPLY_SUBJECTS: readonly string[] = [
  // en
  'automatic reply',
  'automatic response',
  'automated reply',
  'automated response',
  'auto reply',
  'auto-reply',
  'autoreply',
  'auto response',
  'auto-response',
  'autoresponse',
  'out of office',
  'out of office autoreply',
  'out of office auto-reply',
  'out of office reply',
  'out of office notification',
  'out-of-office',
  'out of the office',
  'vacation reply',
  'vacation response',
  'away from office',
  'away from the office',
  // da, nb, nn
  'autosvar',
  'auto-svar',
  'auto svar',
  'automatisk svar',
  'automatisk besvarelse',
  'automatisk svarmelding',
  'fraværsbesked',
  'fraværsbeskjed',
  'fraværsmelding',
  'fraværsassistent',
  'ikke til stede',
  'ikke på kontoret',
  'ikkje på kontoret',
  'ferieautosvar',
  'feriebesked',
  // sv
  'automatiskt svar',
  'autosvar',
  'frånvaromeddelande',
  'frånvarobesked',
  'inte på kontoret',
  'ej på kontoret',
  'semesterbesked',
  // de
  'automatische antwort',
  'automatische rückantwort',
  'autoantwort',
  'auto-antwort',
  'abwesenheitsnotiz',
  'abwesenheitsmeldung',
  'abwesenheitsbenachrichtigung',
  'abwesenheitsassistent',
  'nicht im büro',
  'nicht im haus',
  // fi
  'automaattinen vastaus',
  'automaattivastaus',
  'automaattinen vastausviesti',
  'poissaoloviesti',
  'poissaoloilmoitus',
  'poissa toimistosta',
  'poissa työpaikalta',
  'lomavastaus',
  // nl, fr, it, es, pt, pl, cs, et, lv, lt, is, hu, ro
  'automatisch antwoord',
  'afwezigheidsbericht',
  'niet aanwezig',
  'réponse automatique',
  'reponse automatique',
  "message d'absence",
  'absence du bureau',
  'risposta automatica',
  'fuori sede',
  'fuori ufficio',
  'respuesta automática',
  'respuesta automatica',
  'fuera de la oficina',
  'resposta automática',
  'ausência temporária',
  'autoodpowiedź',
  'odpowiedź automatyczna',
  'automatyczna odpowiedź',
  'automatická odpověď',
  'automaatvastus',
  'automātiskā atbilde',
  'automatinis atsakymas',
  'sjálfvirkt svar',
  'automatikus válasz',
  'răspuns automat',
  'automatická odpoveď',
  'samodejni odgovor',
  'automatski odgovor',
  'аутоматски одговор',
  'автоматичен отговор',
  'автоматична відповідь',
  'αυτόματη απάντηση',
  'otomatik yanıt',
  'otomatik cevap',
  'resposta automàtica',
  'erantzun automatikoa',
  'freagra uathoibríoch',
  'автоответ',
  'автоматический ответ',
];

/** Words that begin a machine's title and a person's subject alike; they count with another sign beside them. */
export const WEAK_AUTO_REPLY_SUBJECTS: readonly string[] = [
  'fravær',
  'fraværende',
  'ferie',
  'på ferie',
  'bortrejst',
  'frånvaro',
  'frånvarande',
  'semester',
  'på semester',
  'abwesend',
  'abwesenheit',
  'urlaub',
  'im urlaub',
  'poissa',
  'poissaolo',
  'lomalla',
  'away',
  'absence',
  'absent',
  'on vacation',
  'on holiday',
  'on leave',
  'auto',
  'ooo',
  'oof',
  'vacation',
];

/** Beginnings of the subject of a mail about mail that could not be delivered, lower case. */
export const BOUNCE_SUBJECTS: readonly string[] = [
  'undelivered mail returned to sender',
  'undeliverable',
  'undelivered',
  'mail delivery failed',
  'mail delivery failure',
  'mail delivery system',
  'mail delivery error',
  'delivery status notification',
  'delivery failure',
  'delivery failed',
  'delivery notification',
  'delivery incomplete',
  'delivery delayed',
  'delivery has been delayed',
  'failed delivery',
  'failure delivery',
  'failure notice',
  'message delivery failure',
  'message not delivered',
  'message undeliverable',
  'non delivery report',
  'non-delivery report',
  'non-delivery notification',
  'returned mail',
  'returned to sender',
  'mail returned',
  'mail system error',
  'mail could not be delivered',
  'could not deliver',
  'address not found',
  'warning: could not send message',
  'warning: message',
  'message delayed',
  'rejected:',
  'nondeliverable mail',
  'mailbox full',
  // da, nb, nn
  'kan ikke leveres',
  'kunne ikke leveres',
  'kunne ikke levere',
  'ikke leveret',
  'ikke levert',
  'ikke-leveret',
  'kunne ikkje leverast',
  'meddelelsen kunne ikke leveres',
  'meddelelse om manglende levering',
  'leveringsfejl',
  'leveringsfeil',
  'levering mislykkedes',
  'levering mislyktes',
  'returneret mail',
  'returpost',
  // sv
  'kan inte levereras',
  'kunde inte levereras',
  'det gick inte att leverera',
  'gick inte att leverera',
  'olevererbart',
  'ej levererat',
  'ej levererad',
  'leveransfel',
  'leveransen misslyckades',
  'leveransproblem',
  // de
  'unzustellbar',
  'nicht zustellbar',
  'zustellung fehlgeschlagen',
  'zustellungsfehler',
  'zustellfehler',
  'fehler bei der zustellung',
  'fehlgeschlagene zustellung',
  'unzustellbarkeitsbericht',
  'ihre nachricht konnte nicht zugestellt werden',
  'verzögerte zustellung',
  // fi
  'ei voi toimittaa',
  'ei voitu toimittaa',
  'viestiä ei voitu toimittaa',
  'viestiä ei voi toimittaa',
  'toimittaminen epäonnistui',
  'toimittaminen ei onnistunut',
  'toimitus epäonnistui',
  'perille toimittamaton',
  'toimittamatta',
  // others
  'onbestelbaar',
  'non remis',
  'non délivré',
  'échec de la remise',
  'impossibile recapitare',
  'mancato recapito',
  'non recapitabile',
  'no se puede entregar',
  'no se pudo entregar',
  'não foi possível entregar',
  'nie można dostarczyć',
  'niedostarczalne',
];

/**
 * Sentences with which an answering machine introduces itself. A person does not begin a mail so; who writes *about*
 * an automatic reply does not say "this is one" at the start of a line.
 */
export const AUTO_REPLY_OPENINGS =
  /^\W{0,5}(?:(?:denne|dette) (?:e-?mail|mail|besked|e-?post|melding)(?:en)? er (?:et|en) automatisk (?:svar|besked|kvittering|melding)|det här (?:mejlet|meddelandet) är ett automatiskt svar|diese (?:e-?mail|nachricht) ist eine automatische (?:antwort|eingangsbestätigung)|tämä viesti on automaattinen (?:vastaus|kuittaus)|this is an? (?:automatic|automated|auto[- ]?generated)(?: \p{L}+)? ?(?:reply|response|e-?mail|message|notification|confirmation)|please do not reply to this (?:automatic|automated)|dette er (?:et|en|eit|ei) (?:automatisk(?:e)?|autogenerer(?:et|t)) ?(?:svar|autosvar|besked|meddelelse|mail|e-?mail|e-?post|melding|kvittering|bekræftelse|bekreftelse|stadfesting)|dette er et autosvar|det(?:ta|te) är ett (?:automatiskt|autogenererat) (?:svar|meddelande|mejl|mail|e-?post)|det(?:ta|te) är en automatisk (?:bekräftelse|avisering)|detta är ett autosvar|(?:dies|das|hierbei) (?:ist|handelt es sich um) eine[r]? (?:automatisch(?:e|en)?|automatisch (?:generierte|erstellte|erzeugte)) (?:antwort|nachricht|e-?mail|rückmeldung|eingangsbestätigung|bestätigung|abwesenheits\p{L}+)|tämä on automaatti(?:nen|sesti)(?: luotu)? ?\p{L}{0,20}(?:vastaus|viesti|ilmoitus|kuittaus|vahvistus)|ceci est une réponse automatique|dit is een automatisch)/iu;

/** Domino's title: `AUTO: Grace Okafor is out of the office (returning 10/08/2026)`. */
export const DOMINO_ABSENCE =
  /^auto: .{2,80} (?:is (?:out of|away|on (?:vacation|leave))|er (?:ikke|ikkje|ude|ute|på ferie|fraværende|bortrejst)|är (?:inte|ej|på semester|borta|bortrest|frånvarande)|ist (?:außer haus|nicht|im urlaub|abwesend)|on (?:poissa|lomalla))/iu;

/** "I am away": what every notice of absence says, and many a person too. */
export const ABSENCE =
  /(?<!\p{L})(?:(?:i am|i'm|i will be) (?:currently )?(?:away|out of (?:the )?office|on (?:annual |parental |sick )?(?:leave|vacation|holiday)|travelling)|(?:jeg|eg) (?:er|holder) (?:\p{L}+ )?(?:på |paa )?(?:ferie|sommerferie|orlov|barsel|kursus|rejse|reise|fraværende|bortrejst|ute av kontoret|ude af kontoret|ikke på kontoret|ikkje på kontoret)|jag (?:är|har) (?:\p{L}+ )?(?:på |ute på )?(?:semester|tjänsteresa|föräldraledig|ledig|bortrest|frånvarande|inte på kontoret)|jeg befinder mig (?:.{0,40} )?på (?:ferie|barsel|orlov)|ich (?:bin|befinde mich) (?:.{0,60} )?(?:nicht im (?:büro|haus)|im urlaub|abwesend|nicht erreichbar|außer haus|in elternzeit|im mutterschutz|auf (?:dienst|geschäfts)reise)|olen (?:.{0,40} )?(?:lomalla|vuosilomalla|poissa|matkoilla|perhevapaalla)|je suis (?:absente?|en congés?)|ik ben (?:.{0,30} )?(?:afwezig|met vakantie)|(?:vi|kontoret|butikken|firmaet) (?:holder|har|er) (?:\p{L}+ )?(?:ferie|jule|påske|sommer)?(?:lukket|stengt|stengd)|(?:vi|kontoret) (?:har|är|håller) (?:\p{L}+ )?(?:semester|jul|sommar)?stängt|(?:we|our offices?) (?:are|is) closed|(?:wir haben|unser büro (?:ist|hat)) (?:.{0,40} )?(?:betriebsferien|geschlossen)|has left \p{L}+|no longer works? (?:for|at|with|here)|(?:har|er) (?:sluttet|slutta|stoppet|fratrådt) (?:hos|i|ved|på)|har slutat (?:hos|på|vid)|(?:arbeitet|ist) nicht mehr (?:bei|für|in unserem|im unternehmen)|ei (?:ole|työskentele) enää)(?!\p{L})/iu;

/** What only a notice of absence says to everybody: who else to turn to, and that nobody reads this. */
export const ABSENCE_CONSEQUENCE =
  /(?<!\p{L})(?:(?:for|in) (?:urgent|case of (?:emergency|urgency)|urgent (?:matters|cases))|urgent matters|(?:limited|no) access to (?:my )?e-?mail|(?:e-?mails?|messages?) (?:will|is|are) not (?:be )?(?:read|forwarded|answered)|(?:please )?contact my colleague|(?:mailbox|inbox|address) is (?:not|no longer) monitored|ved (?:hastesager|hastende|presserende|akut)\p{L}*|haster det|hvis det haster|(?:læser|leser|les) (?:ikke|ikkje) (?:min )?(?:mails?|e-?post\p{L}*|mine mails)|(?:mails?|mailen|(?:e-?)?post(?:en)?|beskeder|meldinger) (?:bliver|blir|vert) (?:ikke|ikkje) (?:læst|lest|videresendt|vidaresendt)|(?:kontakt|skriv til) (?:venligst )?(?:min |mine )?kolleg\p{L}*|vid brådskande|(?:mejl\p{L}*|mail\p{L}*|e-?post\p{L}*|meddelanden?)(?: till den här adressen)? (?:läses|vidarebefordras|besvaras) (?:inte|ej)|kontakta (?:gärna )?(?:min |mina )?kolleg\p{L}*|in dringenden (?:fällen|angelegenheiten)|(?:wird|werden) nicht (?:gelesen|weitergeleitet|bearbeitet)|wenden sie sich (?:bitte )?an (?:meine|meinen|unsere)|kiireellis\p{L}+ (?:asi|tapau|viest|yhteyd)\p{L}*|(?:en lue|viestejäni ei lueta)|en cas d'urgence|bij spoed|voor dringende)(?!\p{L})/iu;

/** "We have received your mail": what a desk's program says first. */
export const ACKNOWLEDGES =
  /(?<!\p{L})(?:we(?:'ve| have)? (?:received|registered|got)|(?:has been|was) (?:received|registered|created|logged)|vi har (?:nu |nå )?(?:oprettet|opprettet|skapat) (?:en |ett )?(?:sag|sak|ärende)|vi har (?:nu )?(?:modtaget|registreret|mottatt|registrert|motteke|mottagit|tagit emot|registrerat|fått)|(?:er|blev|ble|vart) (?:nu |nå |no )?(?:modtaget|mottatt|motteken?|mottekne|registreret|registrert|oprettet|opprettet)|har (?:tagits emot|mottagits|registrerats|kommit in|skapats)|haben wir erhalten|wir haben .{0,60} erhalten|(?:ist|sind) (?:bei uns )?eingegangen|wurde .{0,60}(?:erfasst|erstellt|angelegt|registriert)|olemme (?:vastaanottaneet|kirjanneet|saaneet)|on (?:vastaanotettu|kirjattu)|avons bien reçu|a bien été (?:reçue?|enregistrée?)|hebben .{0,40}ontvangen|hemos recibido|ha sido recibid[oa])(?!\p{L})/iu;

/** That a program wrote it, or that no answer to it is read. */
export const READS_NO_ANSWER =
  /(?<!\p{L})(?:(?:do not|don't|cannot|can't|please don't) (?:reply|respond|be (?:answered|replied))|(?:unmonitored|not monitored)|(?:kan|kan du) (?:ikke|ikkje|inte|ej) (?:besvares|besvaras|svares på|svarast på|svare på|svara på|svar på)|(?:svar|svara) (?:ikke|ikkje|inte|ej) (?:på|til)|(?:nicht auf diese|antworten sie (?:bitte )?nicht)|(?:älä|älkää) vastaa|ei voi vastata|ne (?:pas répondre|répondez pas)|niet (?:beantwoorden|op dit bericht)|no responda|automatic(?:ally)? (?:generated|sent|created|confirmation|reply|response|message)|automatiske?t? (?:svar|kvittering|besked|meddelelse|bekræftelse|bekreftelse|bekräftelse|meddelande|melding|generere\p{L}*|send[et]t?|oprettet|skickat|skapat)|automatisch (?:erstellt|generiert|erzeugt|versandt|versendet)|automaattinen (?:vastaus|kuittaus|viesti|vahvistus)|automatiquement|automáticamente)(?!\p{L})/iu;

/** That a mail did not reach whom it was for, as a sentence: small hosts write their own words. */
export const NOT_DELIVERED =
  /(?:mail|message|meddelelse|besked|melding|brev|e-?post|meddelande|mejl|nachricht|viesti)\p{L}{0,6}(?: (?:til|till|to|an|from|fra|från) \S{3,80})?,? (?:(?:could|can|was|has|did|is)(?:n't|n’t| ?not)(?: been| be)?(?: reach| deliver\p{L}*)|(?:kunne|kan|er|blev|ble|vart|har)(?: desværre| dessverre| diverre)? (?:ikke|ikkje) (?:blive |bli |blitt |blevet )?(?:af|ut|ud|over|frem)?-?lever\p{L}*|(?:kunde|kan|har|blev) (?:tyvärr )?(?:inte|ej) (?:bli |blivit |kunnat )?lever\p{L}*|(?:konnte|kann|wurde)(?: leider)? nicht zugestellt|ei (?:voitu|voida|ole voitu|voi) toimitt?a\p{L}*)|(?:kunne|kan) (?:ikke|ikkje) (?:af|ut|ud)?levere (?:din|deres|jeres|følgende)? ?(?:mail|besked|meddelelse|melding|e-?post)|(?:kunde|kan) inte leverera (?:ditt|ert|följande)? ?(?:mejl|meddelande|mail|e-?post)|konnte (?:ihre|die|folgende) (?:nachricht|e-?mail|mail) (?:an .{3,80} )?nicht zustellen|viesti\p{L}* (?:toimitus|toimittaminen) (?:epäonnistui|ei onnistunut)/iu;

/** What a desk calls the thing it received: a lawyer receives answers and letters, and says so. */
export const YOUR_INQUIRY =
  /(?<!\p{L})(?:(?:din|jeres|deres|dykkar) (?:henvendelse|henvending|e-?mail|mail|besked|anmodning|forespørsel|melding|e-?post|sag|sak)|(?:e-?posten|mailen|meldingen|meldinga|saken|saka|sagen|henvendelsen|henvendinga|forespørselen|førespurnaden|beskeden) (?:din|di|dykkar|deres)|(?:ditt|din|ert|er) (?:ärende|meddelande|mejl|mail|e-?post|förfrågan|begäran|fråga)|your (?:request|e-?mail|message|enquiry|inquiry|ticket)|ihre? (?:anfrage|nachricht|e-?mail|mail|anliegen)|(?:viesti|pyyntö|yhteydenotto)\p{L}*|votre (?:demande|message|courriel|e-?mail)|uw (?:bericht|vraag|verzoek|e-?mail)|su (?:solicitud|mensaje|correo|consulta)|contacting|kontaktar|kontakter)(?!\p{L})/iu;

/** A number the desk gave it: "as case 4471", "ticket number 4471". A number after "in the matter of" is the other side's. */
export const GIVES_A_NUMBER =
  /(?<!\p{L})(?:(?:som|as|als|oprettet|opprettet|skapat|created|opened|erstellt) (?:sag|sak|ärende|case|ticket|vorgang)|(?:registreret|oprettet|registrert|opprettet|registrerats|registrerad|registered|logged|created|erfasst) (?:som|as|unter|under|med)|(?:med|med sags?|under|unter der|with(?: the)?) (?:nummer|number)|sags(?:nummer|nr)|saks(?:nummer|nr)|ärende(?:nummer|nr)|(?:case|ticket|reference|request) (?:number|id|no)|(?:vorgangs|ticket|bearbeitungs)(?:nummer|nr)|asianumero|tapausnumero|tikettinumero|numéro de dossier|zaaknummer|ticketnummer)(?: ?(?:er|är|is|ist|on))?[.:]?[ #[(-]{0,4}(?=[\p{L}-]{0,8}\d)[\p{L}\d-]{4,}/iu;

/** "We will get back to you." */
export const WILL_ANSWER =
  /(?<!\p{L})(?:get(?:ting)? back to you|(?:be in touch|respond|reply|answer|review\w*|contact you)|on it|vender tilbage|kommer (?:tilbake|attende|tillbaka)|återkommer|besvarer|besvarar|svarer|svarar|behandl\p{L}*|handlägg\p{L}*|melden uns|bearbeite\p{L}*|palaamme|vastaamme|käsitel\p{L}*|reviendrons|traitée?|zo snel mogelijk|le responderemos)(?!\p{L})/iu;

/** Somebody speaks for himself. */
export const SPEAKS_AS_I =
  /(?<!\p{L})(?:I|I'(?:m|ve|ll|d)|[Jj]eg|[Jj]ag|[Ee]g|[Ii]ch|[Mm]inä|[Jj]e|[Ii]k|[Yy]o|[Mm]in|[Mm]ine|[Mm]itt|[Mm]ein(?:e[nrm]?)?|[Mm]y)(?!\p{L})/u;

/** Somebody is spoken of who is the writer. */
export const SPEAKS_OF_ME = /(?<!\p{L})(?:mig|meg|me|mir|mich|minut|minulle|minua|moi|mij)(?!\p{L})/iu;

/** A greeting with a name, not one to a customer or to all. */
export const GREETS_BY_NAME =
  /^\W{0,3}(?:hej|hei|hi|hello|dear|kære|kjære|käre|hallo|moi|hyvä|guten tag|liebe[r]?|sehr geehrte[r]?) (?!(?:alle|all|kunde|customer|abonnent|subscriber|leser|läsare|læser|everyone|team|there|you)(?!\p{L}))(?:(?:frau|herr|mr|ms|mrs)\.? )?\p{Lu}/imu;

/** That no answer to this mail is read. */
export const CANNOT_BE_ANSWERED =
  /(?<!\p{L})(?:(?:mail|besked|meddelelse|e-?post|melding|meldinga)\p{L}{0,3} (?:kan|kan du) (?:ikke|ikkje) (?:besvares|svares på|svarast på|svare på)|(?:du|man) kan (?:ikke|ikkje) (?:besvare|svare på) (?:denne|dette)|svara? (?:ikke|ikkje|inte) på (?:denne|dette|det här|detta)|(?:mejl|meddelande|e-?post)\p{L}{0,3} (?:går|kan) (?:inte|ej) (?:att |du )?(?:besvara|besvaras|svara på)|(?:please )?do not (?:reply|respond) to this|(?:cannot|can't|can not) (?:reply to this|be replied to|receive replies|accept replies)|replies to this (?:e-?mail|message|address|mailbox)|(?:antworten sie (?:bitte )?nicht|bitte nicht) auf diese|auf diese (?:e-?mail|nachricht|mail) (?:kann|können) (?:sie )?nicht|(?:älä|älkää) vastaa tähän|tähän (?:viestiin|sähköpostiin|osoitteeseen) ei voi vastata|ne (?:pas répondre|répondez pas) à ce)(?!\p{L})/iu;

/** Why everybody on a list gets it. */
export const BECAUSE_YOU_SUBSCRIBE =
  /(?:du|i|dere|de) (?:modtager|mottar|mottek|får|fikk) (?:denne|dette|dette|vår|vores|våre|nyhets?brev)\p{L}{0,20} ?(?:\p{L}{1,30} ){0,3}(?:fordi|som|da|siden|sidan)|(?:du|ni) (?:får|mottar|har fått|prenumererar)(?: på)? (?:det här|detta|vårt|dette)\p{L}{0,20} ?(?:\p{L}{1,30} ){0,3}(?:eftersom|för att|därför|då)|you(?:'re| are)? (?:receiv\p{L}{1,4}|getting|got|subscribed)(?: to)? (?:this|our|these)\p{L}{0,20} ?(?:\p{L}{1,30} ){0,3}(?:because|as|since)|sie (?:erhalten|bekommen) (?:diese[ns]?|unseren)\p{L}{0,20} ?(?:\p{L}{1,30} ){0,3}(?:weil|da)|(?:saat|sait|vastaanotat) (?:tämän|nämä)\p{L}{0,20} ?(?:\p{L}{1,30} ){0,3}(?:koska|sillä)|vous recevez (?:cet?|cette|notre)/iu;

/** The way out that a mail to many must offer. "Unsubscribe me" asks for it and offers none. */
export const WAY_OUT =
  /(?:unsubscribe|afmeld|frameld|avmeld|avregistrer|avprenumerer|meld deg av|meld dig fra|mel(?:d)? deg av|melde deg av)(?!\p{L}{0,3} (?:mig|meg|me)(?!\p{L}))|opt[- ]out|(?:manage|update|change) (?:your |my )?(?:e-?mail )?(?:preferences|subscription)|avsluta prenumeration|abmelde|abbestell|austragen|peru(?:uta)? .{0,20}tila|lopeta .{0,20}tila|désabonn|désinscri|uitschrijv|darse? de baja|cancelar (?:la |su )?suscripci|disiscri|annulla .{0,12}iscrizione|no longer (?:wish|want) to (?:receive|hear)|(?:ønsker|ønskjer|vil) du (?:ikke|ikkje) (?:\p{L}+ )?(?:flere|fleire|modtage|motta|få|have)|vill du inte (?:\p{L}+ )?(?:få|ha|ta emot)|(?:möchten|wollen|wünschen) sie keine|et halua enää|ne souhaitez plus|wilt? (?:je|u) geen/iu;

/** "This mail was sent by itself": a machine says so at the start of a line. What was scanned by itself was not written so. */
export const WRITTEN_BY_ITSELF =
  /^\W{0,5}(?:(?:sendt|skickat|sent|gesendet) (?:automatisk|automatiskt|automatically|automatisch) (?:fra|från|frå|av|af|by|from|von|via)|dette er (?:en|et|ei|ein) (?:automatisk|automatisert) (?:besked|meddelelse|melding|mail|e-?mail|e-?post|varsel)|this is an? (?:automated|automatic|auto-generated|system-generated) (?:message|notification|e-?mail|notice|alert)|dies ist eine automatisch(?:e|(?: erstellte| erzeugte| generierte))? (?:nachricht|e-?mail|mail|benachrichtigung|meldung)|tämä on automaattinen (?:viesti|ilmoitus|sähköposti)|(?:denne|dette er en|dette er ein) (?:e-?mail|mail|besked|meddelelse|e-?posten?|meldingen?|meldinga) (?:er|blev|ble|vart) (?:automatisk (?:sendt|genereret|generert|dannet|udsendt|afsendt|oprettet)|(?:sendt|genereret|generert|dannet|udsendt) automatisk)|(?:det här|detta) (?:är ett automatiskt|(?:mejlet|meddelandet|mailet|e-?postmeddelandet) (?:skickades|har skickats|är skickat|skickas|skapades|genererades) automatiskt)|this (?:e-?mail|message|notification) (?:was|is|has been) (?:automatically (?:sent|generated|created)|(?:sent|generated|created) automatically)|diese (?:e-?mail|nachricht|mail) (?:wurde|ist) automatisch (?:erstellt|generiert|erzeugt|versandt|versendet|verschickt)|tämä (?:viesti|sähköposti) on (?:lähetetty|luotu) automaattisesti|ce (?:message|courriel) (?:a été|est) (?:envoyé|généré) automatiquement|deze e-?mail is automatisch|este (?:mensaje|correo) (?:ha sido|se ha|fue) \p{L}+ automáticamente)(?!\p{L})/imu;

/** The head of a mail quoted or passed on below, in Outlook's manner or with an attribution. */
export const QUOTES_A_MAIL =
  /^\W{0,3}(?:(?:fra|frå|från|from|von|lähettäjä|van|de|da)\s?:|-{3,}.{0,60}-{3,}|_{10,})|(?:skrev|wrote|schrieb|kirjoitti|a écrit|schreef|escribió)[^\n]{0,80}:\s*$/imu;

/** A thing promised to us: a notice to everybody promises none. */
export const PROMISES_A_THING =
  /(?<!\p{L})(?:(?:sender|skriver|ringer|finder|finner|skaffer) (?:jeg|eg)|(?:jeg|eg) (?:sender|sende|skal sende|vil sende)|(?:skickar|skriver|ringer|letar) jag|jag (?:skickar|ska skicka)|(?:schicke|sende|reiche|liefere) ich|ich (?:schicke|sende|reiche)|i(?:'ll| will| can) (?:send|dig|forward|mail|post)|lähetän|toimitan|j'enverrai|je vous (?:envoie|enverrai)|stuur ik|ik stuur|(?:le |les )?enviaré)(?!\p{L})/iu;
