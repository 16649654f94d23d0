import type { StepNode } from './step-node.ts';

/** A step in its place: under a name that none of its neighbours has, so that paths stay the same from run to run. */
export interface Link {
  /** Part of the path: the step's name, with `~2` and so on where a neighbour before it has the same. */
  readonly segment: string;
  /** What the place means to the step around it: the key of a branch, `compensation`; `null` where nothing. */
  readonly role: string | null;
  readonly node: StepNode;
}

/** The role of a step that is done again and again: every round of it is caused by the one before. */
export const round = 'round';
