import { type Composed, repeat, sequence, type Step } from '@lamplight/primitives';

/** What a telling is made of. `Work` travels from step to step, and holds what was found wrong with each try. */
export interface NarrativeGeneration<Work> {
  /** Chooses what is to be remembered in it. */
  readonly remember: Step<Work, Work>;
  /** Writes and checks, sentence by sentence, and ends at the first that may not stand. */
  readonly attempt: Step<Work, Work>;
  readonly isSettled: (work: Work) => boolean;
  /** How many attempts there may be. */
  readonly tries: number;
}

/** From a moment to its telling: what to remember, then one try, and others that are told what was wrong. */
export function narrativeGeneration<Work>({
  remember,
  attempt,
  isSettled,
  tries,
}: NarrativeGeneration<Work>): Composed<Work, Work> {
  return sequence(remember, repeat(attempt, { until: isSettled, most: tries })).named('narrative-generation');
}
