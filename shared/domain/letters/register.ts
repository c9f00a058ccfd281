import type { Case, Office } from '../case.ts';
import { REPLY_MARKERS } from '../reply-marker.ts';
import { marker, paragraph } from './block.ts';
import { compose, withReference } from './compose.ts';
import type { Letter, LetterContext } from './letter.ts';
import { staffSetting } from './parts/staff-setting.ts';

/** The register that a staff member asked for; it travels as an attached file. */
export function register(subject: Case | Office, context: LetterContext): Letter {
  const { language, life } = staffSetting(context);
  const { subject: title, attached } = life.register;
  return compose(
    subject.type === 'case' ? withReference(subject.reference, title) : title,
    [marker(REPLY_MARKERS[language]), paragraph(attached)],
    language,
  );
}
