import { expect, test } from 'vitest';
import { delayAfter } from './retry.ts';

test('attempts come a little later each time, but never later than ten seconds', () => {
  expect([0, 1, 2, 3, 4, 20].map(delayAfter)).toEqual([1_000, 2_000, 4_000, 8_000, 10_000, 10_000]);
});
