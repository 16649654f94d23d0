import { expect, test } from 'vitest';
import { words } from '../words.ts';
import { whyWords } from './why-words.ts';

const { because } = words.voice;

test.each([
  ['truth/unknown-thing', because.truth],
  ['telling/beyond-limits', because.telling],
  ['language-model/late', because['language-model/late']],
  ['language-model/something-new', because['language-model']],
  ['voice/budget', because['voice/budget']],
  ['voice/something-new', because.other],
  ['constructor', because.other],
  ['', because.other],
  [null, because.other],
])('%s has words of its own, or those of its area', (code, said) => {
  expect(whyWords(code)).toBe(said);
});
