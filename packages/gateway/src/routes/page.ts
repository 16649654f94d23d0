import type { Asset, Assets } from '@lamplight/ports';
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Admitted, PlayerCookie } from '../player-cookie.ts';
import { GatewayError } from '../problem.ts';

/** Where the page itself answers: it knows what to show there, however somebody came to that address. */
const pages = /^(?:index\.html|(?:help|breathe|ground|plan|limits)\/?|(?:play|before)\/[a-z0-9-]{1,64}\/?)?$/;

/** The page and its files. */
export function pageRoutes(app: OpenAPIHono<Admitted>, page: Assets, cookie: PlayerCookie): void {
  app.get('*', async (context, next) => {
    const path = context.req.path.slice(1);
    if (pages.test(path)) return cookie.renew(context, next);
    const file = page.find(path);
    return file ? assetResponse(file) : context.notFound();
  });
  app.get('*', () => {
    const document = page.find('index.html');
    if (document) return assetResponse(document);
    const detail =
      'The page has not been built, so only the interface for programs answers; it is described at /docs.';
    throw new GatewayError({ status: 404, code: 'gateway/no-page', detail });
  });
}

/** A file as it is, kept by the browser when its name changes with its content. */
export function assetResponse({ body, type, immutable }: Asset): Response {
  const cache = immutable ? 'public, max-age=31536000, immutable' : 'no-cache';
  return new Response(body, { headers: { 'content-type': type, 'cache-control': cache } });
}
