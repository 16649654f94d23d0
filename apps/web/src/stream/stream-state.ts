import type { Notice, OwnAlert, Problem, StreamAsk, VoiceNote } from '@lamplight/contracts';

/** What the page knows of its connection to one session. */
export interface StreamState {
  /**
   * - `waiting`: for the next attempt
   * - `connecting`, `greeting`: on the way to a welcome
   * - `live`: messages come
   * - `over`: left, or sent away for good
   */
  readonly phase: 'waiting' | 'connecting' | 'greeting' | 'live' | 'over';
  readonly session: string;
  /** The last numbered message that arrived. */
  readonly last: number;
  /** Asked and not answered, in order. */
  readonly asks: readonly PendingAsk[];
  /** Attempts since the last welcome. */
  readonly attempts: number;
  /** Whether so many attempts were in vain that the page does with HTTP meanwhile. */
  readonly isBlocked: boolean;
  readonly isLost: boolean;
  /** When the next attempt is due, or the one that is going on has taken too long. */
  readonly dueAt: number;
  readonly heardAt: number;
  /** The server lets something be heard at least every so many milliseconds. */
  readonly heartbeat: number;
  /** Until when something has to be heard after an ask went out: whoever is there says at once that it was received. */
  readonly replyBy: number;
  readonly acknowledged: number;
  /** What arrived since the last acknowledgement, in characters, and until when it can wait for one. */
  readonly unacknowledged: number;
  readonly acknowledgeAt: number;
}

export interface PendingAsk {
  readonly ask: StreamAsk;
  /** Whether it went out over the connection that there is now. */
  readonly isSent: boolean;
}

/** Something that happened to the connection, or that the page wants of it. */
export type StreamEvent =
  | { readonly type: 'opened' }
  | { readonly type: 'frame'; readonly text: string }
  | { readonly type: 'closed'; readonly code: number }
  | { readonly type: 'ask'; readonly ask: StreamAsk }
  | { readonly type: 'wake' }
  /** The network is back, or the player says "now". */
  | { readonly type: 'online' }
  | { readonly type: 'leave' };

/** Something to be done, or to be told to the page. */
export type StreamEffect =
  | { readonly type: 'connect' }
  | { readonly type: 'send'; readonly text: string }
  | { readonly type: 'disconnect' }
  /** A numbered message: each comes once, in order. */
  | { readonly type: 'notice'; readonly notice: Notice }
  | { readonly type: 'settled'; readonly key: string; readonly outcome: Outcome }
  | { readonly type: 'progress'; readonly key: string; readonly stage: 'received' | 'resolving' }
  /** Messages were left out: read the session over HTTP. */
  | { readonly type: 'resync'; readonly sequence: number }
  | { readonly type: 'told'; readonly alerts: readonly OwnAlert[] }
  | { readonly type: 'voice'; readonly note: VoiceNote }
  | { readonly type: 'reached' }
  | { readonly type: 'lost' }
  /** Something on the way may let no WebSocket through; use HTTP until one is reached. */
  | { readonly type: 'blocked' }
  /** Sent away for good, and why. */
  | { readonly type: 'sent-away'; readonly problem: Problem | null };

/** What became of an ask. `unreachable`: nothing is known; the same key may be asked again, or over HTTP. */
export type Outcome =
  | { readonly type: 'turn'; readonly turn: NonNullable<Notice['turn']> }
  | { readonly type: 'problem'; readonly problem: Problem }
  | { readonly type: 'unreachable' };

export interface Moment {
  readonly now: number;
  /** From 0 to 1: so that not everybody comes back at the same time. */
  readonly luck: number;
}

export interface StreamStep {
  readonly state: StreamState;
  readonly effects: readonly StreamEffect[];
}

/** @param after the last numbered message that the page has, 0 for none */
export function newStream(session: string, after: number, now: number): StreamState {
  return {
    phase: 'waiting',
    session,
    last: after,
    asks: [],
    attempts: 0,
    isBlocked: false,
    isLost: false,
    dueAt: now,
    heardAt: now,
    heartbeat: 25_000,
    replyBy: Number.POSITIVE_INFINITY,
    acknowledged: after,
    unacknowledged: 0,
    acknowledgeAt: Number.POSITIVE_INFINITY,
  };
}

/** When something has to be done even if nothing happens. */
export function wakeAt({ phase, dueAt, heardAt, heartbeat, acknowledgeAt, replyBy }: StreamState): number {
  if (phase === 'over') return Number.POSITIVE_INFINITY;
  return phase === 'live' ? Math.min(heardAt + 2 * heartbeat, acknowledgeAt, replyBy) : dueAt;
}
