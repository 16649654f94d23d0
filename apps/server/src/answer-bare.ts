import { STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';

/** Writes an answer on a connection that has no answer of its own to write to. */
export async function answerBare(response: Response, socket: Duplex): Promise<void> {
  // Whoever has gone already needs no answer.
  socket.on('error', () => socket.destroy());
  const body = await response.text();
  const headers = [
    ...response.headers,
    ['content-length', String(Buffer.byteLength(body))],
    ['connection', 'close'],
    ['x-content-type-options', 'nosniff'],
  ].map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(
    `HTTP/1.1 ${response.status} ${STATUS_CODES[response.status]}\r\n${headers.join('')}\r\n${body}`,
  );
}
