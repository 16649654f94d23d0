import { expect, test } from 'vitest';
import {
  createContext,
  fallback,
  FallbackError,
  run,
  sequence,
  slot,
  start,
  step,
  type Step,
} from '../index.ts';
import { fakeEnvironment } from '../testing/index.ts';
import type { Happening } from '../observe/happening.ts';

const down = new Error('The model cannot be reached.');
const fails: Step<string, string> = async () => Promise.reject(down);
const plain = (text: string) => `plain ${text}`;

test('a step that succeeds is all there is, at once where it gives its output at once', async () => {
  const never = () => {
    throw new Error('Nobody needs this.');
  };
  expect(await fallback(plain, never)('story')).toBe('plain story');
  expect(await fallback(async (text: string) => text, never)('story')).toBe('story');
});

test('the next in the chain takes the same input, one after the other until one succeeds', async () => {
  const alsoFails = () => {
    throw new Error('So is the second one.');
  };
  expect(await fallback(fails, alsoFails, plain)('story')).toBe('plain story');
});

test('when all fail, every error is kept, and the last is the cause', async () => {
  const second = new Error('second');
  const third = new Error('third');
  const flow = fallback(
    fails,
    () => {
      throw second;
    },
    async () => Promise.reject(third),
  );
  const failed = await run(flow, 'x').catch((error: unknown) => error);
  expect(failed).toBeInstanceOf(FallbackError);
  expect(failed).toMatchObject({ errors: [down, second, third], cause: third, retryable: true });
});

test('whether it may be tried again is told from what failed', async () => {
  const forGood = () => {
    throw new TypeError('x is not a function');
  };
  await expect(run(fallback(forGood, forGood), 'x')).rejects.toMatchObject({ retryable: false });
});

test('nobody stands in for work that was cancelled', async () => {
  const environment = fakeEnvironment();
  let isUsed = false;
  const hangs = step(
    'hang',
    (_: string, { signal }) =>
      new Promise<string>((_resolve, reject) => {
        signal.addEventListener('abort', () => reject(new Error('closed')));
      }),
  );
  const other = () => {
    isUsed = true;
    return 'plain';
  };
  const running = start(fallback(hangs, other), 'x', { environment });
  running.cancel();
  await expect(running.result).rejects.toMatchObject({ code: 'primitives/cancelled' });
  const aborted = async () => Promise.reject(new DOMException('It was aborted.', 'AbortError'));
  await expect(run(fallback(aborted, other), 'x')).rejects.toThrow('It was aborted.');
  expect(isUsed).toBe(false);
});

test('only what the predicate accepts is stood in for', async () => {
  const when = (error: unknown) => error !== down;
  await expect(run(fallback(fails, plain, { when }), 'x')).rejects.toBe(down);
  expect(await run(fallback(fails, plain, { when: (error) => error === down }), 'x')).toBe('plain x');
});

test('what a failed step wrote is forgotten, and what its stand-in wrote stays', async () => {
  const teller = slot('teller', 'nobody');
  const model = step('model', async (_: string, context) => {
    context.set(teller, 'model');
    throw down;
  });
  const before: string[] = [];
  const rules = step('rules', (_: string, context) => {
    before.push(context.get(teller));
    context.set(teller, 'rules');
  });
  const context = createContext();
  await fallback(model, rules)('x', context);
  expect(before).toEqual(['nobody']);
  expect(context.get(teller)).toBe('rules');
});

test('it is told who stands in and why, and the paths of steps of one name differ', async () => {
  const heard: Happening[] = [];
  const paths: string[] = [];
  const ask = step('ask', async (_: string, { path }) => {
    paths.push(path);
    if (paths.length < 3) throw down;
  });
  await run(sequence(fallback(ask, ask, ask)).named('turn'), 'x', {
    observer: {
      begin: () => ({ within: (work) => work(), end: () => undefined, fail: () => undefined }),
      note: (_, happening) => heard.push(happening),
    },
  });
  expect(paths).toEqual(['turn/fallback/ask', 'turn/fallback/ask~2', 'turn/fallback/ask~3']);
  expect(heard).toEqual([
    { type: 'fallback', to: 'ask~2', error: down },
    { type: 'fallback', to: 'ask~3', error: down },
  ]);
});

test('a chain without anybody to stand in is refused where it is made', () => {
  expect(() => fallback(fails, { when: () => true })).toThrow('at least one to stand in for it');
});
