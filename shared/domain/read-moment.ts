import { err, ok, type Result } from './result.ts';
import { fromEpoch, type Instant, instantAt, isLocalDate, toEpoch } from './time.ts';

/** A moment as a person or a program wrote it. */
export interface Moment {
  readonly instant: Instant;
  /** True when only a date was given; the instant is then that day's first. */
  readonly dayOnly: boolean;
}

/** Local times before 1970 are not reliably known, and a year past 2999 is a slip of the pen. */
const YEARS = { first: 1970, last: 2999 };

const DATE = /(?<date>\d{4}-\d\d-\d\d)/;
const TIME = /(?<time>(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?)/;
const OFFSET = /(?<offset>Z|[+-](?:[01]\d|2[0-3])(?::?[0-5]\d)?)/;
const FORM = new RegExp(`^${DATE.source}(?:[T ]${TIME.source}${OFFSET.source}?)?$`, 'i');

/**
 * Reads `2026-10-21T10:15:00+02:00`, `2026-10-21T08:15Z`, `2026-10-21T10:15` or `2026-10-21`.
 *
 * An offset or `Z` is honoured. Without one the wall of `zone` is meant, as whoever copies a time from a letter or a
 * mail program means it; a date alone stands for the whole day. Everything else is refused rather than guessed at:
 * `21/10/2026` may be two different days, and `2026-02-30` is none.
 */
export function readMoment(text: string, zone: string): Result<Moment, { readonly kind: 'not-an-instant' }> {
  const { date = '', time, offset } = FORM.exec(text)?.groups ?? {};
  const year = Number(date.slice(0, 4));
  if (!isLocalDate(date) || year < YEARS.first || year > YEARS.last) return err({ kind: 'not-an-instant' });
  if (time === undefined) return ok({ instant: instantAt(date, '00:00', zone), dayOnly: true });
  if (offset === undefined) return ok({ instant: instantAt(date, time, zone), dayOnly: false });
  return ok({ instant: fromEpoch(toEpoch(`${date}T${time}Z`) - offsetMinutes(offset) * 60_000), dayOnly: false });
}

function offsetMinutes(offset: string): number {
  if (offset.toUpperCase() === 'Z') return 0;
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(3).replace(':', ''));
  return offset.startsWith('-') ? -minutes : minutes;
}
