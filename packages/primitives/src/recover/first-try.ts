import type { Context } from '../context/context.ts';
import { forked } from '../context/lane.ts';
import { isPromiseLike } from '../kernel/is-promise-like.ts';
import type { Link } from '../kernel/link.ts';
import { perform } from '../kernel/perform.ts';
import { realPromise } from '../kernel/real-promise.ts';

/**
 * Does a step whose writing counts only when it succeeds: the try that is the only one in most runs. Nothing is prepared
 * for others before it has failed.
 *
 * @param failed what is done about a failure; `tried` is the context of the step that failed
 */
export function firstTry(
  link: Link,
  input: unknown,
  context: Context,
  failed: (error: unknown, tried: Context) => Promise<unknown>,
): unknown {
  const lane = forked(context.lane);
  const inner = context.enter(link, null, lane);
  context.checkpoint();
  let given: unknown;
  try {
    given = perform(link, input, inner);
  } catch (error) {
    return failed(error, inner);
  }
  if (!isPromiseLike(given)) {
    context.lane.state = lane.state;
    return given;
  }
  return realPromise(given).then(
    (value) => {
      context.lane.state = lane.state;
      return value;
    },
    (error: unknown) => failed(error, inner),
  );
}
