import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import type { Gateway } from '@lamplight/gateway';

/** A server that answers until it is disposed; then it finishes what it has begun. */
export interface Listening extends AsyncDisposable {
  readonly url: string;
}

/** How long open connections may take to finish when the server stops, in milliseconds. */
const patience = 2000;

/** Answers HTTP requests through the gateway. */
export async function listen(gateway: Gateway, host: string, port: number): Promise<Listening> {
  const { promise, resolve, reject } = Promise.withResolvers<AddressInfo>();
  const server = serve({ fetch: gateway.fetch, hostname: host, port }, resolve);
  server.once('error', reject);
  const { port: taken } = await promise;
  server.removeListener('error', reject);
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}`,
    async [Symbol.asyncDispose]() {
      const closed = new Promise<void>((done) => {
        server.close(() => done());
      });
      const slow = setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), patience);
      if ('closeIdleConnections' in server) server.closeIdleConnections();
      await closed;
      clearTimeout(slow);
    },
  };
}
