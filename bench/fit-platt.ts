/** A score becomes a probability by 1 / (1 + exp(-(slope * score + offset))) (Platt 1999, with his smoothed targets). */
export interface Platt {
  readonly slope: number;
  readonly offset: number;
}

const STEPS = 4000;
const RATE = 0.05;

/** Fits slope and offset on scores of mails that were held out, by gradient descent on the log loss. */
export function fitPlatt(scored: readonly (readonly [score: number, holds: boolean])[]): Platt {
  const holding = scored.filter(([, holds]) => holds).length;
  const high = (holding + 1) / (holding + 2);
  const low = 1 / (scored.length - holding + 2);
  let slope = 1;
  let offset = 0;
  for (let step = 0; step < STEPS; step += 1) {
    let bySlope = 0;
    let byOffset = 0;
    for (const [score, holds] of scored) {
      const error = 1 / (1 + Math.exp(-(slope * score + offset))) - (holds ? high : low);
      bySlope += error * score;
      byOffset += error;
    }
    slope -= (RATE * bySlope) / scored.length;
    offset -= (RATE * byOffset) / scored.length;
  }
  return { slope, offset };
}
