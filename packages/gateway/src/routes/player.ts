import { ownAlertSchema, preferencesSchema } from '@lamplight/contracts';
import type { Play } from '@lamplight/play';
import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import { z } from 'zod';
import type { Admitted } from '../player-cookie.ts';
import { anyProblem, badRequest, body, json } from './described.ts';

const erasePlayer = createRoute({
  method: 'delete',
  path: '/player',
  tags: ['player'],
  summary: 'Erase everything of mine',
  description:
    'Destroys your key and removes all of your sessions, your plan and your preferences: nothing of them can be read ' +
    'ever again, by anybody. The cookie of the answer is that of a new player.',
  responses: { 204: { description: 'It is gone.' }, ...anyProblem },
});

const readPreferences = createRoute({
  method: 'get',
  path: '/player/preferences',
  tags: ['player'],
  summary: 'What I chose for all of my stories',
  responses: { 200: json('Everything has a default.', preferencesSchema), ...anyProblem },
});

const writePreferences = createRoute({
  method: 'put',
  path: '/player/preferences',
  tags: ['player'],
  summary: 'Choose for all of my stories',
  description: 'Limits hold for sessions that begin afterwards; language, country and consent hold at once.',
  request: { body: body(preferencesSchema) },
  responses: { 200: json('As they are kept.', preferencesSchema), ...badRequest, ...anyProblem },
});

const listAlerts = createRoute({
  method: 'get',
  path: '/player/alerts',
  tags: ['player'],
  summary: 'Who was told about me, and how far that has come',
  description: 'Nothing that you wrote is ever part of an alert. Empty where this installation tells nobody.',
  responses: {
    200: json(
      'The alerts of the last days, newest first.',
      z.strictObject({ alerts: z.array(ownAlertSchema) }),
    ),
    ...anyProblem,
  },
});

export function playerRoutes(app: OpenAPIHono<Admitted>, play: Play): void {
  app.openapi(erasePlayer, async (context) => {
    await play.erase(context.var.who);
    return context.body(null, 204);
  });
  app.openapi(readPreferences, async (context) =>
    context.json(await play.player.preferences(context.var.who), 200),
  );
  app.openapi(writePreferences, async (context) =>
    context.json(await play.player.setPreferences(context.var.who, context.req.valid('json')), 200),
  );
  app.openapi(listAlerts, async (context) =>
    context.json({ alerts: [...(await play.player.alerts(context.var.who))] }, 200),
  );
}
