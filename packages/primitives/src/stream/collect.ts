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
 * deepStrictEqual(await run(count.to(collect<number>), 3), [1, 2, 3]);
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
  let leaving: PromiseLike<unknown> | undefined;
  const stop = scope?.onCancel(() => {
    leaving = chunks.return?.();
  });
  try {
    const values: Value[] = [];
    for (let given = await chunks.next(); given.done !== true; given = await chunks.next()) {
      values.push(given.value.value);
    }
    if (scope?.isCancelled !== true) return values;
  } catch (error) {
    if (scope?.isCancelled !== true) throw error;
  } finally {
    stop?.();
  }
  // However the stream ends now, why it was closed is what counts.
  await Promise.allSettled([leaving]);
  throw scope.reason;
}
