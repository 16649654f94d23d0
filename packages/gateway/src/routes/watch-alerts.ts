import { actionCodeSchema, type AlertDesk, type AlertView } from '@lamplight/escalation';
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { Admitted } from '../player-cookie.ts';
import { neverStored } from '../never-stored.ts';
import { alertPage, brokenAlertPage, noAlertPage } from '../watch-log/alert-page.ts';
import { formBody } from '../operator/form-body.ts';

const path = '/watch/alerts/:ref/:contact/:token';

/**
 * What contacts open from a message: reading changes nothing, because programs that look for harm open links, too;
 * only a form does.
 */
export function watchAlertRoutes(
  app: OpenAPIHono<Admitted>,
  desk: AlertDesk,
  report: (error: unknown) => void,
): void {
  app.use(path, neverStored);
  app.get(path, (context) =>
    answer(context, async (link) => {
      const view = await desk.view(link);
      return view ? context.html(alertPage(view)) : context.html(noAlertPage(), 404);
    }),
  );
  app.post(path, formBody, (context) =>
    answer(context, async (link) => {
      const view = await change(desk, link, await context.req.parseBody());
      // The page is fetched anew, so that going back or again does nothing twice.
      return view ? context.redirect(context.req.path, 303) : context.html(noAlertPage(), 404);
    }),
  );

  async function answer(context: Context, make: (link: Link) => Promise<Response>): Promise<Response> {
    const { ref = '', contact = '', token = '' } = context.req.param();
    try {
      return await make({ ref, contact, token });
    } catch (error) {
      report(error);
      return context.html(brokenAlertPage(), 503);
    }
  }
}

type Link = Parameters<AlertDesk['view']>[0];

async function change(
  desk: AlertDesk,
  link: Link,
  form: Readonly<Record<string, unknown>>,
): Promise<AlertView | undefined> {
  if (form['do'] === 'acknowledge') return desk.acknowledge(link);
  if (form['do'] === 'close') return desk.close(link);
  const action = actionCodeSchema.safeParse(form['action']);
  // A form that says nothing changes nothing; the page is shown again.
  return form['do'] === 'act' && action.success ? desk.act(link, action.data) : desk.view(link);
}
