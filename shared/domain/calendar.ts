import { HOLIDAY_IDS, type HolidayId } from './holiday-names.ts';
import { HOLIDAY_TABLES } from './holidays.ts';
import type { Country } from './organisation.ts';
import { addDays, type LocalDate, weekdayOf } from './time.ts';

const SATURDAY = 6;

/** Why a date is no working day. A holiday on a Saturday or Sunday is given as the holiday. */
export type DayOff =
  | { readonly kind: 'saturday' | 'sunday'; readonly on: LocalDate }
  | { readonly kind: 'holiday'; readonly on: LocalDate; readonly holidays: readonly HolidayId[] };

/**
 * The first working day on or after a date, and the calendar that says so.
 *
 * Saturdays, Sundays and the country's public holidays are no working days (Reg. 1182/71 Art. 2). Where a date asked
 * about lies outside the years of the table, only weekends are known and `calendar` says so (`dk-weekends-only`). Such
 * an answer can be early, never late: holidays only ever move a date forward.
 */
export function workingDayFrom(
  date: LocalDate,
  country: Country,
): { readonly on: LocalDate; readonly calendar: string } {
  let on = date;
  let covered = isCovered(on, country);
  while (!isWorkingDay(on, country)) {
    on = addDays(on, 1);
    covered &&= isCovered(on, country);
  }
  return { on, calendar: covered ? HOLIDAY_TABLES[country].version : weekendsOnly(country) };
}

/** What stands in place of a table's version when the table does not reach the date. */
export const weekendsOnly = (country: Country): string => `${country.toLowerCase()}-weekends-only`;

/** Neither Saturday, Sunday nor public holiday. Before and after the years of the table: neither Saturday nor Sunday. */
export const isWorkingDay = (date: LocalDate, country: Country): boolean => dayOff(date, country) === null;

/** Null for a working day. */
export function dayOff(on: LocalDate, country: Country): DayOff | null {
  const holidays = HOLIDAYS[country].get(on);
  if (holidays !== undefined) return { kind: 'holiday', on, holidays };
  const weekday = weekdayOf(on);
  if (weekday < SATURDAY) return null;
  return { kind: weekday === SATURDAY ? 'saturday' : 'sunday', on };
}

/** Working days after `from`, up to and including `to`. */
export function workingDaysBetween(from: LocalDate, to: LocalDate, country: Country): number {
  let count = 0;
  for (let on = addDays(from, 1); on <= to; on = addDays(on, 1)) if (isWorkingDay(on, country)) count += 1;
  return count;
}

function isCovered(date: LocalDate, country: Country): boolean {
  const { firstYear, lastYear } = HOLIDAY_TABLES[country];
  const year = Number(date.slice(0, 4));
  return year >= firstYear && year <= lastYear;
}

const HOLIDAYS: Readonly<Record<Country, ReadonlyMap<LocalDate, readonly HolidayId[]>>> = {
  DK: readTable('DK'),
  SE: readTable('SE'),
  NO: readTable('NO'),
};

function readTable(country: Country): Map<LocalDate, HolidayId[]> {
  const days = new Map<LocalDate, HolidayId[]>();
  for (const [year, entries] of Object.entries(HOLIDAY_TABLES[country].years)) {
    for (const entry of entries.split(', ')) {
      const [monthAndDay, id] = entry.split(' ');
      const holiday = HOLIDAY_IDS.find((known) => known === id);
      if (holiday === undefined) throw new Error(`holiday table ${country} ${year} names an unknown day`);
      const date = `${year}-${monthAndDay}`;
      days.set(date, [...(days.get(date) ?? []), holiday]);
    }
  }
  return days;
}
