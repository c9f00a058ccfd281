import { type ClassifyInput, type Sighting, understandRights } from './classify.ts';
import type { Reading } from './reading.ts';

export interface ClassifiedSignals {
  /**
   * Named, counted signs of a mail, for a model that learns to weigh them: `meaning:DELETE` (how often a meaning
   * occurs), `rule:erasure:person` (how often a rule fired), `best:erasure` (its greatest weight) and the size in words.
   */
  readonly signals: ReadonlyMap<string, number>;
  /** The writer's own words and subject, taken apart. */
  readonly reading: Reading;
  readonly sightings: readonly Sighting[];
}

export function classifiedSignals(input: ClassifyInput): ClassifiedSignals {
  const { sightings, own } = understandRights(input);
  const { reading } = own;
  const signals = new Map<string, number>([['words', reading.words.length]]);
  const count = (name: string, by = 1): void => void signals.set(name, (signals.get(name) ?? 0) + by);
  for (const [concept, times] of reading.counts) count(`meaning:${concept}`, times);
  for (const sentence of reading.sentences) if (sentence.question) count('questions');
  for (const { finding, source } of sightings) {
    count(`rule:${finding.rule}`);
    count(`source:${source}`);
    const best = `best:${finding.right}`;
    signals.set(best, Math.max(signals.get(best) ?? 0, finding.weight));
  }
  return { signals, reading, sightings };
}

export const signals = (input: ClassifyInput): ClassifiedSignals['signals'] => classifiedSignals(input).signals;
