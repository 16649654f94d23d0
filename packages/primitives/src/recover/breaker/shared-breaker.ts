import { StoreError } from '../../errors/store-error.ts';
import type { Context } from '../../context/context.ts';
import type { Environment } from '../../run/environment.ts';
import type { Breaker, BreakerBase } from './breaker.ts';
import { type BreakerState, freshBreakerState } from './breaker-state.ts';
import type { BreakerStore } from './breaker-store.ts';
import { readBreakerState } from './read-breaker-state.ts';

/** A change that waits for its turn: tried on a state, perhaps more than once, and told when that state is saved. */
interface Waiting {
  readonly context: Context;
  readonly attempt: (state: BreakerState) => () => void;
}

/**
 * A breaker whose state lies in a store. All changes that wait are saved in one go, so that fifty callers at once ask
 * the store once. When the store fails or hangs, what is known here goes on, and the store is left alone for the
 * recovery time: a breaker must never be what breaks.
 */
export function sharedBreaker(
  base: BreakerBase,
  first: BreakerState,
  store: BreakerStore,
  storeTimeout: number,
): Breaker {
  const { name, rules } = base;
  let known = first;
  let waiting: Waiting[] = [];
  let isBusy = false;
  let restsUntil = -Infinity;

  const work = async (): Promise<void> => {
    isBusy = true;
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      for (const tell of await settled(batch)) tell();
    }
    isBusy = false;
  };

  const settled = async (batch: readonly Waiting[]): Promise<readonly (() => void)[]> => {
    const [asking] = batch;
    if (asking === undefined) return [];
    const { environment } = asking.context.frame.run;
    if (environment.now() >= restsUntil) {
      const asked: Asked = { operation: 'get' };
      try {
        const saving = saved(name, store, batch, asked);
        const { state, tell } = await inTime(saving, storeTimeout, environment, name);
        known = state;
        return tell;
      } catch (error) {
        restsUntil = environment.now() + rules.recoveryTimeout;
        asking.context.note({ type: 'store-failed', name, operation: asked.operation, error });
      }
    }
    return batch.map(({ attempt }) => attempt(known));
  };

  return {
    ...base,
    get mode() {
      return known.mode;
    },
    get state() {
      return structuredClone(known);
    },
    change(context, how) {
      return new Promise((resolve) => {
        const attempt = (state: BreakerState) => {
          const from = state.mode;
          const result = how(state, context.frame.run.environment);
          const to = state.mode;
          return () => {
            resolve(result);
            if (to !== from) context.note({ type: 'breaker', name, from, to });
          };
        };
        waiting.push({ context, attempt });
        if (!isBusy) void work();
      });
    },
  };
}

interface Saved {
  readonly state: BreakerState;
  readonly tell: readonly (() => void)[];
}

/** What the store was asked to do last. */
interface Asked {
  operation: 'get' | 'set';
}

/** How often a state is read again because somebody else has saved in between. */
const mostConflicts = 100;

async function saved(
  name: string,
  store: BreakerStore,
  batch: readonly Waiting[],
  asked: Asked,
): Promise<Saved> {
  for (let tries = 0; tries < mostConflicts; tries += 1) {
    asked.operation = 'get';
    const found = await store.load(name);
    const state = found === null ? freshBreakerState() : readBreakerState(found.state);
    const before = JSON.stringify(state);
    const tell = batch.map(({ attempt }) => attempt(state));
    if (JSON.stringify(state) === before) return { state, tell };
    asked.operation = 'set';
    if (await store.save(name, { version: (found?.version ?? 0) + 1, state })) return { state, tell };
  }
  throw new StoreError(
    `The state of the breaker "${name}" was changed by others ${mostConflicts} times in a row.`,
  );
}

function inTime<Value>(
  value: Promise<Value>,
  milliseconds: number,
  environment: Environment,
  name: string,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    const stop = environment.after(milliseconds, () => {
      reject(new StoreError(`The store of the breaker "${name}" did not answer in ${milliseconds} ms.`));
    });
    void value.finally(stop).then(resolve, reject);
  });
}
