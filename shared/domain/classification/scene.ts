import type { Concept } from './lexicon.ts';
import type { Clause, Reading, Sentence, Span, Word } from './reading.ts';

/** Questions that rules ask of a reading. All spans are word indices. */
export class Scene {
  readonly reading: Reading;
  readonly #within = new Map<Span, ReadonlySet<Concept>>();

  constructor(reading: Reading) {
    this.reading = reading;
  }

  has(index: number, ...concepts: Concept[]): boolean {
    const word = this.reading.words[index];
    return word !== undefined && concepts.some((concept) => word.concepts.has(concept));
  }

  /** First index in the span with one of the meanings, or -1. */
  find(span: Span, ...concepts: Concept[]): number {
    for (let i = span.first; i < span.end; i += 1) if (this.has(i, ...concepts)) return i;
    return -1;
  }

  holds(span: Span, ...concepts: Concept[]): boolean {
    const known = this.#within.get(span) ?? this.#remember(span);
    if (known) return concepts.some((concept) => known.has(concept));
    return this.find(span, ...concepts) >= 0;
  }

  /** Sentences and clauses are asked again and again: what they hold is gathered once. */
  #remember(span: Span): ReadonlySet<Concept> | undefined {
    if (!('sentence' in span) && !('question' in span)) return undefined;
    const held = new Set<Concept>();
    for (let i = span.first; i < span.end; i += 1)
      for (const concept of this.reading.words[i]?.concepts ?? []) held.add(concept);
    this.#within.set(span, held);
    return held;
  }

  /** How many of the meanings' words stand in the span. */
  all(span: Span, ...concepts: Concept[]): number[] {
    const found: number[] = [];
    for (let i = span.first; i < span.end; i += 1) if (this.has(i, ...concepts)) found.push(i);
    return found;
  }

  clause(index: number): Clause {
    const word = this.reading.words[index];
    return this.reading.clauses[word?.clause ?? 0] ?? { first: 0, end: 0, sentence: 0, afterMark: false };
  }

  sentence(index: number): Sentence {
    const word = this.reading.words[index];
    return this.reading.sentences[word?.sentence ?? 0] ?? EMPTY;
  }

  /** The part of the sentence before a word. */
  before(index: number): Span {
    return { first: this.sentence(index).first, end: index };
  }

  previousClause(clause: Clause): Clause | undefined {
    const first = this.reading.words[clause.first];
    const found = first ? this.reading.clauses[first.clause - 1] : undefined;
    return found?.sentence === clause.sentence ? found : undefined;
  }

  nextClause(clause: Clause): Clause | undefined {
    const first = this.reading.words[clause.first];
    const found = first ? this.reading.clauses[first.clause + 1] : undefined;
    return found?.sentence === clause.sentence ? found : undefined;
  }

  word(index: number): Word | undefined {
    return this.reading.words[index];
  }

  folded(index: number): string {
    return this.reading.words[index]?.token.folded ?? '';
  }

  mentions(...concepts: Concept[]): number {
    let sum = 0;
    for (const concept of concepts) sum += this.reading.counts.get(concept) ?? 0;
    return sum;
  }
}

const EMPTY: Sentence = { first: 0, end: 0, question: false, item: false, firstClause: 0, endClause: 0 };
