import { expect, test } from 'vitest';
import { type Context, parallel, run, sequence, slot, start, step, timeout } from '../index.ts';
import { fakeEnvironment } from '../testing/index.ts';
import { aborted, failing, never, untilAborted, waiting } from '../testing/waiting.ts';

test('every branch is given the same input, and what they give has their names', async () => {
  const measure = parallel({
    letters: (text: string) => text.length,
    loud: async (text: string) => `${text}!`,
  });
  expect(await run(measure, 'lamp')).toEqual({ letters: 4, loud: 'lamp!' });
});

test('a list of branches gives a list, in their order, whichever ends first', async () => {
  const environment = fakeEnvironment();
  const { result } = start(parallel([waiting(30, 'slow'), () => 'now', waiting(10, 'soon')]), null, {
    environment,
  });
  await environment.advance(30);
  expect(await result).toEqual(['slow', 'now', 'soon']);
});

test('branches begin together', async () => {
  const environment = fakeEnvironment();
  const { result } = start(parallel([waiting(10, 'a'), waiting(10, 'b')]), null, { environment });
  await environment.advance(10);
  expect(await result).toEqual(['a', 'b']);
  expect(environment.now()).toBe(10);
});

test('of no branches nothing comes', async () => {
  expect(await run(parallel({}), null)).toEqual({});
  expect(await run(parallel([]), null)).toEqual([]);
});

test('orphans after a failing branch: the others are cancelled, and nothing runs on when it has failed', async () => {
  const environment = fakeEnvironment();
  const fault = new Error('The lamp went out.');
  let running = 0;
  const slowToLetGo = step('slow', async (_: null, context) => {
    running += 1;
    await aborted(context);
    await new Promise<void>((resolve) => environment.after(5_000, resolve));
    running -= 1;
  });
  const fail = async () => {
    throw fault;
  };
  const { result } = start(parallel([slowToLetGo, fail, slowToLetGo]), null, { environment });
  const ended = result.catch((error: unknown) => ({ error, running }));
  await environment.advance(4_999);
  expect(running).toBe(2);
  await environment.advance(1);
  expect(await ended).toEqual({ error: fault, running: 0 });
});

test('a sibling that was cancelled hears that it was, and because of what', async () => {
  const fault = new Error('The lamp went out.');
  let reason: unknown;
  const look = step('look', async (_: null, context) => {
    reason = await aborted(context);
  });
  const fail = async () => {
    throw fault;
  };
  await expect(run(parallel({ look, fail }), null)).rejects.toBe(fault);
  expect(reason).toMatchObject({ code: 'primitives/cancelled', cause: fault });
});

test('it is the first failure that is thrown, and not the first branch that fails', async () => {
  const environment = fakeEnvironment();
  const { result } = start(
    parallel([failing(20, new Error('later')), failing(10, new Error('first'))]),
    null,
    { environment },
  );
  const ended = result.catch((error: unknown) => error);
  await environment.advance(20);
  expect(await ended).toHaveProperty('message', expect.stringContaining('first'));
});

test('a branch that fails at once keeps those after it from beginning', async () => {
  let begun = 0;
  const begin = () => {
    begun += 1;
  };
  const fail = () => {
    throw new Error('The lamp went out.');
  };
  await expect(run(parallel([begin, fail, begin]), null)).rejects.toThrow('lamp');
  expect(begun).toBe(1);
});

test('with a grace, a sibling that does not let go is left behind', async () => {
  const environment = fakeEnvironment();
  const fail = async () => {
    throw new Error('The lamp went out.');
  };
  const { result } = start(parallel([never, fail], { grace: 50 }), null, { environment });
  const ended = result.catch((error: unknown) => error);
  await environment.advance(50);
  expect(await ended).toHaveProperty('message', expect.stringContaining('lamp'));
  expect(environment.waiting()).toBe(0);
});

test('no more branches than the limit go on at once', async () => {
  const environment = fakeEnvironment();
  let now = 0;
  let most = 0;
  const count = step('count', async (_: null, context: Context) => {
    now += 1;
    most = Math.max(most, now);
    await waiting(10, null)(null, context);
    now -= 1;
    return now;
  });
  const { result } = start(parallel([count, count, count, count, count], { limit: 2 }), null, {
    environment,
  });
  await environment.advance(30);
  expect(await result).toHaveLength(5);
  expect(most).toBe(2);
  expect(environment.now()).toBe(30);
});

test('with a limit, what has not begun when a branch fails never does', async () => {
  const begun: number[] = [];
  const branch = (at: number) => async () => {
    begun.push(at);
    if (at === 1) throw new Error('The lamp went out.');
  };
  await expect(
    run(parallel([branch(0), branch(1), branch(2), branch(3)], { limit: 1 }), null),
  ).rejects.toThrow('lamp');
  expect(begun).toEqual([0, 1]);
});

test('a run that is cancelled cancels its branches, and fails with the reason in every mode', async () => {
  const reason = new Error('The player left.');
  for (const mode of ['all', 'settled', 'any', { quorum: 2 }] as const) {
    const running = start(parallel([untilAborted, untilAborted], { mode }), null);
    running.cancel(reason);
    await expect(running.result).rejects.toBe(reason);
  }
});

test('a deadline that passes while branches run is no result of theirs', async () => {
  const environment = fakeEnvironment();
  const flow = timeout(parallel([untilAborted, untilAborted], { mode: 'settled' }), 100);
  const { result } = start(flow, null, { environment });
  const ended = result.catch((error: unknown) => error);
  await environment.advance(100);
  expect(await ended).toMatchObject({ code: 'primitives/timeout', letGo: true });
});

test('nobody listens to the scope around when the branches have ended', async () => {
  const flow = parallel([async () => 1, () => 2]);
  const fail = parallel([
    async () => {
      throw new Error('The lamp went out.');
    },
    async () => 1,
  ]);
  const { context, result } = start(
    step('both', async (_: null, inner: Context) => {
      await flow(null, inner);
      await fail(null, inner).catch(() => null);
      await parallel([async () => 1, untilAborted], { mode: 'any' })(null, inner);
    }),
    null,
  );
  await result;
  expect(context.frame.scope.listeners).toBe(0);
});

test('branches have paths of their own', async () => {
  const path = step('path', (_: null, context) => context.path);
  expect(await run(parallel({ a: path, b: path }).named('both'), null)).toEqual({ a: 'both/a', b: 'both/b' });
  expect(await run(parallel([path, path]), null)).toEqual(['parallel/path', 'parallel/path~2']);
});

test('branches that would not work are refused when they are made', () => {
  expect(() => parallel({ then: () => 1 })).toThrow('would take it for a promise');
  expect(() => parallel({ 'a/b': () => 1 })).toThrow('cannot be part of a path');
  expect(() => parallel([() => 1], { limit: 0 })).toThrow('limit of parallel is 0');
  expect(() => parallel([() => 1], { mode: { quorum: 2 } })).toThrow('quorum of parallel is 2');
});

test('one of two branches may write, and both may read what was written before', async () => {
  const mood = slot('mood', 'calm');
  const flow = sequence(
    step('before', (_: null, context) => context.set(mood, 'bright')),
    parallel({
      read: step('read', (_: unknown, context) => context.get(mood)),
      write: step('write', (_: unknown, context) => context.set(mood, 'tired')),
    }),
    step('after', ({ read }: { readonly read: string }, context) => [read, context.get(mood)]),
  );
  expect(await run(flow, null)).toEqual(['bright', 'tired']);
});
