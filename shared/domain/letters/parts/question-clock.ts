import type { Case } from '../../case.ts';
import { formatDate } from '../../format-date.ts';
import { type Block, paragraph } from '../block.ts';
import type { LetterContext } from '../letter.ts';
import { PERSON_NOTICES } from '../phrases/person-notices.ts';

/**
 * What a question does to the time limit. Only a question that was asked without undue delay stops it (EDPB 01/2022
 * §159); the date as if it had never stopped stays what we aim for, and what the person is told.
 */
export function questionClock(subject: Case, { entry }: LetterContext): readonly Block[] {
  const { clock } = PERSON_NOTICES[subject.language];
  const question =
    subject.questions.find(({ key }) => key === entry.key) ??
    subject.questions.findLast(({ about, answeredAt }) => about === entry.params.question && answeredAt === null);
  const date = formatDate(subject.safeOn, subject.language);
  return [paragraph(question?.stopsClock === true ? clock.standsStill(date) : clock.runsOn(date))];
}
