import type { Case } from '../case.ts';
import { formatDate } from '../format-date.ts';
import { type Block, list, paragraph } from './block.ts';
import type { Letter, LetterContext } from './letter.ts';
import { noticeFrame } from './parts/notice-frame.ts';
import { label, ownWords } from './parts/own-words.ts';
import { PERSON_NOTICES } from './phrases/person-notices.ts';

/**
 * Tells the person, within the first month, that the answer takes longer: the reason for this request in staff's words,
 * the new latest date, what has been answered already (Art. 12(3)).
 */
export function extension(subject: Case, context: LetterContext): Letter {
  const { language } = subject;
  const words = PERSON_NOTICES[language].extension;
  const received = formatDate(subject.receivedOn, language);
  const first = formatDate(context.entry.params.movedFrom ?? subject.promisedOn, language);
  // The case takes the new date only once this letter has been handed over.
  const promised = formatDate(context.entry.params.promisedOn ?? subject.promisedOn, language);
  return noticeFrame(
    subject,
    context,
    words.subject(promised),
    [
      paragraph(words.intro(received, first)),
      paragraph(words.newDate(promised)),
      ...ownWords(context, words.reason),
      ...answered(subject),
      paragraph(words.law),
    ],
    { court: false },
  );
}

function answered(subject: Case): readonly Block[] {
  const { extension: words, rightNames } = PERSON_NOTICES[subject.language];
  const done = subject.rights.filter(({ outcome }) => outcome !== null);
  return done.length === 0 ? [] : [label(words.answeredHeading), list(done.map(({ right }) => rightNames[right]))];
}
