import { expect, test } from 'vitest';
import { endOfWord } from './end-of-word.ts';

test('a word ends where the voice says, or else before the next space', () => {
  expect(endOfWord('The lamp burns.', 4, 4)).toBe(8);
  expect(endOfWord('The lamp burns.', 4, undefined)).toBe(8);
  expect(endOfWord('The lamp burns.', 9, 0)).toBe(15);
});

test('no word reaches beyond the text', () => {
  expect(endOfWord('lamp', 2, 10)).toBe(4);
  expect(endOfWord('lamp', 4, undefined)).toBe(4);
});
