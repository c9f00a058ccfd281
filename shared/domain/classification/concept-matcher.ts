import { ENGLISH } from './lexicons/english.ts';
import { DANISH } from './lexicons/danish.ts';
import { FINNISH } from './lexicons/finnish.ts';
import { GERMAN } from './lexicons/german.ts';
import { NORWEGIAN } from './lexicons/norwegian.ts';
import { SWEDISH } from './lexicons/swedish.ts';
import { type Concept, FUNCTION_CONCEPTS, type Lexicon, type LexiconLanguage } from './lexicon.ts';
import { fold } from './normalise.ts';
import type { Token } from './tokens.ts';

const LEXICONS: Readonly<Record<LexiconLanguage, Lexicon>> = {
  da: DANISH,
  sv: SWEDISH,
  no: NORWEGIAN,
  en: ENGLISH,
  de: GERMAN,
  fi: FINNISH,
};

/** How many words may stand between the parts of a split phrase (`ta meg vennligst ut av`). */
const WIDEST_GAP = 5;

interface Phrase {
  readonly concept: Concept;
  readonly atoms: readonly number[];
  /** Whether words may stand between atom n and atom n + 1. */
  readonly gaps: readonly boolean[];
  readonly language: LexiconLanguage;
  readonly strict: boolean;
}

/** A meaning found at the words `first` to `last` (indices into the tokens given). */
export interface ConceptFound {
  readonly concept: Concept;
  readonly first: number;
  readonly last: number;
}

class Atoms {
  readonly exact = new Map<string, number[]>();
  readonly prefixes = new Map<string, number[]>();
  readonly suffixes = new Map<string, number[]>();
  readonly raw = new Map<string, number[]>();
  readonly capitals = new Set<number>();
  #count = 0;
  readonly #ids = new Map<string, number>();

  id(pattern: string): number {
    const known = this.#ids.get(pattern);
    if (known !== undefined) return known;
    const id = this.#count;
    this.#count += 1;
    this.#ids.set(pattern, id);
    this.#add(pattern, id);
    return id;
  }

  #add(pattern: string, id: number): void {
    if (pattern.startsWith('=')) return put(this.raw, pattern.slice(1), id);
    if (pattern.startsWith('^')) {
      this.capitals.add(id);
      return put(this.exact, fold(pattern.slice(1)), id);
    }
    if (pattern.startsWith('*')) return put(this.suffixes, fold(pattern.slice(1)), id);
    if (pattern.endsWith('*')) return put(this.prefixes, fold(pattern.slice(0, -1)), id);
    return put(this.exact, fold(pattern), id);
  }

  of(token: Token): readonly number[] {
    const found: number[] = [];
    collect(found, this.exact.get(token.folded));
    collect(found, this.raw.get(token.raw));
    const length = token.folded.length;
    for (let n = 2; n <= length; n += 1) collect(found, this.prefixes.get(token.folded.slice(0, n)));
    for (let n = 2; n < length; n += 1) collect(found, this.suffixes.get(token.folded.slice(n)));
    return token.capital || this.capitals.size === 0 ? found : found.filter((id) => !this.capitals.has(id));
  }
}

function put(map: Map<string, number[]>, key: string, id: number): void {
  const ids = map.get(key);
  if (ids) ids.push(id);
  else map.set(key, [id]);
}

function collect(into: number[], ids: readonly number[] | undefined): void {
  if (ids) into.push(...ids);
}

const FUNCTIONS: ReadonlySet<string> = new Set(FUNCTION_CONCEPTS);
const atoms = new Atoms();
const byFirstAtom = compile();

function compile(): Map<number, Phrase[]> {
  const phrases = new Map<number, Phrase[]>();
  for (const [language, lexicon] of Object.entries(LEXICONS) as [LexiconLanguage, Lexicon][]) {
    for (const [concept, entries] of Object.entries(lexicon) as [Concept, string][]) {
      for (const entry of entries.split(',')) add(phrases, entry.trim(), concept, language);
    }
  }
  return phrases;
}

function add(phrases: Map<number, Phrase[]>, entry: string, concept: Concept, language: LexiconLanguage): void {
  if (entry === '' || entry === '&') return;
  const marked = entry.startsWith('!');
  const parts = (marked ? entry.slice(1) : entry).split(' ').filter((part) => part !== '');
  const ids: number[] = [];
  const gaps: boolean[] = [];
  for (const part of parts) {
    if (part === '~') gaps[gaps.length - 1] = true;
    else {
      ids.push(atoms.id(part));
      gaps.push(false);
    }
  }
  const first = ids[0];
  if (first === undefined) return;
  // A phrase of several words is hardly ever a coincidence, so only single words are tied to their language.
  const strict = marked || (FUNCTIONS.has(concept) && ids.length === 1);
  const list = phrases.get(first);
  const phrase: Phrase = { concept, atoms: ids, gaps, language, strict };
  if (list) list.push(phrase);
  else phrases.set(first, [phrase]);
}

/**
 * All meanings in a run of words, for the languages that are spoken in the text.
 * @param stop index behind the last word a phrase starting at each word may reach (phrases never cross clauses).
 */
export function findConcepts(
  words: readonly Token[],
  stop: (index: number) => number,
  spoken: ReadonlySet<LexiconLanguage>,
): ConceptFound[] {
  const known = words.map((word) => (word.kind === 'word' ? atoms.of(word) : NONE));
  const found: ConceptFound[] = [];
  for (let i = 0; i < words.length; i += 1) {
    for (const atom of known[i] ?? NONE) {
      for (const phrase of byFirstAtom.get(atom) ?? []) {
        if (phrase.strict && !spoken.has(phrase.language)) continue;
        const last = phrase.atoms.length === 1 ? i : match(phrase, known, i, stop(i));
        if (last >= 0) found.push({ concept: phrase.concept, first: i, last });
      }
    }
  }
  return found;
}

const NONE: readonly number[] = [];

function match(phrase: Phrase, known: readonly (readonly number[])[], from: number, stop: number): number {
  let at = from;
  for (let part = 1; part < phrase.atoms.length; part += 1) {
    const atom = phrase.atoms[part];
    const reach = Math.min(stop, at + 2 + (phrase.gaps[part - 1] ? WIDEST_GAP : 0));
    let next = at + 1;
    while (next < reach && !known[next]?.includes(atom ?? -1)) next += 1;
    if (next >= reach) return -1;
    at = next;
  }
  return at;
}
