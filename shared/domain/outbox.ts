import type { Outcome, QuestionKind } from './case.ts';
import type { Language } from './language.ts';
import type { Right } from './rights.ts';
import type { Instant, LocalDate } from './time.ts';
import type { IdentifierFound } from './understanding.ts';

/** Every letter the product sends. The first group goes to the person, the second to staff. */
export const PERSON_LETTERS = [
  'acknowledgement',
  'answer',
  'identity-question',
  'clarification',
  'question-reminder',
  'extension',
  'refusal',
  'no-data',
  'withdrawal',
  'marketing-stopped',
] as const;
export const STAFF_LETTERS = [
  'new-case',
  'inquiry',
  'complaint',
  'extension-warning',
  'question-unanswered',
  'calendar-moved',
  'register',
  'digest',
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
  /** Key of the letter that this one reports on; for held mail, the reference of the case it seems to be about. */
  readonly about?: string;
  /** Days before (positive) or after (negative) the promised date. */
  readonly days?: number;
  /** What a staff reply did, for its echo. */
  readonly echo?: readonly EchoLine[];
  /** Reason a mail was held, or an acknowledgement withheld. */
  readonly reason?: string;
  /** Commands of an unverified reply, in our own words. */
  readonly commands?: readonly string[];
  /** What an open question to the person is about. */
  readonly question?: QuestionKind;
  /** What is refused and why, for the person. */
  readonly refusals?: readonly { readonly right: Right; readonly ground: string }[];
  /** Rights the letter answers, where not all of the case. */
  readonly rights?: readonly Right[];
  /** The promised date that an extension asks for: it stands once the letter is handed over. */
  readonly promisedOn?: LocalDate;
  /** The day that has moved, as it was before: the last one by a changed holiday table, the promised one by an answer. */
  readonly movedFrom?: LocalDate;
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
  /** Decided for one right; `letter` when the person is told by a letter of its own. */
  | { readonly code: 'right-decided'; readonly right: Right; readonly outcome: Outcome; readonly at: Instant | null }
  /** The case has no such right: `rights` corrects what it is about. */
  | { readonly code: 'no-such-right'; readonly right: Right }
  /** A case with an unanswered right cannot close. */
  | { readonly code: 'still-unanswered'; readonly rights: readonly Right[] }
  /** Nothing is left to answer; the case waits to be closed. */
  | { readonly code: 'all-decided'; readonly outcome: Outcome }
  /** Refusing, or answering in part, needs a ground for the person (Art. 12(4)). */
  | { readonly code: 'ground-missing'; readonly right: Right }
  | { readonly code: 'will-ask'; readonly about: QuestionKind; readonly at: Instant; readonly stopsClock: boolean }
  | { readonly code: 'already-asked'; readonly about: QuestionKind }
  /** A clarification needs to say what is unclear. */
  | { readonly code: 'question-missing' }
  | { readonly code: 'question-settled'; readonly about: QuestionKind; readonly promisedOn: LocalDate }
  | { readonly code: 'no-open-question' }
  | { readonly code: 'will-extend'; readonly at: Instant; readonly promisedOn: LocalDate }
  /** A ground that authorities have not accepted; nothing is sent until it is repeated with `extend anyway`. */
  | { readonly code: 'weak-reason'; readonly why: WeakReason; readonly reason: string }
  | { readonly code: 'too-late-to-extend'; readonly promisedOn: LocalDate }
  | { readonly code: 'already-extended' }
  | { readonly code: 'no-statutory-clock' }
  | { readonly code: 'will-send-letter'; readonly letter: PersonLetter; readonly at: Instant }
  | { readonly code: 'rights-corrected'; readonly rights: readonly Right[] }
  | { readonly code: 'duplicate-of'; readonly reference: string }
  /** No other case of the organisation has this reference. */
  | { readonly code: 'no-such-case'; readonly reference: string }
  | {
      readonly code: 'received-on';
      readonly receivedOn: LocalDate;
      readonly promisedOn: LocalDate;
      readonly latestOn: LocalDate;
    }
  /** Later than the mail itself, in the future, or before the law applied. */
  | { readonly code: 'impossible-date'; readonly on: LocalDate }
  | { readonly code: 'on-hold' }
  | { readonly code: 'hold-ended' }
  | { readonly code: 'not-on-hold' }
  | { readonly code: 'reopened' }
  | { readonly code: 'not-closed' }
  | { readonly code: 'register-follows' }
  /** The letter shows where the case stands, or the commands there are. */
  | { readonly code: 'status' }
  | { readonly code: 'help' }
  | { readonly code: 'person-named'; readonly address: string }
  /** Letters have gone to somebody already, or it is no address. */
  | { readonly code: 'cannot-name-person' }
  | { readonly code: 'acknowledgement-goes' }
  | { readonly code: 'acknowledged-already' }
  | { readonly code: 'no-address' }
  | { readonly code: 'language-set'; readonly language: Language }
  | { readonly code: 'assigned'; readonly to: string }
  | { readonly code: 'no-such-colleague' }
  | { readonly code: 'away-until'; readonly until: LocalDate }
  | { readonly code: 'merged-into'; readonly reference: string }
  /** No open case of this organisation and this person has that number. */
  | { readonly code: 'cannot-merge'; readonly reference: string }
  | { readonly code: 'will-resend'; readonly letter: PersonLetter; readonly at: Instant }
  | { readonly code: 'nothing-to-resend' }
  | { readonly code: 'not-a-stranger' }
  | { readonly code: 'nothing-to-confirm' }
  | { readonly code: 'addresses-renewed' }
  /** An answer that waits names things that may not be meant for the person. */
  | { readonly code: 'names-identifiers'; readonly kinds: readonly IdentifierFound['kind'][] }
  | { readonly code: 'names-addresses'; readonly addresses: readonly string[] }
  | { readonly code: 'too-large-to-send'; readonly bytes: number; readonly limit: number }
  | { readonly code: 'unclear'; readonly line: string; readonly nearest: string }
  | { readonly code: 'uncertain' };

/** Why a reason for an extension is questioned: Odense 2019-423-0202, IMY DI-2021-10488, EDPB 01/2022 §§163-164. */
export const WEAK_REASONS = ['holidays', 'staffing', 'effort', 'too-short'] as const;

export type WeakReason = (typeof WEAK_REASONS)[number];

export const isPersonLetter = (letter: LetterKind): letter is PersonLetter =>
  (PERSON_LETTERS as readonly string[]).includes(letter);
