import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Ids } from '@lamplight/ports';
import { PlayError, type Who } from '@lamplight/play';
import type { Context, MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { parse } from 'hono/utils/cookie';
import { GatewayError } from './problem.ts';
import { tooManyPlayers } from './share/fair-share.ts';

/** What the routes know of a request once it was admitted. */
export interface Admitted {
  Variables: { who: Who };
  Bindings: From;
}

/** Where a request came from. */
export interface From {
  /** The address of the one who asked; `undefined` where nobody knows. */
  readonly address?: string | undefined;
}

/** Where a player is erased. */
const playerPath = '/api/v1/player';
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
  /** Whether somebody new may come from an address. */
  readonly takeNewPlayer: (address: string | undefined) => boolean;
}

export interface PlayerCookie {
  /** Knows a player again by a signed cookie, and gives a new one to whoever has none that holds. */
  readonly admit: MiddlewareHandler<Admitted>;
  /**
   * Does the same, and lets a cookie that holds begin its time anew. Comes with the page: the requests that the page
   * then sends at the same time are already one player's.
   */
  readonly renew: MiddlewareHandler<Admitted>;
  /** The player of a `cookie` header, `undefined` when it holds none that is signed. Makes nobody new. */
  readonly playerIn: (header: string | null) => Who | undefined;
}

export function createPlayerCookie(needs: PlayerCookieNeeds): PlayerCookie {
  const { ids, secret, tenant, secure, takeNewPlayer } = needs;

  const set = (context: Context, player: string): void =>
    setCookie(context, cookieName, `${player}.${signatureOf(player, secret)}`, {
      path: '/',
      httpOnly: true,
      sameSite: 'Lax',
      secure: secure || context.req.url.startsWith('https:'),
      maxAge: fourHundredDays,
    });
  const admitting =
    (renews: boolean): MiddlewareHandler<Admitted> =>
    async (context, next) => {
      const known = verified(getCookie(context, cookieName), secret);
      if (known === undefined && !takeNewPlayer(context.env.address)) {
        if (!renews) throw new GatewayError(tooManyPlayers);
        // The page itself is for everybody; who they are is settled when they ask for something.
        return await next();
      }
      const player = known ?? ids.next();
      context.set('who', { tenant, player });
      await next();
      if (wasErased(context)) set(context, ids.next());
      else if (known === undefined || renews) set(context, player);
    };
  return {
    admit: admitting(false),
    renew: admitting(true),
    playerIn(header) {
      const player = verified(parse(header ?? '', cookieName)[cookieName], secret);
      return player === undefined ? undefined : { tenant, player };
    },
  };
}

/** Whether the player of the cookie is erased, by this request or before: whoever comes next is somebody new. */
function wasErased({ error, req, res }: Context): boolean {
  if (error instanceof PlayError) return error.code === 'play/player-erased';
  return req.method === 'DELETE' && req.path === playerPath && res.ok;
}

function verified(cookie: string | undefined, secret: Uint8Array): string | undefined {
  const [, player = '', signature = ''] = /^([a-z0-9-]{8,64})\.([\w-]{43})$/.exec(cookie ?? '') ?? [];
  if (player === '') return undefined;
  return timingSafeEqual(Buffer.from(signature), Buffer.from(signatureOf(player, secret)))
    ? player
    : undefined;
}

function signatureOf(player: string, secret: Uint8Array): string {
  return createHmac('sha256', secret).update(`player/${player}`).digest('base64url');
}
