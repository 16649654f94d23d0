import type { Context } from '../context/context.ts';

/** Waits by the clock of the run, and for no longer than the work is needed: cancelled, it rejects with the reason. */
export function wait(context: Context, milliseconds: number): Promise<void> {
  const { scope, run } = context.frame;
  return new Promise((resolve, reject) => {
    let leave = (): void => undefined;
    const stop = run.environment.after(milliseconds, () => {
      leave();
      resolve();
    });
    leave = scope.onCancel((reason) => {
      stop();
      reject(reason);
    });
  });
}

/** Waits until the work is cancelled, and rejects with the reason. */
export function waitForEver(context: Context): Promise<never> {
  return new Promise((_, reject) => {
    context.frame.scope.onCancel(reject);
  });
}
