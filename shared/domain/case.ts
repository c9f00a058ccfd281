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
  /** Why it was refused or met in part only, in staff's words for the person (Art. 12(4)); null where nothing is owed. */
  readonly ground: string | null;
  /** Key of the letter that tells the person; stopping that letter takes the decision back. */
  readonly letter: string | null;
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
  /** Digest of what a staff reply says and when it was written, to know it again under another Message-ID. */
  readonly wording?: string | undefined;
  readonly automatic: AutomaticKind;
  /** What the mail system could prove about the From address; evidence for later. */
  readonly authenticity: Authenticity;
  /** Whether its raw object is still there. `due` is work for dispatch. */
  readonly raw: 'kept' | 'due' | 'erased';
}

/** What the person was asked, because the answer needs it. */
export const QUESTIONS = ['identity', 'clarification'] as const;

export type QuestionKind = (typeof QUESTIONS)[number];

/** A question to the person. While it is open and was asked promptly, the time limit stands still. */
export interface Question {
  readonly about: QuestionKind;
  /** Key of its letter. */
  readonly key: string;
  /** When the letter was handed over; null while it waits. */
  readonly askedAt: Instant | null;
  /** Asked without undue delay, and so the clock stands still from `askedAt` (EDPB 01/2022 §159). */
  readonly stopsClock: boolean;
  /** When the person replied, or staff said that it is settled. */
  readonly answeredAt: Instant | null;
  /** How many letters about this question are settled: reminders to the person, then notices to staff. */
  readonly reminded: number;
}

/** A notice that two more months are needed, as it was handed over. Before that it is only a letter that is owed. */
export interface Extension {
  readonly reason: string;
  readonly noticeAt: Instant;
}

/**
 * The request reached the controller on an earlier day than it reached us: by phone, on paper, in somebody's own mailbox,
 * or in the published one, whose server was late in redirecting it.
 */
export interface ReceivedElsewhere {
  readonly on: LocalDate;
  /** When the company's own mail server took the mail, by its own line in it. Absent where it came another way. */
  readonly at?: Instant | undefined;
  /** True once staff have stated the date; until then it is the earliest one that the mail shows. */
  readonly stated: boolean;
}

/** What people said about the reading of a mail, to teach the next reading. Names and counts; no words of the mail. */
export interface Correction {
  readonly at: Instant;
  readonly by: string;
  /** Digest of the typed text that was read. */
  readonly textHash: string;
  readonly signals: Readonly<Record<string, number>>;
  readonly machine: { readonly kind: MailKind; readonly rights: readonly Right[] };
  readonly people: { readonly kind: MailKind; readonly rights: readonly Right[] };
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
  readonly person: {
    /** Where letters go. */
    readonly address: string;
    /** Other addresses of theirs that staff have vouched for: mail from there joins the case, no letter goes there. */
    readonly alsoAt?: readonly string[];
  };
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
  /** The running date: what the person is told and staff work to. */
  readonly promisedOn: LocalDate;
  /** As if the clock had never stood still: the safe target. Equals `promisedOn` unless a question stopped the clock. */
  readonly safeOn: LocalDate;
  readonly latestOn: LocalDate;
  readonly endsAt: Instant;
  /** Null until a notice has gone out in time. */
  readonly extension: Extension | null;
  /** In the order asked. The first one that stopped the clock is the only one that ever does (decision 0011). */
  readonly questions: readonly Question[];
  readonly receivedElsewhere: ReceivedElsewhere | null;
  /** When the person was seen to turn to a supervisory authority. Stops nothing. */
  readonly complainedAt: Instant | null;
  /** Reference of the case that this one repeats, once people have said so. */
  readonly duplicateOf: string | null;
  /** The staff member whose case it is; null while it is everybody's who handles. */
  readonly assignedTo: string | null;
  /** How often its reply addresses were made anew. Part of every token: the older ones open nothing. */
  readonly addressEpoch: number;
  /** Nothing of the case is erased while it is held for a legal claim (Art. 17(3)(e)). */
  readonly legalHold: { readonly since: Instant; readonly by: string } | null;
  /** The newest few, oldest first. */
  readonly corrections: readonly Correction[];
  /** `due` from the closing of a fulfilled erasure until the person's other closed cases have given up their mail. */
  readonly personSweep: 'none' | 'due' | 'done';
  /** What the caps dropped and forgetting still needs: raw objects with their delivery, and ids of letters sent. */
  readonly dropped: {
    readonly mails: readonly { readonly id: string; readonly objectKey: string }[];
    readonly sentIds: readonly string[];
  };
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
  /** Envelope facts, kept as long as the mail so that a person can judge it; null once it is erased. */
  readonly envelope: { readonly source: string; readonly recipients: readonly string[] } | null;
  readonly verdicts: Readonly<Record<'spam' | 'virus' | 'spf' | 'dkim' | 'dmarc', string>>;
  /** The case that a stranger's mail seems to be about. */
  readonly about?: string;
  /** Set when a person has decided. */
  readonly releasedAs: string | null;
  /** Whether its raw object is still there. Once released, it belongs to the case. */
  readonly raw: 'kept' | 'due' | 'erased';
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
  'own-mailbox',
  'staff-note-on-stray',
] as const;

export type HeldReason = (typeof HELD_REASONS)[number];

/**
 * What is left of a dossier that was erased: enough to count it and to account for it, nothing about anybody. Letters
 * and history are gone for good; nothing is ever due.
 */
export interface Tombstone {
  readonly type: 'tombstone';
  readonly id: string;
  readonly version: number;
  readonly organisation: string;
  readonly was: 'case' | 'stray';
  /** Null for stray mail. */
  readonly closing: ClosedFacts | null;
  readonly receivedOn: LocalDate;
  readonly erasedAt: Instant;
  /** Digest of the facts that were erased, so that a copy kept elsewhere can be proven to be theirs. */
  readonly hash: string;
  readonly outbox: readonly [];
  readonly history: readonly [];
  readonly nextDueAt: null;
}

/** How a request ended, for the register: dates, rights and outcome. */
export interface ClosedFacts {
  readonly reference: string;
  readonly kind: MailKind;
  readonly rights: readonly { readonly right: Right; readonly outcome: Outcome | null }[];
  readonly outcome: Outcome | null;
  readonly promisedOn: LocalDate;
  readonly latestOn: LocalDate;
  /** Null when no answer went out. */
  readonly answeredOn: LocalDate | null;
  readonly closedOn: LocalDate;
  readonly extended: boolean;
  readonly paused: boolean;
}

export interface Absence {
  readonly address: string;
  /** The first day on which they work again. */
  readonly until: LocalDate;
  /** Only their machine says so: they go on being told, and the deputies are told as well. */
  readonly seen?: true | undefined;
}

/** What is due for an organisation as a whole: the weekly digest, and registers that staff asked for. One each. */
export interface Office {
  readonly type: 'office';
  readonly id: string;
  readonly version: number;
  readonly organisation: string;
  readonly openedAt: Instant;
  /** Digests due up to this instant are settled. */
  readonly digestedThrough: Instant;
  /** Who is away, and the day they are back. Those who are back already may still stand here. */
  readonly absences: readonly Absence[];
  /** Messages followed, so that none is followed twice; the newest few. */
  readonly followed: readonly string[];
  readonly outbox: readonly OutboxEntry[];
  readonly history: readonly HistoryEntry[];
  readonly nextDueAt: Instant | null;
}

/** What lies in the store. All but a tombstone have an outbox and may be due. */
export type Dossier = Case | StrayMail | Office | Tombstone;

/** A question, a complaint or ordinary mail that exercises no right runs no statutory clock: its dates are our own. */
export const hasStatutoryClock = ({ kind, rights }: Pick<Case, 'kind' | 'rights'>): boolean =>
  rights.length > 0 || (kind !== 'inquiry' && kind !== 'complaint');
