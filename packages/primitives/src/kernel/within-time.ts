import type { Scope } from '../context/scope.ts';
import type { Environment } from '../run/environment.ts';
import { isPromiseLike } from './is-promise-like.ts';

/** How long work may take, and what becomes of it when it takes longer. */
export interface TimeLimit {
  readonly environment: Environment;
  /** What the work runs in; it is cancelled when time is up, and ended when the work has ended. */
  readonly scope: Scope;
  /** When the work began, for whoever has looked at the clock already. */
  readonly now?: number;
  readonly milliseconds: number;
  /** Milliseconds that cancelled work has to end, until nobody waits for it any more. */
  readonly grace: number;
  /** The error for work that took too long, and whether it let go when it was cancelled. */
  late(letGo: boolean): Error;
  /** Hears that time was up, as soon as it is known whether the work let go. */
  heard?(letGo: boolean): void;
  /** Hears that the work succeeded in time. */
  succeeded?(): void;
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
  return succeeded(given, limit);
}

function succeeded(value: unknown, limit: TimeLimit): unknown {
  limit.succeeded?.();
  return value;
}

function inTime(given: PromiseLike<unknown>, limit: TimeLimit): Promise<unknown> {
  const { environment, scope, now, milliseconds } = limit;
  return new Promise((resolve, reject) => {
    let reason: Error | null = null;
    let stop = environment.after(
      milliseconds,
      () => {
        reason = limit.late(true);
        stop = environment.after(limit.grace, () => {
          scope.end();
          limit.heard?.(false);
          reject(limit.late(false));
        });
        scope.cancel(reason);
      },
      now,
    );
    /** Whether it comes too late, after which nothing is to be done any more. */
    const isLate = (): boolean => {
      stop();
      scope.end();
      if (reason === null) return false;
      limit.heard?.(true);
      reject(reason);
      return true;
    };
    // Anything that only looks like a promise is asked by a real one, since its `then` may throw or call back twice.
    (given instanceof Promise ? given : Promise.resolve(given)).then(
      (value) => (isLate() ? undefined : resolve(succeeded(value, limit))),
      (error: unknown) => (isLate() ? undefined : reject(error)),
    );
  });
}
