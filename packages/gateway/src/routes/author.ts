import type { AuthorNews } from '@lamplight/contracts';
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { AuthorRoom } from '../author/author-room.ts';
import { neverStored } from '../never-stored.ts';
import type { Admitted, PlayerCookie } from '../player-cookie.ts';
import { GatewayError } from '../problem.ts';

/** What the panel of an author asks for, and the address that begins in any place. */
export function authorRoutes(app: OpenAPIHono<Admitted>, room: AuthorRoom, cookie: PlayerCookie): void {
  app.use('/api/dev/*', neverStored);

  app.get('/api/dev/look', async (context) =>
    context.json(await room.look(context.req.query('session') ?? null), 200),
  );

  app.get('/api/dev/news', (context) => {
    const gone = new AbortController();
    return context.body(asEvents(room.news(gone.signal), gone), 200, { 'content-type': 'text/event-stream' });
  });

  // By address alone, so that an author can keep a bookmark of the place they are at work on.
  app.get('/dev/from/:place', cookie.renew, async (context) => {
    const place = context.req.param('place');
    const session = await room.begin(context.var.who, place);
    if (session !== undefined) return context.redirect(`/play/${session}`, 303);
    const { places } = await room.look(null);
    const detail = `There is no place "${place.slice(0, 100)}". There is: ${places.map(({ id }) => id).join(', ')}.`;
    throw new GatewayError({ status: 404, code: 'gateway/no-such-place', detail });
  });
}

/** Server-sent events; the browser comes back by itself when they break off. */
function asEvents(news: AsyncIterable<AuthorNews>, gone: AbortController): ReadableStream<Uint8Array> {
  const text = new TextEncoder();
  const messages = news[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(text.encode('retry: 500\n\n'));
    },
    async pull(controller) {
      const next = await messages.next();
      if (next.done === true) controller.close();
      else controller.enqueue(text.encode(`data: ${JSON.stringify(next.value)}\n\n`));
    },
    cancel: () => gone.abort(),
  });
}
