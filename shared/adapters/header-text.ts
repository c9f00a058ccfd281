/** Longest value of a free-text header. Longer ones help nobody, and some servers refuse lines over 998 (RFC 5322). */
export const HEADER_TEXT_LIMIT = 200;

/** Line breaks and other white space, which would begin a new header or fold in odd places. */
const BREAKS = /[\s\u0085\u2028\u2029]+/gu;

/** C0 and C1 controls, bidi controls and marks, zero-width characters, and what has no meaning in a header. */
const INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is to be removed
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufff9-\ufffb]/gu;

/** One line of visible text, at most `limit` characters (code points), cut with an ellipsis. */
export function headerText(value: string, limit: number = HEADER_TEXT_LIMIT): string {
  const line = value.toWellFormed().replace(BREAKS, ' ').replace(INVISIBLE, '').replace(/ {2,}/g, ' ').trim();
  const characters = [...line];
  return characters.length <= limit ? line : `${characters.slice(0, limit - 1).join('')}…`;
}
