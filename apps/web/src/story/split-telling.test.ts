import { expect, test } from 'vitest';
import { splitTelling } from './split-telling.ts';

test('the first line of a place is its name, the rest its description', () => {
  const text = 'Cloakroom\nHooks line the walls.\nOne is left.';
  expect(splitTelling({ voice: 'plain', place: 'Cloakroom', text })).toEqual({
    place: 'Cloakroom',
    paragraphs: ['Hooks line the walls.', 'One is left.'],
    closing: null,
  });
});

test('what is no place has no name over it, however its first line looks', () => {
  for (const text of ['Time passes.', '*TUES. FOG. FERRY: NONE.*\n*WED. FOG.*', 'Short words\nand more.']) {
    expect(splitTelling({ voice: 'plain', text }).place).toBeNull();
  }
});

test('the line with which a story ends stands for itself, without its stars', () => {
  expect(splitTelling({ voice: 'plain', text: 'The lamp burns.\n\n*** You have won ***' })).toEqual({
    place: null,
    paragraphs: ['The lamp burns.'],
    closing: 'You have won',
  });
});
