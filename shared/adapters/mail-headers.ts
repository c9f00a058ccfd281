import { decodeText } from './decode-text.ts';

/** A header line as the splitter gives it: lower-case name, and the whole line with one character a byte. */
export interface RawHeaderLine {
  readonly key: string;
  readonly line: string;
}

/** Characters kept of one decoded header value; References of a long thread has some thousands. */
const LONGEST_VALUE = 20_000;

/** Controls, line and paragraph separators. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is being removed
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/gu;

/** Soft hyphen, zero-width and bidi characters: they make one text look like another (UTS 39). */
const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/gu;

/** One line for people's eyes: nothing that breaks a line, reorders or hides. */
export const cleanLine = (text: string): string =>
  text.normalize('NFC').replace(CONTROLS, ' ').replace(INVISIBLE, '').replace(/\s+/gu, ' ').trim();

/** Running text: line breaks and tabs stay, other controls and the invisible go, no-break spaces become spaces. */
export const cleanText = (text: string): string =>
  text
    .replace(/\r\n?/gu, '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is being removed
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029]+/gu, ' ')
    .replace(INVISIBLE, '')
    .replace(/[\u00a0\u202f]/gu, ' ')
    .normalize('NFC');

/** Unfolded value of a line, its bytes decoded, its encoded words not. */
export function rawValue({ line }: RawHeaderLine): string {
  const unfolded = line.replace(/\r?\n(?=[ \t])/gu, '');
  const value = unfolded.slice(unfolded.indexOf(':') + 1).trim();
  return decodeText(Buffer.from(value, 'latin1'), null).slice(0, LONGEST_VALUE);
}

/** Values by name, decoded and on one line, in the order they stand in the mail. */
export function headerMap(lines: readonly RawHeaderLine[]): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, string[]>();
  for (const line of lines) {
    if (line.key === '') continue;
    const value = cleanLine(decodeWords(rawValue(line)));
    const values = map.get(line.key);
    if (values === undefined) map.set(line.key, [value]);
    else values.push(value);
  }
  return map;
}

/**
 * Decodes the encoded words of RFC 2047. Adjacent words of one charset are joined as bytes first, because senders cut
 * characters in two; white space between two encoded words is no text.
 */
export function decodeWords(value: string): string {
  let out = '';
  let last = 0;
  let pending: { charset: string; bytes: Buffer[] } | null = null;
  const flush = (): void => {
    if (pending !== null) out += decodeText(Buffer.concat(pending.bytes), pending.charset);
    pending = null;
  };
  for (const word of value.matchAll(/=\?([^?\s]{1,60})\?([bq])\?([^?]*)\?=/giu)) {
    const between = value.slice(last, word.index);
    const charset = (word[1] ?? '').split('*')[0] ?? '';
    const bytes = wordBytes(word[2] ?? '', word[3] ?? '');
    const before: { charset: string; bytes: Buffer[] } | null = pending;
    const joins = before !== null && between.trim() === '';
    if (joins && before.charset.toLowerCase() === charset.toLowerCase()) {
      before.bytes.push(bytes);
    } else {
      flush();
      out += joins ? '' : between;
      pending = { charset, bytes: [bytes] };
    }
    last = word.index + word[0].length;
  }
  flush();
  return out + value.slice(last);
}

function wordBytes(encoding: string, text: string): Buffer {
  if (encoding.toLowerCase() === 'b') return Buffer.from(text, 'base64');
  const plain = text
    .replaceAll('_', ' ')
    .replace(/=([0-9a-f]{2})/giu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  // A raw character beyond Latin-1 inside an encoded word is against the RFC; its UTF-8 bytes are the better guess.
  return /[\u0100-\u{10ffff}]/u.test(plain) ? Buffer.from(plain, 'utf8') : Buffer.from(plain, 'latin1');
}

/** Value and parameters of Content-Type or Content-Disposition (RFC 2045 5.1): names in lower case, quotes removed. */
export function structuredValue(value: string): {
  readonly value: string;
  readonly parameters: ReadonlyMap<string, string>;
} {
  const parameters = new Map<string, string>();
  const [first = '', ...rest] = splitOutsideQuotes(value, ';');
  for (const parameter of rest) {
    const equals = parameter.indexOf('=');
    if (equals < 0) continue;
    const name = parameter.slice(0, equals).trim().toLowerCase();
    const text = parameter.slice(equals + 1).trim();
    const quoted = /^"(.*)"?$/su.exec(text)?.[1]?.replace(/"$/u, '').replace(/\\(.)/gu, '$1');
    if (name !== '' && !parameters.has(name)) parameters.set(name, cleanLine(quoted ?? text));
  }
  return { value: cleanLine(first.replace(/\([^()]*\)/gu, '')).toLowerCase(), parameters };
}

function splitOutsideQuotes(value: string, separator: string): string[] {
  const parts: string[] = [];
  let start = 0;
  let quoted = false;
  for (let index = 0; index < value.length; index += 1) {
    const character = value[index];
    if (character === '\\') index += 1;
    else if (character === '"') quoted = !quoted;
    else if (character === separator && !quoted) {
      parts.push(value.slice(start, index));
      start = index + 1;
    }
  }
  parts.push(value.slice(start));
  return parts;
}

/** Message ids of In-Reply-To and References, with their brackets. Some clients separate them by commas. */
export function messageIds(value: string, most: number): readonly string[] {
  const bracketed = value.match(/<[^<>\s]{1,998}>/gu);
  const ids = bracketed ?? value.split(/[\s,]+/u).filter((word) => /^[^<>@\s]+@[^<>@\s]+$/u.test(word));
  return ids.slice(-most).map((id) => (id.startsWith('<') ? id : `<${id}>`));
}
