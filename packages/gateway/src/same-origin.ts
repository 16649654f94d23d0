import type { MiddlewareHandler } from 'hono';
import { GatewayError } from './problem.ts';

/** Which names of this server were used, and by whose page. */
interface Asking {
  readonly host: string;
  readonly origin: string | undefined;
  /** What the browser says about itself where it sends no origin. */
  readonly site: string | undefined;
  /** Whether nothing is changed by it, and the answer stays hidden from other pages. */
  readonly isReading: boolean;
}

/**
 * Turns away pages of other sites, and other names for this server: a page that makes its own name point here must
 * not speak for the player. Programs that send no `Origin` are welcome.
 *
 * @param hosts the names under which this server is known, with a port or for every port; `localhost` and bare
 * addresses are always good, because no foreign page can have them
 * @returns a check that throws `gateway/foreign-host` or `gateway/foreign-origin`
 */
export function createOriginCheck(hosts: readonly string[]): (asking: Asking) => void {
  const known = new Set(['localhost', ...hosts.map((host) => host.toLowerCase())]);
  const isKnown = (host: string): boolean => {
    const name = withoutPort(host);
    return known.has(host) || known.has(name) || isAddress(name);
  };
  return ({ host: asked, origin, site, isReading }) => {
    const host = asked.toLowerCase();
    if (!isKnown(host)) {
      throw foreign(
        'gateway/foreign-host',
        `This server is not known as "${shortened(host)}". Allow the name with ALLOWED_HOSTS.`,
      );
    }
    if (origin !== undefined && hostOf(origin) !== host) {
      throw foreign(
        'gateway/foreign-origin',
        `Pages of "${shortened(origin)}" may not use this server. Open its own page instead.`,
      );
    }
    if (origin === undefined && isCrossSite(site) && !isReading) {
      throw foreign(
        'gateway/foreign-origin',
        'Pages of other sites may not use this server. Open its own page instead.',
      );
    }
  };
}

/** Checks every request. */
export function sameOrigin(check: (asking: Asking) => void): MiddlewareHandler {
  return async ({ req }, next) => {
    check({
      host: req.header('host') ?? new URL(req.url).host,
      origin: req.header('origin'),
      site: req.header('sec-fetch-site'),
      isReading: req.method === 'GET' || req.method === 'HEAD',
    });
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

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}

function shortened(text: string): string {
  return text.length > 100 ? `${text.slice(0, 100)}…` : text;
}

function foreign(code: string, detail: string): GatewayError {
  return new GatewayError({ status: 403, code, detail });
}
