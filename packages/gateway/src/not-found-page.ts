import { html } from 'hono/html';

/** Whether a person came here by an address, and not a program by the interface. */
export function isReadByAPerson(request: Request): boolean {
  const { pathname } = new URL(request.url);
  return (
    (request.method === 'GET' || request.method === 'HEAD') &&
    !pathname.startsWith('/api/') &&
    prefersPages(request.headers.get('accept') ?? '')
  );
}

/** Browsers name pages, and everything else only as a last resort; programs that take anything get JSON. */
function prefersPages(accept: string): boolean {
  const named = accept.split(',').map((part) => part.trim().split(';')[0]?.toLowerCase() ?? '');
  const page = named.indexOf('text/html');
  const json = named.findIndex((type) => /^application\/(?:[\w.+-]+\+)?json$/.test(type));
  return page >= 0 && (json < 0 || page < json);
}

/** What a person reads where nothing is. It carries no style, which would have to be let past the rules for pages. */
export function notFoundPage(path: string): ReturnType<typeof html> {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>Not here: Lamplight</title>
        <link rel="icon" href="data:," />
      </head>
      <body>
        <main>
          <h1>There is nothing here</h1>
          <p>No page of this Lamplight has the address ${path.slice(0, 200)}.</p>
          <p><a href="/">Your stories</a></p>
          <p><a href="/help">I need help now</a></p>
          <p><a href="/docs">For developers: the interface</a></p>
        </main>
      </body>
    </html>`;
}
