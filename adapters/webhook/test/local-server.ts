import { once } from 'node:events';
import {
  createServer as createPlain,
  type IncomingMessage,
  type RequestListener,
  type Server,
} from 'node:http';
import { createServer as createSecure } from 'node:https';
import { createServer as createRaw, type Server as RawServer, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';
import { loopbackCertificate } from '../../../testing/loopback-certificate.ts';

/** A request as the server got it. */
export interface Heard {
  readonly method: string | undefined;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** An HTTP server on this machine that is gone after the test; gives its port. */
export async function serve(answer: RequestListener, secure = false): Promise<number> {
  const server = secure ? createSecure(loopbackCertificate, answer) : createPlain(answer);
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return await portOf(server);
}

/** A server that speaks no protocol but what the test says. */
export async function serveRaw(connected: (socket: Socket) => void): Promise<number> {
  const sockets = new Set<Socket>();
  const server = createRaw((socket) => {
    sockets.add(socket.on('error', () => undefined));
    connected(socket);
  });
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return await portOf(server);
}

/** Reads a whole request. */
export async function hear(request: IncomingMessage): Promise<Heard> {
  let body = '';
  for await (const chunk of request.setEncoding('utf8')) body += String(chunk);
  return { method: request.method, headers: request.headers, body };
}

async function portOf(server: Server | RawServer): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The server has no port.');
  return address.port;
}
