import { type ClassifyInput, type Sighting, type Understood, understandRights } from './classify.ts';
import type { Reading } from './reading.ts';
import { moods, persons, stances, turns } from './stances.ts';

export interface ClassifiedSignals {
  /**
   * Named, counted signs of a mail, for a model that learns to weigh them: `meaning:DELETE` (how often a meaning
   * occurs), `rule:erasure:person` (how often a rule fired), `best:erasure` (its greatest weight), the size in words, how
   * each act is meant (see `stances`), and under `below:` what stands in the mail quoted beneath a short one.
   */
  readonly signals: ReadonlyMap<string, number>;
  /** The writer's own words and subject, taken apart. */
  readonly reading: Reading;
  readonly sightings: readonly Sighting[];
}

/** A quoted mail says something about a right when one of its sentences says it this surely. */
const SURE_BELOW = 0.5;

export function classifiedSignals(input: ClassifyInput): ClassifiedSignals {
  const understood = understandRights(input);
  return { signals: signalsOf(understood), reading: understood.own.reading, sightings: understood.sightings };
}

export function signalsOf({ sightings, own, below }: Understood): ReadonlyMap<string, number> {
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
  for (const tell of [stances, moods, turns, persons]) tell(own, count);
  if (below !== null) {
    count('below:something');
    count(below.scene.mentions('I', 'ME', 'MY', 'ABOUT_ME') > 0 ? 'below:first person' : 'below:nobody');
    for (const { finding } of below.sightings) {
      if (finding.weight < SURE_BELOW) continue;
      count(`below:${finding.right}`);
      count('below:request');
    }
  }
  return signals;
}

export const signals = (input: ClassifyInput): ClassifiedSignals['signals'] => classifiedSignals(input).signals;
