import type { Case } from '../case.ts';
import { list, paragraph } from './block.ts';
import type { Letter, LetterContext } from './letter.ts';
import { noticeFrame } from './parts/notice-frame.ts';
import { ownWords } from './parts/own-words.ts';
import { questionClock } from './parts/question-clock.ts';
import { PERSON_NOTICES } from './phrases/person-notices.ts';

/**
 * Asks the person to show that it is them, on staff's command and reasonable doubt alone (Art. 12(6)).
 *
 * Each way named is enough by itself and easier than an ID document, which authorities have found to go too far
 * (Pandora DK 2018-7320-0166, Lensway IMY-2022-1032). Nothing here tells whether data about anybody is held: whoever wrote may
 * not be the person.
 */
export function identityQuestion(subject: Case, context: LetterContext): Letter {
  const { identity } = PERSON_NOTICES[subject.language];
  const { phone } = context.organisation;
  const objects = subject.rights.some(({ right }) => right === 'objection');
  return noticeFrame(
    subject,
    context,
    identity.subject,
    [
      paragraph(identity.why),
      ...ownWords(context, identity.ours),
      paragraph(identity.enough),
      list([
        identity.fromKnownAddress,
        identity.fromDealings,
        phone === null ? identity.anotherWay : identity.byPhone(phone),
      ]),
      paragraph(identity.noNumbers),
      paragraph(identity.kept),
      ...(objects ? [paragraph(identity.notForMarketing)] : []),
      ...questionClock(subject, context),
    ],
    { court: false },
  );
}
