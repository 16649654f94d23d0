import { breathingIn } from '@lamplight/care';
import { expect, test } from 'vitest';
import { breathAt, wholeBreaths } from './breath-at.ts';

const { breath } = breathingIn('en');

test('a breath goes in, then out, and begins anew', () => {
  expect(breathAt(breath, 0)).toEqual({ cue: 'in', left: 4, full: 0, breaths: 0 });
  expect(breathAt(breath, 2)).toMatchObject({ cue: 'in', left: 2, full: 0.5 });
  expect(breathAt(breath, 4)).toMatchObject({ cue: 'out', left: 6, full: 1 });
  expect(breathAt(breath, 10)).toEqual({ cue: 'in', left: 4, full: 0, breaths: 1 });
});

test('where a pattern holds the breath, the lungs stay full meanwhile', () => {
  expect(breathAt({ in: 4, hold: 2, out: 6 }, 5)).toMatchObject({ cue: 'hold', left: 1, full: 1 });
});

test('it ends with a whole breath', () => {
  expect(wholeBreaths(breath, 60)).toBe(60);
  expect(wholeBreaths({ in: 3, out: 5 }, 60)).toBe(64);
  expect(wholeBreaths(breath, 1)).toBe(10);
});
