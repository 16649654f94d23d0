import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import type { Admitted } from '../player-cookie.ts';
import { GatewayError } from '../problem.ts';
import { upgradeRequired } from '../socket/admit-socket.ts';
import { anyProblem, problem } from './described.ts';

const live = createRoute({
  method: 'get',
  path: '/stream',
  tags: ['stream'],
  summary: 'A WebSocket over which a session is followed and played',
  description:
    'JSON messages in text frames. The client says hello with a session and the last number it has; the server sends ' +
    'every numbered message after that one, and goes on with what is new. Turns may be asked for, with the same keys as ' +
    'over HTTP. Cookie and origin are those of HTTP. All messages, codes and limits: docs/stream.md in the repository.',
  responses: {
    101: { description: 'The connection is open.' },
    401: problem('No cookie of a player.'),
    403: problem('A page of another site.'),
    426: problem('The request asks for no WebSocket.'),
    429: problem('Too many connections of this player.'),
    ...anyProblem,
  },
});

/** What a plain request gets where a WebSocket is opened; the connections themselves do not come this way. */
export function liveRoutes(app: OpenAPIHono<Admitted>): void {
  app.openapi(live, () => {
    throw new GatewayError(upgradeRequired);
  });
}
