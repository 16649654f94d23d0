import { once } from 'node:events';
import { expect, test } from 'vitest';
import { systemDeadlines } from './system-deadlines.ts';

test('a deadline is open at first and passes by itself', async () => {
  const deadline = systemDeadlines().after(20);
  expect(deadline.aborted).toBe(false);
  await once(deadline, 'abort');
  expect(deadline.reason).toMatchObject({ name: 'TimeoutError' });
});
