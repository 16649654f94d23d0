import { problemSchema } from '@lamplight/contracts';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { openDoor } from './open-door.ts';
import { createVisitor, origin } from './visitor.ts';

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'];
const ends = [
  '',
  '/interactions',
  '/take-back',
  '/retell',
  '/branches',
  '/branches/choose',
  '/transcript',
  '/stream',
  '/safety',
  '/limits',
];

test('10,000 random requests are answered with success or a problem of their own, never with a fault', async () => {
  await using door = await openDoor();
  const visitor = createVisitor(door.gateway);
  const { id } = await visitor.begin();

  const path = fc.oneof(
    fc.constantFrom(...ends.map((end) => `/api/v1/sessions/${id}${end}`)),
    fc.constantFrom(
      '/',
      '/health',
      '/openapi.json',
      '/docs',
      '/redoc',
      '/api/v1/adventures',
      '/api/v1/sessions',
      '/api/v1/help-now',
      '/api/v1/player/plan',
      '/api/v1/player/plan.md',
      '/api/v1/player/preferences',
      '/api/v1/player/alerts',
    ),
    fc
      .tuple(fc.constantFrom('/', '/api/v1/', '/docs/', '/api/v1/sessions/'), fc.webPath())
      .map(([a, b]) => a + b),
  );
  const field = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.constantFrom<unknown>(
      'look',
      'main',
      'cloak-of-darkness',
      '__proto__',
      -1,
      0,
      1,
      2 ** 53,
      null,
      [],
      {},
    ),
    fc.record({
      verb: fc.constantFrom('look', 'go', 'take', 'constructor'),
      thing: fc.string(),
      direction: fc.string(),
    }),
  );
  const names = fc.constantFrom(
    'key',
    'text',
    'command',
    'turns',
    'name',
    'at',
    'adventure',
    'seed',
    'act',
    'topic',
    'limits',
    'version',
    'plan',
    '__proto__',
  );
  const body = fc.oneof(
    fc.dictionary(names, field, { maxKeys: 3 }).map((value) => JSON.stringify(value)),
    fc
      .record({ key: fc.uuid(), text: fc.string({ unit: 'grapheme', maxLength: 300 }) })
      .map((it) => JSON.stringify(it)),
    fc.json(),
    fc.string({ unit: 'binary', maxLength: 100 }),
  );
  const type = fc.constantFrom(
    'application/json',
    'application/json; charset=utf-8',
    'text/plain',
    'application/xml',
  );
  const header = fc.dictionary(
    fc.constantFrom(
      'last-event-id',
      'origin',
      'cookie',
      'sec-fetch-site',
      'content-length',
      'range',
      'accept',
    ),
    fc.string({ maxLength: 40 }),
    { maxKeys: 2 },
  );
  const request = fc.record({
    method: fc.constantFrom(...methods),
    path,
    query: fc.webQueryParameters(),
    body,
    type,
    header,
  });

  await fc.assert(
    fc.asyncProperty(
      request,
      async ({ method, path: where, query, body: text, type: media, header: more }) => {
        const bare = method === 'GET' || method === 'HEAD';
        const asked = new Request(`${origin}${where}?${bare ? query : ''}`, {
          method,
          headers: {
            ...more,
            'content-type': media,
            ...(more['cookie'] === undefined ? { cookie: visitor.cookie() ?? '' } : {}),
          },
          ...(bare ? {} : { body: text }),
        });
        const response = await door.gateway.fetch(asked);
        expect(response.status).toBeLessThan(500);
        if (response.status < 400 || method === 'HEAD') await response.body?.cancel();
        else problemSchema.parse(await response.json());
      },
    ),
    { numRuns: 10_000, seed: 20_300_101, interruptAfterTimeLimit: 50_000, markInterruptAsFailure: true },
  );
  expect(door.reported).toStrictEqual([]);
}, 60_000);
