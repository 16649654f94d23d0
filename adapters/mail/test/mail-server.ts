import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { onTestFinished } from 'vitest';
import { loopbackCertificate } from '../../../testing/loopback-certificate.ts';

/** A message as the server took it. */
export interface Taken {
  readonly from: string;
  readonly to: readonly string[];
  readonly secure: boolean;
  readonly user: string | undefined;
  readonly text: string;
}

/** A real SMTP server on this machine, gone after the test, with what it has taken. */
export async function mailServer(options: SMTPServerOptions = {}): Promise<{ port: number; taken: Taken[] }> {
  const taken: Taken[] = [];
  const server = new SMTPServer({
    ...loopbackCertificate,
    authOptional: true,
    logger: false,
    disableReverseLookup: true,
    onAuth({ username, password }, _session, answer) {
      if (password === 'right') answer(null, { user: username });
      else answer(new Error('no'));
    },
    onData(stream, { envelope, secure, user }, answer) {
      let text = '';
      stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
      stream.on('end', () => {
        const from = envelope.mailFrom === false ? '' : envelope.mailFrom.address;
        const to = envelope.rcptTo.map(({ address }) => address);
        taken.push({
          from,
          to,
          secure,
          user: user === undefined ? undefined : String(user),
          text: whole(text),
        });
        answer();
      });
    },
    ...options,
  });
  server.on('error', () => undefined);
  const { promise: open, resolve } = Promise.withResolvers<void>();
  const inner = server.listen(0, '127.0.0.1', resolve);
  onTestFinished(() => server.close());
  await open;
  const address = inner.address();
  if (typeof address !== 'object' || address === null) throw new Error('The server has no port.');
  return { port: address.port, taken };
}

/** Long lines were folded for the way. */
function whole(text: string): string {
  return text.replaceAll('=\r\n', '').replaceAll('=3D', '=');
}

/** A server that only says what the test says. */
export async function falseServer(connected: (socket: Socket) => void): Promise<number> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket.on('error', () => undefined));
    connected(socket);
  });
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The server has no port.');
  return address.port;
}
