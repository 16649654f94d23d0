import { describe, expect, test } from 'vitest';
import {
  branch,
  choose,
  type Composed,
  constant,
  each,
  parallel,
  race,
  repeat,
  sequence,
  start,
  step,
  tap,
  timeout,
  validate,
  within,
} from '../index.ts';
import { fakeEnvironment } from '../testing/index.ts';

/** Taken for a promise by everything that awaits it, and never calls back. */
const hang = (): PromiseLike<null> => ({ then: () => new Promise<never>(() => undefined) });
const asks = (): PromiseLike<boolean> => ({ then: () => new Promise<never>(() => undefined) });
const one = () => 'one' as const;

const loop = repeat(hang, { times: 2 });
const askingLoop = repeat(one, { until: asks, most: 2 });

const composed: Record<string, Composed<never, unknown>> = {
  step: step('hang', hang),
  sequence: sequence(hang, one),
  'a chain that goes on': step('one', one).to(hang),
  parallel: parallel([one, hang]),
  'parallel, settled': parallel({ one, hang }, { mode: 'settled' }),
  'parallel, any': parallel([hang], { mode: 'any' }),
  race: race(hang, hang),
  branch: branch(() => true, hang),
  'the condition of a branch': branch(asks, one),
  choose: choose(one, { one: hang }),
  each: sequence(() => [1], each(hang)),
  repeat: loop,
  'the condition of a loop': askingLoop,
  tap: tap(hang),
  'tap that ignores errors': tap(hang, { ignoreErrors: true }),
  validate: validate({ '~standard': { version: 1, vendor: 'test', validate: hang as () => never } }),
  within: within({ baggage: {} }, hang),
};

describe('a then that hangs', () => {
  for (const [name, flow] of Object.entries(composed)) {
    test(`${name}: is ended by a time limit, and leaves no timer behind`, async () => {
      const environment = fakeEnvironment();
      const { result } = start(timeout(flow, 100, { grace: 10 }), undefined as never, { environment });
      const ended = result.catch((error: unknown) => error);
      await environment.advance(110);
      expect(await ended).toMatchObject({ code: 'primitives/timeout', letGo: false });
      expect(environment.waiting()).toBe(0);
    });
  }

  test('no composed step has one, so that nothing waits for it by mistake', () => {
    for (const flow of [...Object.values(composed), constant(1)]) expect('then' in flow).toBe(false);
  });

  test('no branch can have one either, so that what branches give is no promise', () => {
    expect(() => parallel({ then: one })).toThrow('whatever awaits the output would take it for a promise');
  });
});
