import { careSchema } from '@lamplight/contracts';
import type { Play } from '@lamplight/play';
import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import type { Admitted } from '../player-cookie.ts';
import { anyProblem, json } from './described.ts';

const helpNow = createRoute({
  method: 'get',
  path: '/help-now',
  summary: '“I need help now”: what to do and whom to call',
  responses: { 200: json('Words written by people, and numbers.', careSchema), ...anyProblem },
});

export function careRoutes(app: OpenAPIHono<Admitted>, play: Play): void {
  app.openapi(helpNow, async (context) => context.json(await play.helpNow(context.var.who), 200));
}
