import type { Scope } from '../context/scope.ts';
import { CancelledError } from '../errors/cancelled-error.ts';
import { type Fan, inScope } from './fan.ts';
import { isPromiseLike } from './is-promise-like.ts';
import { letGo } from './let-go.ts';
import { type Settled, settled } from './settled.ts';

/** Why a piece was cancelled that was not needed any more. */
export const enough = 'enough of the branches beside it had ended';

/**
 * How the pieces ended, in their order, as soon as somebody says that it is decided, or all have ended. What is not
 * needed any more is cancelled, gets so many milliseconds to let go, and is `null`. What succeeded keeps a signal that
 * has not aborted, since its output may go on with it, such as the body of an answer.
 */
export async function untilDecided(
  fan: Fan,
  isDecided: (result: Settled, at: number) => boolean,
  grace: number,
): Promise<readonly (Settled | null)[]> {
  const { count, limit, frame } = fan;
  const results: Settled[] = [];
  const going = new Set<Scope>();
  const decision = Promise.withResolvers<void>();
  let next = 0;
  let over = false;
  const work = async (): Promise<void> => {
    while (!over && next < count) {
      const at = next;
      next += 1;
      const own = inScope(frame);
      going.add(own.scope);
      const given = settled(() => fan.begin(at, own));
      const result = isPromiseLike(given) ? await given : given;
      going.delete(own.scope);
      own.scope.end();
      // What ends after the decision is too late for it.
      if (over) return;
      results[at] = result;
      over = isDecided(result, at);
      if (over) decision.resolve();
    }
  };
  const workers = Array.from({ length: Math.min(limit, count) }, work);
  await Promise.race([decision.promise, Promise.all(workers)]);
  if (going.size > 0) {
    const reason = new CancelledError(enough);
    for (const scope of going) scope.cancel(reason);
    await letGo(workers, grace, frame.run.environment);
  }
  frame.scope.end();
  return Array.from({ length: count }, (_, at) => results[at] ?? null);
}
