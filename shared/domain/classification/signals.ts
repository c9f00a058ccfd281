import { type ClassifyInput, understandRights } from './classify.ts';

/**
 * Named, counted signs of a mail, for a model that learns to weigh them: `meaning:DELETE` (how often a meaning
 * occurs), `rule:erasure:person` (how often a rule fired), `best:erasure` (its greatest weight) and the size in words.
 */
export function signals(input: ClassifyInput): ReadonlyMap<string, number> {
  const { sightings, own } = understandRights(input);
  const named = new Map<string, number>([['words', own.reading.words.length]]);
  for (const [concept, count] of own.reading.counts) named.set(`meaning:${concept}`, count);
  for (const sentence of own.reading.sentences)
    if (sentence.question) named.set('questions', (named.get('questions') ?? 0) + 1);
  for (const { finding, source } of sightings) {
    named.set(`rule:${finding.rule}`, (named.get(`rule:${finding.rule}`) ?? 0) + 1);
    named.set(`source:${source}`, (named.get(`source:${source}`) ?? 0) + 1);
    const best = `best:${finding.right}`;
    named.set(best, Math.max(named.get(best) ?? 0, finding.weight));
  }
  return named;
}
