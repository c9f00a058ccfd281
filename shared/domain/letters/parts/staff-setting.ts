import type { Case } from '../../case.ts';
import { formatDate } from '../../format-date.ts';
import type { StaffLanguage } from '../../language.ts';
import { REPLY_MARKERS } from '../../reply-marker.ts';
import type { Right } from '../../rights.ts';
import { COMMAND_WORDS, OUTCOME_WORDS } from '../../staff-command.ts';
import type { LocalDate } from '../../time.ts';
import { type Block, code, type Inline, marker, paragraph } from '../block.ts';
import type { LetterContext } from '../letter.ts';
import { CONVERSATION, type Conversation } from '../phrases/conversation.ts';
import { type CommandWord, STAFF_LIFE, type StaffLife } from '../phrases/staff-life.ts';
import { STAFF_PHRASES, type StaffPhrases } from '../phrases/staff-phrases.ts';

/** What every letter to staff needs: the language's phrases, its dates and its command words. */
export interface StaffSetting {
  readonly context: LetterContext;
  readonly language: StaffLanguage;
  readonly phrases: StaffPhrases;
  /** What is said during the life of a case. */
  readonly life: StaffLife;
  /** What is said about who writes to whom. */
  readonly talk: Conversation;
  /** A command word as something to type, e.g. `send`. */
  readonly word: CommandWord;
  readonly date: (date: LocalDate) => string;
}

export function staffSetting(context: LetterContext): StaffSetting {
  const language = context.organisation.staffLanguage;
  return {
    context,
    language,
    phrases: STAFF_PHRASES[language],
    life: STAFF_LIFE[language],
    talk: CONVERSATION[language],
    word: (name) => code(COMMAND_WORDS[language][name]),
    date: (date) => formatDate(date, language),
  };
}

/** The marker must be the very first line: mail programs that quote without marks leave all above it as typed text. */
export const topOfCase = ({ language, phrases, word }: StaffSetting): readonly Block[] => [
  marker(REPLY_MARKERS[language]),
  paragraph(phrases.replyHere(word('send'))),
];

export const topOfStray = ({ language, phrases, word }: StaffSetting): readonly Block[] => [
  marker(REPLY_MARKERS[language]),
  paragraph(phrases.replyStray(word('request'))),
];

/** What to type when the person has been answered. */
export const closeFulfilled = ({ language }: StaffSetting): Inline =>
  code(`${COMMAND_WORDS[language].close} ${OUTCOME_WORDS[language].fulfilled}`);

/** Rights shown in a subject before the rest is counted. */
const RIGHTS_IN_SUBJECT = 3;

/** What a case is about, for a subject line: its rights, or what it is when there are none. */
export const about = (subject: Pick<Case, 'rights' | 'kind'>, phrases: StaffPhrases): string =>
  rightsOrKind(
    subject.rights.map(({ right }) => right),
    subject.kind,
    phrases,
  );

export function rightsOrKind(rights: readonly Right[], kind: Case['kind'], phrases: StaffPhrases): string {
  const names = rights.map((right) => phrases.rights[right]);
  if (names.length === 0) return phrases.kinds[kind];
  const more = names.length - RIGHTS_IN_SUBJECT;
  return more > 0 ? `${names.slice(0, RIGHTS_IN_SUBJECT).join(', ')} +${more}` : names.join(', ');
}
