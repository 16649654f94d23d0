import { expect, test } from 'vitest';
import { seededLuck } from '../train-safety/seeded-luck.ts';
import { batchesOf } from './batches-of.ts';

const lengths = Array.from({ length: 103 }, (_, at) => (at * 37) % 50);
const batches = (seed: number): number[][] =>
  batchesOf(lengths, { batch: 10, window: 5 }, seededLuck(seed), (length) => length);

test('everything comes once, in an order of its own, and what is together is about as long', () => {
  const all = batches(1);
  expect(all.flat().toSorted((a, b) => a - b)).toStrictEqual(lengths.toSorted((a, b) => a - b));
  expect(all.every((batch) => batch.length <= 10)).toBe(true);
  const spread = (batch: readonly number[]): number => Math.max(...batch) - Math.min(...batch);
  const mean = all.reduce((sum, batch) => sum + spread(batch), 0) / all.length;
  expect(mean).toBeLessThan(15);
  const firsts = all.map(([first]) => first ?? 0);
  expect(firsts).not.toStrictEqual(firsts.toSorted((a, b) => a - b));
});

test('the same seed gives the same batches, another seed others', () => {
  expect(batches(1)).toStrictEqual(batches(1));
  expect(batches(1)).not.toStrictEqual(batches(2));
});
