import { workingDayFrom, workingDaysBetween } from './calendar.ts';
import type { Country } from './organisation.ts';
import { err, ok, type Result } from './result.ts';
import { addDays, addMonths, daysBetween, earlierOf, type LocalDate, laterOf } from './time.ts';

/** House limit for "without undue delay" where none is configured (EDPB Guidelines 01/2022 §159 names no number). */
const PROMPT_WORKING_DAYS = 5;

/** Reg. 1182/71 Art. 3(2)(d): for parts of a month, a month has thirty days. */
const DAYS_OF_A_MONTH = 30;

/** What a question to the person does to the time limit. All dates are last days on which an answer is on time. */
export interface Suspension {
  /** False when the question came too late to stop the clock; the other dates then equal `unsuspendedOn`. */
  readonly prompt: boolean;
  /** The date as if nothing had been asked: the safe target, and what the person was promised. */
  readonly unsuspendedOn: LocalDate;
  /** First reading: the original date and as many days as the clock stood still. */
  readonly shiftedOn: LocalDate;
  /** Second reading, IMY's in IMY-2022-9442: what was left of thirty days, counted from the answer. */
  readonly remainderOn: LocalDate;
  /** The earlier of both readings, but never before `unsuspendedOn`. */
  readonly resumedOn: LocalDate;
  /** `resumedOn` moved past days off: the latest date that both readings allow. */
  readonly latestOn: LocalDate;
  readonly calendar: string;
}

export type SuspensionError = { readonly kind: 'asked-before-receipt' } | { readonly kind: 'answered-before-asked' };

/**
 * The time limit after the person was asked something that the answer needed (identity, or the scope of a very large
 * request) and has replied.
 *
 * GDPR Art. 12(3) itself knows no suspension. Authorities tolerate it if the question came without undue delay, and
 * they count differently; so both readings are worked out and the earlier is kept.
 *
 * @param months 1, or 3 once an extension was notified
 */
export function resumeAfterSuspension(input: {
  readonly receivedOn: LocalDate;
  readonly askedOn: LocalDate;
  readonly answeredOn: LocalDate;
  readonly months: 1 | 3;
  readonly country: Country;
  readonly promptWithinWorkingDays?: number;
}): Result<Suspension, SuspensionError> {
  const { receivedOn, askedOn, answeredOn, months, country } = input;
  if (askedOn < receivedOn) return err({ kind: 'asked-before-receipt' });
  if (answeredOn < askedOn) return err({ kind: 'answered-before-asked' });

  const unsuspendedOn = addMonths(receivedOn, months);
  const prompt = isPrompt(receivedOn, askedOn, country, input.promptWithinWorkingDays);
  const daysLeft = months * DAYS_OF_A_MONTH - daysBetween(receivedOn, askedOn);
  const shiftedOn = prompt ? addDays(unsuspendedOn, daysBetween(askedOn, answeredOn)) : unsuspendedOn;
  const remainderOn = prompt ? addDays(answeredOn, daysLeft) : unsuspendedOn;
  const earlierOn = earlierOf(shiftedOn, remainderOn);
  const resumedOn = laterOf(earlierOn, unsuspendedOn);
  const { on: latestOn, calendar } = workingDayFrom(resumedOn, country);
  return ok({ prompt, unsuspendedOn, shiftedOn, remainderOn, resumedOn, latestOn, calendar });
}

/** Whether a question came without undue delay, and so may stop the clock. */
export const isPrompt = (
  receivedOn: LocalDate,
  askedOn: LocalDate,
  country: Country,
  withinWorkingDays: number = PROMPT_WORKING_DAYS,
): boolean => workingDaysBetween(receivedOn, askedOn, country) <= withinWorkingDays;
