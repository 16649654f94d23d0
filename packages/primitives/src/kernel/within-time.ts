import type { Scope } from '../context/scope.ts';
import type { Environment } from '../run/environment.ts';
import { asPromise } from './as-promise.ts';

/** Work that may take so long, and what becomes of it when it takes longer. */
export interface TimeLimit {
  readonly environment: Environment;
  /** What the work runs in; it is cancelled when time is up, and ended when the work has ended. */
  readonly scope: Scope;
  /** When the work began, for whoever has looked at the clock already. */
  readonly now?: number;
  readonly milliseconds: number;
  /** Milliseconds that cancelled work has to end, until nobody waits for it any more. */
  readonly grace: number;
  work(): unknown;
  /** The error for work that took too long, and whether it let go when it was cancelled. */
  late(letGo: boolean): Error;
  /** Hears that time was up, as soon as it is known whether the work let go. */
  heard?(letGo: boolean): void;
  /** Hears that the work succeeded in time. */
  succeeded?(): void;
}

/** Does work whose scope is cancelled when time is up, and waits for it to let go. What is done at once needs no timer. */
export function withinTime(limit: TimeLimit): unknown {
  const { scope } = limit;
  let given: unknown;
  try {
    given = limit.work();
  } catch (error) {
    scope.end();
    throw error;
  }
  const promise = asPromise(given);
  if (promise !== null) {
    return new Promise((resolve, reject) => new OnTheClock(limit, resolve, reject).waitFor(promise));
  }
  scope.end();
  limit.succeeded?.();
  return given;
}

/** Work that is waited for, and a timer beside it. */
class OnTheClock {
  readonly #limit: TimeLimit;
  readonly #resolve: (value: unknown) => void;
  readonly #reject: (error: unknown) => void;
  #stop: () => void;
  /** Why the work was cancelled; `null` while it has time. */
  #reason: Error | null = null;

  constructor(limit: TimeLimit, resolve: (value: unknown) => void, reject: (error: unknown) => void) {
    this.#limit = limit;
    this.#resolve = resolve;
    this.#reject = reject;
    this.#stop = limit.environment.after(limit.milliseconds, () => this.cancel(), limit.now);
  }

  waitFor(work: Promise<unknown>): void {
    work.then(
      (value) => this.succeeded(value),
      (error: unknown) => this.failed(error),
    );
  }

  cancel(): void {
    const limit = this.#limit;
    this.#reason = limit.late(true);
    this.#stop = limit.environment.after(limit.grace, () => this.leave());
    limit.scope.cancel(this.#reason);
  }

  /** Waits no longer for work that does not let go. */
  leave(): void {
    const limit = this.#limit;
    limit.scope.end();
    limit.heard?.(false);
    this.#reject(limit.late(false));
  }

  succeeded(value: unknown): void {
    if (this.isLate()) return;
    this.#limit.succeeded?.();
    this.#resolve(value);
  }

  failed(error: unknown): void {
    if (!this.isLate()) this.#reject(error);
  }

  /** Whether it comes too late, after which nothing is to be done any more. */
  isLate(): boolean {
    const limit = this.#limit;
    this.#stop();
    limit.scope.end();
    if (this.#reason === null) return false;
    limit.heard?.(true);
    this.#reject(this.#reason);
    return true;
  }
}
