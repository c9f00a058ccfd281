import { strong } from '../block.ts';
import type { StaffLife } from './staff-life.ts';

export const lifeNb: StaffLife = {
  dates: {
    extended: (date) => `senest ${date} (forlenget: tre måneder, artikkel 12 nr. 3)`,
    paused: (date) => `senest ${date} (fristen har stått stille en stund)`,
    safe: 'Trygg dato',
    safeValue: (date) => `${date}, som om fristen aldri hadde stått stille`,
    own: (date) => `senest ${date} (vår egen dato)`,
    ownNote: 'Her bruker ingen en rettighet, så det løper ingen lovbestemt frist. Datoen er vår egen.',
    standsStill: (safe) => [
      strong('Fristen står stille'),
      ` mens vi venter på svar fra personen. Den trygge datoen å arbeide mot er fortsatt ${safe}.`,
    ],
    ownPassed: (promised) => [strong(`Vi ville ha svart senest ${promised}, og saken er fortsatt åpen.`)],
    ownWhatNow: 'Det løper ingen lovbestemt frist, men noen venter. Svar, eller lukk saken.',
  },

  status: {
    question: { identity: 'Spørsmål om identitet', clarification: 'Spørsmål om forespørselen' },
    notYetAsked: 'venter på å bli sendt',
    open: (asked) => `stilt ${asked}, ikke noe svar ennå`,
    settled: (asked, answered) => `stilt ${asked}, avklart ${answered}`,
    hold: 'Bevares på grunn av et rettskrav',
    since: (date) => `siden ${date}`,
  },
  cameEarlier: (earliest, word) => [
    `Forespørselen ser ut til å ha nådd dere tidligere på en annen måte. Til dere sier når, løper fristen fra ${earliest}, den tidligste datoen e-posten viser. Svar `,
    word('receivedOn'),
    ' og datoen.',
  ],
  fromColleague: (address) =>
    `En kollega har skrevet, så brevene i saken går til ${address}. Har noen andre bedt om det, svar personen fra deres egen e-post.`,
  maybeEarlier: (word) => [
    'Kom det på telefon, i brev eller til en annen adresse, begynte fristen den dagen: Svar ',
    word('receivedOn'),
    ' og datoen.',
  ],

  strayCameEarlier: (word) => [
    'Hadde forespørselen nådd dere tidligere på en annen måte? Skriv ',
    word('request'),
    ', og på linjen under ',
    word('receivedOn'),
    ' og datoen.',
  ],

  extensionWarning: {
    subject: (what, last) => `Trengs det mer enn en måned? Varselet må sendes senest ${last}: ${what}`,
    lastDay: (last) => [
      'Kan ikke forespørselen besvares innen måneden, skal personen få vite det, og hvorfor, ',
      strong(`senest ${last}`),
      ' (artikkel 12 nr. 3). Etter det er det for sent.',
    ],
    otherwise: 'Rekker dere det i tide, trenger dere ikke å gjøre noe.',
    good: 'En gyldig grunn ligger i nettopp denne forespørselen: mange opplysninger som må leses og sladdes, kilder som er vanskelige å komme til, flere forespørsler på én gang.',
    bad: 'Ikke gyldig: ferie, for få folk, travle dager, eller bare at det er arbeid (det danske Datatilsynet 2019-423-0202, det svenske tilsynet DI-2021-10488, EDPB 01/2022 avsnitt 163–164).',
    reply: (word) => [
      'Svar ',
      word('extend'),
      ' og deretter grunnen, slik personen skal lese den. I brevet står grunnen, den nye datoen og hvordan man klager. Datoen flytter seg når brevet er sendt.',
    ],
  },
  unanswered: {
    subject: (what) => `Personen har ikke svart på spørsmålet vårt: ${what}`,
    told: {
      identity: 'Vi har bedt personen bekrefte identiteten sin. Verken spørsmålet eller påminnelsene har fått svar.',
      clarification: 'Vi har spurt personen hva som menes. Verken spørsmålet eller påminnelsene har fått svar.',
    },
    nothingCloses: 'Ingenting lukkes av seg selv. Det er du som avgjør.',
    decide: 'Dette kan du gjøre',
    choices: {
      identity: (word) => [
        ['Sikker på annen måte, for eksempel på telefon? ', word('identityConfirmed'), ' setter fristen i gang igjen.'],
        [
          'Fortsatt i rimelig tvil? ',
          word('refuse'),
          ', deretter rettigheten og begrunnelsen. I brevet står det hvordan man klager.',
        ],
        ['Bare reklame? ', word('marketingStopped'), '. Det krever ikke noe bevis.'],
      ],
      clarification: (word) => [
        ['Besvar hele forespørselen, slik du forstår den, med ', word('send'), ' (EDPB 01/2022 avsnitt 159).'],
        ['Taushet er ingen grunn til å avslå.'],
      ],
    },
  },
  calendarMoved: {
    subject: (latest) => `Lovens ytterste frist er flyttet til ${latest}`,
    told: (from, to) => [
      'Oversikten over helligdager er endret. Lovens ytterste frist var ',
      strong(from),
      ' og er nå ',
      strong(to),
      '.',
    ],
    promise: (promised) => `Det personen har fått vite, er uendret: svar senest ${promised}.`,
  },
  register: {
    subject: 'Oversikten over forespørsler',
    attached:
      'Oversikten er vedlagt som CSV-fil: hver forespørsel med datoer, rettigheter, utfall, brukte dager, og om den ble besvart i tide. Den inneholder verken navn eller adresser.',
  },
  digest: {
    subject: (open, overdue) =>
      `Uken: ${open} ${open === 1 ? 'åpen' : 'åpne'}, ${overdue === 0 ? 'ingen' : overdue} over fristen`,
    open: 'Åpne',
    overdue: 'Over fristen',
    dueSoon: 'Svar innen sju dager',
    waiting: 'Venter på personen',
    withheld: 'Ingen bekreftelse sendt',
    lost: 'Brev kom ikke fram',
    held: 'E-poster holdt tilbake',
    passedOn: (mails) =>
      `${mails === 1 ? 'Én vanlig e-post er' : `${mails} vanlige e-poster er`} sendt videre til dere de siste sju dagene.`,
    none: 'Ingenting er åpent, og ingenting er holdt tilbake.',
    later: 'Senere',
    line: (reference, about, promised) => `${reference}: ${about}, svar senest ${promised}`,
    withheldDo: 'Disse personene har ikke hørt noe fra oss. Skriv til dem, eller se grunnen i sakens melding.',
    lostDo: 'Et brev til disse personene kom i retur eller ble aldri sendt. Datoen gjelder likevel. Prøv en annen vei.',
    heldLine: (received, reason) => `${received}: ${reason}`,
    heldDo:
      'Finn meldingen om hver e-post, og avgjør hva den er. Var det en forespørsel, har fristen løpt siden den kom.',
    register: 'Oversikten over forespørsler er vedlagt som CSV-fil.',
    noReply: 'Vil du gjøre noe med en sak, svar på sakens egen e-post.',
  },

  echo: {
    decided: (right, outcome) => `Avgjort om ${right}: ${outcome}.`,
    decidedAndTold: (right, outcome, time) => `Avgjort om ${right}: ${outcome}. Personen får brev ${time}.`,
    noSuchRight: (right, word) => [
      `Ingenting er gjort om ${right}: Det gjelder ikke saken. Vil du endre hva den gjelder, svar `,
      word('rights'),
      ' og alle rettighetene.',
    ],
    stillUnanswered: (rights) => `Saken er ikke lukket. Ikke avgjort ennå: ${rights}.`,
    allDecided: (close) => ['Alle rettigheter er avgjort. Er alt sagt til personen, så lukk saken: Svar ', close, '.'],
    groundMissing: (right) =>
      `Ingenting er avgjort om ${right}: Personen skal få vite hvorfor (artikkel 12 nr. 4). Gjenta kommandoen med en begrunnelse.`,
    willAsk: {
      identity: (time) => `Personen blir ${time} bedt om å bekrefte identiteten sin.`,
      clarification: (time) => `Spørsmålet ditt går til personen ${time}.`,
    },
    clockStops: 'Fra da av står fristen stille til svaret kommer. Hold den første datoen om dere kan.',
    clockRuns:
      'Fristen løper videre: Spørsmålet kommer for sent, fristen har allerede stått stille én gang, eller det løper ingen frist.',
    alreadyAsked: {
      identity: 'Personen er allerede bedt om å bekrefte identiteten sin og har ikke svart.',
      clarification: 'Personen er allerede spurt hva som menes, og har ikke svart.',
    },
    questionMissing: (word) => ['Det er ikke spurt om noe. Skriv spørsmålet bak ', word('askClarification'), '.'],
    settled: {
      identity: (promised) =>
        `Notert at du er sikker på hvem personen er. Det som ble sendt for å vise det, slettes. Svar senest ${promised}.`,
      clarification: (promised) => `Spørsmålet til personen er avklart. Svar senest ${promised}.`,
    },
    noOpenQuestion: 'Ingenting er gjort: Det er ikke noe åpent spørsmål til personen.',
    willExtend: (time, promised) =>
      `Personen får ${time} vite at det tar lengre tid. Når det brevet er sendt, er den nye datoen ${promised}, og ikke før.`,
    weakReason: {
      holidays: 'Ingenting er sendt. Ferie er ikke godtatt som grunn (det danske Datatilsynet 2019-423-0202).',
      staffing:
        'Ingenting er sendt. For få folk eller sykdom er ikke godtatt som grunn (det svenske tilsynet DI-2021-10488).',
      effort: 'Ingenting er sendt. At det er mye arbeid, er ikke nok i seg selv (EDPB 01/2022 avsnitt 163–164).',
      'too-short': 'Ingenting er sendt. Personen skal kunne se hvorfor nettopp denne forespørselen tar lengre tid.',
    },
    extendAnyway: (word) => [
      'Skriv hva det er ved forespørselen som tar tid. Skal grunnen stå som den er, svar ',
      word('extendAnyway'),
      ' og grunnen.',
    ],
    tooLate: (promised) =>
      `Fristen er ikke forlenget: Varselet skulle ha vært sendt senest ${promised} (artikkel 12 nr. 3). Svar så snart dere kan.`,
    alreadyExtended: 'Fristen er allerede forlenget eller i ferd med å bli det. Det kan bare skje én gang.',
    noClock: 'Her bruker ingen en rettighet, så det er ingen frist å forlenge.',
    willSendLetter: (letter, time) => `Sendes til personen ${time}: ${letter}.`,
    saysSearched: (places) =>
      `I brevet står det at dere har søkt her: ${places}. Stemmer ikke det, angre, søk og svar igjen; eller skriv under kommandoen hvor dere har søkt.`,
    saysBlocked: 'I brevet står det at adressen er på en sperreliste. Sørg for at den er det.',
    rightsCorrected: (rights) => `Saken gjelder nå: ${rights}. Datoene er de samme.`,
    duplicateOf: (reference) => `Lukket som duplikat av ${reference}. Datoen i den saken gjelder.`,
    noSuchCase: (reference) =>
      `Ingen annen sak hos dere har nummer ${reference}. Saken er ikke lukket. Sjekk nummeret og svar igjen.`,
    receivedOn: (received, promised, latest) =>
      `Forespørselen regnes som mottatt ${received}. Svar senest ${promised}; lovens ytterste frist er ${latest} ved døgnets slutt.`,
    impossibleDate: (date) =>
      `Ingenting er endret: ${date} er etter selve e-posten eller før reglene begynte å gjelde (25. mai 2018).`,
    onHold: (word) => [
      'Saken bevares på grunn av et rettskrav. Ingenting i den slettes før du svarer ',
      word('release'),
      '.',
    ],
    holdEnded: 'Saken bevares ikke lenger på grunn av et rettskrav. Det som skal slettes, blir slettet.',
    notOnHold: 'Ingenting er gjort: Saken bevares ikke på grunn av et rettskrav.',
    reopened: 'Saken er åpen igjen.',
    notClosed: 'Ingenting er gjort: Saken er ikke lukket.',
    registerFollows: 'Oversikten kommer i en egen e-post.',
    status: 'Nedenfor står det hvor langt saken er kommet.',
    help: 'Nedenfor står alle kommandoene.',
    undo: (word) => ['Ombestemt deg? Svar ', word('cancel'), ' innen da.'],
  },

  policy: {
    places: 'Her skal dere lete',
    promise: (words) => `Erklæringen deres lover: ${words}.`,
    recipients: (names) => `Nevn disse mottakerne: ${names}.`,
    tellRecipients: (names) => `Disse kan ha fått opplysningene: ${names}.`,
    namesMissing: (what) => `Navnene mangler på disse; finn dem før dere svarer: ${what}.`,
    outsideEu: (names) => `Hovedkontor utenfor EU/EØS, så fortell om garantiene (artikkel 15 nr. 2): ${names}.`,
    source: (source) => `Kilde (artikkel 15 nr. 1 bokstav g): ${source}, med mindre dere finner en annen.`,
    bookkeeping: (what, law) => `Bokføring hos dere: ${what}, så lenge ${law} krever det.`,
    backups:
      'Erklæringen deres lover sletting også fra sikkerhetskopier. Ikke lukk før det er gjort eller har fått en dato.',
    noMarketing: 'Erklæringen deres sier at dere ikke sender reklame. Får personen noe, finn ut hvor den kommer fra.',
    processor: (what, word) => [
      `Gjelder det ${what}? Der er dere bare databehandler: Send forespørselen videre til kunden (artikkel 28 nr. 3 bokstav e), si det til personen, og svar `,
      word('forwarded'),
      '.',
    ],
  },

  slots: {
    reason: 'begrunnelsen',
    question: 'spørsmålet ditt',
    rights: 'rettighetene med komma mellom',
    date: 'datoen',
    reference: 'saksnummer',
  },
  stepsHeading: 'Dette kan du svare',
  steps: {
    noData: 'dere har ikke funnet noe. Personen får vite hvor dere har søkt.',
    askClarification: 'det er svært store mengder, og dere må vite hva som menes.',
    fulfilled: 'det er gjort, og personen har fått beskjed.',
    partly: 'noe er gjort, resten ikke. Begrunnelsen lagres på saken; skriv den i svaret til personen.',
    refuse: 'svaret er nei. Personen får begrunnelsen og beskjed om klage og domstoler.',
    marketingStopped: 'reklamen er stoppet. Personen får en bekreftelse.',
  },
  promptly: (days) => `Spør innen ${days === 1 ? 'én arbeidsdag' : `${days} arbeidsdager`}, så fristen står stille.`,
  more: (help) => ['Det finnes flere kommandoer. Svar ', help, ' for å se alle.'],
  commands: {
    closeRight: 'avgjør rettighet for rettighet. Saken lukkes når ingen er igjen.',
    extend: 'to måneder til, av en grunn som ligger i nettopp denne forespørselen. Personen får beskjed.',
    askIdentity: 'ber personen bekrefte identiteten sin. Bare ved rimelig tvil (artikkel 12 nr. 6).',
    identityConfirmed: 'du er sikker på hvem det er. Det som ble sendt for å vise det, slettes.',
    askClarification: 'spør hva som menes, når dere har svært store mengder.',
    refuse: 'avslår én rettighet. Personen får begrunnelsen og beskjed om klage og domstoler.',
    noData: 'dere har ikke funnet noe. Personen får vite hvor dere har søkt.',
    marketingStopped: 'reklamen er stoppet. Personen får en bekreftelse.',
    withdrawn: 'personen trekker forespørselen, får en kvittering, og saken lukkes.',
    forwarded: 'dere er bare databehandler, og kunden har fått forespørselen. Saken lukkes.',
    duplicate: 'samme forespørsel som i en annen sak. Saken lukkes.',
    notARequest: 'e-posten ber ikke om noe slikt. Saken lukkes, og sorteringen lærer av det.',
    rights: 'retter hva saken gjelder.',
    receivedOn: 'forespørselen kom før, på telefon, i brev eller til en annen adresse. Da begynte fristen.',
    hold: 'bevarer saken på grunn av et rettskrav. Ingenting i den slettes.',
    release: 'opphever det.',
    reopen: 'åpner en lukket sak.',
    register: 'sender deg oversikten over forespørsler.',
    status: 'viser hvor langt saken er kommet.',
  },
};
