import { type Block, paragraph, strong, verbatim } from '../block.ts';
import type { LetterContext } from '../letter.ts';

/** A line that opens what follows it, less than a heading. */
export const label = (title: string): Block => paragraph([strong(`${title}:`)]);

/** What staff typed for the person, line for line under its heading; nothing where they typed nothing. */
export function ownWords({ entry }: LetterContext, title: string): readonly Block[] {
  const text = (entry.params.text ?? '').trim();
  return text === '' ? [] : [label(title), verbatim(text)];
}
