import { expect, test } from 'vitest';
import { knotFor } from './topics.ts';

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
