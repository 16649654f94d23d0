import type { Context } from '../context/context.ts';
import { ambientContext } from '../run/ambient.ts';
import { startLink } from '../run/start.ts';
import type { AnyStep, Composed, Step } from '../step.ts';
import type { Link } from './link.ts';
import { performIn } from './perform.ts';
import { nodeOf } from './node-of.ts';
import { readName } from './read-name.ts';
import { sequenceNode } from './sequence-node.ts';
import type { StepNode } from './step-node.ts';

/**
 * A node as a function that anybody can call, and that composes on. For those who write primitives: the types of what
 * it takes and gives are stated by the function that returns it.
 */
export function composed(node: StepNode): Composed<never, unknown> {
  const link = { segment: node.name, role: null, node };
  const call = (input: unknown, given?: Context): Promise<unknown> => {
    const context = given ?? ambientContext();
    return context === undefined ? startLink(link, input, {}).result : promised(context, link, input);
  };
  Object.defineProperty(call, 'name', { value: node.name });
  return Object.freeze(
    Object.assign(call, {
      node: Object.freeze(node),
      to: <Next>(next: Step<unknown, Next>) => continued(node, next),
      named: (name: string) => composed({ ...node, name: readName(name) }),
    }),
  );
}

/** Always a promise, without a second one around a promise that is there already. */
function promised(context: Context, link: Link, input: unknown): Promise<unknown> {
  try {
    const given = performIn(context, link, input);
    return given instanceof Promise ? given : Promise.resolve(given);
  } catch (error) {
    return Promise.reject(error);
  }
}

function continued<Next>(node: StepNode, next: Step<unknown, Next>): Composed<never, Next>;
function continued(node: StepNode, next: AnyStep): Composed<never, unknown> {
  return composed(sequenceNode([...flat(node), nodeOf(next)]));
}

/** What a chain is continued from: the steps of one that has no name of its own, else the step itself. */
function flat(node: StepNode): readonly StepNode[] {
  return node.kind === 'sequence' && node.name === 'sequence' ? node.links.map((link) => link.node) : [node];
}
