import { describe, expect, it } from 'vitest';
import { deadline } from '../../shared/domain/deadline.ts';
import type { Country } from '../../shared/domain/organisation.ts';

/*
 * A second reading of Reg. 1182/71 that shares nothing with the first: it counts days one by one in a calendar of its
 * own, works out holidays from the statutes' rules, and asks plain Intl for every local date.
 */

const FIRST_YEAR = 2020;
const LAST_YEAR = 2045;
const HOUR = 3_600_000;
const SEATS = [
  { country: 'DK', zone: 'Europe/Copenhagen' },
  { country: 'SE', zone: 'Europe/Stockholm' },
  { country: 'NO', zone: 'Europe/Oslo' },
] as const;

interface Day {
  readonly date: string;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** 0 is Sunday. */
  readonly weekday: number;
}

function everyDay(): Day[] {
  const list: Day[] = [];
  let weekday = 3; // 1 January 2020 was a Wednesday.
  for (let year = FIRST_YEAR; year <= LAST_YEAR + 1; year += 1) {
    const february = year % 4 === 0 ? 29 : 28; // No century year is among them.
    const lengths = [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    for (const [at, length] of lengths.entries()) {
      for (let day = 1; day <= length; day += 1) {
        const two = (number: number) => String(number).padStart(2, '0');
        list.push({ date: `${year}-${two(at + 1)}-${two(day)}`, year, month: at + 1, day, weekday });
        weekday = (weekday + 1) % 7;
      }
    }
  }
  return list;
}

/** Easter Sunday (Meeus, Astronomical Algorithms, ch. 8: valid for every Gregorian year). */
function easter(year: number): { readonly month: number; readonly day: number } {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return { month: Math.floor(n / 31), day: (n % 31) + 1 };
}

const DAYS = everyDay();
const POSITIONS = new Map(DAYS.map((day, at) => [day.date, at]));
const EASTERS = new Map(
  Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, at) => {
    const year = FIRST_YEAR + at;
    const { month, day } = easter(year);
    return [year, DAYS.findIndex((each) => each.year === year && each.month === month && each.day === day)] as const;
  }),
);

/** DK: lukkeloven without 5 June and 24 December. SE: lag 1989:253. NO: helligdagsfredloven §2, lov om 1. og 17. mai. */
function isHoliday(at: number, country: Country): boolean {
  const day = DAYS[at];
  if (day === undefined || day.year > LAST_YEAR) return false;
  const afterEaster = at - (EASTERS.get(day.year) ?? Number.NaN);
  const on = (month: number, date: number) => day.month === month && day.day === date;
  const among = (...days: number[]) => days.includes(afterEaster);
  if (on(1, 1) || on(12, 25) || on(12, 26) || among(-2, 0, 1, 39, 49)) return true;
  switch (country) {
    case 'DK':
      return among(-3, 50) || (afterEaster === 26 && day.year < 2024);
    case 'NO':
      return among(-3, 50) || on(5, 1) || on(5, 17);
    case 'SE':
      return (
        on(1, 6) ||
        on(5, 1) ||
        on(6, 6) ||
        (day.weekday === 6 && day.month === 6 && day.day >= 20 && day.day <= 26) ||
        (day.weekday === 6 && (on(10, 31) || (day.month === 11 && day.day <= 6)))
      );
  }
}

interface Reading {
  readonly promisedOn: string;
  readonly latestOn: string;
  readonly reachesPastTable: boolean;
}

function secondReading(receivedOn: string, country: Country, months: number): Reading {
  const received = POSITIONS.get(receivedOn) ?? Number.NaN;
  const day = DAYS[received]?.day ?? Number.NaN;
  let at = received;
  let monthsBegun = 0;
  // On through the calendar, to the date of the same number in the last month, or to that month's end.
  for (;;) {
    const next = DAYS[at + 1];
    if (next === undefined) throw new Error('past the calendar of this test');
    if (next.day === 1 && monthsBegun === months) break;
    if (next.day === 1) monthsBegun += 1;
    at += 1;
    if (monthsBegun === months && next.day === day) break;
  }
  const promisedOn = DAYS[at]?.date ?? '';
  while (DAYS[at]?.weekday === 0 || DAYS[at]?.weekday === 6 || isHoliday(at, country)) at += 1;
  const latest = DAYS[at];
  return { promisedOn, latestOn: latest?.date ?? '', reachesPastTable: (latest?.year ?? 0) > LAST_YEAR };
}

describe('deadline', () => {
  // 227 928 hours x 3 countries x plain and extended.
  it.each(SEATS)(
    'agrees with a second reading for a receipt at every hour of 2020-2045 ($country)',
    ({ country, zone }) => {
      const wall = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' });
      const readings = new Map<string, Reading>();
      const ends = new Set<string>();
      const wrong: unknown[] = [];
      let compared = 0;
      const last = Date.UTC(LAST_YEAR, 11, 31, 22);
      for (let epoch = Date.UTC(FIRST_YEAR, 0, 1); epoch <= last; epoch += HOUR) {
        const receivedAt = new Date(epoch).toISOString();
        const receivedOn = wall.format(epoch).slice(0, 10);
        for (const months of [1, 3]) {
          const key = `${receivedOn} ${months}`;
          const expected = readings.get(key) ?? secondReading(receivedOn, country, months);
          readings.set(key, expected);
          const actual = deadline({ receivedAt, zone, country, extended: months === 3 });
          const calendar = `${country.toLowerCase()}-${expected.reachesPastTable ? 'weekends-only' : '2020-2045.1'}`;
          compared += 1;
          ends.add(`${actual.latestOn} ${actual.endsAt}`);
          if (
            actual.receivedOn !== receivedOn ||
            actual.promisedOn !== expected.promisedOn ||
            actual.latestOn !== expected.latestOn ||
            actual.calendar !== calendar
          ) {
            wrong.push({ receivedAt, months, actual, expected });
          }
        }
      }
      for (const end of ends) {
        const [latestOn = '', endsAt = ''] = end.split(' ');
        const next = DAYS[(POSITIONS.get(latestOn) ?? Number.NaN) + 1]?.date;
        const justBefore = wall.format(Date.parse(endsAt) - 1);
        if (justBefore !== `${latestOn} 23:59:59` || wall.format(Date.parse(endsAt)) !== `${next} 00:00:00`)
          wrong.push(end);
      }
      expect(wrong.slice(0, 5)).toEqual([]);
      expect(compared).toBe(2 * ((last - Date.UTC(FIRST_YEAR, 0, 1)) / HOUR + 1));
    },
    60_000,
  );
});
