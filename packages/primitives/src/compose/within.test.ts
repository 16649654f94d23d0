import { expect, test } from 'vitest';
import { createContext, run, slot, start, step, within } from '../index.ts';
import { fakeEnvironment } from '../testing/index.ts';
import { never, untilAborted } from '../testing/waiting.ts';

const look = step('look', (_: unknown, { baggage, budget, deadline }) => ({
  baggage,
  left: budget.left,
  deadline,
}));

test('baggage is added to what travels already, and only for the step', async () => {
  const context = createContext({ baggage: { tenant: 'a', tone: 'warm' } });
  const { baggage } = await within({ baggage: { tone: 'calm', trace: '7' } }, look)(null, context);
  expect(baggage).toEqual({ tenant: 'a', tone: 'calm', trace: '7' });
  expect(context.baggage).toEqual({ tenant: 'a', tone: 'warm' });
  expect(Object.isFrozen(baggage)).toBe(true);
});

test('a budget is never more than what is left around it, and is spent of both', async () => {
  const context = createContext({ budget: { tokens: 100 } });
  const spend = step('spend', (tokens: number, { budget }) => {
    budget.check({ tokens });
    budget.spend({ tokens });
    return budget.left.tokens;
  });
  expect(await within({ budget: { tokens: 30 } }, spend)(20, context)).toBe(10);
  expect(context.budget.left.tokens).toBe(80);
  expect((await within({ budget: { tokens: 500 } }, look)(null, context)).left.tokens).toBe(80);
  await expect(within({ budget: { tokens: 30 } }, spend)(31, context)).rejects.toMatchObject({
    code: 'primitives/budget',
  });
});

test('a time limit cancels the step, and says which one it was', async () => {
  for (const limits of [{ timeout: 100 }, { deadline: 100 }, { timeout: 100, deadline: 500 }]) {
    const environment = fakeEnvironment();
    const { result } = start(within(limits, untilAborted), null, { environment });
    const ended = result.catch((error: unknown) => error);
    await environment.advance(100);
    expect(await ended).toMatchObject({
      code: 'primitives/timeout',
      path: 'within/untilAborted',
      after: 100,
    });
    expect(environment.waiting()).toBe(0);
  }
});

test('a step that does not let go is left behind after the grace', async () => {
  const environment = fakeEnvironment();
  const { result } = start(within({ timeout: 100, grace: 20 }, never), null, { environment });
  const ended = result.catch((error: unknown) => error);
  await environment.advance(120);
  expect(await ended).toMatchObject({ letGo: false });
});

test('a deadline only shrinks', async () => {
  const environment = fakeEnvironment();
  const options = { environment, timeout: 50 };
  expect((await run(within({ timeout: 100 }, look), null, options)).deadline).toBe(50);
  expect((await run(within({ timeout: 20 }, look), null, options)).deadline).toBe(20);
  const { result } = start(within({ timeout: 100 }, untilAborted), null, options);
  const ended = result.catch((error: unknown) => error);
  await environment.advance(50);
  expect(await ended).toMatchObject({ code: 'primitives/deadline' });
});

test('a step whose deadline has passed does not begin', async () => {
  const environment = fakeEnvironment({ now: 1_000 });
  let begun = false;
  const begin = () => {
    begun = true;
  };
  await expect(run(within({ deadline: 1_000 }, begin), null, { environment })).rejects.toMatchObject({
    code: 'primitives/timeout',
  });
  expect(begun).toBe(false);
});

test('limits may be made of the input and the context', async () => {
  const half = within(
    (share: number, { budget }) => ({ budget: { tokens: budget.left.tokens * share } }),
    look,
  );
  expect((await run(half, 0.5, { budget: { tokens: 100 } })).left.tokens).toBe(50);
});

test('state lost between steps: what the step wrote is there after it, with a time limit and without', async () => {
  const mood = slot('mood', 'calm');
  const write = step('write', async (text: string, context) => context.set(mood, text));
  const context = createContext();
  await within({ baggage: { tone: 'warm' } }, write)('bright', context);
  expect(context.get(mood)).toBe('bright');
  await within({ timeout: 1_000 }, write)('tired', context);
  expect(context.get(mood)).toBe('tired');
});

test('a limit that is no number is refused, and not taken for none', async () => {
  for (const limits of [{ timeout: Number.NaN }, { deadline: Number.NaN }]) {
    await expect(
      run(
        within(() => limits, look),
        null,
      ),
    ).rejects.toMatchObject({ code: 'primitives/setting' });
  }
  const nothing = { tokens: Number.NaN };
  await expect(run(within({ budget: nothing }, look), null)).rejects.toMatchObject({
    code: 'primitives/setting',
  });
  const context = createContext({ budget: { tokens: 10 } });
  expect(() => context.budget.spend({ tokens: Number.NaN })).toThrow('has to be a number');
  expect(() => context.budget.check({ money: Number.NaN })).toThrow('has to be a number');
  expect(() => context.budget.check({ tokens: 11 })).toThrow('10 are left');
});
