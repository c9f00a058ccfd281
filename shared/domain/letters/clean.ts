/**
 * What cannot be seen and changes what is read: controls other than line feed and tab, bidirectional overrides and other
 * format characters, line separators, halves of surrogate pairs. The joiners U+200C and U+200D stay: Persian spelling
 * and many emoji need them.
 */
const UNSEEN = /(?![\n\t\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** Text safe to show: what cannot be seen is gone, line ends are `\n`. */
export const clean = (text: string): string => text.replace(/\r\n?/gu, '\n').replace(UNSEEN, '');

/** The same on one line, cut to `most` characters; for subjects, names and file names. */
export function cleanLine(text: string, most: number): string {
  const line = clean(text).replace(/\s+/gu, ' ').trim();
  const characters = Array.from(line);
  return characters.length <= most ? line : `${characters.slice(0, most - 1).join('')}…`;
}
