import { html } from 'hono/html';
import { barePage, type Html } from './operator/bare-page.ts';

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

/** What a person reads where nothing is, in the plain dress of every page without script. */
export function notFoundPage(path: string): Html {
  return barePage(
    'Not here: Lamplight',
    html`<h1>There is nothing here</h1>
      <p>No page of this Lamplight has the address ${path.slice(0, 200)}.</p>
      <p><a href="/">Your stories</a></p>
      <p><a href="/help">I need help now</a></p>
      <p><a href="/docs">For developers: the interface</a></p>`,
  );
}
