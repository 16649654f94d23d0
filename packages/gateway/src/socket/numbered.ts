import type { Notice } from '@lamplight/contracts';
import { problemOf } from '../problem.ts';
import { answered } from './asks.ts';
import { close, closeWith, sending, still } from './closing.ts';
import type { Moment, SocketEffect, SocketState, Step } from './socket-state.ts';
import { expectAlerts } from './told.ts';
import { speak } from './voice.ts';

/** Reads on where there is more. What was there before the client came waits until it has taken what it was sent. */
export function pull(state: SocketState, { limits }: Moment): Step {
  const { phase, reading, sent, grown, backlog, queued } = state;
  const isPaced = sent < backlog && queued >= limits.paced;
  if (phase !== 'open' || reading || sent >= grown || isPaced) return still(state);
  return {
    state: { ...state, reading: true },
    effects: [{ type: 'read', after: sent, most: limits.page }],
  };
}

/** Sends what was read, as far as the client's queue takes it. */
export function deliver(state: SocketState, notices: readonly Notice[], moment: Moment): Step {
  const { limits, now } = moment;
  const effects: SocketEffect[] = [];
  const unacknowledged = [...state.unacknowledged];
  let { sent, queued } = state;
  let fresh = 0;
  for (const notice of notices) {
    if (notice.sequence !== sent + 1) return closeWith(state, 'fault', brokenOff(now));
    const effect = sending({ type: 'notice', notice });
    const bytes = effect.type === 'send' ? Buffer.byteLength(effect.text) : 0;
    const waiting = Math.max(queued, moment.buffered + fresh);
    // One message alone always goes, however long it is: it could never be sent otherwise.
    if (waiting > 0 && waiting + bytes > limits.mostQueued) {
      const ended = close(state, 'too-slow', 'gateway/too-slow');
      return { state: ended.state, effects: [...effects, ...ended.effects] };
    }
    effects.push(effect);
    unacknowledged.push({ sequence: notice.sequence, bytes });
    sent = notice.sequence;
    queued += bytes;
    fresh += bytes;
  }
  // Where nothing was read although there was more, it was taken away meanwhile; who took it says so.
  const grown = notices.length === 0 ? sent : state.grown;
  const after = { ...state, reading: false, sent, grown, queued, unacknowledged };
  const somebodyIsTold = notices.some(({ turn }) => turn?.care?.told === 'care-team');
  const told = somebodyIsTold ? expectAlerts(after, moment) : still(after);
  const done = answered(told.state);
  const spoken = speak(done.state);
  const next = pull(spoken.state, moment);
  return {
    state: next.state,
    effects: [...effects, ...told.effects, ...done.effects, ...spoken.effects, ...next.effects],
  };
}

/** Takes the client's word that everything up to `sequence` arrived. */
export function acknowledge(state: SocketState, sequence: number, moment: Moment): Step {
  const unacknowledged = state.unacknowledged.filter((one) => one.sequence > sequence);
  const queued = unacknowledged.reduce((sum, { bytes }) => sum + bytes, 0);
  return pull({ ...state, unacknowledged, queued }, moment);
}

function brokenOff(now: number) {
  const detail =
    'The messages of this session cannot be read one after the other. Read the session over HTTP; whoever runs this server has to look.';
  return problemOf({ status: 500, code: 'gateway/stream-broken', detail }, now);
}
