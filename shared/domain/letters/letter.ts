import type { DigestFigures } from '../digest.ts';
import type { Organisation } from '../organisation.ts';
import type { OutboxEntry } from '../outbox.ts';
import type { Classification, IdentifierFound, LanguageFound, TypedText } from '../understanding.ts';

/** A letter as people read it. HTML is self-contained: inline styles, no remote content, no images, no scripts. */
export interface Letter {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** What staff letters show of the mail they are about; null when the raw mail is gone or cannot be read. */
export interface MailShown {
  readonly from: { readonly address: string; readonly name: string };
  readonly subject: string;
  readonly typed: TypedText;
  readonly classification: Classification;
  readonly language: LanguageFound;
  readonly identifiers: readonly IdentifierFound[];
  readonly attachments: readonly { readonly filename: string; readonly bytes: number }[];
  readonly authentic: 'proven' | 'unproven' | 'forged' | 'unknown';
}

export interface LetterContext {
  readonly organisation: Organisation;
  readonly entry: OutboxEntry;
  readonly mail: MailShown | null;
  /** How the case's dates came about, one sentence in the staff language (`explainDeadline`). Empty for stray mail. */
  readonly explanation: string;
  /** For the digest alone. */
  readonly figures?: DigestFigures;
}
