import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import { z } from 'zod';
import type { Admitted } from '../player-cookie.ts';
import { json } from './described.ts';

/** One part of the installation: whether it works, and facts about it. */
export interface Part {
  readonly status: 'ok' | 'failing';
  readonly [fact: string]: unknown;
}

/** Asks each part how it is; a part that throws is failing. */
export type Parts = Readonly<Record<string, () => Promise<Part>>>;

const status = z.enum(['ok', 'failing']);
const alone = z.strictObject({ status });
const withParts = alone.extend({ parts: z.record(z.string(), z.looseObject({ status })) });

const livez = createRoute({
  method: 'get',
  path: '/livez',
  tags: ['health'],
  security: [],
  summary: 'Whether the process answers',
  responses: { 200: json('It does.', alone) },
});

const readyz = createRoute({
  method: 'get',
  path: '/readyz',
  tags: ['health'],
  security: [],
  summary: 'Whether everything it needs answers, too',
  responses: { 200: json('It does.', alone), 503: json('It does not.', alone) },
});

const health = createRoute({
  method: 'get',
  path: '/health',
  tags: ['health'],
  security: [],
  summary: 'How each part of the installation is',
  responses: { 200: json('All are well.', withParts), 503: json('One or more are failing.', withParts) },
});

export function healthRoutes(app: OpenAPIHono<Admitted>, parts: Parts): void {
  app.openapi(livez, (context) => context.json({ status: 'ok' as const }, 200));
  app.openapi(readyz, async (context) => {
    const { status: overall } = await ask(parts);
    return context.json({ status: overall }, overall === 'ok' ? 200 : 503);
  });
  app.openapi(health, async (context) => {
    const found = await ask(parts);
    return context.json(found, found.status === 'ok' ? 200 : 503);
  });
}

async function ask(parts: Parts): Promise<{ status: Part['status']; parts: Record<string, Part> }> {
  const answers = Object.entries(parts).map(async ([name, part]) => [name, await orFailing(part)] as const);
  const all = Object.fromEntries(await Promise.all(answers));
  const well = Object.values(all).every((part) => part.status === 'ok');
  return { status: well ? 'ok' : 'failing', parts: all };
}

async function orFailing(part: () => Promise<Part>): Promise<Part> {
  try {
    return await part();
  } catch (error) {
    // The code of a foreseen error says enough; messages name paths of the machine, which are nobody's business here.
    const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : undefined;
    return { status: 'failing', because: typeof code === 'string' ? code : 'unforeseen' };
  }
}
