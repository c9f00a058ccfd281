import { type Case, hasStatutoryClock } from '../case.ts';
import { localDateAt } from '../time.ts';
import { paragraph } from './block.ts';
import { compose, withReference } from './compose.ts';
import type { Letter, LetterContext } from './letter.ts';
import { commandsPart } from './parts/commands-part.ts';
import { datesPart } from './parts/dates-part.ts';
import { about, closeFulfilled, staffSetting, topOfCase } from './parts/staff-setting.ts';
import { statusPart } from './parts/status-part.ts';

/** The promise is broken; whether the law is too depends on the statutory limit, which may lie later. */
export function overdue(subject: Case, context: LetterContext): Letter {
  const setting = staffSetting(context);
  const { phrases, life, date, language } = setting;
  const today = localDateAt(context.entry.dueAt, context.organisation.zone);
  const latest = date(subject.latestOn);
  return compose(
    withReference(subject.reference, phrases.subjects.overdue(about(subject, phrases), date(subject.promisedOn))),
    [
      ...topOfCase(setting),
      ...(hasStatutoryClock(subject)
        ? [
            paragraph(phrases.overdue.passed(date(subject.promisedOn))),
            paragraph(
              today <= subject.latestOn ? phrases.overdue.limitRuns(latest) : phrases.overdue.limitPassed(latest),
            ),
            paragraph(phrases.overdue.whatNow),
          ]
        : [paragraph(life.dates.ownPassed(date(subject.promisedOn))), paragraph(life.dates.ownWhatNow)]),
      paragraph(phrases.reminder.notClosed(closeFulfilled(setting))),
      ...statusPart(subject, setting),
      ...datesPart(subject, setting),
      ...commandsPart(setting),
    ],
    language,
  );
}
