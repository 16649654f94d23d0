import type { Environment } from '../run/environment.ts';

/** Waits until cancelled work has ended, or until it has had so many milliseconds to. However it ends is no matter. */
export async function letGo(
  work: readonly unknown[],
  grace: number,
  environment: Environment,
): Promise<void> {
  const ended = Promise.allSettled(work);
  if (grace === Infinity) {
    await ended;
    return;
  }
  const over = Promise.withResolvers<void>();
  const stop = environment.after(grace, over.resolve);
  await Promise.race([ended, over.promise]);
  stop();
}
