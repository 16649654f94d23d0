import type { Context } from '../context/context.ts';
import { composed } from '../kernel/composed.ts';
import { isPromiseLike } from '../kernel/is-promise-like.ts';
import type { Link } from '../kernel/link.ts';
import { linkOf } from '../kernel/links-of.ts';
import { perform } from '../kernel/perform.ts';
import { realPromise } from '../kernel/real-promise.ts';
import type { AnyStep, Composed, Step } from '../step.ts';
import { type Bulkhead, type BulkheadOptions, createBulkhead } from './create-bulkhead.ts';

/**
 * Lets at most `limit` calls of a step run at once, over all runs. Up to `queue` more wait for their turn; whoever is
 * cancelled leaves the queue. The rest is refused at once.
 *
 * @example
 * ```ts
 * import { strictEqual, rejects } from 'node:assert/strict';
 * import { bulkhead } from '@lamplight/primitives';
 *
 * const echo = bulkhead(async (text: string) => text, { limit: 1, queue: 1 });
 * const [first, second, third] = [echo('a'), echo('b'), echo('c')];
 * await rejects(third, { code: 'primitives/bulkhead' });
 * strictEqual(await first, 'a');
 * strictEqual(await second, 'b');
 * ```
 *
 * @throws BulkheadError when it is full, and so is its queue
 * @throws SetupError `primitives/setting` for a limit below 1 or a queue below 0
 */
export function bulkhead<Input, Output>(
  step: Step<Input, Output>,
  how: BulkheadOptions | Bulkhead,
): Composed<Input, Output>;
export function bulkhead(step: AnyStep, how: BulkheadOptions | Bulkhead): Composed<never, unknown> {
  const shared = 'enter' in how ? how : createBulkhead(how);
  const link = linkOf(step);
  const { name, limit, queue } = shared;
  return composed({
    kind: 'bulkhead',
    name: 'bulkhead',
    links: [link],
    settings: { name, limit, ...(queue === Infinity ? {} : { queue }) },
    execute(input, context) {
      context.checkpoint();
      const turn = shared.enter(context);
      return turn === undefined
        ? inside(shared, link, input, context)
        : turn.then(() => inside(shared, link, input, context));
    },
  });
}

function inside(shared: Bulkhead, link: Link, input: unknown, context: Context): unknown {
  let given: unknown;
  try {
    context.checkpoint();
    given = perform(link, input, context.enter(link));
  } catch (error) {
    shared.leave();
    throw error;
  }
  if (!isPromiseLike(given)) {
    shared.leave();
    return given;
  }
  return realPromise(given).then(
    (value) => {
      shared.leave();
      return value;
    },
    (error: unknown) => {
      shared.leave();
      throw error;
    },
  );
}
