import type { Case } from '../case.ts';
import { paragraph } from './block.ts';
import type { Letter, LetterContext } from './letter.ts';
import { noticeFrame } from './parts/notice-frame.ts';
import { PERSON_NOTICES } from './phrases/person-notices.ts';

/** Confirms that the person takes the request back, so that nobody's silence is taken for it. */
export function withdrawal(subject: Case, context: LetterContext): Letter {
  const words = PERSON_NOTICES[subject.language].withdrawal;
  return noticeFrame(subject, context, words.subject, [paragraph(words.closed), paragraph(words.wrong)], {
    court: false,
  });
}
