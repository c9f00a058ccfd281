import { describe, expect, it } from 'vitest';
import { deadline } from '../../shared/domain/deadline.ts';
import { type DeadlineFacts, explainDeadline } from '../../shared/domain/explain-deadline.ts';
import { formatDate } from '../../shared/domain/format-date.ts';
import { LANGUAGES, type Language } from '../../shared/domain/language.ts';
import type { Country } from '../../shared/domain/organisation.ts';

const ZONES: Record<Country, string> = { DK: 'Europe/Copenhagen', SE: 'Europe/Stockholm', NO: 'Europe/Oslo' };

function facts(receivedAt: string, country: Country, extended = false): DeadlineFacts {
  const zone = ZONES[country];
  return { ...deadline({ receivedAt, zone, country, extended }), receivedAt, zone, country, extended };
}

const EASTER: Record<Language, string> = {
  da: 'Anmodningen blev modtaget mandag den 2. marts 2026 kl. 09.05 lokal tid; fristen på en måned udløber på samme dato i den følgende måned, torsdag den 2. april 2026, og det er den lovede dato. Den lovbestemte frist udløber først ved udgangen af tirsdag den 7. april 2026, fordi skærtorsdag, langfredag, lørdag, påskedag og anden påskedag ikke er arbejdsdage i Danmark (artikel 12, stk. 3, i GDPR og artikel 3 i forordning (EØF, Euratom) nr. 1182/71).',
  sv: 'Begäran togs emot måndagen den 2 mars 2026 kl. 09.05 lokal tid; fristen på en månad går ut samma datum i nästa månad, torsdagen den 2 april 2026, och det är det utlovade datumet. Den lagstadgade fristen går ut först vid slutet av tisdagen den 7 april 2026, eftersom skärtorsdagen, långfredagen, lördag, påskdagen och annandag påsk inte är arbetsdagar i Danmark (artikel 12.3 i GDPR och artikel 3 i förordning (EEG, Euratom) nr 1182/71).',
  nb: 'Forespørselen ble mottatt mandag 2. mars 2026 kl. 09.05 lokal tid; fristen på én måned løper ut på samme dato i neste måned, torsdag 2. april 2026, og det er den lovede datoen. Den lovbestemte fristen løper først ut ved utgangen av tirsdag 7. april 2026, fordi skjærtorsdag, langfredag, lørdag, første påskedag og andre påskedag ikke er arbeidsdager i Danmark (artikkel 12 nr. 3 i GDPR og artikkel 3 i forordning (EØF, Euratom) nr. 1182/71).',
  nn: 'Førespurnaden vart motteken måndag 2. mars 2026 kl. 09.05 lokal tid; fristen på éin månad går ut på same dato i neste månad, torsdag 2. april 2026, og det er den lova datoen. Den lovfesta fristen går først ut ved utgangen av tysdag 7. april 2026, fordi skjærtorsdag, langfredag, laurdag, første påskedag og andre påskedag ikkje er arbeidsdagar i Danmark (artikkel 12 nr. 3 i GDPR og artikkel 3 i forordning (EØF, Euratom) nr. 1182/71).',
  en: 'The request was received on Monday 2 March 2026 at 09:05 local time; the period of one month ends on the same date of the next month, Thursday 2 April 2026, which is the date promised. The statutory limit runs out only at the end of Tuesday 7 April 2026, because Maundy Thursday, Good Friday, Saturday, Easter Sunday and Easter Monday are not working days in Denmark (Art. 12(3) GDPR and Art. 3 of Regulation (EEC, Euratom) No 1182/71).',
  de: 'Der Antrag ging am Montag, dem 2. März 2026, um 09:05 Uhr Ortszeit ein; die Frist von einem Monat endet am selben Tag des Folgemonats, am Donnerstag, dem 2. April 2026, und dieses Datum ist zugesagt. Die gesetzliche Frist läuft erst am Dienstag, dem 7. April 2026, um 24 Uhr ab, weil der Gründonnerstag, der Karfreitag, der Samstag, der Ostersonntag und der Ostermontag in Dänemark keine Arbeitstage sind (Art. 12 Abs. 3 DSGVO und Art. 3 der Verordnung (EWG, Euratom) Nr. 1182/71).',
  fi: 'Pyyntö saapui maanantaina 2. maaliskuuta 2026 klo 9.05 paikallista aikaa; kuukauden määräaika päättyy seuraavan kuukauden samana päivänä, torstaina 2. huhtikuuta 2026, ja se on luvattu päivä. Lakisääteinen määräaika päättyy vasta tiistaina 7. huhtikuuta 2026 klo 24, koska kiirastorstai, pitkäperjantai, lauantai, pääsiäispäivä ja toinen pääsiäispäivä eivät ole työpäiviä Tanskassa (GDPR:n 12 artiklan 3 kohta ja asetuksen (ETY, Euratom) N:o 1182/71 3 artikla).',
};

const EPIPHANY: Record<Language, string> = {
  da: 'Anmodningen blev modtaget søndag den 6. december 2026 kl. 12.00 lokal tid; fristen på en måned udløber på samme dato i den følgende måned, onsdag den 6. januar 2027, og det er den lovede dato. Den lovbestemte frist udløber først ved udgangen af torsdag den 7. januar 2027, fordi helligtrekongersdag ikke er en arbejdsdag i Sverige (artikel 12, stk. 3, i GDPR og artikel 3 i forordning (EØF, Euratom) nr. 1182/71).',
  sv: 'Begäran togs emot söndagen den 6 december 2026 kl. 12.00 lokal tid; fristen på en månad går ut samma datum i nästa månad, onsdagen den 6 januari 2027, och det är det utlovade datumet. Den lagstadgade fristen går ut först vid slutet av torsdagen den 7 januari 2027, eftersom trettondedag jul inte är en arbetsdag i Sverige (artikel 12.3 i GDPR och artikel 3 i förordning (EEG, Euratom) nr 1182/71).',
  nb: 'Forespørselen ble mottatt søndag 6. desember 2026 kl. 12.00 lokal tid; fristen på én måned løper ut på samme dato i neste måned, onsdag 6. januar 2027, og det er den lovede datoen. Den lovbestemte fristen løper først ut ved utgangen av torsdag 7. januar 2027, fordi helligtrekongersdag ikke er en arbeidsdag i Sverige (artikkel 12 nr. 3 i GDPR og artikkel 3 i forordning (EØF, Euratom) nr. 1182/71).',
  nn: 'Førespurnaden vart motteken søndag 6. desember 2026 kl. 12.00 lokal tid; fristen på éin månad går ut på same dato i neste månad, onsdag 6. januar 2027, og det er den lova datoen. Den lovfesta fristen går først ut ved utgangen av torsdag 7. januar 2027, fordi heilagtrekongarsdag ikkje er ein arbeidsdag i Sverige (artikkel 12 nr. 3 i GDPR og artikkel 3 i forordning (EØF, Euratom) nr. 1182/71).',
  en: 'The request was received on Sunday 6 December 2026 at 12:00 local time; the period of one month ends on the same date of the next month, Wednesday 6 January 2027, which is the date promised. The statutory limit runs out only at the end of Thursday 7 January 2027, because Epiphany is not a working day in Sweden (Art. 12(3) GDPR and Art. 3 of Regulation (EEC, Euratom) No 1182/71).',
  de: 'Der Antrag ging am Sonntag, dem 6. Dezember 2026, um 12:00 Uhr Ortszeit ein; die Frist von einem Monat endet am selben Tag des Folgemonats, am Mittwoch, dem 6. Januar 2027, und dieses Datum ist zugesagt. Die gesetzliche Frist läuft erst am Donnerstag, dem 7. Januar 2027, um 24 Uhr ab, weil der Dreikönigstag in Schweden kein Arbeitstag ist (Art. 12 Abs. 3 DSGVO und Art. 3 der Verordnung (EWG, Euratom) Nr. 1182/71).',
  fi: 'Pyyntö saapui sunnuntaina 6. joulukuuta 2026 klo 12.00 paikallista aikaa; kuukauden määräaika päättyy seuraavan kuukauden samana päivänä, keskiviikkona 6. tammikuuta 2027, ja se on luvattu päivä. Lakisääteinen määräaika päättyy vasta torstaina 7. tammikuuta 2027 klo 24, koska loppiainen ei ole työpäivä Ruotsissa (GDPR:n 12 artiklan 3 kohta ja asetuksen (ETY, Euratom) N:o 1182/71 3 artikla).',
};

const EXTENDED: Record<Language, string> = {
  da: 'Anmodningen blev modtaget mandag den 30. november 2026 kl. 12.00 lokal tid; den tredje måned har ingen 30. dag, så den forlængede frist på tre måneder fra modtagelsen udløber på dens sidste dag, søndag den 28. februar 2027, og det er den lovede dato. Den lovbestemte frist udløber først ved udgangen af mandag den 1. marts 2027, fordi søndag ikke er en arbejdsdag i Norge (artikel 12, stk. 3, i GDPR og artikel 3 i forordning (EØF, Euratom) nr. 1182/71).',
  sv: 'Begäran togs emot måndagen den 30 november 2026 kl. 12.00 lokal tid; den tredje månaden har ingen dag 30, så den förlängda fristen på tre månader från mottagandet går ut på månadens sista dag, söndagen den 28 februari 2027, och det är det utlovade datumet. Den lagstadgade fristen går ut först vid slutet av måndagen den 1 mars 2027, eftersom söndag inte är en arbetsdag i Norge (artikel 12.3 i GDPR och artikel 3 i förordning (EEG, Euratom) nr 1182/71).',
  nb: 'Forespørselen ble mottatt mandag 30. november 2026 kl. 12.00 lokal tid; den tredje måneden har ingen 30. dag, så den forlengede fristen på tre måneder fra mottaket løper ut på månedens siste dag, søndag 28. februar 2027, og det er den lovede datoen. Den lovbestemte fristen løper først ut ved utgangen av mandag 1. mars 2027, fordi søndag ikke er en arbeidsdag i Norge (artikkel 12 nr. 3 i GDPR og artikkel 3 i forordning (EØF, Euratom) nr. 1182/71).',
  nn: 'Førespurnaden vart motteken måndag 30. november 2026 kl. 12.00 lokal tid; den tredje månaden har ingen 30. dag, så den forlengde fristen på tre månader frå mottaket går ut på den siste dagen i månaden, søndag 28. februar 2027, og det er den lova datoen. Den lovfesta fristen går først ut ved utgangen av måndag 1. mars 2027, fordi søndag ikkje er ein arbeidsdag i Noreg (artikkel 12 nr. 3 i GDPR og artikkel 3 i forordning (EØF, Euratom) nr. 1182/71).',
  en: 'The request was received on Monday 30 November 2026 at 12:00 local time; the third month has no 30th, so the extended period of three months from receipt ends on its last day, Sunday 28 February 2027, which is the date promised. The statutory limit runs out only at the end of Monday 1 March 2027, because Sunday is not a working day in Norway (Art. 12(3) GDPR and Art. 3 of Regulation (EEC, Euratom) No 1182/71).',
  de: 'Der Antrag ging am Montag, dem 30. November 2026, um 12:00 Uhr Ortszeit ein; der dritte Monat hat keinen 30., daher endet die verlängerte Frist von drei Monaten ab Eingang an seinem letzten Tag, am Sonntag, dem 28. Februar 2027, und dieses Datum ist zugesagt. Die gesetzliche Frist läuft erst am Montag, dem 1. März 2027, um 24 Uhr ab, weil der Sonntag in Norwegen kein Arbeitstag ist (Art. 12 Abs. 3 DSGVO und Art. 3 der Verordnung (EWG, Euratom) Nr. 1182/71).',
  fi: 'Pyyntö saapui maanantaina 30. marraskuuta 2026 klo 12.00 paikallista aikaa; kolmannessa kuukaudessa ei ole 30. päivää, joten saapumisesta laskettava jatkettu kolmen kuukauden määräaika päättyy sen viimeisenä päivänä, sunnuntaina 28. helmikuuta 2027, ja se on luvattu päivä. Lakisääteinen määräaika päättyy vasta maanantaina 1. maaliskuuta 2027 klo 24, koska sunnuntai ei ole työpäivä Norjassa (GDPR:n 12 artiklan 3 kohta ja asetuksen (ETY, Euratom) N:o 1182/71 3 artikla).',
};

const LEAP_DAY: Record<Language, string> = {
  da: 'Anmodningen blev modtaget mandag den 31. januar 2028; den følgende måned har ingen 31. dag, så fristen på en måned udløber på dens sidste dag, tirsdag den 29. februar 2028, og det er den lovede dato. Den lovbestemte frist udløber ved udgangen af samme dag (artikel 12, stk. 3, i GDPR og artikel 3 i forordning (EØF, Euratom) nr. 1182/71).',
  sv: 'Begäran togs emot måndagen den 31 januari 2028; nästa månad har ingen dag 31, så fristen på en månad går ut på månadens sista dag, tisdagen den 29 februari 2028, och det är det utlovade datumet. Den lagstadgade fristen går ut vid slutet av samma dag (artikel 12.3 i GDPR och artikel 3 i förordning (EEG, Euratom) nr 1182/71).',
  nb: 'Forespørselen ble mottatt mandag 31. januar 2028; neste måned har ingen 31. dag, så fristen på én måned løper ut på månedens siste dag, tirsdag 29. februar 2028, og det er den lovede datoen. Den lovbestemte fristen løper ut ved utgangen av samme dag (artikkel 12 nr. 3 i GDPR og artikkel 3 i forordning (EØF, Euratom) nr. 1182/71).',
  nn: 'Førespurnaden vart motteken måndag 31. januar 2028; neste månad har ingen 31. dag, så fristen på éin månad går ut på den siste dagen i månaden, tysdag 29. februar 2028, og det er den lova datoen. Den lovfesta fristen går ut ved utgangen av same dagen (artikkel 12 nr. 3 i GDPR og artikkel 3 i forordning (EØF, Euratom) nr. 1182/71).',
  en: 'The request was received on Monday 31 January 2028; the next month has no 31st, so the period of one month ends on its last day, Tuesday 29 February 2028, which is the date promised. The statutory limit runs out at the end of that day (Art. 12(3) GDPR and Art. 3 of Regulation (EEC, Euratom) No 1182/71).',
  de: 'Der Antrag ging am Montag, dem 31. Januar 2028, ein; der Folgemonat hat keinen 31., daher endet die Frist von einem Monat an seinem letzten Tag, am Dienstag, dem 29. Februar 2028, und dieses Datum ist zugesagt. Die gesetzliche Frist läuft mit dem Ende desselben Tages ab (Art. 12 Abs. 3 DSGVO und Art. 3 der Verordnung (EWG, Euratom) Nr. 1182/71).',
  fi: 'Pyyntö saapui maanantaina 31. tammikuuta 2028; seuraavassa kuukaudessa ei ole 31. päivää, joten kuukauden määräaika päättyy sen viimeisenä päivänä, tiistaina 29. helmikuuta 2028, ja se on luvattu päivä. Lakisääteinen määräaika päättyy saman päivän lopussa (GDPR:n 12 artiklan 3 kohta ja asetuksen (ETY, Euratom) N:o 1182/71 3 artikla).',
};

const PLAIN: Record<Language, string> = {
  da: 'Anmodningen blev modtaget onsdag den 17. marts 2027 kl. 00.30 lokal tid; den forlængede frist på tre måneder fra modtagelsen udløber på samme dato i den tredje måned, torsdag den 17. juni 2027, og det er den lovede dato. Den lovbestemte frist udløber ved udgangen af samme dag (artikel 12, stk. 3, i GDPR og artikel 3 i forordning (EØF, Euratom) nr. 1182/71).',
  sv: 'Begäran togs emot onsdagen den 17 mars 2027 kl. 00.30 lokal tid; den förlängda fristen på tre månader från mottagandet går ut samma datum i den tredje månaden, torsdagen den 17 juni 2027, och det är det utlovade datumet. Den lagstadgade fristen går ut vid slutet av samma dag (artikel 12.3 i GDPR och artikel 3 i förordning (EEG, Euratom) nr 1182/71).',
  nb: 'Forespørselen ble mottatt onsdag 17. mars 2027 kl. 00.30 lokal tid; den forlengede fristen på tre måneder fra mottaket løper ut på samme dato i den tredje måneden, torsdag 17. juni 2027, og det er den lovede datoen. Den lovbestemte fristen løper ut ved utgangen av samme dag (artikkel 12 nr. 3 i GDPR og artikkel 3 i forordning (EØF, Euratom) nr. 1182/71).',
  nn: 'Førespurnaden vart motteken onsdag 17. mars 2027 kl. 00.30 lokal tid; den forlengde fristen på tre månader frå mottaket går ut på same dato i den tredje månaden, torsdag 17. juni 2027, og det er den lova datoen. Den lovfesta fristen går ut ved utgangen av same dagen (artikkel 12 nr. 3 i GDPR og artikkel 3 i forordning (EØF, Euratom) nr. 1182/71).',
  en: 'The request was received on Wednesday 17 March 2027 at 00:30 local time; the extended period of three months from receipt ends on the same date of the third month, Thursday 17 June 2027, which is the date promised. The statutory limit runs out at the end of that day (Art. 12(3) GDPR and Art. 3 of Regulation (EEC, Euratom) No 1182/71).',
  de: 'Der Antrag ging am Mittwoch, dem 17. März 2027, um 00:30 Uhr Ortszeit ein; die verlängerte Frist von drei Monaten ab Eingang endet am selben Tag des dritten Monats, am Donnerstag, dem 17. Juni 2027, und dieses Datum ist zugesagt. Die gesetzliche Frist läuft mit dem Ende desselben Tages ab (Art. 12 Abs. 3 DSGVO und Art. 3 der Verordnung (EWG, Euratom) Nr. 1182/71).',
  fi: 'Pyyntö saapui keskiviikkona 17. maaliskuuta 2027 klo 0.30 paikallista aikaa; jatkettu kolmen kuukauden määräaika lasketaan saapumisesta ja päättyy kolmannen kuukauden samana päivänä, torstaina 17. kesäkuuta 2027, ja se on luvattu päivä. Lakisääteinen määräaika päättyy saman päivän lopussa (GDPR:n 12 artiklan 3 kohta ja asetuksen (ETY, Euratom) N:o 1182/71 3 artikla).',
};

describe('explainDeadline', () => {
  it.each(LANGUAGES)('names every day off that moved the limit (%s)', (language) => {
    expect(explainDeadline(facts('2026-03-02T08:05:00Z', 'DK'), language)).toBe(EASTER[language]);
  });

  it.each(LANGUAGES)('speaks of one day off in the singular (%s)', (language) => {
    expect(explainDeadline(facts('2026-12-06T11:00:00Z', 'SE'), language)).toBe(EPIPHANY[language]);
  });

  it.each(LANGUAGES)('counts an extension from receipt and cuts it to the end of the month (%s)', (language) => {
    expect(explainDeadline(facts('2026-11-30T11:00:00Z', 'NO', true), language)).toBe(EXTENDED[language]);
  });

  it.each(LANGUAGES)('tells no time where only the day of receipt is known (%s)', (language) => {
    const leapDay = { ...facts('2028-01-30T23:30:00Z', 'NO'), receivedAt: null };
    expect(explainDeadline(leapDay, language)).toBe(LEAP_DAY[language]);
  });

  it.each(LANGUAGES)('tells receipt in local date and time, and a limit that nothing moved (%s)', (language) => {
    expect(explainDeadline(facts('2027-03-16T23:30:00Z', 'SE', true), language)).toBe(PLAIN[language]);
  });

  it.each(LANGUAGES)('says that only weekends were counted where the table of holidays ends (%s)', (language) => {
    const covered = explainDeadline(facts('2044-11-25T11:00:00Z', 'DK'), language);
    const past = explainDeadline(facts('2046-11-27T11:00:00Z', 'DK'), language);
    const third = past.split(/(?<=\)\.) /)[1];
    expect(third).toMatch(/^\p{Lu}.+\.$/u);
    expect(covered).not.toContain(third);
  });

  it('says in English that only weekends were counted', () => {
    expect(explainDeadline(facts('2046-11-27T11:00:00Z', 'DK'), 'en')).toMatch(
      /\)\. The calendar of public holidays does not reach this date, so only weekends are left out\.$/,
    );
  });

  it('names both holidays of one day', () => {
    expect(explainDeadline(facts('2027-04-17T11:00:00Z', 'NO'), 'nb')).toContain(
      'fordi grunnlovsdagen / andre pinsedag ikke er en arbeidsdag i Norge',
    );
  });

  it('explains an old case by the calendar it was opened under', () => {
    // As if an earlier table had held 5 June for a holiday.
    const old = { ...facts('2026-05-05T11:00:00Z', 'DK'), latestOn: '2026-06-08', calendar: 'dk-2020-2045.0' };
    expect(explainDeadline(old, 'da')).toContain(
      'ved udgangen af mandag den 8. juni 2026, fordi 5. juni 2026, lørdag og søndag ikke er arbejdsdage i Danmark',
    );
    expect(explainDeadline(old, 'de')).toContain(
      'weil der 5. Juni 2026, der Samstag und der Sonntag in Dänemark keine Arbeitstage sind',
    );
  });

  it('writes the missing day of a month as an English ordinal', () => {
    expect(explainDeadline(facts('2027-01-29T11:00:00Z', 'DK'), 'en')).toContain('the next month has no 29th, so');
    expect(explainDeadline(facts('2026-08-31T11:00:00Z', 'DK'), 'en')).toContain('the next month has no 31st, so');
  });

  it('leaves no hole in any sentence of any year', () => {
    const odd: string[] = [];
    for (let day = Date.UTC(2024, 0, 1, 12); day < Date.UTC(2028, 11, 31); day += 86_400_000) {
      for (const language of LANGUAGES) {
        for (const country of ['DK', 'SE', 'NO'] as const) {
          const text = explainDeadline(
            facts(new Date(day).toISOString(), country, new Date(day).getUTCDate() % 2 === 0),
            language,
          );
          if (/undefined|null|NaN| {2}| ,|,,|\.\.|,\)/.test(text) || !text.includes('1182/71')) odd.push(text);
        }
      }
    }
    expect(odd).toEqual([]);
  });

  /** Row 35 of the worked examples: IMY-2022-9442. */
  const imy: DeadlineFacts = {
    ...facts('2022-02-09T11:00:00Z', 'SE'),
    promisedOn: '2022-05-11',
    latestOn: '2022-05-11',
    pause: { askedOn: '2022-02-15', answeredOn: '2022-04-19', safeOn: '2022-03-09' },
  };

  it('tells both readings of a pause and which was kept', () => {
    expect(explainDeadline(imy, 'en')).toBe(
      'The request was received on Wednesday 9 February 2022 at 12:00 local time; the period of one month ends on the same date of the next month, Wednesday 9 March 2022, which is the safe date. The clock stood still from the question to the person on Tuesday 15 February 2022 until the reply on Tuesday 19 April 2022 (63 days). With those days added to the safe date the period ends on Wednesday 11 May 2022; with the rest of a month of thirty days counted from the reply it ends on Friday 13 May 2022. The earlier of the two is kept, but never a date before the safe one: the date promised is Wednesday 11 May 2022. The statutory limit runs out at the end of Wednesday 11 May 2022 (Art. 12(3) GDPR and Art. 3 of Regulation (EEC, Euratom) No 1182/71).',
    );
    for (const language of LANGUAGES) {
      const text = explainDeadline(imy, language);
      const told = ['2022-02-15', '2022-04-19', '2022-03-09', '2022-05-11', '2022-05-13'].map((on) =>
        formatDate(on, language),
      );
      for (const date of told) expect(text, language).toContain(date);
      expect(text, language).toContain('63');
    }
  });

  it('keeps to the safe date while a question is open', () => {
    const open = {
      ...facts('2026-03-02T08:05:00Z', 'DK'),
      pause: { askedOn: '2026-03-04', answeredOn: null, safeOn: '2026-04-02' },
    };
    expect(explainDeadline(open, 'da')).toContain(
      'torsdag den 2. april 2026, og det er den sikre dato. Fristen har stået stille, siden personen blev spurgt onsdag den 4. marts 2026; indtil svaret kommer, er det den sikre dato, der arbejdes efter. Den lovbestemte frist udløber først ved udgangen af tirsdag den 7. april 2026',
    );
  });

  it('names the limit by its date where another date stands before it', () => {
    const plain = { ...facts('2026-12-17T11:00:00Z', 'DK', true), noticeOn: '2026-12-28' };
    expect(explainDeadline(plain, 'da')).toContain(
      'sendt mandag den 28. december 2026, inden fristen udløb. Den lovbestemte frist udløber ved udgangen af onsdag den 17. marts 2027 (',
    );
    for (const language of LANGUAGES) {
      expect(explainDeadline(plain, language).split(formatDate('2027-03-17', language)), language).toHaveLength(3);
    }
  });

  it('tells when the notice of an extension went out', () => {
    for (const language of LANGUAGES) {
      const extended = { ...facts('2026-11-30T11:00:00Z', 'NO', true), noticeOn: '2026-12-16' };
      expect(explainDeadline(extended, language), language).toContain(formatDate('2026-12-16', language));
    }
  });

  it('says that a request came another way, and whether people have stated the day', () => {
    const elsewhere = { ...facts('2026-03-02T08:05:00Z', 'SE') };
    for (const language of LANGUAGES) {
      const stated = explainDeadline({ ...elsewhere, elsewhere: { stated: true } }, language);
      const unstated = explainDeadline({ ...elsewhere, elsewhere: { stated: false } }, language);
      expect(stated, language).not.toBe(unstated);
      expect(stated, language).toContain(formatDate('2026-03-02', language));
      expect(stated, language).not.toMatch(/9[.:]05/u);
    }
    expect(explainDeadline({ ...elsewhere, elsewhere: { stated: true } }, 'sv')).toContain(
      'Enligt en medarbetare nådde begäran företaget måndagen den 2 mars 2026 på annat sätt än genom den här mejladressen',
    );
  });
});
