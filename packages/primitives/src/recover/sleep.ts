import type { Context } from '../context/context.ts';

/** Waits, and no longer than somebody waits for it: a cancelled sleep rejects at once with the reason. */
export function sleep(milliseconds: number, context: Context): Promise<void> {
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
