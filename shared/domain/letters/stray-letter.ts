import type { StrayMail } from '../case.ts';
import { bouncedLetter } from './bounced-letter.ts';
import { heldMail } from './held-mail.ts';
import type { Letter, LetterContext } from './letter.ts';
import { passedOn } from './passed-on.ts';
import { undeliveredLetter } from './undelivered-letter.ts';

/**
 * Letters about held or passed-on mail, to staff.
 *
 * @throws for a letter that only a case has; no decision owes one about stray mail
 */
export function strayLetter(subject: StrayMail, context: LetterContext): Letter {
  switch (context.entry.letter) {
    case 'held-mail':
      return heldMail(subject, context);
    case 'passed-on':
      return passedOn(subject, context);
    case 'bounced-letter':
      return bouncedLetter(subject, context);
    case 'undelivered-letter':
      return undeliveredLetter(subject, context);
    default:
      throw new Error(`no letter about stray mail: ${context.entry.letter}`);
  }
}
