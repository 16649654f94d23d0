import type { Play } from '@lamplight/play';
import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import { z } from 'zod';
import { liveMessages } from '../live-messages.ts';
import type { OpenStreams } from '../event-stream.ts';
import type { Admitted } from '../player-cookie.ts';
import { problems, sessionPath } from './described.ts';

const sequence = z
  .string()
  .regex(/^\d{1,15}$/, 'must be the number of a message, 0 or more')
  .transform(Number);

const stream = createRoute({
  method: 'get',
  path: '/sessions/{id}/stream',
  tags: ['stream'],
  summary: 'What happens to a session, as server-sent events',
  description:
    'Every message is numbered without gaps. A client that comes back sends `Last-Event-ID` and misses nothing; ' +
    'without it all messages come from the first one on. Between them come events without a number, named `voice`: what ' +
    'a model writes now, part by part.',
  request: {
    params: sessionPath,
    headers: z.object({ 'last-event-id': sequence.optional() }),
    query: z.strictObject({ after: sequence.optional() }),
  },
  responses: {
    200: { description: 'The messages.', content: { 'text/event-stream': { schema: z.string() } } },
    ...problems,
  },
});

export function streamRoutes(app: OpenAPIHono<Admitted>, play: Play, streams: OpenStreams): void {
  app.openapi(stream, async (context) => {
    const { id } = context.req.valid('param');
    const after = context.req.valid('header')['last-event-id'] ?? context.req.valid('query').after ?? 0;
    const gone = new AbortController();
    const { who } = context.var;
    const notices = await play.follow(who, id, after, gone.signal);
    const messages = liveMessages(notices, after, gone.signal, (listener) =>
      play.voice.listen(who, id, listener),
    );
    return context.body(streams.open(messages, gone), 200, { 'content-type': 'text/event-stream' });
  });
}
