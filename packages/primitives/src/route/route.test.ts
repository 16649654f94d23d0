import { array, assert, constantFrom, integer, property, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createContext, route, type RouteOptions, run, slot, start, step } from '../index.ts';
import { fakeEnvironment } from '../testing/index.ts';
import { TierRecord } from './tier-record.ts';

/** Two tiers that take as long as they are told, and fail when they are told. */
function world(options: Partial<RouteOptions<string>> = {}) {
  const environment = fakeEnvironment();
  const takes: Record<string, number> = { small: 10, large: 100 };
  const fails: Record<string, boolean> = {};
  const tier = (name: string) =>
    step(name, (_: string, { frame, signal }) => {
      return new Promise<string>((resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason));
        const settle = () => (fails[name] ? reject(new Error(`${name} is down.`)) : resolve(name));
        frame.run.environment.after(takes[name] ?? 0, settle);
      });
    });
  const routed = route(
    {
      small: { step: tier('small'), cost: 1, quality: 0.6 },
      large: { step: tier('large'), cost: 10, quality: 0.95 },
    },
    { by: 'cost', ...options },
  );
  const ask = async (input = '', from = routed) => {
    const result = run(from, input, { environment }).catch((error: unknown) => error);
    await environment.advance(10_000);
    return result;
  };
  return { environment, takes, fails, routed, ask, tier };
}

describe('a choice', () => {
  test.each([
    ['cost', 'small', 'cheapest of 2'],
    ['quality', 'large', 'best of 2'],
    [{ quality: 1, cost: 0.1 }, 'large', 'highest score of 2'],
    [{ quality: 1, cost: 1 }, 'small', 'highest score of 2'],
  ] as const)('by %j is %s, because it is the %s', async (by, expected, because) => {
    const { routed, ask } = world({ by });
    expect(await ask()).toBe(expected);
    expect(routed.report().decisions).toMatchObject([{ to: expected, because }]);
  });

  test('never falls below the quality that is needed, or comes as close as can be', async () => {
    const { routed, ask } = world({ need: (question) => Number(question) });
    expect([await ask('0.6'), await ask('0.7'), await ask('0.99')]).toEqual(['small', 'large', 'large']);
    expect(routed.report().decisions.map(({ because }) => because)).toEqual([
      'cheapest of 2 that reach 0.6',
      'cheapest of 1 that reach 0.7',
      'none reaches 0.99; it comes closest',
    ]);
  });

  test('by latency is learned from what was measured, and every tier gets its try', async () => {
    const { takes, ask } = world({ by: 'latency' });
    expect([await ask(), await ask(), await ask(), await ask()]).toEqual([
      'small',
      'large',
      'small',
      'small',
    ]);
    takes['small'] = 900;
    const later = [await ask(), await ask(), await ask(), await ask()];
    expect(later).toEqual(['small', 'large', 'large', 'large']);
  });

  test('by latency forgets with time, so that a tier that was slow once is tried again', async () => {
    const { environment, takes, ask } = world({ by: 'latency' });
    takes['small'] = 2_000;
    expect([await ask(), await ask(), await ask()]).toEqual(['small', 'large', 'large']);
    await environment.advance(24 * 3_600_000);
    takes['small'] = 10;
    await ask();
    expect([await ask(), await ask()]).toContain('small');
  });

  test('passes over a tier that keeps failing, and comes back to it when its failures have faded', async () => {
    const { environment, fails, routed, ask } = world({ halfLife: 60_000 });
    fails['small'] = true;
    const seen = [await ask(), await ask(), await ask(), await ask()];
    expect(seen.slice(2)).toEqual(['large', 'large']);
    expect(routed.report().decisions.at(-1)?.because).toBe('cheapest of 2, 1 passed over as unhealthy');
    fails['small'] = false;
    await environment.advance(120_000);
    expect([await ask(), await ask()]).toEqual(['small', 'small']);
  });

  test('of tiers that all fail takes the healthiest', async () => {
    const { fails, routed, ask } = world({ next: true });
    fails['small'] = fails['large'] = true;
    for (let time = 0; time < 4; time += 1) await ask();
    expect(routed.report().decisions.at(-2)?.because).toBe('none is healthy; healthiest of 2');
  });

  test('is the tier that the input prefers, whatever speaks for others, and its own where there is no such tier', async () => {
    const { fails, routed, ask } = world({ prefer: (input) => input, need: () => 0.6, next: true });
    expect([await ask('large'), await ask('small'), await ask('huge')]).toEqual(['large', 'small', 'small']);
    fails['large'] = true;
    expect(await ask('large')).toBe('small');
    expect(routed.report().decisions.map(({ because }) => because)).toEqual([
      'preferred',
      'preferred',
      'cheapest of 2 that reach 0.6',
      'preferred',
      'next best after "large" failed',
    ]);
  });

  test('explores as often as it was asked to, and the same way for the same luck', async () => {
    const chosen = async () => {
      const { ask } = world({ explore: 0.3 });
      const all: unknown[] = [];
      for (let time = 0; time < 60; time += 1) all.push(await ask());
      return all;
    };
    const first = await chosen();
    const explored = first.filter((tier) => tier === 'large').length;
    expect(explored).toBeGreaterThan(8);
    expect(explored).toBeLessThan(30);
    expect(await chosen()).toEqual(first);
  });
});

describe('a tier that fails', () => {
  test('fails the run with its own error', async () => {
    const { fails, ask } = world();
    fails['small'] = true;
    expect(await ask()).toMatchObject({ message: 'small is down.' });
  });

  test('is followed by the next best one when asked, and what it wrote is forgotten', async () => {
    const tried = slot<readonly string[]>('tried', []);
    const write = (name: string, fails: boolean) =>
      step(name, (_: null, context) => {
        context.set(tried, [...context.get(tried), name]);
        if (fails) throw new Error(name);
        return name;
      });
    const routed = route(
      {
        small: { step: write('a', true), cost: 1, quality: 1 },
        large: { step: write('b', false), cost: 3, quality: 1 },
      },
      { by: 'cost', next: true },
    );
    const context = createContext();
    expect(await routed(null, context)).toBe('b');
    expect(context.get(tried)).toEqual(['b']);
    expect(routed.report().decisions).toMatchObject([
      { to: 'small', because: 'cheapest of 2', saved: 0 },
      { to: 'large', because: 'next best after "small" failed', saved: -3 },
    ]);
  });

  test('is never followed by one below what is needed, nor after errors that say no', async () => {
    const { fails, ask } = world({ next: true, by: 'quality', need: () => 0.9 });
    fails['large'] = true;
    expect(await ask()).toMatchObject({ message: 'large is down.' });
    const no = world({ next: () => false });
    no.fails['small'] = true;
    expect(await no.ask()).toMatchObject({ message: 'small is down.' });
  });

  test('is told with all the others when none is left', async () => {
    const { fails, ask } = world({ next: true });
    fails['small'] = fails['large'] = true;
    expect(await ask()).toMatchObject({
      code: 'primitives/route',
      message: 'All 2 tiers that "route" tried have failed: "small", "large".',
      failed: [{ tier: 'small' }, { tier: 'large', error: { message: 'large is down.' } }],
    });
  });

  test('is not one that was cancelled; that only tells how long it would have taken', async () => {
    const { environment, takes, routed } = world({ next: true });
    takes['small'] = 5_000;
    const { result, cancel } = start(routed, '', { environment });
    await environment.advance(3_000);
    cancel();
    await expect(result).rejects.toMatchObject({ code: 'primitives/cancelled' });
    expect(routed.report().tiers['small']).toMatchObject({ health: 1, runs: 0, latency: 3_000 });
    expect(routed.report().decisions).toHaveLength(1);
  });
});

describe('what is told and learned', () => {
  test('every decision is explained, tier by tier, and the last twenty are kept', async () => {
    const { routed, ask } = world({ need: (question) => Number(question) });
    await ask('0.7');
    expect(routed.report().decisions[0]).toEqual({
      at: 0,
      to: 'large',
      because: 'cheapest of 1 that reach 0.7',
      saved: 0,
      why: [
        'large: cost 10, latency unknown, quality 0.95, health 1.00; score 1.00',
        'small: cost 1, latency unknown, quality 0.6, health 1.00; below what is needed',
      ],
    });
    for (let time = 0; time < 30; time += 1) await ask('0');
    expect(routed.report().decisions).toHaveLength(20);
    expect(routed.report().tiers['small']?.latency).toBeCloseTo(10);
  });

  test('whoever watches is told where it went, why, and what that saved', async () => {
    const happened: unknown[] = [];
    const observer = {
      begin: () => ({ within: <R>(work: () => R) => work(), end: () => undefined, fail: () => undefined }),
      note: (_: unknown, happening: unknown) => happened.push(happening),
    };
    const tier = { step: () => 1, cost: 2, quality: 0.5 };
    await run(route({ a: tier, b: { ...tier, cost: 7, quality: 1 } }, { by: 'cost', name: 'models' }), null, {
      observer,
    });
    const [told] = happened;
    expect(told).toEqual({ type: 'route', name: 'models', to: 'a', because: 'cheapest of 2', saved: 5 });
  });

  test('survives being written down, and says when it did not', async () => {
    const { fails, routed, ask, tier } = world();
    fails['small'] = true;
    for (let time = 0; time < 3; time += 1) await ask();
    const learned = JSON.parse(JSON.stringify(routed.learned())) as ReturnType<typeof routed.learned>;
    const tiers = {
      small: { step: tier('small'), cost: 1, quality: 0.6 },
      new: { step: tier('large'), cost: 9, quality: 0.6 },
    };
    expect(await ask('', route(tiers, { by: 'cost', learned }))).toBe('large');
    const damaged = { small: { runs: Number.NaN, failures: 0, timed: 0, time: 0, at: 0 } };
    expect(() => route(tiers, { by: 'cost', learned: damaged })).toThrow('of the tier "small" is damaged');
  });

  test('is bounded, and stays what it says, whatever happens', () => {
    const event = record({ kind: constantFrom('ok', 'failed', 'left'), took: integer({ min: 0, max: 1e6 }) });
    assert(
      property(array(event, { maxLength: 300 }), integer({ min: 1, max: 1e6 }), (events, halfLife) => {
        const learning = new TierRecord(halfLife);
        let now = 0;
        for (const { kind, took } of events) {
          now += took;
          if (kind === 'ok') learning.succeeded(took, now);
          else if (kind === 'failed') learning.failed(now);
          else learning.wasLeft(took, now);
          const { runs, failures, timed } = learning.learned;
          expect(Math.max(runs, timed)).toBeLessThanOrEqual(50 + 1e-6);
          expect(failures).toBeLessThanOrEqual(runs + 1e-6);
          expect(learning.health).toBeGreaterThan(0);
          expect(learning.health).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

test('a need that is no number is refused, and not met by nobody', async () => {
  const one = { step: () => 1, cost: 1, quality: 1 };
  const lost = route({ one }, { by: 'cost', need: () => Number.NaN });
  await expect(run(lost, null)).rejects.toMatchObject({ code: 'primitives/setting' });
});

test('what cannot be compared is refused where the route is made', () => {
  const tier = { step: () => 1, cost: 1, quality: 0.5 };
  const make =
    (change: object, options: object = {}) =>
    () =>
      route({ a: { ...tier, ...change } }, { by: 'cost', ...options });
  expect(() => route({}, { by: 'cost' })).toThrow('route was given no tiers; it needs at least one.');
  expect(make({ cost: -1 })).toThrow('cost of the tier "a" is -1; it has to be at least 0.');
  expect(make({ quality: 2 })).toThrow(
    'quality of the tier "a" is 2; it has to be at least 0 and at most 1.',
  );
  expect(make({ latency: 0 })).toThrow('latency of the tier "a" is 0; it has to be above 0.');
  expect(make({}, { by: { cost: 0 } })).toThrow('none below 0 and one above it are needed');
  expect(make({}, { explore: 2 })).toThrow('explore of route is 2');
  expect(make({}, { halfLife: 0 })).toThrow('halfLife of route is 0');
  expect(() => route({ 'a/b': tier }, { by: 'cost' })).toThrow('cannot be part of a path');
});
