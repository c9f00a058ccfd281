import { writeFileSync } from 'node:fs';
import { type CorpusMail, readCorpus, testHands } from '../bench/corpus.ts';
import { columnsOf, exampleOf, type Judged, judged } from '../bench/examples.ts';
import { FIGURES_HEAD, figures, figuresLine } from '../bench/figures.ts';
import { type Fitted, fitLinear, LEFT_OUT, scoresOf } from '../bench/fit-linear.ts';
import {
  OUTPUTS,
  probabilitiesOf,
  type StoredModel,
  WEIGHED_INPUTS,
  weighed,
} from '../shared/domain/classification/learned/linear-model.ts';
import { verdictOf } from '../shared/domain/classification/learned/verdict.ts';

/**
 * Trains the model from the development hands and writes it: `npm run train`. The same corpus and code give the same
 * file. Probabilities are fitted on scores of mails whose whole hand was held out.
 */
const MODEL = 'shared/domain/classification/learned/weights.json';

/** Parts for the held-out scores; each hand falls into one. */
const FOLDS = 5;

const kept = testHands();
const mails = readCorpus()
  .filter((mail) => !kept.has(mail.hand))
  .map(judged);
const hands = [...new Set(mails.map(({ mail }) => mail.hand))].sort();

interface Scored {
  readonly mail: CorpusMail;
  readonly scores: readonly number[];
  readonly labels: readonly boolean[];
}

const heldOut: Scored[] = [];
for (let fold = 0; fold < FOLDS; fold += 1) {
  const out = new Set(hands.filter((_, index) => index % FOLDS === fold));
  const { fitted, columns } = trainOn(mails.filter(({ mail }) => !out.has(mail.hand)));
  for (const each of mails.filter(({ mail }) => out.has(mail.hand))) {
    const scores = scoresOf(exampleOf(each, columns), fitted, OUTPUTS.length);
    heldOut.push({ mail: each.mail, scores, labels: each.labels });
  }
}
const weigher = fitWeigher(heldOut);

const { fitted, columns } = trainOn(mails);
const model = stored(fitted, columns);
writeFileSync(MODEL, `${JSON.stringify(model, null, 2)}\n`);
console.log(
  `${mails.length} mails of ${hands.length} hands, ${columns.size} features, ${JSON.stringify(model).length} bytes`,
);

console.log(`held-out hands  ${FIGURES_HEAD}`);
console.log(`                ${figuresLine(figures(heldOutTwice()))}`);

/** What is still to be said of the weigher is told on halves of the hands: each half is judged by the other's. */
function heldOutTwice(): { readonly mail: CorpusMail; readonly answer: ReturnType<typeof answerOf> }[] {
  return [0, 1].flatMap((half) => {
    const isIn = ({ mail }: Scored): boolean => hands.indexOf(mail.hand) % 2 === half;
    const other = fitWeigher(heldOut.filter((each) => !isIn(each)));
    return heldOut.filter(isIn).map(({ mail, scores }) => ({ mail, answer: answerOf(mail, scores, other) }));
  });
}

function answerOf(mail: CorpusMail, scores: readonly number[], { weights, biases }: Fitted) {
  return verdictOf(probabilitiesOf(weighed(scores), weights, biases), mail.to === 'gdpr' ? 'privacy' : 'general');
}

/** Scores become probabilities by a second regression over all of them, on mails that the first has not seen. */
function fitWeigher(scored: readonly Scored[]): Fitted {
  const columns = Int32Array.from({ length: WEIGHED_INPUTS }, (_, column) => column);
  return fitLinear(
    scored.map(({ scores, labels }) => ({ columns, values: Float32Array.from(weighed(scores)), labels })),
    WEIGHED_INPUTS,
    OUTPUTS.length,
    0,
  );
}

function trainOn(of: readonly Judged[]): { fitted: Fitted; columns: ReadonlyMap<number, number> } {
  const known = columnsOf(of);
  return {
    columns: known,
    fitted: fitLinear(
      of.map((each) => exampleOf(each, known)),
      known.size,
      OUTPUTS.length,
      LEFT_OUT,
    ),
  };
}

/** Weights are kept as signed bytes: a step per output is the greatest weight over 127. */
function stored({ weights, biases }: Fitted, known: ReadonlyMap<number, number>): StoredModel {
  const steps = OUTPUTS.map((_, k) => {
    let greatest = 1e-9;
    for (let at = k; at < weights.length; at += OUTPUTS.length)
      greatest = Math.max(greatest, Math.abs(weights[at] ?? 0));
    return greatest / 127;
  });
  const bytes = Int8Array.from(weights, (weight, at) => Math.round(weight / (steps[at % OUTPUTS.length] ?? 1)));
  return {
    trainedOn: `${mails.length} mails of ${hands.length} hands`,
    features: Buffer.from(Uint32Array.from(known.keys()).buffer).toString('base64'),
    weights: Buffer.from(bytes.buffer).toString('base64'),
    steps: steps.map(rounded),
    biases: Array.from(biases, rounded),
    weighing: Array.from(weigher.weights, rounded),
    weighingBiases: Array.from(weigher.biases, rounded),
  };
}

function rounded(value: number): number {
  return Number(value.toPrecision(6));
}
