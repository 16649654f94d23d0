import { isPromiseLike } from './is-promise-like.ts';

/** How one of several pieces of work ended. */
export type Settled<Value = unknown> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: unknown };

/** Does work and says how it ended, at once where it ends at once. Never throws. */
export function settled(work: () => unknown): Settled | Promise<Settled> {
  let given: unknown;
  try {
    given = work();
  } catch (error) {
    return { ok: false, error };
  }
  if (!isPromiseLike(given)) return { ok: true, value: given };
  return Promise.resolve(given).then(
    (value) => ({ ok: true, value }),
    (error: unknown) => ({ ok: false, error }),
  );
}
