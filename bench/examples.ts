import { type Features, features } from '../shared/domain/classification/learned/features.ts';
import { OUTPUTS } from '../shared/domain/classification/learned/linear-model.ts';
import { classifiedSignals } from '../shared/domain/classification/signals.ts';
import type { CorpusMail } from './corpus.ts';
import { corpusInput } from './corpus-input.ts';
import type { Example } from './fit-linear.ts';

/** A mail with its features and labels. */
export interface Judged {
  readonly mail: CorpusMail;
  readonly features: Features;
  readonly labels: readonly boolean[];
}

export const judged = (mail: CorpusMail): Judged => {
  const { signals, reading } = classifiedSignals(corpusInput(mail));
  const holds = new Set<string>([...mail.rights, mail.kind]);
  return { mail, features: features(signals, reading), labels: OUTPUTS.map((output) => holds.has(output)) };
};

/** A feature seen in fewer mails than this says more about a mail than about the language. */
const RARE = 14;

/** Columns for the features that enough of the mails have, by ascending hash. */
export function columnsOf(mails: readonly Judged[]): ReadonlyMap<number, number> {
  const seen = new Map<number, number>();
  for (const mail of mails) for (const feature of mail.features.keys()) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  const kept = [...seen].flatMap(([feature, count]) => (count >= RARE ? [feature] : []));
  return new Map(kept.sort((a, b) => a - b).map((feature, column) => [feature, column]));
}

export function exampleOf({ features: found, labels }: Judged, columns: ReadonlyMap<number, number>): Example {
  const known = [...found].flatMap(([feature, value]): [number, number][] => {
    const column = columns.get(feature);
    return column === undefined ? [] : [[column, value]];
  });
  return {
    columns: Int32Array.from(known.map(([column]) => column)),
    values: Float32Array.from(known.map(([, value]) => value)),
    labels,
  };
}
