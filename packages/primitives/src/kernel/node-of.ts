import type { AnyStep } from '../step.ts';
import { readName } from './read-name.ts';
import type { StepNode } from './step-node.ts';

/** What a step is made of; a plain function is a node of its own, named as the function is. */
export function nodeOf(step: AnyStep): StepNode {
  if ('node' in step && isNode(step.node)) return step.node;
  const name = step.name === '' ? 'step' : readName(step.name);
  return { kind: 'step', name, links: [], settings: {}, execute: step };
}

function isNode(value: unknown): value is StepNode {
  return typeof value === 'object' && value !== null && 'kind' in value && 'execute' in value;
}
