import type { Case } from '../case.ts';
import { paragraph } from './block.ts';
import type { Letter, LetterContext } from './letter.ts';
import { noticeFrame } from './parts/notice-frame.ts';
import { ownWords } from './parts/own-words.ts';
import { questionClock } from './parts/question-clock.ts';
import { PERSON_NOTICES } from './phrases/person-notices.ts';

/** Asks what is meant, where much is held (recital 63). The person may leave it at that: then all of it is answered. */
export function clarification(subject: Case, context: LetterContext): Letter {
  const words = PERSON_NOTICES[subject.language].clarification;
  return noticeFrame(
    subject,
    context,
    words.subject,
    [
      paragraph(words.why),
      ...ownWords(context, words.ours),
      paragraph(words.unanswered),
      ...questionClock(subject, context),
    ],
    { court: false },
  );
}
