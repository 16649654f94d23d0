import { hasTopic } from '@lamplight/world';
import { expect, test } from 'vitest';
import { loadShipped } from '../adventures/shipped.ts';

const story = await loadShipped('harrow-light');

test.each([
  ['tamsin', 'the fog', true],
  ['tamsin', 'got in my bag', false],
  ['tamsin', 'default', false],
  ['nobody', 'the fog', false],
])('whether %s was written to be asked about “%s”: %s', (person, topic, expected) => {
  expect(hasTopic(story, person, topic)).toBe(expected);
});
