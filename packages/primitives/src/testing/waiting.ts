import { step } from '../compose/step.ts';
import type { Context } from '../context/context.ts';
import type { Composed } from '../step.ts';

/** A step that gives something after so many milliseconds, and fails at once with the reason when it is cancelled. */
export function waiting<Value>(milliseconds: number, value: Value): Composed<unknown, Value> {
  return step('waiting', (_: unknown, { frame, signal }) => {
    const { promise, resolve, reject } = Promise.withResolvers<Value>();
    const stop = frame.run.environment.after(milliseconds, () => resolve(value));
    signal.addEventListener('abort', () => {
      stop();
      reject(signal.reason);
    });
    return promise;
  });
}

/** A step that fails after so many milliseconds, or when it is cancelled. */
export function failing(milliseconds: number, error: Error): Composed<unknown, never> {
  return waiting(milliseconds, null).to(() => {
    throw error;
  });
}

/** Resolves with the reason when the context's signal aborts. */
export function aborted({ signal }: Context): Promise<unknown> {
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(signal.reason)));
}

/** A step that ends only when it is cancelled, with the reason. */
export const untilAborted = step('untilAborted', async (_: unknown, context): Promise<never> => {
  throw await aborted(context);
});

/** A step that never ends and does not listen. */
export const never = step<unknown, never>('never', () => new Promise(() => undefined));
