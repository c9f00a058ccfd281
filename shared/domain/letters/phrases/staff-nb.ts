import { strong } from '../block.ts';
import type { StaffPhrases } from './staff-phrases.ts';

const days = (count: number): string => (count === 1 ? '1 dag' : `${count} dager`);

export const staffNb: StaffPhrases = {
  quotes: ['«', '»'],
  rights: {
    access: 'innsyn',
    rectification: 'retting',
    erasure: 'sletting',
    restriction: 'begrensning av behandling',
    portability: 'dataportabilitet',
    objection: 'protest',
    automated_decision: 'automatisert avgjørelse',
    consent_withdrawal: 'samtykke trukket tilbake',
  },
  article: (article) => (article === '7(3)' ? 'artikkel 7 nr. 3' : `artikkel ${article}`),
  languages: {
    da: 'dansk',
    sv: 'svensk',
    nb: 'norsk (bokmål)',
    nn: 'norsk (nynorsk)',
    en: 'engelsk',
    de: 'tysk',
    fi: 'finsk',
    other: 'et annet språk',
  },
  letters: {
    acknowledgement: 'bekreftelsen til personen',
    answer: 'svaret til personen',
    'new-case': 'beskjeden om en ny sak',
    reminder: 'påminnelsen',
    overdue: 'beskjeden om en passert frist',
    'follow-up': 'beskjeden om en ny e-post i saken',
    echo: 'kvitteringen for en kommando',
    'unverified-reply': 'spørsmålet om et ubekreftet svar',
    'bounced-letter': 'beskjeden om et avvist brev',
    'undelivered-letter': 'beskjeden om et brev som ikke ble sendt',
    'passed-on': 'den videresendte e-posten',
    'held-mail': 'beskjeden om en e-post som holdes tilbake',
    'identity-question': 'spørsmålet om identitet',
    clarification: 'spørsmålet om forespørselen',
    'question-reminder': 'påminnelsen om spørsmålet vårt',
    extension: 'beskjeden om forlenget frist',
    refusal: 'avslaget',
    'no-data': 'svaret om at vi ikke har opplysninger',
    withdrawal: 'kvitteringen for tilbaketrekkingen',
    'marketing-stopped': 'bekreftelsen på at markedsføringen er stoppet',
    inquiry: 'beskjeden om et spørsmål',
    complaint: 'beskjeden om en klage',
    'extension-warning': 'varselet om siste dag for å forlenge',
    'question-unanswered': 'beskjeden om et ubesvart spørsmål',
    'calendar-moved': 'beskjeden om en flyttet dato',
    register: 'registeret',
    digest: 'ukesoversikten',
  },
  identifiers: {
    cpr: 'et dansk CPR-nummer',
    personnummer: 'et svensk personnummer',
    fodselsnummer: 'et fødselsnummer',
    hetu: 'et finsk personnummer',
    card: 'et kortnummer',
    iban: 'et kontonummer (IBAN)',
  },

  subjects: {
    newCase: (what, promised) => `${what} – svar senest ${promised}`,
    reminder: (what, promised, left) =>
      `Påminnelse: ${what} – svar senest ${promised} (${left === 0 ? 'i dag' : `om ${days(left)}`})`,
    overdue: (what, promised) => `Fristen er passert: ${what} – svar var lovet senest ${promised}`,
    followUp: (what, promised) => `Ny e-post i saken: ${what} – svar senest ${promised}`,
    echo: 'Dette gjorde svaret ditt',
    unverifiedReply: 'Var det deg? Et svar kunne ikke bekreftes, og ingenting er gjort',
    bounced: (letter) => `Ikke levert: ${letter}`,
    undelivered: (letter) => `Ikke sendt: ${letter}`,
    passedOn: (subject) => `Vanlig e-post: ${subject}`,
    held: (reason) => `E-post holdt tilbake: ${reason}`,
  },
  newKinds: {
    request: 'Ny forespørsel',
    inquiry: 'Nytt spørsmål om personopplysninger',
    complaint: 'Ny klage om personopplysninger',
    other: 'Ny e-post, kanskje en forespørsel',
  },
  kinds: {
    request: 'forespørsel om personopplysninger',
    inquiry: 'spørsmål om personopplysninger',
    complaint: 'klage om personopplysninger',
    other: 'kanskje en forespørsel',
  },

  replyHere: (send) => [
    'Svar på denne e-posten, og skriv over linjen. Det du skriver, er et internt notat hvis ikke første ord er ',
    send,
    '.',
  ],
  replyStray: (request) => [
    'Er det en forespørsel om personopplysninger? Svar på denne e-posten, og skriv ',
    request,
    ' over linjen.',
  ],

  dates: {
    heading: 'Frister',
    answerBy: (promised) => [
      strong(`Svar senest ${promised}.`),
      ' Den datoen har personen fått vite eller regner med.',
    ],
    received: 'Mottatt',
    promised: 'Lovet svar',
    latest: 'Lovens ytterste frist',
    promisedValue: (date) => `senest ${date} (én måned, artikkel 12 nr. 3)`,
    latestValue: (date) => `${date} ved døgnets slutt`,
  },

  who: {
    heading: 'Hvem skrev',
    address: 'Adresse',
    name: 'Navn',
    nameValue: (name) => `${name} (skrevet av avsenderen selv, ikke bekreftet)`,
    sender: 'Avsender',
    authenticity: {
      proven:
        'ekte: E-posten kommer fra den adressen (DMARC, SPF eller DKIM stemmer). Det sier ikke hvem som satt ved tastaturet.',
      unproven: 'ikke bekreftet. Adressen kan være riktig, men også forfalsket. En forespørsel gjelder likevel.',
      forged: 'E-posten oppgir flere avsendere og kan være forfalsket. Vær forsiktig.',
      unknown: 'Kunne ikke kontrolleres. Det er ikke det samme som et nei.',
    },
    mailbox: 'Skrevet til',
    language: 'Språk',
  },

  understood: {
    heading: 'Slik er e-posten forstått',
    confidence: { sure: 'sikkert', likely: 'sannsynlig', maybe: 'kanskje', hint: 'svakt tegn' },
    because: (quoted) => `Det går fram av: ${quoted}`,
    noRight: {
      request: 'En forespørsel, men det er ikke klart hvilken rettighet den gjelder. Les e-posten.',
      inquiry: 'Et spørsmål om personopplysninger der ingen bestemt rettighet er nevnt.',
      complaint: 'En klage på behandlingen av personopplysninger der ingen bestemt rettighet er nevnt.',
      other: 'Ingen rettighet funnet. Fristen løper til et menneske har sett på e-posten.',
    },
    proposal: 'Dette er et maskinelt forslag. Det er du som avgjør hva personen ber om.',
  },

  flags: {
    heading: 'Vær oppmerksom på',
    marks: {
      reminder: 'E-posten purrer på noe tidligere. Har dere saken allerede, gjelder den første fristen.',
      'authority-copy': 'E-posten er også sendt til en tilsynsmyndighet. Svar bare personen, ikke alle.',
      representative:
        'Avsenderen skriver på vegne av en annen. Se fullmakten før dere utleverer eller sletter noe. En underskrift på papir kan dere ikke kreve.',
      generator:
        'Teksten ligner et standardbrev. Det er en forespørsel som alle andre; noen artikler er bare nevnt i forbifarten.',
      scan: 'Et vedlegg uten lesbar tekst kan være selve brevet. Åpne det.',
    },
    languageUnsure: (language) => `Språket er usikkert. Personen får brev på ${language}.`,
    identifiers: (kinds) =>
      `E-posten inneholder ${kinds}. Sifrene er skjult her. Ikke gjenta dem i svaret, og ikke send dem med vanlig e-post.`,
    uncertainText: 'Grensen mellom ny og sitert tekst er usikker, så alt vises.',
    notNamed: (rights) => `Personvernerklæringen deres nevner ikke ${rights}. Loven gjelder likevel.`,
    refusalsReserved: (refusals) =>
      `Personvernerklæringen deres tar forbehold om å avslå: ${refusals}. Loven er snevrere: bare det som er åpenbart grunnløst eller overdrevent (artikkel 12 nr. 5), og det er dere som må bevise det. Spør først, og skriv begrunnelsen selv.`,
  },

  done: {
    heading: 'Dette er allerede gjort',
    owed: 'Personen får straks en bekreftelse med datoen og saksnummeret. Ingenting fra e-posten står i den.',
    sent: (date, address) => `En bekreftelse ble sendt til ${address} ${date}.`,
    failed: 'Bekreftelsen kunne ikke sendes. Personen har altså ikke hørt noe ennå.',
    withheld: (reason) => `Ingen bekreftelse er sendt, fordi ${reason}. Personen har altså ikke hørt noe ennå.`,
    none: 'Ingen bekreftelse er sendt.',
  },
  withheldReasons: {
    'automatic-mail': 'e-posten ser ut til å være sendt av en maskin',
    'unproven-sender': 'det ikke kunne bekreftes at e-posten kommer fra den adressen, og feil person kunne få den',
    'null-return-path': 'e-posten mangler returadresse',
    'unreachable-address': 'det ikke går an å skrive til adressen',
    'flagged-mail': 'e-posten er merket som søppelpost eller virus',
    'old-mail': 'e-posten var gammel da den kom fram',
    'copied-authority': 'e-posten også er sendt til en tilsynsmyndighet',
    'through-staff': 'en kollega har sendt inn forespørselen, og ingen har bekreftet hvem personen er',
    'sender-cap': 'personen har fått så mange bekreftelser som én kan få på et døgn',
    'domain-cap': 'mange bekreftelser er sendt til samme domene den timen',
    'hourly-cap': 'uvanlig mange bekreftelser er sendt den timen',
  },
  withheldOther: 'en kontroll holdt den tilbake',

  mail: {
    heading: 'E-posten',
    subject: 'Emne',
    empty: 'E-posten har ingen tekst.',
    gone: 'Den opprinnelige e-posten er slettet eller kan ikke leses.',
    cut: 'Resten vises ikke her, fordi e-posten er svært lang.',
    signature: 'Signatur',
    quoted: 'Sitert under e-posten',
    attachments: 'Vedlegg',
    noName: 'uten navn',
    bytes: (amount, unit) => `${amount.replace('.', ',')} ${unit}`,
  },

  checklistHeading: (version) => `Huskeliste (loven og personvernerklæringen deres, ${version})`,
  checklistAlways: 'Ved alle svar',
  retention: 'Lagringstid ifølge personvernerklæringen',

  commands: {
    heading: 'Slik svarer du',
    intro: 'Skriv over linjen øverst. Kommandoene står først, én per linje:',
    yourText: 'din tekst',
    send: (minutes, cancel) =>
      minutes === 0
        ? [
            'sender teksten og vedleggene dine til personen med én gang. Saksnummer og klageveiledning kommer med av seg selv.',
          ]
        : [
            `sender teksten og vedleggene dine til personen om ${minutes} minutter. Fram til da kan du svare `,
            cancel,
            '. Saksnummer og klageveiledning kommer med av seg selv.',
          ],
    note: 'lagrer et notat på saken. Det sendes ikke.',
    close: 'lukker saken.',
    otherOutcomes: 'Andre ord etter',
    cancel: 'stopper et svar som ikke er sendt ennå.',
    english: 'De engelske ordene virker også.',
  },

  reminder: {
    left: (left) =>
      left === 0 ? [strong('Svaret må sendes i dag.')] : [strong(`Svaret skal være sendt om ${days(left)}.`)],
    notClosed: (close) => ['Har personen allerede fått svar? Lukk saken med ', close, ', så stopper påminnelsene.'],
  },
  overdue: {
    passed: (promised) => [strong(`Svaret var lovet senest ${promised}, og saken er fortsatt åpen.`)],
    limitRuns: (latest) => ['Lovens ytterste frist er ', strong(latest), ' ved døgnets slutt. Svar før det.'],
    limitPassed: (latest) => [
      'Lovens ytterste frist var ',
      strong(latest),
      ' (artikkel 12 nr. 3). Hver dag gjør det verre. Svar nå, også om svaret ikke er helt ferdig.',
    ],
    whatNow:
      'Skriv til personen hva som er gjort, hva som mangler, og når det kommer. Ferie og travelhet er ikke gyldige grunner. Fristen kan ikke forlenges når den er ute.',
  },
  status: {
    heading: 'Saken',
    case: 'Saksnummer',
    person: 'Person',
    about: 'Det gjelder',
    open: 'ikke avgjort',
    outcome: (right, outcome) => `${right} (${outcome})`,
    answered: 'Svar til personen',
    answerWaiting: 'venter på å bli sendt',
    answerYes: (date) => `sendt ${date}`,
    answerNo: 'ikke sendt',
    state: 'Status',
    states: { open: 'åpen', closed: 'lukket' },
  },
  followUp: {
    intro: (address) => `${address} har skrevet igjen i denne saken.`,
    dates: (promised) => `Datoene er de samme: svar senest ${promised}.`,
    datesMoved: (promised) =>
      `Spørsmålet regnes som besvart, og fristen løper igjen. Ny dato: svar senest ${promised}.`,
    reminder: 'Personen purrer på svar. En purring gir verken ny frist eller ny sak.',
  },
  echo: {
    intro: 'Dette er gjort etter svaret ditt:',
    willSend: (address, time, attachments) =>
      attachments === 0
        ? `Svaret ditt sendes til ${address} ${time}.`
        : `Svaret ditt sendes til ${address} ${time} med ${attachments} vedlegg.`,
    undo: (cancel, time) => ['Angrer du? Svar ', cancel, ` på denne e-posten før ${time}.`],
    preview: 'Dette sendes, ord for ord',
    nothingToSend: (send) => ['Ingenting er sendt, for det sto ingen tekst etter ', send, '.'],
    tooLongToSend: (characters, limit) => [
      `Ingenting er sendt: teksten er på ${characters} tegn, og et svar kan være på høyst ${limit}. Legg ved resten som en fil.`,
    ],
    noted: 'Notatet er lagret på saken. Det sendes ikke.',
    closed: (outcome) => `Saken er lukket: ${outcome}.`,
    closedUnanswered: (send) => [
      'Merk: Personen har ikke fått noe svar herfra. Loven krever at personen får vite hva som er gjort (artikkel 12 nr. 3). Svar med ',
      send,
      ', eller sørg for at det har skjedd på en annen måte.',
    ],
    alreadyClosed: 'Saken var allerede lukket og er det fortsatt.',
    cancelled: (count) =>
      count === 1 ? 'Svaret er stoppet og blir ikke sendt.' : `${count} svar er stoppet og blir ikke sendt.`,
    nothingToCancel: 'Det var ingenting å angre: Ingen svar venter på å bli sendt.',
    alreadyACase: 'E-posten er allerede en sak.',
    unclear: (line, nearest) => [
      `Linjen ${line} er ikke forstått, og ingenting er gjort for den. Mente du `,
      nearest,
      '?',
    ],
    uncertain: (send) => [
      'Ingenting er sendt eller lukket. Det var ikke mulig å se hva som var svaret ditt, og hva som var sitat. Teksten er lagret som notat. Svar igjen øverst i e-posten, over linjen, med ',
      send,
      ' som første ord hvis den skal til personen.',
    ],
    stillOpen: (promised) => `Saken er åpen. Svar senest ${promised}.`,
  },
  unverified: {
    intro: (address) =>
      `Vi har fått et svar som ser ut til å komme fra deg (${address}), men det kunne ikke bekreftes.`,
    nothingDone: 'Derfor er ingenting sendt, lukket eller endret. Svaret er lagret på saken som ubekreftet.',
    itWasYou: 'Var det deg?',
    confirm: 'Svar på denne e-posten fra din egen jobbadresse, og skriv kommandoen og teksten på nytt.',
    notYou: 'Var det ikke deg?',
    notYouText:
      'Da trenger du ikke å svare, men si fra til den som har ansvar for IT hos dere. Noen kan ha brukt adressen din.',
    keepsHappening: 'Skjer det igjen, be IT se på SPF, DKIM og DMARC for domenet deres.',
    reasons: {
      'several-senders': 'Svaret oppga flere avsendere.',
      'doubled-headers': 'Svaret hadde dato, emne eller en annen opplysning i meldingshodet to ganger.',
      'other-address': 'Svaret kom fra en annen adresse enn din.',
      'flagged-mail': 'Svaret var merket som søppelpost eller virus.',
      'unproven-sender': 'Det kunne ikke vises at svaret kom fra adressen din (DMARC, SPF og DKIM).',
      'no-reply-address': 'Svaret ble ikke sendt til svaradressen som står i e-posten vår til deg.',
      'old-mail': 'Svaret var skrevet flere dager før det kom fram.',
    },
  },
  lost: {
    someLetter: 'et brev',
    bounced: (letter, address) => [strong(`Mottakerens e-postsystem avviste ${letter}`), ` (${address}).`],
    undelivered: (letter, address) => [strong(`Det lyktes ikke å sende ${letter}`), ` (${address}).`],
    reason: 'Årsak',
    reasons: {
      'too-large': 'e-posten ble for stor, trolig på grunn av vedleggene',
      rejected: 'e-posttjenesten avviste den, for eksempel på grunn av et mistenkelig vedlegg',
      bounced: '',
    },
    dutyStays: (promised) => `Dere må fortsatt svare: senest ${promised} (artikkel 12 nr. 3).`,
    person: [
      'Se etter om adressen er riktig, og om postkassen er i bruk.',
      'Prøv en annen vei som personen selv har oppgitt: telefon, brev eller en annen adresse.',
      'Skriv et notat på saken om hva dere har forsøkt, og når.',
    ],
    tooLarge: 'Send svaret på nytt med færre eller mindre vedlegg, eller gi tilgang til filene på en sikker måte.',
    staff: 'Adressen får ikke beskjed om saker. Rett den i oppsettet, og si fra til kollegaen.',
  },
  passedOn: {
    attached: (mailbox) => `E-posten til ${mailbox} er vedlagt slik den kom.`,
    tooLarge: (mailbox) => `En e-post til ${mailbox} er for stor til å sendes videre. Den er lagret.`,
    from: 'Fra',
    isRequest: (request) => [
      'Er det en forespørsel om personopplysninger? Svar ',
      request,
      ' på denne e-posten innen 14 dager.',
    ],
    replyToSender: 'Vil du skrive til avsenderen, svar fra den vedlagte e-posten. Et svar her når ikke fram til dem.',
  },
  held: {
    intro: (mailbox) => `En e-post til ${mailbox} er holdt tilbake, så et menneske kan se på den.`,
    reasons: {
      unparsable: {
        short: 'kunne ikke leses',
        why: 'E-posten er skadet eller bygd slik at den ikke kunne leses.',
        do: 'Be avsenderen sende den på nytt som vanlig tekst, hvis dere kjenner adressen.',
      },
      'unknown-recipient': {
        short: 'ukjent mottaker',
        why: 'Adressen den ble sendt til, er ikke en av postkassene deres.',
        do: 'Se om adressen er feilstavet eller mangler i oppsettet.',
      },
      spam: {
        short: 'kanskje søppelpost',
        why: 'Søppelpostfilteret slo ut. Det tar feil iblant, og en ekte forespørsel gjelder fra dagen den kom.',
        do: 'Les den. Ikke klikk på lenker, og ikke åpne vedlegg før du er sikker.',
      },
      virus: {
        short: 'kanskje virus',
        why: 'Viruskontrollen slo ut. Vedleggene er ikke sendt videre.',
        do: 'Ikke åpne noe. Ser det ut til å komme fra en person, skriv dit og be om teksten på nytt uten vedlegg.',
      },
      'no-sender': {
        short: 'ingen avsender',
        why: 'E-posten har ingen avsenderadresse, så det er ingen å svare.',
        do: 'Se om teksten forteller hvem som skriver, og hvordan personen kan nås.',
      },
      'several-senders': {
        short: 'flere avsendere',
        why: 'E-posten oppgir flere avsendere. Det brukes til å lure folk.',
        do: 'Finn ut hvem som skrev, før du gjør noe.',
      },
      'stranger-on-case': {
        short: 'en fremmed skriver i en sak',
        why: 'E-posten svarer i en sak, men kommer fra en adresse som ikke hører til saken, eller som ikke kunne bekreftes.',
        do: 'Ikke fortell avsenderen noe om saken. Det kan være samme person med ny adresse: Spør på adressen dere kjenner.',
      },
      'unknown-token': {
        short: 'ukjent svaradresse',
        why: 'Svaradressen er ikke en vi kjenner. Den kan være skrevet feil, utløpt eller oppdiktet.',
        do: 'Se hvem som skriver. Gjelder det en av sakene deres, svar personen derfra.',
      },
      automatic: {
        short: 'automatisk e-post',
        why: 'E-posten er sendt av en maskin, for eksempel et autosvar eller en returmelding.',
        do: 'Som regel trenger dere ikke å gjøre noe. Se etter om den sier at noe ikke kom fram.',
      },
      empty: {
        short: 'tom e-post',
        why: 'E-posten har verken tekst eller vedlegg som kan leses.',
        do: 'Spør avsenderen hva som skulle ha stått der.',
      },
      'copy-of-case': {
        short: 'kopi av en sak',
        why: 'E-posten er den samme som en som allerede er en sak.',
        do: 'Som regel trenger dere ikke å gjøre noe.',
      },
      'raw-mail-missing': {
        short: 'e-posten mangler',
        why: 'Det ble meldt om en e-post, men selve e-posten ble ikke funnet.',
        do: 'Si fra til den som drifter systemet. E-posten kan være tapt, og kanskje må avsenderen spørres.',
      },
      loop: {
        short: 'e-post i ring',
        why: 'E-posten er en av våre egne som har kommet tilbake.',
        do: 'Se etter om en postkasse videresender til seg selv.',
      },
      'own-mailbox': {
        short: 'fra deres egen postkasse',
        why: 'E-posten er sendt fra selve postkassen og viser ingen e-post som sendes videre. Derfor er det ukjent hvem sin forespørsel det er.',
        do: 'Er det en forespørsel, skriv FORESPØRSEL og på linjen under PERSONEN ER og e-postadressen. Ellers trenger dere ikke gjøre noe.',
      },
      'staff-note-on-stray': {
        short: 'svar uten kommando',
        why: 'En kollega har svart på en e-post som ikke er en sak. Svaret hører ikke til noen sak og er ikke sendt til noen.',
        do: 'Skriv direkte til avsenderen, eller gjør e-posten til en sak.',
      },
    },
    otherReason: {
      short: 'se nærmere',
      why: 'E-posten passet ikke inn noe sted.',
      do: 'Les den, og avgjør hva den er.',
    },
    whatNow: 'Dette kan du gjøre',
    isNot: 'Er e-posten ikke en forespørsel, trenger du ikke å gjøre noe. Den blir lagret, og ingen får svar.',
    clockRuns: (received) => `Gjør du e-posten til en sak, løper fristen fra ${received}, da den kom.`,
    received: 'Mottatt',
    from: 'Sendt fra',
    to: 'Mottaker',
    checks: 'Tekniske kontroller',
    unknownSender: 'ukjent',
  },
};
