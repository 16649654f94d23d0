import { expect, test } from 'vitest';
import { sideBySide, timeOf } from './side-by-side.ts';

test('each round measures everything once, the first is the yardstick, and no place in the order is kept', async () => {
  const order: string[] = [];
  const contender = (name: string, times: readonly number[]) => {
    let at = 0;
    return {
      name,
      measure: async () => {
        order.push(name);
        at += 1;
        return times[at - 1] ?? Number.NaN;
      },
    };
  };
  // What is first measured is not counted.
  const [plain, slow] = await sideBySide(
    [contender('plain', [900, 10, 20, 40, 10]), contender('slow', [900, 30, 60, 100, 30])],
    4,
  );
  expect(order.join(' ')).toBe('plain slow plain slow slow plain plain slow slow plain');
  expect(plain).toEqual({ name: 'plain', microseconds: 10, ratio: 1, more: 0, noise: 1 });
  expect(slow).toMatchObject({ microseconds: 30, ratio: 3, more: 20 });
});

test('a batch does the work as often as it says, after what it needs was set up', async () => {
  let done = '';
  const microseconds = await timeOf({
    batch: 3,
    before: () => (done += 'b'),
    work: () => (done += 'w'),
  });
  expect(done).toBe('bwww');
  expect(microseconds).toBeGreaterThan(0);
});
