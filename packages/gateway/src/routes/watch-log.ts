import { watchLogSchema } from '@lamplight/escalation';
import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { neverStored } from '../never-stored.ts';
import type { Admitted } from '../player-cookie.ts';
import { askForOperator } from '../watch-log/ask-for-operator.ts';
import { formBody } from '../watch-log/form-body.ts';
import { createOperatorKey } from '../watch-log/operator-key.ts';
import { brokenLogPage, watchKeyPage, watchLogPage } from '../watch-log/watch-log-page.ts';
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

const cookieName = 'lamplight_watch';
const aDay = 24 * 60 * 60;

/** The log of the watch, for the operator alone. */
export function watchLogRoutes(
  app: OpenAPIHono<Admitted>,
  room: WatchRoom,
  { secure, report }: { readonly secure: boolean; readonly report: (error: unknown) => void },
): void {
  const key = createOperatorKey(room.key);
  for (const path of ['/watch', '/watch/*', '/api/v1/watch/*']) app.use(path, neverStored);

  app.openapi(readLog, async (context) => {
    askForOperator(key, context.req.header('authorization'));
    return context.json(await room.log(), 200);
  });

  app.get('/watch', async (context) => {
    if (!key.admits(getCookie(context, cookieName) ?? '')) return context.html(watchKeyPage(false));
    try {
      return context.html(watchLogPage(await room.log()));
    } catch (error) {
      report(error);
      return context.html(brokenLogPage(), 503);
    }
  });
  app.post('/watch', formBody, async (context) => {
    const { key: offered } = await context.req.parseBody();
    if (typeof offered !== 'string' || !key.holds(offered)) return context.html(watchKeyPage(true), 403);
    setCookie(context, cookieName, key.ticket, {
      path: '/watch',
      httpOnly: true,
      sameSite: 'Strict',
      secure: secure || context.req.url.startsWith('https:'),
      maxAge: aDay,
    });
    return context.redirect('/watch', 303);
  });
  app.post('/watch/leave', formBody, (context) => {
    deleteCookie(context, cookieName, { path: '/watch' });
    return context.redirect('/watch', 303);
  });
}
