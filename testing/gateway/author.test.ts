import type { AuthorNews, AuthorView } from '@lamplight/contracts';
import type { AuthorRoom } from '@lamplight/gateway';
import { expect, test } from 'vitest';
import { openDoor } from './open-door.ts';

const view: AuthorView = {
  title: 'T',
  version: 1,
  broken: false,
  findings: [],
  places: [{ id: 'hall', name: 'Hall' }],
  session: null,
};
const saved: AuthorNews = { kind: 'saved', version: 2, session: null, files: ['a.yaml'] };

const room: AuthorRoom = {
  look: async (session) => ({ ...view, title: session ?? 'no session' }),
  begin: async ({ player }, place) => (place === 'hall' ? `for-${player}` : undefined),
  async *news() {
    yield saved;
  },
};

const get = (path: string, headers: Record<string, string> = {}): Request =>
  new Request(`http://localhost:8100${path}`, { headers });

test('without an author there is nothing for authors', async () => {
  await using door = await openDoor();
  for (const path of ['/api/dev/look', '/api/dev/news', '/dev/from/hall', '/dev/panel.js']) {
    expect((await door.gateway.fetch(get(path))).status, path).toBe(404);
  }
});

test('an author looks behind a session, begins anywhere as the player of the page, and hears news', async () => {
  await using door = await openDoor({ authorRoom: room });
  const looked = await door.gateway.fetch(get('/api/dev/look?session=s1'));
  expect([await looked.json(), looked.headers.get('cache-control')]).toStrictEqual([
    { ...view, title: 's1' },
    'no-store',
  ]);

  const begun = await door.gateway.fetch(get('/dev/from/hall'));
  const cookie = begun.headers.get('set-cookie') ?? '';
  const player = /lamplight_player=([a-z0-9-]+)\./.exec(cookie)?.[1];
  expect([begun.status, begun.headers.get('location')]).toStrictEqual([303, `/play/for-${player}`]);
  const again = await door.gateway.fetch(get('/dev/from/hall', { cookie: cookie.split(';')[0] ?? '' }));
  expect(again.headers.get('location')).toBe(`/play/for-${player}`);
  const nowhere = await door.gateway.fetch(get('/dev/from/moon'));
  expect(await nowhere.json()).toMatchObject({
    error_code: 'gateway/no-such-place',
    detail: 'There is no place "moon". There is: hall.',
  });

  const news = await door.gateway.fetch(get('/api/dev/news'));
  expect(await news.text()).toBe(`retry: 500\n\ndata: ${JSON.stringify(saved)}\n\n`);
});

test('a page of another site hears and sees nothing of it', async () => {
  await using door = await openDoor({ authorRoom: room });
  const foreign = await door.gateway.fetch(get('/api/dev/look', { origin: 'https://evil.example' }));
  expect(foreign.status).toBe(403);
});
