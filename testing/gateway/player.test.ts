import { keptPlanSchema, preferencesSchema, problemSchema, turnSchema } from '@lamplight/contracts';
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Door, openDoor } from './open-door.ts';
import { createVisitor, type Visitor } from './visitor.ts';

let door: Door;
let visitor: Visitor;
beforeAll(async () => {
  door = await openDoor();
  visitor = createVisitor(door.gateway);
});
afterAll(() => door[Symbol.asyncDispose]());

const planPath = '/api/v1/player/plan';
const empty = { signs: [], coping: [], distraction: [], people: [], professionals: [], surroundings: [] };
const plan = { ...empty, people: ['<b>Noor</b> & her sister'] };

describe('the safety plan', () => {
  test('is read, saved against the version that was edited, and removed', async () => {
    const first = keptPlanSchema.parse(await (await visitor.ask('GET', planPath)).json());
    expect(first).toStrictEqual({ version: 0, savedAt: null, plan: empty });
    const saved = await visitor.ask('PUT', planPath, { version: 0, plan });
    expect([saved.status, keptPlanSchema.parse(await saved.json())]).toMatchObject([
      200,
      { version: 1, plan },
    ]);
    const stale = await visitor.ask('PUT', planPath, { version: 0, plan: empty });
    expect(problemSchema.parse(await stale.json())).toMatchObject({
      status: 409,
      error_code: 'play/plan-changed',
      detail: expect.stringContaining('version 1 is the newest'),
    });
    expect(await (await visitor.ask('GET', planPath)).json()).toMatchObject({ version: 1, plan });
    expect((await visitor.ask('DELETE', planPath)).status).toBe(204);
    expect(await (await visitor.ask('GET', planPath)).json()).toMatchObject({ version: 0, plan: empty });
  });

  test('is nobody else’s', async () => {
    await visitor.ask('PUT', planPath, { version: 0, plan });
    const stranger = createVisitor(door.gateway);
    expect(await (await stranger.ask('GET', planPath)).json()).toMatchObject({ version: 0 });
    expect(await (await stranger.ask('GET', `${planPath}.md`)).text()).not.toContain('Noor');
  });

  test('can be kept elsewhere as Markdown, and printed as a page that runs nothing', async () => {
    const markdown = await visitor.ask('GET', `${planPath}.md`);
    expect(markdown.headers.get('content-type')).toBe('text/markdown; charset=utf-8');
    expect(markdown.headers.get('content-disposition')).toBe('attachment; filename="safety-plan.md"');
    expect(await markdown.text()).toContain('- \\<b\\>Noor\\</b\\> \\& her sister');

    const page = await visitor.ask('GET', `${planPath}.html`);
    const html = await page.text();
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(html).toContain('&lt;b&gt;Noor&lt;/b&gt; &amp; her sister');
    const [, style = ''] = /<style>(.*)<\/style>/s.exec(html) ?? [];
    const digest = createHash('sha256').update(style).digest('base64');
    const policy = page.headers.get('content-security-policy') ?? '';
    expect(policy).toContain(`default-src 'none'; style-src 'sha256-${digest}';`);
    expect(policy).not.toContain('script-src');
    expect(page.headers.get('cache-control')).toBe('no-store');
  });

  test('is saved to the last letter that a plan may have, in any script', async () => {
    const fullest = Object.fromEntries(
      Object.keys(empty).map((step) => [step, Array(30).fill('语'.repeat(500))]),
    );
    const { version } = keptPlanSchema.parse(await (await visitor.ask('GET', planPath)).json());
    const saved = await visitor.ask('PUT', planPath, { version, plan: fullest });
    expect(await saved.json()).toMatchObject({ version: version + 1, plan: fullest });
  });

  test.each([
    ['an entry without words', { version: 0, plan: { ...empty, signs: [' '] } }],
    ['a step that there is not', { version: 0, plan: { ...empty, moods: [] } }],
    ['no version', { plan: empty }],
  ])('is not saved with %s', async (_, body) => {
    const response = await visitor.ask('PUT', planPath, body);
    expect(problemSchema.parse(await response.json())).toMatchObject({
      status: 400,
      error_code: 'gateway/invalid-request',
    });
  });
});

test('preferences have defaults and are kept; care follows them', async () => {
  const path = '/api/v1/player/preferences';
  const usual = preferencesSchema.parse(await (await visitor.ask('GET', path)).json());
  expect(usual).toStrictEqual({ language: null, country: null, limits: null, keepWords: false });
  const askHelp = async (query: string): Promise<unknown> =>
    (await visitor.ask('GET', `/api/v1/help-now${query}`)).json();
  expect(await askHelp('?language=de')).toMatchObject({ language: 'de' });
  // Nobody is refused help for how they asked.
  expect(await askHelp('?language=xx&more=1')).toMatchObject({ language: 'en' });
  const chosen = { ...usual, language: 'fr', country: 'FR' };
  expect(await (await visitor.ask('PUT', path, chosen)).json()).toStrictEqual(chosen);
  expect(await askHelp('?language=de')).toMatchObject({ language: 'fr' });
  expect((await visitor.ask('PUT', path, { ...chosen, country: 'fr' })).status).toBe(400);
});

test('where nobody is told, the list of alerts is empty', async () => {
  expect(await (await visitor.ask('GET', '/api/v1/player/alerts')).json()).toStrictEqual({ alerts: [] });
});

test('the safety button and the limits of a session answer with a turn', async () => {
  const { id } = await visitor.begin();
  const at = `/api/v1/sessions/${id}`;
  for (const body of [
    { key: 'p', act: 'pause' },
    { key: 'f', act: 'fade' },
    { key: 'r', act: 'rewind' },
    { key: 's', act: 'skip-topic', topic: 'spiders' },
    { key: 'h', act: 'help' },
  ]) {
    const response = await visitor.ask('POST', `${at}/safety`, body);
    expect(response.status, body.act).toBe(200);
    expect(turnSchema.parse(await response.json())).toMatchObject({ key: body.key, turn: 0 });
  }
  const limits = { rating: 'everyone', intensity: 'gentle', lines: ['spiders'], veils: [] };
  const changed = await visitor.ask('PUT', `${at}/limits`, { key: 'l', limits });
  expect(turnSchema.parse(await changed.json()).limits).toStrictEqual(limits);
  const stranger = createVisitor(door.gateway);
  expect((await stranger.ask('POST', `${at}/safety`, { key: 'p', act: 'pause' })).status).toBe(404);
});

test.each([
  [
    'an act that there is not',
    '/safety',
    { key: 'x', act: 'stop' },
    '"act" must be one of "pause", "fade", "rewind", "help", "skip-topic"',
  ],
  ['no act', '/safety', { key: 'x' }, '"act" must be one of'],
  [
    'limits on more than there is',
    '/limits',
    { key: 'x', limits: { surprise: true } },
    '"surprise" is not known here: leave it out',
  ],
  ['an empty key', '/safety', { key: '', act: 'pause' }, '"key" must be 1 or more letters long'],
  [
    'a language that nobody reads for',
    '/safety',
    { key: 'x', act: 'pause', reads: 'xx' },
    '"reads" must be one of "en", ',
  ],
  ['no topic', '/safety', { key: 'x', act: 'skip-topic' }, '"topic" is missing'],
  ['no key', '/safety', { act: 'pause' }, '"key" is missing'],
  ['a number for a key', '/safety', { key: 5, act: 'pause' }, '"key" must be a string'],
  ['limits that are nothing', '/limits', { key: 'x', limits: null }, '"limits" must be an object'],
  ['no limits', '/limits', { key: 'x' }, '"limits" is missing'],
])('%s is answered with what would be right', async (_, where, body, right) => {
  const { id } = await visitor.begin();
  const method = where === '/limits' ? 'PUT' : 'POST';
  const response = await visitor.ask(method, `/api/v1/sessions/${id}${where}`, body);
  expect(problemSchema.parse(await response.json())).toMatchObject({
    status: 400,
    error_code: 'gateway/invalid-request',
    detail: expect.stringContaining(right),
  });
});

test('erasing takes the plan and the preferences along', async () => {
  const other = createVisitor(door.gateway);
  await other.ask('PUT', planPath, { version: 0, plan });
  expect((await other.ask('DELETE', '/api/v1/player')).status).toBe(204);
  expect(await (await other.ask('GET', planPath)).json()).toMatchObject({ version: 0 });
});
