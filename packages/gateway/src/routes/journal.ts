import {
  journalQuerySchema,
  keptNoteSchema,
  noteChangeSchema,
  noteSchema,
  noteWriteSchema,
  playerJournalSchema,
} from '@lamplight/contracts';
import type { Play } from '@lamplight/play';
import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import { z } from 'zod';
import type { Admitted } from '../player-cookie.ts';
import { body, json, problems, sessionPath } from './described.ts';

const factPath = sessionPath.extend({
  fact: z.string().regex(/^\d{1,15}\.\d{1,6}$/, 'must be the id of a fact, such as 12.3'),
});
const notePath = sessionPath.extend({
  note: z.string().regex(/^[\w-]{22}$/, 'must be the id of a note'),
});

const readJournal = createRoute({
  method: 'get',
  path: '/sessions/{id}/journal',
  tags: ['sessions'],
  summary: 'What you learned on this branch, and your notes',
  description:
    'Facts with their source, the turn, and who else knows of them. Searched here, because they lie encrypted; nothing ' +
    'of a search is kept.',
  request: { params: sessionPath, query: journalQuerySchema },
  responses: { 200: json('Newest first.', playerJournalSchema), ...problems },
});

const pinFact = createRoute({
  method: 'put',
  path: '/sessions/{id}/journal/pins/{fact}',
  tags: ['sessions'],
  summary: 'Pin a fact',
  request: { params: factPath },
  responses: { 204: { description: 'It is pinned.' }, ...problems },
});

const unpinFact = createRoute({
  method: 'delete',
  path: '/sessions/{id}/journal/pins/{fact}',
  tags: ['sessions'],
  summary: 'Unpin a fact',
  request: { params: factPath },
  responses: { 204: { description: 'It is not pinned.' }, ...problems },
});

const listNotes = createRoute({
  method: 'get',
  path: '/sessions/{id}/notes',
  tags: ['sessions'],
  summary: 'Your notes',
  request: { params: sessionPath },
  responses: {
    200: json('Pinned ones first, then the newest.', z.strictObject({ notes: z.array(noteSchema) })),
    ...problems,
  },
});

const writeNote = createRoute({
  method: 'post',
  path: '/sessions/{id}/notes',
  tags: ['sessions'],
  summary: 'Write a note',
  description:
    'Kept encrypted under your own key. It is kept whatever it says; where its words ask for care, care comes with it. ' +
    'The same key writes it once.',
  request: { params: sessionPath, body: body(noteWriteSchema) },
  responses: { 201: json('As it is kept.', keptNoteSchema), ...problems },
});

const changeNote = createRoute({
  method: 'put',
  path: '/sessions/{id}/notes/{note}',
  tags: ['sessions'],
  summary: 'Change a note',
  description:
    '`version` is the one that was changed. When another is the newest nothing is overwritten: 409.',
  request: { params: notePath, body: body(noteChangeSchema) },
  responses: { 200: json('As it is kept.', keptNoteSchema), ...problems },
});

const removeNote = createRoute({
  method: 'delete',
  path: '/sessions/{id}/notes/{note}',
  tags: ['sessions'],
  summary: 'Remove a note with all of its versions',
  request: { params: notePath },
  responses: { 204: { description: 'It is gone.' }, ...problems },
});

export function journalRoutes(app: OpenAPIHono<Admitted>, { journal }: Play): void {
  app.openapi(readJournal, async (context) => {
    const { id } = context.req.valid('param');
    return context.json(await journal.read(context.var.who, id, context.req.valid('query')), 200);
  });
  app.openapi(pinFact, async (context) => {
    const { id, fact } = context.req.valid('param');
    await journal.pin(context.var.who, id, fact);
    return context.body(null, 204);
  });
  app.openapi(unpinFact, async (context) => {
    const { id, fact } = context.req.valid('param');
    await journal.unpin(context.var.who, id, fact);
    return context.body(null, 204);
  });
  app.openapi(listNotes, async (context) => {
    const notes = await journal.notes(context.var.who, context.req.valid('param').id);
    return context.json({ notes }, 200);
  });
  app.openapi(writeNote, async (context) => {
    const { id } = context.req.valid('param');
    return context.json(await journal.write(context.var.who, id, context.req.valid('json')), 201);
  });
  app.openapi(changeNote, async (context) => {
    const { id, note } = context.req.valid('param');
    return context.json(await journal.change(context.var.who, id, note, context.req.valid('json')), 200);
  });
  app.openapi(removeNote, async (context) => {
    const { id, note } = context.req.valid('param');
    await journal.remove(context.var.who, id, note);
    return context.body(null, 204);
  });
}
