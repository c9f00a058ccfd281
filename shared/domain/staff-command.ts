import { OUTCOMES, type Outcome } from './case.ts';
import { foldWord } from './fold-word.ts';
import type { Language, StaffLanguage } from './language.ts';
import { languagePhrases, languageWord } from './language-words.ts';
import { leading, type Phrase, phrases } from './leading-phrase.ts';
import { readCalendarDate } from './read-calendar-date.ts';
import { RIGHT_IDS, type Right } from './rights.ts';
import { ALSO, COMMAND_WORDS, type CommandName, OUTCOME_WORDS, RIGHT_WORDS } from './staff-words.ts';
import type { LocalDate } from './time.ts';
import { wordDistance } from './word-distance.ts';

export { COMMAND_WORDS, OUTCOME_WORDS } from './staff-words.ts';

/** How one right was answered; `ground` is for the person and empty where none was typed. */
export interface RightDecision {
  readonly right: Right;
  readonly outcome: Outcome;
  readonly ground: string;
}

/** Commands that need no more than their words. */
type Bare =
  | 'send'
  | 'note'
  | 'cancel'
  | 'request'
  | 'identityConfirmed'
  | 'noData'
  | 'notARequest'
  | 'marketingStopped'
  | 'withdrawn'
  | 'forwarded'
  | 'hold'
  | 'release'
  | 'reopen'
  | 'register'
  | 'status'
  | 'help'
  | 'sendAcknowledgement'
  | 'resend'
  | 'samePerson'
  | 'confirm'
  | 'renewAddresses';

export type StaffCommand =
  | { readonly kind: Bare }
  | { readonly kind: 'close'; readonly outcome: Outcome }
  /** Outcomes right by right; the case closes if none is left unanswered. */
  | { readonly kind: 'closeRights'; readonly decisions: readonly RightDecision[] }
  /** `words` is what stands on the same line; where it is empty, the text below is meant. */
  | { readonly kind: 'extend' | 'extendAnyway' | 'askIdentity' | 'askClarification'; readonly words: string }
  | { readonly kind: 'refuse'; readonly right: Right; readonly words: string }
  | { readonly kind: 'rights'; readonly rights: readonly Right[] }
  | { readonly kind: 'duplicate' | 'merge'; readonly reference: string }
  /** Lower case, as typed; the command judges whether it is an address. */
  | { readonly kind: 'personIs'; readonly address: string }
  | { readonly kind: 'language'; readonly language: Language }
  /** `who` as typed: a name or an address. */
  | { readonly kind: 'assign'; readonly who: string }
  /** The writer is away; back on `until`. */
  | { readonly kind: 'away'; readonly until: LocalDate }
  | { readonly kind: 'receivedOn'; readonly on: LocalDate };

export interface StaffReply {
  /** In the order typed. Empty means: an internal note. */
  readonly commands: readonly StaffCommand[];
  /** What is left after the command lines: the letter after `send`, the note otherwise. */
  readonly text: string;
  /** Lines that look like a command and are none, with the nearest command. Nothing is done for them. */
  readonly unclear: readonly { readonly line: string; readonly nearest: string }[];
}

/** A line longer than this is prose, whatever its first word. `close not a request` has four words. */
const LONGEST_COMMAND_LINE_WORDS = 5;

/** Characters of a line compared with the outcomes; the longest outcome is far shorter. */
const LONGEST_OUTCOME = 60;

/** A slip of the finger: one letter in a short phrase, two in a long one. */
const LONG_PHRASE = 9;

/** `ABC-2026-7KQ4M2`, as letters show it. */
const REFERENCE = /^[A-Z]{2,6}-\d{4}-[A-Z2-7]{6}$/u;

/**
 * Reads the commands off the top of a staff member's typed text.
 *
 * Commands stand on the first lines, one a line; those that take words take the rest of their line, and `send` and
 * `note` begin the text there. The first line that is no command begins the text, and nothing below it is ever read as a
 * command. Prose is no error.
 *
 * @param typed what the staff member typed, quotes and signature already removed (`typed-text.ts`)
 * @param language the organisation's staff language; English words are accepted beside it
 */
export function parseStaffReply(typed: string, language: StaffLanguage): StaffReply {
  const commands: StaffCommand[] = [];
  const unclear: { line: string; nearest: string }[] = [];
  const lines = typed.split('\n');
  let index = 0;
  for (; index < lines.length; index += 1) {
    const line = (lines[index] ?? '').trim();
    if (line === '') continue;
    const read = readLine(line, language);
    if (read.kind === 'prose') break;
    if (read.kind === 'unclear') {
      unclear.push({ line, nearest: read.nearest });
      continue;
    }
    commands.push(read.command);
    if (read.rest !== '') {
      lines[index] = read.rest;
      break;
    }
  }
  return { commands, text: lines.slice(index).join('\n').trim(), unclear };
}

type LineRead =
  | { readonly kind: 'command'; readonly command: StaffCommand; readonly rest: string }
  | { readonly kind: 'unclear'; readonly nearest: string }
  | { readonly kind: 'prose' };

const command = (read: StaffCommand, rest = ''): LineRead => ({ kind: 'command', command: read, rest });
const prose: LineRead = { kind: 'prose' };
const unclear = (nearest: string): LineRead => ({ kind: 'unclear', nearest });

function readLine(line: string, language: StaffLanguage): LineRead {
  const found = leading(line, commandPhrases(language));
  if (found === null) return mistyped(line, language);
  const { means: name, rest } = found;
  switch (name) {
    case 'send':
    case 'note':
      return command({ kind: name }, rest);
    case 'close':
      return readClose(rest, language);
    case 'extend':
    case 'extendAnyway':
    case 'askIdentity':
    case 'askClarification':
      return command({ kind: name, words: rest });
    case 'refuse':
      return readRefuse(rest, language);
    case 'rights':
      return readRights(rest, language);
    case 'duplicate':
    case 'merge': {
      const reference = rest.replace(/[[\].]/gu, '').toUpperCase();
      if (REFERENCE.test(reference)) return command({ kind: name, reference });
      return isShort(rest) && /\d/u.test(rest) ? unclear(`${COMMAND_WORDS[language][name]} ABC-2026-7KQ4M2`) : prose;
    }
    case 'receivedOn':
    case 'away': {
      const on = readCalendarDate(rest.replace(/[.!]$/u, ''));
      if (on !== null) return command(name === 'away' ? { kind: name, until: on } : { kind: name, on });
      return isShort(rest) && /\d/u.test(rest) ? unclear(`${COMMAND_WORDS[language][name]} 2026-11-03`) : prose;
    }
    case 'cancel':
      return rest === '' || leading(rest, commandPhrases(language))?.means === 'send' ? command({ kind: name }) : prose;
    case 'language': {
      const named = leading(rest, languagePhrases(language));
      if (named !== null && named.rest === '') return command({ kind: 'language', language: named.means });
      return isShort(rest) ? unclear(`${COMMAND_WORDS[language].language} ${languageWord('de', language)}`) : prose;
    }
    case 'personIs': {
      const address = /^<?([^\s<>]{1,64}@[^\s<>]{1,253}?)[>.]?$/u.exec(rest)?.[1];
      if (address !== undefined) return command({ kind: name, address: address.toLowerCase() });
      return rest === '' || (isShort(rest) && rest.includes('@'))
        ? unclear(`${COMMAND_WORDS[language].personIs} anna@example.com`)
        : prose;
    }
    case 'assign':
      if (!isShort(rest)) return prose;
      return rest === ''
        ? unclear(`${COMMAND_WORDS[language].assign} …`)
        : command({ kind: 'assign', who: rest.slice(0, LONGEST_OUTCOME) });
    case 'sendAcknowledgement':
    case 'resend':
      if (rest === '') return command({ kind: name });
      // "Send igen" opens a letter as well as a command: with more words it is the letter.
      return withoutThis(line, name, language);
    default:
      return rest === '' ? command({ kind: name }) : prose;
  }
}

/** The line as it reads where one of the commands does not exist. */
function withoutThis(line: string, name: CommandName, language: StaffLanguage): LineRead {
  const others = commandPhrases(language).filter(({ means }) => means !== name);
  const found = leading(line, others);
  return found?.means === 'send' ? command({ kind: 'send' }, found.rest) : prose;
}

const isShort = (rest: string): boolean => rest.split(/\s+/u).length < LONGEST_COMMAND_LINE_WORDS;

const tongues = (language: StaffLanguage): readonly StaffLanguage[] => [...new Set<StaffLanguage>([language, 'en'])];

/** Longer phrases first, so that `extend anyway` is not read as `extend`, with the reason "anyway". */
function commandPhrases(language: StaffLanguage): readonly Phrase<CommandName>[] {
  return phrases<CommandName>([
    ...tongues(language).flatMap((tongue) =>
      (Object.entries(COMMAND_WORDS[tongue]) as [CommandName, string][]).map(
        ([means, spelling]) => [spelling, means] as const,
      ),
    ),
    ...Object.entries(ALSO),
  ]);
}

const outcomePhrases = (language: StaffLanguage): readonly Phrase<Outcome>[] =>
  phrases<Outcome>(
    tongues(language).flatMap((tongue) =>
      (Object.entries(OUTCOME_WORDS[tongue]) as [Outcome, string][]).map(([means, word]) => [word, means] as const),
    ),
  );

const rightPhrases = (language: StaffLanguage): readonly Phrase<Right>[] =>
  phrases<Right>([
    ...RIGHT_IDS.map((right) => [right, right] as const),
    ...tongues(language).flatMap((tongue) =>
      RIGHT_IDS.flatMap((right) => RIGHT_WORDS[tongue][right].map((word) => [word, right] as const)),
    ),
  ]);

function readClose(rest: string, language: StaffLanguage): LineRead {
  const whole = leading(rest, outcomePhrases(language));
  if (whole !== null && whole.rest === '') return command({ kind: 'close', outcome: whole.means });
  if (leading(rest, rightPhrases(language)) !== null) {
    const decisions = readDecisions(rest, language);
    if (decisions !== null) return command({ kind: 'closeRights', decisions });
    const right = leading(rest, rightPhrases(language))?.means ?? 'access';
    return unclear(
      `${COMMAND_WORDS[language].close} ${RIGHT_WORDS[language][right][0]} ${OUTCOME_WORDS[language].fulfilled}`,
    );
  }
  if (!isShort(rest)) return prose;
  return unclear(nearestClose(foldWord(rest.slice(0, LONGEST_OUTCOME).replace(/[.!]+$/u, '')), language));
}

/** `access fulfilled, erasure refused: ground`. A comma that begins no further right belongs to the ground. */
function readDecisions(text: string, language: StaffLanguage): readonly RightDecision[] | null {
  const decisions: RightDecision[] = [];
  for (const part of text.split(/(?=[,;])/u)) {
    const words = part.replace(/^[,;]\s*/u, '');
    const right = leading(words, rightPhrases(language));
    const outcome = right === null ? null : leading(right.rest, outcomePhrases(language));
    const last = decisions.at(-1);
    if (right !== null && outcome !== null) {
      decisions.push({ right: right.means, outcome: outcome.means, ground: outcome.rest });
    } else if (last !== undefined && last.ground !== '') {
      decisions[decisions.length - 1] = { ...last, ground: last.ground + part.trimEnd() };
    } else {
      return null;
    }
  }
  return decisions.length === 0 ? null : decisions;
}

function readRefuse(rest: string, language: StaffLanguage): LineRead {
  const right = leading(rest, rightPhrases(language));
  if (right !== null) return command({ kind: 'refuse', right: right.means, words: right.rest });
  return isShort(rest) ? unclear(`${COMMAND_WORDS[language].refuse} ${RIGHT_WORDS[language].erasure[0]} …`) : prose;
}

function readRights(rest: string, language: StaffLanguage): LineRead {
  const named = rest
    .replace(/[.!]$/u, '')
    .split(/\s*[,;+&]\s*|\s+(?:and|og|och)\s+/u)
    .filter((part) => part !== '')
    .map((part) => leading(part, rightPhrases(language)));
  const rights = named.flatMap((each) => (each !== null && each.rest === '' ? [each.means] : []));
  if (rights.length > 0 && rights.length === named.length) {
    return command({ kind: 'rights', rights: RIGHT_IDS.filter((right) => rights.includes(right)) });
  }
  const words = RIGHT_WORDS[language];
  return rest === '' || rights.length > 0
    ? unclear(`${COMMAND_WORDS[language].rights} ${words.access[0]}, ${words.erasure[0]}`)
    : prose;
}

/**
 * A line of its own that is nearly a command was meant as one: taken for a note, the writer would believe it done.
 * Letters in another order are one slip.
 */
function mistyped(line: string, language: StaffLanguage): LineRead {
  const typed = foldWord(line.replace(/[\s:.,!?]+$/u, ''));
  if (typed.split(/\s+/u).length > 3) return prose;
  const sorted = (word: string): string => [...word].sort().join('');
  let best: { readonly name: CommandName; readonly far: number } | null = null;
  for (const { folded, means } of commandPhrases(language)) {
    const slips = folded.length >= LONG_PHRASE ? 2 : folded.length >= 4 ? 1 : 0;
    const far = sorted(typed) === sorted(folded) ? 1 : wordDistance(typed, folded);
    if (typed[0] !== folded[0]) continue;
    if (typed.length >= 4 && far <= slips && (best === null || far < best.far)) best = { name: means, far };
  }
  return best === null ? prose : unclear(COMMAND_WORDS[language][best.name]);
}

/** The outcome that was most likely meant, in the staff's own words; nothing typed suggests the commonest. */
function nearestClose(wanted: string, language: StaffLanguage): string {
  const far = (outcome: Outcome): number =>
    Math.min(
      wordDistance(foldWord(OUTCOME_WORDS[language][outcome]), wanted),
      wordDistance(foldWord(OUTCOME_WORDS.en[outcome]), wanted),
    );
  const nearest = wanted === '' ? 'fulfilled' : OUTCOMES.reduce((best, each) => (far(each) < far(best) ? each : best));
  return `${COMMAND_WORDS[language].close} ${OUTCOME_WORDS[language][nearest]}`;
}
