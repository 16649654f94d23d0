import type { Context } from '../context/context.ts';
import type { Happening } from './happening.ts';

/** Somebody who wants to know what happens in a run. It never changes what happens. */
export interface Observer {
  /** A step begins; what is returned is told how it ended. */
  begin(context: Context): Observation;
  /** Something worth knowing happened while a step ran. */
  note(context: Context, happening: Happening): void;
}

/** One step that is being watched. */
export interface Observation {
  /** Runs the work where whoever asks finds out which step it belongs to. */
  within<Result>(work: () => Result): Result;
  end(): void;
  fail(error: unknown): void;
}
