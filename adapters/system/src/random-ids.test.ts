import { expect, test } from 'vitest';
import { randomIds, randomSeed, systemClock } from './index.ts';

test('identifiers are 20 lower-case letters and digits, and never the same', () => {
  const ids = randomIds();
  const made = Array.from({ length: 5_000 }, () => ids.next());
  for (const id of made) expect(id).toMatch(/^[a-z0-9]{20}$/);
  expect(new Set(made).size).toBe(made.length);
});

test('every letter and digit is about equally likely in an identifier', () => {
  const ids = randomIds();
  const counts = new Map<string, number>();
  for (let round = 0; round < 5_000; round += 1) {
    for (const letter of ids.next()) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  }
  expect(counts.size).toBe(36);
  // 2,778 expected each; eight standard deviations to either side never happen by chance.
  for (const count of counts.values()) expect(Math.abs(count - 100_000 / 36)).toBeLessThan(420);
});

test('seeds are whole numbers of 32 bits and differ', () => {
  const seeds = Array.from({ length: 1_000 }, randomSeed);
  for (const seed of seeds) {
    expect(Number.isInteger(seed)).toBe(true);
    expect(seed).toBeGreaterThanOrEqual(0);
    expect(seed).toBeLessThan(2 ** 32);
  }
  expect(new Set(seeds).size).toBeGreaterThan(990);
});

test('the clock tells the time of this machine', () => {
  const before = Date.now();
  const now = systemClock().now();
  expect(now).toBeGreaterThanOrEqual(before);
  expect(now).toBeLessThanOrEqual(Date.now());
});
