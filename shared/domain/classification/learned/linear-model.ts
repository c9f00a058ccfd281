import { RIGHT_IDS, type Right } from '../../rights.ts';
import { MAIL_KINDS, type MailKind } from '../../understanding.ts';
import type { Features } from './features.ts';

/** What the model answers for a mail: a probability for each right and each kind. They need not add up to one. */
export type Output = Right | MailKind;

export const OUTPUTS: readonly Output[] = [...RIGHT_IDS, ...MAIL_KINDS];

/** The model as it lies in `weights.json`; written by `npm run train`, never by hand. */
export interface StoredModel {
  /** What it was trained on, for people. */
  readonly trainedOn: string;
  /** Little-endian 32-bit hashes of the features, ascending, base64. */
  readonly features: string;
  /** Signed bytes, one row of outputs a feature, base64. */
  readonly weights: string;
  /** What one step of a weight is worth, per output. */
  readonly steps: readonly number[];
  readonly biases: readonly number[];
  /** How each probability follows from all scores together (see `weighed`): one row of outputs an input, and biases. */
  readonly weighing: readonly number[];
  readonly weighingBiases: readonly number[];
}

export interface LinearModel {
  /** Probabilities by output. */
  judge(features: Features): Readonly<Record<Output, number>>;
  /** How much one feature speaks for an output; 0 for a feature the model does not know. */
  weight(feature: number, output: Output): number;
}

export function loadModel(stored: StoredModel): LinearModel {
  const hashes = new Uint32Array(bytesOf(stored.features).buffer);
  const outputs = OUTPUTS.length;
  const weights = Float32Array.from(
    new Int8Array(bytesOf(stored.weights).buffer),
    (steps, at) => steps * (stored.steps[at % outputs] ?? 0),
  );
  const rows = new Map<number, number>();
  for (const [row, feature] of hashes.entries()) rows.set(feature, row * outputs);
  return {
    judge(features) {
      const scores = Float64Array.from(stored.biases);
      for (const [feature, value] of features) {
        const row = rows.get(feature);
        if (row === undefined) continue;
        for (let k = 0; k < outputs; k += 1) scores[k] = (scores[k] as number) + (weights[row + k] as number) * value;
      }
      return probabilitiesOf(weighed(Array.from(scores)), stored.weighing, stored.weighingBiases);
    },
    weight(feature, output) {
      const row = rows.get(feature);
      return row === undefined ? 0 : (weights[row + OUTPUTS.indexOf(output)] ?? 0);
    },
  };
}

/** Beyond this a score says no more. */
const SUREST = 8;

/**
 * What the probabilities are judged by: all scores, and of the rights the best, the second best and how many there seem to
 * be. A right counts for less beside a complaint, and a request is one through its rights.
 */
export function weighed(scores: readonly number[]): readonly number[] {
  const bounded = scores.map((score) => Math.max(-SUREST, Math.min(SUREST, score)));
  const rights = bounded.slice(0, RIGHT_IDS.length);
  const [best = 0, second = 0] = [...rights].sort((a, b) => b - a);
  const together = Math.log(rights.reduce((sum, score) => sum + Math.exp(score), 0));
  return [...bounded, best, second, together];
}

export const WEIGHED_INPUTS: number = RIGHT_IDS.length + MAIL_KINDS.length + 3;

/** Calibrated: fitted on mails whose whole hand was held out. */
export function probabilitiesOf(
  inputs: readonly number[],
  weighing: ArrayLike<number>,
  biases: ArrayLike<number>,
): Readonly<Record<Output, number>> {
  const probabilities = OUTPUTS.map((output, column): [Output, number] => {
    let score = biases[column] ?? 0;
    for (const [row, input] of inputs.entries()) score += input * (weighing[row * OUTPUTS.length + column] ?? 0);
    return [output, 1 / (1 + Math.exp(-score))];
  });
  return Object.fromEntries(probabilities) as Record<Output, number>;
}

function bytesOf(base64: string): Uint8Array {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i += 1) bytes[i] = binary.charCodeAt(i);
  return bytes;
}
