import type { Case } from '../case.ts';
import { list, paragraph } from './block.ts';
import type { Letter, LetterContext } from './letter.ts';
import { noticeFrame } from './parts/notice-frame.ts';
import { label, ownWords } from './parts/own-words.ts';
import { PERSON_NOTICES } from './phrases/person-notices.ts';
import { PLACES } from './phrases/places.ts';

/**
 * "We found nothing" is an answer too, and says where we looked: in staff's own words, or else in every place that the
 * organisation's file names. The staff who send it are shown that list while they can still stop it.
 */
export function noData(subject: Case, context: LetterContext): Letter {
  const { language } = subject;
  const words = PERSON_NOTICES[language].noData;
  const own = ownWords(context, words.searchedHeading);
  const { systems } = context.organisation.records;
  return noticeFrame(
    subject,
    context,
    words.subject,
    [
      paragraph(words.found),
      ...(own.length > 0
        ? own
        : [label(words.searchedHeading), list(systems.map(({ kind }) => PLACES[language][kind]))]),
      paragraph(words.other),
      paragraph(words.kept),
    ],
    { court: true },
  );
}
