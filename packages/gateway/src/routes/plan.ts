import { planAsMarkdown, planAsPage } from '@lamplight/care';
import { type CareLanguage, keptPlanSchema, planSaveSchema } from '@lamplight/contracts';
import type { Play, Who } from '@lamplight/play';
import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import { z } from 'zod';
import type { Admitted } from '../player-cookie.ts';
import { anyProblem, badRequest, body, conflict, json } from './described.ts';

const readPlan = createRoute({
  method: 'get',
  path: '/player/plan',
  tags: ['care'],
  summary: 'My safety plan',
  description: 'Kept encrypted under your own key. Before anything was saved it is empty, with version 0.',
  responses: { 200: json('The newest version.', keptPlanSchema), ...anyProblem },
});

const savePlan = createRoute({
  method: 'put',
  path: '/player/plan',
  tags: ['care'],
  summary: 'Save my safety plan',
  description:
    '`version` is the one that was edited. When another was saved meanwhile nothing is overwritten: the answer is 409 ' +
    'and names the newest.',
  request: { body: body(planSaveSchema) },
  responses: { 200: json('The new version.', keptPlanSchema), ...badRequest, ...conflict, ...anyProblem },
});

const removePlan = createRoute({
  method: 'delete',
  path: '/player/plan',
  tags: ['care'],
  summary: 'Remove my safety plan with all of its versions',
  responses: { 204: { description: 'It is gone.' }, ...anyProblem },
});

const planMarkdown = createRoute({
  method: 'get',
  path: '/player/plan.md',
  tags: ['care'],
  summary: 'My safety plan to keep elsewhere',
  responses: {
    200: { description: 'As Markdown.', content: { 'text/markdown': { schema: z.string() } } },
    ...anyProblem,
  },
});

const planPage = createRoute({
  method: 'get',
  path: '/player/plan.html',
  tags: ['care'],
  summary: 'My safety plan to print',
  description:
    'A page of its own: no script, nothing loaded from elsewhere, lines to write on where it is empty.',
  responses: {
    200: { description: 'As a page.', content: { 'text/html': { schema: z.string() } } },
    ...anyProblem,
  },
});

export function planRoutes(app: OpenAPIHono<Admitted>, play: Play): void {
  app.openapi(readPlan, async (context) => context.json(await play.player.plan(context.var.who), 200));
  app.openapi(savePlan, async (context) =>
    context.json(await play.player.savePlan(context.var.who, context.req.valid('json')), 200),
  );
  app.openapi(removePlan, async (context) => {
    await play.player.removePlan(context.var.who);
    return context.body(null, 204);
  });
  app.openapi(planMarkdown, async (context) =>
    context.body(
      planAsMarkdown(await play.player.plan(context.var.who), await languageOf(play, context.var.who)),
      200,
      {
        'content-type': 'text/markdown; charset=utf-8',
        'content-disposition': 'attachment; filename="safety-plan.md"',
      },
    ),
  );
  app.openapi(planPage, async (context) =>
    context.body(
      planAsPage(await play.player.plan(context.var.who), await languageOf(play, context.var.who)),
      200,
      {
        'content-type': 'text/html; charset=utf-8',
      },
    ),
  );
}

/** What a plan says by itself is in the language of care that its owner chose. */
async function languageOf(play: Play, who: Who): Promise<CareLanguage> {
  return (await play.player.preferences(who)).language ?? 'en';
}
