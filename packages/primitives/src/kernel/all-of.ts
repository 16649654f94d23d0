import { CancelledError } from '../errors/cancelled-error.ts';
import type { Fan, Pieces } from './fan.ts';
import { isPromiseLike } from './is-promise-like.ts';
import { letGo } from './let-go.ts';
import { roomFor } from './room-for.ts';

/**
 * Makes something of the outputs of all pieces, in their order, at once where all are there at once. The first failure
 * cancels the others, waits until they have let go, at most for the milliseconds of `grace`, and is thrown.
 */
export function allOf(
  fan: Fan,
  pieces: Pieces,
  grace: number,
  make: (outputs: readonly unknown[]) => unknown,
): unknown {
  const { count, limit, frame } = fan;
  if (limit < count) return inPool(fan, pieces, grace, make);
  const given = roomFor<unknown>(count);
  let isWaiting = false;
  for (let at = 0; at < count; at += 1) {
    try {
      const output = pieces.begin(at, frame);
      given[at] = output;
      isWaiting ||= isPromiseLike(output);
    } catch (error) {
      given[at] = Promise.reject(error);
      isWaiting = true;
      break;
    }
  }
  if (isWaiting) return allEnded(fan, given, grace, make);
  frame.scope.end();
  return make(given);
}

/** No more pieces at once than the limit: as many workers, each of which takes one piece after another. */
function inPool(
  fan: Fan,
  pieces: Pieces,
  grace: number,
  make: (outputs: readonly unknown[]) => unknown,
): unknown {
  const { count, limit, frame } = fan;
  const outputs = roomFor<unknown>(count);
  let next = 0;
  const work = async (): Promise<void> => {
    try {
      while (next < count) {
        const at = next;
        next += 1;
        const output = pieces.begin(at, frame);
        outputs[at] = isPromiseLike(output) ? await output : output;
      }
    } catch (error) {
      // At once: the other workers would begin much more until they are cancelled.
      next = count;
      throw error;
    }
  };
  return allEnded(fan, Array.from({ length: limit }, work), grace, () => make(outputs));
}

/** Counts on `Promise.all`, since nothing else is as fast. */
function allEnded(
  { frame, around }: Fan,
  given: readonly unknown[],
  grace: number,
  make: (outputs: readonly unknown[]) => unknown,
): Promise<unknown> {
  const { scope } = frame;
  return Promise.all(given).then(
    (outputs) => {
      scope.end();
      return make(outputs);
    },
    async (error: unknown) => {
      scope.cancel(new CancelledError('a branch beside it failed', { cause: error }));
      await letGo(given, grace, around.frame.run.environment);
      throw error;
    },
  );
}
