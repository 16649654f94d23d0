import { expect, test } from 'vitest';
import { storyOf } from '../testing/story-of.ts';
import { agree, aName, inSeries, theName } from './naming.ts';

const now = {
  story: storyOf({
    things: {
      can: { name: 'oil can' },
      hour: { name: 'hour', article: 'an' },
      matches: { plural: true },
      oil: { article: 'some' },
    },
    people: { mara: { name: 'Mara', article: 'none' } },
  }),
};

test.each([
  ['can', 'an oil can', 'The oil can'],
  ['hour', 'an hour', 'The hour'],
  ['matches', 'some matches', 'The matches'],
  ['oil', 'some oil', 'The oil'],
  ['mara', 'Mara', 'Mara'],
])('%s is called "%s" at first and "%s" later', (id, indefinite, definite) => {
  expect(aName(now, id)).toBe(indefinite);
  expect(theName(now, id, 'start')).toBe(definite);
});

test('verbs agree with one or several', () => {
  expect([agree(now, 'can', 'is', 'are'), agree(now, 'matches', 'is', 'are')]).toEqual(['is', 'are']);
});

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a and b'],
  [['a', 'b', 'c'], 'a, b and c'],
])('%j are listed as "%s"', (names, listed) => {
  expect(inSeries(names)).toBe(listed);
});
