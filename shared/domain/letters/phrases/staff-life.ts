import type { QuestionKind } from '../../case.ts';
import type { StaffLanguage } from '../../language.ts';
import type { WeakReason } from '../../outbox.ts';
import type { CommandName, ConversationCommand } from '../../staff-words.ts';
import type { Inline, Line } from '../block.ts';
import { lifeDa } from './life-da.ts';
import { lifeEn } from './life-en.ts';
import { lifeNb } from './life-nb.ts';
import { lifeSv } from './life-sv.ts';

/** A command as something to type. */
export type CommandWord = (name: CommandName) => Inline;

/** What can be done about one right, by a reply. */
export type Step = 'noData' | 'askClarification' | 'fulfilled' | 'partly' | 'refuse' | 'marketingStopped';

/** What the product says to staff during the life of a case, beside `StaffPhrases`, in one language. */
export interface StaffLife {
  readonly dates: {
    /** Beside the promised date: what made it what it is. */
    readonly extended: (date: string) => string;
    readonly paused: (date: string) => string;
    readonly safe: string;
    readonly safeValue: (date: string) => string;
    readonly own: (date: string) => string;
    readonly ownNote: string;
    readonly standsStill: (safe: string) => Line;
    readonly ownPassed: (promised: string) => Line;
    readonly ownWhatNow: string;
  };

  readonly status: {
    readonly question: Readonly<Record<QuestionKind, string>>;
    readonly notYetAsked: string;
    readonly open: (asked: string) => string;
    readonly settled: (asked: string, answered: string) => string;
    readonly hold: string;
    readonly since: (date: string) => string;
  };
  /** The request came another way before it came by mail, and nobody has said when. */
  readonly cameEarlier: (earliest: string, word: CommandWord) => Line;
  /** A colleague's mail made the case: whose request it is only they know. */
  readonly fromColleague: (address: string) => Line;
  /** When it came, they have not said. */
  readonly maybeEarlier: (word: CommandWord) => Line;

  /** For mail that is to become a case. */
  readonly strayCameEarlier: (word: CommandWord) => Line;

  readonly extensionWarning: {
    readonly subject: (what: string, last: string) => string;
    readonly lastDay: (last: string) => Line;
    readonly otherwise: string;
    readonly good: string;
    readonly bad: string;
    readonly reply: (word: CommandWord) => Line;
  };
  readonly unanswered: {
    readonly subject: (what: string) => string;
    readonly told: Readonly<Record<QuestionKind, string>>;
    readonly nothingCloses: string;
    readonly decide: string;
    readonly choices: Readonly<Record<QuestionKind, (word: CommandWord) => readonly Line[]>>;
  };
  readonly calendarMoved: {
    readonly subject: (latest: string) => string;
    readonly told: (from: string, to: string) => Line;
    readonly promise: (promised: string) => string;
  };
  readonly register: {
    readonly subject: string;
    readonly attached: string;
  };
  readonly digest: {
    readonly subject: (open: number, overdue: number) => string;
    readonly open: string;
    readonly overdue: string;
    readonly dueSoon: string;
    readonly waiting: string;
    readonly withheld: string;
    readonly lost: string;
    readonly held: string;
    readonly passedOn: (mails: number) => string;
    readonly none: string;
    readonly later: string;
    readonly line: (reference: string, about: string, promised: string) => string;
    readonly withheldDo: string;
    readonly lostDo: string;
    readonly heldLine: (received: string, reason: string) => string;
    readonly heldDo: string;
    readonly register: string;
    readonly noReply: string;
  };

  readonly echo: {
    readonly decided: (right: string, outcome: string) => string;
    readonly decidedAndTold: (right: string, outcome: string, time: string) => string;
    readonly noSuchRight: (right: string, word: CommandWord) => Line;
    readonly stillUnanswered: (rights: string) => string;
    readonly allDecided: (close: Inline) => Line;
    readonly groundMissing: (right: string) => string;
    readonly willAsk: Readonly<Record<QuestionKind, (time: string) => string>>;
    readonly clockStops: string;
    readonly clockRuns: string;
    readonly alreadyAsked: Readonly<Record<QuestionKind, string>>;
    readonly questionMissing: (word: CommandWord) => Line;
    readonly settled: Readonly<Record<QuestionKind, (promised: string) => string>>;
    readonly noOpenQuestion: string;
    readonly willExtend: (time: string, promised: string) => string;
    readonly weakReason: Readonly<Record<WeakReason, string>>;
    readonly extendAnyway: (word: CommandWord) => Line;
    readonly tooLate: (promised: string) => string;
    readonly alreadyExtended: string;
    readonly noClock: string;
    readonly willSendLetter: (letter: string, time: string) => string;
    readonly saysSearched: (places: string) => string;
    readonly saysBlocked: string;
    readonly rightsCorrected: (rights: string) => string;
    readonly duplicateOf: (reference: string) => string;
    readonly noSuchCase: (reference: string) => string;
    readonly receivedOn: (received: string, promised: string, latest: string) => string;
    readonly impossibleDate: (date: string) => string;
    readonly onHold: (word: CommandWord) => Line;
    readonly holdEnded: string;
    readonly notOnHold: string;
    readonly reopened: string;
    readonly notClosed: string;
    readonly registerFollows: string;
    readonly status: string;
    readonly help: string;
    readonly undo: (word: CommandWord) => Line;
  };

  /** What this company's own file adds to the checklist. */
  readonly policy: {
    readonly places: string;
    readonly promise: (words: string) => string;
    readonly recipients: (names: string) => string;
    readonly tellRecipients: (names: string) => string;
    readonly namesMissing: (what: string) => string;
    readonly outsideEu: (names: string) => string;
    readonly source: (source: string) => string;
    readonly bookkeeping: (what: string, law: string) => string;
    readonly backups: string;
    readonly noMarketing: string;
    readonly processor: (what: string, word: CommandWord) => Line;
  };

  /** What stands for words to be typed: the reason to the person, a question, a reference, a date, rights. */
  readonly slots: {
    readonly reason: string;
    readonly question: string;
    readonly rights: string;
    readonly date: string;
    readonly reference: string;
  };
  readonly stepsHeading: string;
  readonly steps: Readonly<Record<Step, string>>;
  /** Beside a question that stops the clock only if it is asked promptly. */
  readonly promptly: (workingDays: number) => string;
  readonly more: (help: Inline) => Line;
  /** The commands that the short list leaves out, one line each. */
  readonly commands: Readonly<
    Record<
      | Exclude<
          CommandName,
          'send' | 'note' | 'close' | 'cancel' | 'request' | 'help' | 'extendAnyway' | ConversationCommand
        >
      | 'closeRight',
      string
    >
  >;
}

export const STAFF_LIFE: Readonly<Record<StaffLanguage, StaffLife>> = {
  da: lifeDa,
  sv: lifeSv,
  nb: lifeNb,
  en: lifeEn,
};
