import type { Context } from '../context/context.ts';

/** Waits until the work is cancelled, and rejects with the reason. */
export function waitForEver(context: Context): Promise<never> {
  return new Promise((_, reject) => {
    context.frame.scope.onCancel(reject);
  });
}
