import { BackendSqlite } from 'openworkflow/sqlite';
import { expect, onTestFinished, test } from 'vitest';
import { shortLeases } from './short-leases.ts';

/** A backend in memory, and how often it was really looked into. */
function backend() {
  const real = BackendSqlite.connect(':memory:');
  let looks = 0;
  const counted = new Proxy(real, {
    get(target, name) {
      if (name === 'claimWorkflowRun') looks += 1;
      const member: unknown = Reflect.get(target, name);
      return typeof member === 'function' ? member.bind(target) : member;
    },
  });
  const leased = shortLeases(counted, 1_000, (error) => expect.unreachable(String(error)));
  onTestFinished(() => leased.stop());
  const claim = () => leased.claimWorkflowRun({ workerId: crypto.randomUUID(), leaseDurationMs: 30_000 });
  return { leased, claim, looks: () => looks };
}

async function add(leased: ReturnType<typeof backend>['leased'], count: number): Promise<void> {
  for (let at = 0; at < count; at += 1) {
    await leased.createWorkflowRun({
      workflowName: 'note',
      version: null,
      idempotencyKey: null,
      input: null,
      config: {},
      context: null,
      parentStepAttemptNamespaceId: null,
      parentStepAttemptId: null,
      availableAt: null,
      deadlineAt: null,
    });
  }
}

test('a worker that asks for eight tasks at once looks once where there is none', async () => {
  const { claim, looks } = backend();
  expect(await Promise.all(Array.from({ length: 8 }, claim))).toStrictEqual(Array(8).fill(null));
  expect(looks()).toBe(1);
  expect(await claim()).toBeNull();
  expect(looks()).toBe(2);
});

test('it gets as many as there are, each once', async () => {
  const { leased, claim, looks } = backend();
  await add(leased, 3);
  const claimed = await Promise.all(Array.from({ length: 8 }, claim));
  const ids = claimed.flatMap((run) => (run === null ? [] : [run.id]));
  expect(new Set(ids).size).toBe(3);
  expect(ids).toHaveLength(3);
  expect(looks()).toBe(4);
});
