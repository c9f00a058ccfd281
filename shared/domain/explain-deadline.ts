import { type DayOff, dayOff, weekendsOnly } from './calendar.ts';
import type { RequestDeadline } from './deadline.ts';
import { DEADLINE_WORDINGS } from './deadline-wording.ts';
import { formatDate, formatDay, formatTime, weekdayName } from './format-date.ts';
import { HOLIDAY_NAMES } from './holiday-names.ts';
import type { Language } from './language.ts';
import type { Country } from './organisation.ts';
import { resumeAfterSuspension } from './suspension.ts';
import { addDays, daysBetween, type Instant, type LocalDate, localTimeAt } from './time.ts';

/** A deadline with what it was computed from, but for the time of day at which the request came in. */
export interface DayFacts extends RequestDeadline {
  readonly zone: string;
  readonly country: Country;
  readonly extended: boolean;
  /** The day on which the notice of the extension went out, where it is known. */
  readonly noticeOn?: LocalDate;
  /**
   * The request came another way than through our mailbox; `stated` once staff have said when. With `at` it came through
   * the mailbox, whose own server took it then and redirected it later.
   */
  readonly elsewhere?: { readonly stated: boolean; readonly at?: Instant | undefined };
  /** A question to the person stopped the clock; `answeredOn` is null while it is open. */
  readonly pause?: { readonly askedOn: LocalDate; readonly answeredOn: LocalDate | null; readonly safeOn: LocalDate };
}

export interface DeadlineFacts extends DayFacts {
  /** Null when only the day of receipt is known. */
  readonly receivedAt: Instant | null;
}

/**
 * Why a request is due when it is, in plain sentences: when it came in, where the period ends and why there; then, where
 * they happened, the notice of an extension and the question that stopped the clock with both readings of it; then what
 * moved the statutory limit, and the law; last, that the holiday table did not reach the date, if it did not.
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
  const between = [...notice(facts, language), ...pause(facts, language)].map((sentence) => `${sentence} `).join('');
  const rest = `; ${period(facts, language)}. ${between}${limit(facts, between !== '', language)}.${uncovered}`;
  return (receivedAt) => {
    const clock = (at: Instant): string => `${formatTime(localTimeAt(at, facts.zone), language)} ${wording.localTime}`;
    if (facts.elsewhere?.at !== undefined) return wording.receivedByServer(day, clock(facts.elsewhere.at)) + rest;
    if (facts.elsewhere !== undefined) return wording.receivedElsewhere(day, facts.elsewhere.stated) + rest;
    return wording.received(day, receivedAt === null ? null : clock(receivedAt)) + rest;
  };
}

/** While the clock stood still, the period proper ends on the safe date; what is promised follows. */
function period(facts: DayFacts, language: Language): string {
  const wording = DEADLINE_WORDINGS[language];
  const on = facts.pause?.safeOn ?? facts.promisedOn;
  const isCut = on.slice(8) !== facts.receivedOn.slice(8);
  const ends = isCut
    ? wording.endsOnLastDay(formatDay(on, language), facts.extended, Number(facts.receivedOn.slice(8)))
    : wording.endsOnSameDate(formatDay(on, language), facts.extended);
  return ends + (facts.pause === undefined ? wording.promised : wording.safe);
}

const notice = ({ noticeOn }: DayFacts, language: Language): readonly string[] =>
  noticeOn === undefined ? [] : [DEADLINE_WORDINGS[language].noticeSent(formatDay(noticeOn, language))];

/** Both known readings of what a question does to the time limit, and which was kept (decision 0004). */
function pause(facts: DayFacts, language: Language): readonly string[] {
  if (facts.pause === undefined) return [];
  const wording = DEADLINE_WORDINGS[language];
  const { askedOn, answeredOn } = facts.pause;
  const day = (on: LocalDate): string => formatDay(on, language);
  if (answeredOn === null) return [wording.stillPaused(day(askedOn))];
  const months = facts.extended ? 3 : 1;
  const readings = resumeAfterSuspension({
    ...facts,
    askedOn,
    answeredOn,
    months,
    // That it was asked in time was decided when it was asked.
    promptWithinWorkingDays: Number.MAX_SAFE_INTEGER,
  });
  if (!readings.ok) return [];
  const { shiftedOn, remainderOn } = readings.value;
  return [
    wording.paused(day(askedOn), day(answeredOn), daysBetween(askedOn, answeredOn)),
    wording.readings(day(shiftedOn), day(remainderOn), day(facts.promisedOn), months),
  ];
}

function limit(facts: DayFacts, apart: boolean, language: Language): string {
  const wording = DEADLINE_WORDINGS[language];
  const names: string[] = [];
  for (let on = facts.promisedOn; on < facts.latestOn; on = addDays(on, 1)) {
    names.push(dayName(on, dayOff(on, facts.country), language));
  }
  const sentence =
    names.length === 0
      ? apart
        ? wording.limitOn(formatDay(facts.promisedOn, language))
        : wording.limitNotMoved
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
