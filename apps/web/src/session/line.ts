import type { OwnAlert, Turn } from '@lamplight/contracts';
import { ApiError } from '../api/api-error.ts';
import type { Follower } from '../api/stream.ts';
import { askMessage } from '../stream/ask-message.ts';
import type { Stream, StreamListener } from '../stream/create-stream.ts';
import type { Ask, SocketAsk } from './outstanding.ts';

/** What the page is told over its line to a session. */
export interface LineListener extends Follower {
  /** Messages were left out: the session has to be read anew. */
  readonly onGap: () => void;
  /** How far what was asked with this key has come. */
  readonly onProgress: StreamListener['onProgress'];
  /** Something became of the player's alerts. */
  readonly onTold: (alerts: readonly OwnAlert[]) => void;
}

/** The page's line to one session: over a socket while there is one, over HTTP while there is none. */
export interface Line {
  /** Follows what happens to the session from here on. */
  readonly open: () => void;
  /**
   * Asks once; whoever calls asks again, with the same key, until there is an answer. The same key happens once, over
   * whichever way it went.
   *
   * @throws ApiError `web/unreachable` also when the way broke while it was asked
   */
  readonly ask: (key: string, what: Ask) => Promise<Turn>;
  /** Does not wait any longer to come back. */
  readonly now: () => void;
  readonly close: () => void;
}

export interface LineNeeds {
  readonly listener: LineListener;
  /** Opens a socket that comes back by itself, after the last message that the page has. */
  readonly openStream: (after: number, listener: StreamListener) => Stream;
  /** Follows over HTTP; returns how to stop. */
  readonly follow: (follower: Follower) => () => void;
  /** Asks over HTTP. */
  readonly deliver: (key: string, what: Ask) => Promise<Turn>;
  /** What a player reads when the way broke. */
  readonly unreachable: () => string;
}

export function createLine({ listener, openStream, follow, deliver, unreachable }: LineNeeds): Line {
  let stream: Stream | undefined;
  let isLive = false;
  let stopFollowing: (() => void) | undefined;
  const waiting = new Set<() => void>();

  const breakOff = (): void => {
    isLive = false;
    for (const giveUp of waiting) giveUp();
  };
  const overHttp = (): void => {
    breakOff();
    stopFollowing ??= follow(listener);
  };
  const overSocket = (own: Stream, key: string, what: SocketAsk): Promise<Turn> =>
    new Promise((resolve, reject) => {
      const giveUp = (): void => reject(new ApiError('web/unreachable', 0, unreachable()));
      waiting.add(giveUp);
      void own
        .ask(askMessage(key, what))
        .then(resolve, reject)
        .finally(() => waiting.delete(giveUp));
    });

  return {
    open() {
      stream = openStream(listener.after(), {
        onNotice: listener.onNotice,
        onReached() {
          isLive = true;
          stopFollowing?.();
          stopFollowing = undefined;
          listener.onReached();
        },
        onLost() {
          breakOff();
          listener.onLost();
        },
        onResync: listener.onGap,
        onProgress: listener.onProgress,
        onTold: listener.onTold,
        onVoice: listener.onVoice,
        onBlocked: overHttp,
        onSentAway() {
          overHttp();
          // The session may be gone; whoever reads it is told so.
          listener.onGap();
        },
      });
    },
    ask(key, what) {
      // Not everything has a message of its own; the answer is heard over the socket as well.
      if (stream !== undefined && isLive && isOverSocket(what)) return overSocket(stream, key, what);
      listener.onProgress(key, 'resolving');
      return deliver(key, what);
    },
    now: () => stream?.now(),
    close() {
      stream?.leave();
      stopFollowing?.();
      stopFollowing = undefined;
      stream = undefined;
      breakOff();
    },
  };
}

function isOverSocket(ask: Ask): ask is SocketAsk {
  return !('person' in ask) && !('look' in ask) && !('offer' in ask);
}
