import { fold, LONGEST_WORD } from './normalise.ts';

/** One word, number or mark of a text. Offsets are UTF-16 indices into that text. */
export interface Token {
  readonly kind: 'word' | 'number' | 'address' | 'mark' | 'line' | 'paragraph';
  /** Lower case, composed, no invisible characters: for words whose diacritics matter (`før`, `for`). */
  readonly raw: string;
  /** See `fold`; equal for every spelling of a word. */
  readonly folded: string;
  readonly capital: boolean;
  readonly start: number;
  readonly end: number;
}

/** At most this much of a text is read: a letter is never longer, and hostile input may be. */
export const READ_FROM_START = 12_000;
/** The end is read too, since people write the point last. */
export const READ_FROM_END = 4_000;

const WORD = /[\p{L}\p{M}]/u;
const DIGIT = /[0-9]/;
const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/;
const APOSTROPHES = "'’‘`´";

/** Splits the readable part of a text into tokens. Linear in the number of characters read. */
export function tokenise(text: string): Token[] {
  if (text.length <= READ_FROM_START + READ_FROM_END) return scan(text, 0, text.length);
  return [...scan(text, 0, READ_FROM_START), ...scan(text, text.length - READ_FROM_END, text.length)];
}

function scan(text: string, from: number, to: number): Token[] {
  const tokens: Token[] = [];
  let i = from;
  while (i < to) {
    const char = text[i] ?? '';
    if (char === '\n') {
      i = lineBreak(text, i, to, tokens);
    } else if (char === ' ' || char === '\t' || char === '\r' || char === '\u00a0' || INVISIBLE.test(char)) {
      i += 1;
    } else if (isLetter(text, i)) {
      i = word(text, i, to, tokens);
    } else if (DIGIT.test(char)) {
      i = number(text, i, to, tokens);
    } else {
      const end = i + charLength(text, i);
      tokens.push({ kind: 'mark', raw: text.slice(i, end), folded: char, capital: false, start: i, end });
      i = end;
    }
  }
  return tokens;
}

const charLength = (text: string, i: number): number => ((text.codePointAt(i) ?? 0) > 0xffff ? 2 : 1);

function isLetter(text: string, i: number): boolean {
  const code = text.charCodeAt(i);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return WORD.test(String.fromCodePoint(text.codePointAt(i) ?? 0));
}

function lineBreak(text: string, i: number, to: number, tokens: Token[]): number {
  let end = i;
  let lines = 0;
  while (end < to && (text[end] === '\n' || text[end] === ' ' || text[end] === '\t' || text[end] === '\r')) {
    if (text[end] === '\n') lines += 1;
    end += 1;
  }
  const kind = lines > 1 ? 'paragraph' : 'line';
  tokens.push({ kind, raw: '\n', folded: '\n', capital: false, start: i, end });
  return end;
}

function word(text: string, start: number, to: number, tokens: Token[]): number {
  let end = start;
  let address = false;
  while (end < to) {
    const char = text[end] ?? '';
    if (isLetter(text, end)) end += charLength(text, end);
    else if (INVISIBLE.test(char)) end += 1;
    else if (APOSTROPHES.includes(char) && isLetter(text, end + 1)) end += 1;
    else if (char === '-' && (isLetter(text, end + 1) || isDigit(text, end + 1))) end += 1;
    else if (DIGIT.test(char) || char === '_') end += 1;
    else if (char === '@' && isLetter(text, end + 1)) {
      address = true;
      end += 1;
    } else if ((char === '.' || char === '/') && joins(text, start, end, address)) {
      address = true;
      end += 1;
    } else if (char === ':' && text.startsWith('://', end)) {
      address = true;
      end += 3;
    } else if (address && '?=&%#~+:/'.includes(char)) end += 1;
    else break;
  }
  push(text, start, end, address, tokens);
  return end;
}

const isDigit = (text: string, i: number): boolean => DIGIT.test(text[i] ?? '');

/** `example.dk`, `a.b@c.d` and `www.x/y` are one address; `text.Next` at a missing space and `and/or` are not. */
function joins(text: string, start: number, at: number, address: boolean): boolean {
  if (!isLetter(text, at + 1) && !isDigit(text, at + 1)) return false;
  if (address) return true;
  if (text[at] === '/') return false;
  const stop = Math.min(text.length, at + 1 + LONGEST_WORD);
  let i = at + 1;
  while (i < stop && (isLetter(text, i) || isDigit(text, i) || '._-'.includes(text[i] ?? ''))) i += 1;
  if (text[i] === '@') return true;
  const top = text.slice(text.lastIndexOf('.', i) + 1, i).toLowerCase();
  return TOP_DOMAINS.has(top) && at - start >= 2;
}

const TOP_DOMAINS = new Set([
  'dk',
  'se',
  'no',
  'com',
  'org',
  'net',
  'de',
  'fi',
  'eu',
  'io',
  'info',
  'html',
  'pdf',
  'php',
]);

function push(text: string, start: number, end: number, address: boolean, tokens: Token[]): void {
  const first = text[start] ?? '';
  const capital = first !== first.toLowerCase();
  if (address || end - start > LONGEST_WORD) {
    tokens.push({ kind: 'address', raw: '@', folded: '@', capital, start, end });
    return;
  }
  let written = text.slice(start, end);
  if (/[^\u0020-\u007e]/.test(written)) written = clean(written);
  const raw = written.toLowerCase();
  tokens.push({ kind: 'word', raw, folded: fold(raw), capital, start, end });
}

function clean(written: string): string {
  let out = '';
  for (const char of written.normalize('NFKC')) {
    if (INVISIBLE.test(char)) continue;
    out += APOSTROPHES.includes(char) ? "'" : char;
  }
  return out;
}

function number(text: string, start: number, to: number, tokens: Token[]): number {
  let end = start;
  while (end < to) {
    const char = text[end] ?? '';
    if (DIGIT.test(char)) end += 1;
    else if ('.,:/-'.includes(char) && isDigit(text, end + 1)) end += 1;
    else break;
  }
  const raw = text.slice(start, Math.min(end, start + LONGEST_WORD));
  tokens.push({ kind: 'number', raw, folded: raw, capital: false, start, end });
  return end;
}
