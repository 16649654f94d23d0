import type { Scope } from '../context/scope.ts';
import type { Environment } from '../run/environment.ts';
import { isPromiseLike } from './is-promise-like.ts';

/** How long work may take, and what becomes of it when it takes longer. */
export interface TimeLimit {
  readonly environment: Environment;
  /** What the work runs in; it is cancelled when time is up, and ended when the work has ended. */
  readonly scope: Scope;
  readonly milliseconds: number;
  /** Milliseconds that cancelled work has to end, until nobody waits for it any more. */
  readonly grace: number;
  /** The error for work that took too long, and whether it let go when it was cancelled. */
  readonly late: (letGo: boolean) => Error;
  /** Hears that time was up, as soon as it is known whether the work let go. */
  readonly heard?: (letGo: boolean) => void;
}

/** Does work whose scope is cancelled when time is up, and waits for it to let go. What is done at once needs no timer. */
export function withinTime(work: () => unknown, limit: TimeLimit): unknown {
  const { scope } = limit;
  let given: unknown;
  try {
    given = work();
  } catch (error) {
    scope.end();
    throw error;
  }
  if (isPromiseLike(given)) return inTime(given, limit);
  scope.end();
  return given;
}

function inTime(given: PromiseLike<unknown>, limit: TimeLimit): Promise<unknown> {
  const { environment, scope, milliseconds, grace, late, heard } = limit;
  return new Promise((resolve, reject) => {
    let reason: Error | null = null;
    const leave = (): void => {
      scope.end();
      heard?.(false);
      reject(late(false));
    };
    let stop = environment.after(milliseconds, () => {
      reason = late(true);
      stop = environment.after(grace, leave);
      scope.cancel(reason);
    });
    const settle = (how: () => void): void => {
      stop();
      scope.end();
      if (reason === null) return how();
      heard?.(true);
      reject(reason);
    };
    // Anything that only looks like a promise is asked by a real one, since its `then` may throw or call back twice.
    (given instanceof Promise ? given : Promise.resolve(given)).then(
      (value) => settle(() => resolve(value)),
      (error: unknown) => settle(() => reject(error)),
    );
  });
}
