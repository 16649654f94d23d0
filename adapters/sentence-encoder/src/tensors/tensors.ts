import { tensor, type Tensor } from '@energetic-ai/core';

/** The library that multiplies. */
export * from '@energetic-ai/core';

/** A single number as a tensor. */
export function number(value: number): Tensor {
  return tensor(new Float32Array([value]), []);
}
