import type { Office } from '../case.ts';
import { bouncedLetter } from './bounced-letter.ts';
import { digest } from './digest.ts';
import type { Letter, LetterContext } from './letter.ts';
import { register } from './register.ts';
import { undeliveredLetter } from './undelivered-letter.ts';

/**
 * Letters about an organisation as a whole, to staff.
 *
 * @throws for a letter about a case or stray mail; no decision owes one here
 */
export function officeLetter(subject: Office, context: LetterContext): Letter {
  switch (context.entry.letter) {
    case 'digest':
      return digest(context);
    case 'register':
      return register(subject, context);
    case 'bounced-letter':
      return bouncedLetter(subject, context);
    case 'undelivered-letter':
      return undeliveredLetter(subject, context);
    default:
      throw new Error(`no letter about an organisation: ${context.entry.letter}`);
  }
}
