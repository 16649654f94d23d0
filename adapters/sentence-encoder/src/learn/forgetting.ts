import { scaled } from '../tensors/steps.ts';
import { type Tensor, tensor } from '../tensors/tensors.ts';

/** What each step of the encoder passes through while it learns. */
export type Forgetting = (rows: Tensor) => Tensor;

/**
 * Sets a share of all numbers to nothing and makes up for it in the others (Srivastava and others, 2014), so that
 * nothing is learnt that hangs on a single one. The same seed forgets the same numbers.
 */
export function forgetting(share: number, seed: number): Forgetting {
  let state = seed;
  const kept = 1 / (1 - share);
  const border = share * 2 ** 32;
  return (rows) => {
    const length = rows.shape.reduce((product, size) => product * size, 1);
    const by = new Float32Array(length);
    for (let at = 0; at < length; at++) {
      // The generator splitmix32.
      state = (state + 0x9e3779b9) | 0;
      let drawn = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
      drawn = Math.imul(drawn ^ (drawn >>> 15), 0x735a2d97);
      by[at] = (drawn ^ (drawn >>> 15)) >>> 0 < border ? 0 : kept;
    }
    return scaled(rows, tensor(by, rows.shape));
  };
}
