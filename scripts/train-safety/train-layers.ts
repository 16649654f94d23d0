import {
  add,
  matMul,
  mul,
  relu,
  step,
  sum,
  type Tensor,
  tensor,
  tidy,
  transpose,
} from '../../adapters/sentence-encoder/src/tensors/tensors.ts';
import { adam } from './adam.ts';
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
 * Trains two layers by gradient descent with Adam on the logistic loss of every head at once. Order, beginnings and
 * silent units come from a seed, so that the same rows give the same numbers. The library that multiplies matrices must
 * be ready.
 */
export function trainLayers(
  rows: LayerRows,
  learnsFrom: readonly number[],
  { hidden, rounds, rate, decay, dropout, batch }: LayerOptions,
): Layers {
  const { dimensions, heads, inputs } = rows;
  const luck = seededLuck(0x5e45e);
  const drawn = (inputsOfUnit: number, units: number, spread: number): Learning =>
    learning([inputsOfUnit, units], () => luck.normal() * spread);
  const inner = drawn(dimensions, hidden, 3 / Math.sqrt(dimensions));
  const outer = drawn(hidden, heads, 1 / Math.sqrt(hidden));
  const innerBias = learning([hidden], () => 0);
  const outerBias = learning([heads], () => 0);
  const louder = 1 / (1 - dropout);
  const restUntil = new Uint8Array(inputs.length / dimensions);
  for (let round = 0; round < rounds; round++) {
    const last = round >= rounds - 2;
    const awake = luck.shuffle(learnsFrom.filter((row) => last || (restUntil[row] ?? 0) <= round));
    const pace = rate * (1 - round / rounds);
    for (let start = 0; start < awake.length; start += batch) {
      const taken = awake.slice(start, start + batch);
      const loud = Float32Array.from({ length: taken.length * hidden }, () =>
        luck.next() < dropout ? 0 : louder,
      );
      const largest = learn(rows, taken, loud, batch, { inner, innerBias, outer, outerBias });
      for (const [at, row] of taken.entries()) {
        if ((largest[at] ?? 1) < sure) restUntil[row] = round + 1 + restedRounds;
      }
      for (const one of [inner, outer]) one.move(pace, decay);
      for (const one of [innerBias, outerBias]) one.move(pace, 0);
    }
  }
  return {
    inner: withBiases(inner.values, innerBias.values),
    outer: withBiases(outer.values, outerBias.values),
  };
}

/** Numbers that learn, their slopes, and what moves them. */
interface Learning {
  readonly shape: readonly number[];
  readonly values: Float32Array;
  readonly slopes: Float32Array;
  readonly move: ReturnType<typeof adam>;
}

function learning(shape: readonly number[], begin: () => number): Learning {
  const length = shape.reduce((product, size) => product * size, 1);
  const values = Float32Array.from({ length }, begin);
  const slopes = new Float32Array(length);
  return { shape, values, slopes, move: adam(values, slopes) };
}

type Parts = Readonly<Record<'inner' | 'innerBias' | 'outer' | 'outerBias', Learning>>;

/** Puts the slopes of a batch into the parts, and returns the largest miss of each row. */
function learn(
  { dimensions, heads, inputs, targets, weights }: LayerRows,
  taken: readonly number[],
  loud: Float32Array,
  batch: number,
  parts: Parts,
): Float32Array {
  return tidy(() => {
    const given = new Float32Array(taken.length * dimensions);
    for (const [at, row] of taken.entries())
      given.set(inputs.subarray(row * dimensions, (row + 1) * dimensions), at * dimensions);
    const from = tensor(given, [taken.length, dimensions]);
    const [inner, innerBias, outer, outerBias] = [
      parts.inner,
      parts.innerBias,
      parts.outer,
      parts.outerBias,
    ].map(({ values, shape }) => tensor(values, shape)) as [Tensor, Tensor, Tensor, Tensor];
    const sums = add(matMul(from, inner), innerBias);
    const heard = tensor(loud, [taken.length, parts.innerBias.values.length]);
    const units = mul(relu(sums), heard);
    const scores = add(matMul(units, outer), outerBias).dataSync();
    const largest = new Float32Array(taken.length);
    const misses = new Float32Array(taken.length * heads);
    for (const [at, row] of taken.entries()) {
      for (let head = 0; head < heads; head++) {
        const weight = weights[row * heads + head] ?? 0;
        if (weight === 0) continue;
        const chance = 1 / (1 + Math.exp(-(scores[at * heads + head] ?? 0)));
        const miss = chance - (targets[row * heads + head] ?? 0);
        largest[at] = Math.max(largest[at] ?? 0, Math.abs(miss));
        misses[at * heads + head] = (weight * miss) / batch;
      }
    }
    const missed = tensor(misses, [taken.length, heads]);
    const back = mul(mul(matMul(missed, transpose(outer)), heard), step(sums));
    parts.outer.slopes.set(matMul(transpose(units), missed).dataSync());
    parts.outerBias.slopes.set(sum(missed, 0).dataSync());
    parts.inner.slopes.set(matMul(transpose(from), back).dataSync());
    parts.innerBias.slopes.set(sum(back, 0).dataSync());
    return largest;
  });
}

/** As the sense file holds them: for each unit its weights, and its bias behind them. */
function withBiases(weights: Float32Array, biases: Float32Array): Float32Array {
  const units = biases.length;
  const width = weights.length / units;
  return Float32Array.from({ length: units * (width + 1) }, (_, at) => {
    const unit = Math.floor(at / (width + 1));
    const from = at % (width + 1);
    return (from === width ? biases[unit] : weights[from * units + unit]) ?? 0;
  });
}
