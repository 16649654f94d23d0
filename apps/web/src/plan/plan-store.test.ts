import type { KeptPlan, PlanSave, SafetyPlan } from '@lamplight/contracts';
import { emptyPlan } from '@lamplight/care';
import { describe, expect, test } from 'vitest';
import { ApiError } from '../api/api-error.ts';
import type { Store } from '../session/outstanding.ts';
import { joinPlans } from './join-plans.ts';
import { planCopyIn } from './plan-copy.ts';
import { createPlanStore } from './plan-store.ts';

const planOf = (...signs: string[]): SafetyPlan => ({ ...emptyPlan, signs });

/** A server that keeps a plan, and can be away or lose its answers. */
function fakeServer() {
  let kept: KeptPlan = { version: 0, savedAt: null, plan: emptyPlan };
  let away = false;
  let losesAnswers = false;
  const reached = () => {
    if (away) throw new ApiError('web/unreachable', 0, 'Not there.');
  };
  const save = ({ version, plan }: PlanSave): KeptPlan => {
    if (version !== kept.version) throw new ApiError('play/plan-changed', 409, 'Changed.');
    kept = { version: version + 1, savedAt: '2030-01-01T00:00:00.000Z', plan };
    return kept;
  };
  return {
    kept: () => kept,
    saveElsewhere: (plan: SafetyPlan) => save({ version: kept.version, plan }),
    setAway: (value: boolean) => (away = value),
    setLosing: (value: boolean) => (losesAnswers = value),
    api: {
      plan: async () => {
        reached();
        return kept;
      },
      savePlan: async (asked: PlanSave) => {
        reached();
        const saved = save(asked);
        if (losesAnswers) throw new ApiError('web/unreachable', 0, 'Lost on its way.');
        return saved;
      },
      removePlan: async () => {
        reached();
        kept = { version: 0, savedAt: null, plan: emptyPlan };
      },
    },
  };
}

function fakeStore(): Store & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, value) => void kept.set(name, value),
    removeItem: (name) => void kept.delete(name),
  };
}

const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

/** A page in front of the server; time passes only when told to. */
function page(server: ReturnType<typeof fakeServer>, store = fakeStore(), copies = fakeStore()) {
  let waiting: (() => void)[] = [];
  const plans = createPlanStore({
    api: server.api,
    store,
    copy: planCopyIn(copies),
    later(_milliseconds, work) {
      waiting.push(work);
      return () => (waiting = waiting.filter((one) => one !== work));
    },
  });
  plans.open();
  const pass = async (): Promise<void> => {
    await settled();
    for (const work of waiting.splice(0)) work();
    await settled();
  };
  return { plans, store, pass };
}

describe('a plan on the page', () => {
  test('what is written is saved a moment later, and nothing of it stays in the browser', async () => {
    const server = fakeServer();
    const { plans, store, pass } = page(server);
    await pass();
    plans.write(planOf('no sleep'));
    expect(plans.state().status).toBe('saving');
    await pass();
    expect(plans.state()).toMatchObject({ status: 'saved', kept: { version: 1 } });
    expect(server.kept().plan).toEqual(planOf('no sleep'));
    expect(store.kept.size).toBe(0);
  });

  test('while the server is away the plan can be read and written, says so, and is saved when it is back', async () => {
    const server = fakeServer();
    server.saveElsewhere(planOf('no sleep'));
    const { plans, pass } = page(server);
    await pass();
    server.setAway(true);
    expect(plans.state().plan).toEqual(planOf('no sleep'));
    plans.write(planOf('no sleep', 'no hunger'));
    await pass();
    expect(plans.state()).toMatchObject({ status: 'unsaved', plan: planOf('no sleep', 'no hunger') });
    server.setAway(false);
    await pass();
    expect(plans.state().status).toBe('saved');
    expect(server.kept().plan).toEqual(planOf('no sleep', 'no hunger'));
  });

  test('what was not saved is there after a reload, and is saved then', async () => {
    const server = fakeServer();
    const first = page(server);
    await first.pass();
    server.setAway(true);
    first.plans.write(planOf('no sleep'));
    await first.pass();
    server.setAway(false);
    const second = page(server, first.store);
    expect(second.plans.state()).toMatchObject({ status: 'unsaved', plan: planOf('no sleep') });
    await second.pass();
    expect(server.kept().plan).toEqual(planOf('no sleep'));
    expect(first.store.kept.size).toBe(0);
  });

  test('two versions are both shown, and nothing is overwritten before their owner decides', async () => {
    const server = fakeServer();
    const { plans, pass } = page(server);
    await pass();
    const theirs = server.saveElsewhere(planOf('from the telephone'));
    plans.write(planOf('from here'));
    await pass();
    expect(plans.state()).toMatchObject({ status: 'conflict', plan: planOf('from here'), theirs });
    expect(server.kept()).toEqual(theirs);
    plans.settle(joinPlans(theirs.plan, plans.state().plan));
    await pass();
    expect(server.kept().plan).toEqual(planOf('from the telephone', 'from here'));
    expect(plans.state().status).toBe('saved');
  });

  test('a saving whose answer was lost is no conflict with itself', async () => {
    const server = fakeServer();
    const { plans, pass } = page(server);
    await pass();
    server.setLosing(true);
    plans.write(planOf('no sleep'));
    await pass();
    server.setLosing(false);
    await pass();
    expect(plans.state()).toMatchObject({ status: 'saved', theirs: null });
    expect(server.kept().version).toBe(1);
  });

  test('what was written before the server ever answered meets what it has', async () => {
    const server = fakeServer();
    server.saveElsewhere(planOf('older'));
    server.setAway(true);
    const { plans, pass } = page(server);
    await pass();
    expect(plans.state().status).toBe('away');
    plans.write(planOf('newer'));
    server.setAway(false);
    await pass();
    await pass();
    expect(plans.state()).toMatchObject({ status: 'conflict', theirs: { plan: planOf('older') } });
  });

  test('a removed plan is gone here and there; one that could not be removed stays, and the reason is told', async () => {
    const server = fakeServer();
    server.saveElsewhere(planOf('no sleep'));
    const { plans, pass } = page(server);
    await pass();
    server.setAway(true);
    expect(await plans.remove()).toBe('Not there.');
    expect(plans.state().plan).toEqual(planOf('no sleep'));
    server.setAway(false);
    expect(await plans.remove()).toBeNull();
    expect(plans.state()).toMatchObject({ plan: emptyPlan, status: 'saved' });
  });
});

test('two versions joined keep every entry once', () => {
  expect(joinPlans(planOf('a', 'b'), planOf('b', 'c'))).toEqual(planOf('a', 'b', 'c'));
});

describe('a copy in the browser', () => {
  test('that is wanted can be read and written on without the server, and what was written is saved later', async () => {
    const server = fakeServer();
    const copies = fakeStore();
    const first = page(server, fakeStore(), copies);
    await first.pass();
    first.plans.write(planOf('no sleep'));
    await first.pass();
    expect(copies.kept.size).toBe(0);
    first.plans.keepCopy(true);
    server.setAway(true);
    const { plans, pass } = page(server, fakeStore(), copies);
    await pass();
    expect(plans.state()).toMatchObject({ status: 'away', plan: planOf('no sleep'), isCopied: true });
    plans.write(planOf('no sleep', 'no hunger'));
    server.setAway(false);
    await pass();
    await pass();
    expect(plans.state()).toMatchObject({ status: 'saved', isCopied: true });
    expect(server.kept().plan).toEqual(planOf('no sleep', 'no hunger'));
    expect(planCopyIn(copies).read()).toMatchObject({ version: 2, plan: planOf('no sleep', 'no hunger') });
  });

  test('gives way to what was saved elsewhere, and is gone as soon as it is not wanted', async () => {
    const server = fakeServer();
    const copies = fakeStore();
    const first = page(server, fakeStore(), copies);
    await first.pass();
    first.plans.keepCopy(true);
    server.saveElsewhere(planOf('no sleep'));
    const { plans, pass } = page(server, fakeStore(), copies);
    await pass();
    expect(plans.state()).toMatchObject({ status: 'saved', plan: planOf('no sleep') });
    expect(planCopyIn(copies).read()?.plan).toEqual(planOf('no sleep'));
    plans.keepCopy(false);
    expect(copies.kept.size).toBe(0);
    expect(plans.state().isCopied).toBe(false);
  });
});
