import type { Case } from '../case.ts';
import { daysBetween, localDateAt } from '../time.ts';
import { paragraph } from './block.ts';
import { compose, withReference } from './compose.ts';
import type { Letter, LetterContext } from './letter.ts';
import { commandsPart } from './parts/commands-part.ts';
import { datesPart } from './parts/dates-part.ts';
import { donePart } from './parts/done-part.ts';
import { about, closeFulfilled, staffSetting, topOfCase } from './parts/staff-setting.ts';
import { statusPart } from './parts/status-part.ts';

/**
 * The days left are counted from the day on which this letter is due, and not taken from the plan: a reminder planned
 * for a Saturday goes out on the Friday before.
 */
export function reminder(subject: Case, context: LetterContext): Letter {
  const setting = staffSetting(context);
  const { phrases, date, language } = setting;
  const today = localDateAt(context.entry.dueAt, context.organisation.zone);
  const left = Math.max(0, daysBetween(today, subject.promisedOn));
  return compose(
    withReference(
      subject.reference,
      phrases.subjects.reminder(about(subject, phrases), date(subject.promisedOn), left),
    ),
    [
      ...topOfCase(setting),
      paragraph(phrases.reminder.left(left)),
      paragraph(phrases.reminder.notClosed(closeFulfilled(setting))),
      ...statusPart(subject, setting),
      ...datesPart(subject, setting),
      ...donePart(subject, setting),
      ...commandsPart(setting),
    ],
    language,
  );
}
