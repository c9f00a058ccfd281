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
  /** Platt scaling per output: probability = 1 / (1 + exp(-(slope * score + offset))), fitted on hands held out. */
  readonly slopes: readonly number[];
  readonly offsets: readonly number[];
}

export interface LinearModel {
  /** Probabilities by output. */
  judge(features: Features): Readonly<Record<Output, number>>;
  /** How much one feature speaks for an output; 0 for a feature the model does not know. */
  weight(feature: number, output: Output): number;
}

export function loadModel(stored: StoredModel): LinearModel {
  const hashes = new Uint32Array(bytesOf(stored.features).buffer);
  const weights = new Int8Array(bytesOf(stored.weights).buffer);
  const rows = new Map<number, number>();
  for (const [row, feature] of hashes.entries()) rows.set(feature, row * OUTPUTS.length);
  const at = (row: number, column: number): number => (weights[row + column] ?? 0) * (stored.steps[column] ?? 0);
  return {
    judge(features) {
      const scores = [...stored.biases];
      for (const [feature, value] of features) {
        const row = rows.get(feature);
        if (row === undefined) continue;
        for (let column = 0; column < OUTPUTS.length; column += 1) {
          scores[column] = (scores[column] ?? 0) + at(row, column) * value;
        }
      }
      const probabilities = OUTPUTS.map((output, column): [Output, number] => {
        const score = (stored.slopes[column] ?? 1) * (scores[column] ?? 0) + (stored.offsets[column] ?? 0);
        return [output, 1 / (1 + Math.exp(-score))];
      });
      return Object.fromEntries(probabilities) as Record<Output, number>;
    },
    weight(feature, output) {
      const row = rows.get(feature);
      return row === undefined ? 0 : at(row, OUTPUTS.indexOf(output));
    },
  };
}

function bytesOf(base64: string): Uint8Array {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i += 1) bytes[i] = binary.charCodeAt(i);
  return bytes;
}
