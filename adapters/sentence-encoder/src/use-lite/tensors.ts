import {
  add,
  customGrad,
  loadGraphModel,
  matMul,
  mean,
  mul,
  ready,
  relu,
  reshape,
  rsqrt,
  sigmoid,
  softmax,
  softplus,
  split,
  square,
  step,
  sub,
  sum,
  tanh,
  tensor,
  tidy,
  transpose,
  valueAndGrads,
  concat,
  type Tensor,
} from '@energetic-ai/core';

export type { Save, Step, Tensor } from '@energetic-ai/core';

/** What is used of the library that runs the encoder. */
export const tensors = {
  add,
  concat,
  customGrad,
  loadGraphModel,
  matMul,
  mean,
  mul,
  ready,
  relu,
  reshape,
  rsqrt,
  sigmoid,
  softmax,
  softplus,
  split,
  square,
  step,
  sub,
  sum,
  tanh,
  tensor,
  tidy,
  transpose,
  valueAndGrads,
};

/** A single number as a tensor. */
export function number(value: number): Tensor {
  return tensor(new Float32Array([value]), []);
}
