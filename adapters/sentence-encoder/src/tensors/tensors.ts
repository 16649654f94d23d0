import { tensor, type Tensor } from '@energetic-ai/core';

// The library that multiplies: what is used of it.
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
  type Save,
  sigmoid,
  softmax,
  softplus,
  split,
  square,
  step,
  type Step,
  sub,
  sum,
  type Tensor,
  tensor,
  tidy,
  transpose,
  valueAndGrads,
} from '@energetic-ai/core';

/** A single number as a tensor. */
export function number(value: number): Tensor {
  return tensor(new Float32Array([value]), []);
}
