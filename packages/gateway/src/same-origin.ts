import type { MiddlewareHandler } from 'hono';
import { GatewayError } from './problem.ts';

/**
 * Turns away pages of other sites, and other names for this server: a page that makes its own name point here must
 * not speak for the player. Programs that send no `Origin` are welcome.
 *
 * @param hosts the names (with ports) under which this server is known, besides the loopback names
 */
export function sameOrigin(hosts: readonly string[]): MiddlewareHandler {
  return async (context, next) => {
    const host = context.req.header('host') ?? new URL(context.req.url).host;
    if (!isLoopback(host) && !hosts.includes(host)) {
      throw foreign('gateway/foreign-host', `This server is not known as "${host}". Allow the name with ALLOWED_HOSTS.`);
    }
    const origin = context.req.header('origin');
    if (origin !== undefined && hostOf(origin) !== host) {
      throw foreign('gateway/foreign-origin', `Pages of "${origin}" may not use this server. Open its own page instead.`);
    }
    if (origin === undefined && context.req.header('sec-fetch-site') === 'cross-site' && context.req.method !== 'GET') {
      throw foreign('gateway/foreign-origin', 'Pages of other sites may not use this server. Open its own page instead.');
    }
    await next();
  };
}

function isLoopback(host: string): boolean {
  return /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])(:\d+)?$/.test(host);
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}

function foreign(code: string, detail: string): GatewayError {
  return new GatewayError({ status: 403, code, detail: detail.slice(0, 300) });
}
