import { branchOpenSchema, branchTreeSchema, sessionSchema } from '@lamplight/contracts';
import type { Play } from '@lamplight/play';
import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import type { Admitted } from '../player-cookie.ts';
import { body, json, locationHeaders, problems, sessionPath } from './described.ts';

const listBranches = createRoute({
  method: 'get',
  path: '/sessions/{id}/branches',
  tags: ['turns'],
  summary: 'The tree of branches, and how each differs from the current one',
  request: { params: sessionPath },
  responses: { 200: json('In the order of opening.', branchTreeSchema), ...problems },
});

const openBranch = createRoute({
  method: 'post',
  path: '/sessions/{id}/branches',
  tags: ['turns'],
  summary: 'What if: begin a branch at a turn and go on there',
  request: { params: sessionPath, body: body(branchOpenSchema) },
  responses: {
    201: { ...json('The session on its new branch.', sessionSchema), ...locationHeaders },
    ...problems,
  },
});

const chooseBranch = createRoute({
  method: 'post',
  path: '/sessions/{id}/branches/choose',
  tags: ['turns'],
  summary: 'Go on with another branch',
  request: { params: sessionPath, body: body(branchOpenSchema.pick({ name: true })) },
  responses: { 200: json('The session on that branch.', sessionSchema), ...problems },
});

export function branchRoutes(app: OpenAPIHono<Admitted>, play: Play): void {
  app.openapi(listBranches, async (context) =>
    context.json({ branches: await play.branches(context.var.who, context.req.valid('param').id) }, 200),
  );
  app.openapi(openBranch, async (context) => {
    const { id } = context.req.valid('param');
    const session = await play.openBranch(context.var.who, id, context.req.valid('json'));
    return context.json(session, 201, { location: `/api/v1/sessions/${id}` });
  });
  app.openapi(chooseBranch, async (context) => {
    const { id } = context.req.valid('param');
    return context.json(await play.chooseBranch(context.var.who, id, context.req.valid('json').name), 200);
  });
}
