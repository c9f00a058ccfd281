import { foldWord } from './fold-word.ts';
import { isLocalDate, type LocalDate } from './time.ts';

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

/**
 * The first day that a text names as `2026-11-03`, `3.11.2026`, `3. november 2026` or `November 3, 2026`, with month names
 * in da, sv, nb, nn, en, de and fi. Null where it names none, or one that is none. `3/11/2026` is left alone: it is two
 * days to two people.
 */
export function dateInWords(text: string): LocalDate | null {
  const iso = /\b(\d{4})-(\d{2})-(\d{2})\b/u.exec(text);
  if (iso !== null) return real(iso[1], iso[2], iso[3]);
  const dotted = /\b(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})\b/u.exec(text);
  if (dotted !== null) return real(dotted[3], dotted[2], dotted[1]);
  const dayFirst = /\b(\d{1,2})\.?\s+(\p{L}{3,12})\.?,?\s+(\d{4})\b/u.exec(text);
  if (dayFirst !== null) return real(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1]);
  const monthFirst = /(\p{L}{3,12})\.?\s+(\d{1,2}),?\s+(\d{4})\b/u.exec(text);
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
