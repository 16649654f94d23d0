import { careLanguages, careLanguageSchema, careSchema } from '@lamplight/contracts';
import type { Play } from '@lamplight/play';
import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import type { Admitted } from '../player-cookie.ts';
import { anyProblem, json, orNobodyYet } from './described.ts';

const helpNow = createRoute({
  method: 'get',
  path: '/help-now',
  tags: ['care'],
  ...orNobodyYet,
  summary: '“I need help now”: what to do and whom to call',
  description: 'In the language that the player chose; `language` is for whoever has chosen none.',
  // Described and not checked: whatever stands there, nobody is refused help.
  parameters: [{ name: 'language', in: 'query', schema: { type: 'string', enum: [...careLanguages] } }],
  responses: { 200: json('Words written by people, and numbers.', careSchema), ...anyProblem },
});

export function careRoutes(app: OpenAPIHono<Admitted>, play: Play): void {
  app.openapi(helpNow, async (context) => {
    const { data: language } = careLanguageSchema.safeParse(context.req.query('language'));
    return context.json(await play.helpNow(context.var.who, language), 200);
  });
}
