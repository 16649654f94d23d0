import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { problemSchema, type Session } from '@lamplight/contracts';
import { type RunningServer, runServer, temporaryFolder } from './running-server.ts';

/** Lets a server say at its end of which workspaces it had loaded anything. */
const listing = new URL('say-what-is-loaded.ts', import.meta.url).href;

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let server: RunningServer;
let url: string;
beforeAll(async () => {
  folder = await temporaryFolder();
  server = runServer({ DATA_DIR: folder.path });
  url = await server.url;
}, 60_000);
afterAll(async () => {
  server.child.kill('SIGKILL');
  await server.ended;
  await folder[Symbol.asyncDispose]();
});

describe('a running server', () => {
  test('is healthy in all its parts', async () => {
    const response = await fetch(`${url}/health`);
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({
      status: 'ok',
      parts: { journal: { status: 'ok' }, adventures: { status: 'ok', count: 2 }, watch: { status: 'ok' } },
    });
  });

  test.each([
    ['what is no HTTP', 'HELLO\r\n\r\n', 400, 'server/unreadable-request'],
    ['a host that is none', 'GET / HTTP/1.1\r\nhost: a b\r\n\r\n', 400, 'server/unreadable-request'],
    [
      'headers without end',
      `GET / HTTP/1.1\r\nhost: localhost\r\nx: ${'a'.repeat(20_000)}\r\n\r\n`,
      431,
      'server/headers-too-large',
    ],
  ])('answers %s with a problem, too', async (_, bytes, status, code) => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    let answer = '';
    socket.on('data', (chunk) => (answer += chunk.toString()));
    socket.write(bytes);
    await once(socket, 'data');
    socket.destroy();
    const [head = '', body = ''] = answer.split('\r\n\r\n');
    expect(head).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(
      problemSchema.parse(JSON.parse(body.slice(body.indexOf('{'), body.lastIndexOf('}') + 1))).error_code,
    ).toBe(code);
  });

  test('keeps a second one out of its folder, which says why before it loads what it may not use', async () => {
    const second = runServer({ DATA_DIR: folder.path, NODE_OPTIONS: `--import=${listing}` });
    const { code, after } = await second.ended;
    expect(code).toBe(1);
    console.info(`A second server said so after ${Math.round(after)} ms.`);
    expect(second.said()).toMatch(
      /^Another process \(process \d+\) is already writing to the folder .*DATA_DIR/,
    );
    expect(second.said()).not.toContain('    at ');
    const loaded = [
      ...['lock-folder', 'make-folder', 'store-failure'].map((file) => `adapters/sqlite/src/${file}.ts`),
      'apps/server',
      'packages/contracts/src/issue-words.ts',
      'packages/ports',
    ];
    expect(second.said()).toContain(`It had loaded: ${loaded.join(', ')}.`);
  });

  test('knows a player again after it was stopped, with streams open, within 3 s', async () => {
    await using own = await temporaryFolder();
    const first = runServer({ DATA_DIR: own.path });
    const before = await first.url;
    const begun = await fetch(`${before}/api/v1/sessions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ adventure: 'cloak-of-darkness' }),
    });
    const cookie = begun.headers.get('set-cookie')?.split(';')[0] ?? '';
    const { id, hash } = (await begun.json()) as Session;
    const stream = await fetch(`${before}/api/v1/sessions/${id}/stream`, { headers: { cookie } });
    const heard = stream.text();

    const asked = performance.now();
    first.child.kill('SIGTERM');
    expect((await first.ended).code).toBe(0);
    expect(performance.now() - asked).toBeLessThan(3000);
    expect(await heard).toContain('event: session-started');
    expect(first.said()).toContain('Every turn is kept.');

    const again = runServer({ DATA_DIR: own.path });
    const kept = await fetch(`${await again.url}/api/v1/sessions/${id}`, { headers: { cookie } });
    expect(await kept.json()).toMatchObject({ id, hash });
    again.child.kill('SIGTERM');
    expect((await again.ended).code).toBe(0);
  }, 30_000);
});

describe('a server that cannot start says why in a sentence', () => {
  test.each([
    ['a port that is none', { PORT: 'http' }, /PORT: must be a whole number/],
    ['an open address', { HOST: '0.0.0.0' }, /HOST=0\.0\.0\.0 .* ALLOW_OPEN=1/],
    [
      'an address that is not here',
      { HOST: '203.0.113.7', ALLOW_OPEN: '1' },
      /no address "203\.0\.113\.7".* HOST/,
    ],
    [
      'a missing folder of adventures',
      { ADVENTURES_DIR: '/nowhere' },
      /no folder \/nowhere.* ADVENTURES_DIR/,
    ],
  ])('%s', async (_, settings, sentence) => {
    await using own = await temporaryFolder();
    const failed = runServer({ DATA_DIR: own.path, ...settings });
    expect((await failed.ended).code).toBe(1);
    expect(failed.said()).toMatch(sentence);
    expect(failed.said()).not.toContain('    at ');
  });

  test('a port that is taken', async () => {
    await using own = await temporaryFolder();
    const failed = runServer({ DATA_DIR: own.path, PORT: new URL(url).port });
    expect((await failed.ended).code).toBe(1);
    expect(failed.said()).toMatch(/listens on port \d+ already.* PORT/);
  });
});
