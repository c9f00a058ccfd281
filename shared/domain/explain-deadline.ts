import { type DayOff, dayOff, weekendsOnly } from './calendar.ts';
import type { RequestDeadline } from './deadline.ts';
import { DEADLINE_WORDINGS } from './deadline-wording.ts';
import { formatDate, formatDay, formatTime, weekdayName } from './format-date.ts';
import { HOLIDAY_NAMES } from './holiday-names.ts';
import type { Language } from './language.ts';
import type { Country } from './organisation.ts';
import { addDays, type Instant, type LocalDate, localTimeAt } from './time.ts';

/** A deadline with what it was computed from, but for the time of day at which the request came in. */
export interface DayFacts extends RequestDeadline {
  readonly zone: string;
  readonly country: Country;
  readonly extended: boolean;
  /** A question to the person stopped the clock between these days; absent or null where none did. */
  readonly pause?: { readonly askedOn: LocalDate; readonly answeredOn: LocalDate; readonly safeOn: LocalDate } | null;
}

export interface DeadlineFacts extends DayFacts {
  /** Null when only the day of receipt is known. */
  readonly receivedAt: Instant | null;
}

/**
 * Why a request is due when it is, in two plain sentences (a third if the holiday table did not reach the date):
 * when it came in, where the period ends and why there, what moved the statutory limit, and the law.
 *
 * The dates are told as they stand in the facts and never computed anew, so that an old case is explained by the
 * calendar it was opened under. A day off that today's table no longer knows is then named by its date.
 */
export const explainDeadline = (facts: DeadlineFacts, language: Language): string =>
  deadlineExplainer(facts, language)(facts.receivedAt);

/** The same for many requests of one day: what they share is worded once. */
export function deadlineExplainer(facts: DayFacts, language: Language): (receivedAt: Instant | null) => string {
  const wording = DEADLINE_WORDINGS[language];
  const day = formatDay(facts.receivedOn, language);
  const uncovered = facts.calendar === weekendsOnly(facts.country) ? ` ${wording.weekendsOnly}` : '';
  const rest = `; ${period(facts, language)}. ${limit(facts, language)}.${uncovered}`;
  return (receivedAt) => {
    if (receivedAt === null) return wording.received(day, null) + rest;
    const time = formatTime(localTimeAt(receivedAt, facts.zone), language);
    return wording.received(day, `${time} ${wording.localTime}`) + rest;
  };
}

function period(facts: DayFacts, language: Language): string {
  const wording = DEADLINE_WORDINGS[language];
  const promised = formatDay(facts.promisedOn, language);
  if (facts.pause != null) {
    const { askedOn, answeredOn, safeOn } = facts.pause;
    return wording.paused(
      promised,
      formatDay(askedOn, language),
      formatDay(answeredOn, language),
      formatDay(safeOn, language),
    );
  }
  const isCut = facts.promisedOn.slice(8) !== facts.receivedOn.slice(8);
  return isCut
    ? wording.endsOnLastDay(promised, facts.extended, Number(facts.receivedOn.slice(8)))
    : wording.endsOnSameDate(promised, facts.extended);
}

function limit(facts: DayFacts, language: Language): string {
  const wording = DEADLINE_WORDINGS[language];
  const names: string[] = [];
  for (let on = facts.promisedOn; on < facts.latestOn; on = addDays(on, 1)) {
    names.push(dayName(on, dayOff(on, facts.country), language));
  }
  const sentence =
    names.length === 0
      ? wording.limitNotMoved
      : wording.limitMoved(
          formatDay(facts.latestOn, language),
          enumerate(names, wording.and),
          names.length > 1,
          wording.where[facts.country],
        );
  return `${sentence} (${wording.law})`;
}

function dayName(on: LocalDate, off: DayOff | null, language: Language): string {
  const { article } = DEADLINE_WORDINGS[language];
  if (off === null) return `${article}${formatDate(on, language)}`;
  if (off.kind !== 'holiday') return `${article}${weekdayName(on, language)}`;
  return off.holidays.map((holiday) => HOLIDAY_NAMES[language][holiday]).join(' / ');
}

function enumerate(names: readonly string[], and: string): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${and} ${last}`;
}
