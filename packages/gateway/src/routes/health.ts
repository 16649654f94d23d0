import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Admitted } from '../player-cookie.ts';

/** One part of the installation: whether it works, and facts about it. */
export interface Part {
  readonly status: 'ok' | 'failing';
  readonly [fact: string]: unknown;
}

/** Asks each part how it is; a part that throws is failing. */
export type Parts = Readonly<Record<string, () => Promise<Part>>>;

/** `/livez`: the process answers. `/readyz` and `/health`: everything it needs answers, too. */
export function healthRoutes(app: OpenAPIHono<Admitted>, parts: Parts): void {
  const ask = async (): Promise<Record<string, Part>> => {
    const answers = Object.entries(parts).map(async ([name, part]) => [name, await orFailing(part)] as const);
    return Object.fromEntries(await Promise.all(answers));
  };
  app.get('/livez', (context) => context.json({ status: 'ok' }));
  for (const path of ['/readyz', '/health']) {
    app.get(path, async (context) => {
      const all = await ask();
      const healthy = Object.values(all).every(({ status }) => status === 'ok');
      const body = { status: healthy ? 'ok' : 'failing', parts: all };
      return context.json(path === '/health' ? body : { status: body.status }, healthy ? 200 : 503);
    });
  }
}

async function orFailing(part: () => Promise<Part>): Promise<Part> {
  try {
    return await part();
  } catch (error) {
    return { status: 'failing', because: error instanceof Error ? error.message : 'unknown' };
  }
}
