import type {
  Case,
  CaseMessage,
  CaseRight,
  ClosedFacts,
  Correction,
  Outcome,
  QuestionKind,
  StrayMail,
  Tombstone,
} from './case.ts';
import type { LetterKind, LetterParams, OutboxEntry } from './outbox.ts';
import type { Right } from './rights.ts';
import type { Instant, LocalDate } from './time.ts';
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
    | QuestionOwed
    | QuestionAsked
    | QuestionAnswered
    | QuestionReminded
    | DatesMoved
    | ExtensionNotified
    | CalendarMoved
    | ReceiptStated
    | ReadingCorrected
    | CorrectionKept
    | ComplaintSeen
    | DuplicateNamed
    | LegalHoldPlaced
    | LegalHoldEnded
    | MailErasureOwed
    | MailErased
    | PersonSweepOwed
    | PersonSwept
    | DossierErased
    | OfficeOpened
    | DigestsPassed
    | RegisterAsked
    | AddressAccepted
    | ReplyConfirmed
    | PersonNamed
    | LanguageSet
    | CaseAssigned
    | CaseMerged
    | AddressesRenewed
    | AbsenceStated
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
  > &
    Partial<Pick<Case, 'receivedElsewhere'>> & {
      readonly kind: MailKind;
      readonly rights: readonly CaseRight[];
      readonly marks: readonly Mark[];
    };
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
    | 'about'
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
  readonly ground: string | null;
  /** Key of the letter that tells the person of it; null where an answer of staff's own does. */
  readonly letter: string | null;
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

/** A question to the person waits to be sent. */
export interface QuestionOwed {
  readonly kind: 'QuestionOwed';
  readonly about: QuestionKind;
  readonly key: string;
  readonly stopsClock: boolean;
}

/** Its letter was handed over: from now on the clock stands still, if it came without undue delay. */
export interface QuestionAsked {
  readonly kind: 'QuestionAsked';
  readonly key: string;
  readonly stopsClock: boolean;
}

export interface QuestionAnswered {
  readonly kind: 'QuestionAnswered';
  readonly key: string;
}

export interface QuestionReminded {
  readonly kind: 'QuestionReminded';
  readonly key: string;
  /** How many reminders are settled now. */
  readonly reminded: number;
}

/** The dates moved lawfully: the person was told by a letter that has gone out. */
export interface DatesMoved {
  readonly kind: 'DatesMoved';
  readonly why: 'answered' | 'extended';
  readonly dates: Dates;
}

type Dates = Pick<Case, 'promisedOn' | 'safeOn' | 'latestOn' | 'endsAt' | 'calendar'>;

export interface ExtensionNotified {
  readonly kind: 'ExtensionNotified';
  readonly reason: string;
}

/** The table of public holidays has changed. What was promised stays. */
export interface CalendarMoved {
  readonly kind: 'CalendarMoved';
  readonly dates: Pick<Case, 'latestOn' | 'endsAt' | 'calendar'>;
}

/** When the request reached the controller, as staff state it. */
export interface ReceiptStated {
  readonly kind: 'ReceiptStated';
  readonly receivedAt: Instant;
  readonly dates: Dates & { readonly receivedOn: LocalDate };
  /** Questions asked in time, counted from then, still stop the clock. */
  readonly prompt: boolean;
}

/** People, or a newer reading nobody had contradicted, say what the mail is. */
export interface ReadingCorrected {
  readonly kind: 'ReadingCorrected';
  readonly mail: Case['kind'];
  readonly rights: readonly CaseRight[];
  /** What letters are written in from now on; people correct rights, not languages. */
  readonly answeredIn?: Pick<Case, 'language' | 'languageUnsure'>;
}

export interface CorrectionKept {
  readonly kind: 'CorrectionKept';
  readonly correction: Correction;
}

export interface ComplaintSeen {
  readonly kind: 'ComplaintSeen';
}

/** Staff vouch that another address is the person's too. */
export interface AddressAccepted {
  readonly kind: 'AddressAccepted';
  readonly address: string;
}

/** Whose request it is that a colleague brought in. */
export interface PersonNamed {
  readonly kind: 'PersonNamed';
  readonly address: string;
}

/** A reply that could not be verified was theirs after all; the mail they were asked in says so. */
export interface ReplyConfirmed {
  readonly kind: 'ReplyConfirmed';
  readonly messageId: string;
}

export interface LanguageSet {
  readonly kind: 'LanguageSet';
  readonly language: Case['language'];
}

export interface CaseAssigned {
  readonly kind: 'CaseAssigned';
  readonly to: string;
}

/** Another case of the same person has become part of this one. Its earlier dates stand. */
export interface CaseMerged {
  readonly kind: 'CaseMerged';
  readonly reference: string;
  readonly rights: readonly CaseRight[];
  readonly dates: Pick<Case, 'promisedOn' | 'safeOn' | 'latestOn' | 'endsAt'>;
}

export interface AddressesRenewed {
  readonly kind: 'AddressesRenewed';
}

export interface AbsenceStated {
  readonly kind: 'AbsenceStated';
  readonly address: string;
  readonly until: LocalDate;
  /** Their machine says so, not they. */
  readonly seen?: true;
}

export interface DuplicateNamed {
  readonly kind: 'DuplicateNamed';
  readonly reference: string;
}

export interface LegalHoldPlaced {
  readonly kind: 'LegalHoldPlaced';
}

export interface LegalHoldEnded {
  readonly kind: 'LegalHoldEnded';
}

/** Raw mail whose time is up; dispatch erases it. */
export interface MailErasureOwed {
  readonly kind: 'MailErasureOwed';
  readonly objectKeys: readonly string[];
}

export interface MailErased {
  readonly kind: 'MailErased';
  readonly objectKey: string;
}

export interface PersonSweepOwed {
  readonly kind: 'PersonSweepOwed';
}

export interface PersonSwept {
  readonly kind: 'PersonSwept';
}

export interface DossierErased {
  readonly kind: 'DossierErased';
  readonly was: Tombstone['was'];
  readonly receivedOn: LocalDate;
  readonly closing: ClosedFacts | null;
  readonly hash: string;
}

export interface OfficeOpened {
  readonly kind: 'OfficeOpened';
  readonly id: string;
  readonly organisation: string;
}

export interface DigestsPassed {
  readonly kind: 'DigestsPassed';
  readonly through: Instant;
}

export interface RegisterAsked {
  readonly kind: 'RegisterAsked';
  readonly messageId: string;
}
