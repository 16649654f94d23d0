import {
  problemSchema,
  recapSchema,
  removedSessionSchema,
  sessionListSchema,
  sessionSchema,
  sessionSummarySchema,
  turnSchema,
} from '@lamplight/contracts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Door, openDoor } from './open-door.ts';
import { createVisitor, type Visitor } from './visitor.ts';

let door: Door;
let visitor: Visitor;
let session: string;
beforeAll(async () => {
  door = await openDoor();
  visitor = createVisitor(door.gateway);
  session = `/api/v1/sessions/${(await visitor.begin()).id}`;
});
afterAll(() => door[Symbol.asyncDispose]());

describe('a session', () => {
  test('begins with 201 and says where it is', async () => {
    const response = await visitor.ask('POST', '/api/v1/sessions', {
      adventure: 'cloak-of-darkness',
      seed: 5,
    });
    expect(response.status).toBe(201);
    const begun = sessionSchema.parse(await response.json());
    expect(response.headers.get('location')).toBe(`/api/v1/sessions/${begun.id}`);
    expect(begun).toMatchObject({ adventure: 'cloak-of-darkness', seed: 5, turn: 0 });
    expect(await (await visitor.ask('GET', `/api/v1/sessions/${begun.id}`)).json()).toStrictEqual(begun);
  });

  test('is listed, removed, brought back with all that was in it, and gone for good at last', async () => {
    const { id } = await visitor.begin();
    const at = `/api/v1/sessions/${id}`;
    const list = async () =>
      sessionListSchema.parse(await (await visitor.ask('GET', '/api/v1/sessions')).json());
    const ids = (sessions: readonly { id: string }[]) => sessions.map((one) => one.id);
    const named = await visitor.ask('PATCH', at, { key: 'name-it', name: ' Mara’s cloak ' });
    expect(sessionSummarySchema.parse(await named.json())).toMatchObject({
      name: 'Mara’s cloak',
      line: expect.stringContaining('Foyer'),
    });
    const before: unknown = await (await visitor.ask('GET', at)).json();
    const removed = await visitor.ask('DELETE', at);
    expect(removed.status).toBe(200);
    expect(removedSessionSchema.parse(await removed.json())).toMatchObject({ id, name: 'Mara’s cloak' });
    expect(ids((await list()).sessions)).not.toContain(id);
    expect(ids((await list()).removed)).toContain(id);
    for (const [method, path, body] of [
      ['GET', at],
      ['GET', `${at}/recap`],
      ['POST', `${at}/interactions`, { key: 'gone', text: 'look' }],
    ] as const) {
      const response = await visitor.ask(method, path, body);
      expect([response.status, problemSchema.parse(await response.json()).error_code]).toStrictEqual([
        404,
        'play/session-removed',
      ]);
    }
    expect((await visitor.ask('POST', `${at}/restore`)).status).toBe(200);
    expect(await (await visitor.ask('GET', at)).json()).toStrictEqual(before);
    expect(recapSchema.parse(await (await visitor.ask('GET', `${at}/recap`)).json()).sentences[0]).toMatch(
      /^You are here: /,
    );
    expect((await visitor.ask('DELETE', at)).status).toBe(200);
    expect((await visitor.ask('DELETE', `${at}?for-good=perhaps`)).status).toBe(400);
    const gone = await visitor.ask('DELETE', `${at}?for-good=true`);
    expect([gone.status, await gone.text()]).toStrictEqual([204, '']);
    expect(ids((await list()).removed)).not.toContain(id);
    expect((await visitor.ask('POST', `${at}/restore`)).status).toBe(404);
  });

  test('is nobody else’s', async () => {
    const other = createVisitor(door.gateway);
    await other.begin();
    const play = { key: 'x', text: 'look' };
    for (const [method, path, body] of [
      ['GET', session],
      ['DELETE', session],
      ['DELETE', `${session}?for-good=true`],
      ['PATCH', session, { key: 'x', name: 'Mine' }],
      ['POST', `${session}/restore`],
      ['GET', `${session}/recap`],
      ['GET', `${session}/journal`],
      ['PUT', `${session}/journal/pins/1.0`],
      ['DELETE', `${session}/journal/pins/1.0`],
      ['GET', `${session}/notes`],
      ['POST', `${session}/notes`, { key: 'x', text: 'Mine' }],
      ['PUT', `${session}/notes/${'n'.repeat(22)}`, { version: 1, text: 'Mine', pinned: false }],
      ['DELETE', `${session}/notes/${'n'.repeat(22)}`],
      ['GET', `${session}/branches`],
      ['GET', `${session}/map`],
      ['GET', `${session}/turns/1/why`],
      ['POST', `${session}/interactions`, play],
      ['POST', `${session}/take-back`, { turns: 1 }],
      ['POST', `${session}/retell`],
      ['POST', `${session}/branches`, { name: 'mine', at: 0 }],
      ['POST', `${session}/branches/choose`, { name: 'main' }],
      ['GET', `${session}/transcript`],
      ['GET', `${session}/stream`],
    ] as const) {
      const response = await other.ask(method, path, body);
      expect(response.status, `${method} ${path}`).toBe(404);
      expect(await response.json()).toMatchObject({ error_code: 'play/no-session' });
    }
    expect((await visitor.ask('GET', session)).status).toBe(200);
  });
});

describe('a turn', () => {
  test('answers the same bytes when its key comes again', async () => {
    const ask = (text: string) => visitor.ask('POST', `${session}/interactions`, { key: 'one', text });
    const first = await (await ask('go west')).text();
    expect(turnSchema.parse(JSON.parse(first))).toMatchObject({ turn: 1, outcome: 'done' });
    expect(await (await ask('something else')).text()).toBe(first);
  });

  test('can be a ready command from the offers', async () => {
    const { offers } = sessionSchema.parse(await (await visitor.ask('GET', session)).json());
    for (const [index, { command }] of offers.entries()) {
      const { id } = await visitor.begin();
      await visitor.ask('POST', `/api/v1/sessions/${id}/interactions`, {
        key: `there-${index}`,
        text: 'go west',
      });
      const body = { key: `offer-${index}`, command };
      const response = await visitor.ask('POST', `/api/v1/sessions/${id}/interactions`, body);
      expect(response.status, JSON.stringify(command)).toBe(200);
    }
  });

  test('can be taken back, told again and left for another branch', async () => {
    const at = `/api/v1/sessions/${(await visitor.begin()).id}`;
    const begun = sessionSchema.parse(await (await visitor.ask('GET', at)).json());
    await visitor.ask('POST', `${at}/interactions`, { key: 'west', text: 'go west' });
    // Its author wrote it in one way only, and that is said.
    const retold = turnSchema.parse(await (await visitor.ask('POST', `${at}/retell`)).json());
    expect(retold).toMatchObject({ turn: 1, retells: null });
    expect(retold.tellings.map(({ text }) => text).join(' ')).toContain('no other words');
    const back = turnSchema.parse(await (await visitor.ask('POST', `${at}/take-back`, { turns: 1 })).json());
    expect(back).toMatchObject({ turn: 0, hash: begun.hash });

    const opened = await visitor.ask('POST', `${at}/branches`, { name: 'what if', at: 0 });
    expect(opened.status).toBe(201);
    expect(opened.headers.get('location')).toBe(at);
    expect(sessionSchema.parse(await opened.json()).branch).toBe('what if');
    const chosen = await visitor.ask('POST', `${at}/branches/choose`, { name: 'main' });
    expect(sessionSchema.parse(await chosen.json()).branch).toBe('main');
  });

  test('stands in the transcript as a page and as a book, each to be kept as a file', async () => {
    const page = await visitor.ask('GET', `${session}/transcript?format=html`);
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page.headers.get('content-disposition')).toMatch(
      /^attachment; filename="cloak-of-darkness-.*\.html"$/,
    );
    expect(await page.text()).toContain('<p class="said">go west</p>');
    const book = await visitor.ask('GET', `${session}/transcript?format=epub`);
    expect(book.headers.get('content-type')).toBe('application/epub+zip');
    expect(book.headers.get('content-disposition')).toMatch(/^attachment; filename=".*\.epub"$/);
    const bytes = new Uint8Array(await book.arrayBuffer());
    expect(new TextDecoder().decode(bytes.slice(30, 58))).toBe('mimetypeapplication/epub+zip');
  });

  test('stands in the transcript, as Markdown and as JSON', async () => {
    const markdown = await visitor.ask('GET', `${session}/transcript`);
    expect(markdown.headers.get('content-type')).toBe('text/markdown; charset=utf-8');
    expect(await markdown.text()).toContain('> go west');
    const kept = await visitor.ask('GET', `${session}/transcript?format=json`);
    expect(await kept.json()).toMatchObject({ turn: 1, passages: [{ turn: 0 }, { input: 'go west' }] });
  });
});

describe('help', () => {
  test('is there for whoever comes, without a session', async () => {
    const response = await createVisitor(door.gateway).ask('GET', '/api/v1/help-now');
    expect(await response.json()).toMatchObject({ title: expect.any(String), mode: 'pause' });
  });
});

describe('a request that cannot be served gets a problem', () => {
  const deep = `${'['.repeat(33)}${']'.repeat(33)}`;
  const flat = JSON.stringify({ key: '[{'.repeat(20), text: '\\"[{' });
  test.each<[string, number, string, string, string, unknown?, Record<string, string>?]>([
    [
      'both words and a command',
      400,
      'gateway/invalid-request',
      'POST',
      '/interactions',
      { key: 'a', text: 'b', command: { verb: 'look' } },
    ],
    ['neither', 400, 'gateway/invalid-request', 'POST', '/interactions', { key: 'a' }],
    ['no key', 400, 'gateway/invalid-request', 'POST', '/interactions', { text: 'look' }],
    [
      'an unknown field',
      400,
      'gateway/invalid-request',
      'POST',
      '/interactions',
      '{"key":"a","text":"b","__proto__":{}}',
    ],
    [
      'an unknown command',
      400,
      'play/no-such-command',
      'POST',
      '/interactions',
      { key: 'z', command: { verb: 'fly' } },
    ],
    ['no body', 400, 'gateway/invalid-request', 'POST', '/interactions'],
    ['an empty body', 400, 'gateway/malformed-json', 'POST', '/interactions', ''],
    ['half a body', 400, 'gateway/malformed-json', 'POST', '/interactions', '{"key":'],
    ['a deep body', 400, 'gateway/too-deep', 'POST', '/interactions', deep],
    ['a deep body that is malformed', 400, 'gateway/too-deep', 'POST', '/interactions', '['.repeat(60_000)],
    [
      'a large body',
      413,
      'gateway/body-too-large',
      'POST',
      '/interactions',
      { key: 'a', text: 'é'.repeat(150_000) },
    ],
    [
      'a form',
      415,
      'gateway/not-json',
      'POST',
      '/interactions',
      'key=a',
      { 'content-type': 'application/x-www-form-urlencoded' },
    ],
    [
      'a kind of JSON that is not ours',
      415,
      'gateway/not-json',
      'POST',
      '/interactions',
      '{}',
      { 'content-type': 'application/patch+json' },
    ],
    ['no turns', 400, 'gateway/invalid-request', 'POST', '/take-back', { turns: 0 }],
    ['too many turns', 409, 'play/no-such-turn', 'POST', '/take-back', { turns: 99 }],
    ['fields where there are none', 400, 'gateway/invalid-request', 'POST', '/retell', { turns: 1 }],
    ['a bad name', 400, 'gateway/invalid-request', 'POST', '/branches', { name: '<b>', at: 0 }],
    ['a missing branch', 404, 'play/no-branch', 'POST', '/branches/choose', { name: 'nowhere' }],
    ['an unknown format', 400, 'gateway/invalid-request', 'GET', '/transcript?format=pdf'],
    ['a bad fact', 400, 'gateway/invalid-request', 'PUT', '/journal/pins/1.x'],
    ['a fact that is not there', 404, 'play/no-such-fact', 'PUT', '/journal/pins/999.9'],
    ['a bad note', 400, 'gateway/invalid-request', 'DELETE', '/notes/..%2F..%2Fplan'],
    ['a note that is not there', 404, 'play/no-such-note', 'DELETE', `/notes/${'a'.repeat(22)}`],
    ['an empty note', 400, 'gateway/invalid-request', 'POST', '/notes', { key: 'n', text: ' \n ' }],
    [
      'too long a note',
      400,
      'gateway/invalid-request',
      'POST',
      '/notes',
      { key: 'n', text: 'a'.repeat(4001) },
    ],
    ['too long a search', 400, 'gateway/invalid-request', 'GET', `/journal?search=${'a'.repeat(201)}`],
    ['too many facts at once', 400, 'gateway/invalid-request', 'GET', '/journal?limit=101'],
    ['no facts at once', 400, 'gateway/invalid-request', 'GET', '/journal?limit=0'],
    ['a name of two lines', 400, 'gateway/invalid-request', 'PATCH', '', { key: 'n', name: 'a\nb' }],
    ['a name without a key', 400, 'gateway/invalid-request', 'PATCH', '', { name: 'a' }],
    ['why of no turn', 404, 'play/no-such-entry', 'GET', '/turns/99999/why'],
    ['why of no number', 400, 'gateway/invalid-request', 'GET', '/turns/1e3/why'],
    [
      'a place that is none',
      400,
      'play/no-such-command',
      'POST',
      '/interactions',
      { key: 'p', command: { verb: 'travel', place: '__proto__' } },
    ],
    ['an unknown question', 400, 'gateway/invalid-request', 'GET', '/transcript?colour=red'],
    [
      'a bad last event',
      400,
      'gateway/invalid-request',
      'GET',
      '/stream',
      undefined,
      { 'last-event-id': '1e3' },
    ],
    ['an event to come', 409, 'play/no-such-turn', 'GET', '/stream', undefined, { 'last-event-id': '999' }],
    ['a method too many', 405, 'gateway/no-such-method', 'PUT', ''],
    ['options', 405, 'gateway/no-such-method', 'OPTIONS', '/interactions'],
    ['an unknown path', 404, 'gateway/no-such-route', 'GET', '/nowhere'],
    ['a bad id', 400, 'gateway/invalid-request', 'GET', '%20/transcript'],
    ['a broken escape', 400, 'gateway/invalid-request', 'GET', '%E0%A4%A/transcript'],
  ])('%s', async (_, status, code, method, path, body, headers) => {
    const response = await visitor.ask(method, session + path, body, headers);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(problemSchema.parse(await response.json())).toMatchObject({
      status,
      error_code: code,
      timestamp: '2030-01-01T00:00:00.000Z',
      instance: (session + path).split('?')[0],
    });
    expect(response.status).toBe(status);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('brackets within texts are no nesting', async () => {
    expect((await visitor.ask('POST', `${session}/interactions`, flat)).status).toBe(200);
  });

  test('says which fields were wrong and which methods would be right', async () => {
    const both = await visitor.ask('POST', `${session}/interactions`, {
      key: 'a',
      text: 'b',
      command: { verb: 'c' },
    });
    expect((await both.json()) as object).toMatchObject({
      detail: expect.stringMatching(/"command".*"text"/),
    });
    const put = await visitor.ask('PUT', session);
    expect(put.headers.get('allow')).toBe('DELETE, GET, HEAD, PATCH');
  });

  test('reports nothing: all of these were foreseen', () => expect(door.reported).toStrictEqual([]));
});

test('an unknown adventure is answered with those that there are', async () => {
  const response = await visitor.ask('POST', '/api/v1/sessions', { adventure: 'nope' });
  expect(response.status).toBe(404);
  expect(await response.json()).toMatchObject({ detail: expect.stringContaining('"cloak-of-darkness"') });
});

test('an unforeseen fault is reported, and nothing of it reaches the outside', async () => {
  const secret = 'I am so tired of everything';
  await using broken = await openDoor({
    ids: {
      next() {
        throw new Error(secret);
      },
    },
  });
  const response = await createVisitor(broken.gateway).ask('GET', '/api/v1/sessions');
  const text = await response.text();
  expect([response.status, problemSchema.parse(JSON.parse(text)).error_code]).toStrictEqual([
    500,
    'gateway/unforeseen',
  ]);
  expect(text).not.toMatch(/tired|\.ts|    at /);
  expect(broken.reported).toMatchObject([{ message: secret }]);
});

test('HEAD answers as GET does, without a body, and leaves no stream open', async () => {
  for (const path of ['', '/stream']) {
    const response = await visitor.ask('HEAD', session + path);
    expect([response.status, await response.text()]).toStrictEqual([200, '']);
  }
});
