import type { FeatureRows } from './feature-rows.ts';
import { seededLuck } from './seeded-luck.ts';

export interface HeadOptions {
  /** What one row of weight 1 may cost; larger fits closer. */
  readonly cost: number;
  /** How many times as much a positive row counts. */
  readonly positive: number;
  readonly rounds: number;
}

/** One linear head: a weight per bucket, and the bias behind the last. */
export type HeadWeights = Float64Array;

/**
 * A linear classifier with squared hinge loss and L2 regularisation, by dual coordinate descent
 * (Hsieh et al., ICML 2008). The order of the rows comes from a seed, so that the same rows give the same weights.
 *
 * @param labels 1, -1, or 0 for a row that is left out
 */
export function trainHead(
  rows: FeatureRows,
  labels: Int8Array,
  costs: Float64Array,
  buckets: number,
  options: HeadOptions,
): HeadWeights {
  const weights = new Float64Array(buckets + 1);
  const order: number[] = [];
  for (let row = 0; row < rows.length; row++) if (labels[row] !== 0) order.push(row);
  const alphas = new Float64Array(rows.length);
  const luck = seededLuck(0x5eed);
  const { starts, ids, values } = rows;
  const squares = new Float64Array(rows.length);
  for (const row of order) {
    let square = 1;
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++) square += (values[at] ?? 0) ** 2;
    squares[row] = square;
  }
  let active = order;
  for (let round = 0; round < options.rounds; round++) {
    luck.shuffle(active);
    const whole = round % 4 === 0 || round === options.rounds - 1;
    const next: number[] = [];
    for (const row of whole ? (active = round === 0 ? active : luck.shuffle([...order])) : active) {
      const label = labels[row] ?? 0;
      const cost = options.cost * (costs[row] ?? 0) * (label > 0 ? options.positive : 1);
      const slack = 1 / (2 * cost);
      let sum = weights[buckets] ?? 0;
      const end = starts[row + 1] ?? 0;
      for (let at = starts[row] ?? 0; at < end; at++) sum += (weights[ids[at] ?? 0] ?? 0) * (values[at] ?? 0);
      const before = alphas[row] ?? 0;
      const slope = label * sum - 1 + before * slack;
      if (before === 0 && slope > 0.2) continue;
      next.push(row);
      const alpha = Math.max(0, before - slope / ((squares[row] ?? 1) + slack));
      const step = (alpha - before) * label;
      if (step === 0) continue;
      alphas[row] = alpha;
      weights[buckets] = (weights[buckets] ?? 0) + step;
      for (let at = starts[row] ?? 0; at < end; at++) {
        const id = ids[at] ?? 0;
        weights[id] = (weights[id] ?? 0) + step * (values[at] ?? 0);
      }
    }
    active = next;
  }
  return weights;
}
