import { transcriptSchema } from '@lamplight/contracts';
import { type Play, transcriptAsMarkdown, transcriptAsPage } from '@lamplight/play';
import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import { z } from 'zod';
import type { Admitted } from '../player-cookie.ts';
import { transcriptAsEpub } from '../transcript/transcript-as-epub.ts';
import { problems, sessionPath } from './described.ts';

const transcript = createRoute({
  method: 'get',
  path: '/sessions/{id}/transcript',
  tags: ['sessions'],
  summary: 'The story so far, to keep and to read',
  description: '`html` is one page that needs nothing else; `epub` is a book for reading devices.',
  request: {
    params: sessionPath,
    query: z.strictObject({ format: z.enum(['md', 'json', 'html', 'epub']).default('md') }),
  },
  responses: {
    200: {
      description: 'The transcript of the current branch.',
      content: {
        'text/markdown': { schema: z.string() },
        'application/json': { schema: transcriptSchema },
        'text/html': { schema: z.string() },
        'application/epub+zip': { schema: z.string().meta({ format: 'binary' }) },
      },
    },
    ...problems,
  },
});

export function transcriptRoutes(app: OpenAPIHono<Admitted>, play: Play): void {
  app.openapi(transcript, async (context) => {
    const { id } = context.req.valid('param');
    const { format } = context.req.valid('query');
    const kept = await play.transcript(context.var.who, id);
    const file = { 'content-disposition': `attachment; filename="${kept.adventure}-${id}.${format}"` };
    switch (format) {
      case 'json':
        return context.json(kept, 200, file);
      case 'html':
        return context.body(transcriptAsPage(kept), 200, {
          ...file,
          'content-type': 'text/html; charset=utf-8',
        });
      case 'epub':
        return context.body(transcriptAsEpub(kept), 200, { ...file, 'content-type': 'application/epub+zip' });
      default:
        return context.body(transcriptAsMarkdown(kept), 200, {
          ...file,
          'content-type': 'text/markdown; charset=utf-8',
        });
    }
  });
}
