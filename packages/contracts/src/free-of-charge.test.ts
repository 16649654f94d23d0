import { expect, test } from 'vitest';
import { isFreeOfCharge, mostForRead } from './index.ts';

test('a price is none where nothing is charged for anything, also for what was read before', () => {
  expect(isFreeOfCharge({ input: 0, output: 0 })).toBe(true);
  expect(isFreeOfCharge({ input: 0, cachedInput: 0, output: 0 })).toBe(true);
  expect(isFreeOfCharge({ input: 0, cachedInput: 0.1, output: 0 })).toBe(false);
  expect(isFreeOfCharge({ input: 0, output: 0.1 })).toBe(false);
  expect(isFreeOfCharge({ input: 0.1, output: 0 })).toBe(false);
});

test('what is read costs at most the higher of its two prices', () => {
  expect(mostForRead({ input: 2 })).toBe(2);
  expect(mostForRead({ input: 2, cachedInput: 0.2 })).toBe(2);
  expect(mostForRead({ input: 0, cachedInput: 0.2 })).toBe(0.2);
});
