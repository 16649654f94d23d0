import { integer, assert, property } from 'fast-check';
import { expect, test } from 'vitest';
import { luckFrom, mixText } from './luck.ts';

test('equal seeds draw equal numbers, and luck goes on where it was left', () => {
  const whole = luckFrom(7, 0);
  const first = [whole.roll(6), whole.roll(6), whole.roll(6)];
  expect(whole.draws).toBe(3);
  const again = luckFrom(7, 1);
  expect([again.roll(6), again.roll(6)]).toEqual(first.slice(1));
});

test('a die shows each of its sides about as often', () => {
  const luck = luckFrom(2026, 0);
  const counts = new Map<number, number>();
  for (let roll = 0; roll < 6000; roll += 1) {
    const side = luck.roll(6);
    counts.set(side, (counts.get(side) ?? 0) + 1);
  }
  expect(new Set(counts.keys())).toEqual(new Set([1, 2, 3, 4, 5, 6]));
  for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(120);
});

test('a chance comes true as often as it says, always and never included', () => {
  const luck = luckFrom(1, 0);
  const hits = Array.from({ length: 8000 }, () => luck.chance(1, 4)).filter(Boolean).length;
  expect(Math.abs(hits - 2000)).toBeLessThan(150);
  expect(luck.chance(4, 4)).toBe(true);
  expect(luck.chance(0, 4)).toBe(false);
});

test('neighbouring seeds do not draw alike', () => {
  const firsts = Array.from({ length: 200 }, (_, seed) => luckFrom(seed, 0).roll(1000));
  expect(new Set(firsts).size).toBeGreaterThan(170);
});

test('a text is scattered over whole numbers from 0 to 2³²−1', () => {
  assert(
    property(integer({ min: 0, max: 0xffff_ffff }), (seed) => {
      const value = mixText(seed, 'rules.song/0');
      expect(Number.isInteger(value) && value >= 0 && value <= 0xffff_ffff).toBe(true);
    }),
  );
});
