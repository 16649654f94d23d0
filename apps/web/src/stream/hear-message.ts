import type { Notice, ServerMessage } from '@lamplight/contracts';
import { lose, sentAway } from './come-back.ts';
import { arrived, sendAsks, settle } from './send.ts';
import type { Moment, StreamEffect, StreamState, StreamStep } from './stream-state.ts';

/** What becomes of a message of the server. */
export function hearMessage(state: StreamState, text: string, moment: Moment): StreamStep {
  const message = parsed(text);
  if (message === undefined) return breakOff(state, moment);
  switch (message.type) {
    case 'welcome':
      return welcome({ ...state, heartbeat: message.heartbeat }, [], moment);
    case 'resync': {
      const { after, heartbeat } = message;
      const begun = { ...state, last: after, acknowledged: after, heartbeat };
      return welcome(begun, [{ type: 'resync', sequence: after }], moment);
    }
    case 'notice':
      return take(state, message.notice, text.length, moment);
    case 'progress':
      return { state, effects: [{ type: 'progress', key: message.key, stage: message.stage }] };
    case 'done':
      // Otherwise the numbered message has brought it already.
      return message.turn === null
        ? { state, effects: [] }
        : settle(state, message.key, { type: 'turn', turn: message.turn }, moment.now);
    case 'refused':
      return settle(state, message.key, { type: 'problem', problem: message.problem }, moment.now);
    case 'told':
      return { state, effects: [{ type: 'told', alerts: message.alerts }] };
    case 'voice':
      return { state, effects: [{ type: 'voice', note: message.note }] };
    case 'ping':
      return { state, effects: [{ type: 'send', text: JSON.stringify({ type: 'pong' }) }] };
    case 'problem': {
      const { status } = message.problem;
      const isForGood = status < 500 && status !== 408 && status !== 429;
      return isForGood ? sentAway(state, message.problem) : { state, effects: [] };
    }
    default:
      // A newer server may say more than this page knows.
      return { state, effects: [] };
  }
}

function welcome(state: StreamState, effects: readonly StreamEffect[], { now }: Moment): StreamStep {
  const live = { phase: 'live', attempts: 0, isBlocked: false, isLost: false } as const;
  const next = sendAsks({ ...state, ...live }, now);
  return { state: next.state, effects: [...effects, { type: 'reached' }, ...next.effects] };
}

function take(state: StreamState, notice: Notice, length: number, moment: Moment): StreamStep {
  const { sequence, turn } = notice;
  // Heard before: over another connection, or said twice.
  if (sequence <= state.last) return { state, effects: [] };
  if (sequence > state.last + 1) return breakOff(state, moment);
  const kept = arrived({ ...state, last: sequence }, length, moment.now);
  const key = turn?.key ?? null;
  const done =
    turn === null || key === null
      ? { state: kept.state, effects: [] }
      : settle(kept.state, key, { type: 'turn', turn }, moment.now);
  return { state: done.state, effects: [{ type: 'notice', notice }, ...kept.effects, ...done.effects] };
}

/** Something is wrong with what comes; after a new hello it comes again from where it was right. */
function breakOff(state: StreamState, moment: Moment): StreamStep {
  const lost = lose(state, moment, false);
  return { state: lost.state, effects: [{ type: 'disconnect' }, ...lost.effects] };
}

function parsed(text: string): ServerMessage | undefined {
  try {
    const value: unknown = JSON.parse(text);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- page and server are built from one contract
    return typeof value === 'object' && value !== null ? (value as ServerMessage) : undefined;
  } catch {
    // Cut off or garbled on the way.
    return undefined;
  }
}
