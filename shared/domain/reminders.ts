import { isWorkingDay } from './calendar.ts';
import { type Case, hasStatutoryClock } from './case.ts';
import type { Organisation } from './organisation.ts';
import { handlers } from './owe.ts';
import { isPaused } from './questions.ts';
import { addDays, daysBetween, type Instant, instantAt, type LocalDate, localDateAt } from './time.ts';

export interface Reminder {
  readonly key: string;
  readonly letter: 'reminder' | 'overdue' | 'extension-warning';
  readonly at: Instant;
  /** Days before the promised date; negative once it has passed. */
  readonly days: number;
  readonly to: readonly string[];
}

type Dated = Pick<
  Case,
  'promisedOn' | 'clock' | 'remindedThrough' | 'receivedAt' | 'kind' | 'rights' | 'questions' | 'extension'
>;

/**
 * Days before the promised date on which staff hear that it is the last time to ask for two more months: enough for
 * somebody who is away over a weekend to find the reason and write it down.
 */
const EXTENSION_WARNING_DAYS = 5;

/** Where no right is exercised no law is broken by a late answer, so what is late is recalled once a week. */
const WEEK = 7;

/**
 * Reminders whose hour has come and that are not settled, earliest first. Before the promised date they follow the
 * organisation's plan; from the day after it there is one every day, to ever more people, until the case is closed. A
 * question that stops the clock stops these, for nothing is late then. What runs no statutory clock stays with the
 * handlers.
 */
export function remindersDue(subject: Dated, organisation: Organisation, now: Instant): readonly Reminder[] {
  const today = localDateAt(now, organisation.zone);
  const overdueDays = Math.max(0, daysBetween(subject.promisedOn, today));
  const planned = [
    ...organisation.reminders.daysBefore.map((days) => reminder(subject, organisation, days)),
    ...extensionWarning(subject, organisation),
  ];
  // Only the last overdue day matters: those before it were sent, or were overtaken by it.
  const overdue = Array.from({ length: WEEK + 1 }, (_, back) => overdueDays - back)
    .filter((days) => isOverdueDay(days, subject))
    .slice(0, 2)
    .map((days) => reminder(subject, organisation, -days));
  return [...planned, ...overdue]
    .filter((each) => isOpen(each, subject) && each.at <= now)
    .sort((a, b) => (a.at === b.at ? b.days - a.days : a.at < b.at ? -1 : 1));
}

/**
 * When the next reminder is due. Always answers, unless a question stops the clock, which has reminders of its own: an
 * open case never falls silent.
 */
export function nextReminderAt(subject: Dated, organisation: Organisation): Instant | null {
  const settled = subject.remindedThrough ?? '';
  const planned = [
    ...organisation.reminders.daysBefore.map((days) => reminder(subject, organisation, days)),
    ...extensionWarning(subject, organisation),
  ]
    .filter((each) => isOpen(each, subject))
    .map((each) => each.at);
  if (isPaused(subject)) return planned.length === 0 ? null : earliest(planned);
  const firstOverdue = addDays(subject.promisedOn, 1);
  const settledOn = settled === '' ? firstOverdue : addDays(localDateAt(settled, organisation.zone), 1);
  let overdueOn = settledOn > firstOverdue ? settledOn : firstOverdue;
  while (!isOverdueDay(daysBetween(subject.promisedOn, overdueOn), subject)) overdueOn = addDays(overdueOn, 1);
  return earliest([...planned, opening(overdueOn, organisation)]);
}

const earliest = (moments: readonly Instant[]): Instant =>
  moments.reduce((first, each) => (each < first ? each : first));

/** Whether staff hear on this day after the promised date that the case is late. */
function isOverdueDay(days: number, subject: Dated): boolean {
  if (days <= 0 || isPaused(subject)) return false;
  return hasStatutoryClock(subject) || days % WEEK === 1;
}

/** A case is extended once; one that runs no statutory clock never. */
function extensionWarning(subject: Dated, organisation: Organisation): readonly Reminder[] {
  if (subject.extension !== null || !hasStatutoryClock(subject)) return [];
  const on = workingDayUpTo(addDays(subject.promisedOn, -EXTENSION_WARNING_DAYS), organisation);
  return [
    {
      key: `extension-warning:clock${subject.clock}`,
      letter: 'extension-warning',
      at: opening(on, organisation),
      days: EXTENSION_WARNING_DAYS,
      to: handlers(organisation),
    },
  ];
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
      to: hasStatutoryClock(subject) ? overdueTo(organisation, -days) : handlers(organisation),
    };
  }
  return {
    key: `reminder:${days}d:${clock}`,
    letter: 'reminder',
    at: opening(workingDayUpTo(addDays(subject.promisedOn, -days), organisation), organisation),
    days,
    to:
      days === 0 && hasStatutoryClock(subject)
        ? organisation.staff.map((member) => member.address)
        : handlers(organisation),
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
