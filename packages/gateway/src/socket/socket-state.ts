import type {
  OwnAlert,
  Notice,
  Problem,
  StreamAsk,
  StreamClose,
  Turn,
  VoiceNote,
} from '@lamplight/contracts';
import type { Allowance } from '../share/allowance.ts';
import type { SocketLimits } from './socket-limits.ts';

/** Everything that the server knows of one client. What it may forget is in the journal. */
export interface SocketState {
  readonly phase: 'greeting' | 'joining' | 'open' | 'closed';
  readonly openedAt: number;
  readonly heardAt: number;
  readonly pingedAt: number;
  readonly allowance: Allowance;
  /** Empty until the hello. */
  readonly session: string;
  /** The newest number when the client joined: up to there it is paced by its acknowledgements. */
  readonly backlog: number;
  /** The last number sent; before the first, what the client said it had. */
  readonly sent: number;
  /** The newest number known. */
  readonly grown: number;
  readonly reading: boolean;
  readonly unacknowledged: readonly SentNotice[];
  /** Bytes of the messages that are not acknowledged. */
  readonly queued: number;
  /** In the order in which they came. */
  readonly asked: readonly Asked[];
  readonly answered: readonly Answered[];
  /** Parts of tellings that wait for the numbered message that they are about. */
  readonly voice: readonly VoiceNote[];
  /** The alerts as they were sent last. */
  readonly told: string;
  readonly toldAt: number;
  /** Whether something may still become of an alert; also as long as nothing is known of any. */
  readonly toldMayChange: boolean;
  /** Until when an alert is expected that was just raised. */
  readonly toldUntil: number;
}

interface SentNotice {
  readonly sequence: number;
  readonly bytes: number;
}

export interface Asked {
  readonly key: string;
  /** The last number that was sent before it was asked. */
  readonly sent: number;
}

export interface Answered extends Asked {
  readonly turn: Turn;
}

/** Something that happened to a client's connection. */
export type SocketEvent =
  | { readonly type: 'frame'; readonly text: string }
  /** A frame that carries nothing: it counts, and shows that somebody is there. */
  | { readonly type: 'poked' }
  | { readonly type: 'binary' }
  | { readonly type: 'joined'; readonly newest: number }
  /** 0 when the session was removed. */
  | { readonly type: 'grown'; readonly sequence: number }
  | { readonly type: 'read'; readonly notices: readonly Notice[] }
  | { readonly type: 'answered'; readonly key: string; readonly turn: Turn }
  | { readonly type: 'refused'; readonly key: string; readonly problem: Problem }
  /** A part of what a model tells now. */
  | { readonly type: 'voice'; readonly note: VoiceNote }
  | { readonly type: 'alerts'; readonly alerts: readonly OwnAlert[] }
  | { readonly type: 'failed'; readonly problem: Problem }
  | { readonly type: 'tick' }
  /** The server stops. */
  | { readonly type: 'stopping' }
  /** The client has gone. */
  | { readonly type: 'gone' };

/** Something to be done about it. */
export type SocketEffect =
  | { readonly type: 'send'; readonly text: string }
  | { readonly type: 'close'; readonly as: StreamClose; readonly reason: string }
  /** Listen to the session and find its newest number: `joined` or `failed`. */
  | { readonly type: 'join'; readonly session: string }
  /** `read` or `failed`. */
  | { readonly type: 'read'; readonly after: number; readonly most: number }
  /** `answered` or `refused`. */
  | { readonly type: 'ask'; readonly key: string; readonly ask: StreamAsk }
  /** `alerts`, or nothing when they cannot be read now. */
  | { readonly type: 'look-up-alerts' };

/** When something happened, and what still waits in the connection itself. */
export interface Moment {
  readonly now: number;
  /** Bytes that the system has not taken yet. */
  readonly buffered: number;
  readonly limits: SocketLimits;
}

export interface Step {
  readonly state: SocketState;
  readonly effects: readonly SocketEffect[];
}

export function newSocket({ now, limits }: Pick<Moment, 'now' | 'limits'>): SocketState {
  return {
    phase: 'greeting',
    openedAt: now,
    heardAt: now,
    pingedAt: now,
    allowance: { left: limits.mostFrames, at: now },
    session: '',
    backlog: 0,
    sent: 0,
    grown: 0,
    reading: false,
    unacknowledged: [],
    queued: 0,
    asked: [],
    answered: [],
    voice: [],
    told: '[]',
    toldAt: now,
    toldMayChange: true,
    toldUntil: 0,
  };
}
