import type { Layers } from './train-layers.ts';

/** One line for each head over vectors of length 1: a head's weights at `head * dimensions`, and its bias. */
export interface EncoderHeads {
  readonly weights: Float32Array;
  readonly biases: Float32Array;
}

/** How many units the heads are as layers. */
export function unitsOf({ biases }: EncoderHeads): number {
  return 2 * biases.length;
}

/**
 * Heads as the two layers that a sense file holds. A unit is silent below zero, so each head becomes two: what is above
 * zero, and what is below.
 */
export function headLayers({ weights, biases }: EncoderHeads): Layers {
  const heads = [...biases.keys()];
  const dimensions = weights.length / biases.length;
  const inner = heads.flatMap((head) => {
    const line = [...weights.subarray(head * dimensions, (head + 1) * dimensions), biases[head] ?? 0];
    return [...line, ...line.map((value) => -value)];
  });
  const outer = heads.flatMap((head) => [...heads.flatMap((of) => (of === head ? [1, -1] : [0, 0])), 0]);
  return { inner: Float32Array.from(inner), outer: Float32Array.from(outer) };
}
