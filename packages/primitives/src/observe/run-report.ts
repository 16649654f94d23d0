import type { Happening } from './happening.ts';
import type { Outcome } from './outcome.ts';

/** A run as it was: JSON without anything that a step was given, gave or said in an error. */
export interface RunReport {
  readonly correlation: string;
  /** When the run began, in milliseconds since 1970. */
  readonly began: number;
  /** The steps in the order in which they began. */
  readonly steps: readonly StepReport[];
  /** How many more there were than the recorder had place for. */
  readonly leftOut: number;
}

/** One try of one step. */
export interface StepReport {
  readonly path: string;
  readonly kind: string;
  /** Which try it was, from 1. */
  readonly attempt: number;
  /** Milliseconds after the beginning of the run. */
  readonly start: number;
  /** Milliseconds that it took; `null` while it has not ended. */
  readonly duration: number | null;
  /** How it ended; `null` while it has not. */
  readonly outcome: Outcome | null;
  /** The code of the error, where it did not end well. */
  readonly code: string | null;
  /** What happened in it, by its kind: `retry`, `cache` … */
  readonly happened: readonly Happened[];
}

export interface Happened {
  readonly type: Happening['type'];
  /** Milliseconds after the beginning of the run. */
  readonly at: number;
}
