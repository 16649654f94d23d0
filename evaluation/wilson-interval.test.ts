import { assert, float, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wilsonInterval } from './wilson-interval.ts';

describe('the Wilson interval', () => {
  test.each([
    // Newcombe 1998, table I.
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %i out of %i is what the literature gives', (count, trials, low, high) => {
    const interval = wilsonInterval(count, trials);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  test('knows nothing without a trial', () => {
    expect(wilsonInterval(0, 0)).toEqual({ low: 0, high: 1 });
  });

  test('holds the share, stays between 0 and 1, and is its own mirror', () => {
    assert(
      property(integer({ min: 1, max: 5_000 }), float({ min: 0, max: 1, noNaN: true }), (trials, part) => {
        const count = Math.round(part * trials);
        const { low, high } = wilsonInterval(count, trials);
        const mirrored = wilsonInterval(trials - count, trials);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(count / trials);
        expect(high).toBeGreaterThanOrEqual(count / trials);
        expect(mirrored.low).toBeCloseTo(1 - high, 12);
      }),
    );
  });
});
