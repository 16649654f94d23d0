import type { Play } from '@lamplight/play';
import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import type { Admitted } from '../player-cookie.ts';
import { anyProblem } from './described.ts';

const erasePlayer = createRoute({
  method: 'delete',
  path: '/player',
  summary: 'Erase everything of mine',
  description:
    'Destroys your key and removes all of your sessions: nothing of them can be read ever again, by anybody. ' +
    'The cookie of the answer is that of a new player.',
  responses: { 204: { description: 'It is gone.' }, ...anyProblem },
});

export function playerRoutes(app: OpenAPIHono<Admitted>, play: Play): void {
  app.openapi(erasePlayer, async (context) => {
    await play.erase(context.var.who);
    return context.body(null, 204);
  });
}
