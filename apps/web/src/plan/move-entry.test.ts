import { expect, test } from 'vitest';
import { moveEntry } from './move-entry.ts';

test('an entry changes places with its neighbour', () => {
  expect(moveEntry(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
  expect(moveEntry(['a', 'b', 'c'], 2, -1)).toEqual(['a', 'c', 'b']);
});

test('at the ends nothing moves', () => {
  expect(moveEntry(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
  expect(moveEntry(['a', 'b'], 1, 1)).toEqual(['a', 'b']);
});
