import type { Case } from '../domain/case.ts';
import type { Envelope } from '../domain/inbound-mail.ts';
import { openQuestions } from '../domain/questions.ts';
import type { Right } from '../domain/rights.ts';
import type { ReadMail } from './read-mail.ts';

/** How sure the reading must be that an answer to our question states a further right too. */
const CLEARLY_STATED = 0.9;

/** Who tells us who they are also tells us what has changed: in an answer that is no request of its own. */
const IN_ANSWERS: readonly Right[] = ['rectification'];

/**
 * Does a mail on a case state a right that the case is not about? Then it is a request of its own. In what may be the
 * answer to our question it must be stated clearly (decision 0025).
 */
export function asksMore(subject: Case, { understanding }: ReadMail, isAwaited: boolean): boolean {
  const { kind, marks, rights } = understanding.classification;
  if (kind !== 'request' || marks.includes('reminder')) return false;
  const known = new Set([...(isAwaited ? IN_ANSWERS : []), ...subject.rights.map(({ right }) => right)]);
  const atLeast = isAwaited ? CLEARLY_STATED : 0;
  return rights.some(({ right, confidence }) => !known.has(right) && confidence >= atLeast);
}

/**
 * Do we wait for this mail? A delivery repeated after a crash finds the question answered by itself, and must be read as
 * it was the first time.
 */
export const isAnswerAwaited = (subject: Case, { sesMessageId }: Envelope): boolean =>
  openQuestions(subject).length > 0 || subject.messages.some(({ id }) => id === sesMessageId);
