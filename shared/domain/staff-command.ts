import { OUTCOMES, type Outcome } from './case.ts';
import type { StaffLanguage } from './language.ts';

/** The first word of each command, per language. English is understood everywhere. */
export const COMMAND_WORDS: Readonly<Record<StaffLanguage, Readonly<Record<CommandName, string>>>> = {
  da: { send: 'send', note: 'notat', close: 'luk', cancel: 'fortryd', request: 'anmodning' },
  sv: { send: 'skicka', note: 'anteckning', close: 'stäng', cancel: 'ångra', request: 'begäran' },
  nb: { send: 'send', note: 'notat', close: 'lukk', cancel: 'angre', request: 'forespørsel' },
  en: { send: 'send', note: 'note', close: 'close', cancel: 'cancel', request: 'request' },
};

/** What follows `close`, per language. English is understood everywhere. */
export const OUTCOME_WORDS: Readonly<Record<StaffLanguage, Readonly<Record<Outcome, string>>>> = {
  da: {
    fulfilled: 'opfyldt',
    partly: 'delvist',
    refused: 'afvist',
    no_data: 'ingen data',
    withdrawn: 'trukket tilbage',
    not_a_request: 'ikke en anmodning',
    forwarded: 'videresendt',
    duplicate: 'dublet',
  },
  sv: {
    fulfilled: 'uppfyllt',
    partly: 'delvis',
    refused: 'avslaget',
    no_data: 'inga uppgifter',
    withdrawn: 'återkallat',
    not_a_request: 'ingen begäran',
    forwarded: 'vidarebefordrat',
    duplicate: 'dubblett',
  },
  nb: {
    fulfilled: 'oppfylt',
    partly: 'delvis',
    refused: 'avslått',
    no_data: 'ingen data',
    withdrawn: 'trukket',
    not_a_request: 'ikke en forespørsel',
    forwarded: 'videresendt',
    duplicate: 'duplikat',
  },
  en: {
    fulfilled: 'fulfilled',
    partly: 'partly',
    refused: 'refused',
    no_data: 'no data',
    withdrawn: 'withdrawn',
    not_a_request: 'not a request',
    forwarded: 'forwarded',
    duplicate: 'duplicate',
  },
};

/** Other words people type for a command, in any language: what the product itself calls the thing. */
const ALSO: Readonly<Record<string, CommandName>> = { undo: 'cancel', stop: 'cancel' };

type CommandName = 'send' | 'note' | 'close' | 'cancel' | 'request';

export type StaffCommand =
  | { readonly kind: 'send' }
  | { readonly kind: 'note' }
  | { readonly kind: 'close'; readonly outcome: Outcome }
  | { readonly kind: 'cancel' }
  | { readonly kind: 'request' };

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

/**
 * Reads the commands off the top of a staff member's typed text.
 *
 * Commands stand on the first lines, one a line; `send` and `note` may be followed by the text on the same line. The
 * first line that is no command begins the text, and nothing below it is ever read as a command. Prose is no error.
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

function readLine(line: string, language: StaffLanguage): LineRead {
  const end = line.search(/[\s:.,!]/u);
  const first = fold(end < 0 ? line : line.slice(0, end));
  const rest = end < 0 ? '' : line.slice(end).replace(/^[\s:.,!]+/u, '');
  const name = commandNamed(first, language);
  if (name === null)
    return isMistypedSend(first, rest, language)
      ? { kind: 'unclear', nearest: COMMAND_WORDS[language].send }
      : { kind: 'prose' };
  if (name === 'send' || name === 'note') return { kind: 'command', command: { kind: name }, rest };
  if (name === 'close') return readClose(rest, language);
  const alone = rest === '' || (name === 'cancel' && commandNamed(fold(rest), language) === 'send');
  return alone ? { kind: 'command', command: { kind: name }, rest: '' } : { kind: 'prose' };
}

/**
 * `sned` on a line of its own was meant to send: taken for a note, the writer would believe the letter gone. The same
 * letters in another order, or one more, one less or one other, of a word of that length that is no prose.
 */
function isMistypedSend(first: string, rest: string, language: StaffLanguage): boolean {
  if (rest !== '' || first.length < 4) return false;
  const sorted = (word: string): string => [...word].sort().join('');
  return [COMMAND_WORDS[language].send, COMMAND_WORDS.en.send].some(
    (send) => sorted(first) === sorted(send) || (first[0] === send[0] && distance(first, send) === 1),
  );
}

function readClose(rest: string, language: StaffLanguage): LineRead {
  const wanted = fold(rest.slice(0, LONGEST_OUTCOME).replace(/[.!]+$/u, ''));
  for (const tongue of new Set<StaffLanguage>([language, 'en'])) {
    for (const [outcome, word] of Object.entries(OUTCOME_WORDS[tongue]) as [Outcome, string][]) {
      if (fold(word) === wanted) return { kind: 'command', command: { kind: 'close', outcome }, rest: '' };
    }
  }
  if (rest.split(/\s+/u).length >= LONGEST_COMMAND_LINE_WORDS) return { kind: 'prose' };
  return { kind: 'unclear', nearest: nearestClose(wanted, language) };
}

function commandNamed(word: string, language: StaffLanguage): CommandName | null {
  for (const tongue of new Set<StaffLanguage>([language, 'en'])) {
    for (const [name, spelling] of Object.entries(COMMAND_WORDS[tongue]) as [CommandName, string][]) {
      if (fold(spelling) === word) return name;
    }
  }
  return ALSO[word] ?? null;
}

/** The outcome that was most likely meant, in the staff's own words; nothing typed suggests the commonest. */
function nearestClose(wanted: string, language: StaffLanguage): string {
  const far = (outcome: Outcome): number =>
    Math.min(
      distance(fold(OUTCOME_WORDS[language][outcome]), wanted),
      distance(fold(OUTCOME_WORDS.en[outcome]), wanted),
    );
  const nearest = wanted === '' ? 'fulfilled' : OUTCOMES.reduce((best, each) => (far(each) < far(best) ? each : best));
  return `${COMMAND_WORDS[language].close} ${OUTCOME_WORDS[language][nearest]}`;
}

/** Letters as a phone may type them: lower case, å/ä/ö/ø/æ without their marks. */
function fold(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'ae')
    .trim();
}

/** Levenshtein distance; both words are short (a command line). */
function distance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const substitution = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, substitution));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
