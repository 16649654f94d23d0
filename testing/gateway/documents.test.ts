import type { Asset } from '@lamplight/ports';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Door, openDoor } from './open-door.ts';
import { createVisitor, type Visitor } from './visitor.ts';

interface Operation {
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { schema?: object }>> }>
  >;
  readonly requestBody?: { readonly content: Readonly<Record<string, { schema?: object }>> };
  readonly summary?: string;
  readonly tags?: readonly string[];
  readonly security?: readonly Readonly<Record<string, readonly string[]>>[];
}

let door: Door;
let visitor: Visitor;
const bundle = 'fetch("https://cdn.redoc.ly/redoc/logo-mini.svg")';
beforeAll(async () => {
  const script: Asset = { body: new TextEncoder().encode(bundle), type: 'text/javascript', immutable: false };
  door = await openDoor({
    viewers: { find: (path) => (path === 'redoc/redoc.standalone.js' ? script : undefined) },
    parts: {
      journal: async () => ({ status: 'ok', commits: 3 }),
      watch: async () => ({ status: 'ok' }),
    },
  });
  visitor = createVisitor(door.gateway);
});
afterAll(() => door[Symbol.asyncDispose]());

const text = async (path: string) => (await visitor.ask('GET', path)).text();

describe('the interface description', () => {
  test('names every route, each with what it takes and answers', async () => {
    const { openapi, paths } = JSON.parse(await text('/openapi.json')) as {
      openapi: string;
      paths: Record<string, Record<string, Operation>>;
    };
    expect(openapi).toBe('3.1.0');
    const routes = Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({ name: `${method} ${path}`, operation })),
    );
    const session = '/api/v1/sessions/{id}';
    expect(routes.map(({ name }) => name).toSorted()).toStrictEqual(
      [
        'delete /api/v1/player',
        'get /api/v1/player/alerts',
        'get /api/v1/player/plan',
        'put /api/v1/player/plan',
        'delete /api/v1/player/plan',
        'get /api/v1/player/plan.html',
        'get /api/v1/player/plan.md',
        'get /api/v1/player/preferences',
        'put /api/v1/player/preferences',
        `put ${session}/limits`,
        `post ${session}/safety`,
        'get /api/v1/adventures',
        'get /api/v1/help-now',
        'get /api/v1/sessions',
        'post /api/v1/sessions',
        `get ${session}`,
        `delete ${session}`,
        `patch ${session}`,
        `get ${session}/recap`,
        `post ${session}/restore`,
        `get ${session}/branches`,
        `post ${session}/branches`,
        `post ${session}/branches/choose`,
        `post ${session}/interactions`,
        `get ${session}/map`,
        `get ${session}/journal`,
        `put ${session}/journal/pins/{fact}`,
        `delete ${session}/journal/pins/{fact}`,
        `get ${session}/notes`,
        `post ${session}/notes`,
        `put ${session}/notes/{note}`,
        `delete ${session}/notes/{note}`,
        `get ${session}/turns/{sequence}/why`,
        `post ${session}/retell`,
        'get /api/v1/models',
        `get ${session}/voice`,
        `put ${session}/voice`,
        `post ${session}/voice/stop`,
        `get ${session}/turns/{sequence}/sent`,
        `post ${session}/dialogue`,
        `post ${session}/describe`,
        `get ${session}/quests`,
        `post ${session}/quests/propose`,
        `post ${session}/quests/stop`,
        `post ${session}/quests/take`,
        `post ${session}/quests/leave`,
        `get ${session}/stream`,
        'get /api/v1/stream',
        `post ${session}/take-back`,
        `get ${session}/transcript`,
        'get /health',
        'get /livez',
        'get /readyz',
      ].toSorted(),
    );
    for (const { name, operation } of routes) {
      expect(operation.summary, name).toBeTruthy();
      const { content } = operation.responses['200'] ?? operation.responses['201'] ?? {};
      const bodies = { ...content, ...operation.requestBody?.content };
      expect(
        Object.keys(bodies).length > 0 || ['101', '204'].some((status) => status in operation.responses),
        name,
      ).toBe(true);
      for (const { schema } of Object.values(bodies)) expect(schema, name).toBeTypeOf('object');
    }
  });

  test('stands under subjects in the order of getting to know it, and says how one is known again', async () => {
    const { paths, tags, components, security } = JSON.parse(await text('/openapi.json')) as {
      paths: Record<string, Record<string, Operation>>;
      tags: { readonly name: string }[];
      components: { readonly securitySchemes: object };
      security: object[];
    };
    const names = ['sessions', 'turns', 'voice', 'quests', 'player', 'care', 'stream', 'health', 'operator'];
    expect(tags.map(({ name }) => name)).toStrictEqual(names);
    for (const [path, methods] of Object.entries(paths)) {
      for (const operation of Object.values(methods)) {
        expect(operation.tags, path).toHaveLength(1);
        expect(names, path).toContain(operation.tags?.[0]);
      }
    }
    expect(security).toStrictEqual([{ player: [] }]);
    expect(components.securitySchemes).toMatchObject({
      player: { type: 'apiKey', in: 'cookie', name: 'lamplight_player' },
      operator: { type: 'http', scheme: 'bearer' },
    });
    expect(paths['/livez']?.['get']?.security).toStrictEqual([]);
    expect(paths['/api/v1/sessions']?.['post']?.security).toStrictEqual([{ player: [] }, {}]);
    const turn = JSON.stringify(paths['/api/v1/sessions/{id}/interactions']);
    expect(turn).toContain('Every new input needs a new key');
    expect(turn).toContain('"example":{"key":"my-first-turn","text":"look"}');
  });

  test('is shown by two viewers that come from here', async () => {
    for (const path of ['/docs', '/redoc']) {
      const response = await visitor.ask('GET', path);
      const page = await response.text();
      expect(page).not.toMatch(/(?:src|href)="(?!\/|data:)/);
      expect(response.headers.get('content-security-policy')).toMatch(
        /script-src 'self';.*worker-src 'self' blob:/,
      );
    }
    expect(await text('/redoc/redoc.standalone.js')).toBe('fetch("data:,")');
    expect((await visitor.ask('GET', '/docs/other.js')).status).toBe(404);
  });

  test('is the only place where styles may be set from within', async () => {
    for (const path of ['/', '/api/v1/adventures', '/livez', '/docsx']) {
      const { headers } = await visitor.ask('GET', path);
      expect(headers.get('content-security-policy'), path).toContain(
        "default-src 'none'; script-src 'self'; style-src 'self';",
      );
      expect(headers.get('x-frame-options'), path).toBe('DENY');
      expect(headers.get('strict-transport-security'), path).toBeNull();
    }
    expect((await visitor.ask('GET', '/api/v1/sessions')).headers.get('cache-control')).toBe('no-store');
  });
});

describe('health', () => {
  test('tells of each part', async () => {
    expect(JSON.parse(await text('/health'))).toStrictEqual({
      status: 'ok',
      parts: { journal: { status: 'ok', commits: 3 }, watch: { status: 'ok' } },
    });
    expect(JSON.parse(await text('/readyz'))).toStrictEqual({ status: 'ok' });
  });

  test('is 503 when a part fails, says which, and says nothing of the machine', async () => {
    const fault = Object.assign(new Error('/home/someone/data is full'), { code: 'journal/unavailable' });
    await using failing = await openDoor({
      parts: { journal: () => Promise.reject(fault), watch: async () => ({ status: 'ok' }) },
    });
    const guest = createVisitor(failing.gateway);
    const health = await guest.ask('GET', '/health');
    expect([health.status, await health.json()]).toStrictEqual([
      503,
      {
        status: 'failing',
        parts: { journal: { status: 'failing', because: 'journal/unavailable' }, watch: { status: 'ok' } },
      },
    ]);
    expect((await guest.ask('GET', '/readyz')).status).toBe(503);
    expect((await guest.ask('GET', '/livez')).status).toBe(200);
  });
});

test('without a built page the interface for programs still answers, and the page says what is missing', async () => {
  const response = await visitor.ask('GET', '/');
  expect(response.status).toBe(404);
  expect(await response.json()).toMatchObject({ error_code: 'gateway/no-page' });
});

describe('an address where nothing is', () => {
  const browser = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';

  test('is a page for whoever came with a browser', async () => {
    const response = await visitor.ask('GET', '/nope/<b>', undefined, { accept: browser });
    expect([response.status, response.headers.get('content-type')]).toStrictEqual([
      404,
      'text/html; charset=UTF-8',
    ]);
    const page = await response.text();
    expect(page).toContain('<h1>There is nothing here</h1>');
    expect(page).toContain('has the address /nope/');
    expect(page).toContain('href="/"');
    expect(page).not.toContain('<b>');
    const [, style = ''] = /<link rel="stylesheet" href="([^"]+)"/.exec(page) ?? [];
    expect((await visitor.ask('GET', style)).headers.get('content-type')).toContain('text/css');
  });

  test.each([
    ['GET', '/nope', '*/*'],
    ['GET', '/nope', 'application/json'],
    ['GET', '/nope', 'application/json, text/html'],
    ['POST', '/nope', browser],
    ['GET', '/api/v1/nope', browser],
  ])('is a problem for programs: %s %s with %s', async (method, path, accept) => {
    const body = method === 'POST' ? {} : undefined;
    const response = await visitor.ask(method, path, body, { accept });
    expect([response.status, response.headers.get('content-type')]).toStrictEqual([
      404,
      'application/problem+json',
    ]);
  });
});
