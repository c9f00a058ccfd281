import type { StaffLanguage } from '../../language.ts';
import type { ConversationCommand } from '../../staff-words.ts';
import type { Line } from '../block.ts';
import { conversationDa } from './conversation-da.ts';
import { conversationEn } from './conversation-en.ts';
import { conversationNb } from './conversation-nb.ts';
import { conversationSv } from './conversation-sv.ts';
import type { CommandWord } from './staff-life.ts';

/** What the product says to staff about who writes to whom, in one language. */
export interface Conversation {
  readonly commands: Readonly<Record<ConversationCommand, string>>;
  readonly slots: {
    readonly address: string;
    readonly language: string;
    readonly colleague: string;
    readonly date: string;
    readonly reference: string;
  };
  readonly echo: {
    readonly personNamed: (address: string) => string;
    readonly cannotNamePerson: string;
    readonly acknowledgementGoes: string;
    readonly acknowledgedAlready: string;
    readonly noAddress: string;
    readonly languageSet: (language: string) => string;
    readonly assigned: (address: string) => string;
    readonly noSuchColleague: string;
    readonly awayUntil: (date: string) => string;
    readonly mergedInto: (reference: string) => string;
    readonly cannotMerge: (reference: string) => string;
    readonly willResend: (letter: string, time: string) => string;
    readonly nothingToResend: string;
    readonly notAStranger: string;
    readonly nothingToConfirm: string;
    readonly addressesRenewed: string;
    readonly namesIdentifiers: (kinds: string) => string;
    readonly namesAddresses: (addresses: string) => string;
    readonly tooLarge: (size: string, limit: string) => string;
  };
  /** Of a request that a colleague brought in: whom it was taken to be from, or that nobody is named. */
  readonly throughStaff: (address: string, word: CommandWord) => Line;
  readonly noPerson: (word: CommandWord) => Line;
  /** Below the reason for which an acknowledgement was withheld. */
  readonly withheldDo: (word: CommandWord) => Line;
  /** In the notice of a stranger's mail that seems to be about a case. */
  readonly samePerson: (reference: string, word: CommandWord) => Line;
  readonly confirmIt: (word: CommandWord) => Line;
  /** Above the commands of an unverified reply. */
  readonly wouldDo: string;
}

export const CONVERSATION: Readonly<Record<StaffLanguage, Conversation>> = {
  da: conversationDa,
  sv: conversationSv,
  nb: conversationNb,
  en: conversationEn,
};
