import { describe, expect, test } from 'vitest';
import { averagePrecision } from './average-precision.ts';

const rows = (...marks: readonly (readonly [number, boolean])[]) =>
  marks.map(([score, yes]) => ({ score, yes }));

describe('average precision', () => {
  test('is 1 when every positive ranks above every negative', () => {
    expect(averagePrecision(rows([0.1, false], [0.9, true], [0.8, true], [0.2, false]))).toBe(1);
  });

  test('adds up the precision at each positive', () => {
    expect(averagePrecision(rows([4, true], [3, false], [2, true], [1, false]))).toBeCloseTo((1 + 2 / 3) / 2);
  });

  test('gives equal scores no order', () => {
    const forward = rows([1, true], [1, false], [1, false], [0, true]);
    expect(averagePrecision(forward)).toBe(averagePrecision(forward.toReversed()));
    expect(averagePrecision(forward)).toBeCloseTo((1 / 3 + 2 / 4) / 2);
  });

  test('knows nothing without a positive', () => {
    expect(averagePrecision(rows([1, false]))).toBeNaN();
  });
});
