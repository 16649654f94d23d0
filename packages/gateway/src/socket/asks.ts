import type { Problem, StreamAsk, Turn } from '@lamplight/contracts';
import { problemOf } from '../problem.ts';
import { sending, still } from './closing.ts';
import type { Answered, Moment, SocketEffect, SocketState, Step } from './socket-state.ts';

/** Hands an ask on at once, help above all; play answers those of one session one after the other. */
export function ask(state: SocketState, asked: StreamAsk, { limits, now }: Moment): Step {
  const { key } = asked.body;
  // Its answer is on the way.
  if (state.asked.some((one) => one.key === key)) return still(state);
  if (state.asked.length >= limits.mostAsked) {
    return {
      state,
      effects: [sending({ type: 'refused', key, problem: tooManyAsked(limits.mostAsked, now) })],
    };
  }
  const effects: SocketEffect[] = [sending({ type: 'progress', key, stage: 'received' })];
  if (state.asked.length === 0) effects.push(sending({ type: 'progress', key, stage: 'resolving' }));
  effects.push({ type: 'ask', key, ask: asked });
  return { state: { ...state, asked: [...state.asked, { key, sent: state.sent }] }, effects };
}

/** Keeps an answer until the numbered message that brings it is sent. */
export function takeAnswer(state: SocketState, key: string, turn: Turn): SocketState {
  const asked = state.asked.find((one) => one.key === key);
  if (asked === undefined) return state;
  // Whoever has an answer knows that there is a message, even where nobody could be told that there is.
  const grown = Math.max(state.grown, turn.sequence);
  return { ...state, grown, answered: [...state.answered, { ...asked, turn }] };
}

/** Says which asks are done, once their turns were sent. A turn that was sent before it was asked for comes along. */
export function answered(state: SocketState): Step {
  const done = state.answered.filter(({ turn }) => turn.sequence <= state.sent);
  if (done.length === 0) return still(state);
  const rest = state.answered.filter((one) => !done.includes(one));
  const settled = settle({ ...state, answered: rest }, done.map(({ key }) => key)); // prettier-ignore
  return { state: settled.state, effects: [...done.map(saying), ...settled.effects] };
}

/** Says that an ask will not be answered, and why. */
export function refuse(state: SocketState, key: string, problem: Problem): Step {
  if (!state.asked.some((one) => one.key === key)) return still(state);
  const settled = settle(state, [key]);
  return { state: settled.state, effects: [sending({ type: 'refused', key, problem }), ...settled.effects] };
}

function saying({ key, sent, turn }: Answered): SocketEffect {
  const { sequence } = turn;
  return sending({ type: 'done', key, sequence, turn: sequence <= sent ? turn : null });
}

/** Takes asks out of the line; whoever is first now is the one that is being answered. */
function settle(state: SocketState, keys: readonly string[]): Step {
  const asked = state.asked.filter(({ key }) => !keys.includes(key));
  const [first] = asked;
  const isNew = first !== undefined && first.key !== state.asked[0]?.key;
  return {
    state: { ...state, asked },
    effects: isNew ? [sending({ type: 'progress', key: first.key, stage: 'resolving' })] : [],
  };
}

function tooManyAsked(most: number, now: number): Problem {
  const detail = `${most} asks of this connection are waiting for their answer. Send the next one when one is answered.`;
  return problemOf({ status: 429, code: 'gateway/too-many-asked', detail }, now);
}
