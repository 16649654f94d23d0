import type { BreakerRules } from './breaker-rules.ts';
import type { BreakerState } from './breaker-state.ts';

/** Into how many pieces a window is cut: calls are forgotten a piece at a time. */
const piecesOfWindow = 10;

/** Counts a call that has ended, and forgets those that the window has left behind. */
export function countCall(state: BreakerState, rules: BreakerRules, now: number, hasFailed: boolean): void {
  const width = rules.count === Infinity ? rules.window / piecesOfWindow : 0;
  const failure = hasFailed ? 1 : 0;
  const last = state.pieces.at(-1);
  if (last !== undefined && now < last.from + width) {
    last.calls += 1;
    last.failures += failure;
  } else {
    state.pieces.push({ from: now, calls: 1, failures: failure });
  }
  state.calls += 1;
  state.failures += failure;
  forget(state, rules, now - rules.window - width);
}

function forget(state: BreakerState, { count }: BreakerRules, before: number): void {
  for (let first = state.pieces[0]; first !== undefined; first = state.pieces[0]) {
    if (state.calls <= count && first.from > before) return;
    state.calls -= first.calls;
    state.failures -= first.failures;
    state.pieces.shift();
  }
}
