import { problemOf } from '../problem.ts';
import { close, closeWith, sending, still } from './closing.ts';
import type { Moment, SocketState, Step } from './socket-state.ts';
import { lookAgain } from './told.ts';

/** What time alone brings about. */
export function keepAlive(state: SocketState, moment: Moment): Step {
  const { now, buffered, limits } = moment;
  const silent = now - state.heardAt;
  if (buffered > limits.mostQueued) return close(state, 'too-slow', 'gateway/too-slow');
  if (state.phase === 'greeting' && now - state.openedAt >= limits.helloWithin) {
    const detail = `No hello came within ${limits.helloWithin / 1000} s. Send it as soon as the connection is open.`;
    return closeWith(state, 'silent', problemOf({ status: 408, code: 'gateway/no-hello', detail }, now));
  }
  if (silent >= limits.silence) return close(state, 'silent', 'gateway/silent');
  if (state.phase !== 'open') return still(state);
  const told = lookAgain(state, moment);
  if (now - state.pingedAt < limits.heartbeat) return told;
  // Also to a client that speaks: it must hear something, too.
  return {
    state: { ...told.state, pingedAt: now },
    effects: [...told.effects, sending({ type: 'ping' })],
  };
}
