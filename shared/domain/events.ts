import type { Case, CaseMessage, CaseRight, Outcome, StrayMail } from './case.ts';
import type { LetterKind, LetterParams, OutboxEntry } from './outbox.ts';
import type { Right } from './rights.ts';
import type { Instant } from './time.ts';
import type { MailKind, Mark } from './understanding.ts';

/** Facts about a case or a stray mail, in the past tense. `at` comes from the clock, `by` says who caused it. */
export type Event = Fact &
  (
    | CaseOpened
    | MailSetAside
    | LetterOwed
    | LetterLeased
    | LetterSent
    | LetterDeferred
    | LetterFailed
    | LetterWithheld
    | LetterCancelled
    | DeliveryReported
    | RemindersPassed
    | MessageReceived
    | NoteAdded
    | RightAnswered
    | CaseClosed
    | CaseReopened
    | MailReleased
    | CopyReceived
  );

interface Fact {
  readonly at: Instant;
  /** `person`, `staff:<address>` or `system`. */
  readonly by: string;
}

export interface CaseOpened {
  readonly kind: 'CaseOpened';
  readonly facts: Pick<
    Case,
    | 'id'
    | 'reference'
    | 'organisation'
    | 'mailbox'
    | 'person'
    | 'receivedAt'
    | 'receivedOn'
    | 'promisedOn'
    | 'latestOn'
    | 'endsAt'
    | 'calendar'
    | 'policyVersion'
    | 'language'
    | 'languageUnsure'
  > & { readonly kind: MailKind; readonly rights: readonly CaseRight[]; readonly marks: readonly Mark[] };
  readonly message: CaseMessage;
}

export interface MailSetAside {
  readonly kind: 'MailSetAside';
  readonly facts: Pick<
    StrayMail,
    | 'id'
    | 'organisation'
    | 'mailbox'
    | 'disposition'
    | 'reason'
    | 'receivedAt'
    | 'sesMessageId'
    | 'objectKey'
    | 'envelope'
    | 'verdicts'
  >;
}

export interface LetterOwed {
  readonly kind: 'LetterOwed';
  readonly key: string;
  readonly letter: LetterKind;
  readonly to: string;
  readonly dueAt: Instant;
  readonly params: LetterParams;
}

export interface LetterLeased {
  readonly kind: 'LetterLeased';
  readonly key: string;
  readonly until: Instant;
}

export interface LetterSent {
  readonly kind: 'LetterSent';
  readonly key: string;
  readonly providerId: string;
}

export interface LetterDeferred {
  readonly kind: 'LetterDeferred';
  readonly key: string;
  readonly until: Instant;
  readonly reason: string;
}

export interface LetterFailed {
  readonly kind: 'LetterFailed';
  readonly key: string;
  readonly reason: string;
}

/** A guard held the letter back; staff are told. */
export interface LetterWithheld {
  readonly kind: 'LetterWithheld';
  readonly key: string;
  readonly letter: LetterKind;
  readonly to: string;
  readonly reason: string;
}

export interface LetterCancelled {
  readonly kind: 'LetterCancelled';
  readonly key: string;
}

export interface DeliveryReported {
  readonly kind: 'DeliveryReported';
  readonly key: string;
  readonly delivery: NonNullable<OutboxEntry['delivery']>;
}

/** Reminders whose time had come at or before `through` are settled: sent, or overtaken by a more urgent one. */
export interface RemindersPassed {
  readonly kind: 'RemindersPassed';
  readonly through: Instant;
}

export interface MessageReceived {
  readonly kind: 'MessageReceived';
  readonly message: CaseMessage;
}

export interface NoteAdded {
  readonly kind: 'NoteAdded';
  readonly messageId: string;
}

export interface RightAnswered {
  readonly kind: 'RightAnswered';
  readonly right: Right;
  readonly outcome: Outcome;
}

export interface CaseClosed {
  readonly kind: 'CaseClosed';
  readonly outcome: Outcome;
}

export interface CaseReopened {
  readonly kind: 'CaseReopened';
}

/** A person decided what held or passed-on mail is. */
export interface MailReleased {
  readonly kind: 'MailReleased';
  readonly as: string;
}

/** The same mail arrived once more. */
export interface CopyReceived {
  readonly kind: 'CopyReceived';
  readonly sesMessageId: string;
}
