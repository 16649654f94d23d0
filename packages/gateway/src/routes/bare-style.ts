import type { OpenAPIHono } from '@hono/zod-openapi';
import { bareStyle } from '../operator/bare-style.ts';
import type { Admitted } from '../player-cookie.ts';

/** The look of the pages without script. */
export function bareStyleRoute(app: OpenAPIHono<Admitted>): void {
  app.get('/bare.css', (context) =>
    context.body(bareStyle, 200, { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'no-cache' }),
  );
}
