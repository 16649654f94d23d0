import type { MiddlewareHandler } from 'hono';
import { GatewayError } from './problem.ts';

/**
 * Turns away pages of other sites, and other names for this server: a page that makes its own name point here must
 * not speak for the player. Programs that send no `Origin` are welcome.
 *
 * @param hosts the names under which this server is known, with a port or for every port; `localhost` and bare
 * addresses are always good, because no foreign page can have them
 */
export function sameOrigin(hosts: readonly string[]): MiddlewareHandler {
  const known = new Set(['localhost', ...hosts.map((host) => host.toLowerCase())]);
  const isKnown = (host: string): boolean => {
    const name = withoutPort(host);
    return known.has(host) || known.has(name) || isAddress(name);
  };
  return async (context, next) => {
    const host = (context.req.header('host') ?? new URL(context.req.url).host).toLowerCase();
    if (!isKnown(host)) {
      throw foreign(
        'gateway/foreign-host',
        `This server is not known as "${shortened(host)}". Allow the name with ALLOWED_HOSTS.`,
      );
    }
    const origin = context.req.header('origin');
    if (origin !== undefined && hostOf(origin) !== host) {
      throw foreign(
        'gateway/foreign-origin',
        `Pages of "${shortened(origin)}" may not use this server. Open its own page instead.`,
      );
    }
    if (
      origin === undefined &&
      isCrossSite(context.req.header('sec-fetch-site')) &&
      !isReading(context.req.method)
    ) {
      throw foreign(
        'gateway/foreign-origin',
        'Pages of other sites may not use this server. Open its own page instead.',
      );
    }
    await next();
  };
}

function withoutPort(host: string): string {
  return host.replace(/:\d+$/, '');
}

function isAddress(name: string): boolean {
  return /^\d{1,3}(?:\.\d{1,3}){3}$/.test(name) || /^\[[\da-f:.]+\]$/.test(name);
}

function isCrossSite(site: string | undefined): boolean {
  return site === 'cross-site' || site === 'same-site';
}

function isReading(method: string): boolean {
  return method === 'GET' || method === 'HEAD';
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}

function shortened(text: string): string {
  return text.length > 100 ? `${text.slice(0, 100)}…` : text;
}

function foreign(code: string, detail: string): GatewayError {
  return new GatewayError({ status: 403, code, detail });
}
