import { expect, test } from 'vitest';
import { compilePattern } from './pattern.ts';

test('a line of a grammar becomes words and slots', () => {
  expect(compilePattern('put-in', 'put|place <thing:held*> in <into:thing>')).toEqual({
    verb: 'put-in',
    elements: [
      ['put', 'place'],
      { field: 'thing', kind: 'held', several: true },
      ['in'],
      { field: 'into', kind: 'thing', several: false },
    ],
  });
  expect(compilePattern('take', 'take <:holder>').elements[1]).toMatchObject({ field: '', kind: 'holder' });
});

test('a slot of an unknown kind is refused, with the kinds there are', () => {
  expect(() => compilePattern('take', 'take <thing:anything>')).toThrow(/no slot.*direction, number/);
});
