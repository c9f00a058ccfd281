import { dateInWords } from './date-in-words.ts';
import type { LocalDate } from './time.ts';

/** A day and nothing else, in digits or with the month's name; a weekday and a `den` may stand before it. */
const DAY_ALONE =
  /^(?:\d{4}-\d{2}-\d{2}|\d{1,2}\. ?\d{1,2}\. ?\d{4}|(?:\p{L}{3,10},? )?(?:den |d\. |the )?(?:\d{1,2}\.? \p{L}{3,12}\.?,?|\p{L}{3,12}\.? \d{1,2},?) \d{4})$/u;

/**
 * A day as staff type it: `2026-11-03`, `3.11.2026`, `3. november 2026`, `tirsdag den 3. november 2026`. Null for
 * everything else: `3/11/2026` is two different days to two colleagues, and `30.2.2026` is none.
 */
export const readCalendarDate = (text: string): LocalDate | null => (DAY_ALONE.test(text) ? dateInWords(text) : null);
