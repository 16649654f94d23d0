import { sessionSchema, sessionStartSchema, sessionSummarySchema } from '@lamplight/contracts';
import type { Play } from '@lamplight/play';
import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import { z } from 'zod';
import type { Admitted } from '../player-cookie.ts';
import { anyProblem, body, json, locationHeaders, problems, sessionPath } from './described.ts';

const startSession = createRoute({
  method: 'post',
  path: '/sessions',
  summary: 'Begin an adventure',
  request: { body: body(sessionStartSchema) },
  responses: {
    201: { ...json('The session at its beginning.', sessionSchema), ...locationHeaders },
    ...problems,
  },
});

const listSessions = createRoute({
  method: 'get',
  path: '/sessions',
  summary: 'Your sessions, latest first',
  responses: {
    200: json('All of them.', z.strictObject({ sessions: z.array(sessionSummarySchema) })),
    ...anyProblem,
  },
});

const readSession = createRoute({
  method: 'get',
  path: '/sessions/{id}',
  summary: 'A session as it stands now',
  request: { params: sessionPath },
  responses: { 200: json('The session.', sessionSchema), ...problems },
});

const removeSession = createRoute({
  method: 'delete',
  path: '/sessions/{id}',
  summary: 'Remove a session and every word of it',
  request: { params: sessionPath },
  responses: { 204: { description: 'It is gone.' }, ...problems },
});

export function sessionRoutes(app: OpenAPIHono<Admitted>, play: Play): void {
  app.openapi(startSession, async (context) => {
    const session = await play.start(context.var.who, context.req.valid('json'));
    return context.json(session, 201, { location: `/api/v1/sessions/${session.id}` });
  });
  app.openapi(listSessions, async (context) =>
    context.json({ sessions: await play.sessions(context.var.who) }, 200),
  );
  app.openapi(readSession, async (context) =>
    context.json(await play.session(context.var.who, context.req.valid('param').id), 200),
  );
  app.openapi(removeSession, async (context) => {
    await play.remove(context.var.who, context.req.valid('param').id);
    return context.body(null, 204);
  });
}
