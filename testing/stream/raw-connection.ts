import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** A connection that was opened properly and then says whatever a test likes. */
export async function rawConnection(
  port: number,
  headers: Readonly<Record<string, string>>,
): Promise<Socket> {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => socket.destroy());
  const lines = Object.entries({
    host: `127.0.0.1:${port}`,
    connection: 'Upgrade',
    upgrade: 'websocket',
    'sec-websocket-version': '13',
    'sec-websocket-key': randomBytes(16).toString('base64'),
    ...headers,
  }).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.write(`GET /api/v1/stream HTTP/1.1\r\n${lines.join('')}\r\n`);
  await once(socket, 'data');
  // What is said to it is taken and passed over.
  return socket.resume();
}

export interface FrameShape {
  readonly opcode: number;
  readonly payload: Uint8Array;
  readonly isLast: boolean;
  readonly isMasked: boolean;
  /** The three bits that mean nothing here. */
  readonly reserved: number;
}

/** A frame as the protocol of WebSockets writes it, also one that it forbids. */
export function frame({ opcode, payload, isLast, isMasked, reserved }: FrameShape): Buffer {
  const first = (isLast ? 0x80 : 0) | (reserved << 4) | opcode;
  const mask = isMasked ? Buffer.from([1, 2, 3, 4]) : Buffer.alloc(0);
  const head =
    payload.length < 126
      ? Buffer.from([first, payload.length])
      : Buffer.alloc(payload.length < 65_536 ? 4 : 10);
  if (payload.length >= 126) {
    head[0] = first;
    head[1] = payload.length < 65_536 ? 126 : 127;
    if (payload.length < 65_536) head.writeUInt16BE(payload.length, 2);
    else head.writeBigUInt64BE(BigInt(payload.length), 2);
  }
  if (isMasked) head[1] = (head[1] ?? 0) | 0x80;
  const body = Buffer.from(payload).map((byte, index) => byte ^ (mask[index % 4] ?? 0));
  return Buffer.concat([head, mask, body]);
}
