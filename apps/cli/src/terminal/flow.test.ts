import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createFlow } from './flow.ts';
import { wrap } from './wrap.ts';

const word = fc.stringMatching(/^[a-z]{1,12}[.,]?$/);
const space = fc.constantFrom(' ', ' ', ' ', '\n', '\n\n');
/** Prose in pieces, each of which begins with the white space before it, as sentences of a model do. */
const pieces = fc.array(
  fc.array(fc.tuple(space, word), { minLength: 1, maxLength: 12 }).map((words) => words.flat().join('')),
  { minLength: 1, maxLength: 8 },
);

test('prose that comes in pieces is broken as the same prose at once', () => {
  fc.assert(
    fc.property(pieces, fc.integer({ min: 1, max: 90 }), (all, columns) => {
      const flow = createFlow(columns);
      expect(all.map(flow).join('')).toBe(wrap(all.join(''), columns));
    }),
  );
});

test('no line is wider than the terminal unless a word is, and no word is lost', () => {
  fc.assert(
    fc.property(pieces, fc.integer({ min: 20, max: 90 }), (all, columns) => {
      const broken = wrap(all.join(''), columns);
      for (const line of broken.split('\n')) expect(line.length).toBeLessThanOrEqual(columns);
      expect(broken.trim().split(/\s+/)).toStrictEqual(all.join('').trim().split(/\s+/));
    }),
  );
});

test('a word that is wider than the terminal stands alone', () => {
  expect(wrap(`a ${'b'.repeat(30)} c`, 20)).toBe(`a\n${'b'.repeat(30)}\nc`);
});
