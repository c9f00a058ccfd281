/** When a mail was sent, as a client wrote it above a forward. */
export type SentDate =
  /** An instant in ISO form: the line named its zone. */
  | { readonly kind: 'instant'; readonly at: string }
  /** A calendar date and a time of day (`21:16`) in a zone the line does not name, most likely the forwarder's. */
  | { readonly kind: 'local'; readonly on: string; readonly time: string | null };

/** Beginnings of the months' names in the seven languages, enough of each to tell them apart. */
const MONTHS: readonly RegExp[] = [
  /^(?:jan|tammi)/u,
  /^(?:feb|helmi)/u,
  /^(?:mar(?!ras)|mär|maalis)/u,
  /^(?:apr|huhti)/u,
  /^(?:maj|mai|may|touko)/u,
  /^(?:jun|kesä)/u,
  /^(?:jul|heinä)/u,
  /^(?:aug|elo)/u,
  /^(?:sep|syys)/u,
  /^(?:okt|oct|loka)/u,
  /^(?:nov|marras)/u,
  /^(?:dec|des|dez|joulu)/u,
];

const INSTANT = /\b(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:?\d{2}))/u;
const TIME = /(?:^|\s|T)(\d{1,2})[:.](\d{2})(?:[:.]\d{2})?(?:\s?([ap])\.?m\b)?/iu;

/**
 * Reads the date line of a forward in any of the seven languages, or null.
 *
 * Months in figures are read day first, as all of Europe writes them, except with slashes, where both orders are in use:
 * then a date that could be two is none. Never the clock's business: the period runs from receipt (law.md 2.4).
 */
export function sentDate(line: string): SentDate | null {
  const text = line.slice(0, 200);
  const instant = INSTANT.exec(text)?.[1];
  if (instant !== undefined) return { kind: 'instant', at: instant };
  const found = isoDay(text) ?? namedDay(text) ?? figuresDay(text);
  if (found === null || !exists(found)) return null;
  const on = `${found.year}-${pad(found.month)}-${pad(found.day)}`;
  return { kind: 'local', on, time: timeOf(text.replace(found.text, ' ')) };
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** The characters it was read from, so that `08.06` is not taken for a time. */
  readonly text: string;
}

function isoDay(text: string): Day | null {
  const found = /\b(\d{4})-(\d{2})-(\d{2})(?=\D|$)/u.exec(text);
  return found === null ? null : dayOf(found[1], found[2], found[3], found[0]);
}

/** `8. juni 2026`, `den 8 juni 2026`, `8 Jun 2026`, `June 8, 2026`. */
function namedDay(text: string): Day | null {
  const european = /(\d{1,2})(?:\.|st|nd|rd|th)?\s+(\p{L}{3,14})\.?,?\s+(\d{4})/u.exec(text);
  if (european !== null) return dayOf(european[3], monthOf(european[2] ?? ''), european[1], european[0]);
  const american = /(\p{L}{3,14})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})/u.exec(text);
  return american === null ? null : dayOf(american[3], monthOf(american[1] ?? ''), american[2], american[0]);
}

function figuresDay(text: string): Day | null {
  const found = /\b(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?=\D|$)/u.exec(text);
  if (found === null) return null;
  const [whole, first = '', separator, second = '', year = ''] = found;
  const full = year.length === 2 ? `20${year}` : year;
  if (separator !== '/') return dayOf(full, second, first, whole);
  if (Number(first) > 12) return dayOf(full, second, first, whole);
  if (Number(second) > 12 || first === second) return dayOf(full, first, second, whole);
  return null;
}

function monthOf(name: string): number {
  const lower = name.toLowerCase();
  return MONTHS.findIndex((month) => month.test(lower)) + 1;
}

const dayOf = (
  year: string | undefined,
  month: string | number | undefined,
  day: string | undefined,
  text: string,
): Day => ({ year: Number(year), month: Number(month), day: Number(day), text });

function exists({ year, month, day }: Day): boolean {
  if (year < 1990 || month < 1 || month > 12 || day < 1) return false;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day <= (lengths[month - 1] ?? 0);
}

function timeOf(text: string): string | null {
  const found = TIME.exec(text);
  if (found === null) return null;
  const half = found[3]?.toLowerCase();
  const hour = (Number(found[1]) % (half === undefined ? 25 : 12)) + (half === 'p' ? 12 : 0);
  const minute = Number(found[2]);
  return hour > 23 || minute > 59 ? null : `${pad(hour)}:${pad(minute)}`;
}

const pad = (figure: number): string => String(figure).padStart(2, '0');
