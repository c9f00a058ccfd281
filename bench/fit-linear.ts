/** One example: its features as columns with their values, and whether each output holds. */
export interface Example {
  readonly columns: Int32Array;
  readonly values: Float64Array;
  readonly labels: readonly boolean[];
}

export interface Fitted {
  /** One row of outputs a column. */
  readonly weights: Float64Array;
  readonly biases: Float64Array;
}

const EPOCHS = 25;
const RATE = 0.1;
const SHRINK = 1e-2;

/** Seed of the order in which examples are taken; any fixed number makes training repeatable. */
const SEED = 20_261_121;

/** Logistic regression, one per output, by AdaGrad with weight decay. The same examples give the same weights. */
export function fitLinear(examples: readonly Example[], columns: number, outputs: number): Fitted {
  const weights = new Float64Array(columns * outputs);
  const squares = new Float64Array(columns * outputs).fill(1e-6);
  const biases = new Float64Array(outputs);
  const biasSquares = new Float64Array(outputs).fill(1e-6);
  const order = examples.map((_, index) => index);
  const next = generator(SEED);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    shuffle(order, next);
    for (const index of order) {
      const example = examples[index];
      if (example === undefined) continue;
      const scores = scoresOf(example, { weights, biases }, outputs);
      const slopes = scores.map((score, k) => 1 / (1 + Math.exp(-score)) - (example.labels[k] === true ? 1 : 0));
      for (const [k, slope] of slopes.entries()) step(biases, biasSquares, k, slope);
      for (const [q, column] of example.columns.entries()) {
        const value = example.values[q] ?? 0;
        for (const [k, slope] of slopes.entries()) {
          const at = column * outputs + k;
          step(weights, squares, at, slope * value + SHRINK * (weights[at] ?? 0));
        }
      }
    }
  }
  return { weights, biases };
}

export function scoresOf(example: Example, { weights, biases }: Fitted, outputs: number): number[] {
  const scores = Array.from(biases);
  for (const [q, column] of example.columns.entries()) {
    const value = example.values[q] ?? 0;
    for (let k = 0; k < outputs; k += 1) scores[k] = (scores[k] ?? 0) + (weights[column * outputs + k] ?? 0) * value;
  }
  return scores;
}

function step(values: Float64Array, squares: Float64Array, at: number, slope: number): void {
  squares[at] = (squares[at] ?? 0) + slope * slope;
  values[at] = (values[at] ?? 0) - (RATE * slope) / Math.sqrt(squares[at] ?? 1);
}

/** Numerical Recipes' linear congruential generator: enough to shuffle, and the same everywhere. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

function shuffle(order: number[], next: () => number): void {
  for (let i = order.length - 1; i > 0; i -= 1) {
    const j = Math.floor(next() * (i + 1));
    [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
  }
}
