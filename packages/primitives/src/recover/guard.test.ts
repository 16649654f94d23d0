import { getEventListeners } from 'node:events';
import { expect, test } from 'vitest';
import { createBreaker, createContext, guard, run, start, step, type Step } from '../index.ts';
import type { StepNode } from '../kernel/step-node.ts';
import { fakeEnvironment } from '../testing/index.ts';

const down = new Error('It cannot be reached.');
const everything = {
  timeout: 100,
  bulkhead: { limit: 4 },
  breaker: { name: 'model', minimumVolume: 3 },
  retry: { attempts: 2, delay: 0 },
  fallback: () => 'plain',
};

function kinds(node: StepNode): string[] {
  return [node.kind, ...node.links.slice(0, 1).flatMap((link) => kinds(link.node))];
}

test('there is one order: fallback, retry, breaker, bulkhead, timeout, and then the step', () => {
  const ask = step('ask', async () => 'well');
  expect(kinds(guard(ask, everything).node)).toEqual([
    'fallback',
    'retry',
    'breaker',
    'bulkhead',
    'timeout',
    'step',
  ]);
  expect(kinds(guard(ask, { timeout: { milliseconds: 100, grace: 5 }, retry: {} }).node)).toEqual([
    'retry',
    'timeout',
    'step',
  ]);
  expect(kinds(guard(ask, {}).node)).toEqual(['step']);
});

test('a name stands in the paths for the outermost wrapper', async () => {
  const where = guard((_: null, { path }) => path, { name: 'ask', timeout: 100, retry: {} });
  expect(await run(where, null)).toBe('ask/timeout/step');
  expect(() => guard(() => 1, { name: 'a/b' })).toThrow('a/b');
});

test('each try has the whole time, times out alone, and counts for the breaker; the fallback comes last', async () => {
  const environment = fakeEnvironment();
  let calls = 0;
  const hangs = step('ask', (_: null, { signal }) => {
    calls += 1;
    return new Promise<string>((_resolve, reject) => {
      signal.addEventListener('abort', () => reject(new Error('closed')));
    });
  });
  const shared = createBreaker({ name: 'model', minimumVolume: 3 });
  const flow = guard(hangs, { ...everything, breaker: shared });
  const first = start(flow, null, { environment });
  await environment.advance(200);
  expect(await first.result).toBe('plain');
  expect(calls).toBe(2);
  expect(shared.state).toMatchObject({ calls: 2, failures: 2 });
  const second = start(flow, null, { environment });
  await environment.advance(100);
  expect(await second.result).toBe('plain');
  expect(calls).toBe(3);
  expect(shared.mode).toBe('open');
  expect(await run(flow, null, { environment })).toBe('plain');
  expect(calls).toBe(3);
});

test('several fallbacks are a chain', async () => {
  const fails: Step<string, string> = async () => Promise.reject(down);
  const flow = guard(fails, { fallback: [fails, (text) => `plain ${text}`] });
  expect(await flow('story')).toBe('plain story');
});

test('an abort goes through all of it at once', async () => {
  const environment = fakeEnvironment();
  const hangs = step(
    'ask',
    (_: null, { signal }) =>
      new Promise<string>((_resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason));
      }),
  );
  const shared = createBreaker({ name: 'model', minimumVolume: 1 });
  const running = start(guard(hangs, { ...everything, breaker: shared }), null, { environment });
  const reason = new Error('The player left.');
  running.cancel(reason);
  await expect(running.result).rejects.toBe(reason);
  expect(shared.state).toMatchObject({ mode: 'closed', calls: 0 });
  expect(environment.waiting()).toBe(0);
});

test('abort listeners leaking: 20,000 guarded calls leave no listener and no timer', async () => {
  const environment = fakeEnvironment();
  const { signal } = new AbortController();
  let count = 0;
  const shaky = async () => {
    count += 1;
    if (count % 10 === 0) throw down;
    return 'well';
  };
  const flow = guard(shaky, { ...everything, breaker: { name: 'model', failureRate: 0.9 } });
  const many = step('many', async (_: unknown, context) => {
    for (let at = 0; at < 20_000; at += 1) await flow(null, context);
    return context.frame.scope.listeners;
  });
  expect(await run(many, null, { environment, signal })).toBe(0);
  expect(environment.waiting()).toBe(0);
  expect(getEventListeners(signal, 'abort')).toHaveLength(0);
});

test('what it gives at once it gives at once: no promise is waited for in between', () => {
  const context = createContext({ environment: fakeEnvironment() });
  const { node } = guard((count: number) => count * 2, everything);
  expect(node.execute(21, context)).toBe(42);
});
