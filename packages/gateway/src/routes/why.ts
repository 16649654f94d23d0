import { whySchema } from '@lamplight/contracts';
import type { Play } from '@lamplight/play';
import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import type { Admitted } from '../player-cookie.ts';
import { json, problems, turnPath } from './described.ts';

const why = createRoute({
  method: 'get',
  path: '/sessions/{id}/turns/{sequence}/why',
  tags: ['turns'],
  summary: 'Why a turn went as it did: rules, rolls and causes',
  description:
    'The turn is decided once more. What the player did not notice is left out, and so are the conditions of authored ' +
    'rules: those are named by their id, their author and the words that they told.',
  request: {
    params: turnPath,
  },
  responses: { 200: json('Each noticed change with its reasons.', whySchema), ...problems },
});

export function whyRoutes(app: OpenAPIHono<Admitted>, play: Play): void {
  app.openapi(why, async (context) => {
    const { id, sequence } = context.req.valid('param');
    return context.json(await play.why(context.var.who, id, sequence), 200);
  });
}
