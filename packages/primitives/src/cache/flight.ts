import type { Frame } from '../context/frame.ts';
import { Scope } from '../context/scope.ts';
import { CancelledError } from '../errors/cancelled-error.ts';
import { wholeRun } from '../run/create-context.ts';

/**
 * One run of a step that several callers wait for. It goes on as long as one of them does, and is cancelled when the last
 * one has left.
 */
export class Flight {
  readonly scope = new Scope();
  /** Whether it renews a value that is still handed out meanwhile. */
  readonly isRefresh: boolean;
  /** Whether its value must not be kept. */
  isForgotten = false;
  /** Called once, when nobody waits any more. */
  readonly #abandoned: () => void;
  readonly #waiting = new Set<{ readonly deadline: number }>();
  #result: PromiseLike<unknown> = Promise.resolve();

  constructor(isRefresh: boolean, abandoned: () => void) {
    this.isRefresh = isRefresh;
    this.#abandoned = abandoned;
  }

  /** The surroundings of the shared run: those of whoever began it, and the time of whoever has most. */
  frameIn(frame: Frame): Frame {
    const deadline = (): number => this.deadline;
    return {
      ...frame,
      scope: this.scope,
      limit: wholeRun,
      get deadline() {
        return deadline();
      },
    };
  }

  get deadline(): number {
    let last = -Infinity;
    for (const { deadline } of this.#waiting) last = Math.max(last, deadline);
    return last;
  }

  /** What is flown for; to be called once, before anybody leaves. */
  carry(result: PromiseLike<unknown>): void {
    this.#result = result;
  }

  /** Keeps it going until the one who waits leaves; returns how to leave. */
  wait(deadline: number): (reason: unknown) => boolean {
    const waiter = { deadline };
    this.#waiting.add(waiter);
    return (reason) => {
      this.#waiting.delete(waiter);
      if (this.#waiting.size > 0) return false;
      this.#abandoned();
      this.scope.cancel(new CancelledError('everybody who waited for it has left', { cause: reason }));
      return true;
    };
  }

  /** Waits for the result in a scope; whoever is the last to be cancelled waits until the run has let go. */
  join({ scope }: Frame, leave: (reason: unknown) => boolean): Promise<unknown> {
    return new Promise((resolve, reject) => {
      let left = false;
      const stop = scope.onCancel((reason) => {
        left = true;
        const refuse = (): void => reject(reason);
        if (leave(reason)) this.#result.then(refuse, refuse);
        else refuse();
      });
      const settle = (how: () => void): void => {
        stop();
        if (!left) how();
      };
      this.#result.then(
        (value) => settle(() => resolve(value)),
        (error: unknown) => settle(() => reject(error)),
      );
    });
  }
}
