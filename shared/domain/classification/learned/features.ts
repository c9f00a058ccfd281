import { meaningClass } from '../meaning-class.ts';
import { fold } from '../normalise.ts';
import type { Reading } from '../reading.ts';
import { hash, hashOfSlice, together } from './hash.ts';

/** Features of a mail by their hashed names. */
export type Features = ReadonlyMap<number, number>;

/** Meanings of the lexicon this close together in a sentence make a feature of their own, in their order. */
const NEAR = 3;
const NEAR_WEIGHT = 0.3;

/** Signs of how something is meant come many to a sentence; each weighs as little as a pair of meanings. */
const MANNER = /^(?:act|done-to|mood|turn):/;

/** Letters of a piece of a word; the word's ends count as letters. */
const PIECE_SIZES = [3, 4, 5] as const;

/** Length of all features of a group together, beside meanings that weigh about one each. */
const GROUP_WEIGHT = 3;

/** Words between two that are still read together, in their order; and between a word and a class. */
const TOGETHER = 4;
const MIXED = 2;

/** Steps of length in words: what is a wish in four words is an aside in four hundred. */
const SIZES = [5, 12, 25, 50, 100, 200] as const;

/** What tells groups of features apart that are made of the same words. */
const KINDS = {
  near: hash('near:'),
  gloss: hash('gloss:'),
  class: hash('class:'),
  glosses: hash('glosses:'),
  glossesApart: hash('glosses: _'),
  classes: hash('classes:'),
  classesApart: hash('classes: _'),
  glossThenClass: hash('mixed: gloss class'),
  classThenGloss: hash('mixed: class gloss'),
  word: hash('word:'),
  pair: hash('pair:'),
} as const;

/**
 * What the model looks at: the signals of the grammar (which rules fired, how strongly, which meanings occur), meanings
 * near each other in their order, the length, the words by their meaning in all languages' common tongue and the class of
 * it, and words, pairs of words and pieces of words (which forgive typing and inflection). Each of the last groups is
 * scaled to a fixed size in all, so that a long mail does not outvote what was understood in it.
 */
export function features(signals: ReadonlyMap<string, number>, reading: Reading): Features {
  const found = new Map<number, number>();
  for (const [name, value] of signals) {
    if (name === 'words') continue;
    found.set(hash(name), weightOf(name, value));
  }
  for (const size of SIZES) if (reading.words.length >= size) found.set(hash(`size:${size}`), 1);
  nearMeanings(reading, found);
  glosses(reading, found);
  words(reading, found);
  return found;
}

function weightOf(name: string, value: number): number {
  if (name.startsWith('best:')) return 2 * value;
  if (name.startsWith('meaning:')) return Math.log(1 + value);
  return MANNER.test(name) ? NEAR_WEIGHT : 1;
}

/** Meanings, classes and words come again and again, in a mail and from mail to mail; they are few enough to keep. */
const known = new Map<string, number>();

function hashOf(name: string): number {
  let value = known.get(name);
  if (value === undefined) {
    value = hash(name);
    known.set(name, value);
  }
  return value;
}

function nearMeanings(reading: Reading, found: Map<number, number>): void {
  for (const sentence of reading.sentences) {
    const meant = reading.words.slice(sentence.first, sentence.end).filter((word) => word.concepts.size > 0);
    for (const [at, word] of meant.entries()) {
      for (const later of meant.slice(at + 1, at + 1 + NEAR)) {
        for (const a of word.concepts) {
          for (const b of later.concepts) found.set(together(KINDS.near, hashOf(a), hashOf(b)), NEAR_WEIGHT);
        }
      }
    }
  }
}

/** What one language or one word teaches serves all words that mean the same or behave alike. */
function glosses(reading: Reading, found: Map<number, number>): void {
  const meanings = new Set<number>();
  const pairs = new Set<number>();
  const classes = new Set<number>();
  const classPairs = new Set<number>();
  for (const sentence of reading.sentences) {
    const said: number[] = [];
    const kinds: number[] = [];
    for (let index = sentence.first; index < sentence.end; index += 1) {
      for (const meaning of reading.words[index]?.glosses ?? []) {
        said.push(hashOf(meaning));
        kinds.push(hashOf(meaningClass(meaning)));
      }
    }
    for (let at = 0; at < said.length; at += 1) {
      const meaning = said[at] ?? 0;
      const kind = kinds[at] ?? 0;
      meanings.add(together(KINDS.gloss, meaning, 0));
      classes.add(together(KINDS.class, kind, 0));
      for (let gap = 1; gap <= TOGETHER && at + gap < said.length; gap += 1) {
        const later = said[at + gap] ?? 0;
        const laterKind = kinds[at + gap] ?? 0;
        pairs.add(together(gap === 1 ? KINDS.glosses : KINDS.glossesApart, meaning, later));
        classPairs.add(together(gap === 1 ? KINDS.classes : KINDS.classesApart, kind, laterKind));
        if (gap > MIXED) continue;
        classPairs.add(together(KINDS.glossThenClass, meaning, laterKind));
        classPairs.add(together(KINDS.classThenGloss, kind, later));
      }
    }
  }
  for (const group of [meanings, pairs, classes, classPairs]) weigh(group, found);
}

function words(reading: Reading, found: Map<number, number>): void {
  const names = new Set<number>();
  const pieces = new Set<number>();
  let before = 0;
  for (const { token } of reading.words) {
    const word = token.kind === 'number' ? '0' : fold(token.raw);
    const value = hash(word);
    names.add(together(KINDS.word, value, 0));
    if (before !== 0) names.add(together(KINDS.pair, before, value));
    before = value;
    const framed = `^${word}$`;
    for (const size of PIECE_SIZES) {
      for (let at = 0; at + size <= framed.length; at += 1) pieces.add(hashOfSlice(framed, at, at + size));
    }
  }
  for (const group of [names, pieces]) weigh(group, found);
}

function weigh(group: ReadonlySet<number>, found: Map<number, number>): void {
  const weight = GROUP_WEIGHT / Math.sqrt(Math.max(1, group.size));
  for (const feature of group) found.set(feature, weight);
}
