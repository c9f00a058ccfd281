import { describe, expect, it } from 'vitest';
import { formatDate, formatDay, formatTime, weekdayName } from '../../shared/domain/format-date.ts';
import { LANGUAGES } from '../../shared/domain/language.ts';

describe('formatDate', () => {
  it.each([
    { language: 'da', november: '21. november 2026', march: '1. marts 2027' },
    { language: 'sv', november: 'den 21 november 2026', march: 'den 1 mars 2027' },
    { language: 'nb', november: '21. november 2026', march: '1. mars 2027' },
    { language: 'nn', november: '21. november 2026', march: '1. mars 2027' },
    { language: 'en', november: '21 November 2026', march: '1 March 2027' },
    { language: 'de', november: '21. November 2026', march: '1. März 2027' },
    { language: 'fi', november: '21. marraskuuta 2026', march: '1. maaliskuuta 2027' },
  ] as const)('writes a date as letters in $language do', ({ language, november, march }) => {
    expect(formatDate('2026-11-21', language)).toBe(november);
    expect(formatDate('2027-03-01', language)).toBe(march);
  });

  it('spells every month as the locale data of Intl does', () => {
    const locales = { da: 'da', sv: 'sv', nb: 'nb', nn: 'nn', en: 'en-GB', de: 'de', fi: 'fi' };
    for (const language of LANGUAGES) {
      const intl = new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: 'UTC' });
      for (let month = 0; month < 12; month += 1) {
        const epoch = Date.UTC(2026, month, 7);
        const date = new Date(epoch).toISOString().slice(0, 10);
        expect(formatDate(date, language).replace(/^den /, '')).toBe(intl.format(epoch));
      }
    }
  });
});

describe('formatDay', () => {
  it.each([
    { language: 'da', day: 'onsdag den 21. oktober 2026' },
    { language: 'sv', day: 'onsdagen den 21 oktober 2026' },
    { language: 'nb', day: 'onsdag 21. oktober 2026' },
    { language: 'nn', day: 'onsdag 21. oktober 2026' },
    { language: 'en', day: 'Wednesday 21 October 2026' },
    { language: 'de', day: 'Mittwoch, dem 21. Oktober 2026' },
    { language: 'fi', day: 'keskiviikkona 21. lokakuuta 2026' },
  ] as const)('says on which day in $language', ({ language, day }) => {
    expect(formatDay('2026-10-21', language)).toBe(day);
  });
});

describe('weekdayName', () => {
  it('names the days from Monday to Sunday', () => {
    const week = ['2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20', '2026-11-21', '2026-11-22'];
    const names = (language: (typeof LANGUAGES)[number]) => week.map((date) => weekdayName(date, language)).join(' ');
    expect(names('da')).toBe('mandag tirsdag onsdag torsdag fredag lørdag søndag');
    expect(names('sv')).toBe('måndag tisdag onsdag torsdag fredag lördag söndag');
    expect(names('nb')).toBe('mandag tirsdag onsdag torsdag fredag lørdag søndag');
    expect(names('nn')).toBe('måndag tysdag onsdag torsdag fredag laurdag søndag');
    expect(names('en')).toBe('Monday Tuesday Wednesday Thursday Friday Saturday Sunday');
    expect(names('de')).toBe('Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag');
    expect(names('fi')).toBe('maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai');
  });
});

describe('formatTime', () => {
  it('writes the time of day as each language does', () => {
    expect(LANGUAGES.map((language) => formatTime('09:05', language))).toEqual([
      'kl. 09.05',
      'kl. 09.05',
      'kl. 09.05',
      'kl. 09.05',
      'at 09:05',
      'um 09:05 Uhr',
      'klo 9.05',
    ]);
    expect(formatTime('00:30', 'fi')).toBe('klo 0.30');
  });
});
