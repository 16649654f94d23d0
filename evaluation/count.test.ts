import { describe, expect, test } from 'vitest';
import { countOf, tellCount } from './count.ts';

describe('a count', () => {
  test('is told with its share and its interval', () => {
    expect(tellCount(countOf([1, 2, 3, 4], (one) => one > 1))).toBe('3 of 4 (75 %, 30–95 %)');
  });

  test('is never a bare percentage, not even of none', () => {
    expect(tellCount({ count: 0, trials: 21_000 })).toBe('0 of 21000 (0 %, 0–0.0 %)');
    expect(tellCount({ count: 0, trials: 0 })).toBe('no such text');
  });
});
