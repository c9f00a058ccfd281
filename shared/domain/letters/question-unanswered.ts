import type { Case } from '../case.ts';
import { heading, list, paragraph } from './block.ts';
import { compose, withReference } from './compose.ts';
import type { Letter, LetterContext } from './letter.ts';
import { datesPart } from './parts/dates-part.ts';
import { about, staffSetting, topOfCase } from './parts/staff-setting.ts';
import { statusPart } from './parts/status-part.ts';

/** The person has stayed silent. People decide what that means; nothing closes by itself. */
export function questionUnanswered(subject: Case, context: LetterContext): Letter {
  const setting = staffSetting(context);
  const { life, phrases, word, language } = setting;
  const words = life.unanswered;
  const question = context.entry.params.question ?? 'identity';
  return compose(
    withReference(subject.reference, words.subject(about(subject, phrases))),
    [
      ...topOfCase(setting),
      paragraph(words.told[question]),
      paragraph(words.nothingCloses),
      heading(words.decide),
      list(words.choices[question](word)),
      ...statusPart(subject, setting),
      ...datesPart(subject, setting),
    ],
    language,
  );
}
