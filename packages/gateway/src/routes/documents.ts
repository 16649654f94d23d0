import type { Asset, Assets } from '@lamplight/ports';
import type { Admitted } from '../player-cookie.ts';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { html } from 'hono/html';
import { aboutTheInterface } from './about-the-interface.ts';
import { credentials } from './credentials.ts';
import { assetResponse } from './page.ts';
import { subjects } from './subjects.ts';

const redoc = 'redoc/redoc.standalone.js';
const foreignLogo = 'https://cdn.redoc.ly/redoc/logo-mini.svg';

/** Light or dark as the reader's system is, also when that changes. */
const showSwagger = `const dark = matchMedia('(prefers-color-scheme: dark)');
const follow = () => document.documentElement.classList.toggle('dark-mode', dark.matches);
dark.addEventListener('change', follow);
follow();
SwaggerUIBundle({ url: '/openapi.json', dom_id: '#swagger-ui' });
`;

/** ReDoc with an empty picture where it would fetch its maker's from elsewhere. */
function redocAtHome(viewers: Assets): Asset | undefined {
  const asset = viewers.find(redoc);
  if (asset === undefined) return undefined;
  const script = new TextDecoder().decode(asset.body).replaceAll(foreignLogo, 'data:,');
  return { ...asset, body: new TextEncoder().encode(script) };
}

/** The interface description, and two viewers for it from bundled files. */
export function documentRoutes(app: OpenAPIHono<Admitted>, viewers: Assets): void {
  app.doc31('/openapi.json', {
    openapi: '3.1.0',
    info: { title: 'Lamplight', version: '1', description: aboutTheInterface },
    tags: [...subjects],
    security: [{ player: [] }],
  });
  for (const [name, scheme] of Object.entries(credentials)) {
    app.openAPIRegistry.registerComponent('securitySchemes', name, scheme);
  }
  app.get('/docs', (context) =>
    context.html(
      viewerPage(
        html`<link rel="stylesheet" href="/docs/swagger-ui.css" />`,
        html`<div id="swagger-ui"></div>
          <script src="/docs/swagger-ui-bundle.js"></script>
          <script src="/docs/show.js"></script>`,
      ),
    ),
  );
  app.get('/docs/show.js', (context) => {
    context.header('content-type', 'text/javascript; charset=utf-8');
    return context.body(showSwagger);
  });
  app.get('/redoc', (context) =>
    context.html(
      viewerPage(
        html`<style>
          body {
            margin: 0;
          }
        </style>`,
        html`<redoc spec-url="/openapi.json" disable-google-font="true"></redoc>
          <script src="/redoc/redoc.standalone.js"></script>`,
      ),
    ),
  );
  for (const folder of ['docs', 'redoc']) {
    app.get(`/${folder}/:file`, (context) => {
      const path = `${folder}/${context.req.param('file')}`;
      const asset = path === redoc ? redocAtHome(viewers) : viewers.find(path);
      return asset ? assetResponse(asset) : context.notFound();
    });
  }
}

type Html = ReturnType<typeof html> | string;

/** The page that a viewer draws itself into. */
function viewerPage(head: Html, body: Html): ReturnType<typeof html> {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Lamplight: the interface</title>
        <link rel="icon" href="data:," />
        ${head}
      </head>
      <body>
        ${body}
      </body>
    </html>`;
}
