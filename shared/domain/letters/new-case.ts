import type { Case } from '../case.ts';
import { isPassedOn } from '../from-colleague.ts';
import { paragraph } from './block.ts';
import { compose, withReference } from './compose.ts';
import type { Letter, LetterContext } from './letter.ts';
import { checklistPart } from './parts/checklist-part.ts';
import { commandsPart } from './parts/commands-part.ts';
import { datesPart } from './parts/dates-part.ts';
import { donePart } from './parts/done-part.ts';
import { flagsPart } from './parts/flags-part.ts';
import { mailPart } from './parts/mail-part.ts';
import { about, staffSetting, topOfCase } from './parts/staff-setting.ts';
import { understoodPart } from './parts/understood-part.ts';
import { whoPart } from './parts/who-part.ts';

/** Everything staff need to answer without opening anything else: who, what, until when, what the law asks, how. */
export function newCase(subject: Case, context: LetterContext): Letter {
  const setting = staffSetting(context);
  const { phrases, date } = setting;
  const promised = date(subject.promisedOn);
  const head = phrases.newKinds[subject.kind];
  const what = subject.rights.length === 0 ? head : `${head}: ${about(subject, phrases)}`;
  return compose(
    withReference(subject.reference, phrases.subjects.newCase(what, promised)),
    [
      ...topOfCase(setting),
      paragraph(phrases.dates.answerBy(promised)),
      ...understoodPart(subject, setting),
      ...flagsPart(subject, setting),
      ...whoPart(subject, setting),
      ...mailPart(setting, isPassedOn(subject, context.organisation)),
      ...datesPart(subject, setting),
      ...donePart(subject, setting),
      ...commandsPart(setting),
      ...checklistPart(subject, setting),
    ],
    setting.language,
  );
}
