import type { Context } from '../context/context.ts';
import type { Observer } from '../observe/observer.ts';
import { isPromiseLike } from './is-promise-like.ts';
import type { Link } from './link.ts';
import { realPromise } from './real-promise.ts';
import type { StepNode } from './step-node.ts';

/** Runs a step in a context that was entered for it. What it gives at once is given at once. */
export function perform({ node }: Link, input: unknown, context: Context): unknown {
  const { observer } = context.frame.run;
  // No closure here: one that is never called costs every step as much as its context does.
  return observer === null ? node.execute(input, context) : observed(observer, node, input, context);
}

/** Runs a step as the first inside a context. */
export function performIn(context: Context, link: Link, input: unknown): unknown {
  context.checkpoint();
  return perform(link, input, context.enter(link));
}

function observed(observer: Observer, node: StepNode, input: unknown, context: Context): unknown {
  const observation = observer.begin(context);
  let given: unknown;
  try {
    given = observation.within(() => node.execute(input, context));
  } catch (error) {
    observation.fail(error);
    throw error;
  }
  if (!isPromiseLike(given)) {
    observation.end();
    return given;
  }
  return realPromise(given).then(
    (value) => {
      observation.end();
      return value;
    },
    (error: unknown) => {
      observation.fail(error);
      throw error;
    },
  );
}
