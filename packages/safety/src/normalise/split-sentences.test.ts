import { expect, test } from 'vitest';
import { splitSentences } from './split-sentences.ts';

test.for([
  ['one. two', ['one', ' two']],
  ['one.two', ['one.two']],
  ['one..two', ['one', 'two']],
  ['one\ntwo', ['one', 'two']],
  ['one!?', ['one', '']],
  ['one!two', ['one!two']],
  ['one." two', ['one', '" two']],
  ['one - two', ['one ', ' two']],
  ['one-two', ['one-two']],
  ['one\u2014two', ['one', 'two']],
  ['', ['']],
] as const)('%j is split into %j', ([text, sentences]) => {
  expect(splitSentences(text).map((sentence) => sentence.text)).toEqual(sentences);
});

test.for([
  ['one. two', ['.', '']],
  ['is it?! yes!!', ['?', '!', '']],
  ['one\ntwo \u2014 three', ['.', '.', '']],
] as const)('of %j it is known how each ends', ([text, ends]) => {
  expect(splitSentences(text).map(({ end }) => end)).toEqual(ends);
});
