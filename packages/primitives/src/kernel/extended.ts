import type { Context } from '../context/context.ts';
import type { Composed } from '../step.ts';

/** A composed step with methods of its own, such as what a cache forgets. */
export function extended<More extends object>(
  step: Composed<never, unknown>,
  more: More,
): Composed<never, unknown> & More {
  const call = (input: never, context?: Context): Promise<unknown> => step(input, context);
  Object.defineProperty(call, 'name', { value: step.node.name });
  return Object.freeze(Object.assign(call, step, more));
}
