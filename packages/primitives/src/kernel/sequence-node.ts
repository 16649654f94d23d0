import type { Context } from '../context/context.ts';
import { isPromiseLike } from './is-promise-like.ts';
import type { Link } from './link.ts';
import { placed } from './links-of.ts';
import { perform } from './perform.ts';
import type { StepNode } from './step-node.ts';

/** One step after another. */
export function sequenceNode(nodes: readonly StepNode[], name = 'sequence'): StepNode {
  const links = placed(nodes);
  const execute = (input: unknown, context: Context): Promise<unknown> => inTurn(links, input, context);
  return { kind: 'sequence', name, links, settings: {}, execute };
}

async function inTurn(links: readonly Link[], input: unknown, context: Context): Promise<unknown> {
  let value = input;
  let before: Context | null = null;
  // Counted, since an iterator in an asynchronous function costs a fifth of a plain chain.
  for (let at = 0; at < links.length; at += 1) {
    const link = links[at];
    if (link === undefined) break;
    context.checkpoint();
    before = context.enter(link, before);
    const given = perform(link, value, before);
    value = isPromiseLike(given) ? await given : given;
  }
  return value;
}
