import { expect, test } from 'vitest';
import { yesOrNo } from './yes-or-no.ts';

test.each([
  ['yes', true],
  [' Y ', true],
  ['ok!', true],
  ['yes, please', true],
  ['no', false],
  ['N.', false],
  ['nope', false],
  ['no, thank you', false],
])('“%s” is an answer', (line, said) => {
  expect(yesOrNo(line)).toBe(said);
});

test.each(['', 'north', 'not now', 'yesterday', 'no, I want to die', 'plan', '1'])(
  '“%s” says neither',
  (line) => {
    expect(yesOrNo(line)).toBeNull();
  },
);
