import type { Language } from './language.ts';
import type { Country } from './organisation.ts';

/** The pieces from which `explainDeadline` builds its sentences. Dates arrive as `formatDay` gives them. */
export interface DeadlineWording {
  readonly localTime: string;
  /** Opens the first sentence. `time` is null when only the day is known. */
  received(day: string, time: string | null): string;
  /** Closes the first sentence: the period ends on the same date, or on the last day of a month that lacks it. */
  endsOnSameDate(promised: string, extended: boolean): string;
  endsOnLastDay(promised: string, extended: boolean, missingDay: number): string;
  /** Ends the first sentence: what the date just told is to the person, or to staff while the clock stood still. */
  readonly promised: string;
  readonly safe: string;
  /** In place of `received`, where the request came another way; `stated` once staff have said when. */
  receivedElsewhere(day: string, stated: boolean): string;
  /** The mailbox's own server took the mail, and redirected it on a later day. */
  receivedByServer(day: string, time: string): string;
  /** Whole sentences, each in its place between the period and the limit. */
  noticeSent(day: string): string;
  stillPaused(asked: string): string;
  paused(asked: string, answered: string, days: number): string;
  readings(shifted: string, remainder: string, promised: string, months: 1 | 3): string;
  /** Opens the last sentence: the limit is the promised date, or `latest`, because of the days off before it. */
  readonly limitNotMoved: string;
  /** The same where sentences with other dates stand between. */
  limitOn(promised: string): string;
  limitMoved(latest: string, daysOff: string, several: boolean, where: string): string;
  readonly where: Readonly<Record<Country, string>>;
  readonly and: string;
  /** Stands before a weekday or a bare date as the subject of a sentence. */
  readonly article: string;
  readonly law: string;
  readonly weekendsOnly: string;
}

export const DEADLINE_WORDINGS: Readonly<Record<Language, DeadlineWording>> = {
  da: {
    localTime: 'lokal tid',
    received: (day, time) => `Anmodningen blev modtaget ${day}${time === null ? '' : ` ${time}`}`,
    endsOnSameDate: (promised, extended) =>
      extended
        ? `den forlængede frist på tre måneder fra modtagelsen udløber på samme dato i den tredje måned, ${promised}`
        : `fristen på en måned udløber på samme dato i den følgende måned, ${promised}`,
    endsOnLastDay: (promised, extended, missingDay) =>
      extended
        ? `den tredje måned har ingen ${missingDay}. dag, så den forlængede frist på tre måneder fra modtagelsen udløber på dens sidste dag, ${promised}`
        : `den følgende måned har ingen ${missingDay}. dag, så fristen på en måned udløber på dens sidste dag, ${promised}`,
    promised: ', og det er den lovede dato',
    safe: ', og det er den sikre dato',
    receivedElsewhere: (day, stated) =>
      stated
        ? `Ifølge en medarbejder nåede anmodningen virksomheden ${day} ad en anden vej end denne mailadresse`
        : `Anmodningen kom først ad en anden vej; ${day} er den tidligste dato, mailen viser, og ingen medarbejder har oplyst den rigtige endnu`,
    receivedByServer: (day, time) =>
      `Anmodningen nåede virksomhedens egen mailserver ${day} ${time} og blev først sendt videre hertil senere`,
    noticeSent: (day) => `Besked om forlængelsen blev sendt ${day}, inden fristen udløb.`,
    stillPaused: (asked) =>
      `Fristen har stået stille, siden personen blev spurgt ${asked}; indtil svaret kommer, er det den sikre dato, der arbejdes efter.`,
    paused: (asked, answered, days) =>
      `Fristen stod stille, fra personen blev spurgt ${asked}, til svaret kom ${answered} (${days === 1 ? '1 dag' : `${days} dage`}).`,
    readings: (shifted, remainder, promised, months) =>
      `Lægges de dage til den sikre dato, udløber fristen ${shifted}; tælles resten af ${months === 1 ? 'en måned' : 'tre måneder'} à tredive dage fra svaret, udløber den ${remainder}. Den tidligste af de to gælder, dog aldrig en dato før den sikre: Den lovede dato er ${promised}.`,
    limitNotMoved: 'Den lovbestemte frist udløber ved udgangen af samme dag',
    limitOn: (promised) => `Den lovbestemte frist udløber ved udgangen af ${promised}`,
    limitMoved: (latest, daysOff, several, where) =>
      `Den lovbestemte frist udløber først ved udgangen af ${latest}, fordi ${daysOff} ikke er ${several ? 'arbejdsdage' : 'en arbejdsdag'} ${where}`,
    where: { DK: 'i Danmark', SE: 'i Sverige', NO: 'i Norge' },
    and: 'og',
    article: '',
    law: 'artikel 12, stk. 3, i GDPR og artikel 3 i forordning (EØF, Euratom) nr. 1182/71',
    weekendsOnly: 'Helligdagskalenderen dækker ikke denne dato, så kun weekender er regnet fra.',
  },
  sv: {
    localTime: 'lokal tid',
    received: (day, time) => `Begäran togs emot ${day}${time === null ? '' : ` ${time}`}`,
    endsOnSameDate: (promised, extended) =>
      extended
        ? `den förlängda fristen på tre månader från mottagandet går ut samma datum i den tredje månaden, ${promised}`
        : `fristen på en månad går ut samma datum i nästa månad, ${promised}`,
    endsOnLastDay: (promised, extended, missingDay) =>
      extended
        ? `den tredje månaden har ingen dag ${missingDay}, så den förlängda fristen på tre månader från mottagandet går ut på månadens sista dag, ${promised}`
        : `nästa månad har ingen dag ${missingDay}, så fristen på en månad går ut på månadens sista dag, ${promised}`,
    promised: ', och det är det utlovade datumet',
    safe: ', och det är det säkra datumet',
    receivedElsewhere: (day, stated) =>
      stated
        ? `Enligt en medarbetare nådde begäran företaget ${day} på annat sätt än genom den här mejladressen`
        : `Begäran kom först på annat sätt; ${day} är det tidigaste datum som mejlet visar, och ingen medarbetare har uppgett det rätta ännu`,
    receivedByServer: (day, time) =>
      `Begäran nådde företagets egen mejlserver ${day} ${time} och skickades vidare hit först senare`,
    noticeSent: (day) => `Besked om förlängningen skickades ${day}, innan fristen gick ut.`,
    stillPaused: (asked) =>
      `Fristen har varit pausad sedan personen fick en fråga ${asked}; tills svaret kommer gäller det att hålla det säkra datumet.`,
    paused: (asked, answered, days) =>
      `Fristen var pausad från det att personen fick en fråga ${asked} tills svaret kom ${answered} (${days === 1 ? '1 dag' : `${days} dagar`}).`,
    readings: (shifted, remainder, promised, months) =>
      `Läggs de dagarna till det säkra datumet går fristen ut ${shifted}; räknas resten av ${months === 1 ? 'en månad' : 'tre månader'} om trettio dagar från svaret går den ut ${remainder}. Det tidigare av de två gäller, men aldrig ett datum före det säkra: det utlovade datumet är ${promised}.`,
    limitNotMoved: 'Den lagstadgade fristen går ut vid slutet av samma dag',
    limitOn: (promised) => `Den lagstadgade fristen går ut vid slutet av ${promised}`,
    limitMoved: (latest, daysOff, several, where) =>
      `Den lagstadgade fristen går ut först vid slutet av ${latest}, eftersom ${daysOff} inte är ${several ? 'arbetsdagar' : 'en arbetsdag'} ${where}`,
    where: { DK: 'i Danmark', SE: 'i Sverige', NO: 'i Norge' },
    and: 'och',
    article: '',
    law: 'artikel 12.3 i GDPR och artikel 3 i förordning (EEG, Euratom) nr 1182/71',
    weekendsOnly: 'Helgdagskalendern omfattar inte detta datum, så bara veckoslut har räknats bort.',
  },
  nb: {
    localTime: 'lokal tid',
    received: (day, time) => `Forespørselen ble mottatt ${day}${time === null ? '' : ` ${time}`}`,
    endsOnSameDate: (promised, extended) =>
      extended
        ? `den forlengede fristen på tre måneder fra mottaket løper ut på samme dato i den tredje måneden, ${promised}`
        : `fristen på én måned løper ut på samme dato i neste måned, ${promised}`,
    endsOnLastDay: (promised, extended, missingDay) =>
      extended
        ? `den tredje måneden har ingen ${missingDay}. dag, så den forlengede fristen på tre måneder fra mottaket løper ut på månedens siste dag, ${promised}`
        : `neste måned har ingen ${missingDay}. dag, så fristen på én måned løper ut på månedens siste dag, ${promised}`,
    promised: ', og det er den lovede datoen',
    safe: ', og det er den trygge datoen',
    receivedElsewhere: (day, stated) =>
      stated
        ? `Ifølge en medarbeider nådde forespørselen virksomheten ${day} på en annen måte enn gjennom denne e-postadressen`
        : `Forespørselen kom først på en annen måte; ${day} er den tidligste datoen e-posten viser, og ingen medarbeider har oppgitt den riktige ennå`,
    receivedByServer: (day, time) =>
      `Forespørselen nådde virksomhetens egen e-postserver ${day} ${time} og ble først sendt videre hit senere`,
    noticeSent: (day) => `Varselet om forlengelsen ble sendt ${day}, før fristen løp ut.`,
    stillPaused: (asked) =>
      `Fristen har stått stille siden personen ble spurt ${asked}; til svaret kommer, er den trygge datoen den å arbeide mot.`,
    paused: (asked, answered, days) =>
      `Fristen sto stille fra personen ble spurt ${asked}, til svaret kom ${answered} (${days === 1 ? '1 dag' : `${days} dager`}).`,
    readings: (shifted, remainder, promised, months) =>
      `Legges de dagene til den trygge datoen, løper fristen ut ${shifted}; regnes resten av ${months === 1 ? 'en måned' : 'tre måneder'} på tretti dager fra svaret, løper den ut ${remainder}. Den tidligste av de to gjelder, men aldri en dato før den trygge: Den lovede datoen er ${promised}.`,
    limitNotMoved: 'Den lovbestemte fristen løper ut ved utgangen av samme dag',
    limitOn: (promised) => `Den lovbestemte fristen løper ut ved utgangen av ${promised}`,
    limitMoved: (latest, daysOff, several, where) =>
      `Den lovbestemte fristen løper først ut ved utgangen av ${latest}, fordi ${daysOff} ikke er ${several ? 'arbeidsdager' : 'en arbeidsdag'} ${where}`,
    where: { DK: 'i Danmark', SE: 'i Sverige', NO: 'i Norge' },
    and: 'og',
    article: '',
    law: 'artikkel 12 nr. 3 i GDPR og artikkel 3 i forordning (EØF, Euratom) nr. 1182/71',
    weekendsOnly: 'Helligdagskalenderen dekker ikke denne datoen, så bare helger er regnet fra.',
  },
  nn: {
    localTime: 'lokal tid',
    received: (day, time) => `Førespurnaden vart motteken ${day}${time === null ? '' : ` ${time}`}`,
    endsOnSameDate: (promised, extended) =>
      extended
        ? `den forlengde fristen på tre månader frå mottaket går ut på same dato i den tredje månaden, ${promised}`
        : `fristen på éin månad går ut på same dato i neste månad, ${promised}`,
    endsOnLastDay: (promised, extended, missingDay) =>
      extended
        ? `den tredje månaden har ingen ${missingDay}. dag, så den forlengde fristen på tre månader frå mottaket går ut på den siste dagen i månaden, ${promised}`
        : `neste månad har ingen ${missingDay}. dag, så fristen på éin månad går ut på den siste dagen i månaden, ${promised}`,
    promised: ', og det er den lova datoen',
    safe: ', og det er den trygge datoen',
    receivedElsewhere: (day, stated) =>
      stated
        ? `Ifølgje ein medarbeidar nådde førespurnaden verksemda ${day} på ein annan måte enn gjennom denne e-postadressa`
        : `Førespurnaden kom først på ein annan måte; ${day} er den tidlegaste datoen e-posten viser, og ingen medarbeidar har opplyst den rette enno`,
    receivedByServer: (day, time) =>
      `Førespurnaden nådde verksemda sin eigen e-posttenar ${day} ${time} og vart først send vidare hit seinare`,
    noticeSent: (day) => `Varselet om forlenginga vart sendt ${day}, før fristen gjekk ut.`,
    stillPaused: (asked) =>
      `Fristen har stått stille sidan personen vart spurd ${asked}; til svaret kjem, er den trygge datoen den å arbeide mot.`,
    paused: (asked, answered, days) =>
      `Fristen stod stille frå personen vart spurd ${asked}, til svaret kom ${answered} (${days === 1 ? '1 dag' : `${days} dagar`}).`,
    readings: (shifted, remainder, promised, months) =>
      `Legg ein dei dagane til den trygge datoen, går fristen ut ${shifted}; reknar ein resten av ${months === 1 ? 'ein månad' : 'tre månader'} på tretti dagar frå svaret, går han ut ${remainder}. Den tidlegaste av dei to gjeld, men aldri ein dato før den trygge: Den lova datoen er ${promised}.`,
    limitNotMoved: 'Den lovfesta fristen går ut ved utgangen av same dagen',
    limitOn: (promised) => `Den lovfesta fristen går ut ved utgangen av ${promised}`,
    limitMoved: (latest, daysOff, several, where) =>
      `Den lovfesta fristen går først ut ved utgangen av ${latest}, fordi ${daysOff} ikkje er ${several ? 'arbeidsdagar' : 'ein arbeidsdag'} ${where}`,
    where: { DK: 'i Danmark', SE: 'i Sverige', NO: 'i Noreg' },
    and: 'og',
    article: '',
    law: 'artikkel 12 nr. 3 i GDPR og artikkel 3 i forordning (EØF, Euratom) nr. 1182/71',
    weekendsOnly: 'Heilagdagskalenderen dekkjer ikkje denne datoen, så berre helger er rekna frå.',
  },
  en: {
    localTime: 'local time',
    received: (day, time) => `The request was received on ${day}${time === null ? '' : ` ${time}`}`,
    endsOnSameDate: (promised, extended) =>
      extended
        ? `the extended period of three months from receipt ends on the same date of the third month, ${promised}`
        : `the period of one month ends on the same date of the next month, ${promised}`,
    endsOnLastDay: (promised, extended, missingDay) =>
      extended
        ? `the third month has no ${ordinal(missingDay)}, so the extended period of three months from receipt ends on its last day, ${promised}`
        : `the next month has no ${ordinal(missingDay)}, so the period of one month ends on its last day, ${promised}`,
    promised: ', which is the date promised',
    safe: ', which is the safe date',
    receivedElsewhere: (day, stated) =>
      stated
        ? `According to a member of staff, the request reached the company on ${day} by another way than this mailbox`
        : `The request first came by another way; ${day} is the earliest date that the email shows, and no member of staff has stated the right one yet`,
    receivedByServer: (day, time) =>
      `The request reached the company's own mail server on ${day} ${time} and was passed on to this service later`,
    noticeSent: (day) => `The notice of the extension went out on ${day}, before the period ended.`,
    stillPaused: (asked) =>
      `The clock has stood still since the person was asked on ${asked}; until the reply comes, the safe date is the one to work to.`,
    paused: (asked, answered, days) =>
      `The clock stood still from the question to the person on ${asked} until the reply on ${answered} (${days === 1 ? '1 day' : `${days} days`}).`,
    readings: (shifted, remainder, promised, months) =>
      `With those days added to the safe date the period ends on ${shifted}; with the rest of ${months === 1 ? 'a month' : 'three months'} of thirty days counted from the reply it ends on ${remainder}. The earlier of the two is kept, but never a date before the safe one: the date promised is ${promised}.`,
    limitNotMoved: 'The statutory limit runs out at the end of that day',
    limitOn: (promised) => `The statutory limit runs out at the end of ${promised}`,
    limitMoved: (latest, daysOff, several, where) =>
      `The statutory limit runs out only at the end of ${latest}, because ${daysOff} ${several ? 'are not working days' : 'is not a working day'} ${where}`,
    where: { DK: 'in Denmark', SE: 'in Sweden', NO: 'in Norway' },
    and: 'and',
    article: '',
    law: 'Art. 12(3) GDPR and Art. 3 of Regulation (EEC, Euratom) No 1182/71',
    weekendsOnly: 'The calendar of public holidays does not reach this date, so only weekends are left out.',
  },
  de: {
    localTime: 'Ortszeit',
    received: (day, time) => `Der Antrag ging am ${day}, ${time === null ? '' : `${time} `}ein`,
    endsOnSameDate: (promised, extended) =>
      extended
        ? `die verlängerte Frist von drei Monaten ab Eingang endet am selben Tag des dritten Monats, am ${promised}`
        : `die Frist von einem Monat endet am selben Tag des Folgemonats, am ${promised}`,
    endsOnLastDay: (promised, extended, missingDay) =>
      extended
        ? `der dritte Monat hat keinen ${missingDay}., daher endet die verlängerte Frist von drei Monaten ab Eingang an seinem letzten Tag, am ${promised}`
        : `der Folgemonat hat keinen ${missingDay}., daher endet die Frist von einem Monat an seinem letzten Tag, am ${promised}`,
    promised: ', und dieses Datum ist zugesagt',
    safe: ', und das ist das sichere Datum',
    receivedElsewhere: (day, stated) =>
      stated
        ? `Nach Angabe aus dem Team erreichte der Antrag das Unternehmen am ${day}, auf anderem Weg als über diese E-Mail-Adresse`
        : `Der Antrag kam zuerst auf anderem Weg; als frühestes Datum geht aus der E-Mail ${day.replace(', dem', ', der')}, hervor, und das richtige hat noch niemand aus dem Team angegeben`,
    receivedByServer: (day, time) =>
      `Der Antrag erreichte den eigenen Mailserver des Unternehmens am ${day}, ${time} und wurde erst später hierher weitergeleitet`,
    noticeSent: (day) => `Die Mitteilung über die Verlängerung ging am ${day}, hinaus, bevor die Frist ablief.`,
    stillPaused: (asked) =>
      `Die Frist ruht, seit die Person am ${asked}, gefragt wurde; bis zur Antwort ist das sichere Datum maßgeblich.`,
    paused: (asked, answered, days) =>
      `Die Frist ruhte von der Frage an die Person am ${asked}, bis zur Antwort am ${answered} (${days === 1 ? '1 Tag' : `${days} Tage`}).`,
    readings: (shifted, remainder, promised, months) =>
      `Zählt man diese Tage zum sicheren Datum hinzu, endet die Frist am ${shifted}; zählt man den Rest von ${months === 1 ? 'einem Monat' : 'drei Monaten'} zu dreißig Tagen ab der Antwort, endet sie am ${remainder}. Das frühere der beiden gilt, aber nie ein Datum vor dem sicheren: Zugesagt ist die Antwort bis ${promised.replace(', dem', ', den')}.`,
    limitNotMoved: 'Die gesetzliche Frist läuft mit dem Ende desselben Tages ab',
    limitOn: (promised) => `Die gesetzliche Frist läuft am ${promised}, um 24 Uhr ab`,
    limitMoved: (latest, daysOff, several, where) =>
      `Die gesetzliche Frist läuft erst am ${latest}, um 24 Uhr ab, weil ${daysOff} ${where} ${several ? 'keine Arbeitstage sind' : 'kein Arbeitstag ist'}`,
    where: { DK: 'in Dänemark', SE: 'in Schweden', NO: 'in Norwegen' },
    and: 'und',
    article: 'der ',
    law: 'Art. 12 Abs. 3 DSGVO und Art. 3 der Verordnung (EWG, Euratom) Nr. 1182/71',
    weekendsOnly: 'Der Feiertagskalender reicht nicht bis zu diesem Datum; berücksichtigt sind daher nur Wochenenden.',
  },
  fi: {
    localTime: 'paikallista aikaa',
    received: (day, time) => `Pyyntö saapui ${day}${time === null ? '' : ` ${time}`}`,
    endsOnSameDate: (promised, extended) =>
      extended
        ? `jatkettu kolmen kuukauden määräaika lasketaan saapumisesta ja päättyy kolmannen kuukauden samana päivänä, ${promised}`
        : `kuukauden määräaika päättyy seuraavan kuukauden samana päivänä, ${promised}`,
    endsOnLastDay: (promised, extended, missingDay) =>
      extended
        ? `kolmannessa kuukaudessa ei ole ${missingDay}. päivää, joten saapumisesta laskettava jatkettu kolmen kuukauden määräaika päättyy sen viimeisenä päivänä, ${promised}`
        : `seuraavassa kuukaudessa ei ole ${missingDay}. päivää, joten kuukauden määräaika päättyy sen viimeisenä päivänä, ${promised}`,
    promised: ', ja se on luvattu päivä',
    safe: ', ja se on varma päivä',
    receivedElsewhere: (day, stated) =>
      stated
        ? `Työntekijän mukaan pyyntö saapui yritykselle ${day} muuta tietä kuin tähän sähköpostiosoitteeseen`
        : `Pyyntö tuli ensin muuta tietä; viestin mukaan se saapui aikaisintaan ${day}, eikä kukaan työntekijä ole vielä ilmoittanut oikeaa päivää`,
    receivedByServer: (day, time) =>
      `Pyyntö saapui yrityksen omalle sähköpostipalvelimelle ${day} ${time} ja välitettiin tänne vasta myöhemmin`,
    noticeSent: (day) => `Ilmoitus määräajan jatkamisesta lähetettiin ${day}, ennen kuin määräaika päättyi.`,
    stillPaused: (asked) =>
      `Määräaika on ollut pysähdyksissä siitä lähtien, kun henkilölle esitettiin kysymys ${asked}; kunnes vastaus tulee, noudatetaan varmaa päivää.`,
    paused: (asked, answered, days) =>
      `Määräaika oli pysähdyksissä siitä, kun henkilölle esitettiin kysymys ${asked}, siihen, kun vastaus tuli ${answered} (${days === 1 ? '1 päivä' : `${days} päivää`}).`,
    readings: (shifted, remainder, promised, months) =>
      `Jos nämä päivät lisätään varmaan päivään, määräaika päättyy ${shifted}; jos ${months === 1 ? 'kolmenkymmenen päivän kuukaudesta' : 'kolmesta kolmenkymmenen päivän kuukaudesta'} jäljellä olleet päivät lasketaan vastauksesta, se päättyy ${remainder}. Aikaisempi näistä pätee, mutta ei koskaan varmaa päivää aikaisempi: vastaus on luvattu antaa viimeistään ${promised}.`,
    limitNotMoved: 'Lakisääteinen määräaika päättyy saman päivän lopussa',
    limitOn: (promised) => `Lakisääteinen määräaika päättyy ${promised} klo 24`,
    limitMoved: (latest, daysOff, several, where) =>
      `Lakisääteinen määräaika päättyy vasta ${latest} klo 24, koska ${daysOff} ${several ? 'eivät ole työpäiviä' : 'ei ole työpäivä'} ${where}`,
    where: { DK: 'Tanskassa', SE: 'Ruotsissa', NO: 'Norjassa' },
    and: 'ja',
    article: '',
    law: 'GDPR:n 12 artiklan 3 kohta ja asetuksen (ETY, Euratom) N:o 1182/71 3 artikla',
    weekendsOnly: 'Pyhäpäiväkalenteri ei ulotu tähän päivään, joten vain viikonloput on otettu huomioon.',
  },
};

/** Only the 29th, 30th and 31st can be missing from a month. */
function ordinal(day: number): string {
  return day === 31 ? '31st' : `${day}th`;
}
