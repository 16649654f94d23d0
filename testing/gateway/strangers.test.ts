import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Door, openDoor } from './open-door.ts';
import { createVisitor } from './visitor.ts';

let door: Door;
beforeAll(async () => {
  door = await openDoor();
});
afterAll(() => door[Symbol.asyncDispose]());

const ask = (headers: Record<string, string>, method = 'GET') =>
  door.gateway.fetch(new Request('http://localhost:8000/api/v1/sessions', { method, headers }));

describe('who may use this server', () => {
  test.each([
    ['a program without an origin', {}],
    ['its own page', { origin: 'http://localhost:8000' }],
    ['its own page by address', { host: '127.0.0.1:8000', origin: 'http://127.0.0.1:8000' }],
    ['its own page in the local network', { host: '192.168.1.7:8000', origin: 'http://192.168.1.7:8000' }],
    ['its own page over IPv6', { host: '[::1]:8000', origin: 'http://[::1]:8000' }],
    ['capital letters', { host: 'LOCALHOST:8000', origin: 'http://localhost:8000' }],
    ['a name that was allowed', { host: 'lamp.example', origin: 'https://lamp.example' }],
    ['a name that was allowed, on a port', { host: 'lamp.example:8000', origin: 'http://lamp.example:8000' }],
  ])('%s may', async (_, headers) =>
    expect((await ask({ host: 'localhost:8000', ...headers })).status).toBe(200),
  );

  test.each([
    ['another site', 'gateway/foreign-origin', { origin: 'https://evil.example' }],
    ['another port', 'gateway/foreign-origin', { origin: 'http://localhost:3000' }],
    ['a sandbox', 'gateway/foreign-origin', { origin: 'null' }],
    ['no origin at all', 'gateway/foreign-origin', { origin: '%%%' }],
    ['a name that was made to point here', 'gateway/foreign-host', { host: 'evil.example:8000' }],
    [
      'such a name, as its own origin',
      'gateway/foreign-host',
      { host: 'evil.example', origin: 'http://evil.example' },
    ],
    ['a name that looks like an address', 'gateway/foreign-host', { host: '127.0.0.1.evil.example' }],
    ['a name that ends like an allowed one', 'gateway/foreign-host', { host: 'evil-lamp.example' }],
  ])('%s may not', async (_, code, headers) => {
    const response = await ask({ host: 'localhost:8000', ...headers });
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({ error_code: code });
    expect(response.headers.get('set-cookie')).toBeNull();
  });

  test('another site may not send forms, but links to here work', async () => {
    const foreign = { host: 'localhost:8000', 'sec-fetch-site': 'cross-site' };
    expect((await ask(foreign, 'POST')).status).toBe(403);
    expect((await ask(foreign)).status).toBe(200);
  });
});

describe('the cookie', () => {
  const cookieOf = async (
    headers: Record<string, string> = {},
    at: Door = door,
    url = 'http://localhost:8000',
  ) => {
    const request = new Request(`${url}/api/v1/sessions`, { headers });
    return (await at.gateway.fetch(request)).headers.get('set-cookie');
  };

  test('is signed and out of reach for scripts and other sites', async () => {
    expect(await cookieOf()).toMatch(
      /^lamplight_player=[a-z0-9]{20}\.[\w-]{43}; Max-Age=34560000; Path=\/; HttpOnly; SameSite=Lax$/,
    );
  });

  test('is for HTTPS alone where the outside comes over HTTPS', async () => {
    expect(await cookieOf({}, door, 'https://localhost:8000')).toContain('; Secure');
    await using behindProxy = await openDoor({ secure: true });
    expect(await cookieOf({}, behindProxy)).toContain('; Secure');
  });

  test('is good again after a restart with the same secret, and worth nothing with another', async () => {
    const cookie = (await cookieOf())?.split(';')[0] ?? '';
    await using restarted = await openDoor();
    expect(await cookieOf({ cookie }, restarted)).toBeNull();
    await using elsewhere = await openDoor({ secret: new Uint8Array(32).fill(8) });
    expect(await cookieOf({ cookie }, elsewhere)).toContain('lamplight_player=');
  });

  test('makes whoever has tampered with it somebody new', async () => {
    const visitor = createVisitor(door.gateway);
    const { id } = await visitor.begin();
    const [name = '', signature = ''] = (visitor.cookie() ?? '').split('=')[1]?.split('.') ?? [];
    const flipped = signature.startsWith('A') ? `B${signature.slice(1)}` : `A${signature.slice(1)}`;
    for (const forged of [
      `${name}.${flipped}`,
      name,
      `terminal.${signature}`,
      `${name}.`,
      '%E0%A4%A',
      `${name}.é`,
    ]) {
      const response = await createVisitor(
        door.gateway,
        `lamplight_player=${encodeURIComponent(forged)}`,
      ).ask('GET', `/api/v1/sessions/${id}`);
      expect(response.status, forged).toBe(404);
      expect(response.headers.get('set-cookie'), forged).toContain('lamplight_player=');
    }
  });

  test('comes with the page, so that all that the page asks is one player’s, and begins anew with it', async () => {
    const document = { body: new Uint8Array(), type: 'text/html; charset=utf-8', immutable: false };
    await using withPage = await openDoor({
      page: { find: (path) => (path === 'index.html' ? document : undefined) },
    });
    const visitor = createVisitor(withPage.gateway);
    await visitor.ask('GET', '/');
    const cookie = visitor.cookie();
    expect((await visitor.ask('GET', '/api/v1/sessions')).headers.get('set-cookie')).toBeNull();
    expect((await visitor.ask('GET', '/play/abc')).headers.get('set-cookie')).toContain(cookie);
    expect((await visitor.ask('GET', '/missing.js')).status).toBe(404);
  });

  test('may come to any screen of the page by its address, and to nothing that is none', async () => {
    const document = { body: new Uint8Array(), type: 'text/html; charset=utf-8', immutable: false };
    await using withPage = await openDoor({
      page: { find: (path) => (path === 'index.html' ? document : undefined) },
    });
    const visitor = createVisitor(withPage.gateway);
    const screens = ['/help', '/breathe', '/ground', '/plan', '/limits', '/limits/', '/before/harrow-light'];
    for (const path of screens) expect((await visitor.ask('GET', path)).status, path).toBe(200);
    for (const path of ['/plans', '/help/me', '/before', '/before/a/b', '/play/<b>'])
      expect((await visitor.ask('GET', path)).status, path).toBe(404);
  });
});

describe('a player who erases everything', () => {
  test('is nobody afterwards, and somebody new with the next request', async () => {
    const visitor = createVisitor(door.gateway);
    const { id } = await visitor.begin();
    const before = visitor.cookie();
    expect((await visitor.ask('DELETE', '/api/v1/player')).status).toBe(204);
    expect(visitor.cookie()).not.toBe(before);
    expect((await visitor.ask('GET', `/api/v1/sessions/${id}`)).status).toBe(404);
    expect((await visitor.begin()).turn).toBe(0);

    const leftBehind = createVisitor(door.gateway, before);
    const refused = await leftBehind.ask('POST', '/api/v1/sessions', { adventure: 'cloak-of-darkness' });
    expect(refused.status).toBe(410);
    expect(await refused.json()).toMatchObject({ error_code: 'play/player-erased' });
    expect(leftBehind.cookie()).not.toBe(before);
    expect((await leftBehind.begin()).turn).toBe(0);
  });
});

test('whoever needs care gets it, even where there is no such session', async () => {
  const visitor = createVisitor(door.gateway);
  const body = { key: 'a', text: 'I took too many pills' };
  const answer = await visitor.ask('POST', '/api/v1/sessions/nosuchsession/interactions', body);
  expect(answer.status).toBe(404);
  expect(await answer.json()).toMatchObject({ error_code: 'play/no-session', care: { level: 4 } });
});
