import { expect, test } from 'vitest';
import { fitRidge } from './fit-ridge.ts';

const row = (inputs: readonly number[], yes: boolean, weight = 1) => ({
  inputs: Float64Array.from(inputs),
  yes,
  weight,
});

test('finds the log odds where one input says how often', () => {
  const times = (count: number, inputs: readonly number[], yes: boolean) =>
    Array.from({ length: count }, () => row(inputs, yes));
  const rows = [
    ...times(30, [1], true),
    ...times(10, [1], false),
    ...times(10, [0], true),
    ...times(10, [0], false),
  ];
  const [weight = 0, bias = 0] = fitRidge(rows, 1e-9);
  expect(weight).toBeCloseTo(Math.log(3), 4);
  expect(bias).toBeCloseTo(0, 4);
});

test('a penalty draws weights to zero, and a row of weight two counts as two', () => {
  const rows = [row([1], true), row([-1], false), row([1], false, 0.5), row([-1], true, 0.5)];
  const [free = 0] = fitRidge(rows, 1e-9);
  const [held = 0] = fitRidge(rows, 5);
  expect(free).toBeCloseTo(Math.log(2), 4);
  expect(held).toBeGreaterThan(0);
  expect(held).toBeLessThan(free / 3);
});

test('inputs that tell nothing are left alone', () => {
  const rows = [row([1, 1], true), row([0, 1], false), row([1, 1], true), row([0, 1], false)];
  const [first = 0, second = 0] = fitRidge(rows, 1);
  expect(first).toBeGreaterThan(0.3);
  expect(Math.abs(second)).toBeLessThan(1e-6);
});
