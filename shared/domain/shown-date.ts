import { dateInWords } from './date-in-words.ts';
import { addDays, type LocalDate } from './time.ts';

/** Header lines above a forwarded mail that say when it was sent, as mail programs in da, sv, nb, nn, en, de and fi write them. */
const SENT_LINE =
  /^[\s>*]*(?:sent|date|sendt|dato|skickat|skickades|datum|gesendet|lähetetty|päivämäärä)\s?:?\**\s?:\s*(.{6,80})$/gimu;

/** A forwarded mail from further back is a thread's history, and no request that lay about unseen. */
const FURTHEST_DAYS = 365;

/** Text looked through: headers of forwarded mail stand near its top. */
const MOST_CHARACTERS = 20_000;

/**
 * The earliest day that a forwarded mail shows as the one it was sent on, or null. A request that staff send in reached
 * the company on that day, not when they found it (EDPB 01/2022 §159); until they state the day, this one holds.
 *
 * @param on the day the forwarding mail itself arrived; nothing later counts
 */
export function shownDate(text: string, on: LocalDate): LocalDate | null {
  const dates = [...text.slice(0, MOST_CHARACTERS).matchAll(SENT_LINE)]
    .map(([, value = '']) => dateInWords(value))
    .filter((date) => date !== null)
    .filter((date) => date <= on && date >= addDays(on, -FURTHEST_DAYS));
  return dates.length === 0 ? null : dates.reduce((first, each) => (each < first ? each : first));
}
