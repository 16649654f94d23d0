import { expect, test } from 'vitest';
import { branch, choose, createContext, run, sequence, slot, start, step } from '../index.ts';

const isLong = (text: string) => text.length > 4;
const cut = (text: string) => text.slice(0, 4);

test('the condition says which way the input goes', async () => {
  const flow = branch(isLong, cut, (text) => `${text}!`);
  expect([await run(flow, 'lantern'), await run(flow, 'lamp')]).toEqual(['lant', 'lamp!']);
});

test('without a second way the input goes on as it is', async () => {
  const flow = branch(isLong, cut);
  expect([await run(flow, 'lantern'), await run(flow, 'lamp')]).toEqual(['lant', 'lamp']);
});

test('a condition may take its time and look at the context', async () => {
  const mood = slot('mood', 'calm');
  const flow = branch(
    async (_: string, context) => context.get(mood) === 'bright',
    () => 'yes',
    () => 'no',
  );
  const context = createContext();
  expect(await flow('', context)).toBe('no');
  context.set(mood, 'bright');
  expect(await flow('', context)).toBe('yes');
});

test('state lost between steps: what the chosen way wrote is there after it', async () => {
  const mood = slot('mood', 'calm');
  const brighten = step('brighten', (text: string, context) => {
    context.set(mood, 'bright');
    return text;
  });
  const context = createContext();
  await sequence(
    branch(isLong, brighten),
    choose(() => 'a', { a: brighten }),
  )('lantern', context);
  expect(context.get(mood)).toBe('bright');
});

test('a condition that fails fails the branch, and no way is taken', async () => {
  const fault = new Error('The lamp went out.');
  const flow = branch(
    () => Promise.reject(fault),
    () => 'yes',
  );
  await expect(run(flow, null)).rejects.toBe(fault);
});

test('after a cancellation while the condition was asked, no way is taken', async () => {
  const reason = new Error('The player left.');
  const asked = Promise.withResolvers<boolean>();
  let taken = false;
  const running = start(
    branch(
      () => asked.promise,
      () => {
        taken = true;
      },
    ),
    null,
  );
  running.cancel(reason);
  asked.resolve(true);
  await expect(running.result).rejects.toBe(reason);
  expect(taken).toBe(false);
});

test('the ways are part of the paths', async () => {
  const path = step('path', (_: string, context) => context.path);
  const flow = branch(isLong, path, sequence(path));
  expect([await run(flow, 'lantern'), await run(flow, 'lamp')]).toEqual(['branch/yes', 'branch/no/path']);
});
