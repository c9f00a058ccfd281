/** A word longer than this carries no meaning for us (base64, hostile input) and is never looked up. */
export const LONGEST_WORD = 48;

/** Letters that Unicode does not decompose, and the Cyrillic and Greek look-alikes that hide Latin words. */
const SINGLE: ReadonlyMap<string, string> = new Map([
  ['ø', 'o'],
  ['æ', 'a'],
  ['œ', 'o'],
  ['ß', 'ss'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ł', 'l'],
  ['ı', 'i'],
  ['а', 'a'],
  ['е', 'e'],
  ['о', 'o'],
  ['р', 'p'],
  ['с', 'c'],
  ['х', 'x'],
  ['у', 'y'],
  ['і', 'i'],
  ['ѕ', 's'],
  ['ј', 'j'],
  ['ο', 'o'],
  ['α', 'a'],
  ['ε', 'e'],
]);

const MARK = /\p{M}/u;
const NOT_ASCII = /[^\u0020-\u007e]/;

/**
 * The form under which a word is looked up: lower case, no diacritics, and the two-letter spellings of the Nordic and
 * German vowels drawn together, so that `sløjfe`, `sloejfe` and `slojfe` are one word. Lexicon entries go through the
 * same fold, which makes the collisions (`request` becomes `reqest`) harmless.
 */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  return joinDigraphs(NOT_ASCII.test(lower) ? stripMarks(lower) : lower);
}

function stripMarks(lower: string): string {
  let out = '';
  for (const char of lower.normalize('NFKD')) {
    if (MARK.test(char)) continue;
    out += SINGLE.get(char) ?? char;
  }
  return out;
}

function joinDigraphs(word: string): string {
  let out = '';
  for (let i = 0; i < word.length; i += 1) {
    const char = word[i] ?? '';
    const next = word[i + 1];
    out += char;
    if ((char === 'a' && (next === 'e' || next === 'a')) || ((char === 'o' || char === 'u') && next === 'e')) i += 1;
  }
  return out;
}
