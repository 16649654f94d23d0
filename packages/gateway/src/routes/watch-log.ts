import { watchLogSchema } from '@lamplight/escalation';
import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import { neverStored } from '../never-stored.ts';
import type { Admitted } from '../player-cookie.ts';
import { askForOperator } from '../operator/ask-for-operator.ts';
import { operatorDoor } from '../operator/operator-door.ts';
import { brokenLogPage, watchLogPage } from '../watch-log/watch-log-page.ts';
import type { WatchRoom } from '../watch-log/watch-room.ts';
import { anyProblem, json } from './described.ts';

const readLog = createRoute({
  method: 'get',
  path: '/api/v1/watch/log',
  tags: ['operator'],
  security: [{ operator: [] }],
  summary: 'What the watch raised, and what became of it',
  description:
    'For whoever runs the installation: counts and states, no words of players. ' +
    'The key in the file `watch.key` of the data folder goes into the header `authorization: Bearer …`.',
  responses: { 200: json('The last days.', watchLogSchema), ...anyProblem },
});

/** The log of the watch, for the operator alone. */
export function watchLogRoutes(
  app: OpenAPIHono<Admitted>,
  room: WatchRoom,
  { secure, report }: { readonly secure: boolean; readonly report: (error: unknown) => void },
): void {
  const { key, guard } = operatorDoor(app, {
    path: '/watch',
    title: 'Watch log',
    cookie: 'lamplight_watch',
    key: room.key,
    secure,
  });
  app.use('/api/v1/watch/*', neverStored);

  app.openapi(readLog, async (context) => {
    askForOperator(key, context.req.header('authorization'));
    return context.json(await room.log(), 200);
  });

  app.get(
    '/watch',
    guard(async (context) => {
      try {
        return context.html(watchLogPage(await room.log()));
      } catch (error) {
        report(error);
        return context.html(brokenLogPage(), 503);
      }
    }),
  );
}
