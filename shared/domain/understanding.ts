import type { Language } from './language.ts';
import type { Right } from './rights.ts';

export const MAIL_KINDS = ['request', 'inquiry', 'complaint', 'other'] as const;

export type MailKind = (typeof MAIL_KINDS)[number];

/** Words of the mail that show something. Offsets are UTF-16 indices into the text they were found in. */
export interface Evidence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Where else than in `typed.newText` it was found; absent means there. */
  readonly source?: 'text' | 'subject' | 'attachment' | 'quoted';
}

export interface RightFound {
  readonly right: Right;
  /** 0..1, calibrated: of the findings with 0.8, about 80 % are right. */
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
}

/** Who wrote: a person, or a machine, and which. See RFC 3834 and RFC 3464. */
export const AUTOMATIC_KINDS = [
  'human',
  'auto-reply',
  'bounce',
  'feedback-report',
  'receipt',
  'list',
  'auto-generated',
] as const;

export type AutomaticKind = (typeof AUTOMATIC_KINDS)[number];

export interface TypedText {
  /** Everything the human typed in this mail, in order; quotes, signature block, footers and disclaimers removed. */
  readonly newText: string;
  /** The signature block that was set apart, or empty. */
  readonly signature: string;
  /** What was quoted or forwarded below, as read; empty when there was none. */
  readonly quoted: string;
  /** False when the border between typed and quoted text is a guess: show people everything, execute nothing. */
  readonly certain: boolean;
}

export interface Classification {
  readonly kind: MailKind;
  /** 0..1, calibrated, for `kind`. */
  readonly confidence: number;
  /** Strongest first; empty unless `kind` is `request`. */
  readonly rights: readonly RightFound[];
  /** Marks that change what happens next, e.g. a reminder joins a case and starts no clock. */
  readonly marks: readonly Mark[];
}

/**
 * `reminder`: follows up an earlier request. `authority-copy`: also or mainly addressed to a supervisory authority.
 * `representative`: speaks for somebody else, authority to be shown. `generator`: a standard letter from a generator.
 * `scan`: an attachment without readable text may hold the letter.
 */
export type Mark = 'reminder' | 'authority-copy' | 'representative' | 'generator' | 'scan';

/**
 * From here on what little there is speaks for a language (a word that one language alone has); below, it is a tie, and
 * the organisation's language decides.
 */
export const HINT_OF_LANGUAGE = 0.15;

export interface LanguageFound {
  readonly language: Language | 'other';
  /** Of another language its likeliest name (ISO 639-1), where its words are known. */
  readonly guess?: string;
  /** 0..1. Below 0.5 it is a guess; below `HINT_OF_LANGUAGE` not even that. */
  readonly confidence: number;
}

/** A personal identifier found in a text, with its digits masked for people's eyes. */
export interface IdentifierFound {
  readonly kind: 'cpr' | 'personnummer' | 'fodselsnummer' | 'hetu' | 'card' | 'iban';
  /** e.g. `010203-••••`. */
  readonly masked: string;
  readonly start: number;
  readonly end: number;
}
