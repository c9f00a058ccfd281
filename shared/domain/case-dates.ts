import type { Case } from './case.ts';
import { deadline, type RequestDeadline } from './deadline.ts';
import type { Organisation } from './organisation.ts';
import { resumeAfterSuspension } from './suspension.ts';
import { addMonths, endOfDay, type Instant, type LocalDate, localDateAt } from './time.ts';

export interface CaseDates extends RequestDeadline {
  /** As if the clock had never stood still. */
  readonly safeOn: LocalDate;
}

/**
 * The dates of a case from what happened to it: when it came, whether it was extended, and how long a question to the
 * person stopped the clock. An open question moves nothing: until the answer comes the dates stay the safe ones.
 */
export function caseDates(
  facts: { readonly receivedAt: Instant; readonly extended: boolean; readonly questions: Case['questions'] },
  organisation: Organisation,
): CaseDates {
  const { receivedAt, extended } = facts;
  const { zone, country } = organisation;
  const plain = deadline({ receivedAt, zone, country, extended });
  const pause = facts.questions.find(
    ({ stopsClock, askedAt, answeredAt }) => stopsClock && askedAt !== null && answeredAt !== null,
  );
  if (pause === undefined || pause.askedAt === null || pause.answeredAt === null) {
    return { ...plain, safeOn: plain.promisedOn };
  }
  const months = extended ? 3 : 1;
  const resumed = resumeAfterSuspension({
    receivedOn: plain.receivedOn,
    askedOn: localDateAt(pause.askedAt, zone),
    answeredOn: localDateAt(pause.answeredAt, zone),
    months,
    country,
    promptWithinWorkingDays: organisation.questions.promptWithinWorkingDays,
  });
  // A question before receipt, or an answer before the question, is a slip in what was stated: it stops no clock.
  if (!resumed.ok) return { ...plain, safeOn: plain.promisedOn };
  const { resumedOn, latestOn, calendar } = resumed.value;
  return {
    receivedOn: plain.receivedOn,
    promisedOn: resumedOn,
    safeOn: addMonths(plain.receivedOn, months),
    latestOn,
    endsAt: endOfDay(latestOn, zone),
    calendar,
  };
}
