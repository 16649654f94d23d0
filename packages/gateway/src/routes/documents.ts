import type { Assets } from '@lamplight/ports';
import type { Admitted } from '../player-cookie.ts';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { html } from 'hono/html';
import { documentHeaders } from '../security-headers.ts';
import { assetResponse } from './page.ts';

/** The interface description, and two viewers for it from bundled files. */
export function documentRoutes(app: OpenAPIHono<Admitted>, viewers: Assets): void {
  app.doc31('/openapi.json', {
    openapi: '3.1.0',
    info: {
      title: 'Lamplight',
      version: '1',
      description: 'Text adventures told turn by turn. The rules decide, the model narrates, the watch protects.',
    },
  });
  for (const path of ['/docs', '/docs/*', '/redoc', '/redoc/*']) app.use(path, documentHeaders);
  app.get('/docs', (context) =>
    context.html(html`<!doctype html>
      <html lang="en">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>Lamplight: the interface</title>
          <link rel="stylesheet" href="/docs/swagger-ui.css" />
        </head>
        <body>
          <div id="swagger-ui"></div>
          <script src="/docs/swagger-ui-bundle.js"></script>
          <script src="/docs/show.js"></script>
        </body>
      </html>`),
  );
  app.get('/docs/show.js', (context) => {
    context.header('content-type', 'text/javascript; charset=utf-8');
    return context.body("SwaggerUIBundle({ url: '/openapi.json', dom_id: '#swagger-ui' });\n");
  });
  app.get('/redoc', (context) =>
    context.html(html`<!doctype html>
      <html lang="en">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>Lamplight: the interface</title>
        </head>
        <body>
          <redoc spec-url="/openapi.json" disable-google-font="true"></redoc>
          <script src="/redoc/redoc.standalone.js"></script>
        </body>
      </html>`),
  );
  for (const folder of ['docs', 'redoc']) {
    app.get(`/${folder}/:file`, (context) => {
      const asset = viewers.find(`${folder}/${context.req.param('file')}`);
      return asset ? assetResponse(asset) : context.notFound();
    });
  }
}
