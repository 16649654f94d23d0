import {
  recapSchema,
  removedSessionSchema,
  sessionListSchema,
  sessionRenameSchema,
  sessionSchema,
  sessionStartSchema,
  sessionSummarySchema,
} from '@lamplight/contracts';
import type { Play } from '@lamplight/play';
import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import { z } from 'zod';
import type { Admitted } from '../player-cookie.ts';
import { anyProblem, body, json, locationHeaders, orNobodyYet, problems, sessionPath } from './described.ts';

const startSession = createRoute({
  method: 'post',
  path: '/sessions',
  tags: ['sessions'],
  ...orNobodyYet,
  summary: 'Begin an adventure',
  description:
    'Without a cookie you become somebody new: keep the cookie of the answer, or the session is lost to you.',
  request: { body: body(sessionStartSchema, { adventure: 'harrow-light' }) },
  responses: {
    201: { ...json('The session at its beginning.', sessionSchema), ...locationHeaders },
    ...problems,
  },
});

const listSessions = createRoute({
  method: 'get',
  path: '/sessions',
  tags: ['sessions'],
  summary: 'Your sessions, latest first',
  responses: {
    200: json('All of them, and those that can be brought back.', sessionListSchema),
    ...anyProblem,
  },
});

const readSession = createRoute({
  method: 'get',
  path: '/sessions/{id}',
  tags: ['sessions'],
  summary: 'A session as it stands now',
  request: { params: sessionPath },
  responses: { 200: json('The session.', sessionSchema), ...problems },
});

const removeSession = createRoute({
  method: 'delete',
  path: '/sessions/{id}',
  tags: ['sessions'],
  summary: 'Remove a session',
  description:
    'It can be brought back until the time that the answer names; then it is destroyed with every word of it. ' +
    'With `for-good=true` that happens at once, also to one that was removed already, and the answer is 204.',
  request: {
    params: sessionPath,
    query: z.strictObject({ 'for-good': z.enum(['true', 'false']).default('false') }),
  },
  responses: {
    200: json('It is removed.', removedSessionSchema),
    204: { description: 'It is gone for good.' },
    ...problems,
  },
});

const restoreSession = createRoute({
  method: 'post',
  path: '/sessions/{id}/restore',
  tags: ['sessions'],
  summary: 'Bring a removed session back',
  description: 'As it was, while the time that its removal named is not over.',
  request: { params: sessionPath },
  responses: { 200: json('It is back.', sessionSummarySchema), ...problems },
});

const renameSession = createRoute({
  method: 'patch',
  path: '/sessions/{id}',
  tags: ['sessions'],
  summary: 'Give a session a name of your own',
  request: { params: sessionPath, body: body(sessionRenameSchema) },
  responses: { 200: json('As the list shows it.', sessionSummarySchema), ...problems },
});

const recap = createRoute({
  method: 'get',
  path: '/sessions/{id}/recap',
  tags: ['sessions'],
  summary: 'Previously: where the story stands, in a few plain sentences',
  request: { params: sessionPath },
  responses: { 200: json('Made of the journal alone.', recapSchema), ...problems },
});

export function sessionRoutes(app: OpenAPIHono<Admitted>, play: Play): void {
  app.openapi(startSession, async (context) => {
    const session = await play.start(context.var.who, context.req.valid('json'));
    return context.json(session, 201, { location: `/api/v1/sessions/${session.id}` });
  });
  app.openapi(listSessions, async (context) =>
    context.json(
      {
        sessions: await play.sessions(context.var.who),
        removed: await play.removedSessions(context.var.who),
      },
      200,
    ),
  );
  app.openapi(readSession, async (context) =>
    context.json(await play.session(context.var.who, context.req.valid('param').id), 200),
  );
  app.openapi(removeSession, async (context) => {
    const { who } = context.var;
    const { id } = context.req.valid('param');
    if (context.req.valid('query')['for-good'] === 'false')
      return context.json(await play.remove(who, id), 200);
    await play.destroy(who, id);
    return context.body(null, 204);
  });
  app.openapi(restoreSession, async (context) =>
    context.json(await play.restore(context.var.who, context.req.valid('param').id), 200),
  );
  app.openapi(renameSession, async (context) => {
    const { id } = context.req.valid('param');
    return context.json(await play.rename(context.var.who, id, context.req.valid('json')), 200);
  });
  app.openapi(recap, async (context) =>
    context.json(await play.recap(context.var.who, context.req.valid('param').id), 200),
  );
}
