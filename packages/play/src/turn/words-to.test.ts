import { describe, expect, test } from 'vitest';
import { wordsTo } from './words-to.ts';

const people = [
  { id: 'tamsin', name: 'Tamsin' },
  { id: 'old-bram', name: 'Bram the keeper' },
  { id: 'brams-cat', name: 'the cat' },
];

describe('words to somebody', () => {
  test.each([
    ['Tamsin: who keeps the light?', 'tamsin', 'who keeps the light?'],
    ['tamsin, who keeps the light?', 'tamsin', 'who keeps the light?'],
    ['tamsin who keeps the light?', 'tamsin', 'who keeps the light?'],
    ['Tamsin “Who keeps the light?”', 'tamsin', 'Who keeps the light?'],
    ['bram good morning', 'old-bram', 'good morning'],
    ['Bram the Keeper: good morning', 'old-bram', 'good morning'],
    ['the keeper good morning', 'old-bram', 'good morning'],
    ['the cat: hello', 'brams-cat', 'hello'],
  ])('“say to %s”', (said, person, text) => {
    expect(wordsTo(people, said)).toStrictEqual({ person, text });
  });

  test.each(['Tam hello', 'Tamsinia: hello', 'Tamsin', 'Tamsin: ""', 'nobody: hello'])(
    'are for nobody here, or are none: “say to %s”',
    (said) => {
      expect(wordsTo(people, said)).toBeNull();
    },
  );
});
