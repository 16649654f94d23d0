import { getEventListeners } from 'node:events';
import { expect, test } from 'vitest';
import { createContext, run, sequence, slot, start, step } from '../index.ts';
import { fakeEnvironment } from '../testing/index.ts';

const double = (count: number) => count * 2;
const say = async (count: number) => `${count}!`;

test('what a step gives is what the next one takes, whether it gives it at once or later', async () => {
  expect(await run(sequence(double, double, say), 3)).toBe('12!');
});

test('a composed workflow is a step of another, and a plain function goes on as one', async () => {
  const inner = sequence(double, double);
  expect(
    await run(
      inner.to(say).to((text) => text.length),
      25,
    ),
  ).toBe(4);
});

test('a chain called without a context begins a run of its own', async () => {
  expect(await sequence(double, say)(1)).toBe('2!');
});

test('a composed step is no promise, so that nothing waits for it by mistake', async () => {
  const flow = sequence(double);
  expect('then' in flow).toBe(false);
  expect(await Promise.resolve(flow)).toBe(flow);
});

test('the first failure ends a chain, with the error that was thrown', async () => {
  const fault = new Error('The lamp went out.');
  let reached = false;
  const fail = () => {
    throw fault;
  };
  const after = () => {
    reached = true;
  };
  await expect(run(sequence(double, fail, after), 1)).rejects.toBe(fault);
  expect(reached).toBe(false);
});

test('state lost between steps: what the first wrote the second and the caller see', async () => {
  const drawn = slot('drawn', 0);
  const draw = step('draw', (_: unknown, context) => context.set(drawn, context.get(drawn) + 1));
  const context = createContext();
  await sequence(draw, sequence(draw, draw), draw)(null, context);
  expect(context.get(drawn)).toBe(4);
});

test('state is frozen JSON', async () => {
  const bag = slot<readonly string[]>('bag', []);
  const context = createContext();
  const things = ['lamp'];
  context.set(bag, things);
  expect(() => things.push('rope')).toThrow(TypeError);
  const anything = slot<unknown>('anything', null);
  expect(() => context.set(anything, () => 1)).toThrow('The slot "anything" was given a function');
  expect(() => context.set(anything, new Map())).toThrow('was given a Map');
  expect(() => context.set(anything, Number.NaN)).toThrow('was given a number');
});

test('every step has a path, an id and a cause that chain', async () => {
  const seen: (string | null)[][] = [];
  const look = step('look', (_: unknown, context) => {
    seen.push([context.path, context.id, context.causation]);
  });
  const flow = sequence(look, sequence(look, look).named('inside'), look).named('turn');
  await run(flow, null, { correlation: 'c', causation: 'request-7' });
  expect(seen).toEqual([
    ['turn/look', 'c:turn/look', 'request-7'],
    ['turn/inside/look', 'c:turn/inside/look', 'c:turn/look'],
    ['turn/inside/look~2', 'c:turn/inside/look~2', 'c:turn/inside/look'],
    ['turn/look~2', 'c:turn/look~2', 'c:turn/inside'],
  ]);
});

test('names that cannot be part of a path are refused where they are given', () => {
  expect(() => step('a/b', double)).toThrow('"a/b" cannot be part of a path');
  expect(() => sequence(double).named('')).toThrow('cannot be part of a path');
});

test('a signal that aborts ends the run before the next step, and reaches the step that runs', async () => {
  const caller = new AbortController();
  const reason = new Error('The player left.');
  let inner: AbortSignal | undefined;
  const wait = step('wait', (_: unknown, { signal }) => {
    inner = signal;
    return new Promise<void>((resolve) => {
      signal.addEventListener('abort', () => resolve());
    });
  });
  let reached = false;
  const flow = sequence(wait, () => {
    reached = true;
  });
  const result = run(flow, null, { signal: caller.signal });
  caller.abort(reason);
  await expect(result).rejects.toBe(reason);
  expect(inner?.reason).toBe(reason);
  expect(reached).toBe(false);
  await expect(run(flow, null, { signal: caller.signal })).rejects.toBe(reason);
});

test('abort listeners leaking: none is left after 100,000 runs', async () => {
  const { signal } = new AbortController();
  const flow = sequence(double, double);
  for (let count = 0; count < 100_000; count += 1) await run(flow, count, { signal, timeout: 60_000 });
  expect(getEventListeners(signal, 'abort')).toHaveLength(0);
});

test('a run ends at its deadline, and says so even when nothing lets go', async () => {
  const environment = fakeEnvironment();
  const never = () => new Promise<never>(() => undefined);
  const { result } = start(never, null, { environment, timeout: 1_000, grace: 50 });
  const ended = result.catch((error: unknown) => error);
  await environment.advance(1_050);
  expect(await ended).toMatchObject({ code: 'primitives/deadline' });
  expect(environment.waiting()).toBe(0);
});

test('a chain that never lets go of the processor is ended at its deadline, too', async () => {
  let now = 0;
  const environment = { ...fakeEnvironment(), now: () => now };
  const work = async () => {
    now += 10;
  };
  const flow = step('loop', async (_: unknown, context) => {
    for (let count = 0; count < 1_000; count += 1) await sequence(work, work)(undefined, context);
  });
  await expect(run(flow, null, { environment, timeout: 1_000 })).rejects.toThrow('deadline');
  expect(now).toBeLessThan(1_500);
});

test('whoever began a run can end it', async () => {
  const running = start(
    step(
      'wait',
      (_: unknown, { signal }) => new Promise((resolve) => signal.addEventListener('abort', resolve)),
    ).to(double as (value: unknown) => number),
    null,
  );
  running.cancel();
  await expect(running.result).rejects.toThrow('The work was cancelled: whoever began the run ended it.');
});

test('a run that was ended fails with the reason, however its work ends then', async () => {
  const reason = new Error('The reader has left.');
  for (const end of [() => 'done', () => Promise.reject(new Error('The request was given up.'))]) {
    const controller = new AbortController();
    const work = Promise.withResolvers<void>();
    const deaf = () => work.promise.then(end);
    const running = start(deaf, null);
    const followed = run(deaf, null, { signal: controller.signal });
    running.cancel(reason);
    controller.abort(reason);
    work.resolve();
    await expect(running.result).rejects.toBe(reason);
    await expect(followed).rejects.toBe(reason);
  }
});

test('a time limit that is no number is refused, and not taken for none', () => {
  expect(() => run((text: string) => text, 'lamp', { timeout: Number.NaN })).toThrow(
    'The time of a run is no number; give it in milliseconds.',
  );
});

test('what a slot holds at first cannot be changed by one run for all others', async () => {
  const bag = slot<string[]>('bag', []);
  const careless = step('careless', (what: string, context) => context.get(bag).push(what));
  await expect(run(careless, 'lamp')).rejects.toThrow(TypeError);
  expect(createContext().get(bag)).toEqual([]);
  expect(() => slot('seen', new Set())).toThrow('The slot "seen" was given a Set, which JSON cannot hold.');
  const odd: unknown = Object.create(Object.create(null));
  expect(() => slot('odd', odd)).toThrow('which JSON cannot hold');
});
