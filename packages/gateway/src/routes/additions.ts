import {
  additionBoardSchema,
  additionChoiceSchema,
  additionProposalSchema,
  additionWishSchema,
  turnSchema,
} from '@lamplight/contracts';
import type { Play } from '@lamplight/play';
import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import type { Admitted } from '../player-cookie.ts';
import { body, json, problems, sessionPath } from './described.ts';

const readAdditions = createRoute({
  method: 'get',
  path: '/sessions/{id}/quests',
  tags: ['quests'],
  summary: 'What was proposed and taken, and whether more can be asked for',
  description:
    'Quests, people and places, on the current branch. Quests of the adventure itself are in the scene once they have begun.',
  request: { params: sessionPath },
  responses: { 200: json('The offer and what was taken.', additionBoardSchema), ...problems },
});

const proposeAddition = createRoute({
  method: 'post',
  path: '/sessions/{id}/quests/propose',
  tags: ['quests'],
  summary: 'Let a model propose a quest, a person or a place',
  description:
    'Nothing of the story changes. What is offered was checked as every adventure is, and a way leads to its end, to the ' +
    'person or to the place from where the player stands; it names nothing that they have not come across. Of it the answer holds the name and what ' +
    'it begins with. The same key asks once; one at a time in the whole installation, because it takes a while.',
  request: {
    params: sessionPath,
    body: body(additionWishSchema, {
      key: 'my-first-wish',
      kind: 'person',
      wish: 'somebody who feeds the gulls',
    }),
  },
  responses: { 200: json('The offer, or why there is none.', additionProposalSchema), ...problems },
});

const stopProposal = createRoute({
  method: 'post',
  path: '/sessions/{id}/quests/stop',
  tags: ['quests'],
  summary: 'Stop what a model thinks of now',
  description:
    'What was asked for is answered at once without an offer, for `voice/stopped`; what was on offer before stays so. ' +
    'Nothing happens where no model thinks of anything.',
  request: { params: sessionPath },
  responses: { 204: { description: 'No model thinks of anything.' }, ...problems },
});

const takeAddition = createRoute({
  method: 'post',
  path: '/sessions/{id}/quests/take',
  tags: ['quests'],
  summary: 'Take the offer into the story',
  description:
    'From the next turn on it is part of this story and of no other, with or without a model. A way to it is looked ' +
    'for once more from where the player stands by then. It counts as a turn: taken back, it is gone again.',
  request: {
    params: sessionPath,
    body: body(additionChoiceSchema, { key: 'my-first-yes', offer: 'mD1hN0zV3J0zq1Yt6m8VtXkq2m5c7sQw' }),
  },
  responses: { 200: json('The turn.', turnSchema), ...problems },
});

const leaveAddition = createRoute({
  method: 'post',
  path: '/sessions/{id}/quests/leave',
  tags: ['quests'],
  summary: 'Leave the offer',
  description: 'It is not held out again. Another one can be asked for.',
  request: {
    params: sessionPath,
    body: body(additionChoiceSchema, { key: 'my-first-no', offer: 'mD1hN0zV3J0zq1Yt6m8VtXkq2m5c7sQw' }),
  },
  responses: { 200: json('How it stands now.', additionBoardSchema), ...problems },
});

export function additionRoutes(app: OpenAPIHono<Admitted>, { additions }: Play): void {
  app.openapi(readAdditions, async (context) =>
    context.json(await additions.read(context.var.who, context.req.valid('param').id), 200),
  );
  app.openapi(proposeAddition, async (context) => {
    const { id } = context.req.valid('param');
    return context.json(await additions.propose(context.var.who, id, context.req.valid('json')), 200);
  });
  app.openapi(stopProposal, async (context) => {
    await additions.stop(context.var.who, context.req.valid('param').id);
    return context.body(null, 204);
  });
  app.openapi(takeAddition, async (context) => {
    const { id } = context.req.valid('param');
    return context.json(await additions.take(context.var.who, id, context.req.valid('json')), 200);
  });
  app.openapi(leaveAddition, async (context) => {
    const { id } = context.req.valid('param');
    return context.json(await additions.leave(context.var.who, id, context.req.valid('json')), 200);
  });
}
