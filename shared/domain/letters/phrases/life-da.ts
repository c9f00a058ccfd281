import { strong } from '../block.ts';
import type { StaffLife } from './staff-life.ts';

export const lifeDa: StaffLife = {
  dates: {
    extended: (date) => `senest den ${date} (forlænget: tre måneder, artikel 12, stk. 3)`,
    paused: (date) => `senest den ${date} (fristen har stået stille undervejs)`,
    safe: 'Sikker dato',
    safeValue: (date) => `den ${date}, som om fristen aldrig havde stået stille`,
    own: (date) => `senest den ${date} (vores egen dato)`,
    ownNote: 'Her bruger ingen en rettighed, så der løber ingen frist efter loven. Datoen er vores egen.',
    standsStill: (safe) => [
      strong('Fristen står stille'),
      `, mens vi venter på personens svar. Den sikre dato at arbejde efter er stadig den ${safe}.`,
    ],
    ownPassed: (promised) => [strong(`Vi ville have svaret senest den ${promised}, og sagen er stadig åben.`)],
    ownWhatNow: 'Der løber ingen frist efter loven, men nogen venter. Svar, eller luk sagen.',
  },

  status: {
    question: { identity: 'Spørgsmål om identitet', clarification: 'Spørgsmål om anmodningen' },
    notYetAsked: 'venter på at blive sendt',
    open: (asked) => `stillet den ${asked}, intet svar endnu`,
    settled: (asked, answered) => `stillet den ${asked}, afklaret den ${answered}`,
    hold: 'Bevares på grund af et retskrav',
    since: (date) => `siden den ${date}`,
  },
  cameEarlier: (earliest, word) => [
    `Anmodningen ser ud til at være nået frem til jer tidligere ad en anden vej. Indtil I siger hvornår, løber fristen fra den ${earliest}, den tidligste dato, mailen viser. Svar `,
    word('receivedOn'),
    ' og datoen.',
  ],
  fromColleague: (address) =>
    `En kollega har skrevet, så breve i sagen går til ${address}. Har en anden bedt om det, så svar personen fra jeres egen mail.`,
  maybeEarlier: (word) => [
    'Kom det på telefon, i brev eller til en anden adresse, begyndte fristen den dag: Svar ',
    word('receivedOn'),
    ' og datoen.',
  ],

  strayCameEarlier: (word) => [
    'Var anmodningen nået frem til jer tidligere ad en anden vej? Skriv ',
    word('request'),
    ', og på linjen under ',
    word('receivedOn'),
    ' og datoen.',
  ],

  extensionWarning: {
    subject: (what, last) => `Brug for mere end en måned? Beskeden skal være sendt senest ${last}: ${what}`,
    lastDay: (last) => [
      'Kan anmodningen ikke besvares inden for måneden, skal personen have det at vide, og hvorfor, ',
      strong(`senest den ${last}`),
      ' (artikel 12, stk. 3). Derefter er det for sent.',
    ],
    otherwise: 'Når I det i tide, skal I ikke gøre noget.',
    good: 'En gyldig grund ligger i netop denne anmodning: mange oplysninger, der skal læses og overstreges, kilder, der er svære at komme til, flere anmodninger på én gang.',
    bad: 'Ikke gyldigt: ferie, for få folk, travlhed, eller blot at det er et arbejde (Datatilsynet 2019-423-0202, det svenske tilsyn DI-2021-10488, EDPB 01/2022 pkt. 163-164).',
    reply: (word) => [
      'Svar ',
      word('extend'),
      ' og derefter grunden, sådan som personen skal læse den. I brevet står grunden, den nye dato og klagevejledning. Datoen flytter sig, når brevet er sendt.',
    ],
  },
  unanswered: {
    subject: (what) => `Personen har ikke svaret på vores spørgsmål: ${what}`,
    told: {
      identity:
        'Vi har bedt personen om at bekræfte sin identitet. Der er ikke kommet svar på spørgsmålet eller rykkerne.',
      clarification: 'Vi har spurgt personen, hvad der menes. Der er ikke kommet svar på spørgsmålet eller rykkerne.',
    },
    nothingCloses: 'Intet lukker af sig selv. Det er dig, der afgør det.',
    decide: 'Det kan du gøre',
    choices: {
      identity: (word) => [
        [
          'Er du sikker på anden vis, for eksempel fra en telefonsamtale? ',
          word('identityConfirmed'),
          ' sætter fristen i gang igen.',
        ],
        [
          'Stadig i rimelig tvivl? ',
          word('refuse'),
          ', derefter retten og begrundelsen. Klagevejledningen kommer med i brevet.',
        ],
        ['Kun reklame? ', word('marketingStopped'), '. Det kræver intet bevis.'],
      ],
      clarification: (word) => [
        ['Besvar hele anmodningen, sådan som du forstår den, med ', word('send'), ' (EDPB 01/2022 pkt. 159).'],
        ['Tavshed er ingen grund til at afvise.'],
      ],
    },
  },
  calendarMoved: {
    subject: (latest) => `Lovens yderste frist er flyttet til ${latest}`,
    told: (from, to) => [
      'Kalenderen over helligdage er ændret. Lovens yderste frist var ',
      strong(`den ${from}`),
      ' og er nu ',
      strong(`den ${to}`),
      '.',
    ],
    promise: (promised) => `Det, personen har fået at vide, er uændret: svar senest den ${promised}.`,
  },
  register: {
    subject: 'Fortegnelsen over anmodninger',
    attached:
      'Fortegnelsen er vedhæftet som CSV-fil: hver anmodning med datoer, rettigheder, udfald, brugte dage, og om den blev besvaret til tiden. Den indeholder hverken navne eller adresser.',
  },
  digest: {
    subject: (open, overdue) =>
      `Ugen: ${open} ${open === 1 ? 'åben' : 'åbne'}, ${overdue === 0 ? 'ingen' : overdue} over fristen`,
    open: 'Åbne',
    overdue: 'Over fristen',
    dueSoon: 'Svar inden for syv dage',
    waiting: 'Venter på personen',
    withheld: 'Ingen kvittering sendt',
    lost: 'Brev kom ikke frem',
    held: 'Mails holdt tilbage',
    passedOn: (mails) =>
      `${mails === 1 ? 'Én almindelig mail er' : `${mails} almindelige mails er`} sendt videre til jer de seneste syv dage.`,
    none: 'Intet er åbent, og intet er holdt tilbage.',
    later: 'Senere',
    line: (reference, about, promised) => `${reference}: ${about}, svar senest den ${promised}`,
    withheldDo: 'De personer har ikke hørt noget fra os. Skriv til dem, eller se grunden i sagens besked.',
    lostDo: 'Et brev til de personer kom retur eller blev aldrig sendt. Datoen gælder alligevel. Prøv en anden vej.',
    heldLine: (received, reason) => `${received}: ${reason}`,
    heldDo:
      'Find beskeden om hver mail, og afgør, hvad den er. Var det en anmodning, har fristen løbet, siden den kom.',
    register: 'Fortegnelsen over anmodninger er vedhæftet som CSV-fil.',
    noReply: 'Vil du gøre noget ved en sag, så svar på sagens egen mail.',
  },

  echo: {
    decided: (right, outcome) => `Afgjort om ${right}: ${outcome}.`,
    decidedAndTold: (right, outcome, time) => `Afgjort om ${right}: ${outcome}. Personen får et brev ${time}.`,
    noSuchRight: (right, word) => [
      `Intet er gjort om ${right}: Det handler sagen ikke om. Vil du ændre, hvad den handler om, så svar `,
      word('rights'),
      ' og alle rettighederne.',
    ],
    stillUnanswered: (rights) => `Sagen er ikke lukket. Ikke afgjort endnu: ${rights}.`,
    allDecided: (close) => ['Alle rettigheder er afgjort. Er alt sagt til personen, så luk sagen: Svar ', close, '.'],
    groundMissing: (right) =>
      `Intet er afgjort om ${right}: Personen skal have at vide hvorfor (artikel 12, stk. 4). Gentag kommandoen med en begrundelse.`,
    willAsk: {
      identity: (time) => `Personen bliver ${time} bedt om at bekræfte sin identitet.`,
      clarification: (time) => `Dit spørgsmål sendes til personen ${time}.`,
    },
    clockStops: 'Fra da af står fristen stille, indtil svaret kommer. Hold den første dato, hvis I kan.',
    clockRuns:
      'Fristen løber videre: Spørgsmålet kommer for sent, fristen har allerede stået stille én gang, eller der løber ingen frist.',
    alreadyAsked: {
      identity: 'Personen er allerede bedt om at bekræfte sin identitet og har ikke svaret.',
      clarification: 'Personen er allerede spurgt, hvad der menes, og har ikke svaret.',
    },
    questionMissing: (word) => ['Der er ikke spurgt om noget. Skriv spørgsmålet efter ', word('askClarification'), '.'],
    settled: {
      identity: (promised) =>
        `Noteret, at du er sikker på, hvem personen er. Det, personen sendte for at vise det, bliver slettet. Svar senest den ${promised}.`,
      clarification: (promised) => `Spørgsmålet til personen er afklaret. Svar senest den ${promised}.`,
    },
    noOpenQuestion: 'Intet er gjort: Der er intet åbent spørgsmål til personen.',
    willExtend: (time, promised) =>
      `Personen får ${time} at vide, at det tager længere tid. Når det brev er sendt, er den nye dato den ${promised}, og ikke før.`,
    weakReason: {
      holidays: 'Intet er sendt. Ferie er ikke godtaget som grund (Datatilsynet 2019-423-0202).',
      staffing:
        'Intet er sendt. For få folk eller sygdom er ikke godtaget som grund (det svenske tilsyn DI-2021-10488).',
      effort: 'Intet er sendt. At det er et stort arbejde, er ikke nok i sig selv (EDPB 01/2022 pkt. 163-164).',
      'too-short': 'Intet er sendt. Personen skal kunne se, hvorfor netop denne anmodning tager længere tid.',
    },
    extendAnyway: (word) => [
      'Skriv, hvad det er ved anmodningen, der tager tid. Skal grunden stå, som den er, så svar ',
      word('extendAnyway'),
      ' og grunden.',
    ],
    tooLate: (promised) =>
      `Fristen er ikke forlænget: Beskeden skulle have været sendt senest den ${promised} (artikel 12, stk. 3). Svar, så snart I kan.`,
    alreadyExtended: 'Fristen er allerede forlænget eller ved at blive det. Det kan kun ske én gang.',
    noClock: 'Her bruger ingen en rettighed, så der er ingen frist at forlænge.',
    willSendLetter: (letter, time) => `Sendes til personen ${time}: ${letter}.`,
    saysSearched: (places) =>
      `I brevet står, at I har søgt her: ${places}. Passer det ikke, så fortryd, søg, og svar igen; eller skriv under kommandoen, hvor I har søgt.`,
    saysBlocked: 'I brevet står, at adressen er på en spærreliste. Sørg for, at den er det.',
    rightsCorrected: (rights) => `Sagen handler nu om: ${rights}. Datoerne er de samme.`,
    duplicateOf: (reference) => `Lukket som dublet af ${reference}. Datoen i den sag gælder.`,
    noSuchCase: (reference) =>
      `Ingen anden sag hos jer har nummer ${reference}. Sagen er ikke lukket. Tjek nummeret, og svar igen.`,
    receivedOn: (received, promised, latest) =>
      `Anmodningen regnes for modtaget den ${received}. Svar senest den ${promised}; lovens yderste frist er den ${latest} ved døgnets udgang.`,
    impossibleDate: (date) =>
      `Intet er ændret: Den ${date} ligger efter selve mailen eller før, reglerne kom til at gælde (25. maj 2018).`,
    onHold: (word) => [
      'Sagen bevares på grund af et retskrav. Intet i den slettes, før du svarer ',
      word('release'),
      '.',
    ],
    holdEnded: 'Sagen bevares ikke længere på grund af et retskrav. Det, der skal slettes, bliver slettet.',
    notOnHold: 'Intet er gjort: Sagen bevares ikke på grund af et retskrav.',
    reopened: 'Sagen er åben igen.',
    notClosed: 'Intet er gjort: Sagen er ikke lukket.',
    registerFollows: 'Fortegnelsen kommer i en mail for sig.',
    status: 'Herunder står, hvor langt sagen er.',
    help: 'Herunder står alle kommandoer.',
    undo: (word) => ['Fortrudt? Svar ', word('cancel'), ' inden da.'],
  },

  policy: {
    places: 'Her skal I se efter',
    promise: (words) => `Jeres politik lover: ${words}.`,
    recipients: (names) => `Nævn disse modtagere: ${names}.`,
    tellRecipients: (names) => `Disse kan have fået oplysningerne: ${names}.`,
    namesMissing: (what) => `Navnene mangler på disse; find dem, før I svarer: ${what}.`,
    outsideEu: (names) => `Hovedkontor uden for EU/EØS, så fortæl om garantierne (artikel 15, stk. 2): ${names}.`,
    source: (source) => `Kilde (artikel 15, stk. 1, litra g): ${source}, medmindre I finder en anden.`,
    bookkeeping: (what, law) => `Bogføring hos jer: ${what}, så længe ${law} kræver det.`,
    backups:
      'Jeres politik lover sletning også fra sikkerhedskopier. Luk ikke, før det er sket eller har fået en dato.',
    noMarketing:
      'Jeres politik siger, at I ikke sender reklamer. Får personen nogen, så find ud af, hvor de kommer fra.',
    processor: (what, word) => [
      `Handler det om ${what}? Der er I kun databehandler: Send anmodningen videre til kunden (artikel 28, stk. 3, litra e), sig det til personen, og svar `,
      word('forwarded'),
      '.',
    ],
  },

  slots: {
    reason: 'begrundelsen',
    question: 'dit spørgsmål',
    rights: 'rettighederne med komma imellem',
    date: 'datoen',
    reference: 'sagsnummer',
  },
  stepsHeading: 'Det kan du svare',
  steps: {
    noData: 'I har intet fundet. Personen får at vide, hvor I har søgt.',
    askClarification: 'der er meget store mængder, og I må vide, hvad der menes.',
    fulfilled: 'det er gjort, og personen har fået besked.',
    partly: 'noget er gjort, resten ikke. Begrundelsen gemmes på sagen; skriv den i svaret til personen.',
    refuse: 'svaret er nej. Personen får begrundelsen, klagevejledning og besked om domstolene.',
    marketingStopped: 'reklamerne er stoppet. Personen får en bekræftelse.',
  },
  promptly: (days) => `Spørg inden ${days === 1 ? 'én arbejdsdag' : `${days} arbejdsdage`}, så fristen står stille.`,
  more: (help) => ['Der er flere kommandoer. Svar ', help, ' for at se dem alle.'],
  commands: {
    closeRight: 'afgør ret for ret. Sagen lukkes, når ingen er tilbage.',
    extend: 'to måneder mere, af en grund der ligger i netop denne anmodning. Personen får besked.',
    askIdentity: 'beder personen om at bekræfte sin identitet. Kun ved rimelig tvivl (artikel 12, stk. 6).',
    identityConfirmed: 'du er sikker på, hvem det er. Det, personen sendte for at vise det, slettes.',
    askClarification: 'spørger, hvad der menes, når I har meget store mængder.',
    refuse: 'afviser én ret. Personen får begrundelsen, klagevejledning og besked om domstolene.',
    noData: 'I har intet fundet. Personen får at vide, hvor I har søgt.',
    marketingStopped: 'reklamerne er stoppet. Personen får en bekræftelse.',
    withdrawn: 'personen trækker anmodningen tilbage, får en kvittering, og sagen lukkes.',
    forwarded: 'I er kun databehandler, og kunden har fået anmodningen. Sagen lukkes.',
    duplicate: 'samme anmodning som i en anden sag. Sagen lukkes.',
    notARequest: 'mailen beder ikke om noget af den slags. Sagen lukkes, og sorteringen lærer af det.',
    rights: 'retter, hvad sagen handler om.',
    receivedOn: 'anmodningen kom før, på telefon, i brev eller til en anden adresse. Da begyndte fristen.',
    hold: 'bevarer sagen på grund af et retskrav. Intet i den slettes.',
    release: 'ophæver det.',
    reopen: 'åbner en lukket sag.',
    register: 'sender dig fortegnelsen over anmodninger.',
    status: 'viser, hvor langt sagen er.',
  },
};
