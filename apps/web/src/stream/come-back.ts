import type { Problem } from '@lamplight/contracts';
import type { Moment, StreamEffect, StreamState, StreamStep } from './stream-state.ts';

/** So long an attempt may take until the welcome, in milliseconds. */
export const patience = 10_000;
/** The longest wait between two attempts. */
const longest = 15_000;
/** After so many attempts without a welcome the page is told to do with HTTP meanwhile: it may be that something on the way lets no socket through. */
const mostInVain = 3;

export function connect(state: StreamState, { now }: Moment): StreamStep {
  return { state: { ...state, phase: 'connecting', dueAt: now + patience }, effects: [{ type: 'connect' }] };
}

/** The connection is gone. What was asked and not answered is asked again over the next one. */
export function lose(state: StreamState, moment: Moment, isTurnedDown: boolean): StreamStep {
  const attempts = state.attempts + 1;
  const isBlocked = attempts >= mostInVain;
  const effects: StreamEffect[] = state.isLost ? [] : [{ type: 'lost' }];
  if (isBlocked && !state.isBlocked) effects.push({ type: 'blocked' });
  const asks = state.asks.map(({ ask }) => ({ ask, isSent: false }));
  const lost: StreamState = {
    ...state,
    phase: 'waiting',
    asks,
    attempts,
    isBlocked,
    isLost: true,
    dueAt: moment.now + (isTurnedDown ? 5000 : 0) + waitBefore(attempts, moment.luck),
    unacknowledged: 0,
    acknowledgeAt: Number.POSITIVE_INFINITY,
    replyBy: Number.POSITIVE_INFINITY,
  };
  return { state: lost, effects };
}

/** The server will not have this connection, and said so. */
export function sentAway(state: StreamState, problem: Problem | null): StreamStep {
  const given = giveUpAsks(state);
  return {
    state: { ...given.state, phase: 'over' },
    effects: [{ type: 'disconnect' }, ...given.effects, { type: 'sent-away', problem }],
  };
}

/** At once and a little after a first loss, then ever more slowly; luck spreads everybody's return. */
function waitBefore(attempts: number, luck: number): number {
  if (attempts === 1) return luck * 300;
  return Math.min(longest, 500 * 2 ** (attempts - 1)) * (0.5 + luck / 2);
}

function giveUpAsks(state: StreamState): StreamStep {
  const effects = state.asks.map(
    ({ ask }) => ({ type: 'settled', key: ask.body.key, outcome: { type: 'unreachable' } }) as const,
  );
  return { state: { ...state, asks: [] }, effects };
}
