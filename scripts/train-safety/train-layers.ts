import { seededLuck } from './seeded-luck.ts';

/** Rows to learn from: for row `i` the inputs at `i * dimensions`, targets and their weights at `i * heads`. */
export interface LayerRows {
  readonly dimensions: number;
  readonly heads: number;
  readonly inputs: Float32Array;
  /** 1 or 0 for each head. */
  readonly targets: Uint8Array;
  /** How much a target counts; 0 where nobody knows. */
  readonly weights: Float32Array;
}

export interface LayerOptions {
  readonly hidden: number;
  readonly rounds: number;
  readonly rate: number;
  /** How much the weights are drawn to zero. */
  readonly decay: number;
  /** The share of hidden units that are silent at each row, so that none is relied on. */
  readonly dropout: number;
  readonly batch: number;
}

/** Two layers as the sense file holds them. */
export interface Layers {
  readonly inner: Float32Array;
  readonly outer: Float32Array;
}

// What is said so surely needs no more teaching for a while.
const sure = 0.05;
const restedRounds = 2;

/**
 * Trains two layers by gradient descent with Adam (Kingma and Ba, 2015) on the logistic loss of every head at once.
 * Order, beginnings and silent units come from a seed, so that the same rows give the same numbers.
 */
export function trainLayers(
  rows: LayerRows,
  learnsFrom: readonly number[],
  { hidden, rounds, rate, decay, dropout, batch }: LayerOptions,
): Layers {
  const { dimensions, heads, inputs, targets, weights } = rows;
  const luck = seededLuck(0x5e45e);
  const width = dimensions + 1;
  const height = hidden + 1;
  const inner = Float32Array.from({ length: hidden * width }, (_, at) =>
    at % width === dimensions ? 0 : luck.normal() * (3 / Math.sqrt(dimensions)),
  );
  const outer = Float32Array.from({ length: heads * height }, (_, at) =>
    at % height === hidden ? 0 : luck.normal() / Math.sqrt(hidden),
  );
  const innerSlope = new Float32Array(inner.length);
  const outerSlope = new Float32Array(outer.length);
  const innerStep = adam(inner, innerSlope, (at) => at % width !== dimensions);
  const outerStep = adam(outer, outerSlope, (at) => at % height !== hidden);
  const units = new Float64Array(hidden);
  const louder = 1 / (1 - dropout);
  const misses = new Float64Array(heads);
  const restUntil = new Uint8Array(rows.inputs.length / dimensions);

  /** Adds one row to the slopes, and returns its largest miss. */
  function learn(row: number): number {
    const from = row * dimensions;
    for (let unit = 0; unit < hidden; unit++) {
      if (luck.next() < dropout) {
        units[unit] = 0;
        continue;
      }
      const at = unit * width;
      let sum = inner[at + dimensions] ?? 0;
      for (let i = 0; i < dimensions; i++) sum += (inner[at + i] ?? 0) * (inputs[from + i] ?? 0);
      units[unit] = sum > 0 ? sum * louder : 0;
    }
    let largest = 0;
    for (let head = 0; head < heads; head++) {
      const weight = weights[row * heads + head] ?? 0;
      misses[head] = 0;
      if (weight === 0) continue;
      const at = head * height;
      let sum = outer[at + hidden] ?? 0;
      for (let unit = 0; unit < hidden; unit++) sum += (outer[at + unit] ?? 0) * (units[unit] ?? 0);
      const miss = 1 / (1 + Math.exp(-sum)) - (targets[row * heads + head] ?? 0);
      largest = Math.max(largest, Math.abs(miss));
      misses[head] = (weight * miss) / batch;
    }
    for (let head = 0; head < heads; head++) {
      const miss = misses[head] ?? 0;
      if (miss === 0) continue;
      const at = head * height;
      for (let unit = 0; unit < hidden; unit++)
        outerSlope[at + unit] = (outerSlope[at + unit] ?? 0) + miss * (units[unit] ?? 0);
      outerSlope[at + hidden] = (outerSlope[at + hidden] ?? 0) + miss;
    }
    for (let unit = 0; unit < hidden; unit++) {
      if (units[unit] === 0) continue;
      let back = 0;
      for (let head = 0; head < heads; head++)
        back += (misses[head] ?? 0) * (outer[head * height + unit] ?? 0);
      back *= louder;
      const at = unit * width;
      for (let i = 0; i < dimensions; i++)
        innerSlope[at + i] = (innerSlope[at + i] ?? 0) + back * (inputs[from + i] ?? 0);
      innerSlope[at + dimensions] = (innerSlope[at + dimensions] ?? 0) + back;
    }
    return largest;
  }

  for (let round = 0; round < rounds; round++) {
    const last = round >= rounds - 2;
    const awake = luck.shuffle(learnsFrom.filter((row) => last || (restUntil[row] ?? 0) <= round));
    const pace = rate * (1 - round / rounds);
    for (let start = 0; start < awake.length; start += batch) {
      for (const row of awake.slice(start, start + batch)) {
        if (learn(row) < sure) restUntil[row] = round + 1 + restedRounds;
      }
      innerStep(pace, decay);
      outerStep(pace, decay);
    }
  }
  return { inner, outer };
}

/** Moves values against their slopes, each at its own pace, and empties the slopes. */
function adam(
  values: Float32Array,
  slopes: Float32Array,
  decays: (at: number) => boolean,
): (rate: number, decay: number) => void {
  const mean = new Float32Array(values.length);
  const square = new Float32Array(values.length);
  const isDecayed = Uint8Array.from({ length: values.length }, (_, at) => (decays(at) ? 1 : 0));
  let steps = 0;
  return (rate, decay) => {
    steps++;
    const meanShare = 1 - 0.9 ** steps;
    const squareShare = 1 - 0.999 ** steps;
    for (let at = 0; at < values.length; at++) {
      const value = values[at] ?? 0;
      const slope = (slopes[at] ?? 0) + (isDecayed[at] === 1 ? decay * value : 0);
      slopes[at] = 0;
      const nextMean = 0.9 * (mean[at] ?? 0) + 0.1 * slope;
      const nextSquare = 0.999 * (square[at] ?? 0) + 0.001 * slope * slope;
      mean[at] = nextMean;
      square[at] = nextSquare;
      values[at] = value - (rate * (nextMean / meanShare)) / (Math.sqrt(nextSquare / squareShare) + 1e-8);
    }
  };
}
