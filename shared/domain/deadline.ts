import { workingDayFrom } from './calendar.ts';
import type { Country } from './organisation.ts';
import { addMonths, endOfDay, type Instant, type LocalDate, localDateAt } from './time.ts';

/** GDPR Art. 12(3): one month of receipt, and "two further months" once extended. */
const MONTHS = 1;
const MONTHS_EXTENDED = 3;

/** Regulation (EU) 2016/679 Art. 99(2): nobody had these rights before. */
export const FIRST_DAY_OF_THE_LAW = '2018-05-25';

/** The dates of one request; see the docstring of `deadline`. */
export interface RequestDeadline {
  readonly receivedOn: LocalDate;
  /** Same date next month, cut to the month's end, never moved: what the person is told. */
  readonly promisedOn: LocalDate;
  /** Moved past Saturdays, Sundays and public holidays: the statutory limit. */
  readonly latestOn: LocalDate;
  /** Instant at which the limit has run out: 24:00 local at the end of `latestOn`. */
  readonly endsAt: Instant;
  /** Version of the holiday table that moved the date. */
  readonly calendar: string;
}

/**
 * When a request must be answered.
 *
 * The day of receipt, at the controller's seat, is day zero. The period ends on the same date of the next month (of the
 * third month after receipt, once extended), or on that month's last day if it lacks the date: `promisedOn`. If that
 * is no working day in the controller's country, the law gives until the end of the next one: `latestOn`, `endsAt`.
 * Three months are counted from receipt, never as two months from a date that was already cut or moved.
 *
 * Outside the years of the holiday table only weekends move the date, and `calendar` says so (`dk-weekends-only`): the
 * date may then be early by a holiday, never late.
 *
 * @param input.receivedAt when the mail reached the controller's channel; any year from 1970
 * @param input.zone       IANA zone of the controller's seat
 * @param input.extended   an extension was notified, with reasons, within the first month
 * @throws RangeError if `receivedAt` is no instant or `zone` no zone: both were checked where they came in
 *
 * Law: GDPR Art. 12(3); Reg. (EEC, Euratom) 1182/71 Art. 2, 3(1), 3(2)(c), 3(4); CJEU C-171/03. ADR 0004.
 *
 * @example
 * deadline({ receivedAt: '2026-10-21T08:15:00Z', zone: 'Europe/Copenhagen', country: 'DK', extended: false })
 * // promisedOn 2026-11-21, a Saturday; latestOn 2026-11-23; endsAt 2026-11-23T23:00:00.000Z
 */
export function deadline(input: {
  readonly receivedAt: Instant;
  readonly zone: string;
  readonly country: Country;
  readonly extended: boolean;
}): RequestDeadline {
  const receivedOn = localDateAt(input.receivedAt, input.zone);
  const promisedOn = addMonths(receivedOn, input.extended ? MONTHS_EXTENDED : MONTHS);
  const { on: latestOn, calendar } = workingDayFrom(promisedOn, input.country);
  return { receivedOn, promisedOn, latestOn, endsAt: endOfDay(latestOn, input.zone), calendar };
}
