import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Ids } from '@lamplight/ports';
import type { Who } from '@lamplight/play';
import type { MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';

/** What the routes know of a request once it was admitted. */
export interface Admitted {
  Variables: { who: Who };
}

const cookieName = 'lamplight_player';
/** The longest that browsers keep a cookie. */
const fourHundredDays = 400 * 24 * 60 * 60;

export interface PlayerCookieNeeds {
  readonly ids: Ids;
  /** Signs the cookie; the same over restarts. */
  readonly secret: Uint8Array;
  readonly tenant: string;
  /** Whether the outside reaches this server over HTTPS, whatever the request says. */
  readonly secure: boolean;
}

/** Knows a player again by a signed cookie, and gives a new one to whoever has none that holds. */
export function playerCookie({ ids, secret, tenant, secure }: PlayerCookieNeeds): MiddlewareHandler<Admitted> {
  return async (context, next) => {
    let player = verified(getCookie(context, cookieName), secret);
    if (player === undefined) {
      player = ids.next();
      setCookie(context, cookieName, `${player}.${signatureOf(player, secret)}`, {
        path: '/',
        httpOnly: true,
        sameSite: 'Lax',
        secure: secure || context.req.url.startsWith('https:'),
        maxAge: fourHundredDays,
      });
    }
    context.set('who', { tenant, player });
    await next();
  };
}

function verified(cookie: string | undefined, secret: Uint8Array): string | undefined {
  const [player, signature] = cookie?.split('.') ?? [];
  if (!player || !signature || !/^[a-z0-9-]{8,64}$/.test(player)) return undefined;
  const expected = Buffer.from(signatureOf(player, secret));
  const given = Buffer.from(signature);
  return given.length === expected.length && timingSafeEqual(given, expected) ? player : undefined;
}

function signatureOf(player: string, secret: Uint8Array): string {
  return createHmac('sha256', secret).update(`player/${player}`).digest('base64url');
}
