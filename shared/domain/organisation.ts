import type { AcknowledgementCaps } from './acknowledgement-caps.ts';
import type { Language, StaffLanguage } from './language.ts';
import type { Right } from './rights.ts';
import type { SystemKind } from './system-kind.ts';

export const COUNTRIES = ['DK', 'SE', 'NO'] as const;

/** Countries whose public holidays we know (law.md section 3). */
export type Country = (typeof COUNTRIES)[number];

/** A controller, as its file under `organisations/` describes it and `shared/config/organisation.ts` has checked it. */
export interface Organisation {
  /** Lower-case id, also the file's name, e.g. `server-systems`. */
  readonly id: string;
  /** Name as letters show it. */
  readonly name: string;
  /** Prefix of case references, e.g. `SRV` in `SRV-2026-7KQ4`. */
  readonly referencePrefix: string;
  /** Published addresses, lower case; the first is the From of every letter. */
  readonly mailboxes: readonly [string, ...string[]];
  /** Domain on which replies with tokens are received, e.g. `in.serversystems.dk`. Not the company's main domain. */
  readonly intakeDomain: string;
  /**
   * Domains of the mail servers that redirect the published mailboxes to the intake domain, e.g. `outlook.com`. Their
   * lines in a redirected mail tell when it arrived. Left out where mail goes straight to SES.
   */
  readonly mailServers?: readonly string[] | undefined;
  /** `general`: ordinary mail is passed on to staff. `privacy`: every mail by a human becomes a case. */
  readonly mode: 'general' | 'privacy';
  readonly phone: string | null;
  readonly postalAddress: string;
  readonly country: Country;
  /** IANA zone in which days begin and end. */
  readonly zone: string;
  /** Language for people whose own cannot be told or is not answered. */
  readonly language: Language;
  readonly staffLanguage: StaffLanguage;
  /** Local hour, `HH:MM`, at which the office opens: reminders are sent then. */
  readonly opensAt: string;
  readonly policy: {
    /** Version or date of the published policy in force. */
    readonly version: string;
    readonly url: string;
    /** Rights the policy names. The others apply by law all the same. */
    readonly rightsNamed: readonly Right[];
    /** The promise, `null` when the policy states none (Art. 12(3) then rules alone). */
    readonly answersWithin: 'one-month' | null;
    /** Refusals the policy reserves; never automatic. */
    readonly refusalsReserved: readonly string[];
    readonly retention: readonly { readonly what: string; readonly period: string }[];
    /** What the policy promises beyond the law about one right, in the staff language. */
    readonly promises: readonly { readonly right: Right; readonly words: string }[];
  };
  readonly records: Records;
  /** Supervisory authorities, the lead authority first. */
  readonly authorities: readonly [Authority, ...Authority[]];
  readonly staff: readonly [StaffMember, ...StaffMember[]];
  /** Addresses told when a case passes its promised date, in the order of escalation. */
  readonly escalation: readonly string[];
  readonly reminders: {
    /** Days before the promised date on which staff are reminded, e.g. [14, 7, 3, 1, 0]. */
    readonly daysBefore: readonly number[];
  };
  readonly questions: {
    /** Working days after receipt within which a question to the person counts as asked without undue delay. */
    readonly promptWithinWorkingDays: number;
    /** Days after an unanswered question on which the person is reminded; a week after the last, staff are told. */
    readonly remindPersonAfterDays: readonly number[];
  };
  /** ISO weekday (1 Monday to 7 Sunday) on which the digest goes out, at the opening hour. */
  readonly digestWeekday: number;
  /** How many acknowledgements go out by themselves; the defaults of `acknowledgement-caps.ts` where left out. */
  readonly acknowledgementCaps?: AcknowledgementCaps | undefined;
  /** Minutes a letter to the person waits so that staff can cancel it. */
  readonly undoMinutes: number;
  readonly retention: {
    /** Days after closing on which raw mail and attachments are erased. */
    readonly rawMailDays: number;
    /** Years after closing for which the facts of a case are kept. */
    readonly caseYears: number;
  };
}

/** What answering needs to know about the controller's processing (compare Art. 30). Texts are in the staff language. */
export interface Records {
  /** Where data about a person may lie, in the order to search. */
  readonly systems: readonly [DataSystem, ...DataSystem[]];
  /** Who receives data, processors included: an answer to access must name them (Art. 15(1)(c), C-154/21). */
  readonly recipients: readonly Recipient[];
  /** What law makes the controller keep in spite of an erasure (Art. 17(3)(b)). */
  readonly bookkeeping: { readonly what: string; readonly law: string };
  /** Whether the policy promises that an erasure reaches the backups too. */
  readonly erasesBackups: boolean;
  /** Where the data comes from (Art. 15(1)(g)). */
  readonly source: string;
  /** Whether the controller markets at all. Where not, an objection to marketing shows that something is wrong. */
  readonly markets: boolean;
  /** Data held for others as their processor (Art. 28): such a request goes to them. */
  readonly processorFor: string | null;
}

export interface DataSystem {
  readonly kind: SystemKind;
  /** What lies there. */
  readonly holds: string;
}

export interface Recipient {
  readonly what: string;
  /** Null where the policy names none: it must be found before an answer can name it. */
  readonly name: string | null;
  /** Has its head office outside the EU/EEA: an answer to access names the safeguards (Art. 15(2)). */
  readonly outsideEu: boolean;
}

export interface Authority {
  readonly country: Country;
  readonly name: string;
  readonly postalAddress: string;
  readonly phone: string;
  readonly email: string;
  readonly complaintUrl: string;
}

export interface StaffMember {
  /** Lower case, A-label domain. */
  readonly address: string;
  readonly name: string;
  /** `handler`: gets new cases and reminders. `deputy`: also when a case is overdue or a handler is away. */
  readonly role: 'handler' | 'deputy';
}
