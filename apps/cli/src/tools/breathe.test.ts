import { expect, test } from 'vitest';
import { breathe } from './breathe.ts';

/** Somebody who answers with `replies`, and is disturbed after so many pauses. */
async function breatheWith(replies: readonly (string | undefined)[], pauses: number) {
  const shown: string[] = [];
  const left = [...replies];
  let passed = 0;
  let asked = 0;
  const terminal = {
    show: (text: string) => void shown.push(text),
    ask: async () => {
      asked += 1;
      return left.shift();
    },
    pass: async () => (passed += 1) < pauses,
  };
  await breathe(terminal, 'en');
  return { passed, asked, last: shown.at(-1) };
}

test('a breath ends at once when something is entered, which is then the answer', async () => {
  const { passed, asked, last } = await breatheWith(['', 'stop'], 2);
  expect([passed, asked]).toStrictEqual([2, 2]);
  expect(last).toContain('That is enough for now.');
});

test('whoever leaves in the middle of a breath does not wait for its end', async () => {
  expect(await breatheWith([''], 1)).toMatchObject({ passed: 1, asked: 2 });
});

test('undisturbed, it paces breath after breath and asks after each round', async () => {
  const { passed, asked } = await breatheWith(Array(100).fill(''), Infinity);
  expect(passed).toBeGreaterThan(asked * 3);
});
