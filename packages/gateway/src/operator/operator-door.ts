import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { neverStored } from '../never-stored.ts';
import type { Admitted } from '../player-cookie.ts';
import { formBody } from './form-body.ts';
import { keyPage } from './key-page.ts';
import { createOperatorKey, type OperatorKey } from './operator-key.ts';

export interface OperatorDoorNeeds {
  /** Where the page is; everything below it is the operator's, too. */
  readonly path: `/${string}`;
  readonly title: string;
  /** The name of the cookie that a browser keeps instead of the key. */
  readonly cookie: string;
  readonly key: string;
  /** Whether the outside reaches this server over HTTPS. */
  readonly secure: boolean;
}

/** Lets the operator into a page. */
export interface OperatorDoor {
  readonly key: OperatorKey;
  /** Shows what `show` makes to the operator; everybody else is asked for the key. */
  readonly guard: (show: Shown) => Shown;
}

type Shown = (context: Context) => Response | Promise<Response>;

const aDay = 24 * 60 * 60;

/** Asks for the operator's key where it is not known, and forgets it when it is asked to. */
export function operatorDoor(app: OpenAPIHono<Admitted>, needs: OperatorDoorNeeds): OperatorDoor {
  const { path, title, cookie, secure } = needs;
  const key = createOperatorKey(needs.key);
  for (const under of [path, `${path}/*`]) app.use(under, neverStored);
  app.post(path, formBody, async (context) => {
    const { key: offered } = await context.req.parseBody();
    if (typeof offered !== 'string' || !key.holds(offered))
      return context.html(keyPage(title, path, true), 403);
    setCookie(context, cookie, key.ticket, {
      path,
      httpOnly: true,
      sameSite: 'Strict',
      secure: secure || context.req.url.startsWith('https:'),
      maxAge: aDay,
    });
    return context.redirect(path, 303);
  });
  app.post(`${path}/leave`, formBody, (context) => {
    deleteCookie(context, cookie, { path });
    return context.redirect(path, 303);
  });
  return {
    key,
    guard: (show) => (context) =>
      key.admits(getCookie(context, cookie) ?? '')
        ? show(context)
        : context.html(keyPage(title, path, false)),
  };
}
