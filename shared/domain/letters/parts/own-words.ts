import { type Block, heading, verbatim } from '../block.ts';
import type { LetterContext } from '../letter.ts';

/** What staff typed for the person, line for line under its heading; nothing where they typed nothing. */
export function ownWords({ entry }: LetterContext, title: string): readonly Block[] {
  const text = (entry.params.text ?? '').trim();
  return text === '' ? [] : [heading(title), verbatim(text)];
}
