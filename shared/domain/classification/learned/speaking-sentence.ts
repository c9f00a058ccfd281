import type { Right } from '../../rights.ts';
import type { Evidence } from '../../understanding.ts';
import type { Reading } from '../reading.ts';
import { hash } from './hash.ts';
import type { LinearModel } from './linear-model.ts';

/** Words of evidence shown; a longer sentence is cut at its end. */
const MOST_WORDS = 40;

/** The sentence of the typed text whose meanings speak most for a right, or nothing when none does. */
export function speakingSentence(
  reading: Reading,
  typed: string,
  right: Right,
  model: LinearModel,
): readonly Evidence[] {
  let best: { readonly start: number; readonly end: number } | null = null;
  let most = 0;
  for (const { first, end } of reading.sentences) {
    const words = reading.words.slice(first, end);
    const from = words[0]?.token.start ?? 0;
    if (from >= typed.length) break;
    const meanings = new Set(words.flatMap(({ concepts }) => [...concepts]));
    let sum = 0;
    for (const meaning of meanings) sum += model.weight(hash(`meaning:${meaning}`), right);
    if (sum <= most) continue;
    most = sum;
    best = { start: from, end: Math.min(typed.length, words.slice(0, MOST_WORDS).at(-1)?.token.end ?? from) };
  }
  return best === null ? [] : [{ text: typed.slice(best.start, best.end), ...best }];
}
