import { workingDayFrom } from './calendar.ts';
import type { Office } from './case.ts';
import type { Organisation } from './organisation.ts';
import { addDays, type Instant, instantAt, type LocalDate, localDateAt, weekdayOf } from './time.ts';

type Settled = Pick<Office, 'digestedThrough'>;

/** The next digest: on the organisation's weekday at its opening hour, on the next working day where that is a holiday. */
export function nextDigestAt({ digestedThrough }: Settled, organisation: Organisation): Instant {
  // A digest moved off a holiday is later than its weekday: begin a week before.
  for (let on = addDays(localDateAt(digestedThrough, organisation.zone), -7); ; on = addDays(on, 1)) {
    const at = digestOn(on, organisation);
    if (at !== null && at > digestedThrough) return at;
  }
}

/** The latest digest whose hour has come and that is not settled, or null. */
export function digestDue(office: Settled, organisation: Organisation, now: Instant): Instant | null {
  let due: Instant | null = null;
  for (let at = nextDigestAt(office, organisation); at <= now; ) {
    due = at;
    at = nextDigestAt({ digestedThrough: at }, organisation);
  }
  return due;
}

function digestOn(on: LocalDate, { digestWeekday, country, opensAt, zone }: Organisation): Instant | null {
  return weekdayOf(on) === digestWeekday ? instantAt(workingDayFrom(on, country).on, opensAt, zone) : null;
}
