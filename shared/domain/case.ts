import type { Authenticity } from './authenticity.ts';
import type { Language } from './language.ts';
import type { OutboxEntry } from './outbox.ts';
import type { Right } from './rights.ts';
import type { Instant, LocalDate } from './time.ts';
import type { AutomaticKind, MailKind, Mark } from './understanding.ts';

export const CASE_STATES = ['received', 'acknowledged', 'in_progress', 'waiting', 'closed'] as const;

export type CaseState = (typeof CASE_STATES)[number];

/** How a right, or a whole case, ended. */
export const OUTCOMES = [
  'fulfilled',
  'partly',
  'refused',
  'no_data',
  'withdrawn',
  'not_a_request',
  'forwarded',
  'duplicate',
] as const;

export type Outcome = (typeof OUTCOMES)[number];

export interface CaseRight {
  readonly right: Right;
  readonly confidence: number;
  /** Null until people have decided. */
  readonly outcome: Outcome | null;
}

/** A mail on a case. Its words stay in the raw object; the case keeps what is needed to find and thread it. */
export interface CaseMessage {
  readonly id: string;
  readonly at: Instant;
  readonly from: 'person' | 'staff' | 'unverified' | 'automatic';
  /** The address it came from. */
  readonly address: string;
  readonly objectKey: string;
  /** RFC Message-ID with angle brackets, or null. */
  readonly messageId: string | null;
  readonly automatic: AutomaticKind;
  /** What the mail system could prove about the From address; evidence for later. */
  readonly authenticity: Authenticity;
}

export interface HistoryEntry {
  readonly at: Instant;
  /** Name of the event, e.g. `CaseOpened`. */
  readonly what: string;
  /** Who: `person`, `staff:<address>`, `system`. */
  readonly by: string;
  /** Facts, never content: a letter key, an outcome, a date. */
  readonly detail: string;
}

/** The case: one item, changed only by `evolve`. */
export interface Case {
  readonly type: 'case';
  readonly id: string;
  /** Number of decisions taken; each write demands the one it read. */
  readonly version: number;
  /** For people: `SRV-2026-7KQ4`. */
  readonly reference: string;
  readonly organisation: string;
  readonly mailbox: string;
  readonly person: { readonly address: string };
  readonly kind: MailKind;
  readonly rights: readonly CaseRight[];
  readonly marks: readonly Mark[];
  readonly language: Language;
  /** True when the writer's language is not one we answer in, or could not be told. */
  readonly languageUnsure: boolean;
  readonly state: CaseState;
  readonly outcome: Outcome | null;
  readonly receivedAt: Instant;
  readonly receivedOn: LocalDate;
  readonly promisedOn: LocalDate;
  readonly latestOn: LocalDate;
  readonly endsAt: Instant;
  /** Version of the holiday table behind `latestOn`. */
  readonly calendar: string;
  readonly policyVersion: string;
  /** Which clock runs: 1, and one more each time the dates are moved lawfully. Reminders are sent once per clock. */
  readonly clock: number;
  readonly closedAt: Instant | null;
  /** Reminders due up to this instant are settled. Keeps a reason from being used twice once old letters are dropped. */
  readonly remindedThrough: Instant | null;
  readonly outbox: readonly OutboxEntry[];
  readonly messages: readonly CaseMessage[];
  readonly messagesDropped: number;
  readonly history: readonly HistoryEntry[];
  readonly historyDropped: number;
  /** When something is next due; null when nothing is. */
  readonly nextDueAt: Instant | null;
}

/** Mail that is no case: passed on to staff as ordinary mail, or held for a person with its reason. */
export interface StrayMail {
  readonly type: 'stray';
  readonly id: string;
  readonly version: number;
  readonly organisation: string;
  readonly mailbox: string;
  readonly disposition: 'passed_on' | 'held';
  readonly reason: HeldReason | null;
  readonly receivedAt: Instant;
  readonly sesMessageId: string;
  readonly objectKey: string;
  /** Envelope facts, kept while held so that a person can judge; null once passed on. */
  readonly envelope: { readonly source: string; readonly recipients: readonly string[] } | null;
  readonly verdicts: Readonly<Record<'spam' | 'virus' | 'spf' | 'dkim' | 'dmarc', string>>;
  /** Set when a person has decided. */
  readonly releasedAs: string | null;
  readonly outbox: readonly OutboxEntry[];
  readonly history: readonly HistoryEntry[];
  readonly nextDueAt: Instant | null;
}

export const HELD_REASONS = [
  'unparsable',
  'unknown-recipient',
  'spam',
  'virus',
  'no-sender',
  'several-senders',
  'stranger-on-case',
  'unknown-token',
  'automatic',
  'empty',
  'copy-of-case',
  'raw-mail-missing',
  'loop',
  'staff-note-on-stray',
] as const;

export type HeldReason = (typeof HELD_REASONS)[number];

/** What has an outbox and may be due. */
export type Dossier = Case | StrayMail;
