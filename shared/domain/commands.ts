import type { Case, CaseMessage, Correction } from './case.ts';
import type { CaseOpened, MailSetAside } from './events.ts';
import type { OutboxEntry } from './outbox.ts';
import type { Right } from './rights.ts';
import type { StaffCommand } from './staff-command.ts';
import type { Instant, LocalDate } from './time.ts';
import type { MailKind, Mark } from './understanding.ts';

/** What may be asked of a dossier. Commands are imperative; the clock and every id arrive with them. */
export type Command =
  | OpenCase
  | SetMailAside
  | RecordCopy
  | RecordPersonMessage
  | RecordAutomaticMessage
  | RecordUnverifiedReply
  | FollowStaffReply
  | ReleaseMail
  | HandOver
  | ConsiderReminders
  | LeaseLetter
  | RecordLetterSent
  | RecordLetterRefused
  | RecordDelivery
  | ConsiderRetention
  | ForgetMail
  | RecordMailErased
  | RecordPersonSwept
  | EraseDossier
  | CorrectReading
  | OpenOffice
  | ConsiderDigest
  | FollowOfficeReply
  | StateAbsence
  | NoteAbsence
  | EndSilence
  | AcceptAddress
  | TakeOver;

/** Commands for a case that is open or closed, but no letter's. */
export type CaseCommand =
  | RecordCopy
  | RecordPersonMessage
  | RecordAutomaticMessage
  | RecordUnverifiedReply
  | FollowStaffReply
  | ConsiderReminders
  | RecordPersonSwept
  | CorrectReading
  | AcceptAddress
  | TakeOver;

export interface OpenCase {
  readonly kind: 'OpenCase';
  readonly at: Instant;
  readonly by: string;
  readonly facts: CaseOpened['facts'];
  readonly message: CaseMessage;
  /** Why no acknowledgement goes out by itself, or null. */
  readonly withheld: string | null;
}

export interface SetMailAside {
  readonly kind: 'SetMailAside';
  readonly at: Instant;
  readonly facts: MailSetAside['facts'];
  /**
   * When staff hear of it: now for what may be a request, with the morning's mail otherwise; null where a letter could
   * feed a loop. Held mail stays listed either way.
   */
  readonly tellAt: Instant | null;
  /** Reference of the case it seems to be about, for staff to decide. */
  readonly reference?: string;
}

export interface RecordCopy {
  readonly kind: 'RecordCopy';
  readonly at: Instant;
  readonly sesMessageId: string;
  /** The copy may be acknowledged, where the first could not. */
  readonly acknowledgeable: boolean;
}

export interface RecordPersonMessage {
  readonly kind: 'RecordPersonMessage';
  readonly at: Instant;
  readonly message: CaseMessage;
  /** `reminder` escalates, `authority-copy` is recorded; neither moves a date. */
  readonly marks: readonly Mark[];
  /** The mail proves the person, so that an acknowledgement which was withheld may go out. */
  readonly acknowledgeable?: boolean;
}

export interface RecordAutomaticMessage {
  readonly kind: 'RecordAutomaticMessage';
  readonly at: Instant;
  readonly message: CaseMessage;
  /** The staff member whose machine says that they are away. */
  readonly away?: string;
}

/** A colleague's machine says that they are away, and there is no mail of it to keep. */
export interface HandOver {
  readonly kind: 'HandOver';
  readonly at: Instant;
  readonly away: string;
  /** Of the case that held mail seems to be about. */
  readonly reference?: string | undefined;
}

export interface RecordUnverifiedReply {
  readonly kind: 'RecordUnverifiedReply';
  readonly at: Instant;
  readonly message: CaseMessage;
  /** Known staff address that the token belongs to; it is asked whether the reply was theirs. */
  readonly staff: string;
  readonly reason: string;
  /** The commands it would give, in our own words: nothing that its writer chose. */
  readonly asks: readonly string[];
}

export interface FollowStaffReply {
  readonly kind: 'FollowStaffReply';
  readonly at: Instant;
  readonly message: CaseMessage;
  readonly commands: readonly StaffCommand[];
  readonly unclear: readonly { readonly line: string; readonly nearest: string }[];
  readonly text: string;
  /** How many files travel with the reply. */
  readonly attachments: number;
  /** False when typed and quoted text cannot be told apart: nothing is done. */
  readonly certain: boolean;
  /** Of the references that the commands name, those of cases of this organisation. */
  readonly references: readonly string[];
  /** Bytes of those files, and what is readable in them. */
  readonly attachedBytes?: number;
  readonly attachedText?: string;
  /** Raw mail whose attachments travel, where it is not this very mail's. */
  readonly attachedTo?: string;
  /** The reply that this one says was theirs; its commands and text are these. */
  readonly confirms?: string;
  /** The last answer that went out, as it was written, for `resend`; null when it is gone. */
  readonly lastAnswer?: { readonly text: string; readonly objectKey: string | null } | null;
  /** References that `merge` may name: open cases of this person here. */
  readonly mergeable?: readonly string[];
  /** How today's code reads the mail that opened the case; null when it is gone. Kept when people correct it. */
  readonly reading: Pick<Correction, 'textHash' | 'signals' | 'machine'> | null;
}

export interface ReleaseMail {
  readonly kind: 'ReleaseMail';
  readonly at: Instant;
  readonly by: string;
  readonly as: string;
}

export interface ConsiderReminders {
  readonly kind: 'ConsiderReminders';
  readonly at: Instant;
}

export interface LeaseLetter {
  readonly kind: 'LeaseLetter';
  readonly at: Instant;
  readonly key: string;
}

export interface RecordLetterSent {
  readonly kind: 'RecordLetterSent';
  readonly at: Instant;
  readonly key: string;
  readonly providerId: string;
}

export interface RecordLetterRefused {
  readonly kind: 'RecordLetterRefused';
  readonly at: Instant;
  readonly key: string;
  readonly refusal: 'rejected' | 'too-large' | 'try-later' | 'unclear';
  readonly reason: string;
}

export interface RecordDelivery {
  readonly kind: 'RecordDelivery';
  readonly at: Instant;
  readonly key: string;
  readonly providerId: string;
  readonly delivery: NonNullable<OutboxEntry['delivery']> | 'sent';
}

/** Marks what retention has run out for, on a closed case or on stray mail. */
export interface ConsiderRetention {
  readonly kind: 'ConsiderRetention';
  readonly at: Instant;
}

/** The person asked for erasure elsewhere and got it: a closed case gives up its mail before its time. */
export interface ForgetMail {
  readonly kind: 'ForgetMail';
  readonly at: Instant;
}

export interface RecordMailErased {
  readonly kind: 'RecordMailErased';
  readonly at: Instant;
  readonly objectKey: string;
}

export interface RecordPersonSwept {
  readonly kind: 'RecordPersonSwept';
  readonly at: Instant;
}

/** Leaves a tombstone. */
export interface EraseDossier {
  readonly kind: 'EraseDossier';
  readonly at: Instant;
  readonly hash: string;
  /** The ledger says that it was erased before (a restored copy): no date is asked. */
  readonly again: boolean;
}

/** Today's code reads the mail otherwise, and nobody has decided yet (`frist replay --apply`). */
export interface CorrectReading {
  readonly kind: 'CorrectReading';
  readonly at: Instant;
  readonly by: string;
  /** The language our letters go on in. */
  readonly answeredIn: Pick<Case, 'language' | 'languageUnsure'>;
  readonly mail: MailKind;
  readonly rights: readonly { readonly right: Right; readonly confidence: number }[];
}

export interface OpenOffice {
  readonly kind: 'OpenOffice';
  readonly at: Instant;
  readonly id: string;
  readonly organisation: string;
}

export interface ConsiderDigest {
  readonly kind: 'ConsiderDigest';
  readonly at: Instant;
}

/** A staff member answers a digest. One command exists there: `register`. */
export interface FollowOfficeReply {
  readonly kind: 'FollowOfficeReply';
  readonly at: Instant;
  readonly messageId: string;
  readonly staff: string;
}

/** A staff member says how long they are away. */
export interface StateAbsence {
  readonly kind: 'StateAbsence';
  readonly at: Instant;
  readonly staff: string;
  readonly until: LocalDate;
}

/** A staff member's machine says that they are away. */
export interface NoteAbsence {
  readonly kind: 'NoteAbsence';
  readonly at: Instant;
  readonly staff: string;
  readonly today: LocalDate;
}

/** A colleague whose machine said that they are away has written themselves. */
export interface EndSilence {
  readonly kind: 'EndSilence';
  readonly at: Instant;
  readonly staff: string;
  readonly today: LocalDate;
}

/** Staff say that a stranger's address is the person's too. */
export interface AcceptAddress {
  readonly kind: 'AcceptAddress';
  readonly at: Instant;
  readonly by: string;
  readonly address: string;
}

/** Another case of the same person becomes part of this one. */
export interface TakeOver {
  readonly kind: 'TakeOver';
  readonly at: Instant;
  readonly by: string;
  readonly from: Pick<Case, 'reference' | 'rights' | 'promisedOn' | 'safeOn' | 'latestOn' | 'endsAt'>;
}

export type Refusal =
  /** Nothing is done or sent about what was erased. */
  | { readonly kind: 'erased' }
  /** The same mail or letter was dealt with before. */
  | { readonly kind: 'already-done' }
  | { readonly kind: 'no-such-letter' }
  | { readonly kind: 'not-due' }
  /** The command is for a case, and this is stray mail, or the other way round. */
  | { readonly kind: 'wrong-dossier' };
