import type { Case } from '../case.ts';
import { paragraph } from './block.ts';
import { compose, withReference } from './compose.ts';
import type { Letter, LetterContext } from './letter.ts';
import { datesPart } from './parts/dates-part.ts';
import { about, staffSetting, topOfCase } from './parts/staff-setting.ts';
import { statusPart } from './parts/status-part.ts';

/** Ahead of the last day on which the person can be told of two more months: what counts as a reason, and how to give it. */
export function extensionWarning(subject: Case, context: LetterContext): Letter {
  const setting = staffSetting(context);
  const { life, phrases, date, word, language } = setting;
  const words = life.extensionWarning;
  const last = date(subject.promisedOn);
  return compose(
    withReference(subject.reference, words.subject(about(subject, phrases), last)),
    [
      ...topOfCase(setting),
      paragraph(words.lastDay(last)),
      paragraph(words.otherwise),
      paragraph(words.good),
      paragraph(words.bad),
      paragraph(words.reply(word)),
      ...statusPart(subject, setting),
      ...datesPart(subject, setting),
    ],
    language,
  );
}
