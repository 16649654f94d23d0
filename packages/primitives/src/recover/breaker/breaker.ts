import type { Context } from '../../context/context.ts';
import type { BreakerMode } from '../../observe/happening.ts';
import type { Environment } from '../../run/environment.ts';
import type { BreakerRules } from './breaker-rules.ts';
import type { BreakerState } from './breaker-state.ts';

/** How a breaker was set up. */
export interface BreakerBase {
  readonly name: string;
  readonly rules: BreakerRules;
  /** Which errors are failures of the other side; others show that it answers. */
  readonly isFailure: (error: unknown) => boolean;
}

/** What several steps share when they call the same thing: it opens for all of them. Made by `createBreaker`. */
export interface Breaker extends BreakerBase {
  /** As it was last seen here; an open one turns half open when the next call asks. */
  readonly mode: BreakerMode;
  /** A copy of what it knows, as JSON; `createBreaker` takes it back. */
  readonly state: BreakerState;
  /** Reads and changes what it knows, in one go; for those who write primitives. */
  change<Result>(context: Context, how: Change<Result>): Result | Promise<Result>;
}

/** Where a change asks for the time: the environment of the run. */
export type Clock = Pick<Environment, 'now'>;

/** A change of a state, at a time that is asked for only when it matters. It may be done again, on another state. */
export type Change<Result> = (state: BreakerState, clock: Clock) => Result;
