/**
 * Longest line of a letter, in characters. RFC 5322 section 2.1.1 allows 998; below that it is the reader's program that
 * wraps, and wraps well on a phone.
 */
export const LONGEST_LINE = 900;

/** Breaks one long line at spaces, or anywhere where there is none, so that no mail system has to. */
export function foldLine(line: string): readonly string[] {
  const parts: string[] = [];
  let rest = line;
  while (rest.length > LONGEST_LINE) {
    const space = rest.lastIndexOf(' ', LONGEST_LINE);
    const cut = space > 0 ? space : wholeCharacter(rest, LONGEST_LINE);
    parts.push(rest.slice(0, cut));
    rest = rest.slice(cut).replace(/^ /u, '');
  }
  return [...parts, rest];
}

/** Never between the halves of a surrogate pair. */
const wholeCharacter = (text: string, at: number): number => {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at;
};
