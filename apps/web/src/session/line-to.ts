import type { Api } from '../api/api.ts';
import { followSession } from '../api/stream.ts';
import { connectBrowser } from '../stream/connect-browser.ts';
import { createStream } from '../stream/create-stream.ts';
import { words } from '../words.ts';
import { deliver } from './deliver.ts';
import { later } from './later.ts';
import { createLine, type Line, type LineListener } from './line.ts';

/** A line to a session out of what a browser has. */
export function lineTo(api: Api, session: string, listener: LineListener): Line {
  const unreachable = (): string => words.trouble.unreachable;
  return createLine({
    listener,
    unreachable,
    openStream: (after, heard) =>
      createStream({
        session,
        after,
        listener: heard,
        connect: connectBrowser,
        clock: () => performance.now(),
        luck: () => Math.random(),
        later,
        unreachable: unreachable(),
      }),
    follow: (follower) => followSession(session, follower),
    deliver: (key, what) => deliver(api, session, key, what),
  });
}
