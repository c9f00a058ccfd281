const MINUTE = 60_000;
const DAY = 86_400_000;

/** Days kept per zone, some 55 years of them. Past it the zone is forgotten and learnt anew, so memory stays bounded. */
const DAYS_KEPT = 20_000;

/** One UTC day of a zone: one offset throughout, or a change at the instant `at`. */
type DayOffset = number | { readonly before: number; readonly at: number; readonly after: number };

interface Zone {
  readonly format: Intl.DateTimeFormat;
  readonly days: Map<number, DayOffset>;
}

const zones = new Map<string, Zone>();

/**
 * Milliseconds that local time is ahead of UTC at an instant.
 *
 * `Intl` knows the rules but takes microseconds for each question, so it is asked twice for each zone and UTC day and
 * the answers are kept. Where both ends of a day differ, the change is searched for, to the millisecond. No zone has
 * changed its offset twice within one UTC day since 1970.
 *
 * @param epoch milliseconds since 1970, not before
 * @throws RangeError for an epoch that is no number, and for a zone that `Intl` does not know
 */
export function zoneOffset(epoch: number, zone: string): number {
  const known = knownZone(zone);
  const day = Math.floor(epoch / DAY);
  let offset = known.days.get(day);
  if (offset === undefined) {
    if (known.days.size >= DAYS_KEPT) known.days.clear();
    offset = offsetOfDay(known.format, day);
    known.days.set(day, offset);
  }
  if (typeof offset === 'number') return offset;
  return epoch < offset.at ? offset.before : offset.after;
}

function knownZone(zone: string): Zone {
  const known = zones.get(zone);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
  const fresh: Zone = { format, days: new Map() };
  zones.set(zone, fresh);
  return fresh;
}

function offsetOfDay(format: Intl.DateTimeFormat, day: number): DayOffset {
  let low = day * DAY;
  let high = low + DAY;
  const before = askIntl(format, low);
  const after = askIntl(format, high);
  if (before === after) return before;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (askIntl(format, middle) === before) low = middle;
    else high = middle;
  }
  return { before, at: high, after };
}

/** `longOffset` prints `GMT`, `GMT+02:00` or, for odd local times, `GMT-00:44:30`. */
function askIntl(format: Intl.DateTimeFormat, epoch: number): number {
  const found = /GMT(?:([+-])(\d\d):(\d\d)(?::(\d\d))?)?$/.exec(format.format(epoch));
  if (found === null) throw new Error('Intl names no offset from GMT');
  const [, sign, hours = '0', minutes = '0', seconds = '0'] = found;
  const offset = (Number(hours) * 60 + Number(minutes)) * MINUTE + Number(seconds) * 1000;
  return sign === '-' ? -offset : offset;
}
