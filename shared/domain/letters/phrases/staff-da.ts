import { strong } from '../block.ts';
import type { StaffPhrases } from './staff-phrases.ts';

const days = (count: number): string => (count === 1 ? '1 dag' : `${count} dage`);

export const staffDa: StaffPhrases = {
  quotes: ['»', '«'],
  rights: {
    access: 'indsigt',
    rectification: 'berigtigelse',
    erasure: 'sletning',
    restriction: 'begrænsning af behandling',
    portability: 'dataportabilitet',
    objection: 'indsigelse',
    automated_decision: 'automatisk afgørelse',
    consent_withdrawal: 'samtykke trukket tilbage',
  },
  article: (article) => (article === '7(3)' ? 'artikel 7, stk. 3' : `artikel ${article}`),
  languages: {
    da: 'dansk',
    sv: 'svensk',
    nb: 'norsk (bokmål)',
    nn: 'norsk (nynorsk)',
    en: 'engelsk',
    de: 'tysk',
    fi: 'finsk',
    other: 'et andet sprog',
  },
  letters: {
    acknowledgement: 'kvitteringen til personen',
    answer: 'svaret til personen',
    'new-case': 'beskeden om en ny sag',
    reminder: 'påmindelsen',
    overdue: 'beskeden om en overskredet frist',
    'follow-up': 'beskeden om en ny mail i sagen',
    echo: 'kvitteringen for en kommando',
    'unverified-reply': 'spørgsmålet om et ubekræftet svar',
    'bounced-letter': 'beskeden om et afvist brev',
    'undelivered-letter': 'beskeden om et brev, der ikke blev sendt',
    'passed-on': 'den videresendte mail',
    'held-mail': 'beskeden om en tilbageholdt mail',
    'identity-question': 'spørgsmålet om identitet',
    clarification: 'spørgsmålet om anmodningen',
    'question-reminder': 'påmindelsen om vores spørgsmål',
    extension: 'meddelelsen om forlænget frist',
    refusal: 'afslaget',
    'no-data': 'svaret om, at vi ikke har oplysninger',
    withdrawal: 'kvitteringen for tilbagetrækningen',
    'marketing-stopped': 'bekræftelsen på, at markedsføringen er stoppet',
    inquiry: 'beskeden om et spørgsmål',
    complaint: 'beskeden om en klage',
    'extension-warning': 'advarslen om sidste dag for at forlænge',
    'question-unanswered': 'beskeden om et ubesvaret spørgsmål',
    'calendar-moved': 'beskeden om en flyttet dato',
    register: 'fortegnelsen',
    digest: 'ugeoversigten',
  },
  identifiers: {
    cpr: 'et CPR-nummer',
    personnummer: 'et svensk personnummer',
    fodselsnummer: 'et norsk fødselsnummer',
    hetu: 'et finsk personnummer',
    card: 'et kortnummer',
    iban: 'et kontonummer (IBAN)',
  },

  subjects: {
    newCase: (what, promised) => `${what} – svar senest ${promised}`,
    reminder: (what, promised, left) =>
      `Påmindelse: ${what} – svar senest ${promised} (${left === 0 ? 'i dag' : `om ${days(left)}`})`,
    overdue: (what, promised) => `Fristen er overskredet: ${what} – svar var lovet senest ${promised}`,
    followUp: (what, promised) => `Ny mail i sagen: ${what} – svar senest ${promised}`,
    echo: 'Det gjorde dit svar',
    unverifiedReply: 'Var det dig? Et svar kunne ikke bekræftes, og intet er gjort',
    bounced: (letter) => `Ikke afleveret: ${letter}`,
    undelivered: (letter) => `Ikke sendt: ${letter}`,
    passedOn: (subject) => `Almindelig mail: ${subject}`,
    held: (reason) => `Mail holdt tilbage: ${reason}`,
  },
  newKinds: {
    request: 'Ny anmodning',
    inquiry: 'Nyt spørgsmål om persondata',
    complaint: 'Ny klage over persondata',
    other: 'Ny mail, måske en anmodning',
  },
  kinds: {
    request: 'anmodning om persondata',
    inquiry: 'spørgsmål om persondata',
    complaint: 'klage over persondata',
    other: 'måske en anmodning',
  },

  replyHere: (send) => [
    'Svar på denne mail, og skriv over linjen. Det, du skriver, er et internt notat, medmindre første ord er ',
    send,
    '.',
  ],
  replyStray: (request) => [
    'Er det en anmodning om persondata? Svar på denne mail, og skriv ',
    request,
    ' over linjen.',
  ],

  dates: {
    heading: 'Frister',
    answerBy: (promised) => [
      strong(`Svar senest den ${promised}.`),
      ' Den dato har personen fået at vide eller regner med.',
    ],
    received: 'Modtaget',
    promised: 'Lovet svar',
    latest: 'Lovens yderste frist',
    promisedValue: (date) => `senest den ${date} (en måned, artikel 12, stk. 3)`,
    latestValue: (date) => `den ${date} ved døgnets udgang`,
  },

  who: {
    heading: 'Hvem skrev',
    address: 'Adresse',
    name: 'Navn',
    nameValue: (name) => `${name} (skrevet af afsenderen selv, ikke bekræftet)`,
    sender: 'Afsender',
    authenticity: {
      proven:
        'ægte: Mailen kommer fra den adresse (DMARC, SPF eller DKIM passer). Det siger ikke, hvem der sad ved tastaturet.',
      unproven: 'ikke bekræftet. Adressen kan være rigtig, men også forfalsket. En anmodning gælder alligevel.',
      forged: 'Mailen angiver flere afsendere, så den kan være forfalsket. Vær forsigtig.',
      unknown: 'Kunne ikke kontrolleres. Det er ikke det samme som et nej.',
    },
    mailbox: 'Skrevet til',
    language: 'Sprog',
  },

  understood: {
    heading: 'Sådan er mailen forstået',
    confidence: { sure: 'sikkert', likely: 'sandsynligt', maybe: 'måske', hint: 'svagt tegn' },
    because: (quoted) => `Det ses af: ${quoted}`,
    noRight: {
      request: 'En anmodning, men det er ikke klart, hvilken ret det gælder. Læs mailen.',
      inquiry: 'Et spørgsmål om persondata, hvor ingen bestemt ret er nævnt.',
      complaint: 'En klage over behandlingen af persondata, hvor ingen bestemt ret er nævnt.',
      other: 'Ingen ret fundet. Fristen løber, indtil et menneske har set på mailen.',
    },
    proposal: 'Det er et maskinelt forslag. Det er dig, der afgør, hvad personen beder om.',
  },

  flags: {
    heading: 'Vær opmærksom på',
    marks: {
      reminder: 'Mailen rykker for noget tidligere. Er det en sag, I allerede har, gælder den første frist.',
      'authority-copy': 'Mailen er også sendt til en tilsynsmyndighed. Svar kun personen, ikke alle.',
      representative:
        'Afsenderen skriver på en andens vegne. Se fuldmagten, før I udleverer eller sletter noget. En underskrift på papir kan I ikke kræve.',
      generator:
        'Teksten ligner et standardbrev. Det er en anmodning som alle andre; nogle nævnte artikler er blot pynt.',
      scan: 'Et bilag uden læsbar tekst kan være selve brevet. Åbn det.',
    },
    languageUnsure: (language) => `Sproget er usikkert. Personen skrives til på ${language}.`,
    identifiers: (kinds) =>
      `Mailen indeholder ${kinds}. Cifrene er skjult her. Gentag dem ikke i svaret, og send dem ikke med almindelig mail.`,
    uncertainText: 'Grænsen mellem ny og citeret tekst er usikker, så alt vises.',
    notNamed: (rights) => `Jeres politik nævner ikke ${rights}. Loven gælder alligevel.`,
    refusalsReserved: (refusals) =>
      `Jeres politik tager forbehold for at afvise: ${refusals}. Loven er snævrere: kun det åbenbart grundløse eller overdrevne (artikel 12, stk. 5), og I skal bevise det. Spørg først, og skriv begrundelsen selv.`,
  },

  done: {
    heading: 'Det er allerede gjort',
    owed: 'Personen får en kvittering med datoen og sagsnummeret om et øjeblik. Der står intet fra mailen i den.',
    sent: (date, address) => `En kvittering er sendt til ${address} den ${date}.`,
    failed: 'Kvitteringen kunne ikke sendes. Personen har altså ikke hørt noget endnu.',
    withheld: (reason) =>
      `Der er ikke sendt nogen kvittering, fordi ${reason}. Personen har altså ikke hørt noget endnu.`,
    none: 'Der er ikke sendt nogen kvittering.',
  },
  withheldReasons: {
    'automatic-mail': 'mailen ser ud til at være sendt af en maskine',
    'unproven-sender': 'det ikke kunne bekræftes, at mailen kommer fra den adresse, og en forkert kunne få den',
    'null-return-path': 'mailen har ingen returadresse',
    'unreachable-address': 'adressen ikke kan skrives til',
    'flagged-mail': 'mailen er markeret som spam eller virus',
    'old-mail': 'mailen var gammel, da den nåede frem',
    'copied-authority': 'mailen også er sendt til en tilsynsmyndighed',
    'through-staff': 'en kollega har sendt anmodningen ind, og ingen har bekræftet, hvem personen er',
    'sender-cap': 'personen har fået så mange kvitteringer, som én kan få på et døgn',
    'domain-cap': 'der er sendt mange kvitteringer til samme domæne i den time',
    'hourly-cap': 'der er sendt usædvanligt mange kvitteringer i den time',
  },
  withheldOther: 'en kontrol holdt den tilbage',

  mail: {
    heading: 'Mailen',
    subject: 'Emne',
    empty: 'Mailen har ingen tekst.',
    gone: 'Den oprindelige mail er slettet eller kan ikke læses.',
    cut: 'Resten er ikke vist her, fordi mailen er meget lang.',
    signature: 'Underskrift',
    quoted: 'Citeret under mailen',
    attachments: 'Bilag',
    noName: 'uden navn',
    bytes: (amount, unit) => `${amount.replace('.', ',')} ${unit}`,
  },

  checklistHeading: (version) => `Huskeliste (loven og jeres politik, ${version})`,
  checklistAlways: 'Ved alle svar',
  retention: 'Opbevaring ifølge jeres politik',

  commands: {
    heading: 'Sådan svarer du',
    intro: 'Skriv over linjen øverst. Kommandoer står først, én pr. linje:',
    yourText: 'din tekst',
    send: (minutes, cancel) =>
      minutes === 0
        ? [
            'sender teksten og dine vedhæftede filer til personen med det samme. Sagsnummer og klagevejledning kommer selv med.',
          ]
        : [
            `sender teksten og dine vedhæftede filer til personen om ${minutes} minutter. Indtil da kan du svare `,
            cancel,
            '. Sagsnummer og klagevejledning kommer selv med.',
          ],
    note: 'gemmer et notat på sagen. Det sendes ikke.',
    close: 'lukker sagen.',
    otherOutcomes: 'Andre ord efter',
    cancel: 'stopper et svar, der ikke er sendt endnu.',
    english: 'De engelske ord virker også.',
  },

  reminder: {
    left: (left) =>
      left === 0 ? [strong('Svaret skal sendes i dag.')] : [strong(`Svaret skal være sendt om ${days(left)}.`)],
    notClosed: (close) => ['Er personen allerede besvaret? Så luk sagen med ', close, ', og påmindelserne stopper.'],
  },
  overdue: {
    passed: (promised) => [strong(`Svaret var lovet senest den ${promised}, og sagen er stadig åben.`)],
    limitRuns: (latest) => [`Lovens yderste frist er `, strong(`den ${latest}`), ' ved døgnets udgang. Svar inden da.'],
    limitPassed: (latest) => [
      'Lovens yderste frist var ',
      strong(`den ${latest}`),
      ' (artikel 12, stk. 3). Hver dag gør det værre. Svar nu, også hvis svaret ikke er helt færdigt.',
    ],
    whatNow:
      'Skriv til personen, hvad der er gjort, hvad der mangler, og hvornår det kommer. Ferie og travlhed er ikke gyldige grunde. Fristen kan ikke forlænges, når den er udløbet.',
  },
  status: {
    heading: 'Sagen',
    case: 'Sagsnummer',
    person: 'Person',
    about: 'Det gælder',
    open: 'ikke afgjort',
    outcome: (right, outcome) => `${right} (${outcome})`,
    answered: 'Svar til personen',
    answerWaiting: 'venter på at blive sendt',
    answerYes: (date) => `sendt den ${date}`,
    answerNo: 'ikke sendt',
    state: 'Status',
    states: { open: 'åben', closed: 'lukket' },
  },
  followUp: {
    intro: (address) => `${address} har skrevet igen i denne sag.`,
    dates: (promised) => `Datoerne er de samme: svar senest den ${promised}.`,
    datesMoved: (promised) =>
      `Spørgsmålet gælder som besvaret, og fristen løber igen. Ny dato: svar senest den ${promised}.`,
    reminder: 'Personen rykker for svar. En rykker giver hverken ny frist eller ny sag.',
  },
  echo: {
    intro: 'Dette er gjort efter dit svar:',
    willSend: (address, time, attachments) =>
      attachments === 0
        ? `Dit svar sendes til ${address} ${time}.`
        : `Dit svar sendes til ${address} ${time} med ${attachments === 1 ? '1 bilag' : `${attachments} bilag`}.`,
    undo: (cancel, time) => ['Fortrudt? Svar ', cancel, ` på denne mail før ${time}.`],
    preview: 'Det sendes, ord for ord',
    nothingToSend: (send) => ['Der er ikke sendt noget, for der stod ingen tekst efter ', send, '.'],
    tooLongToSend: (characters, limit) => [
      `Der er ikke sendt noget: teksten er på ${characters} tegn, og et svar kan være på højst ${limit}. Vedhæft resten som en fil.`,
    ],
    noted: 'Notatet er gemt på sagen. Det sendes ikke.',
    closed: (outcome) => `Sagen er lukket: ${outcome}.`,
    closedUnanswered: (send) => [
      'Bemærk: Personen har ikke fået noget svar herfra. Loven kræver, at personen får besked om, hvad der er gjort (artikel 12, stk. 3). Svar med ',
      send,
      ', eller sørg for, at det er sket på anden vis.',
    ],
    alreadyClosed: 'Sagen var allerede lukket og er det stadig.',
    cancelled: (count) =>
      count === 1 ? 'Svaret er stoppet og bliver ikke sendt.' : `${count} svar er stoppet og bliver ikke sendt.`,
    nothingToCancel: 'Der var intet at fortryde: Intet svar venter på at blive sendt.',
    alreadyACase: 'Mailen er allerede en sag.',
    unclear: (line, nearest) => [`Linjen ${line} er ikke forstået, og intet er gjort for den. Mente du `, nearest, '?'],
    uncertain: (send) => [
      'Intet er sendt eller lukket. Det var ikke til at se, hvad der var dit svar, og hvad der var citat. Teksten er gemt som notat. Svar igen øverst i mailen, over linjen, med ',
      send,
      ' som første ord, hvis den skal til personen.',
    ],
    stillOpen: (promised) => `Sagen er åben. Svar senest den ${promised}.`,
  },
  unverified: {
    intro: (address) =>
      `Vi har fået et svar, der ser ud til at komme fra dig (${address}), men det kunne ikke bekræftes.`,
    nothingDone: 'Derfor er intet sendt, lukket eller ændret. Svaret er gemt på sagen som ubekræftet.',
    itWasYou: 'Var det dig?',
    confirm: 'Svar på denne mail fra din egen arbejdsadresse, og skriv kommandoen og teksten igen.',
    notYou: 'Var det ikke dig?',
    notYouText: 'Så gør ingenting, men sig det til den, der står for jeres it. Nogen kan have brugt din adresse.',
    keepsHappening: 'Sker det igen, så bed jeres it om at se på SPF, DKIM og DMARC for jeres domæne.',
    reasons: {
      'several-senders': 'Svaret angav flere afsendere.',
      'doubled-headers': 'Svaret havde dato, emne eller en anden oplysning i brevhovedet to gange.',
      'other-address': 'Svaret kom fra en anden adresse end din.',
      'flagged-mail': 'Svaret var markeret som spam eller virus.',
      'unproven-sender': 'Det kunne ikke vises, at svaret kom fra din adresse (DMARC, SPF og DKIM).',
      'no-reply-address': 'Svaret blev ikke sendt til den svaradresse, der står i vores mail til dig.',
      'old-mail': 'Svaret var skrevet flere dage før, det kom frem.',
    },
  },
  lost: {
    someLetter: 'et brev',
    bounced: (letter, address) => [strong(`Modtagerens mailsystem afviste ${letter}`), ` (${address}).`],
    undelivered: (letter, address) => [strong(`Det lykkedes ikke at sende ${letter}`), ` (${address}).`],
    reason: 'Årsag',
    reasons: {
      'too-large': 'mailen blev for stor, sandsynligvis på grund af bilagene',
      rejected: 'mailtjenesten afviste den, for eksempel på grund af et mistænkeligt bilag',
      bounced: '',
    },
    dutyStays: (promised) => `I skal stadig svare: senest den ${promised} (artikel 12, stk. 3).`,
    person: [
      'Se efter, om adressen er rigtig, og om postkassen er i brug.',
      'Prøv en anden vej, som personen selv har oplyst: telefon, brev eller en anden adresse.',
      'Skriv et notat i sagen om, hvad I har forsøgt og hvornår.',
    ],
    tooLarge: 'Send svaret igen med færre eller mindre bilag, eller giv adgang til filerne på en sikker måde.',
    staff: 'Adressen modtager ikke besked om sager. Ret den i opsætningen, og sig det til kollegaen.',
  },
  passedOn: {
    attached: (mailbox) => `Mailen til ${mailbox} er vedhæftet, som den kom.`,
    tooLarge: (mailbox) => `En mail til ${mailbox} er for stor til at sende videre. Den ligger gemt.`,
    from: 'Fra',
    isRequest: (request) => ['Er det en anmodning om persondata? Svar ', request, ' på denne mail inden for 14 dage.'],
    replyToSender: 'Vil du skrive til afsenderen, så svar fra den vedhæftede mail. Et svar her når ikke frem til dem.',
  },
  held: {
    intro: (mailbox) => `En mail til ${mailbox} er holdt tilbage, så et menneske kan se på den.`,
    reasons: {
      unparsable: {
        short: 'kunne ikke læses',
        why: 'Mailen er beskadiget eller bygget, så den ikke kunne læses.',
        do: 'Bed afsenderen om at sende den igen som almindelig tekst, hvis I kender adressen.',
      },
      'unknown-recipient': {
        short: 'ukendt modtager',
        why: 'Adressen, den blev sendt til, er ikke en af jeres postkasser.',
        do: 'Se, om adressen er stavet forkert eller mangler i opsætningen.',
      },
      spam: {
        short: 'måske spam',
        why: 'Spamfilteret slog ud. Det tager fejl indimellem, og en ægte anmodning gælder fra den dag, den kom.',
        do: 'Læs den. Klik ikke på links, og åbn ikke bilag, før du er sikker.',
      },
      virus: {
        short: 'måske virus',
        why: 'Viruskontrollen slog ud. Bilagene er ikke sendt videre.',
        do: 'Åbn intet. Ser det ud til at komme fra en person, så skriv til vedkommende og bed om teksten igen uden bilag.',
      },
      'no-sender': {
        short: 'ingen afsender',
        why: 'Mailen har ingen afsenderadresse, så der er ingen at svare.',
        do: 'Se, om teksten fortæller, hvem der skriver, og hvordan personen kan nås.',
      },
      'several-senders': {
        short: 'flere afsendere',
        why: 'Mailen angiver flere afsendere. Det bruges til at snyde.',
        do: 'Find ud af, hvem der skrev, før du gør noget.',
      },
      'stranger-on-case': {
        short: 'fremmed skriver i en sag',
        why: 'Mailen svarer i en sag, men kommer fra en adresse, der ikke hører til sagen, eller som ikke kunne bekræftes.',
        do: 'Fortæl ikke afsenderen noget om sagen. Det kan være samme person med en ny adresse: Spørg på den adresse, I kender.',
      },
      'unknown-token': {
        short: 'ukendt svaradresse',
        why: 'Svaradressen er ikke en, vi kender. Den kan være skrevet forkert, udløbet eller opdigtet.',
        do: 'Se, hvem der skriver. Er det i en af jeres sager, så svar personen derfra.',
      },
      automatic: {
        short: 'automatisk mail',
        why: 'Mailen er sendt af en maskine, for eksempel et autosvar eller en returmail.',
        do: 'Som regel skal der intet gøres. Se efter, om den melder, at noget ikke kom frem.',
      },
      empty: {
        short: 'tom mail',
        why: 'Mailen har hverken tekst eller bilag, der kan læses.',
        do: 'Spørg afsenderen, hvad der skulle have stået.',
      },
      'copy-of-case': {
        short: 'kopi af en sag',
        why: 'Mailen er den samme som en, der allerede er en sag.',
        do: 'Som regel skal der intet gøres.',
      },
      'raw-mail-missing': {
        short: 'mailen mangler',
        why: 'Der blev meldt om en mail, men selve mailen kunne ikke findes.',
        do: 'Sig det til den, der driver systemet. Mailen kan være tabt, og afsenderen skal måske spørges.',
      },
      loop: {
        short: 'mail i ring',
        why: 'Mailen er en af vores egne, der er kommet tilbage.',
        do: 'Se efter, om en postkasse sender mail videre til sig selv.',
      },
      'own-mailbox': {
        short: 'fra jeres egen postkasse',
        why: 'Mailen er sendt fra selve postkassen, og den viser ingen mail, der sendes videre. Derfor vides det ikke, hvis anmodning det er.',
        do: 'Er det en anmodning, så skriv ANMODNING og på linjen under PERSONEN ER og mailadressen. Ellers skal der intet gøres.',
      },
      'staff-note-on-stray': {
        short: 'svar uden kommando',
        why: 'En kollega har svaret på en mail, der ikke er en sag. Svaret kan ikke lægges i en sag og er ikke sendt til nogen.',
        do: 'Skriv direkte til afsenderen, eller gør mailen til en sag.',
      },
    },
    otherReason: {
      short: 'se nærmere',
      why: 'Mailen passede ikke ind noget sted.',
      do: 'Læs den, og afgør, hvad den er.',
    },
    whatNow: 'Det kan du gøre',
    isNot: 'Er mailen ikke en anmodning, så gør ingenting. Den bliver gemt, og ingen får svar.',
    clockRuns: (received) => `Gør du mailen til en sag, løber fristen fra den ${received}, da den kom.`,
    received: 'Modtaget',
    from: 'Afsendt fra',
    to: 'Modtager',
    checks: 'Tekniske kontroller',
    unknownSender: 'ukendt',
  },
};
