import type { WithheldReason } from '../../acknowledgeable.ts';
import type { Authenticity } from '../../authenticity.ts';
import type { HeldReason } from '../../case.ts';
import type { Language, StaffLanguage } from '../../language.ts';
import type { LetterKind } from '../../outbox.ts';
import type { Right } from '../../rights.ts';
import type { IdentifierFound, MailKind, Mark } from '../../understanding.ts';
import type { Inline, Line } from '../block.ts';
import { staffDa } from './staff-da.ts';
import { staffEn } from './staff-en.ts';
import { staffNb } from './staff-nb.ts';
import { staffSv } from './staff-sv.ts';

/**
 * Everything the product says to staff, in one language. Commands come in as `Inline`, so that the letter shows what to
 * type as something to type.
 */
export interface StaffPhrases {
  /** Opening and closing mark around quoted words. */
  readonly quotes: readonly [string, string];
  readonly rights: Readonly<Record<Right, string>>;
  /** From `15` or `7(3)`. */
  readonly article: (article: string) => string;
  readonly languages: Readonly<Record<Language | 'other', string>>;
  /** With their article, as the subject of a sentence: "the answer". */
  readonly letters: Readonly<Record<LetterKind, string>>;
  readonly identifiers: Readonly<Record<IdentifierFound['kind'], string>>;

  readonly subjects: {
    readonly newCase: (what: string, promised: string) => string;
    readonly reminder: (what: string, promised: string, days: number) => string;
    readonly overdue: (what: string, promised: string) => string;
    readonly followUp: (what: string, promised: string) => string;
    readonly echo: string;
    readonly unverifiedReply: string;
    readonly bounced: (letter: string) => string;
    readonly undelivered: (letter: string) => string;
    readonly passedOn: (subject: string) => string;
    readonly held: (reason: string) => string;
  };
  /** At the head of the first notice. */
  readonly newKinds: Readonly<Record<MailKind, string>>;
  /** In later notices, when no right was found. */
  readonly kinds: Readonly<Record<MailKind, string>>;

  readonly replyHere: (send: Inline) => Line;
  readonly replyStray: (request: Inline) => Line;

  readonly dates: {
    readonly heading: string;
    readonly answerBy: (promised: string) => Line;
    readonly received: string;
    readonly promised: string;
    readonly latest: string;
    readonly promisedValue: (date: string) => string;
    readonly latestValue: (date: string) => string;
  };

  readonly who: {
    readonly heading: string;
    readonly address: string;
    readonly name: string;
    readonly nameValue: (name: string) => string;
    readonly sender: string;
    readonly authenticity: Readonly<Record<Authenticity, string>>;
    readonly mailbox: string;
    readonly language: string;
  };

  readonly understood: {
    readonly heading: string;
    readonly confidence: Readonly<Record<Confidence, string>>;
    readonly because: (quoted: string) => string;
    readonly noRight: Readonly<Record<MailKind, string>>;
    /** A machine sorted it; a person decides. */
    readonly proposal: string;
  };

  readonly flags: {
    readonly heading: string;
    readonly marks: Readonly<Record<Mark, string>>;
    readonly languageUnsure: (language: string) => string;
    readonly identifiers: (kinds: string) => string;
    readonly uncertainText: string;
    readonly notNamed: (rights: string) => string;
    readonly refusalsReserved: (refusals: string) => string;
  };

  readonly done: {
    readonly heading: string;
    readonly owed: string;
    readonly sent: (date: string, address: string) => string;
    readonly failed: string;
    readonly withheld: (reason: string) => string;
    readonly none: string;
  };
  readonly withheldReasons: Readonly<Record<WithheldReason, string>>;
  readonly withheldOther: string;

  readonly mail: {
    readonly heading: string;
    readonly subject: string;
    readonly empty: string;
    readonly gone: string;
    readonly cut: string;
    readonly signature: string;
    readonly quoted: string;
    readonly attachments: string;
    readonly noName: string;
    readonly bytes: (amount: string, unit: 'B' | 'kB' | 'MB') => string;
  };

  readonly checklistHeading: (policyVersion: string) => string;
  /** Above what holds for every right. */
  readonly checklistAlways: string;
  readonly retention: string;

  readonly commands: {
    readonly heading: string;
    readonly intro: Line;
    readonly yourText: string;
    readonly send: (minutes: number, cancel: Inline) => Line;
    readonly note: Line;
    readonly close: Line;
    readonly otherOutcomes: string;
    readonly cancel: Line;
    readonly english: string | null;
  };

  readonly reminder: {
    readonly left: (days: number) => Line;
    readonly notClosed: (close: Inline) => Line;
  };
  readonly overdue: {
    readonly passed: (promised: string) => Line;
    readonly limitRuns: (latest: string) => Line;
    readonly limitPassed: (latest: string) => Line;
    readonly whatNow: string;
  };
  readonly status: {
    readonly heading: string;
    readonly case: string;
    readonly person: string;
    readonly about: string;
    readonly open: string;
    readonly outcome: (right: string, outcome: string) => string;
    readonly answered: string;
    readonly answerWaiting: string;
    readonly answerYes: (date: string) => string;
    readonly answerNo: string;
    readonly state: string;
    readonly states: Readonly<Record<'open' | 'closed', string>>;
  };
  readonly followUp: {
    readonly intro: (address: string) => string;
    readonly dates: (promised: string) => string;
    /** The answer set the clock going again, and moved the date. */
    readonly datesMoved: (promised: string) => string;
    readonly reminder: string;
  };
  readonly echo: {
    readonly intro: string;
    readonly willSend: (address: string, time: string, attachments: number) => string;
    readonly undo: (cancel: Inline, time: string) => Line;
    readonly preview: string;
    readonly nothingToSend: (send: Inline) => Line;
    readonly tooLongToSend: (characters: number, limit: number) => Line;
    readonly noted: string;
    readonly closed: (outcome: string) => string;
    readonly closedUnanswered: (send: Inline) => Line;
    readonly alreadyClosed: string;
    readonly cancelled: (count: number) => string;
    readonly nothingToCancel: string;
    readonly alreadyACase: string;
    readonly unclear: (line: string, nearest: Inline) => Line;
    readonly uncertain: (send: Inline) => Line;
    readonly stillOpen: (promised: string) => string;
  };
  readonly unverified: {
    readonly intro: (address: string) => string;
    readonly nothingDone: string;
    readonly itWasYou: string;
    readonly confirm: string;
    readonly notYou: string;
    readonly notYouText: string;
    readonly keepsHappening: string;
    readonly reasons: Readonly<Record<string, string>>;
  };
  readonly lost: {
    readonly someLetter: string;
    readonly bounced: (letter: string, address: string) => Line;
    readonly undelivered: (letter: string, address: string) => Line;
    readonly reason: string;
    /** Empty where the first sentence has said it. */
    readonly reasons: Readonly<Record<string, string>>;
    readonly dutyStays: (promised: string) => string;
    readonly person: readonly string[];
    readonly tooLarge: string;
    readonly staff: string;
  };
  readonly passedOn: {
    readonly attached: (mailbox: string) => string;
    readonly tooLarge: (mailbox: string) => string;
    readonly from: string;
    readonly isRequest: (request: Inline) => Line;
    readonly replyToSender: string;
  };
  readonly held: {
    readonly intro: (mailbox: string) => string;
    readonly reasons: Readonly<
      Record<HeldReason, { readonly short: string; readonly why: string; readonly do: string }>
    >;
    readonly otherReason: { readonly short: string; readonly why: string; readonly do: string };
    readonly whatNow: string;
    readonly isNot: string;
    readonly clockRuns: (received: string) => string;
    readonly received: string;
    readonly from: string;
    readonly to: string;
    readonly checks: string;
    readonly unknownSender: string;
  };
}

/** How sure the reading is, for people: from 0.9, 0.7, 0.5 and below. */
export type Confidence = 'sure' | 'likely' | 'maybe' | 'hint';

export const STAFF_PHRASES: Readonly<Record<StaffLanguage, StaffPhrases>> = {
  da: staffDa,
  sv: staffSv,
  nb: staffNb,
  en: staffEn,
};
