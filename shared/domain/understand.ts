import type { Envelope, InboundMail } from './inbound-mail.ts';
import type { Language } from './language.ts';
import type { AutomaticKind, Classification, IdentifierFound, LanguageFound, TypedText } from './understanding.ts';

/** Everything the product reads out of one mail. Pure: the same mail gives the same understanding everywhere. */
export interface Understanding {
  readonly automatic: AutomaticKind;
  readonly typed: TypedText;
  readonly language: LanguageFound;
  readonly classification: Classification;
  readonly identifiers: readonly IdentifierFound[];
}

/** What may be known about the receiving side when a mail is read. */
export interface ReadingContext {
  /** For ties between languages. */
  readonly language: Language;
  readonly mode: 'general' | 'privacy';
  /** Our own addresses and intake domains, lower case. */
  readonly ownAddresses: readonly string[];
  readonly envelope: Envelope | null;
}

export declare function understand(mail: InboundMail, context: ReadingContext): Understanding;
