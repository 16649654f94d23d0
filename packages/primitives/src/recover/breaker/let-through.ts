import type { BreakerMode } from '../../observe/happening.ts';
import type { Clock } from './breaker.ts';
import type { BreakerRules } from './breaker-rules.ts';
import { type BreakerState, freshBreakerState } from './breaker-state.ts';
import { countCall } from './count-call.ts';

/** A call that was let through, and when. */
export interface Pass {
  readonly turn: number;
  /** Which probe it is; 0 for none. */
  readonly probe: number;
}

/** How a call ended, for the breaker; `neither` says nothing about the other side. */
export type Outcome = 'success' | 'failure' | 'neither';

/** Lets a call through, or says in how many milliseconds it is worth asking again. */
export function letThrough(state: BreakerState, rules: BreakerRules, clock: Clock): Pass | number {
  if (state.mode === 'closed') return { turn: state.turn, probe: 0 };
  const now = clock.now();
  if (state.mode === 'open') {
    // Another machine's clock, or the one before a restart, may be ahead; it never stays open for longer because of that.
    state.since = Math.min(state.since, now);
    const left = state.since + rules.recoveryTimeout - now;
    if (left > 0) return left;
    change(state, 'half-open', now);
  }
  // Nothing was heard of a probe for so long: its place goes to another, so that it cannot hold up the rest for ever.
  const longest = now + rules.recoveryTimeout;
  state.probes = state.probes
    .filter(({ until }) => until > now)
    .map(({ id, until }) => ({ id, until: Math.min(until, longest) }));
  const free = rules.probes - state.passed - state.probes.length;
  if (free <= 0 && state.probes.length > 0) {
    return Math.max(1, Math.min(...state.probes.map(({ until }) => until - now)));
  }
  state.sent += 1;
  state.probes.push({ id: state.sent, until: now + rules.recoveryTimeout });
  return { turn: state.turn, probe: state.sent };
}

/** Hears how a call that was let through has ended. */
export function hearOutcome(
  state: BreakerState,
  rules: BreakerRules,
  pass: Pass,
  outcome: Outcome,
  clock: Clock,
): void {
  // What was let through before the breaker opened says nothing about how it is now.
  if (pass.turn !== state.turn) return;
  if (pass.probe !== 0) return hearProbe(state, rules, pass, outcome, clock);
  if (outcome === 'neither') return;
  const now = clock.now();
  countCall(state, rules, now, outcome === 'failure');
  const { calls, failures } = state;
  if (outcome === 'failure' && calls >= rules.minimumVolume && failures / calls >= rules.failureRate) {
    change(state, 'open', now);
  }
}

function hearProbe(
  state: BreakerState,
  rules: BreakerRules,
  { probe }: Pass,
  outcome: Outcome,
  clock: Clock,
): void {
  const left = state.probes.filter(({ id }) => id !== probe);
  if (left.length === state.probes.length) return;
  state.probes = left;
  if (outcome === 'failure') return change(state, 'open', clock.now());
  if (outcome === 'neither') return;
  state.passed += 1;
  if (state.passed >= rules.probes) change(state, 'closed', clock.now());
}

/** Begins anew in another mode: nothing that was counted before counts in it. */
function change(state: BreakerState, mode: BreakerMode, now: number): void {
  Object.assign(state, freshBreakerState(), { mode, since: now, turn: state.turn + 1 });
}
