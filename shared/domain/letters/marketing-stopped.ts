import type { Case } from '../case.ts';
import { formatDate } from '../format-date.ts';
import { paragraph } from './block.ts';
import type { Letter, LetterContext } from './letter.ts';
import { noticeFrame } from './parts/notice-frame.ts';
import { PERSON_NOTICES } from './phrases/person-notices.ts';

/** Confirms that marketing has stopped, unconditionally and unasked for proof (Art. 21(2)-(3); IMY DI-2020-10696). */
export function marketingStopped(subject: Case, context: LetterContext): Letter {
  const { language } = subject;
  const words = PERSON_NOTICES[language].marketing;
  const more = subject.rights.some(({ right, outcome }) => right !== 'objection' && outcome === null);
  return noticeFrame(
    subject,
    context,
    words.subject,
    [
      paragraph(words.stopped),
      paragraph(words.kept),
      paragraph(words.again),
      ...(more ? [paragraph(words.rest(formatDate(subject.promisedOn, language)))] : []),
    ],
    { court: false },
  );
}
