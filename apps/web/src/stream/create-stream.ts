import type { Notice, OwnAlert, Problem, StreamAsk, Turn, VoiceNote } from '@lamplight/contracts';
import { ApiError } from '../api/api-error.ts';
import { stepStream } from './step-stream.ts';
import { newStream, type Outcome, type StreamEffect, type StreamEvent, wakeAt } from './stream-state.ts';

/** What the page is told. */
export interface StreamListener {
  /** Each numbered message once, in order. */
  readonly onNotice: (notice: Notice) => void;
  readonly onReached: () => void;
  readonly onLost: () => void;
  /** Messages were left out: read the session over HTTP; those after `sequence` come here. */
  readonly onResync: (sequence: number) => void;
  /** How far an ask has come: read by the server, or being answered now. */
  readonly onProgress: (key: string, stage: 'received' | 'resolving') => void;
  /** What became of the player's alerts. */
  readonly onTold: (alerts: readonly OwnAlert[]) => void;
  /** What becomes of a telling while a model writes it. */
  readonly onVoice: (note: VoiceNote) => void;
  /** Something on the way may let no WebSocket through; HTTP may work. It is still tried now and then. */
  readonly onBlocked: () => void;
  /** The server sent this connection away for good: the session is gone, or the page is too old. */
  readonly onSentAway: (problem: Problem | null) => void;
}

/** A connection to one session that comes back by itself until it is left. */
export interface Stream {
  /**
   * Asks for a turn, over as many connections as it takes; the same key once.
   *
   * @throws ApiError as the same request over HTTP would; `web/unreachable` when this connection was sent away for good
   */
  readonly ask: (ask: StreamAsk) => Promise<Turn>;
  /** The network is back, or the player does not want to wait: tries now. */
  readonly now: () => void;
  readonly leave: () => void;
}

/** A WebSocket, as much of it as is needed. */
export interface Connection {
  readonly send: (text: string) => void;
  /** Nothing is heard of it afterwards. */
  readonly close: () => void;
}

export interface StreamNeeds {
  readonly session: string;
  /** The last numbered message that the page has. */
  readonly after: number;
  readonly listener: StreamListener;
  readonly connect: (hear: (event: StreamEvent) => void) => Connection;
  /** Milliseconds, from any beginning. */
  readonly clock: () => number;
  /** From 0 to 1. */
  readonly luck: () => number;
  /** Calls back after some milliseconds; returns how to prevent it. */
  readonly later: (milliseconds: number, work: () => void) => () => void;
  /** What a player reads when only HTTP is left. */
  readonly unreachable: string;
}

/** Opens a connection and keeps it. */
export function createStream({
  session,
  after,
  listener,
  connect,
  clock,
  luck,
  later,
  unreachable,
}: StreamNeeds): Stream {
  let state = newStream(session, after, clock());
  let connection: Connection | undefined;
  let timer = { at: Number.POSITIVE_INFINITY, cancel: (): void => undefined };
  const waiting = new Map<string, PromiseWithResolvers<Turn>>();

  const happen = (event: StreamEvent): void => {
    const step = stepStream(state, event, { now: clock(), luck: luck() });
    state = step.state;
    for (const effect of step.effects) carryOut(effect);
    setTimer();
  };

  const setTimer = (): void => {
    const at = wakeAt(state);
    // One that comes too early finds nothing to do, which costs less than setting it anew with every message.
    if (timer.at <= at && at !== Number.POSITIVE_INFINITY) return;
    timer.cancel();
    timer = { at: Number.POSITIVE_INFINITY, cancel: () => undefined };
    if (at === Number.POSITIVE_INFINITY) return;
    const cancel = later(Math.max(0, at - clock()), () => {
      timer = { at: Number.POSITIVE_INFINITY, cancel: () => undefined };
      happen({ type: 'wake' });
    });
    timer = { at, cancel };
  };

  const open = (): void => {
    connection?.close();
    const own: Connection = connect((event) => {
      // What an old connection still has to say is of no interest.
      if (connection === own) happen(event);
    });
    connection = own;
  };

  const carryOut = (effect: StreamEffect): void => {
    switch (effect.type) {
      case 'connect':
        open();
        return;
      case 'send':
        connection?.send(effect.text);
        return;
      case 'disconnect':
        connection?.close();
        connection = undefined;
        return;
      case 'notice':
        listener.onNotice(effect.notice);
        return;
      case 'settled':
        settle(effect.key, effect.outcome);
        return;
      case 'progress':
        listener.onProgress(effect.key, effect.stage);
        return;
      case 'resync':
        listener.onResync(effect.sequence);
        return;
      case 'told':
        listener.onTold(effect.alerts);
        return;
      case 'voice':
        listener.onVoice(effect.note);
        return;
      case 'reached':
        listener.onReached();
        return;
      case 'lost':
        listener.onLost();
        return;
      case 'blocked':
        listener.onBlocked();
        return;
      case 'sent-away':
        listener.onSentAway(effect.problem);
    }
  };

  const settle = (key: string, outcome: Outcome): void => {
    const asked = waiting.get(key);
    waiting.delete(key);
    if (outcome.type === 'turn') asked?.resolve(outcome.turn);
    else asked?.reject(errorFor(outcome, unreachable));
  };

  happen({ type: 'wake' });
  return {
    ask(ask) {
      const { key } = ask.body;
      const known = waiting.get(key);
      if (known !== undefined) return known.promise;
      const asked = Promise.withResolvers<Turn>();
      waiting.set(key, asked);
      happen({ type: 'ask', ask });
      return asked.promise;
    },
    now: () => happen({ type: 'online' }),
    leave: () => happen({ type: 'leave' }),
  };
}

function errorFor(outcome: Exclude<Outcome, { type: 'turn' }>, unreachable: string): ApiError {
  if (outcome.type === 'unreachable') return new ApiError('web/unreachable', 0, unreachable);
  const { error_code, status, detail, care } = outcome.problem;
  return new ApiError(error_code, status, detail, { care: care ?? null });
}
