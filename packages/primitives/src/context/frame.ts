import type { Budget } from './budget.ts';
import type { Context } from './context.ts';
import type { Run } from './run.ts';
import type { Scope } from './scope.ts';

/** What surrounds a step and stays the same for most steps of a run: only what limits work makes a new one. */
export interface Frame {
  readonly run: Run;
  readonly scope: Scope;
  /** When the work must be done, in milliseconds of the run's clock; `Infinity` where there is no end. */
  readonly deadline: number;
  /** Whose deadline it is; makes the error for whoever goes on after it. */
  readonly limit: { late(letGo: boolean): Error };
  readonly baggage: Readonly<Record<string, string>>;
  readonly budget: Budget;
  /** Where work is done side by side: the pieces that have asked for a lane, and so may have written; else `null`. */
  readonly forks: Context[] | null;
}
