/** A line of a mail with its quotation marks set apart. */
export interface Line {
  /** As it stands in the mail. */
  readonly text: string;
  /** How many `>` stand before it. */
  readonly depth: number;
  /** Without quotation marks and emphasis marks, trimmed, single spaces, cut at `LONGEST`. For recognition only. */
  readonly bare: string;
}

/** No border, attribution or footer of any client is longer. */
const LONGEST = 600;

export function lineOf(text: string): Line {
  const quoted = text.slice(0, 4).includes('>');
  const marks = quoted ? (/^ {0,3}(?:>[ \t]?)+/u.exec(text)?.[0] ?? '') : '';
  const depth = quoted ? marks.split('>').length - 1 : 0;
  const bare = text
    .slice(marks.length, marks.length + LONGEST)
    .replace(/[*\s\u200b]+/gu, ' ')
    .trim();
  return { text, depth, bare };
}

export const withoutMarks = (line: Line): string =>
  line.depth === 0 ? line.text : line.text.replace(/^ {0,3}(?:>[ \t]?)+/u, '');

/** Beyond the last line. */
export const NO_LINE: Line = { text: '', depth: 0, bare: '' };

export const isBlank = (line: Line): boolean => line.bare === '';

/** Index of the first line at or after `from` that says something; the number of lines when there is none. */
export function nextFilled(lines: readonly Line[], from: number): number {
  let index = from;
  while (index < lines.length && lines[index]?.bare === '') index += 1;
  return index;
}
