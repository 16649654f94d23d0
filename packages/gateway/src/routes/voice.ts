import {
  dialogueSchema,
  describeSchema,
  modelListSchema,
  sentSchema,
  sessionVoiceSchema,
  turnSchema,
  voiceChangeSchema,
} from '@lamplight/contracts';
import { firstModels, type Play } from '@lamplight/play';
import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import type { Admitted } from '../player-cookie.ts';
import { anyProblem, body, json, orNobodyYet, problems, sessionPath, turnPath } from './described.ts';

const listModels = createRoute({
  method: 'get',
  path: '/models',
  tags: ['voice'],
  ...orNobodyYet,
  summary: 'The models that may tell a story, and how they do',
  description:
    'As whoever runs this server named them, the first one first, and which of them is asked first to tell and to ' +
    'understand; nothing of keys or addresses. Empty where every story ' +
    'is told by its author alone: nothing is missing then but colour.',
  responses: { 200: json('All models.', modelListSchema), ...anyProblem },
});

const readVoice = createRoute({
  method: 'get',
  path: '/sessions/{id}/voice',
  tags: ['voice'],
  summary: 'Who tells a session, what that has cost, and what one more telling may cost',
  request: { params: sessionPath },
  responses: { 200: json('The voice.', sessionVoiceSchema), ...problems },
});

const chooseVoice = createRoute({
  method: 'put',
  path: '/sessions/{id}/voice',
  tags: ['voice'],
  summary: 'Choose who tells a session',
  description:
    'From the next turn on. `model` is the id of a model, or left out for the first. Every turn is answered in its ' +
    'author’s words at once; what a model tells follows over the stream, and takes their place when it is whole.',
  request: {
    params: sessionPath,
    body: body(voiceChangeSchema, { key: 'my-first-voice', voice: 'model' }),
  },
  responses: { 200: json('The voice.', sessionVoiceSchema), ...problems },
});

const stopVoice = createRoute({
  method: 'post',
  path: '/sessions/{id}/voice/stop',
  tags: ['voice'],
  summary: 'Stop what a model tells now',
  description: 'The author’s words stand. Nothing happens where no model tells anything.',
  request: { params: sessionPath },
  responses: { 204: { description: 'No model tells anything.' }, ...problems },
});

const sent = createRoute({
  method: 'get',
  path: '/sessions/{id}/turns/{sequence}/sent',
  tags: ['voice'],
  summary: 'What a model was sent for the telling of a turn, and why',
  request: { params: turnPath },
  responses: { 200: json('Each try with all that was sent.', sentSchema), ...problems },
});

const dialogue = createRoute({
  method: 'post',
  path: '/sessions/{id}/dialogue',
  tags: ['turns'],
  summary: 'Say something to somebody who is here',
  description:
    'The rules decide what comes of it, as if it had been typed: words change nothing that no command changes. Where a ' +
    'model is the voice, that person answers in its words, which follow over the stream.',
  request: {
    params: sessionPath,
    body: body(dialogueSchema, { key: 'my-first-words', person: 'tamsin', text: 'Who keeps the light?' }),
  },
  responses: { 200: json('The turn.', turnSchema), ...problems },
});

const describe = createRoute({
  method: 'post',
  path: '/sessions/{id}/describe',
  tags: ['turns'],
  summary: 'Look around',
  description:
    'A turn like any other. Where a model is the voice it describes the place, and what it wrote of the same place in ' +
    'the same state is told again without asking it.',
  request: { params: sessionPath, body: body(describeSchema, { key: 'my-first-look' }) },
  responses: { 200: json('The turn.', turnSchema), ...problems },
});

export function voiceRoutes(app: OpenAPIHono<Admitted>, play: Play): void {
  const { voice } = play;
  app.openapi(listModels, (context) => {
    const models = voice.models();
    return context.json({ models: [...models], first: firstModels(models) }, 200);
  });
  app.openapi(readVoice, async (context) =>
    context.json(await voice.read(context.var.who, context.req.valid('param').id), 200),
  );
  app.openapi(chooseVoice, async (context) => {
    const { id } = context.req.valid('param');
    return context.json(await voice.choose(context.var.who, id, context.req.valid('json')), 200);
  });
  app.openapi(stopVoice, async (context) => {
    await voice.stop(context.var.who, context.req.valid('param').id);
    return context.body(null, 204);
  });
  app.openapi(sent, async (context) => {
    const { id, sequence } = context.req.valid('param');
    return context.json(await voice.sent(context.var.who, id, sequence), 200);
  });
  app.openapi(dialogue, async (context) => {
    const { id } = context.req.valid('param');
    return context.json(await play.speak(context.var.who, id, context.req.valid('json')), 200);
  });
  app.openapi(describe, async (context) => {
    const { id } = context.req.valid('param');
    const { key } = context.req.valid('json');
    return context.json(await play.interact(context.var.who, id, { key, command: { verb: 'look' } }), 200);
  });
}
