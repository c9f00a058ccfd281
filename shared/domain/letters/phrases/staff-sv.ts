import { strong } from '../block.ts';
import type { StaffPhrases } from './staff-phrases.ts';

const days = (count: number): string => (count === 1 ? '1 dag' : `${count} dagar`);

/** Swedish dates bring their article: `den 21 november 2026`. */
export const staffSv: StaffPhrases = {
  quotes: ['”', '”'],
  rights: {
    access: 'registerutdrag',
    rectification: 'rättelse',
    erasure: 'radering',
    restriction: 'begränsning av behandling',
    portability: 'dataportabilitet',
    objection: 'invändning',
    automated_decision: 'automatiserat beslut',
    consent_withdrawal: 'återkallat samtycke',
  },
  article: (article) => (article === '7(3)' ? 'artikel 7.3' : `artikel ${article}`),
  languages: {
    da: 'danska',
    sv: 'svenska',
    nb: 'norska (bokmål)',
    nn: 'norska (nynorska)',
    en: 'engelska',
    de: 'tyska',
    fi: 'finska',
    other: 'ett annat språk',
  },
  letters: {
    acknowledgement: 'bekräftelsen till personen',
    answer: 'svaret till personen',
    'new-case': 'meddelandet om ett nytt ärende',
    reminder: 'påminnelsen',
    overdue: 'meddelandet om en passerad tidsfrist',
    'follow-up': 'meddelandet om ett nytt mejl i ärendet',
    echo: 'kvittot på ett kommando',
    'unverified-reply': 'frågan om ett obekräftat svar',
    'bounced-letter': 'meddelandet om ett avvisat brev',
    'undelivered-letter': 'meddelandet om ett brev som inte skickades',
    'passed-on': 'det vidarebefordrade mejlet',
    'held-mail': 'meddelandet om ett mejl som hålls kvar',
    'identity-question': 'frågan om identitet',
    clarification: 'frågan om begäran',
    'question-reminder': 'påminnelsen om vår fråga',
    extension: 'beskedet om förlängd tid',
    refusal: 'avslaget',
    'no-data': 'svaret att vi inte har några uppgifter',
    withdrawal: 'kvittot på återkallelsen',
    'marketing-stopped': 'bekräftelsen på att marknadsföringen har upphört',
    inquiry: 'meddelandet om en fråga',
    complaint: 'meddelandet om ett klagomål',
    'extension-warning': 'varningen om sista dagen för att förlänga',
    'question-unanswered': 'meddelandet om en obesvarad fråga',
    'calendar-moved': 'meddelandet om ett flyttat datum',
    register: 'registret',
    digest: 'veckoöversikten',
  },
  identifiers: {
    cpr: 'ett danskt CPR-nummer',
    personnummer: 'ett personnummer',
    fodselsnummer: 'ett norskt födelsenummer',
    hetu: 'en finsk personbeteckning',
    card: 'ett kortnummer',
    iban: 'ett kontonummer (IBAN)',
  },

  subjects: {
    newCase: (what, promised) => `${what} – svara senast ${promised}`,
    reminder: (what, promised, left) =>
      `Påminnelse: ${what} – svara senast ${promised} (${left === 0 ? 'i dag' : `om ${days(left)}`})`,
    overdue: (what, promised) => `Tidsfristen har passerat: ${what} – svar var utlovat senast ${promised}`,
    followUp: (what, promised) => `Nytt mejl i ärendet: ${what} – svara senast ${promised}`,
    echo: 'Det här gjorde ditt svar',
    unverifiedReply: 'Var det du? Ett svar kunde inte bekräftas och inget är gjort',
    bounced: (letter) => `Kom inte fram: ${letter}`,
    undelivered: (letter) => `Inte skickat: ${letter}`,
    passedOn: (subject) => `Vanligt mejl: ${subject}`,
    held: (reason) => `Mejl hålls kvar: ${reason}`,
  },
  newKinds: {
    request: 'Ny begäran',
    inquiry: 'Ny fråga om personuppgifter',
    complaint: 'Nytt klagomål om personuppgifter',
    other: 'Nytt mejl, kanske en begäran',
  },
  kinds: {
    request: 'begäran om personuppgifter',
    inquiry: 'fråga om personuppgifter',
    complaint: 'klagomål om personuppgifter',
    other: 'kanske en begäran',
  },

  replyHere: (send) => [
    'Svara på det här mejlet och skriv ovanför raden. Det du skriver är en intern anteckning om inte första ordet är ',
    send,
    '.',
  ],
  replyStray: (request) => [
    'Är det en begäran om personuppgifter? Svara på det här mejlet och skriv ',
    request,
    ' ovanför raden.',
  ],

  dates: {
    heading: 'Tidsfrister',
    answerBy: (promised) => [
      strong(`Svara senast ${promised}.`),
      ' Det datumet har personen fått veta eller räknar med.',
    ],
    received: 'Mottaget',
    promised: 'Utlovat svar',
    latest: 'Lagens yttersta gräns',
    promisedValue: (date) => `senast ${date} (en månad, artikel 12.3)`,
    latestValue: (date) => `${date} vid dygnets slut`,
  },

  who: {
    heading: 'Vem skrev',
    address: 'Adress',
    name: 'Namn',
    nameValue: (name) => `${name} (skrivet av avsändaren själv, inte bekräftat)`,
    sender: 'Avsändare',
    authenticity: {
      proven:
        'äkta: mejlet kommer från den adressen (DMARC, SPF eller DKIM stämmer). Det säger inte vem som satt vid tangentbordet.',
      unproven: 'inte bekräftad. Adressen kan vara rätt, men också förfalskad. En begäran gäller ändå.',
      forged: 'Mejlet anger flera avsändare och kan vara förfalskat. Var försiktig.',
      unknown: 'Gick inte att kontrollera. Det är inte samma sak som ett nej.',
    },
    mailbox: 'Skrivet till',
    language: 'Språk',
  },

  understood: {
    heading: 'Så har mejlet tolkats',
    confidence: { sure: 'säkert', likely: 'troligt', maybe: 'kanske', hint: 'svagt tecken' },
    because: (quoted) => `Det framgår av: ${quoted}`,
    noRight: {
      request: 'En begäran, men det är inte klart vilken rättighet det gäller. Läs mejlet.',
      inquiry: 'En fråga om personuppgifter där ingen bestämd rättighet nämns.',
      complaint: 'Ett klagomål om hur personuppgifter behandlas där ingen bestämd rättighet nämns.',
      other: 'Ingen rättighet hittad. Tiden löper tills en människa har tittat på mejlet.',
    },
    proposal: 'Det här är ett maskinellt förslag. Det är du som avgör vad personen ber om.',
  },

  flags: {
    heading: 'Var uppmärksam på',
    marks: {
      reminder: 'Mejlet påminner om något tidigare. Har ni redan ärendet gäller den första tidsfristen.',
      'authority-copy': 'Mejlet har också gått till en tillsynsmyndighet. Svara bara personen, inte alla.',
      representative:
        'Avsändaren skriver för någon annan. Se fullmakten innan ni lämnar ut eller raderar något. En underskrift på papper kan ni inte kräva.',
      generator:
        'Texten liknar ett standardbrev. Det är en begäran som alla andra; en del artiklar nämns bara i förbigående.',
      scan: 'En bilaga utan läsbar text kan vara själva brevet. Öppna den.',
    },
    languageUnsure: (language) => `Språket är osäkert. Personen får brev på ${language}.`,
    identifiers: (kinds) =>
      `Mejlet innehåller ${kinds}. Siffrorna är dolda här. Upprepa dem inte i svaret och skicka dem inte med vanlig e-post.`,
    uncertainText: 'Gränsen mellan ny och citerad text är osäker, så allt visas.',
    notNamed: (rights) => `Er policy nämner inte ${rights}. Lagen gäller ändå.`,
    refusalsReserved: (refusals) =>
      `Er policy förbehåller sig rätten att avslå: ${refusals}. Lagen är snävare: bara det som är uppenbart ogrundat eller orimligt (artikel 12.5), och det är ni som ska visa det. Fråga först och skriv skälen själv.`,
  },

  done: {
    heading: 'Det här är redan gjort',
    owed: 'Personen får strax en bekräftelse med datum och ärendenummer. Inget ur mejlet står i den.',
    sent: (date, address) => `En bekräftelse skickades till ${address} ${date}.`,
    failed: 'Bekräftelsen gick inte att skicka. Personen har alltså inte hört något ännu.',
    withheld: (reason) =>
      `Ingen bekräftelse har skickats, eftersom ${reason}. Personen har alltså inte hört något ännu.`,
    none: 'Ingen bekräftelse har skickats.',
  },
  withheldReasons: {
    'automatic-mail': 'mejlet verkar vara skickat av en maskin',
    'unproven-sender': 'det inte gick att bekräfta att mejlet kommer från den adressen, och fel person kunde få den',
    'null-return-path': 'mejlet saknar returadress',
    'unreachable-address': 'det inte går att skriva till adressen',
    'flagged-mail': 'mejlet är markerat som skräppost eller virus',
    'old-mail': 'mejlet var gammalt när det kom fram',
    'copied-authority': 'mejlet också har gått till en tillsynsmyndighet',
    'through-staff': 'en kollega skickade in begäran, och ingen har bekräftat vem personen är',
    'sender-cap': 'personen har fått så många bekräftelser som en person kan få på ett dygn',
    'domain-cap': 'många bekräftelser har gått till samma domän den timmen',
    'hourly-cap': 'ovanligt många bekräftelser har gått ut den timmen',
  },
  withheldOther: 'en kontroll höll tillbaka den',

  mail: {
    heading: 'Mejlet',
    subject: 'Ämne',
    empty: 'Mejlet har ingen text.',
    gone: 'Det ursprungliga mejlet är raderat eller går inte att läsa.',
    cut: 'Resten visas inte här eftersom mejlet är mycket långt.',
    signature: 'Signatur',
    quoted: 'Citerat under mejlet',
    attachments: 'Bilagor',
    noName: 'utan namn',
    bytes: (amount, unit) => `${amount.replace('.', ',')} ${unit}`,
  },

  checklistHeading: (version) => `Checklista (lagen och er policy, ${version})`,
  checklistAlways: 'Vid alla svar',
  retention: 'Lagringstid enligt er policy',

  commands: {
    heading: 'Så svarar du',
    intro: 'Skriv ovanför raden överst. Kommandon står först, ett per rad:',
    yourText: 'din text',
    send: (minutes, cancel) =>
      minutes === 0
        ? [
            'skickar texten och dina bilagor till personen direkt. Ärendenummer och hur man klagar läggs till av sig själv.',
          ]
        : [
            `skickar texten och dina bilagor till personen om ${minutes} minuter. Fram till dess kan du svara `,
            cancel,
            '. Ärendenummer och hur man klagar läggs till av sig själv.',
          ],
    note: 'sparar en anteckning i ärendet. Den skickas inte.',
    close: 'stänger ärendet.',
    otherOutcomes: 'Andra ord efter',
    cancel: 'stoppar ett svar som inte har skickats än.',
    english: 'De engelska orden fungerar också.',
  },

  reminder: {
    left: (left) =>
      left === 0 ? [strong('Svaret ska skickas i dag.')] : [strong(`Svaret ska vara skickat om ${days(left)}.`)],
    notClosed: (close) => ['Har personen redan fått svar? Stäng ärendet med ', close, ', så upphör påminnelserna.'],
  },
  overdue: {
    passed: (promised) => [strong(`Svaret var utlovat senast ${promised} och ärendet är fortfarande öppet.`)],
    limitRuns: (latest) => ['Lagens yttersta gräns är ', strong(latest), ' vid dygnets slut. Svara före dess.'],
    limitPassed: (latest) => [
      'Lagens yttersta gräns var ',
      strong(latest),
      ' (artikel 12.3). Varje dag gör det värre. Svara nu, även om svaret inte är helt klart.',
    ],
    whatNow:
      'Skriv till personen vad som är gjort, vad som saknas och när det kommer. Semester och hög belastning är inga giltiga skäl. Tiden kan inte förlängas när den har gått ut.',
  },
  status: {
    heading: 'Ärendet',
    case: 'Ärendenummer',
    person: 'Person',
    about: 'Det gäller',
    open: 'inte avgjort',
    outcome: (right, outcome) => `${right} (${outcome})`,
    answered: 'Svar till personen',
    answerWaiting: 'väntar på att skickas',
    answerYes: (date) => `skickat ${date}`,
    answerNo: 'inte skickat',
    state: 'Status',
    states: { open: 'öppet', closed: 'stängt' },
  },
  followUp: {
    intro: (address) => `${address} har skrivit igen i det här ärendet.`,
    dates: (promised) => `Datumen är desamma: svara senast ${promised}.`,
    datesMoved: (promised) =>
      `Frågan räknas som besvarad och tidsfristen löper igen. Nytt datum: svara senast ${promised}.`,
    reminder: 'Personen påminner om svar. En påminnelse ger varken ny tidsfrist eller nytt ärende.',
  },
  echo: {
    intro: 'Det här har gjorts efter ditt svar:',
    willSend: (address, time, attachments) =>
      attachments === 0
        ? `Ditt svar skickas till ${address} ${time}.`
        : `Ditt svar skickas till ${address} ${time} med ${attachments === 1 ? '1 bilaga' : `${attachments} bilagor`}.`,
    undo: (cancel, time) => ['Ångrat dig? Svara ', cancel, ` på det här mejlet före ${time}.`],
    preview: 'Det här skickas, ord för ord',
    nothingToSend: (send) => ['Inget har skickats, för det stod ingen text efter ', send, '.'],
    tooLongToSend: (characters, limit) => [
      `Inget har skickats: texten är på ${characters} tecken, och ett svar kan vara på högst ${limit}. Bifoga resten som en fil.`,
    ],
    noted: 'Anteckningen är sparad i ärendet. Den skickas inte.',
    closed: (outcome) => `Ärendet är stängt: ${outcome}.`,
    closedUnanswered: (send) => [
      'Observera: personen har inte fått något svar härifrån. Lagen kräver att personen får veta vad som har gjorts (artikel 12.3). Svara med ',
      send,
      ' eller se till att det har skett på annat sätt.',
    ],
    alreadyClosed: 'Ärendet var redan stängt och är det fortfarande.',
    cancelled: (count) =>
      count === 1 ? 'Svaret är stoppat och skickas inte.' : `${count} svar är stoppade och skickas inte.`,
    nothingToCancel: 'Det fanns inget att ångra: inget svar väntar på att skickas.',
    alreadyACase: 'Mejlet är redan ett ärende.',
    unclear: (line, nearest) => [
      `Raden ${line} gick inte att förstå, och inget har gjorts för den. Menade du `,
      nearest,
      '?',
    ],
    uncertain: (send) => [
      'Inget har skickats eller stängts. Det gick inte att se vad som var ditt svar och vad som var citat. Texten är sparad som anteckning. Svara igen överst i mejlet, ovanför raden, med ',
      send,
      ' som första ord om den ska till personen.',
    ],
    stillOpen: (promised) => `Ärendet är öppet. Svara senast ${promised}.`,
  },
  unverified: {
    intro: (address) => `Vi har fått ett svar som verkar komma från dig (${address}), men det gick inte att bekräfta.`,
    nothingDone: 'Därför har inget skickats, stängts eller ändrats. Svaret är sparat i ärendet som obekräftat.',
    itWasYou: 'Var det du?',
    confirm: 'Svara på det här mejlet från din egen arbetsadress och skriv kommandot och texten igen.',
    notYou: 'Var det inte du?',
    notYouText: 'Gör ingenting, men berätta för den som sköter er it. Någon kan ha använt din adress.',
    keepsHappening: 'Händer det igen? Be er it titta på SPF, DKIM och DMARC för er domän.',
    reasons: {
      'several-senders': 'Svaret angav flera avsändare.',
      'doubled-headers': 'Svaret hade datum, ämne eller någon annan uppgift i brevhuvudet två gånger.',
      'other-address': 'Svaret kom från en annan adress än din.',
      'flagged-mail': 'Svaret var markerat som skräppost eller virus.',
      'unproven-sender': 'Det gick inte att visa att svaret kom från din adress (DMARC, SPF och DKIM).',
      'no-reply-address': 'Svaret skickades inte till den svarsadress som står i vårt mejl till dig.',
      'old-mail': 'Svaret var skrivet flera dagar innan det kom fram.',
    },
  },
  lost: {
    someLetter: 'ett brev',
    bounced: (letter, address) => [strong(`Mottagarens mejlsystem avvisade ${letter}`), ` (${address}).`],
    undelivered: (letter, address) => [strong(`Det gick inte att skicka ${letter}`), ` (${address}).`],
    reason: 'Orsak',
    reasons: {
      'too-large': 'mejlet blev för stort, troligen på grund av bilagorna',
      rejected: 'mejltjänsten avvisade det, till exempel på grund av en misstänkt bilaga',
      bounced: '',
    },
    dutyStays: (promised) => `Ni ska fortfarande svara: senast ${promised} (artikel 12.3).`,
    person: [
      'Kontrollera om adressen är rätt och om brevlådan används.',
      'Försök på ett annat sätt som personen själv har uppgett: telefon, brev eller en annan adress.',
      'Skriv en anteckning i ärendet om vad ni har försökt och när.',
    ],
    tooLarge: 'Skicka svaret igen med färre eller mindre bilagor, eller ge åtkomst till filerna på ett säkert sätt.',
    staff: 'Adressen får inga meddelanden om ärenden. Rätta den i inställningarna och berätta för kollegan.',
  },
  passedOn: {
    attached: (mailbox) => `Mejlet till ${mailbox} är bifogat som det kom.`,
    tooLarge: (mailbox) => `Ett mejl till ${mailbox} är för stort för att skickas vidare. Det finns sparat.`,
    from: 'Från',
    isRequest: (request) => [
      'Är det en begäran om personuppgifter? Svara ',
      request,
      ' på det här mejlet inom 14 dagar.',
    ],
    replyToSender: 'Vill du skriva till avsändaren, svara från det bifogade mejlet. Ett svar här når inte dem.',
  },
  held: {
    intro: (mailbox) => `Ett mejl till ${mailbox} hålls kvar så att en människa kan titta på det.`,
    reasons: {
      unparsable: {
        short: 'gick inte att läsa',
        why: 'Mejlet är skadat eller uppbyggt så att det inte gick att läsa.',
        do: 'Be avsändaren skicka det igen som vanlig text, om ni känner till adressen.',
      },
      'unknown-recipient': {
        short: 'okänd mottagare',
        why: 'Adressen det skickades till är inte en av era brevlådor.',
        do: 'Se om adressen är felstavad eller saknas i inställningarna.',
      },
      spam: {
        short: 'kanske skräppost',
        why: 'Skräppostfiltret reagerade. Det tar fel ibland, och en äkta begäran gäller från den dag den kom.',
        do: 'Läs det. Klicka inte på länkar och öppna inte bilagor förrän du är säker.',
      },
      virus: {
        short: 'kanske virus',
        why: 'Viruskontrollen reagerade. Bilagorna har inte skickats vidare.',
        do: 'Öppna inget. Ser det ut att komma från en person, skriv dit och be om texten igen utan bilagor.',
      },
      'no-sender': {
        short: 'ingen avsändare',
        why: 'Mejlet saknar avsändaradress, så det finns ingen att svara.',
        do: 'Se om texten berättar vem som skriver och hur personen kan nås.',
      },
      'several-senders': {
        short: 'flera avsändare',
        why: 'Mejlet anger flera avsändare. Det används för att luras.',
        do: 'Ta reda på vem som skrev innan du gör något.',
      },
      'stranger-on-case': {
        short: 'en utomstående skriver i ett ärende',
        why: 'Mejlet svarar i ett ärende, men kommer från en adress som inte hör till ärendet eller som inte gick att bekräfta.',
        do: 'Berätta inget om ärendet för avsändaren. Det kan vara samma person med ny adress: fråga på den adress ni känner till.',
      },
      'unknown-token': {
        short: 'okänd svarsadress',
        why: 'Svarsadressen är inte en vi känner till. Den kan vara felskriven, utgången eller påhittad.',
        do: 'Se vem som skriver. Hör det till ett av era ärenden, svara personen därifrån.',
      },
      automatic: {
        short: 'automatiskt mejl',
        why: 'Mejlet är skickat av en maskin, till exempel ett autosvar eller en retur.',
        do: 'Oftast behöver inget göras. Se efter om det säger att något inte kom fram.',
      },
      empty: {
        short: 'tomt mejl',
        why: 'Mejlet har varken text eller bilagor som går att läsa.',
        do: 'Fråga avsändaren vad som skulle ha stått.',
      },
      'copy-of-case': {
        short: 'kopia av ett ärende',
        why: 'Mejlet är samma som ett som redan är ett ärende.',
        do: 'Oftast behöver inget göras.',
      },
      'raw-mail-missing': {
        short: 'mejlet saknas',
        why: 'Ett mejl anmäldes, men själva mejlet gick inte att hitta.',
        do: 'Berätta för den som driver systemet. Mejlet kan ha gått förlorat, och avsändaren kanske måste tillfrågas.',
      },
      loop: {
        short: 'mejl som går runt',
        why: 'Mejlet är ett av våra egna som har kommit tillbaka.',
        do: 'Se efter om en brevlåda vidarebefordrar till sig själv.',
      },
      'own-mailbox': {
        short: 'från er egen brevlåda',
        why: 'Mejlet är skickat från själva brevlådan och visar inget mejl som skickas vidare. Därför går det inte att veta vems begäran det är.',
        do: 'Är det en begäran, skriv BEGÄRAN och på raden under PERSONEN ÄR och mejladressen. Annars behöver inget göras.',
      },
      'staff-note-on-stray': {
        short: 'svar utan kommando',
        why: 'En kollega har svarat på ett mejl som inte är ett ärende. Svaret hör inte till något ärende och har inte skickats till någon.',
        do: 'Skriv direkt till avsändaren, eller gör mejlet till ett ärende.',
      },
    },
    otherReason: {
      short: 'se närmare',
      why: 'Mejlet passade inte in någonstans.',
      do: 'Läs det och avgör vad det är.',
    },
    whatNow: 'Det här kan du göra',
    isNot: 'Är mejlet ingen begäran behöver du inte göra något. Det sparas, och ingen får svar.',
    clockRuns: (received) => `Gör du mejlet till ett ärende löper tiden från ${received}, då det kom.`,
    received: 'Mottaget',
    from: 'Skickat från',
    to: 'Mottagare',
    checks: 'Tekniska kontroller',
    unknownSender: 'okänd',
  },
};
