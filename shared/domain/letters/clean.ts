// Built from escapes: the characters themselves are invisible in an editor, which is the trouble with them.
/** Control characters other than line feed and tab, and the bidirectional overrides that make text read otherwise. */
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;

/** Text safe to show: what cannot be seen is gone, line ends are `\n`. */
export const clean = (text: string): string => text.replace(/\r\n?/gu, '\n').replace(UNSEEN, '');

/** The same on one line, cut to `most` characters; for subjects, names and file names. */
export function cleanLine(text: string, most: number): string {
  const line = clean(text).replace(/\s+/gu, ' ').trim();
  const characters = Array.from(line);
  return characters.length <= most ? line : `${characters.slice(0, most - 1).join('')}…`;
}
