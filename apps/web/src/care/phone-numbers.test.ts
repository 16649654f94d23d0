import { expect, test } from 'vitest';
import { dialled, isDialable, phoneNumbers } from './phone-numbers.ts';

test('a resource with two numbers can be called at each', () => {
  expect(phoneNumbers('113 or 0800-0113').map(dialled)).toEqual(['113', '08000113']);
  expect(phoneNumbers('0800 111 0 111').map(dialled)).toEqual(['08001110111']);
});

test('words around a number are read, not dialled', () => {
  expect(isDialable('+44 116 123')).toBe(true);
  expect(isDialable('HOME to 741741')).toBe(false);
});
