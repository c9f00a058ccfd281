import type { Case } from '../../case.ts';
import { formatTime } from '../../format-date.ts';
import { localTimeAt } from '../../time.ts';
import { type Block, facts, heading, paragraph } from '../block.ts';
import type { StaffSetting } from './staff-setting.ts';

/** Both dates with their article, and how they came about. */
export function datesPart(subject: Case, { context, language, phrases, date }: StaffSetting): readonly Block[] {
  const { dates } = phrases;
  const time = formatTime(localTimeAt(subject.receivedAt, context.organisation.zone), language);
  return [
    heading(dates.heading),
    facts([
      [dates.received, `${date(subject.receivedOn)} ${time}`],
      [dates.promised, dates.promisedValue(date(subject.promisedOn))],
      [dates.latest, dates.latestValue(date(subject.latestOn))],
    ]),
    ...(context.explanation === '' ? [] : [paragraph(context.explanation)]),
  ];
}
