import { foldWord } from './fold-word.ts';

/** Words with a meaning, e.g. `ask identity`. */
export interface Phrase<Meaning> {
  readonly folded: string;
  readonly means: Meaning;
}

/** Longest first, so that what begins like a shorter phrase is not taken for it. */
export const phrases = <Meaning>(spelled: readonly (readonly [string, Meaning])[]): readonly Phrase<Meaning>[] =>
  spelled
    .map(([spelling, means]) => ({ folded: foldWord(spelling), means }))
    .sort((a, b) => b.folded.length - a.folded.length);

/**
 * The phrase a text begins with, and what stands behind it. Case, accents and the punctuation after the phrase do not
 * matter; a phrase ends where a word ends.
 */
export function leading<Meaning>(
  text: string,
  known: readonly Phrase<Meaning>[],
): { readonly means: Meaning; readonly rest: string } | null {
  for (const { folded, means } of known) {
    const words = folded.split(' ').length;
    // As many words as the phrase has; the text is short, and its words end at white space or punctuation.
    const start = new RegExp(`^(?:[^\\s:.,;!?]+[ \\t]+){${words - 1}}[^\\s:,;!?]+`, 'u').exec(text)?.[0];
    if (start === undefined) continue;
    const spelled = foldWord(start).replace(/\s+/gu, ' ');
    if (spelled !== folded && spelled.replace(/\.$/u, '') !== folded) continue;
    return { means, rest: text.slice(start.length).replace(/^[\s:.,;!?]+/u, '') };
  }
  return null;
}
