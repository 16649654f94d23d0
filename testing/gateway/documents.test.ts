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
