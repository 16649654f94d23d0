import { expect, test } from 'vitest';
import { percentile } from './percentile.ts';

const oneToHundred = Array.from({ length: 100 }, (_, index) => 100 - index);

test('a percentile is a value that was measured', () => {
  expect(percentile(oneToHundred, 0.5)).toBe(50);
  expect(percentile(oneToHundred, 0.99)).toBe(99);
  expect(percentile(oneToHundred, 1)).toBe(100);
  expect(percentile([7], 0.5)).toBe(7);
});

test('of nothing there is no percentile', () => {
  expect(percentile([], 0.5)).toBeNaN();
});
