import type { AnyStep } from '../step.ts';
import type { Link } from './link.ts';
import { nodeOf } from './node-of.ts';
import type { StepNode } from './step-node.ts';

/** The only step of a primitive, in its place. */
export function linkOf(step: AnyStep): Link {
  const node = nodeOf(step);
  return { segment: node.name, role: null, node };
}

/** Steps in their places. */
export function linksOf(steps: readonly AnyStep[]): Link[] {
  return placed(steps.map(nodeOf));
}

/** Steps in their places; neighbours of one name are told apart by a number. */
export function placed(nodes: readonly StepNode[]): Link[] {
  const taken = new Map<string, number>();
  return nodes.map((node) => {
    const count = (taken.get(node.name) ?? 0) + 1;
    taken.set(node.name, count);
    return { segment: count === 1 ? node.name : `${node.name}~${count}`, role: null, node };
  });
}

/** A step in a place that has a meaning of its own, and is named by it. */
export function linkFor(role: string, step: AnyStep): Link {
  return { segment: role, role, node: nodeOf(step) };
}
