import type { BreakerMode } from '../../observe/happening.ts';

/** What a breaker knows, as JSON: it can be kept over a restart and shared by several processes. */
export interface BreakerState {
  mode: BreakerMode;
  /** Since when, in milliseconds since 1970. */
  since: number;
  /** How often the mode has changed; a call that was let through in an earlier one has no say any more. */
  turn: number;
  /** The calls that count, in pieces of time, oldest first; with a `count`, each call is a piece of its own. */
  pieces: CallPiece[];
  /** The sums over all pieces. */
  calls: number;
  failures: number;
  /** The probes that are out. */
  probes: Probe[];
  /** How many probes were let out, and how many came back well, since it was half open. */
  sent: number;
  passed: number;
}

export interface CallPiece {
  from: number;
  calls: number;
  failures: number;
}

export interface Probe {
  readonly id: number;
  /** When its place is given to another, because nothing was heard of it. */
  readonly until: number;
}

/** A breaker that has seen nothing. */
export function freshBreakerState(): BreakerState {
  return {
    mode: 'closed',
    since: 0,
    turn: 0,
    pieces: [],
    calls: 0,
    failures: 0,
    probes: [],
    sent: 0,
    passed: 0,
  };
}
