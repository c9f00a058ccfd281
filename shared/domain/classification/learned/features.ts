import { fold } from '../normalise.ts';
import type { Reading } from '../reading.ts';
import { hash } from './hash.ts';

/** Features of a mail by their hashed names. */
export type Features = ReadonlyMap<number, number>;

/** Meanings this close together in a sentence make a feature of their own, in their order. */
const NEAR = 3;
const NEAR_WEIGHT = 0.3;

/** Signs of how something is meant come many to a sentence; each weighs as little as a pair of meanings. */
const MANNER = /^(?:act|done-to|mood|turn):/;

/** Letters of a piece of a word; the word's ends count as letters. */
const PIECE_SIZES = [3, 4, 5] as const;

/** Length of all words together, and of all pieces together, beside meanings that weigh about one each. */
const WORDS_WEIGHT = 3;

/** Steps of length in words: what is a wish in four words is an aside in four hundred. */
const SIZES = [5, 12, 25, 50, 100, 200] as const;

/**
 * What the model looks at: the signals of the grammar (which rules fired, how strongly, which meanings occur), meanings
 * near each other in their order, the length, and words, pairs of words and pieces of words (which forgive typing and
 * inflection). The last are scaled to a fixed size in all, so that a long mail does not outvote what was understood in it.
 */
export function features(signals: ReadonlyMap<string, number>, reading: Reading): Features {
  const found = new Map<number, number>();
  for (const [name, value] of signals) {
    if (name === 'words') continue;
    found.set(hash(name), weightOf(name, value));
  }
  for (const size of SIZES) if (reading.words.length >= size) found.set(hash(`size:${size}`), 1);
  nearMeanings(reading, found);
  words(reading, found);
  return found;
}

function weightOf(name: string, value: number): number {
  if (name.startsWith('best:')) return 2 * value;
  if (name.startsWith('meaning:')) return Math.log(1 + value);
  return MANNER.test(name) ? NEAR_WEIGHT : 1;
}

function nearMeanings(reading: Reading, found: Map<number, number>): void {
  for (const sentence of reading.sentences) {
    const meant = reading.words.slice(sentence.first, sentence.end).filter((word) => word.concepts.size > 0);
    for (const [at, word] of meant.entries()) {
      for (const later of meant.slice(at + 1, at + 1 + NEAR)) {
        for (const a of word.concepts) for (const b of later.concepts) found.set(hash(`near:${a} ${b}`), NEAR_WEIGHT);
      }
    }
  }
}

function words(reading: Reading, found: Map<number, number>): void {
  const names = new Set<string>();
  const pieces = new Set<string>();
  let before = '';
  for (const { token } of reading.words) {
    const word = token.kind === 'number' ? '0' : fold(token.raw);
    names.add(`word:${word}`);
    if (before !== '') names.add(`pair:${before} ${word}`);
    before = word;
    const framed = `^${word}$`;
    for (const size of PIECE_SIZES) {
      for (let at = 0; at + size <= framed.length; at += 1) pieces.add(`piece:${framed.slice(at, at + size)}`);
    }
  }
  for (const group of [names, pieces]) {
    const weight = WORDS_WEIGHT / Math.sqrt(Math.max(1, group.size));
    for (const name of group) found.set(hash(name), weight);
  }
}
