import { type Composed, repeat, sequence, type Step } from '@lamplight/primitives';

/** What inventing a piece of the world is made of. `Work` travels, and holds what was found wrong with each draft. */
export interface WorldBuilding<Work> {
  /** Drafts it as data. */
  readonly propose: Step<Work, Work>;
  /** Holds the draft to the same checks as what people wrote. */
  readonly judge: Step<Work, Work>;
  /** Whether it was accepted, or given up. */
  readonly isSettled: (work: Work) => boolean;
  /** How many drafts there may be. */
  readonly tries: number;
}

/** Drafts and judges in turn; each further draft is told what was found. */
export function worldBuilding<Work>({
  propose,
  judge,
  isSettled,
  tries,
}: WorldBuilding<Work>): Composed<Work, Work> {
  const draft = sequence(propose, judge).named('draft');
  return repeat(draft, { until: isSettled, most: tries }).named('world-building');
}
