import type { Outcome } from './case.ts';
import type { Instant } from './time.ts';

/** Every letter the product sends. The first group goes to the person, the second to staff. */
export const PERSON_LETTERS = ['acknowledgement', 'answer'] as const;
export const STAFF_LETTERS = [
  'new-case',
  'reminder',
  'overdue',
  'follow-up',
  'echo',
  'unverified-reply',
  'bounced-letter',
  'undelivered-letter',
  'passed-on',
  'held-mail',
] as const;

export type PersonLetter = (typeof PERSON_LETTERS)[number];
export type StaffLetter = (typeof STAFF_LETTERS)[number];
export type LetterKind = PersonLetter | StaffLetter;

/**
 * A letter that is owed. `key` names the reason (`ack`, `notify:<staff>`, `reminder:7d:clock1:<staff>`,
 * `answer:<message>`), so that the same reason never yields two.
 */
export interface OutboxEntry {
  readonly key: string;
  readonly letter: LetterKind;
  readonly to: string;
  /** Not before this instant. */
  readonly dueAt: Instant;
  readonly status: 'owed' | 'leased' | 'sent' | 'failed' | 'withheld' | 'cancelled';
  /** Tries so far. */
  readonly attempts: number;
  /** While leased: until when no other dispatcher may try. */
  readonly leasedUntil: Instant | null;
  readonly sentAt: Instant | null;
  /** SES's id of the sent mail, bare. */
  readonly providerId: string | null;
  /** Why it failed or was withheld; a word, never content. */
  readonly reason: string | null;
  /** What delivery reported last. */
  readonly delivery: 'delivered' | 'delayed' | 'bounced' | 'complained' | 'rejected' | null;
  /** What the letter needs beyond the case; dropped once the letter is done. */
  readonly params: LetterParams;
}

export interface LetterParams {
  /** Text typed by staff for the person, or the line a staff mail reports. */
  readonly text?: string;
  /** Raw mail the letter is about, or whose attachments travel with it. */
  readonly objectKey?: string;
  /** Headers for threading. */
  readonly inReplyTo?: string;
  /** Key of the letter that this one reports on. */
  readonly about?: string;
  /** Days before (positive) or after (negative) the promised date. */
  readonly days?: number;
  /** What a staff reply did, for its echo. */
  readonly echo?: readonly EchoLine[];
  /** Reason a mail was held, or an acknowledgement withheld. */
  readonly reason?: string;
}

/** One line of an echo: what a command in a staff reply did, put into words by the letter. */
export type EchoLine =
  | { readonly code: 'will-send'; readonly at: Instant; readonly attachments: number }
  | { readonly code: 'nothing-to-send' }
  /** The text is longer than a letter may be; it belongs in an attached file. */
  | { readonly code: 'too-long-to-send'; readonly characters: number; readonly limit: number }
  | { readonly code: 'noted' }
  | { readonly code: 'closed'; readonly outcome: Outcome }
  | { readonly code: 'closed-unanswered' }
  | { readonly code: 'already-closed' }
  | { readonly code: 'cancelled'; readonly count: number }
  | { readonly code: 'nothing-to-cancel' }
  | { readonly code: 'already-a-case' }
  | { readonly code: 'unclear'; readonly line: string; readonly nearest: string }
  | { readonly code: 'uncertain' };

export const isPersonLetter = (letter: LetterKind): letter is PersonLetter =>
  (PERSON_LETTERS as readonly string[]).includes(letter);
