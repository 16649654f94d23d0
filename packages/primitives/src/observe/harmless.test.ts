import { expect, test } from 'vitest';
import { type Observation, type Observer, run, sequence, step } from '../index.ts';

const fault = new Error('The observer is broken.');
const broken = (): never => {
  throw fault;
};
/** What should give nothing may be asynchronous all the same, as a library compiled elsewhere has it. */
const rejecting: () => unknown = () => Promise.reject(fault);
const quiet: Observation = { within: (work) => work(), end: () => undefined, fail: () => undefined };
const watching = (observation: Partial<Observation>, rest: Partial<Observer> = {}): Observer => ({
  begin: () => ({ ...quiet, ...observation }),
  note: () => undefined,
  ...rest,
});

const observers: Readonly<Record<string, Observer>> = {
  'when a step begins': watching({}, { begin: broken }),
  'when it is told something': watching({}, { note: broken }),
  'before the work': watching({ within: broken }),
  'after the work': watching({
    within(work) {
      work();
      throw fault;
    },
  }),
  'when the work is done': watching({ end: broken, fail: broken }),
  'later, being asynchronous': watching({ end: rejecting, fail: rejecting }, { note: rejecting }),
  'by doing the work twice': watching({
    within(work) {
      work();
      return work();
    },
  }),
};

test.each(Object.entries(observers))('an observer that is broken %s changes nothing', async (_, observer) => {
  let calls = 0;
  const work = step('work', (count: number, context) => {
    calls += 1;
    context.note({ type: 'paused', name: 'work' });
    return count + 1;
  });
  expect(await run(sequence(work, work), 1, { observer })).toBe(3);
  expect(calls).toBe(2);
  const own = new Error('The lamp fell.');
  const fail = () => {
    throw own;
  };
  await expect(run(sequence(work, fail), 1, { observer })).rejects.toBe(own);
  await expect(
    run(
      sequence(() => Promise.reject(own)),
      1,
      { observer },
    ),
  ).rejects.toBe(own);
});
