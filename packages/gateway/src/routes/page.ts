import type { Asset, Assets } from '@lamplight/ports';
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Admitted } from '../player-cookie.ts';

/** The page and its files. Every path that is not a file is the page itself, which knows what to show. */
export function pageRoutes(app: OpenAPIHono<Admitted>, page: Assets): void {
  app.get('*', (context) => {
    const path = context.req.path.slice(1);
    if (path.startsWith('api/')) return context.notFound();
    const asset = page.find(path) ?? (path.includes('.') ? undefined : page.find('index.html'));
    return asset ? assetResponse(asset) : context.notFound();
  });
}

/** A file as it is, kept by the browser when its name changes with its content. */
export function assetResponse({ body, type, immutable }: Asset): Response {
  const cache = immutable ? 'public, max-age=31536000, immutable' : 'no-cache';
  return new Response(body, { headers: { 'content-type': type, 'cache-control': cache } });
}
