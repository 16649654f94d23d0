import type { Context } from '../context/context.ts';
import { BulkheadError } from '../errors/bulkhead-error.ts';
import { atLeast } from '../kernel/at-least.ts';

/** How many calls may run at once. */
export interface BulkheadOptions {
  /** What it protects, as errors and metrics know it; `bulkhead` by default. */
  readonly name?: string;
  /** How many calls run at once. */
  readonly limit: number;
  /** How many more may wait for their turn, first come first served; 0 by default. */
  readonly queue?: number;
}

/** What several steps share that may not run too often at once. Made by `createBulkhead`. */
export interface Bulkhead {
  readonly name: string;
  readonly limit: number;
  readonly queue: number;
  readonly running: number;
  readonly waiting: number;
  /** Takes a place, or waits for one; for those who write primitives, who give it back with `leave`. */
  enter(context: Context): Promise<void> | undefined;
  leave(): void;
}

/**
 * A bulkhead for several steps, each with `bulkhead(step, shared)`.
 *
 * @example
 * ```ts
 * import { strictEqual } from 'node:assert/strict';
 * import { bulkhead, createBulkhead } from '@lamplight/primitives';
 *
 * const model = createBulkhead({ name: 'model', limit: 2 });
 * const running = async (_: null) => model.running;
 * const tell = bulkhead(running, model);
 * const hint = bulkhead(running, model);
 * await Promise.all([tell(null), hint(null)]);
 * strictEqual(model.running, 0);
 * ```
 *
 * @throws SetupError `primitives/setting` for a limit below 1 or a queue below 0
 */
export function createBulkhead({ name = 'bulkhead', limit, queue = 0 }: BulkheadOptions): Bulkhead {
  atLeast('bulkhead', 'limit', limit, 1);
  if (queue !== Infinity) atLeast('bulkhead', 'queue', queue, 0);
  // In the order in which they came; who is called in takes over the place of who leaves.
  const callers = new Set<() => void>();
  let running = 0;

  const waitFor = (context: Context): Promise<void> => {
    const { environment } = context.frame.run;
    const since = environment.now();
    return new Promise((resolve, reject) => {
      const call = (): void => {
        unfollow();
        context.note({ type: 'waited', name, milliseconds: environment.now() - since });
        resolve();
      };
      callers.add(call);
      const unfollow = context.frame.scope.onCancel((reason) => {
        callers.delete(call);
        reject(reason);
      });
    });
  };

  return {
    name,
    limit,
    queue,
    get running() {
      return running;
    },
    get waiting() {
      return callers.size;
    },
    enter(context) {
      if (running < limit) {
        running += 1;
        return undefined;
      }
      if (callers.size >= queue) throw new BulkheadError(name, running, callers.size);
      return waitFor(context);
    },
    leave() {
      const [next] = callers;
      if (next === undefined) {
        running -= 1;
        return;
      }
      callers.delete(next);
      next();
    },
  };
}
