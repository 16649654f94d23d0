import type { Outcome, StreamEffect, StreamState, StreamStep } from './stream-state.ts';

/** Whoever is there has said by then that it received an ask, in milliseconds. */
const replyWithin = 8_000;
/** So many asks are on their way at once; the server takes more, but not without end. */
const mostSent = 8;
/** After so many characters it is said at once that they arrived. */
const mostUnacknowledged = 64 * 1024;
/** Otherwise within so many milliseconds. */
const acknowledgeWithin = 200;

/** Sends what was asked and is not on its way yet, in order. */
export function sendAsks(state: StreamState, now: number): StreamStep {
  if (state.phase !== 'live') return { state, effects: [] };
  const effects: StreamEffect[] = [];
  let free = mostSent - state.asks.filter(({ isSent }) => isSent).length;
  const asks = state.asks.map((one) => {
    if (one.isSent || free <= 0) return one;
    free -= 1;
    effects.push({ type: 'send', text: JSON.stringify(one.ask) });
    return { ...one, isSent: true };
  });
  if (effects.length === 0) return { state, effects };
  return { state: { ...state, asks, replyBy: Math.min(state.replyBy, now + replyWithin) }, effects };
}

/** Takes an ask that has its outcome off the list, and lets the next one go. */
export function settle(state: StreamState, key: string, outcome: Outcome, now: number): StreamStep {
  const asks = state.asks.filter(({ ask }) => ask.body.key !== key);
  if (asks.length === state.asks.length) return { state, effects: [] };
  const next = sendAsks({ ...state, asks }, now);
  return { state: next.state, effects: [{ type: 'settled', key, outcome }, ...next.effects] };
}

/** Says what has arrived. */
export function acknowledge(state: StreamState): StreamStep {
  const done = {
    ...state,
    acknowledged: state.last,
    unacknowledged: 0,
    acknowledgeAt: Number.POSITIVE_INFINITY,
  };
  if (state.last <= state.acknowledged) return { state: done, effects: [] };
  return {
    state: done,
    effects: [{ type: 'send', text: JSON.stringify({ type: 'ack', sequence: state.last }) }],
  };
}

/** Remembers to acknowledge a message that is `length` characters long, or does so when there were many. */
export function arrived(state: StreamState, length: number, now: number): StreamStep {
  const unacknowledged = state.unacknowledged + length;
  if (unacknowledged >= mostUnacknowledged) return acknowledge(state);
  const acknowledgeAt = Math.min(state.acknowledgeAt, now + acknowledgeWithin);
  return { state: { ...state, unacknowledged, acknowledgeAt }, effects: [] };
}
