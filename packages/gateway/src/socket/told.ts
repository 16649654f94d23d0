import type { OwnAlert } from '@lamplight/contracts';
import { sending, still } from './closing.ts';
import type { Moment, SocketState, Step } from './socket-state.ts';

/** Looks for alerts now, and for a while: one that was just raised is entered a moment later. */
export function expectAlerts(state: SocketState, { now, limits }: Moment): Step {
  return lookUp({ ...state, toldUntil: now + limits.toldFor }, now);
}

/** Looks again when it is time, for as long as something may still become of an alert. */
export function lookAgain(state: SocketState, { now, limits }: Moment): Step {
  const mayBeNews = state.toldMayChange || now < state.toldUntil;
  const isDue = mayBeNews && now - state.toldAt >= limits.toldEvery;
  return isDue ? lookUp(state, now) : still(state);
}

/** Hands on what became of alerts when it is news. */
export function tell(state: SocketState, alerts: readonly OwnAlert[]): Step {
  const told = JSON.stringify(alerts);
  const toldMayChange = alerts.some((alert) => alert.state !== 'closed' && alert.state !== 'nobody');
  const after = { ...state, told, toldMayChange };
  if (told === state.told) return still(after);
  return { state: after, effects: [sending({ type: 'told', alerts: [...alerts] })] };
}

function lookUp(state: SocketState, now: number): Step {
  return { state: { ...state, toldAt: now }, effects: [{ type: 'look-up-alerts' }] };
}
