import type { Case } from '../../case.ts';
import { type Block, inlines, paragraph } from '../block.ts';
import { compose, withReference } from '../compose.ts';
import type { Letter, LetterContext } from '../letter.ts';
import { PERSON_PHRASES } from '../phrases/person-phrases.ts';
import { authorityPart } from './authority-part.ts';
import { contactPart } from './contact-part.ts';

/**
 * What stands around each letter between the acknowledgement and the answer: greeting, case number, how to complain, who
 * writes.
 *
 * @param options.court the courts are named too, where something is denied (Art. 12(4))
 */
export function noticeFrame(
  subject: Case,
  { organisation }: LetterContext,
  title: string,
  body: readonly Block[],
  options: { readonly court: boolean },
): Letter {
  const phrases = PERSON_PHRASES[subject.language];
  return compose(
    withReference(subject.reference, title),
    [
      paragraph(phrases.greeting),
      ...body,
      paragraph([...inlines(phrases.reference(subject.reference)), ` ${phrases.add}`]),
      ...authorityPart(organisation, phrases, options),
      ...contactPart(organisation, subject.mailbox, phrases),
    ],
    subject.language,
  );
}
