import { expect, test } from 'vitest';
import { knotFor, knotSaid } from './topics.ts';

const topics = { 'light, lighthouse': 'a', 'lamp light': 'b', default: 'z' };

test.each([
  ['light', 'a'],
  ['the old Lighthouse!', 'a'],
  ['the lamp light', 'b'],
  ['lamplight', 'z'],
  ['', 'z'],
  ['constructor', 'z'],
])('a question about "%s" is answered by %s', (asked, knot) => {
  expect(knotFor(topics, asked)).toBe(knot);
});

test('without a default an unknown topic has no answer', () => {
  expect(knotFor({ light: 'a' }, 'fog')).toBeUndefined();
});

test('what could once be said is answered as it was, when its own words are said again', () => {
  const sayings = [
    { words: '"How do I get up to the light?"', knot: 'b' },
    { words: '"Take my coin, please."', knot: 'pay' },
  ];
  expect(knotSaid(topics, sayings, 'get up to light')).toBe('b');
  expect(knotSaid(topics, sayings, 'the light')).toBeUndefined();
  expect(knotSaid(topics, sayings, 'get up')).toBeUndefined();
  expect(knotSaid(topics, sayings, 'take my coin please')).toBeUndefined();
});
