import { expect, test } from 'vitest';
import { alertDue } from './alert-due.ts';

const minute = 60_000;

test.each([
  ['nothing below level 3 is told on', null, { at: 0, level: 2 }, false],
  ['the first grave message is', null, { at: 0, level: 3 }, true],
  ['a second one within ten minutes is not', { at: 0, level: 3 }, { at: 10 * minute - 1, level: 3 }, false],
  ['one after ten minutes is', { at: 0, level: 3 }, { at: 10 * minute, level: 3 }, true],
  ['a graver one is at once', { at: 0, level: 3 }, { at: 1, level: 4 }, true],
  ['a less grave one within ten minutes is not', { at: 0, level: 4 }, { at: minute, level: 3 }, false],
])('%s', (_, last, now, due) => {
  expect(alertDue(last, now)).toBe(due);
});
