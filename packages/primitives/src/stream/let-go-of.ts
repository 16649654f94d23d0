import type { Environment } from '../run/environment.ts';

/**
 * Asks a source to end, and waits for it no longer than it may take; what goes on after that goes on unseen.
 *
 * @param pending what the source was still being asked for
 * @throws what the source throws while it ends
 */
export function letGoOf(
  source: AsyncIterator<unknown>,
  pending: PromiseLike<unknown> | null,
  grace: number,
  environment: Environment,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = environment.after(grace, resolve);
    const end = async (): Promise<void> => {
      const ended = source.return?.();
      await pending;
      await ended;
    };
    end().then(resolve, reject).finally(stop);
  });
}
