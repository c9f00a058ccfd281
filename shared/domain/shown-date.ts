import { foldWord } from './fold-word.ts';
import { addDays, isLocalDate, type LocalDate } from './time.ts';

/** Header lines above a forwarded mail that say when it was sent, as mail programs in da, sv, nb, nn, en, de and fi write them. */
const SENT_LINE =
  /^[\s>*]*(?:sent|date|sendt|dato|skickat|skickades|datum|gesendet|lähetetty|päivämäärä)\s?:?\**\s?:\s*(.{6,80})$/gimu;

/** Month names by their first three letters, folded; Finnish ones by their own. */
const MONTHS: readonly (readonly string[])[] = [
  ['jan', 'tam'],
  ['feb', 'hel'],
  ['mar', 'maa'],
  ['apr', 'huh'],
  ['maj', 'mai', 'may', 'tou'],
  ['jun', 'kes'],
  ['jul', 'hei'],
  ['aug', 'elo'],
  ['sep', 'syy'],
  ['okt', 'oct', 'lok'],
  ['nov'],
  ['dec', 'des', 'dez', 'jou'],
];

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
    .map(([, value = '']) => dateIn(value))
    .filter((date) => date !== null)
    .filter((date) => date <= on && date >= addDays(on, -FURTHEST_DAYS));
  return dates.length === 0 ? null : dates.reduce((first, each) => (each < first ? each : first));
}

/** `3/11/2026` is left alone: it is two days to two people. */
function dateIn(value: string): LocalDate | null {
  const iso = /\b(\d{4})-(\d{2})-(\d{2})\b/u.exec(value);
  if (iso !== null) return real(iso[1], iso[2], iso[3]);
  const dotted = /\b(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})\b/u.exec(value);
  if (dotted !== null) return real(dotted[3], dotted[2], dotted[1]);
  const dayFirst = /\b(\d{1,2})\.?\s+(\p{L}{3,12})\.?,?\s+(\d{4})\b/u.exec(value);
  if (dayFirst !== null) return real(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1]);
  const monthFirst = /(\p{L}{3,12})\.?\s+(\d{1,2}),?\s+(\d{4})\b/u.exec(value);
  return monthFirst === null ? null : real(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2]);
}

function monthOf(name = ''): string {
  const folded = foldWord(name);
  // Finnish November begins like everybody else's March.
  if (folded.startsWith('marras')) return '11';
  return String(MONTHS.findIndex((names) => names.some((start) => folded.startsWith(start))) + 1);
}

function real(year = '', month = '', day = ''): LocalDate | null {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isLocalDate(date) ? date : null;
}
