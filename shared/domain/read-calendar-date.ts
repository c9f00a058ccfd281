import { isLocalDate, type LocalDate } from './time.ts';

/**
 * A day as staff type it: `2026-11-03` or `3.11.2026`. Null for everything else: `3/11/2026` is two different days to
 * two colleagues, and `30.2.2026` is none.
 */
export function readCalendarDate(text: string): LocalDate | null {
  const iso = /^\d{4}-\d{2}-\d{2}$/u.exec(text)?.[0];
  const [, day = '', month = '', year = ''] = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/u.exec(text) ?? [];
  const date = iso ?? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isLocalDate(date) ? date : null;
}
