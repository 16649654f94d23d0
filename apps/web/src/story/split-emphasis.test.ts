import { expect, test } from 'vitest';
import { splitEmphasis } from './split-emphasis.ts';

test('words between asterisks are stressed', () => {
  expect(splitEmphasis('It keeps the *what* and the *what for*.')).toEqual([
    { text: 'It keeps the ', isStressed: false },
    { text: 'what', isStressed: true },
    { text: ' and the ', isStressed: false },
    { text: 'what for', isStressed: true },
    { text: '.', isStressed: false },
  ]);
});

test('an asterisk that stresses nothing is an asterisk', () => {
  for (const prose of ['2 * 3 * 4', 'a * alone', '**', '']) {
    expect(splitEmphasis(prose).some(({ isStressed }) => isStressed)).toBe(false);
    expect(
      splitEmphasis(prose)
        .map(({ text }) => text)
        .join(''),
    ).toBe(prose);
  }
});
