import { type Case, hasStatutoryClock } from '../../case.ts';
import { formatTime } from '../../format-date.ts';
import { isPaused } from '../../questions.ts';
import { localTimeAt } from '../../time.ts';
import { type Block, facts, heading, type Line, paragraph } from '../block.ts';
import type { StaffSetting } from './staff-setting.ts';

/** Both dates with their article, and how they came about. Where no right is exercised, only our own date. */
export function datesPart(subject: Case, setting: StaffSetting): readonly Block[] {
  const { context, phrases, life, date } = setting;
  const { dates } = phrases;
  const received = [dates.received, receipt(subject, setting)] as const;
  if (!hasStatutoryClock(subject)) {
    return [
      heading(dates.heading),
      facts([received, [dates.promised, life.dates.own(date(subject.promisedOn))]]),
      paragraph(life.dates.ownNote),
    ];
  }
  const safe: readonly (readonly [string, Line])[] =
    subject.safeOn === subject.promisedOn ? [] : [[life.dates.safe, life.dates.safeValue(date(subject.safeOn))]];
  return [
    heading(dates.heading),
    ...(isPaused(subject) ? [paragraph(life.dates.standsStill(date(subject.safeOn)))] : []),
    facts([
      received,
      [dates.promised, promised(subject, setting)],
      ...safe,
      [dates.latest, dates.latestValue(date(subject.latestOn))],
    ]),
    ...(context.explanation === '' ? [] : [paragraph(context.explanation)]),
  ];
}

/** The time of day is known of our own mail alone. */
function receipt(subject: Case, { context, language, date }: StaffSetting): string {
  if (subject.receivedElsewhere !== null && subject.receivedElsewhere.at === undefined) return date(subject.receivedOn);
  return `${date(subject.receivedOn)} ${formatTime(localTimeAt(subject.receivedAt, context.organisation.zone), language)}`;
}

function promised(subject: Case, { phrases, life, date }: StaffSetting): string {
  const on = date(subject.promisedOn);
  if (subject.safeOn !== subject.promisedOn) return life.dates.paused(on);
  return subject.extension === null ? phrases.dates.promisedValue(on) : life.dates.extended(on);
}
