import { isWorkingDay } from './calendar.ts';
import type { Case } from './case.ts';
import type { Organisation } from './organisation.ts';
import { addDays, daysBetween, type Instant, instantAt, type LocalDate, localDateAt } from './time.ts';

export interface Reminder {
  readonly key: string;
  readonly letter: 'reminder' | 'overdue';
  readonly at: Instant;
  /** Days before the promised date; negative once it has passed. */
  readonly days: number;
  readonly to: readonly string[];
}

type Dated = Pick<Case, 'promisedOn' | 'clock' | 'remindedThrough' | 'receivedAt'>;

/**
 * Reminders whose hour has come and that are not settled, earliest first. Before the promised date they follow the
 * organisation's plan; from the day after it there is one every day, to ever more people, until the case is closed.
 */
export function remindersDue(subject: Dated, organisation: Organisation, now: Instant): readonly Reminder[] {
  const today = localDateAt(now, organisation.zone);
  const overdueDays = Math.max(0, daysBetween(subject.promisedOn, today));
  const planned = organisation.reminders.daysBefore.map((days) => reminder(subject, organisation, days));
  // Only the last overdue day matters: those before it were sent, or were overtaken by it.
  const overdue = [overdueDays - 1, overdueDays]
    .filter((days) => days > 0)
    .map((days) => reminder(subject, organisation, -days));
  return [...planned, ...overdue]
    .filter((each) => isOpen(each, subject) && each.at <= now)
    .sort((a, b) => (a.at === b.at ? b.days - a.days : a.at < b.at ? -1 : 1));
}

/** When the next reminder is due. Always answers: an open case never falls silent. */
export function nextReminderAt(subject: Dated, organisation: Organisation): Instant {
  const settled = subject.remindedThrough ?? '';
  const planned = organisation.reminders.daysBefore
    .map((days) => reminder(subject, organisation, days))
    .filter((each) => isOpen(each, subject))
    .map((each) => each.at);
  const firstOverdue = addDays(subject.promisedOn, 1);
  const settledOn = settled === '' ? firstOverdue : addDays(localDateAt(settled, organisation.zone), 1);
  const overdueOn = settledOn > firstOverdue ? settledOn : firstOverdue;
  return [...planned, opening(overdueOn, organisation)].reduce((first, each) => (each < first ? each : first));
}

/** The office's next opening hour on a working day, after `now`. */
export function nextOpening(now: Instant, organisation: Organisation): Instant {
  let date = localDateAt(now, organisation.zone);
  while (opening(date, organisation) <= now || !isWorkingDay(date, organisation.country)) date = addDays(date, 1);
  return opening(date, organisation);
}

const opening = (date: LocalDate, organisation: Organisation): Instant =>
  instantAt(date, organisation.opensAt, organisation.zone);

/** Not settled on this clock, and not due before the request had even come. */
const isOpen = (each: Reminder, subject: Dated): boolean =>
  each.at > subject.receivedAt && (subject.remindedThrough === null || each.at > subject.remindedThrough);

function reminder(subject: Dated, organisation: Organisation, days: number): Reminder {
  const clock = `clock${subject.clock}`;
  if (days < 0) {
    return {
      key: `overdue:${-days}d:${clock}`,
      letter: 'overdue',
      at: opening(addDays(subject.promisedOn, -days), organisation),
      days,
      to: overdueTo(organisation, -days),
    };
  }
  return {
    key: `reminder:${days}d:${clock}`,
    letter: 'reminder',
    at: opening(workingDayUpTo(addDays(subject.promisedOn, -days), organisation), organisation),
    days,
    to: organisation.staff.filter((member) => days === 0 || member.role === 'handler').map((member) => member.address),
  };
}

/** All staff from the first day; one more step of the escalation each day after. */
const overdueTo = (organisation: Organisation, days: number): readonly string[] => [
  ...new Set([...organisation.staff.map((member) => member.address), ...organisation.escalation.slice(0, days)]),
];

/** A reminder on a day when nobody works comes too late on the next one; so it goes out on the last working day before. */
function workingDayUpTo(date: LocalDate, organisation: Organisation): LocalDate {
  let day = date;
  while (!isWorkingDay(day, organisation.country)) day = addDays(day, -1);
  return day;
}
