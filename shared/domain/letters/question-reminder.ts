import type { Case } from '../case.ts';
import { paragraph } from './block.ts';
import type { Letter, LetterContext } from './letter.ts';
import { noticeFrame } from './parts/notice-frame.ts';
import { questionClock } from './parts/question-clock.ts';
import { PERSON_NOTICES } from './phrases/person-notices.ts';

/** Reminds the person of a question that is still open, and of what its silence means. Nothing closes by itself. */
export function questionReminder(subject: Case, context: LetterContext): Letter {
  const { reminder, identity } = PERSON_NOTICES[subject.language];
  const question = context.entry.params.question ?? 'identity';
  return noticeFrame(
    subject,
    context,
    reminder.subject,
    [
      paragraph(reminder.asked[question]),
      paragraph(reminder.consequence[question]),
      ...(question === 'identity' ? [paragraph(identity.noNumbers)] : []),
      ...questionClock(subject, context),
      paragraph(reminder.crossed),
    ],
    { court: false },
  );
}
