import { mapSchema } from '@lamplight/contracts';
import type { Play } from '@lamplight/play';
import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import type { Admitted } from '../player-cookie.ts';
import { json, problems, sessionPath } from './described.ts';

const readMap = createRoute({
  method: 'get',
  path: '/sessions/{id}/map',
  tags: ['sessions'],
  summary: 'The places where the player has been, on a grid, and the ways that they have seen',
  description:
    'Nothing that the player has not seen is on it. To walk to a place send the command `travel` with its id: each takes ' +
    'one step of the shortest way that the player knows, and `travelling` in the answer says whether to send it again.',
  request: { params: sessionPath },
  responses: { 200: json('The map.', mapSchema), ...problems },
});

export function mapRoutes(app: OpenAPIHono<Admitted>, play: Play): void {
  app.openapi(readMap, async (context) =>
    context.json(await play.map(context.var.who, context.req.valid('param').id), 200),
  );
}
