import { once } from 'node:events';
import { createServer, IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { getRequestListener } from '@hono/node-server';
import type { Gateway } from '@lamplight/gateway';
import { answerUnreadable, unreadable } from './answer-unreadable.ts';
import { clientAddress } from './client-address.ts';
import type { Config } from './config.ts';
import { listenFailure } from './listen-failure.ts';

/** A server that answers until it is disposed; then it finishes what it has begun. */
export interface Listening extends AsyncDisposable {
  readonly url: string;
}

/** Takes the requests for a WebSocket. */
interface SocketDoor extends AsyncDisposable {
  readonly isMeant: (request: IncomingMessage) => boolean;
  readonly upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
}

/** Where to listen, and what tells whose a request is. */
export type ListenWish = Pick<Config, 'host' | 'port' | 'addressHeader'>;

/** How long open connections may take to finish when the server stops, in milliseconds. */
const patience = 2000;

/** A client that has vanished without a word is noticed after about this time, in milliseconds. */
const silence = 60_000;

/** Answers HTTP requests through the gateway. @throws ListenError when it cannot listen there */
export async function listen(
  gateway: Gateway,
  door: SocketDoor,
  { host, port, addressHeader }: ListenWish,
): Promise<Listening> {
  const addressOf = (incoming: object): string | undefined =>
    incoming instanceof IncomingMessage ? clientAddress(incoming, addressHeader) : undefined;
  const answer = getRequestListener(
    (request, { incoming }) => gateway.fetch(request, { address: addressOf(incoming) }),
    { errorHandler: () => gateway.refuse(unreadable) },
  );
  const server = createServer(
    { keepAlive: true, keepAliveInitialDelay: silence, shouldUpgradeCallback: door.isMeant },
    (request, response) => {
      void answer(request, response);
    },
  );
  server.on('upgrade', door.upgrade);
  server.on('clientError', answerUnreadable(gateway));
  try {
    server.listen(port, host);
    await once(server, 'listening');
  } catch (error) {
    throw listenFailure(error, host, port);
  }
  const address = server.address();
  const taken = typeof address === 'object' && address ? address.port : port;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}`,
    async [Symbol.asyncDispose]() {
      const closed = once(server, 'close');
      server.close();
      gateway.close();
      await door[Symbol.asyncDispose]();
      const slow = setTimeout(() => server.closeAllConnections(), patience);
      await closed;
      clearTimeout(slow);
    },
  };
}
