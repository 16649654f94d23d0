import { expect, test } from 'vitest';
import { splitTelling } from './split-telling.ts';

test('the first line of a place is its name, the rest its description', () => {
  expect(splitTelling({ voice: 'plain', text: 'Cloakroom\nHooks line the walls.\nOne is left.' })).toEqual({
    place: 'Cloakroom',
    paragraphs: ['Hooks line the walls.', 'One is left.'],
    closing: null,
  });
});

test('a telling of one line, or of sentences, has no name over it', () => {
  for (const text of ['Time passes.', 'Time passes.\nThe fog stays.', '“Hello,”\nshe says.']) {
    expect(splitTelling({ voice: 'plain', text }).place).toBeNull();
  }
});

test('the program names no places', () => {
  expect(splitTelling({ voice: 'program', text: 'Short forms\nl look' }).place).toBeNull();
});

test('the line with which a story ends stands for itself, without its stars', () => {
  expect(splitTelling({ voice: 'plain', text: 'The lamp burns.\n\n*** You have won ***' })).toEqual({
    place: null,
    paragraphs: ['The lamp burns.'],
    closing: 'You have won',
  });
});
