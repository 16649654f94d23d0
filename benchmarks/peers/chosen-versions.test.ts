import { expect, test } from 'vitest';
import { chosenVersions } from './chosen-versions.ts';

const known = '{ "effect": "4.1.0", "zod": "^4.6.7", "xstate": "5.33.3" }';

test('of all versions those of the packages are chosen', () => {
  expect(chosenVersions(['xstate', 'effect'], known)).toEqual({ xstate: '5.33.3', effect: '4.1.0' });
});

test('a range, or a package that is not there, cannot be measured again and is refused', () => {
  expect(() => chosenVersions(['zod'], known)).toThrow('an exact version of zod, and has ^4.6.7');
  expect(() => chosenVersions(['opossum'], known)).toThrow('an exact version of opossum, and has none');
});
