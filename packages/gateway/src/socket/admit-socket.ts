import type { Who } from '@lamplight/play';
import type { PlayerCookie } from '../player-cookie.ts';
import { type Fault, GatewayError } from '../problem.ts';
import type { createOriginCheck } from '../same-origin.ts';
import type { OpenSockets } from './open-sockets.ts';

/** So many connections one player may have: tabs, and a device or two. */
const mostOfOnePlayer = 32;
/** So many connections there may be in all. */
const mostInAll = 20_000;

/** Where a connection is asked for. */
const streamPath = '/api/v1/stream';

/** What is answered to a request that asks for no connection. */
export const upgradeRequired: Fault = {
  status: 426,
  code: 'gateway/upgrade-required',
  detail: 'A WebSocket is opened here; a plain request gets nothing. What is said over it: docs/stream.md.',
  headers: { upgrade: 'websocket' },
};

/**
 * Whose connection a request asks for: the same player as over HTTP. Nobody new is made, because nobody new has a
 * session to follow.
 *
 * @throws GatewayError when the request comes from elsewhere, from nobody, or when there are too many connections
 */
export function admitSocket(
  { url, headers }: Request,
  checkOrigin: ReturnType<typeof createOriginCheck>,
  cookie: PlayerCookie,
  sockets: OpenSockets,
): Who {
  const { host, pathname } = new URL(url);
  if (pathname !== streamPath) {
    const detail = `No connection can be opened at ${pathname.slice(0, 200)}; ${streamPath} is the place.`;
    throw new GatewayError({ status: 404, code: 'gateway/no-such-route', detail });
  }
  checkOrigin({
    host: headers.get('host') ?? host,
    origin: headers.get('origin') ?? undefined,
    site: headers.get('sec-fetch-site') ?? undefined,
    // Over a connection turns are played, and no browser keeps its messages from a foreign page.
    isReading: false,
  });
  const who = cookie.playerIn(headers.get('cookie'));
  if (who === undefined) {
    const detail =
      'Only somebody who has played here can follow a session. Begin one first, and send the cookie.';
    throw new GatewayError({ status: 401, code: 'gateway/not-known', detail });
  }
  if (sockets.countOf(who) >= mostOfOnePlayer) {
    const detail = `You have ${mostOfOnePlayer} connections open. Close a tab, then try again.`;
    throw new GatewayError({ status: 429, code: 'gateway/too-many-connections', detail });
  }
  if (sockets.count() >= mostInAll) {
    const detail =
      'This server has as many connections as it can hold. Over HTTP everything works meanwhile.';
    throw new GatewayError({ status: 503, code: 'gateway/no-room', detail });
  }
  return who;
}
