import { tensor, type Tensor } from '@energetic-ai/core';

export type { Save, Step, Tensor } from '@energetic-ai/core';
/** What is used of the library that multiplies. */
export {
  add,
  concat,
  customGrad,
  fused,
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
  tensor,
  tidy,
  transpose,
  valueAndGrads,
} from '@energetic-ai/core';

/** A single number as a tensor. */
export function number(value: number): Tensor {
  return tensor(new Float32Array([value]), []);
}
