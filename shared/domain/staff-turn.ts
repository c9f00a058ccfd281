import type { Case } from './case.ts';
import type { FollowStaffReply } from './commands.ts';
import type { Event } from './events.ts';
import type { Organisation } from './organisation.ts';
import { type EchoLine, isPersonLetter, type LetterParams, type PersonLetter } from './outbox.ts';
import { owePerson } from './owe.ts';
import { addMinutes, type Instant } from './time.ts';

/** One command of a staff mail, and the case as the commands before it have left it. */
export interface Turn {
  readonly reply: FollowStaffReply;
  readonly subject: Case;
  readonly organisation: Organisation;
  readonly at: Instant;
  readonly by: string;
}

/** What came of it: facts, and one line for the echo (two where the line needs a warning). */
export interface Done {
  readonly events: readonly Event[];
  readonly lines: readonly EchoLine[];
  /** The text below the commands was this command's, and is no note. */
  readonly usesText?: boolean;
}

/** Nothing happened, and this is why. */
export const nothing = (line: EchoLine): Done => ({ events: [], lines: [line] });

/** Characters of a reason, a ground or a question; more belongs in an answer. */
const LONGEST_WORDS = 2_000;

/** What a command says: on its own line, or below, where the mail is not a letter of its own. */
export function wordsOf(words: string, { reply }: Turn): { readonly words: string; readonly usesText: boolean } {
  const isLetter = reply.commands.some(({ kind }) => kind === 'send' || kind === 'note');
  const usesText = words === '' && !isLetter && reply.text !== '';
  return { words: (usesText ? reply.text : words).slice(0, LONGEST_WORDS).trim(), usesText };
}

/** When a letter that is commanded now goes out: after the time in which it can be taken back. */
export const undoneUntil = ({ at, organisation }: Turn): Instant => addMinutes(at, organisation.undoMinutes);

export const toPerson = (
  { subject, at, by }: Turn,
  letter: PersonLetter,
  key: string,
  dueAt: Instant,
  params: LetterParams = {},
): Event => owePerson(subject, { at, by, letter, key, dueAt, params });

/** Letters that answer the person, so that a case may rest on them. */
const ANSWERS: ReadonlySet<string> = new Set<PersonLetter>([
  'answer',
  'refusal',
  'no-data',
  'withdrawal',
  'marketing-stopped',
]);

/** Answers that went out or will: neither stopped nor failed. */
export const answersOf = ({ outbox }: Pick<Case, 'outbox'>): Case['outbox'] =>
  outbox.filter(({ letter, status }) => ANSWERS.has(letter) && status !== 'cancelled');

/** Letters to the person that staff have commanded and can still take back. */
export const waitingLetters = ({ outbox }: Pick<Case, 'outbox'>): Case['outbox'] =>
  outbox.filter(
    ({ letter, status }) =>
      status === 'owed' && isPersonLetter(letter) && letter !== 'acknowledgement' && letter !== 'question-reminder',
  );
