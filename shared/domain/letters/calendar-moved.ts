import type { Case } from '../case.ts';
import { paragraph } from './block.ts';
import { compose, withReference } from './compose.ts';
import type { Letter, LetterContext } from './letter.ts';
import { datesPart } from './parts/dates-part.ts';
import { staffSetting, topOfCase } from './parts/staff-setting.ts';
import { statusPart } from './parts/status-part.ts';

/** Another table of public holidays has moved the statutory limit of a running case. The promise stays. */
export function calendarMoved(subject: Case, context: LetterContext): Letter {
  const setting = staffSetting(context);
  const { life, date, language } = setting;
  const words = life.calendarMoved;
  const latest = date(subject.latestOn);
  return compose(
    withReference(subject.reference, words.subject(latest)),
    [
      ...topOfCase(setting),
      paragraph(words.told(date(context.entry.params.movedFrom ?? subject.latestOn), latest)),
      paragraph(words.promise(date(subject.promisedOn))),
      ...statusPart(subject, setting),
      ...datesPart(subject, setting),
    ],
    language,
  );
}
