import { type ModelFile } from '../../packages/safety/src/model/model-file.ts';
import { type ModelHead, modelHeads } from '../../packages/safety/src/model/model-header.ts';
import type { FeatureRows } from './feature-rows.ts';
import type { TrainingOptions } from './options.ts';
import type { PreparedRow } from './prepare-rows.ts';
import { type HeadWeights, trainHead } from './train-head.ts';

/** The weights of all heads, pruned and quantised as the file holds them. */
export type PackedWeights = Pick<ModelFile, 'bitmap' | 'weights'> & {
  readonly kept: number;
  readonly steps: number[];
  readonly biases: number[];
};

/** Trains every head on the rows that `learnsFrom` lets through. */
export function trainWeights(
  rows: readonly PreparedRow[],
  features: FeatureRows,
  options: TrainingOptions,
  learnsFrom: (row: PreparedRow) => boolean,
): PackedWeights {
  const buckets = 2 ** options.bits;
  const all = modelHeads.map((head) => {
    const { labels, costs } = labelsOf(rows, head, learnsFrom);
    return trainHead(features, labels, costs, buckets, options);
  });
  return pack(all, howOften(rows, features, buckets), options);
}

function labelsOf(rows: readonly PreparedRow[], head: ModelHead, learnsFrom: (row: PreparedRow) => boolean) {
  const labels = new Int8Array(rows.length);
  const costs = new Float64Array(rows.length);
  for (const [at, row] of rows.entries()) {
    const target = row.targets[head];
    if (target === undefined || !learnsFrom(row)) continue;
    labels[at] = target.yes ? 1 : -1;
    costs[at] = target.weight;
  }
  return { labels, costs };
}

function howOften(rows: readonly PreparedRow[], { starts, ids }: FeatureRows, buckets: number): Int32Array {
  const counts = new Int32Array(buckets);
  for (const [row, { targets }] of rows.entries()) {
    if (Object.keys(targets).length === 0) continue;
    for (const id of ids.subarray(starts[row], starts[row + 1])) counts[id] = (counts[id] ?? 0) + 1;
  }
  return counts;
}

/** Keeps the buckets that move scores most: by the heaviest weight, and by how often they come up. */
function pack(heads: readonly HeadWeights[], counts: Int32Array, options: TrainingOptions): PackedWeights {
  const buckets = counts.length;
  const spread = heads.map((weights) => Math.sqrt(meanSquare(weights, buckets)) || 1);
  const moves = new Float64Array(buckets);
  for (let bucket = 0; bucket < buckets; bucket++) {
    const heaviest = Math.max(
      ...heads.map((weights, head) => Math.abs(weights[bucket] ?? 0) / (spread[head] ?? 1)),
    );
    moves[bucket] = heaviest * Math.sqrt(counts[bucket] ?? 0);
  }
  const least = moves.toSorted().at(-options.kept) ?? 0;
  const keeps = [...moves.keys()]
    .filter((bucket) => (moves[bucket] ?? 0) >= least && (moves[bucket] ?? 0) > 0)
    .slice(0, options.kept);
  const bitmap = new Uint8Array(buckets / 8);
  for (const bucket of keeps) bitmap[bucket >>> 3] = (bitmap[bucket >>> 3] ?? 0) | (1 << (bucket & 7));
  const steps = heads.map((weights) => stepOf(keeps.map((bucket) => weights[bucket] ?? 0)));
  const packed = new Int8Array(keeps.length * heads.length);
  for (const [row, bucket] of keeps.entries()) {
    for (const [head, weights] of heads.entries()) {
      const units = Math.round((weights[bucket] ?? 0) / (steps[head] ?? 1));
      packed[row * heads.length + head] = Math.max(-127, Math.min(127, units));
    }
  }
  return {
    bitmap,
    weights: packed,
    kept: keeps.length,
    steps,
    biases: heads.map((weights) => weights[buckets] ?? 0),
  };
}

function meanSquare(weights: HeadWeights, buckets: number): number {
  let sum = 0;
  for (let bucket = 0; bucket < buckets; bucket++) sum += (weights[bucket] ?? 0) ** 2;
  return sum / buckets;
}

// The few heaviest weights are cut off, so that the many light ones keep more than a step or two.
function stepOf(weights: readonly number[]): number {
  const sizes = weights.map(Math.abs).toSorted((a, b) => a - b);
  const heavy = sizes.at(Math.floor(sizes.length * 0.999)) ?? 0;
  return (heavy === 0 ? 1 : heavy) / 127;
}
