import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { text } from 'node:stream/consumers';
import {
  anything,
  array,
  asyncProperty,
  assert,
  boolean,
  constantFrom,
  integer,
  oneof,
  record,
  string,
  uint8Array,
} from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { begin } from './crowd.ts';
import { type OpenServer, openServer } from './open-server.ts';
import { frame, rawConnection } from './raw-connection.ts';

let server: OpenServer;
let cookie: string;
let id: string;
beforeAll(async () => {
  server = await openServer();
  ({ cookie, id } = await begin(server.url));
});
afterAll(() => server[Symbol.asyncDispose]());

const bytes = (value: string): Uint8Array => new TextEncoder().encode(value);
const json = (value: unknown): Uint8Array => bytes(JSON.stringify(value) ?? '');
const hello = (): object => ({ type: 'hello', protocol: 1, session: id, after: 0 });

/** Messages that are nearly right. */
const nearly = oneof(
  record({ type: constantFrom('hello', 'ack', 'ask', 'pong', 'x'), sequence: oneof(integer(), anything()) }),
  record({
    type: constantFrom('ask'),
    to: oneof(constantFrom('interactions', 'safety', 'limits'), string()),
    body: anything(),
  }),
  record({
    type: constantFrom('ask'),
    to: constantFrom('interactions'),
    body: record({ key: string(), text: string() }),
  }),
  record({ type: constantFrom('hello'), protocol: anything(), session: anything(), after: anything() }),
  anything(),
);

const anyFrame = record({
  opcode: oneof({ weight: 5, arbitrary: constantFrom(1) }, integer({ min: 0, max: 15 })),
  payload: oneof(
    { weight: 3, arbitrary: nearly.map(json) },
    uint8Array({ maxLength: 300 }),
    constantFrom(bytes('['.repeat(5000)), new Uint8Array(70_000), bytes('"\\ud800"')),
  ),
  isLast: oneof({ weight: 5, arbitrary: constantFrom(true) }, boolean()),
  isMasked: oneof({ weight: 9, arbitrary: constantFrom(true) }, boolean()),
  reserved: oneof({ weight: 9, arbitrary: constantFrom(0) }, integer({ min: 0, max: 7 })),
});

describe('whatever comes over a connection', () => {
  test('the server stands, reports no fault of its own, and keeps nothing of who has gone', async () => {
    await assert(
      asyncProperty(
        boolean(),
        array(oneof(anyFrame.map(frame), uint8Array({ maxLength: 400 })), { maxLength: 12 }),
        async (greets, chunks) => {
          const socket = await rawConnection(server.port, { cookie });
          const closed = once(socket, 'close');
          if (greets) {
            socket.write(
              frame({ opcode: 1, payload: json(hello()), isLast: true, isMasked: true, reserved: 0 }),
            );
          }
          for (const chunk of chunks) if (socket.writable) socket.write(chunk);
          socket.end();
          await closed;
        },
      ),
      { numRuns: 300 },
    );
    expect((await fetch(`${server.url}/livez`)).status).toBe(200);
    expect(server.reported).toStrictEqual([]);
    await expect.poll(() => server.connections()).toBe(0);
  }, 60_000);

  test('a message that is too long, bytes, and a flood end the connection with their code', async () => {
    const ends = async (say: (socket: WebSocket) => void): Promise<number> => {
      const socket = new WebSocket(`ws://127.0.0.1:${server.port}/api/v1/stream`, { headers: { cookie } });
      await once(socket, 'open');
      const closed = once(socket, 'close') as Promise<[number]>;
      say(socket);
      return (await closed)[0];
    };
    expect(await ends((socket) => socket.send('x'.repeat(64 * 1024 + 1)))).toBe(1009);
    expect(await ends((socket) => socket.send(new Uint8Array(3)))).toBe(4400);
    const often = (say: () => void): void => Array.from({ length: 300 }).forEach(say);
    expect(await ends((socket) => often(() => socket.send('{"type":"pong"}')))).toBe(4429);
    // More pongs than a client takes are not even queued: it is cut off.
    expect(await ends((socket) => often(() => socket.ping()))).toBe(1006);
    await expect.poll(() => server.connections()).toBe(0);
  });
});

describe('a connection is refused, with a problem,', () => {
  const refused = async (headers: Readonly<Record<string, string>>, path = '/api/v1/stream') => {
    const socket = new WebSocket(`ws://127.0.0.1:${server.port}${path}`, { headers });
    socket.on('error', () => undefined);
    const [, response] = (await once(socket, 'unexpected-response')) as [unknown, IncomingMessage];
    const body = await text(response);
    return { status: response.statusCode, code: (JSON.parse(body) as { error_code: string }).error_code };
  };

  test('to pages of other sites, other names, strangers and other paths', async () => {
    expect(await refused({ cookie, origin: 'https://evil.example' })).toStrictEqual({
      status: 403,
      code: 'gateway/foreign-origin',
    });
    expect(await refused({ cookie, host: 'evil.example' })).toStrictEqual({
      status: 403,
      code: 'gateway/foreign-host',
    });
    expect(await refused({ cookie, 'sec-fetch-site': 'cross-site' })).toStrictEqual({
      status: 403,
      code: 'gateway/foreign-origin',
    });
    expect(await refused({})).toStrictEqual({ status: 401, code: 'gateway/not-known' });
    expect(await refused({ cookie: `${cookie}x` })).toStrictEqual({ status: 401, code: 'gateway/not-known' });
    expect(await refused({ cookie }, '/api/v1/sessions')).toStrictEqual({
      status: 404,
      code: 'gateway/no-such-route',
    });
    const own = new WebSocket(`ws://127.0.0.1:${server.port}/api/v1/stream`, {
      headers: { cookie, origin: server.url },
    });
    await once(own, 'open');
    own.terminate();
  });

  test('to somebody who has 32 of them', async () => {
    const open = await Promise.all(
      Array.from({ length: 32 }, async () => {
        const socket = new WebSocket(`ws://127.0.0.1:${server.port}/api/v1/stream`, { headers: { cookie } });
        await once(socket, 'open');
        return socket;
      }),
    );
    expect(await refused({ cookie })).toStrictEqual({ status: 429, code: 'gateway/too-many-connections' });
    for (const socket of open) socket.terminate();
    await expect.poll(() => server.connections()).toBe(0);
  });

  test('when it is no handshake, and plain requests are told what belongs there', async () => {
    const headers = { cookie, connection: 'upgrade', upgrade: 'websocket' };
    const asked = request({ port: server.port, path: '/api/v1/stream', headers }).end();
    const [response] = (await once(asked, 'response')) as [IncomingMessage];
    expect(response.statusCode).toBe(400);
    expect(JSON.parse(await text(response))).toMatchObject({ error_code: 'server/unreadable-handshake' });
    const plain = await fetch(`${server.url}/api/v1/stream`, { headers: { cookie } });
    expect(plain.status).toBe(426);
    expect(await plain.json()).toMatchObject({ error_code: 'gateway/upgrade-required' });
  });
});
