import { fold } from './normalise.ts';
import type { Token } from './tokens.ts';

/** What a word comes to in the tongue that all languages share, and what stands before its head in a compound. */
export interface Gloss {
  readonly meaning: string;
  readonly before?: string;
}

/** Words that may stand between the parts of a split verb (`ta dem alle bort`), and of a phrase of little words (`no one`). */
const WIDEST_GAP = 4;
const LITTLE_GAP = 0;
/** Letters of the shortest ending and the shortest beginning that a compound is taken apart into. */
const SHORTEST_HEAD = 4;
const SHORTEST_FRONT = 3;

interface Entry {
  readonly meaning: string;
  /** As written, with the vowels that tell words apart; see `fits`. */
  readonly written: string;
  /** Little words are no heads of compounds: `-ningen` holds no `ingen`. */
  readonly little: boolean;
  /** Only with a capital: the Danish `I` is you, `i` is in. */
  readonly capital: boolean;
}

interface Phrase {
  readonly meaning: string;
  readonly rest: readonly string[];
  readonly gap: number;
}

/**
 * The words of one language with their meanings in common: `delete: slet* udslet* ...`, one meaning a line. `*` stands
 * for any ending, `^` asks for a capital, `~` joins the parts of a verb or phrase. Below the line `---` they may stand apart; above it are the
 * little words, of which phrases stand together (`have to` is must, `have the right to` is not).
 */
export class Glossary {
  readonly #exact = new Map<string, Entry[]>();
  readonly #stems = new Map<string, Entry[]>();
  readonly #phrases = new Map<string, Phrase[]>();
  #longest = 0;

  constructor(lines: string) {
    let gap = LITTLE_GAP;
    for (const line of lines.split('\n')) {
      if (line === '---') gap = WIDEST_GAP;
      const colon = line.indexOf(':');
      if (colon < 1) continue;
      const meaning = line.slice(0, colon);
      for (const form of line.slice(colon + 1).split(' ')) if (form !== '') this.#add(meaning, form, gap);
    }
    // The longer phrase is the more telling one.
    for (const phrases of this.#phrases.values()) phrases.sort((a, b) => b.rest.length - a.rest.length);
  }

  #add(meaning: string, typed: string, gap: number): void {
    const parts = typed.split('~');
    const first = parts[0] ?? '';
    if (parts.length > 1) {
      put(this.#phrases, fold(first.replace('*', '')), {
        meaning,
        rest: parts.slice(1).map((part) => fold(part)),
        gap,
      });
      return;
    }
    const little = gap === LITTLE_GAP;
    if (!typed.endsWith('*')) {
      const form = typed.replace('^', '');
      const capital = form !== typed;
      put(this.#exact, fold(form), { meaning, written: withVowels(form), little, capital });
      return;
    }
    const stem = typed.slice(0, -1);
    this.#longest = Math.max(this.#longest, stem.length);
    put(this.#stems, fold(stem), { meaning, written: withVowels(stem), little, capital: false });
  }

  /** The meaning of a word by itself, or undefined. */
  word(token: Token): Gloss | undefined {
    const exact = best(this.#exact.get(token.folded), token.raw, token.capital);
    if (exact !== undefined) return { meaning: exact };
    return this.#stem(token.folded, token.raw, token.folded.length);
  }

  #stem(folded: string, raw: string, all: number): Gloss | undefined {
    for (let length = Math.min(folded.length, this.#longest); length >= 2; length -= 1) {
      const meaning = best(this.#stems.get(folded.slice(0, length)), raw);
      if (meaning === undefined) continue;
      const rest = folded.slice(length);
      const head = all - length >= SHORTEST_HEAD ? this.#head(rest) : undefined;
      return head === undefined ? { meaning } : { meaning: head, before: meaning };
    }
    return undefined;
  }

  /** The last part of a compound: its longest ending that is a word. */
  #head(rest: string): string | undefined {
    for (let from = 0; rest.length - from >= SHORTEST_HEAD; from += 1) {
      const ending = rest.slice(from);
      const exact = this.#exact.get(ending)?.find(({ little }) => !little);
      if (exact !== undefined) return exact.meaning;
      for (let length = Math.min(ending.length, this.#longest); length >= SHORTEST_HEAD; length -= 1) {
        const stem = this.#stems.get(ending.slice(0, length))?.find(({ little }) => !little);
        if (stem !== undefined) return stem.meaning;
      }
    }
    return undefined;
  }

  /** A compound whose front we do not know: its head alone. */
  compound(token: Token): Gloss | undefined {
    if (token.folded.length < SHORTEST_HEAD + SHORTEST_FRONT) return undefined;
    const meaning = this.#head(token.folded.slice(SHORTEST_FRONT));
    return meaning === undefined ? undefined : { meaning };
  }

  /** A phrase that begins at a word: its meaning, or undefined. */
  phrase(words: readonly Token[], at: number, end: number): string | undefined {
    for (const { meaning, rest, gap } of this.#phrases.get(words[at]?.folded ?? '') ?? []) {
      let from = at;
      const whole = rest.every((part) => {
        const stop = Math.min(end, from + 2 + gap);
        for (let i = from + 1; i < stop; i += 1) {
          if (words[i]?.folded !== part) continue;
          from = i;
          return true;
        }
        return false;
      });
      if (whole) return meaning;
    }
    return undefined;
  }
}

function put<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Who writes `låst` does not mean `läst`; who leaves the ring out may mean either, and the first entry is taken. */
function best(entries: readonly Entry[] | undefined, raw: string, isCapital = false): string | undefined {
  if (entries === undefined) return undefined;
  const capital = entries.find((entry) => entry.capital);
  if (capital !== undefined && isCapital) return capital.meaning;
  const written = withVowels(raw);
  const fitting = entries.filter(
    (entry) => !entry.capital && (!VOWELS.test(written) || written.startsWith(entry.written)),
  );
  return (fitting.find((entry) => written.startsWith(entry.written)) ?? fitting[0])?.meaning;
}

const VOWELS = /[åäöü]/;

const withVowels = (word: string): string =>
  word
    .replaceAll('æ', 'ä')
    .replaceAll('ø', 'ö')
    .replace(/[éèêë]/g, 'e')
    .replace(/[áàâ]/g, 'a')
    .replace(/[óòô]/g, 'o')
    .replaceAll('*', '');
