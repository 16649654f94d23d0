import { expect, test } from 'vitest';
import { createThreeInARow } from './three-in-a-row.ts';

test('the third press within a moment and a half counts', () => {
  const { press } = createThreeInARow();
  expect([0, 400, 800].map(press)).toEqual([false, false, true]);
});

test('presses that lie far apart do not', () => {
  const { press } = createThreeInARow();
  expect([0, 1_000, 2_000, 3_000, 4_600].map(press)).toEqual([false, false, false, false, false]);
});

test('nor do presses between which something else was done, as when windows are closed one by one', () => {
  const { press, interrupt } = createThreeInARow();
  const closing = [0, 300, 600].map((at) => {
    interrupt();
    return press(at);
  });
  expect(closing).toEqual([false, false, false]);
});
