import type {
  Care,
  CheckOut,
  OwnAlert,
  Session,
  Tool,
  Travelling,
  Turn,
  VoiceNote,
} from '@lamplight/contracts';
import type { HeardProposal } from '../additions/hear-proposal.ts';
import type { LiveTelling } from '../voice/live-telling.ts';
import type { Outstanding } from './outstanding.ts';
import type { Said } from './spoken.ts';

/** Why something did not work, in words for the player. */
export interface Trouble {
  readonly detail: string;
  /** Whether it is tried again by itself, and can be tried again now. */
  readonly retries: boolean;
}

/** Why a session cannot be shown: the server's code, and its words for programs. */
export interface Missing {
  readonly code: string;
  readonly detail: string;
}

/** What is read aloud once; a new sequence is a new announcement even when the words are the same. */
export interface Announcement {
  readonly sequence: number;
  readonly said: readonly Said[];
}

/** How far an ask has come: the server has it, or answers it now. */
export interface Stage {
  readonly key: string;
  readonly at: 'received' | 'resolving';
}

/** Everything the page knows of one playing. */
export interface SessionState {
  /** `null` until it was loaded. */
  readonly session: Session | null;
  /** Whether that is only what this browser kept: without care, and perhaps older than what the server has. */
  readonly isKept: boolean;
  /** How far the newest ask has come, as the server said. */
  readonly stage: Stage | null;
  /** What the server last said, by itself, of the player's alerts. */
  readonly told: readonly OwnAlert[] | null;
  /** On its way or waiting, oldest first. */
  readonly outstanding: readonly Outstanding[];
  /** What was typed, oldest first, for the arrow keys. What the watch stopped is not in it. */
  readonly typed: readonly string[];
  /** Words that could not be sent and belong back into the input. */
  readonly returned: string | null;
  readonly trouble: Trouble | null;
  /** What the last act besides a turn did. */
  readonly did: string | null;
  readonly announced: Announcement | null;
  /** Whether the server answers, as far as is known. */
  readonly reached: boolean;
  /** Why there is no such session, or `null`. */
  readonly missing: Missing | null;
  /** The passage whose care stands open: one that was just answered, until it is put aside. */
  readonly careAt: number | null;
  /** The passage whose care was put aside last, also before a reload. */
  readonly asideAt: number | null;
  /** Care for words that could not be answered otherwise, until it is put aside. */
  readonly careFirst: Care | null;
  /** What is asked after a hard scene, until it is put aside or the story goes on. */
  readonly checkOut: CheckOut | null;
  /** What is left of a way that is walked step by step, until it is stopped. */
  readonly travelling: Travelling | null;
  /** The turn that changed the score last while the page was open; the player may ask why. */
  readonly scoredAt: number | null;
  /** A tool that the newest own turn asked for, until it was opened. */
  readonly opens: Tool | null;
  /** What a model writes, or wrote in vain while the page was open; one for a turn. */
  readonly tellings: readonly LiveTelling[];
  /** What a model thinks of that might become part of the story; `null` where it does not. */
  readonly proposal: HeardProposal | null;
  /** Rises whenever who tells the story, or what that cost, may have changed. */
  readonly voiceNews: number;
}

export type SessionEvent =
  | { readonly type: 'loaded'; readonly session: Session; readonly aloud: boolean }
  | { readonly type: 'kept'; readonly session: Session }
  | { readonly type: 'progressed'; readonly stage: Stage }
  | { readonly type: 'told'; readonly alerts: readonly OwnAlert[] }
  | { readonly type: 'missing'; readonly why: Missing }
  | { readonly type: 'asked'; readonly outstanding: Outstanding }
  | { readonly type: 'withdrawn'; readonly key: string }
  | { readonly type: 'answered'; readonly turn: Turn }
  | { readonly type: 'refused'; readonly key: string; readonly detail: string }
  | { readonly type: 'cared'; readonly key: string | null; readonly care: Care }
  | { readonly type: 'troubled'; readonly trouble: Trouble }
  | { readonly type: 'did'; readonly words: string }
  | { readonly type: 'reached' }
  | { readonly type: 'lost' }
  | { readonly type: 'dismissed' }
  | { readonly type: 'care-put-aside' }
  | { readonly type: 'check-out-put-aside' }
  | { readonly type: 'stopped-walking' }
  | { readonly type: 'opened' }
  | { readonly type: 'voice-heard'; readonly notes: readonly VoiceNote[] }
  | { readonly type: 'voice-stopped' }
  /** The connection has been back for so long that it would have been heard of if it were still being written. */
  | { readonly type: 'voice-found'; readonly of: number; readonly because: string }
  /** A model's telling has come in the place of the plain one. */
  | { readonly type: 'voiced'; readonly turn: Turn }
  /** Something happened that changes nothing of the story but its number. */
  | { readonly type: 'counted'; readonly sequence: number };

export function blankState(outstanding: readonly Outstanding[], asideAt: number | null = null): SessionState {
  return {
    session: null,
    isKept: false,
    stage: null,
    told: null,
    outstanding,
    typed: [],
    returned: null,
    trouble: null,
    did: null,
    announced: null,
    reached: true,
    missing: null,
    careAt: null,
    asideAt,
    careFirst: null,
    checkOut: null,
    travelling: null,
    scoredAt: null,
    opens: null,
    tellings: [],
    proposal: null,
    voiceNews: 0,
  };
}
