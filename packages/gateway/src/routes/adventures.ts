import { adventureSummarySchema } from '@lamplight/contracts';
import type { Play } from '@lamplight/play';
import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import { z } from 'zod';
import type { Admitted } from '../player-cookie.ts';
import { anyProblem, json, orNobodyYet } from './described.ts';

const listAdventures = createRoute({
  method: 'get',
  path: '/adventures',
  tags: ['sessions'],
  ...orNobodyYet,
  summary: 'The adventures that can be played here',
  responses: {
    200: json('All adventures.', z.strictObject({ adventures: z.array(adventureSummarySchema) })),
    ...anyProblem,
  },
});

export function adventureRoutes(app: OpenAPIHono<Admitted>, play: Play): void {
  app.openapi(listAdventures, (context) => context.json({ adventures: play.adventures() }, 200));
}
