import type { Case, Office, StrayMail } from '../case.ts';
import type { Letter, LetterContext } from './letter.ts';
import { lostLetter } from './parts/lost-letter.ts';

/** A letter went out and came back. */
export const bouncedLetter = (subject: Case | Office | StrayMail, context: LetterContext): Letter =>
  lostLetter(subject, context, 'bounced');
