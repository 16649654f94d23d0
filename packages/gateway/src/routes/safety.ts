import { limitsChangeSchema, safetyActSchema, turnSchema } from '@lamplight/contracts';
import type { Play } from '@lamplight/play';
import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import type { Admitted } from '../player-cookie.ts';
import { body, json, problems, sessionPath } from './described.ts';

const act = createRoute({
  method: 'post',
  path: '/sessions/{id}/safety',
  tags: ['care'],
  summary: 'Pause, fade, rewind the scene, skip a topic, or help now',
  description: 'Always possible; no reason is asked, and no question has to be answered first.',
  request: { params: sessionPath, body: body(safetyActSchema) },
  responses: { 200: json('How the story stands now.', turnSchema), ...problems },
});

const setLimits = createRoute({
  method: 'put',
  path: '/sessions/{id}/limits',
  tags: ['care'],
  summary: 'Say what should not come up, or not be shown',
  description:
    'Holds from the next turn on, also on other branches and after turns were taken back. A line that the story cannot ' +
    'do without becomes a veil, and the answer says so.',
  request: { params: sessionPath, body: body(limitsChangeSchema) },
  responses: { 200: json('How the story stands now.', turnSchema), ...problems },
});

export function safetyRoutes(app: OpenAPIHono<Admitted>, play: Play): void {
  app.openapi(act, async (context) => {
    const { id } = context.req.valid('param');
    return context.json(await play.act(context.var.who, id, context.req.valid('json')), 200);
  });
  app.openapi(setLimits, async (context) => {
    const { id } = context.req.valid('param');
    return context.json(await play.setLimits(context.var.who, id, context.req.valid('json')), 200);
  });
}
