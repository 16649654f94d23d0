import { expect, test } from 'vitest';
import { each, parallel, type QuorumError, run, start, step, timeout } from '../index.ts';
import { fakeEnvironment } from '../testing/index.ts';
import { aborted, failing, never, untilAborted, waiting } from '../testing/waiting.ts';

const fault = new Error('The lamp went out.');
const fail = () => {
  throw fault;
};

test('settled tells how each branch ended, and fails because of none', async () => {
  const flow = parallel(
    { bright: async () => 'light', dark: failing(0, fault), at: () => 7 },
    { mode: 'settled' },
  );
  expect(await run(flow, null)).toEqual({
    bright: { ok: true, value: 'light' },
    dark: { ok: false, error: fault },
    at: { ok: true, value: 7 },
  });
});

test('any takes the first that succeeds, cancels the others and waits for them', async () => {
  const environment = fakeEnvironment();
  const ends: string[] = [];
  const slow = step('slow', async (_: null, context) => {
    await aborted(context);
    ends.push('slow let go');
    throw context.signal.reason;
  });
  const { result } = start(parallel([fail, slow, waiting(10, 'light')], { mode: 'any' }), null, {
    environment,
  });
  await environment.advance(10);
  expect([await result, ends]).toEqual(['light', ['slow let go']]);
  expect(environment.waiting()).toBe(0);
});

test('a loser that does not let go holds nobody up for longer than the grace', async () => {
  const environment = fakeEnvironment();
  const { result } = start(parallel([never, async () => 'light'], { mode: 'any', grace: 30 }), null, {
    environment,
  });
  const at = result.then((value) => [value, environment.now()]);
  await environment.advance(100);
  expect(await at).toEqual(['light', 30]);
});

test('when none succeeds, any fails with the errors of all in the order of the branches', async () => {
  const environment = fakeEnvironment();
  const other = new Error('The wick is wet.');
  const { result } = start(
    parallel({ a: failing(20, fault), b: failing(10, other) }, { mode: 'any' }),
    null,
    {
      environment,
    },
  );
  const error = result.catch((reason: unknown) => reason);
  await environment.advance(20);
  expect(await error).toMatchObject({ code: 'primitives/quorum', needed: 1, errors: [fault, other] });
  expect((await error) as QuorumError).toHaveProperty(
    'message',
    expect.stringContaining('These failed: "a", "b"'),
  );
});

test('a quorum ends when so many have succeeded, and tells of each branch', async () => {
  const environment = fakeEnvironment();
  const flow = parallel(
    { a: waiting(10, 1), b: fail, c: waiting(20, 2), d: untilAborted },
    { mode: { quorum: 2 } },
  );
  const { result } = start(flow, null, { environment });
  await environment.advance(20);
  expect(await result).toEqual({
    a: { ok: true, value: 1 },
    b: { ok: false, error: fault },
    c: { ok: true, value: 2 },
    d: { ok: false, error: expect.objectContaining({ code: 'primitives/cancelled' }) },
  });
});

test('a quorum fails as soon as it cannot be reached any more', async () => {
  const flow = parallel([fail, fail, untilAborted], { mode: { quorum: 2 } });
  await expect(run(flow, null)).rejects.toMatchObject({ needed: 2, errors: [fault, fault] });
});

test('a quorum of more items than there are is refused before any begins', async () => {
  await expect(run(parallel([], { mode: 'any' }), null)).rejects.toMatchObject({ needed: 1, errors: [] });
  let begun = 0;
  const three = each(() => (begun += 1), { mode: { quorum: 3 } });
  await expect(run(three, [1, 2])).rejects.toThrow(
    '3 of the branches had to succeed, and there are fewer, so none has begun.',
  );
  expect(begun).toBe(0);
});

test('with a limit, a branch begins only when it is still needed', async () => {
  let begun = 0;
  const succeed = async () => {
    begun += 1;
  };
  await run(parallel([fail, succeed, succeed, succeed], { mode: 'any', limit: 1 }), null);
  expect(begun).toBe(1);
});

test('a branch that succeeded keeps a signal that does not abort, since its output may go on with it', async () => {
  const give = step('give', async (_: null, { signal }) => signal);
  const signal = await run(parallel([give, untilAborted], { mode: 'any' }), null);
  expect(signal.aborted).toBe(false);
});

test('an error of many is worth another try when one of them is', async () => {
  const failed = (flow: Parameters<typeof run>[0]) =>
    run(flow, undefined as never).catch((error: unknown) => error);
  const late = timeout(never, 1, { grace: 0 });
  expect(await failed(parallel([late], { mode: 'any' }))).toMatchObject({ retryable: true });
  const bound = parallel([parallel([], { mode: 'any' })], { mode: 'any' });
  expect(await failed(bound)).toMatchObject({ retryable: false });
});
