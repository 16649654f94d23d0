import type { UnclearReason } from './parsed.ts';

/** Why tokens are no sentence. */
export interface Failure {
  readonly reason: UnclearReason;
  /** The first token that was not understood; those before it were. */
  readonly at: number;
  /** The things and people it is about, by id. */
  readonly about: readonly string[];
}

export function fail(reason: UnclearReason, at: number, ...about: readonly string[]): Failure {
  return { reason, at, about };
}

export function isFailure(value: object): value is Failure {
  return 'reason' in value;
}
