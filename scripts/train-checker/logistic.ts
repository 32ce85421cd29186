/** What a text has of each feature; features it has none of are left out. */
export interface Row {
  features: Int32Array;
  amounts: Float64Array;
  isOffer: boolean;
}

const ROUNDS = 150;
const ROUNDS_TO_MEASURE = 20;

/**
 * Logistic regression with an L2 penalty, by accelerated gradient descent over all rows: the same rows give the same weights.
 * @returns a weight for each feature, and behind them that of a text that has none.
 */
export function weightsOf(rows: readonly Row[], features: number, penalty: number): Float64Array {
  const start = features;
  const dot = (weights: Float64Array, { features: of, amounts }: Row) => {
    let sum = weights[start] ?? 0;
    for (let at = 0; at < of.length; at++) sum += (weights[of[at] ?? 0] ?? 0) * (amounts[at] ?? 0);
    return sum;
  };
  const add = (weights: Float64Array, { features: of, amounts }: Row, much: number) => {
    weights[start] = (weights[start] ?? 0) + much;
    for (let at = 0; at < of.length; at++) {
      const feature = of[at] ?? 0;
      weights[feature] = (weights[feature] ?? 0) + much * (amounts[at] ?? 0);
    }
  };
  const each = (weights: Float64Array, muchOf: (row: Row, sum: number) => number) => {
    const total = new Float64Array(features + 1);
    for (const row of rows) add(total, row, muchOf(row, dot(weights, row)) / rows.length);
    return total;
  };

  // How steep it is at most, found by the longest direction.
  let direction = new Float64Array(features + 1).fill(1);
  let steepest = 1;
  for (let round = 0; round < ROUNDS_TO_MEASURE; round++) {
    const next = each(direction, (_, sum) => sum);
    steepest = Math.hypot(...chunked(next));
    direction = next.map((one) => one / steepest);
  }
  const pace = 1 / (0.26 * steepest + penalty);

  let weights = new Float64Array(features + 1);
  let ahead = weights;
  let momentum = 1;
  for (let round = 0; round < ROUNDS; round++) {
    const slope = each(ahead, ({ isOffer }, sum) => 1 / (1 + Math.exp(-sum)) - (isOffer ? 1 : 0));
    const from = ahead;
    const next = from.map((one, at) => one - pace * ((slope[at] ?? 0) + (at < start ? penalty * one : 0)));
    const faster = (1 + Math.sqrt(1 + 4 * momentum ** 2)) / 2;
    const last = weights;
    ahead = next.map((one, at) => one + ((momentum - 1) / faster) * (one - (last[at] ?? 0)));
    weights = next;
    momentum = faster;
  }
  return weights;
}

/** Lengths of parts, for no function takes so many numbers at once. */
function chunked(numbers: Float64Array): number[] {
  const parts: number[] = [];
  for (let at = 0; at < numbers.length; at += 4096) parts.push(Math.hypot(...numbers.subarray(at, at + 4096)));
  return parts;
}
