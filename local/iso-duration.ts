import { addMonths, fromEpoch, type Instant, toEpoch } from '../shared/domain/time.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const NUMBER = String.raw`(\d{1,6}(?:[.,]\d{1,6})?)`;

const DURATION = new RegExp(
  `^P(?:(\\d{1,4})Y)?(?:(\\d{1,4})M)?(?:${NUMBER}W)?(?:${NUMBER}D)?(?:T(?:${NUMBER}H)?(?:${NUMBER}M)?(?:${NUMBER}S)?)?$`,
  'u',
);

/**
 * The instant an ISO 8601 duration after another: `P25D`, `PT11M`, `P1M2DT3H`. Null for anything that is none.
 *
 * Years and months are calendar months in UTC, cut to the month's end; a day is 24 hours. Never negative.
 */
export function addDuration(instant: Instant, duration: string): Instant | null {
  const parts = DURATION.exec(duration);
  if (parts === null || /^P$|T$/u.test(duration)) return null;
  const [years, months, weeks, days, hours, minutes, seconds] = parts
    .slice(1)
    .map((part) => Number((part ?? '0').replace(',', '.')));
  const date = addMonths(instant.slice(0, 10), (years ?? 0) * 12 + (months ?? 0));
  if (!/^\d{4}-/u.test(date)) return null;
  const rest =
    (weeks ?? 0) * 7 * DAY +
    (days ?? 0) * DAY +
    (hours ?? 0) * HOUR +
    (minutes ?? 0) * MINUTE +
    (seconds ?? 0) * SECOND;
  const epoch = toEpoch(`${date}${instant.slice(10)}`) + Math.round(rest);
  return epoch > LAST_EPOCH ? null : fromEpoch(epoch);
}

/** Instants sort as text only while years have four digits. */
const LAST_EPOCH = toEpoch('9999-12-31T23:59:59.999Z');
