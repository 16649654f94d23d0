import { interactionSchema, retellSchema, takeBackSchema, turnSchema } from '@lamplight/contracts';
import type { Play } from '@lamplight/play';
import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import type { Admitted } from '../player-cookie.ts';
import { body, json, optionalBody, problems, sessionPath } from './described.ts';

const interact = createRoute({
  method: 'post',
  path: '/sessions/{id}/interactions',
  tags: ['turns'],
  summary: 'Play one input',
  description:
    'Words or a ready command, such as `scene.offers` of the answer before brings them. `key` is a text of your choice ' +
    'that names this one input: when no answer came, ask again with the same key, and you get the turn that was ' +
    'played, byte for byte, and not a second one. Every new input needs a new key, in all of your sessions together.',
  request: { params: sessionPath, body: body(interactionSchema, { key: 'my-first-turn', text: 'look' }) },
  responses: { 200: json('The turn.', turnSchema), ...problems },
});

const takeBack = createRoute({
  method: 'post',
  path: '/sessions/{id}/take-back',
  tags: ['turns'],
  summary: 'Take turns back',
  description: 'The world is again as it was; nothing is erased.',
  request: { params: sessionPath, body: body(takeBackSchema) },
  responses: { 200: json('Where the story stands again.', turnSchema), ...problems },
});

const retell = createRoute({
  method: 'post',
  path: '/sessions/{id}/retell',
  tags: ['turns'],
  summary: 'Tell the newest turn in other words',
  description: 'Changes the words and nothing else: the hash stays.',
  request: { params: sessionPath, body: optionalBody(retellSchema) },
  responses: { 200: json('The turn in other words.', turnSchema), ...problems },
});

export function turnRoutes(app: OpenAPIHono<Admitted>, play: Play): void {
  app.openapi(interact, async (context) => {
    const { id } = context.req.valid('param');
    return context.json(await play.interact(context.var.who, id, context.req.valid('json')), 200);
  });
  app.openapi(takeBack, async (context) => {
    const { id } = context.req.valid('param');
    return context.json(await play.takeBack(context.var.who, id, context.req.valid('json')), 200);
  });
  app.openapi(retell, async (context) => {
    const { id } = context.req.valid('param');
    return context.json(await play.retell(context.var.who, id, context.req.valid('json')), 200);
  });
}
