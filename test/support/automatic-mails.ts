import type { ReadingContext } from '../../shared/domain/understand.ts';
import type { AutomaticKind, MailKind } from '../../shared/domain/understanding.ts';
import { emailFiles } from './read-emails.ts';

export interface AutomaticExpectation {
  readonly automatic: AutomaticKind;
  /**
   * In which part it was written; all but the first were measured before anything was mended for them, and the
   * examiner had read neither the code nor the other mails.
   */
  readonly part:
    | 'first'
    | 'second'
    | 'third'
    | 'fourth'
    | 'examiner'
    | 'examiner-second'
    | 'examiner-third'
    | 'blind'
    | 'blind-second';
  /** What must be understood of it, where a machine carries somebody's words. */
  readonly kind?: MailKind;
}

export const AUTOMATIC_KINDS: readonly AutomaticKind[] = [
  'human',
  'auto-reply',
  'bounce',
  'feedback-report',
  'receipt',
  'list',
  'auto-generated',
];

export const AUTOMATIC_MAILS: readonly string[] = emailFiles('automatic')
  .filter((file) => file.endsWith('.eml'))
  .map((file) => file.slice(0, -'.eml'.length));

/** The receiving side of the mails in `test/emails`: both organisations' mailboxes, the envelope unknown as in a file. */
export const OUR_SIDE: ReadingContext = {
  language: 'da',
  mode: 'general',
  envelope: null,
  ownAddresses: ['office@serversystems.dk', 'in.serversystems.dk', 'gdpr@safespring.com', 'in.safespring.com'],
};
