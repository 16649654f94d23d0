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
  expect(splitSentences(text)).toEqual(sentences);
});
