import { describe, expect, test } from 'vitest';
import { calibrate } from './calibrate.ts';
import { chooseThreshold } from './choose-threshold.ts';

describe('calibration', () => {
  test('finds the line that the scores were drawn from', () => {
    const scored = Array.from({ length: 4_001 }, (_, at) => -4 + at / 500).flatMap((score) => {
      const chance = 1 / (1 + Math.exp(-(2 * score - 1)));
      return [
        { score, yes: true, weight: chance },
        { score, yes: false, weight: 1 - chance },
      ];
    });
    const { slope, shift } = calibrate(scored);
    expect(slope).toBeCloseTo(2, 1);
    expect(shift).toBeCloseTo(-1, 1);
  });

  test('promises nothing where nothing was seen', () => {
    const { shift } = calibrate([{ score: 3, yes: false, weight: 1 }]);
    expect(1 / (1 + Math.exp(-shift))).toBeLessThan(0.05);
  });
});

describe('a threshold', () => {
  const rising = Array.from({ length: 100 }, (_, at) => at / 100);

  test('lets through as many mistakes as its budget allows', () => {
    const threshold = chooseThreshold({ read: rising, chat: [] }, { read: 0.05, chat: 0 });
    expect(rising.filter((score) => score >= threshold)).toHaveLength(5);
  });

  test('keeps both budgets', () => {
    const threshold = chooseThreshold({ read: rising, chat: [0.99] }, { read: 0.5, chat: 0 });
    expect(threshold).toBeGreaterThan(0.99);
  });
});
