import { findConcepts, type SpokenLanguages } from './concept-matcher.ts';
import { glossed } from './glossed.ts';
import type { Concept } from './lexicon.ts';
import { type Token, tokenise } from './tokens.ts';

/** A word with everything it may mean, and where it stands. */
export interface Word {
  readonly token: Token;
  readonly concepts: Set<Concept>;
  /** Its meaning in the tongue that all languages share, and that of a compound's first part; none for names and rarities. */
  readonly glosses: readonly string[];
  /** Index of the last word of the longest phrase that starts here. */
  reach: number;
  /** The same for phrases with a `not` of their own, which is no negation of them. */
  ownNot: number;
  readonly clause: number;
  readonly sentence: number;
}

/** Word indices: `first` inclusive, `end` exclusive. */
export interface Span {
  readonly first: number;
  readonly end: number;
}

export interface Clause extends Span {
  readonly sentence: number;
  /** Whether a comma or the like stands before it inside its sentence, not a conjunction alone. */
  readonly afterMark: boolean;
}

export interface Sentence extends Span {
  readonly question: boolean;
  /** Whether it stands in a numbered or bulleted list: the items of a formal letter. */
  readonly item: boolean;
  readonly firstClause: number;
  readonly endClause: number;
}

/** A text taken apart: words with meanings, in clauses, in sentences. */
export interface Reading {
  readonly text: string;
  readonly words: readonly Word[];
  readonly clauses: readonly Clause[];
  readonly sentences: readonly Sentence[];
  /** How often each meaning occurs. */
  readonly counts: ReadonlyMap<Concept, number>;
}

interface Draft {
  readonly words: { token: Token; clause: number; sentence: number }[];
  readonly clauses: { first: number; end: number; sentence: number; afterMark: boolean }[];
  readonly sentences: { first: number; end: number; question: boolean; item: boolean }[];
}

const CLAUSE_MARKS = new Set([
  ',',
  ';',
  ':',
  '(',
  ')',
  '–',
  '—',
  '-',
  '/',
  '•',
  '·',
  '…',
  '"',
  '“',
  '”',
  '„',
  '»',
  '«',
]);
/** Words between these are somebody else's: a course's title, a phrase that is talked about. */
const QUOTES: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['“', '”'],
  ['”', '”'],
  ['„', '“'],
  ['«', '»'],
  ['»', '«'],
]);
const LONGEST_QUOTATION = 15;
const STOPS = new Set(['.', '!', '?', '！', '？', '。']);
const BULLETS = new Set(['-', '*', '•', '·', '–', '—', '>', '◦', '▪']);
/** Contrast opens a clause of its own; folded spelling. */
const CONTRASTS = new Set([
  'but',
  'men',
  'aber',
  'mutta',
  'sondern',
  'utan',
  'vaan',
  'jedoch',
  'however',
  'derimod',
  'derimot',
]);
const JOINERS = new Set([
  'and',
  'og',
  'och',
  'und',
  'ja',
  'samt',
  'sowie',
  'seka',
  'then',
  'derefter',
  'darefter',
  'deretter',
  'dann',
  'sitten',
  'o',
  '&',
  '+',
]);
const ABBREVIATIONS = new Set([
  'art',
  'bl',
  'a',
  'f',
  'eks',
  'ca',
  'nr',
  'z',
  'b',
  'abs',
  't',
  'ex',
  'mm',
  'evt',
  'd',
  'jf',
  'jvf',
  'iht',
  'ihht',
  'gem',
  'tlf',
  'mr',
  'mrs',
  'ms',
  'dr',
  'e',
  'g',
  'i',
  'u',
  'no',
  'pkt',
  'stk',
  'ggf',
  'bzw',
  'inkl',
  'vedr',
  'ang',
  'vs',
  's',
  'kl',
  'm',
  'para',
  'lit',
  'st',
  'p',
  'o',
]);
/** No sentence is longer; a text without full stops is cut, so that work stays linear in its length. */
const LONGEST_SENTENCE = 90;
const LONGEST_CLAUSE = 45;
/** A line at least this long was broken by the mail program, not by its writer. */
const WRAPPED_LINE = 55;

/** Reads a text. Work is linear in the bounded number of tokens (see `tokenise`). */
export function read(text: string, spoken: SpokenLanguages): Reading {
  const all = tokenise(text);
  const quotations = quotationsIn(all);
  const draft = segment(text, all);
  const counts = new Map<Concept, number>();
  const tokens = draft.words.map((word) => word.token);
  const sentenceEnds = draft.sentences.map(({ end }) => end);
  const glosses = glossed(tokens, (index) => sentenceEnds[draft.words[index]?.sentence ?? 0] ?? index + 1, spoken);
  const words: Word[] = draft.words.map((word, i) => ({
    ...word,
    concepts: new Set<Concept>(),
    glosses: glosses[i] ?? [],
    reach: i,
    ownNot: i,
  }));
  const stop = (index: number): number => draft.clauses[draft.words[index]?.clause ?? 0]?.end ?? index + 1;
  const meant = (index: number): boolean => !quotations.has(tokens[index]?.start ?? -1);
  for (const { concept, first, last } of findConcepts(tokens, stop, spoken)) {
    if (ACTS.has(concept) && !meant(first)) continue;
    const opening = words[first];
    if (opening) {
      opening.concepts.add(concept);
      opening.reach = Math.max(opening.reach, last);
      if (OWN_NOT.has(concept)) opening.ownNot = Math.max(opening.ownNot, last);
    }
    if (last > first && SPANNING.has(concept)) for (let i = first; i <= last; i += 1) words[i]?.concepts.add(concept);
    counts.set(concept, (counts.get(concept) ?? 0) + 1);
  }
  return { text, words, clauses: draft.clauses, sentences: withClauses(draft), counts };
}

/** Meanings with phrases that hold a `not` of their own (`gäller inte längre`). */
const OWN_NOT: ReadonlySet<Concept> = new Set<Concept>([
  'WITHDRAW',
  'STOP',
  'OBJECT',
  'FREEZE',
  'LEAVE_ALONE',
  'UNSUBSCRIBE',
  'NOT_MY',
  'WRONG',
]);

/** What people say when they want something; inside quotation marks nobody wants it. */
const ACTS: ReadonlySet<Concept> = new Set<Concept>([
  'DELETE',
  'DELETED',
  'DELETE_NOUN',
  'FORGET_ME',
  'INSIGHT',
  'INSIGHT_STRONG',
  'ABOUT_ME',
  'WITHDRAW',
  'OBJECT',
  'UNSUBSCRIBE',
  'STOP',
  'PORT',
  'RESTRICT',
  'SEND',
  'COPY',
]);

/** Meanings whose every word is taken up by the phrase: `about me` holds no separate `me`. */
const SPANNING: ReadonlySet<Concept> = new Set<Concept>(['ABOUT_ME', 'FORMAT']);

function withClauses(draft: Draft): Sentence[] {
  return draft.sentences.map((sentence) => {
    const firstClause = draft.words[sentence.first]?.clause ?? 0;
    const lastWord = draft.words[sentence.end - 1];
    return { ...sentence, firstClause, endClause: (lastWord?.clause ?? firstClause) + 1 };
  });
}

function segment(text: string, tokens: readonly Token[]): Draft {
  const draft: Draft = { words: [], clauses: [], sentences: [] };
  let sentenceStart = 0;
  let clauseStart = 0;
  let afterMark = false;
  let lineStart = 0;
  let item = false;

  const closeClause = (mark: boolean): void => {
    if (draft.words.length > clauseStart) {
      draft.clauses.push({ first: clauseStart, end: draft.words.length, sentence: draft.sentences.length, afterMark });
      clauseStart = draft.words.length;
      afterMark = mark;
    } else afterMark ||= mark;
  };
  const closeSentence = (question: boolean): void => {
    closeClause(false);
    afterMark = false;
    if (draft.words.length > sentenceStart) {
      draft.sentences.push({ first: sentenceStart, end: draft.words.length, question, item });
      sentenceStart = draft.words.length;
      item = false;
    }
  };

  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (!token) continue;
    const next = tokens[i + 1];
    if (token.kind === 'paragraph') {
      closeSentence(false);
      lineStart = token.end;
      item = startsItem(next, tokens[i + 2]);
    } else if (token.kind === 'line') {
      if (breaksLine(token.start - lineStart, tokens[i - 1], next)) {
        closeSentence(false);
        item = startsItem(next, tokens[i + 2]);
      }
      lineStart = token.end;
    } else if (token.kind === 'mark') {
      if (STOPS.has(token.raw) && !insideAbbreviation(token, tokens[i - 1], next))
        closeSentence(hasQuestion(tokens, i));
      else if (CLAUSE_MARKS.has(token.raw)) closeClause(true);
    } else {
      if (draft.words.length - sentenceStart >= LONGEST_SENTENCE) closeSentence(false);
      else if (draft.words.length - clauseStart >= LONGEST_CLAUSE) closeClause(false);
      const clauseLength = draft.words.length - clauseStart;
      if (clauseLength > 0 && (CONTRASTS.has(token.folded) || (JOINERS.has(token.folded) && opensClause(tokens, i)))) {
        closeClause(CONTRASTS.has(token.folded));
      }
      draft.words.push({ token, clause: draft.clauses.length, sentence: draft.sentences.length });
    }
  }
  closeSentence(text.trimEnd().endsWith('?'));
  return draft;
}

const hasQuestion = (tokens: readonly Token[], from: number): boolean => {
  for (let i = from; i < from + 4 && i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token?.kind !== 'mark' || !STOPS.has(token.raw)) return false;
    if (token.raw === '?' || token.raw === '？') return true;
  }
  return false;
};

const startsItem = (next: Token | undefined, after: Token | undefined): boolean =>
  (next?.kind === 'mark' && BULLETS.has(next.raw)) ||
  (next?.kind === 'number' && after?.kind === 'mark' && (after.raw === '.' || after.raw === ')')) ||
  (next?.kind === 'word' && next.folded.length === 1 && after?.kind === 'mark' && after.raw === ')');

function breaksLine(length: number, before: Token | undefined, next: Token | undefined): boolean {
  if (!next) return true;
  if (next.kind === 'mark' && BULLETS.has(next.raw)) return true;
  if (next.kind === 'number') return length < WRAPPED_LINE;
  if (before?.kind === 'mark' && (before.raw === ',' || before.raw === ':'))
    return next.capital && length < WRAPPED_LINE;
  return length < WRAPPED_LINE ? next.capital || length < 30 : false;
}

function insideAbbreviation(dot: Token, before: Token | undefined, next: Token | undefined): boolean {
  if (dot.raw !== '.' || !before || before.end !== dot.start) return false;
  if (before.kind === 'number')
    return next !== undefined && next.kind !== 'line' && next.kind !== 'paragraph' && !next.capital;
  return ABBREVIATIONS.has(before.folded) && next !== undefined && next.kind !== 'line' && next.kind !== 'paragraph';
}

/** `and` opens a clause when no second noun but a second statement follows; told by the length of what is left. */
function opensClause(tokens: readonly Token[], at: number): boolean {
  let left = 0;
  for (let i = at + 1; i < tokens.length && left < 2; i += 1) {
    if (tokens[i]?.kind === 'mark' || tokens[i]?.kind === 'paragraph') break;
    if (tokens[i]?.kind === 'word') left += 1;
  }
  return left >= 2;
}

/** Where the tokens between a pair of quotation marks start, when few enough words stand between them. */
function quotationsIn(tokens: readonly Token[]): ReadonlySet<number> {
  const quoted = new Set<number>();
  for (let i = 0; i < tokens.length; i += 1) {
    const closing = QUOTES.get(tokens[i]?.raw ?? '');
    if (closing === undefined) continue;
    let end = i + 1;
    while (
      end < tokens.length &&
      end - i <= LONGEST_QUOTATION &&
      tokens[end]?.raw !== closing &&
      tokens[end]?.kind !== 'paragraph'
    )
      end += 1;
    if (tokens[end]?.raw !== closing) continue;
    for (let k = i + 1; k < end; k += 1) quoted.add(tokens[k]?.start ?? -1);
    i = end;
  }
  return quoted;
}
