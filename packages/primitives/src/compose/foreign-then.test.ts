import { describe, expect, test } from 'vitest';
import {
  branch,
  breaker,
  bulkhead,
  cache,
  choose,
  type Composed,
  createBulkhead,
  fallback,
  type Observer,
  type StandardSchema,
  validate,
  parallel,
  race,
  repeat,
  retry,
  route,
  run,
  saga,
  sequence,
  step,
  timeout,
} from '../index.ts';

/** A `then` as a library of its own may have it: it calls back at once, and gives nothing back. */
const soon = <Value>(value: Value): PromiseLike<Value> => {
  const foreign: unknown = { then: (give: (value: Value) => unknown) => void give(value) };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return foreign as PromiseLike<Value>;
};
const five = () => soon(5);

/** A schema that takes its time, with such a `then`. */
const schema: StandardSchema<number> = {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  '~standard': {
    version: 1,
    vendor: 'test',
    validate: () => soon({ value: 5 }) as Promise<{ value: number }>,
  },
};

const flows: Readonly<Record<string, Composed<number, number>>> = {
  step: step('five', five),
  sequence: sequence(five, (count) => count),
  branch: branch(
    (count: number) => soon(count === 1),
    five,
    (): number => 0,
  ),
  choose: choose((count: number) => soon<'five' | 'none'>(count === 1 ? 'five' : 'none'), {
    five,
    none: () => 0,
  }),
  'repeat until': repeat(five, { until: (count) => soon(count === 5), most: 2 }),
  'repeat while': repeat(five, { while: (count) => soon(count === 1), most: 2 }),
  parallel: parallel([five]).to(([count]) => count),
  race: race(five),
  validate: validate(schema),
  retry: retry(five),
  fallback: fallback(five, () => 0),
  breaker: breaker(five, { name: 'five' }),
  bulkhead: bulkhead(five, { limit: 1 }),
  timeout: timeout(five, 1_000),
  cache: cache(five, { key: () => 'five', ttl: 1_000 }),
  saga: saga({ do: five }),
  route: route({ one: { step: five, cost: 1, quality: 1 } }, { by: 'cost' }),
};

const observer: Observer = {
  begin: () => ({ within: (work) => work(), end: () => undefined, fail: () => undefined }),
  note: () => undefined,
};

describe('a foreign then that gives nothing back', () => {
  for (const [name, flow] of Object.entries(flows)) {
    test(`${name}: what it calls back with is the output, whether somebody watches or not`, async () => {
      expect(await run(flow, 1)).toBe(5);
      expect(await run(flow, 1, { observer })).toBe(5);
    });
  }
});

test('a foreign then that calls back twice, or throws, takes and frees one place', async () => {
  const places = createBulkhead({ limit: 1 });
  const twice: unknown = {
    then(give: (value: number) => void, fail: (error: unknown) => void) {
      give(1);
      fail(new Error('The second answer.'));
      give(2);
    },
  };
  expect(
    await run(
      bulkhead(() => twice, places),
      null,
    ),
  ).toBe(1);
  expect(places.running).toBe(0);
  const fault = new Error('It has no then.');
  const throwing: unknown = {
    then() {
      throw fault;
    },
  };
  await expect(
    run(
      bulkhead(() => throwing, places),
      null,
    ),
  ).rejects.toBe(fault);
  expect(places.running).toBe(0);
});
