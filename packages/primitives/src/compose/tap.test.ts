import { expect, test } from 'vitest';
import { constant, createContext, run, sequence, slot, start, step, tap, timeout } from '../index.ts';
import { fakeEnvironment } from '../testing/index.ts';
import { untilAborted, waiting } from '../testing/waiting.ts';

const fault = new Error('The lamp went out.');
const mood = slot('mood', 'calm');

test('the input goes on as it is, once the step has ended', async () => {
  const environment = fakeEnvironment();
  const seen: string[] = [];
  const note = waiting(10, null).to(() => seen.push('noted'));
  const flow = sequence(tap<string>(note), (text) => [text, ...seen]);
  const { result } = start(flow, 'light', { environment });
  await environment.advance(10);
  expect(await result).toEqual(['light', 'noted']);
});

test('a step that fails fails the chain', async () => {
  await expect(
    run(
      tap(() => Promise.reject(fault)),
      1,
    ),
  ).rejects.toBe(fault);
});

test('with ignoreErrors the chain goes on, without what the step wrote', async () => {
  const fail = step('fail', async (_: number, context) => {
    context.set(mood, 'lost');
    throw fault;
  });
  const failAtOnce = () => {
    throw fault;
  };
  const context = createContext();
  const flow = sequence(tap(fail, { ignoreErrors: true }), tap(failAtOnce, { ignoreErrors: true }));
  expect(await flow(7, context)).toBe(7);
  expect(context.get(mood)).toBe('calm');
});

test('state lost between steps: what a tap wrote is there after it', async () => {
  const write = step('write', (text: string, context) => context.set(mood, text));
  const context = createContext();
  await tap(write)('bright', context);
  expect(context.get(mood)).toBe('bright');
  await tap(write, { ignoreErrors: true })('tired', context);
  expect(context.get(mood)).toBe('tired');
});

test('the end of the work around is never ignored', async () => {
  const reason = new Error('The player left.');
  const running = start(tap(untilAborted, { ignoreErrors: true }), 1);
  running.cancel(reason);
  await expect(running.result).rejects.toBe(reason);
});

test('swallowed inner timeout: the limit of the tap itself is ignored, that of the work around is not', async () => {
  const environment = fakeEnvironment();
  const own = start(tap(timeout(untilAborted, 10), { ignoreErrors: true }), 'light', { environment });
  const outer = start(timeout(tap(untilAborted, { ignoreErrors: true }), 10), 'light', { environment });
  const failed = outer.result.catch((error: unknown) => error);
  await environment.advance(10);
  expect(await own.result).toBe('light');
  expect(await failed).toMatchObject({ code: 'primitives/timeout', path: 'timeout/tap' });
});

test('a constant cannot be changed either where the value was frozen before, but not what is in it', async () => {
  const given = await run(constant<{ words: string[] }>(Object.freeze({ words: ['hello'] })), null);
  expect(() => given.words.push('you')).toThrow(TypeError);
});

test('a constant is the same for everybody, and nobody can change it', async () => {
  const given: unknown = await run(constant({ kind: 'greeting', words: ['hello'] }), 'whatever');
  expect(given).toEqual({ kind: 'greeting', words: ['hello'] });
  expect(() => (given as { words: string[] }).words.push('bye')).toThrow(TypeError);
  const map = new Map([['a', 1]]);
  expect(await run(constant(map), null)).toBe(map);
  expect(Object.isFrozen(map)).toBe(false);
});
