import { COMMON_WORDS } from './language-profiles.ts';
import { type Concept, FUNCTION_CONCEPTS, type Lexicon, type LexiconLanguage } from './lexicon.ts';
import { DANISH } from './lexicons/danish.ts';
import { ENGLISH } from './lexicons/english.ts';
import { FINNISH } from './lexicons/finnish.ts';
import { GERMAN } from './lexicons/german.ts';
import { NORWEGIAN } from './lexicons/norwegian.ts';
import { SWEDISH } from './lexicons/swedish.ts';
import { fold } from './normalise.ts';
import type { Token } from './tokens.ts';
import { Typos } from './typos.ts';

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

/** `mainly`: languages whose little words count; `also`: those whose telling words are listened for besides. */
export interface SpokenLanguages {
  readonly mainly: ReadonlySet<LexiconLanguage>;
  readonly also: ReadonlySet<LexiconLanguage>;
}

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
  readonly #typos = new Typos();
  readonly #telling = new Set<number>();
  readonly #cores: string[] = [];
  #count = 0;
  readonly #ids = new Map<string, number>();

  /** Marks the atom as a word that means something by itself. */
  tell(id: number): void {
    this.#telling.add(id);
  }

  /** Counts the atom among the words whose misspellings are understood. */
  forgive(pattern: string, id: number): void {
    if (/^[=^*]/.test(pattern)) return;
    this.#typos.learn(fold(pattern.replace('*', '')), pattern.endsWith('*'), id);
  }

  id(pattern: string): number {
    const known = this.#ids.get(pattern);
    if (known !== undefined) return known;
    const id = this.#count;
    this.#count += 1;
    this.#ids.set(pattern, id);
    this.#cores.push(withVowels(pattern.replace(/[=^*]/g, '')));
    this.#add(pattern, id);
    return id;
  }

  #add(pattern: string, id: number): void {
    if (pattern.startsWith('=')) put(this.raw, pattern.slice(1), id);
    else if (pattern.startsWith('*')) put(this.suffixes, fold(pattern.slice(1)), id);
    else if (pattern.endsWith('*')) put(this.prefixes, fold(pattern.slice(0, -1)), id);
    else put(this.exact, fold(pattern.replace('^', '')), id);
    if (pattern.startsWith('^')) this.capitals.add(id);
  }

  of(token: Token): readonly number[] {
    const found: number[] = [];
    collect(found, this.exact.get(token.folded));
    collect(found, this.raw.get(token.raw));
    this.#affixes(found, token.folded);
    if (token.folded.includes("'") || token.folded.includes('-')) this.#parts(found, token.folded);
    const spelt = found.filter((id) => this.#isSpelt(id, token) && (token.capital || !this.capitals.has(id)));
    if (!spelt.some((id) => this.#telling.has(id)) && !COMMON.has(token.folded)) {
      collect(spelt, this.#typos.meant(token.folded));
    }
    return spelt;
  }

  /**
   * The fold draws `läst` (read) and `låst` (locked) together. Who writes the letters must mean these; who leaves them
   * out may mean any, except in words that are everyday words without them (`andra`, others, is not `ändra`, change).
   */
  #isSpelt(id: number, token: Token): boolean {
    const core = this.#cores[id] ?? '';
    const written = withVowels(token.raw);
    if (VOWELS.test(written)) return written.includes(core);
    return !VOWELS.test(core) || !COMMON_AS_WRITTEN.has(token.raw);
  }

  #affixes(found: number[], word: string): void {
    for (let n = 2; n <= word.length; n += 1) collect(found, this.prefixes.get(word.slice(0, n)));
    for (let n = 1; n < word.length; n += 1) collect(found, this.suffixes.get(word.slice(n)));
  }

  /** `VM'en` is `VM`, `DNS-posten` has to do with DNS. */
  #parts(found: number[], word: string): void {
    const quote = word.indexOf("'");
    if (quote > 1 && ENDINGS.has(word.slice(quote + 1))) collect(found, this.exact.get(word.slice(0, quote)));
    if (!word.includes('-')) return;
    for (const part of word.split('-')) {
      if (part.length < SHORTEST_PART) continue;
      collect(found, this.exact.get(part));
      this.#affixes(found, part);
    }
  }
}

const VOWELS = /[åäöü]/;

/** Lower case, with the vowels that tell words apart, one sign for the Danish and the Swedish ones. */
const withVowels = (word: string): string =>
  word
    .replaceAll('æ', 'ä')
    .replaceAll('ø', 'ö')
    .replace(/[éèêë]/g, 'e')
    .replace(/[áàâ]/g, 'a')
    .replace(/[óòô]/g, 'o');

/** Endings that Nordic writers hang on with an apostrophe (`VM'en`), and the English genitive. */
const ENDINGS = new Set(['s', 'en', 'et', 'er', 'erne', 'ene', 'n', 'ere', 'a', 'ar', 'arna']);
/** A part of a hyphened word shorter than this says nothing (`e-post`). */
const SHORTEST_PART = 3;

function put(map: Map<string, number[]>, key: string, id: number): void {
  const ids = map.get(key);
  if (ids) ids.push(id);
  else map.set(key, [id]);
}

function collect(into: number[], ids: readonly number[] | undefined): void {
  if (ids) into.push(...ids);
}

/** Meanings on which a request hangs: their words are understood with a slip of the pen in them. */
const FORGIVEN: ReadonlySet<Concept> = new Set<Concept>([
  'DELETE',
  'DELETE_NOUN',
  'PERSONAL_DATA',
  'DATA',
  'ACCOUNT',
  'INSIGHT_STRONG',
  'UNSUBSCRIBE',
  'CONSENT',
  'MARKETING',
  'PRIVACY',
  'RESTRICT',
]);
/** Everyday words are never taken for slips. */
const COMMON: ReadonlySet<string> = new Set(Object.values(COMMON_WORDS).flatMap((list) => list.split(' ').map(fold)));

const COMMON_AS_WRITTEN: ReadonlySet<string> = new Set(Object.values(COMMON_WORDS).flatMap((list) => list.split(' ')));

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
  if (ids.length === 1) atoms.tell(first);
  if (ids.length === 1 && FORGIVEN.has(concept)) atoms.forgive(parts[0] ?? '', first);
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
  spoken: SpokenLanguages,
): ConceptFound[] {
  const seen = new Map<string, readonly number[]>();
  const known = words.map((word) => {
    if (word.kind !== 'word') return NONE;
    const key = word.capital ? word.raw.toUpperCase() : word.raw;
    const before = seen.get(key);
    if (before) return before;
    const atomsOfWord = atoms.of(word);
    seen.set(key, atomsOfWord);
    return atomsOfWord;
  });
  const found: ConceptFound[] = [];
  for (let i = 0; i < words.length; i += 1) {
    for (const atom of known[i] ?? NONE) {
      for (const phrase of byFirstAtom.get(atom) ?? []) {
        if (!(phrase.strict ? spoken.mainly : spoken.also).has(phrase.language)) continue;
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
