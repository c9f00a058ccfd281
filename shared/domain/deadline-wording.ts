import type { Language } from './language.ts';
import type { Country } from './organisation.ts';

/** The pieces from which `explainDeadline` builds its two sentences. Dates arrive as `formatDay` gives them. */
export interface DeadlineWording {
  readonly localTime: string;
  /** Opens the first sentence. `time` is null when only the day is known. */
  received(day: string, time: string | null): string;
  /** Closes the first sentence: the period ends on the same date, or on the last day of a month that lacks it. */
  endsOnSameDate(promised: string, extended: boolean): string;
  endsOnLastDay(promised: string, extended: boolean, missingDay: number): string;
  /** Instead of both, where a question to the person stopped the clock between two days. */
  paused(promised: string, asked: string, answered: string, unpaused: string): string;
  /** Opens the second sentence: the limit is the promised date, or `latest`, because of the days off before it. */
  readonly limitNotMoved: string;
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
        ? `den forlængede frist på tre måneder fra modtagelsen udløber på samme dato i den tredje måned, ${promised}, og det er den lovede dato`
        : `fristen på en måned udløber på samme dato i den følgende måned, ${promised}, og det er den lovede dato`,
    endsOnLastDay: (promised, extended, missingDay) =>
      extended
        ? `den tredje måned har ingen ${missingDay}. dag, så den forlængede frist på tre måneder fra modtagelsen udløber på dens sidste dag, ${promised}, og det er den lovede dato`
        : `den følgende måned har ingen ${missingDay}. dag, så fristen på en måned udløber på dens sidste dag, ${promised}, og det er den lovede dato`,
    paused: (promised, asked, answered, unpaused) =>
      `tiden stod stille fra ${asked}, da personen blev spurgt, til ${answered}, da svaret kom; der er to måder at regne pausen på, og den tidligste giver ${promised}, som er den lovede dato (uden pausen: ${unpaused})`,
    limitNotMoved: 'Den lovbestemte frist udløber ved udgangen af samme dag',
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
        ? `den förlängda fristen på tre månader från mottagandet går ut samma datum i den tredje månaden, ${promised}, och det är det utlovade datumet`
        : `fristen på en månad går ut samma datum i nästa månad, ${promised}, och det är det utlovade datumet`,
    endsOnLastDay: (promised, extended, missingDay) =>
      extended
        ? `den tredje månaden har ingen dag ${missingDay}, så den förlängda fristen på tre månader från mottagandet går ut på månadens sista dag, ${promised}, och det är det utlovade datumet`
        : `nästa månad har ingen dag ${missingDay}, så fristen på en månad går ut på månadens sista dag, ${promised}, och det är det utlovade datumet`,
    paused: (promised, asked, answered, unpaused) =>
      `tiden stod stilla från ${asked}, när personen tillfrågades, till ${answered}, när svaret kom; pausen kan räknas på två sätt, och det tidigaste ger ${promised}, som är det utlovade datumet (utan pausen: ${unpaused})`,
    limitNotMoved: 'Den lagstadgade fristen går ut vid slutet av samma dag',
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
        ? `den forlengede fristen på tre måneder fra mottaket løper ut på samme dato i den tredje måneden, ${promised}, og det er den lovede datoen`
        : `fristen på én måned løper ut på samme dato i neste måned, ${promised}, og det er den lovede datoen`,
    endsOnLastDay: (promised, extended, missingDay) =>
      extended
        ? `den tredje måneden har ingen ${missingDay}. dag, så den forlengede fristen på tre måneder fra mottaket løper ut på månedens siste dag, ${promised}, og det er den lovede datoen`
        : `neste måned har ingen ${missingDay}. dag, så fristen på én måned løper ut på månedens siste dag, ${promised}, og det er den lovede datoen`,
    paused: (promised, asked, answered, unpaused) =>
      `tiden sto stille fra ${asked}, da personen ble spurt, til ${answered}, da svaret kom; pausen kan regnes på to måter, og den tidligste gir ${promised}, som er den lovede datoen (uten pausen: ${unpaused})`,
    limitNotMoved: 'Den lovbestemte fristen løper ut ved utgangen av samme dag',
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
        ? `den forlengde fristen på tre månader frå mottaket går ut på same dato i den tredje månaden, ${promised}, og det er den lova datoen`
        : `fristen på éin månad går ut på same dato i neste månad, ${promised}, og det er den lova datoen`,
    endsOnLastDay: (promised, extended, missingDay) =>
      extended
        ? `den tredje månaden har ingen ${missingDay}. dag, så den forlengde fristen på tre månader frå mottaket går ut på den siste dagen i månaden, ${promised}, og det er den lova datoen`
        : `neste månad har ingen ${missingDay}. dag, så fristen på éin månad går ut på den siste dagen i månaden, ${promised}, og det er den lova datoen`,
    paused: (promised, asked, answered, unpaused) =>
      `tida stod stille frå ${asked}, då personen vart spurd, til ${answered}, då svaret kom; pausen kan reknast på to måtar, og den tidlegaste gir ${promised}, som er den lova datoen (utan pausen: ${unpaused})`,
    limitNotMoved: 'Den lovfesta fristen går ut ved utgangen av same dagen',
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
        ? `the extended period of three months from receipt ends on the same date of the third month, ${promised}, which is the date promised`
        : `the period of one month ends on the same date of the next month, ${promised}, which is the date promised`,
    endsOnLastDay: (promised, extended, missingDay) =>
      extended
        ? `the third month has no ${ordinal(missingDay)}, so the extended period of three months from receipt ends on its last day, ${promised}, which is the date promised`
        : `the next month has no ${ordinal(missingDay)}, so the period of one month ends on its last day, ${promised}, which is the date promised`,
    paused: (promised, asked, answered, unpaused) =>
      `the clock stood still from ${asked}, when the person was asked, until ${answered}, when the reply came; the pause can be counted in two ways, and the earlier gives ${promised}, which is the date promised (without the pause: ${unpaused})`,
    limitNotMoved: 'The statutory limit runs out at the end of that day',
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
        ? `die verlängerte Frist von drei Monaten ab Eingang endet am selben Tag des dritten Monats, am ${promised}, und dieses Datum ist zugesagt`
        : `die Frist von einem Monat endet am selben Tag des Folgemonats, am ${promised}, und dieses Datum ist zugesagt`,
    endsOnLastDay: (promised, extended, missingDay) =>
      extended
        ? `der dritte Monat hat keinen ${missingDay}., daher endet die verlängerte Frist von drei Monaten ab Eingang an seinem letzten Tag, am ${promised}, und dieses Datum ist zugesagt`
        : `der Folgemonat hat keinen ${missingDay}., daher endet die Frist von einem Monat an seinem letzten Tag, am ${promised}, und dieses Datum ist zugesagt`,
    paused: (promised, asked, answered, unpaused) =>
      `die Frist ruhte vom ${asked}, als nachgefragt wurde, bis zum ${answered}, als die Antwort kam; die Pause lässt sich auf zwei Arten rechnen, und die frühere endet am ${promised}, und dieses Datum ist zugesagt (ohne die Pause am ${unpaused})`,
    limitNotMoved: 'Die gesetzliche Frist läuft mit dem Ende desselben Tages ab',
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
        ? `jatkettu kolmen kuukauden määräaika lasketaan saapumisesta ja päättyy kolmannen kuukauden samana päivänä, ${promised}, ja se on luvattu päivä`
        : `kuukauden määräaika päättyy seuraavan kuukauden samana päivänä, ${promised}, ja se on luvattu päivä`,
    endsOnLastDay: (promised, extended, missingDay) =>
      extended
        ? `kolmannessa kuukaudessa ei ole ${missingDay}. päivää, joten saapumisesta laskettava jatkettu kolmen kuukauden määräaika päättyy sen viimeisenä päivänä, ${promised}, ja se on luvattu päivä`
        : `seuraavassa kuukaudessa ei ole ${missingDay}. päivää, joten kuukauden määräaika päättyy sen viimeisenä päivänä, ${promised}, ja se on luvattu päivä`,
    paused: (promised, asked, answered, unpaused) =>
      `määräaika keskeytyi, kun henkilöltä kysyttiin (${asked}), ja jatkui, kun vastaus tuli (${answered}); keskeytys voidaan laskea kahdella tavalla, ja aikaisemman mukaan se päättyy ${promised}, ja se on luvattu päivä (ilman keskeytystä ${unpaused})`,
    limitNotMoved: 'Lakisääteinen määräaika päättyy saman päivän lopussa',
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
