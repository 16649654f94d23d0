import { backAfter, streamProtocol } from '@lamplight/contracts';
import { connect, lose, patience, sentAway } from './come-back.ts';
import { hearMessage } from './hear-message.ts';
import { acknowledge, sendAsks } from './send.ts';
import { type Moment, type StreamEvent, type StreamState, type StreamStep, wakeAt } from './stream-state.ts';

/**
 * The page's side of the protocol: what was known and what happened give what is known now and what is to be done. No
 * socket, no timer, no clock.
 */
export function stepStream(state: StreamState, event: StreamEvent, moment: Moment): StreamStep {
  if (state.phase === 'over') return refuseAsk(state, event);
  switch (event.type) {
    case 'opened': {
      const { session, last } = state;
      const hello = { type: 'hello', protocol: streamProtocol, session, after: last };
      return {
        state: { ...state, phase: 'greeting', dueAt: moment.now + patience },
        effects: [{ type: 'send', text: JSON.stringify(hello) }],
      };
    }
    case 'frame':
      return hearMessage(
        { ...state, heardAt: moment.now, replyBy: Number.POSITIVE_INFINITY },
        event.text,
        moment,
      );
    case 'closed':
      if (state.phase === 'waiting') return { state, effects: [] };
      return backAfter(event.code) === 'never'
        ? sentAway(state, null)
        : lose(state, moment, backAfter(event.code) === 'later');
    case 'ask':
      return ask(state, event, moment);
    case 'wake':
      return wake(state, moment);
    case 'online':
      return state.phase === 'waiting' ? connect(state, moment) : { state, effects: [] };
    case 'leave':
      break;
  }
  return { state: { ...state, phase: 'over' }, effects: [{ type: 'disconnect' }] };
}

function ask(
  state: StreamState,
  { ask: asked }: Extract<StreamEvent, { type: 'ask' }>,
  { now }: Moment,
): StreamStep {
  const { key } = asked.body;
  if (state.asks.some((one) => one.ask.body.key === key)) return { state, effects: [] };
  return sendAsks({ ...state, asks: [...state.asks, { ask: asked, isSent: false }] }, now);
}

function refuseAsk(state: StreamState, event: StreamEvent): StreamStep {
  return { state, effects: event.type === 'ask' ? [unreachable(event.ask.body.key)] : [] };
}

function unreachable(key: string) {
  return { type: 'settled', key, outcome: { type: 'unreachable' } } as const;
}

/** Nothing happened for a while: that, too, can mean something. */
function wake(state: StreamState, moment: Moment): StreamStep {
  if (moment.now < wakeAt(state)) return { state, effects: [] };
  if (state.phase === 'waiting') return connect(state, moment);
  if (state.phase === 'live' && moment.now >= state.acknowledgeAt) return acknowledge(state);
  const lost = lose(state, moment, false);
  return { state: lost.state, effects: [{ type: 'disconnect' }, ...lost.effects] };
}
