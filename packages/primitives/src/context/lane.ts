import type { State } from './state.ts';

/**
 * Carries the state along one chain of steps. Branches get forks, and so do tries that may fail: what happens in a fork
 * is not seen outside until somebody takes it over.
 */
export interface Lane {
  state: State;
}

/** A lane that begins where another one is, and goes its own way. */
export function forked(lane: Lane): Lane {
  return { state: lane.state };
}
