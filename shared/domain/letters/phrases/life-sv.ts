import { strong } from '../block.ts';
import type { StaffLife } from './staff-life.ts';

export const lifeSv: StaffLife = {
  dates: {
    extended: (date) => `senast ${date} (förlängt: tre månader, artikel 12.3)`,
    paused: (date) => `senast ${date} (tidsfristen har varit pausad)`,
    safe: 'Säkert datum',
    safeValue: (date) => `${date}, som om tidsfristen aldrig hade pausats`,
    own: (date) => `senast ${date} (vårt eget datum)`,
    ownNote: 'Här utövas ingen rättighet, så ingen lagstadgad tidsfrist löper. Datumet är vårt eget.',
    standsStill: (safe) => [
      strong('Tidsfristen är pausad'),
      ` medan vi väntar på personens svar. Det säkra datumet att arbeta mot är fortfarande ${safe}.`,
    ],
    ownPassed: (promised) => [strong(`Vi tänkte svara senast ${promised}, och ärendet är fortfarande öppet.`)],
    ownWhatNow: 'Ingen lagstadgad tidsfrist löper, men någon väntar. Svara eller stäng ärendet.',
  },

  status: {
    question: { identity: 'Fråga om identitet', clarification: 'Fråga om begäran' },
    notYetAsked: 'väntar på att skickas',
    open: (asked) => `ställd ${asked}, inget svar ännu`,
    settled: (asked, answered) => `ställd ${asked}, klar ${answered}`,
    hold: 'Bevaras på grund av ett rättsligt anspråk',
    since: (date) => `sedan ${date}`,
  },
  cameEarlier: (earliest, word) => [
    `Begäran verkar ha nått er tidigare på annat sätt. Tills ni säger när löper tidsfristen från ${earliest}, det tidigaste datum som mejlet visar. Svara `,
    word('receivedOn'),
    ' och datumet.',
  ],
  fromColleague: (address) =>
    `En kollega har skrivit, så breven i ärendet går till ${address}. Har någon annan bett om det, svara personen från er egen e-post.`,
  maybeEarlier: (word) => [
    'Kom det per telefon, brev eller till en annan adress började tidsfristen den dagen: svara ',
    word('receivedOn'),
    ' och datumet.',
  ],

  strayCameEarlier: (word) => [
    'Hade begäran nått er tidigare på annat sätt? Skriv ',
    word('request'),
    ', och på raden under ',
    word('receivedOn'),
    ' och datumet.',
  ],

  extensionWarning: {
    subject: (what, last) => `Behövs mer än en månad? Beskedet måste skickas senast ${last}: ${what}`,
    lastDay: (last) => [
      'Kan begäran inte besvaras inom månaden ska personen få veta det, och varför, ',
      strong(`senast ${last}`),
      ' (artikel 12.3). Därefter är det för sent.',
    ],
    otherwise: 'Blir ni klara i tid behöver ni inte göra något.',
    good: 'Ett giltigt skäl finns i just den här begäran: många uppgifter som måste läsas och maskas, källor som är svåra att nå, flera begäranden på en gång.',
    bad: 'Inte giltigt: semester, för få medarbetare, mycket att göra eller bara att det är ett arbete (IMY DI-2021-10488, danska Datatilsynet 2019-423-0202, EDPB 01/2022 p. 163–164).',
    reply: (word) => [
      'Svara ',
      word('extend'),
      ' och därefter skälet så som personen ska läsa det. I brevet står skälet, det nya datumet och hur man klagar. Datumet flyttas när brevet har skickats.',
    ],
  },
  unanswered: {
    subject: (what) => `Personen har inte svarat på vår fråga: ${what}`,
    told: {
      identity: 'Vi har bett personen styrka sin identitet. Varken frågan eller påminnelserna har fått svar.',
      clarification: 'Vi har frågat personen vad som menas. Varken frågan eller påminnelserna har fått svar.',
    },
    nothingCloses: 'Ingenting stängs av sig självt. Det är du som avgör.',
    decide: 'Det här kan du göra',
    choices: {
      identity: (word) => [
        [
          'Säker på annat sätt, till exempel efter ett telefonsamtal? ',
          word('identityConfirmed'),
          ' sätter i gång tidsfristen igen.',
        ],
        [
          'Fortfarande rimliga tvivel? ',
          word('refuse'),
          ', sedan rättigheten och motiveringen. I brevet står hur man klagar.',
        ],
        ['Bara reklam? ', word('marketingStopped'), '. Det kräver inget bevis.'],
      ],
      clarification: (word) => [
        ['Besvara hela begäran, så som du förstår den, med ', word('send'), ' (EDPB 01/2022 p. 159).'],
        ['Tystnad är inget skäl att avslå.'],
      ],
    },
  },
  calendarMoved: {
    subject: (latest) => `Lagens yttersta gräns har flyttats till ${latest}`,
    told: (from, to) => [
      'Tabellen över helgdagar har ändrats. Lagens yttersta gräns var ',
      strong(from),
      ' och är nu ',
      strong(to),
      '.',
    ],
    promise: (promised) => `Det som personen har fått veta är oförändrat: svara senast ${promised}.`,
  },
  register: {
    subject: 'Förteckningen över begäranden',
    attached:
      'Förteckningen är bifogad som CSV-fil: varje begäran med datum, rättigheter, utfall, använda dagar och om den besvarades i tid. Den innehåller varken namn eller adresser.',
  },
  digest: {
    subject: (open, overdue) =>
      `Veckan: ${open} ${open === 1 ? 'öppet' : 'öppna'}, ${overdue === 0 ? 'inget försenat' : overdue === 1 ? '1 försenat' : `${overdue} försenade`}`,
    open: 'Öppna',
    overdue: 'Försenade',
    dueSoon: 'Svar inom sju dagar',
    waiting: 'Väntar på personen',
    withheld: 'Ingen bekräftelse skickad',
    lost: 'Brev kom inte fram',
    held: 'Kvarhållna mejl',
    passedOn: (mails) =>
      `${mails === 1 ? 'Ett vanligt mejl har' : `${mails} vanliga mejl har`} skickats vidare till er de senaste sju dagarna.`,
    none: 'Inget är öppet och inget hålls kvar.',
    later: 'Senare',
    line: (reference, about, promised) => `${reference}: ${about}, svara senast ${promised}`,
    withheldDo:
      'De här personerna har inte hört något från oss. Skriv till dem, eller se varför i ärendets meddelande.',
    lostDo:
      'Ett brev till de här personerna kom tillbaka eller skickades aldrig. Datumet gäller ändå. Försök på annat sätt.',
    heldLine: (received, reason) => `${received}: ${reason}`,
    heldDo:
      'Öppna meddelandet om varje mejl och avgör vad det är. Var det en begäran har tidsfristen löpt sedan det kom.',
    register: 'Förteckningen över begäranden är bifogad som CSV-fil.',
    noReply: 'Vill du göra något åt ett ärende, svara på ärendets eget mejl.',
  },

  echo: {
    decided: (right, outcome) => `Beslut om ${right}: ${outcome}.`,
    decidedAndTold: (right, outcome, time) => `Beslut om ${right}: ${outcome}. Personen får ett brev ${time}.`,
    noSuchRight: (right, word) => [
      `Inget är gjort om ${right}: ärendet gäller inte det. Vill du ändra vad det gäller, svara `,
      word('rights'),
      ' och alla rättigheterna.',
    ],
    stillUnanswered: (rights) => `Ärendet är inte stängt. Inte beslutat ännu: ${rights}.`,
    allDecided: (close) => [
      'Alla rättigheter är avgjorda. Är allt sagt till personen, stäng ärendet: svara ',
      close,
      '.',
    ],
    groundMissing: (right) =>
      `Inget är beslutat om ${right}: personen ska få veta varför (artikel 12.4). Upprepa kommandot med en motivering.`,
    willAsk: {
      identity: (time) => `Personen ombeds ${time} att styrka sin identitet.`,
      clarification: (time) => `Din fråga går till personen ${time}.`,
    },
    clockStops: 'Därefter är tidsfristen pausad tills svaret kommer. Håll det första datumet om ni kan.',
    clockRuns:
      'Tidsfristen löper vidare: frågan kommer för sent, fristen har redan varit pausad en gång eller så löper ingen frist.',
    alreadyAsked: {
      identity: 'Personen har redan blivit ombedd att styrka sin identitet och har inte svarat.',
      clarification: 'Personen har redan fått frågan vad som menas och har inte svarat.',
    },
    questionMissing: (word) => ['Ingen fråga är ställd. Skriv frågan efter ', word('askClarification'), '.'],
    settled: {
      identity: (promised) =>
        `Antecknat att du är säker på vem personen är. Det som skickades för att visa det raderas. Svara senast ${promised}.`,
      clarification: (promised) => `Frågan till personen är klar. Svara senast ${promised}.`,
    },
    noOpenQuestion: 'Inget är gjort: ingen fråga till personen är öppen.',
    willExtend: (time, promised) =>
      `Personen får ${time} veta att det tar längre tid. När det brevet har skickats är det nya datumet ${promised}, och inte förr.`,
    weakReason: {
      holidays: 'Inget är skickat. Semester har inte godtagits som skäl (danska Datatilsynet 2019-423-0202).',
      staffing: 'Inget är skickat. För få medarbetare eller sjukdom har inte godtagits som skäl (IMY DI-2021-10488).',
      effort: 'Inget är skickat. Att det är mycket arbete räcker inte i sig (EDPB 01/2022 p. 163–164).',
      'too-short': 'Inget är skickat. Personen ska kunna se varför just den här begäran tar längre tid.',
    },
    extendAnyway: (word) => [
      'Skriv vad det är med begäran som tar tid. Ska skälet stå som det är, svara ',
      word('extendAnyway'),
      ' och skälet.',
    ],
    tooLate: (promised) =>
      `Tidsfristen är inte förlängd: beskedet skulle ha skickats senast ${promised} (artikel 12.3). Svara så snart ni kan.`,
    alreadyExtended: 'Tidsfristen är redan förlängd eller håller på att bli det. Det kan bara ske en gång.',
    noClock: 'Här utövas ingen rättighet, så det finns ingen tidsfrist att förlänga.',
    willSendLetter: (letter, time) => `Skickas till personen ${time}: ${letter}.`,
    saysSearched: (places) =>
      `I brevet står att ni har sökt här: ${places}. Stämmer det inte, ångra, sök och svara igen; eller skriv under kommandot var ni har sökt.`,
    saysBlocked: 'I brevet står att adressen finns på en spärrlista. Se till att den gör det.',
    rightsCorrected: (rights) => `Ärendet gäller nu: ${rights}. Datumen är desamma.`,
    duplicateOf: (reference) => `Stängt som dubblett av ${reference}. Datumet i det ärendet gäller.`,
    noSuchCase: (reference) =>
      `Inget annat ärende hos er har nummer ${reference}. Ärendet är inte stängt. Kontrollera numret och svara igen.`,
    receivedOn: (received, promised, latest) =>
      `Begäran räknas som mottagen ${received}. Svara senast ${promised}; lagens yttersta gräns är ${latest} vid dygnets slut.`,
    impossibleDate: (date) =>
      `Inget är ändrat: ${date} ligger efter själva mejlet eller före den dag då reglerna började gälla (25 maj 2018).`,
    onHold: (word) => [
      'Ärendet bevaras på grund av ett rättsligt anspråk. Inget i det raderas förrän du svarar ',
      word('release'),
      '.',
    ],
    holdEnded: 'Ärendet bevaras inte längre på grund av ett rättsligt anspråk. Det som ska raderas raderas.',
    notOnHold: 'Inget är gjort: ärendet bevaras inte på grund av ett rättsligt anspråk.',
    reopened: 'Ärendet är öppet igen.',
    notClosed: 'Inget är gjort: ärendet är inte stängt.',
    registerFollows: 'Förteckningen kommer i ett eget mejl.',
    status: 'Nedan står hur långt ärendet har kommit.',
    help: 'Nedan står alla kommandon.',
    undo: (word) => ['Ångrar du dig? Svara ', word('cancel'), ' innan dess.'],
  },

  policy: {
    places: 'Här ska ni leta',
    promise: (words) => `Er policy lovar: ${words}.`,
    recipients: (names) => `Nämn de här mottagarna: ${names}.`,
    tellRecipients: (names) => `De här kan ha fått uppgifterna: ${names}.`,
    namesMissing: (what) => `Namnen saknas på de här; ta reda på dem innan ni svarar: ${what}.`,
    outsideEu: (names) => `Huvudkontor utanför EU/EES, så berätta om skyddsåtgärderna (artikel 15.2): ${names}.`,
    source: (source) => `Källa (artikel 15.1 g): ${source}, om ni inte hittar någon annan.`,
    bookkeeping: (what, law) => `Bokföring hos er: ${what}, så länge ${law} kräver det.`,
    backups:
      'Er policy lovar radering även ur säkerhetskopior. Stäng inte innan det är gjort eller har fått ett datum.',
    noMarketing: 'Er policy säger att ni inte skickar reklam. Får personen någon, ta reda på varifrån den kommer.',
    processor: (what, word) => [
      `Gäller det ${what}? Där är ni bara personuppgiftsbiträde: skicka begäran vidare till kunden (artikel 28.3 e), säg det till personen och svara `,
      word('forwarded'),
      '.',
    ],
  },

  slots: {
    reason: 'motiveringen',
    question: 'din fråga',
    rights: 'rättigheterna med komma emellan',
    date: 'datumet',
    reference: 'ärendenummer',
  },
  stepsHeading: 'Det här kan du svara',
  steps: {
    noData: 'ni har inte hittat något. Personen får veta var ni har sökt.',
    askClarification: 'det är mycket stora mängder och ni måste veta vad som menas.',
    fulfilled: 'det är gjort och personen har fått besked.',
    partly: 'en del är gjort, resten inte. Motiveringen sparas i ärendet; skriv den i svaret till personen.',
    refuse: 'svaret är nej. Personen får motiveringen och besked om hur man klagar och om domstol.',
    marketingStopped: 'reklamen har upphört. Personen får en bekräftelse.',
  },
  promptly: (days) => `Fråga inom ${days === 1 ? 'en arbetsdag' : `${days} arbetsdagar`}, så att tidsfristen pausas.`,
  more: (help) => ['Det finns fler kommandon. Svara ', help, ' för att se alla.'],
  commands: {
    closeRight: 'avgör rättighet för rättighet. Ärendet stängs när ingen är kvar.',
    extend: 'två månader till, av ett skäl som finns i just den här begäran. Personen får besked.',
    askIdentity: 'ber personen styrka sin identitet. Bara vid rimliga tvivel (artikel 12.6).',
    identityConfirmed: 'du är säker på vem det är. Det som skickades för att visa det raderas.',
    askClarification: 'frågar vad som menas, när ni har mycket stora mängder.',
    refuse: 'avslår en rättighet. Personen får motiveringen och besked om hur man klagar och om domstol.',
    noData: 'ni har inte hittat något. Personen får veta var ni har sökt.',
    marketingStopped: 'reklamen har upphört. Personen får en bekräftelse.',
    withdrawn: 'personen tar tillbaka sin begäran, får ett kvitto, och ärendet stängs.',
    forwarded: 'ni är bara personuppgiftsbiträde och kunden har fått begäran. Ärendet stängs.',
    duplicate: 'samma begäran som i ett annat ärende. Ärendet stängs.',
    notARequest: 'mejlet ber inte om något sådant. Ärendet stängs, och sorteringen lär sig.',
    rights: 'rättar vad ärendet gäller.',
    receivedOn: 'begäran kom tidigare, per telefon, i brev eller till en annan adress. Då började tidsfristen löpa.',
    hold: 'bevarar ärendet på grund av ett rättsligt anspråk. Inget i det raderas.',
    release: 'upphäver det.',
    reopen: 'öppnar ett stängt ärende.',
    register: 'skickar dig förteckningen över begäranden.',
    status: 'visar hur långt ärendet har kommit.',
  },
};
