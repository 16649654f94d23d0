import type { Context } from '../context/context.ts';
import type { Chunk } from './chunk.ts';

/**
 * A step that reads a stream to its end and gives what was in it. When it is cancelled it closes the stream.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from 'node:assert/strict';
 * import { collect, run, stream } from '@lamplight/primitives';
 *
 * const count = stream(async function* (upTo: number) {
 *   for (let number = 1; number <= upTo; number += 1) yield number;
 * });
 * deepStrictEqual(await run(count.to(collect), 3), [1, 2, 3]);
 * ```
 *
 * @throws what the stream fails with; the reason of the cancellation
 */
export async function collect<Value>(
  stream: AsyncIterable<Chunk<Value>>,
  context?: Context,
): Promise<Value[]> {
  const chunks = stream[Symbol.asyncIterator]();
  const scope = context?.frame.scope;
  // However the stream ends once it is left, why it was left is what counts.
  const leave = (): Promise<unknown> => Promise.allSettled([asked(() => chunks.return?.())]);
  let leaving: Promise<unknown> | undefined;
  const stop = scope?.onCancel(() => {
    leaving = leave();
  });
  try {
    const values: Value[] = [];
    for (let given = await chunks.next(); given.done !== true; given = await chunks.next()) {
      values.push(given.value.value);
      // Timers do not fire while a source never lets go of the processor.
      context?.checkpoint();
    }
    if (scope?.isCancelled !== true) return values;
  } catch (error) {
    if (scope?.isCancelled !== true) {
      await leave();
      throw error;
    }
  } finally {
    stop?.();
  }
  await leaving;
  throw scope.reason;
}

/** Work as a promise, also where it throws at once. */
async function asked(work: () => unknown): Promise<unknown> {
  return work();
}
