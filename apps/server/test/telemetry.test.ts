import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Session } from '@lamplight/contracts';
import { expect, test } from 'vitest';
import { openCollector } from '../../../testing/otlp-collector.ts';
import { runServer, temporaryFolder } from './running-server.ts';

const trace = '4bf92f3577b34da6a3ce929d0e0e4736';
const headers = {
  'content-type': 'application/json',
  traceparent: `00-${trace}-00f067aa0ba902b7-01`,
};
/** What a player writes, and what must be found nowhere. */
const secret = 'xyzzy my brother Ambrose';

test('what an operator sees of a server holds the traces of the page, and no word of a player', async () => {
  await using collector = await openCollector();
  await using folder = await temporaryFolder();
  const server = runServer({
    DATA_DIR: folder.path,
    METRICS: 'yes',
    LOG_FORMAT: 'json',
    OTEL_EXPORTER_OTLP_ENDPOINT: collector.endpoint,
    SENTENCE_ENCODER: 'no',
  });
  const url = new URL(await server.url).origin;
  const post = (path: string, body: object, cookie = '') =>
    fetch(`${url}/api/v1${path}`, {
      method: 'POST',
      headers: { ...headers, cookie },
      body: JSON.stringify(body),
    });

  const begun = await post('/sessions', { adventure: 'cloak-of-darkness' });
  const cookie = begun.headers.get('set-cookie')?.split(';')[0] ?? '';
  const { id } = (await begun.json()) as Session;
  const turn = await post(`/sessions/${id}/interactions`, { key: secret, text: secret }, cookie);
  expect(turn.status).toBe(200);
  expect((await post(`/${encodeURIComponent(secret)}/interactions`, {}, cookie)).status).toBe(404);

  expect((await fetch(`${url}/metrics`)).status).toBe(401);
  expect((await fetch(`${url}/metrics`, { headers: { authorization: 'Bearer wrong' } })).status).toBe(401);
  const key = (await readFile(join(folder.path, 'watch.key'), 'utf8')).trim();
  const answer = await fetch(`${url}/metrics`, { headers: { authorization: `Bearer ${key}` } });
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(answer.headers.get('content-type')).toContain('version=0.0.4');
  const numbers = await answer.text();
  expect(numbers).toContain('http_route="/api/v1/sessions/:id/interactions"');

  server.child.kill('SIGTERM');
  expect((await server.ended).code).toBe(0);
  const spans = collector.spans().filter(({ traceId }) => traceId === trace);
  expect(spans.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['POST /api/v1/sessions', 'POST /api/v1/sessions/:id/interactions']),
  );

  const paths = spans.flatMap(({ attributes }) =>
    attributes.filter(({ key: name }) => name === 'lamplight.path').map(({ value }) => value['stringValue']),
  );
  expect(
    paths.filter((path) => typeof path === 'string').toSorted((one, other) => one.localeCompare(other)),
  ).toEqual([
    'turn',
    'turn/begin',
    'turn/decide',
    'turn/keep',
    'turn/keep/yes',
    'turn/keep/yes/commit',
    'turn/keep/yes/tell',
    'turn/listen',
    'turn/listen/opinion',
    'turn/listen/sense',
    'turn/listen/tried',
    'turn/screen',
    'turn/settle',
    'turn/understand',
    'turn/weigh',
  ]);

  const lines = server.said().trimEnd().split('\n');
  const log = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(log).toContainEqual(
    expect.objectContaining({ route: '/api/v1/sessions/:id/interactions', status: 200, trace_id: trace }),
  );
  const everything = `${server.said()}${collector.heard()}${numbers}`;
  for (const word of ['xyzzy', 'brother', 'Ambrose', id]) expect(everything).not.toContain(word);
}, 30_000);

test('a server that nobody asked to be watched shows nothing', async () => {
  await using folder = await temporaryFolder();
  const server = runServer({ DATA_DIR: folder.path, SENTENCE_ENCODER: 'no' });
  const url = await server.url;
  expect((await fetch(`${url}/metrics`)).status).toBe(404);
  expect(server.said()).toContain('Lamplight is open at');
  server.child.kill('SIGTERM');
  await server.ended;
}, 30_000);
