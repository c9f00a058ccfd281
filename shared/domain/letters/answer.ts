import type { Case } from '../case.ts';
import { type Block, paragraph, rule, verbatim } from './block.ts';
import { compose, withReference } from './compose.ts';
import type { Letter, LetterContext } from './letter.ts';
import { authorityPart } from './parts/authority-part.ts';
import { contactPart } from './parts/contact-part.ts';
import { PERSON_PHRASES } from './phrases/person-phrases.ts';

/**
 * Staff's own words to the person, as typed, in a frame with what Art. 12(4) demands: where to complain, and that there
 * are courts. The incoming mail is not quoted, because it may hold what must not travel unprotected.
 */
export function answer(subject: Case, { organisation, entry }: LetterContext): Letter {
  const phrases = PERSON_PHRASES[subject.language];
  const text = (entry.params.text ?? '').trim();
  const blocks: readonly Block[] = [
    text === '' ? paragraph(phrases.answerAttached) : verbatim(text),
    rule,
    paragraph(phrases.answerReference(subject.reference)),
    ...authorityPart(organisation, phrases, { court: true }),
    ...contactPart(organisation, subject.mailbox, phrases),
  ];
  return compose(withReference(subject.reference, phrases.subjectAnswer), blocks, subject.language);
}
