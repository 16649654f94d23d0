import { streamProtocol } from '@lamplight/contracts';
import { problemOf } from '../problem.ts';
import { spend } from '../share/allowance.ts';
import { answered, refuse, takeAnswer } from './asks.ts';
import { close, closed, closeWith, sending, still } from './closing.ts';
import { hearFrame } from './hear-frame.ts';
import { keepAlive } from './keep-alive.ts';
import { deliver, pull } from './numbered.ts';
import type { Moment, SocketEffect, SocketEvent, SocketState, Step } from './socket-state.ts';
import { tell } from './told.ts';
import { hearVoice, speak } from './voice.ts';

/**
 * The server's side of the protocol: what was known of a client and what happened give what is known now and what is
 * to be done. No socket, no clock, no store.
 */
export function stepSocket(state: SocketState, event: SocketEvent, moment: Moment): Step {
  if (state.phase === 'closed') return still(state);
  switch (event.type) {
    case 'frame':
      return counted(state, moment, (counting) => hearFrame(counting, event.text, moment));
    case 'poked':
      return counted(state, moment, still);
    case 'binary': {
      const detail = 'Messages are JSON in text frames. Bytes mean nothing here.';
      const problem = problemOf({ status: 400, code: 'gateway/not-text', detail }, moment.now);
      return closeWith(state, 'bad-message', problem);
    }
    case 'joined':
      return join(state, event.newest, moment);
    case 'grown':
      return event.sequence === 0
        ? closeWith(state, 'no-session', removed(moment.now))
        : pull({ ...state, grown: Math.max(state.grown, event.sequence) }, moment);
    case 'read':
      return deliver(state, event.notices, moment);
    case 'answered': {
      const done = answered(takeAnswer(state, event.key, event.turn));
      const next = pull(done.state, moment);
      return { state: next.state, effects: [...done.effects, ...next.effects] };
    }
    case 'refused':
      return refuse(state, event.key, event.problem);
    case 'voice':
      return hearVoice(state, event.note, moment);
    case 'alerts':
      return tell(state, event.alerts);
    case 'failed':
      return closeWith(state, event.problem.status < 500 ? 'no-session' : 'fault', event.problem);
    case 'tick':
      return keepAlive(state, moment);
    case 'stopping':
      return close(state, 'going-away', 'gateway/going-away');
    case 'gone':
      break;
  }
  return still(closed(state));
}

/** Lets a frame through while the client has not sent too many. */
function counted(state: SocketState, moment: Moment, hear: (state: SocketState) => Step): Step {
  const { now, limits } = moment;
  const allowance = spend(state.allowance, now, limits.mostFrames, limits.framesEachSecond);
  if (allowance !== undefined) return hear({ ...state, allowance, heardAt: now });
  const detail = `More than ${limits.framesEachSecond} messages a second came. Come back later, and more slowly.`;
  return closeWith(state, 'too-many', problemOf({ status: 429, code: 'gateway/too-many', detail }, now));
}

/** Begins after the last message that the client has, or where that cannot be, at the newest. */
function join(state: SocketState, found: number, moment: Moment): Step {
  if (state.phase !== 'joining') return still(state);
  const { limits } = moment;
  const newest = Math.max(found, state.grown);
  const { session, sent: known } = state;
  const because = known > newest ? 'ahead' : newest - known > limits.mostBehind ? 'behind' : null;
  const sent = because === null ? known : newest;
  const frame = { protocol: streamProtocol, session, after: sent, heartbeat: limits.heartbeat };
  const greeting: SocketEffect =
    because === null
      ? sending({ type: 'welcome', ...frame, sequence: newest })
      : sending({ type: 'resync', ...frame, because });
  const joined = { ...state, phase: 'open', sent, backlog: newest, grown: newest } as const;
  const next = pull({ ...joined, toldAt: moment.now }, moment);
  const spoken = speak(next.state);
  const effects = [greeting, { type: 'look-up-alerts' } as const, ...next.effects, ...spoken.effects];
  return { state: spoken.state, effects };
}

function removed(now: number) {
  const detail = 'This session was removed. List your sessions to see which there are.';
  return problemOf({ status: 404, code: 'gateway/session-removed', detail }, now);
}
