import { dialogueSchema, interactionSchema } from '@lamplight/contracts';
import type { HonoRequest, MiddlewareHandler } from 'hono';
import type { Admitted } from '../player-cookie.ts';
import type { Asking, FairShare } from './fair-share.ts';

/** What somebody does for their safety. */
const forSafety = /^\/api\/v1\/(?:help-now|sessions\/[^/]+\/(?:safety|limits)|player\/plan[^/]*)$/;
const forTurn = /^\/api\/v1\/sessions\/([a-z0-9-]{1,64})\/(interactions|dialogue)$/;

/** Takes each request of a player out of their share. */
export function takeShare(share: FairShare): MiddlewareHandler<Admitted> {
  return async ({ req, var: { who } }, next) => {
    await share.take(who, await askingOf(req));
    await next();
  };
}

async function askingOf(req: HonoRequest): Promise<Asking> {
  if (forSafety.test(req.path)) return { kind: 'safety' };
  const [, session, to] = forTurn.exec(req.path) ?? [];
  if (session === undefined || req.method !== 'POST') return { kind: 'anything' };
  // That it is well-formed was seen before; whether it says what it must is for the route to see.
  const text = await req.text();
  const schema = to === 'dialogue' ? dialogueSchema : interactionSchema;
  const read = schema.safeParse(text === '' ? undefined : JSON.parse(text));
  return read.success ? { kind: 'turn', session, asked: read.data } : { kind: 'anything' };
}
