import type { Session } from '@lamplight/contracts';
import type { Gateway } from '@lamplight/gateway';

/** Somebody with a browser's memory for cookies. */
export interface Visitor {
  /** A body that is no string is sent as JSON. */
  ask(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Response>;
  /** Begins the cloak adventure. */
  begin(): Promise<Session>;
  cookie(): string | undefined;
}

export const origin = 'http://localhost:8000';

export function createVisitor(gateway: Gateway, first?: string): Visitor {
  let cookie = first;
  const ask: Visitor['ask'] = async (method, path, body, headers = {}) => {
    const response = await gateway.fetch(
      new Request(`${origin}${path}`, {
        method,
        headers: {
          ...(cookie === undefined ? {} : { cookie }),
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      }),
    );
    cookie = response.headers.get('set-cookie')?.split(';')[0] ?? cookie;
    return response;
  };
  return {
    ask,
    begin: async () =>
      (await (
        await ask('POST', '/api/v1/sessions', { adventure: 'cloak-of-darkness', seed: 1 })
      ).json()) as Session,
    cookie: () => cookie,
  };
}
