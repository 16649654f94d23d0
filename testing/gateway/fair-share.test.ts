import { type Care, type Problem, type ServerMessage, streamProtocol, type Turn } from '@lamplight/contracts';
import type { ShareLimits } from '@lamplight/gateway';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Door, openDoor } from './open-door.ts';
import { createVisitor, origin } from './visitor.ts';

const few: ShareLimits = { player: { most: 10, eachSecond: 2 }, newPlayers: { most: 3, eachSecond: 0.2 } };

let now = 0;
let door: Door;
beforeEach(async () => {
  now = Date.UTC(2030, 0, 1);
  door = await openDoor({ shares: few, clock: { now: () => now } });
});
afterEach(() => door[Symbol.asyncDispose]());

const play = (id: string, key: string, text = 'look') =>
  ['POST', `/api/v1/sessions/${id}/interactions`, { key, text }] as const;

/** Somebody who has begun and spent their share. */
async function spent() {
  const visitor = createVisitor(door.gateway);
  const { id } = await visitor.begin();
  let last = await visitor.ask(...play(id, 'a0'));
  for (let count = 1; last.status === 200 && count < 20; count += 1)
    last = await visitor.ask(...play(id, `a${count}`));
  return { visitor, id, last };
}

describe('a player who asks for too much at once', () => {
  test('is told to wait, how long, and that nothing was done; then it goes on', async () => {
    const { visitor, id, last } = await spent();
    expect(last.status).toBe(429);
    expect(last.headers.get('retry-after')).toBe('1');
    expect((await last.json()) as Problem).toMatchObject({
      error_code: 'gateway/too-many',
      detail: 'You have asked for too much at once, so nothing was done. Wait a second, then send it again.',
    });
    now += 1000;
    expect((await visitor.ask('GET', `/api/v1/sessions/${id}`)).status).toBe(200);
    const turn = (await (await visitor.ask(...play(id, 'later'))).json()) as Turn;
    // One request began the story, nine were turns; of those that came too fast none was.
    expect(turn.turn).toBe(10);
    expect((await visitor.ask(...play(id, 'and-more'))).status).toBe(429);
  });

  test('takes nothing from anybody else', async () => {
    await spent();
    const other = createVisitor(door.gateway);
    const { id } = await other.begin();
    expect((await other.ask(...play(id, 'mine'))).status).toBe(200);
  });

  test('can do everything for their safety, and always finds help', async () => {
    const { visitor, id } = await spent();
    for (let count = 0; count < 9; count += 1)
      expect((await visitor.ask('GET', '/api/v1/help-now')).status).toBe(200);
    const pause = await visitor.ask('POST', `/api/v1/sessions/${id}/safety`, { key: 'p', act: 'pause' });
    expect(pause.status).toBe(200);
    const none = await visitor.ask('GET', '/api/v1/help-now');
    expect(none.status).toBe(429);
    expect(((await none.json()) as Problem & { care: Care }).care.resources.length).toBeGreaterThan(0);
  });

  test('is given care for words that need it, and somebody is told', async () => {
    const { visitor, id } = await spent();
    const grave = await visitor.ask(...play(id, 'grave', 'I want to kill myself tonight'));
    expect(grave.status).toBe(429);
    const { care } = (await grave.json()) as Problem & { care?: Care };
    expect(care?.level).toBe(4);
    expect(care?.paragraphs.length).toBeGreaterThan(0);
    expect(door.alerts).toMatchObject([{ level: 4, session: id, kind: 'self-harm' }]);
    const plain = await visitor.ask(...play(id, 'plain', 'take the cloak'));
    expect(await plain.json()).not.toHaveProperty('care');
  });

  test('is answered in the same way over a connection', async () => {
    const visitor = createVisitor(door.gateway);
    const { id } = await visitor.begin();
    const headers = { cookie: visitor.cookie() ?? '', origin };
    const admission = door.gateway.socket(new Request(`${origin}/api/v1/stream`, { headers }));
    if (!admission.ok) throw new Error('The connection was refused.');
    const said: ServerMessage[] = [];
    const line = admission.open({
      send: (text) => said.push(JSON.parse(text) as ServerMessage),
      close: () => undefined,
      buffered: () => 0,
    });
    line.hear(JSON.stringify({ type: 'hello', protocol: streamProtocol, session: id, after: 0 }));
    await expect.poll(() => said.some(({ type }) => type === 'welcome')).toBe(true);
    const texts = [...Array.from({ length: 9 }, () => 'look'), 'I want to kill myself tonight'];
    for (const [index, text] of texts.entries())
      line.hear(JSON.stringify({ type: 'ask', to: 'interactions', body: { key: `k${index}`, text } }));
    await expect.poll(() => said.filter(({ type }) => type === 'refused').length).toBe(2);
    const refused = said.filter((one) => one.type === 'refused');
    expect(refused.map(({ key, problem }) => [key, problem.status, problem.care?.level])).toStrictEqual([
      ['k8', 429, undefined],
      ['k9', 429, 4],
    ]);
    line.hear(JSON.stringify({ type: 'ask', to: 'safety', body: { key: 'p', act: 'pause' } }));
    await expect.poll(() => said.some((one) => one.type === 'done' && one.key === 'p')).toBe(true);
    line.end();
  });

  test('opens no more connections either', async () => {
    const { visitor } = await spent();
    const headers = { cookie: visitor.cookie() ?? '', origin };
    const asked = new Request(`${origin}/api/v1/stream`, { headers });
    const admission = door.gateway.socket(asked);
    expect(admission.ok ? 101 : admission.response.status).toBe(429);
  });
});

describe('an address from which many new players come', () => {
  const come = (address: string | undefined, path = '/api/v1/adventures', cookie = '') =>
    Promise.resolve(
      door.gateway.fetch(new Request(`${origin}${path}`, { headers: { cookie } }), { address }),
    );

  test('is told to wait, while others and those who are known come in', async () => {
    const first = await come('192.0.2.7');
    const cookie = first.headers.get('set-cookie')?.split(';')[0] ?? '';
    expect([(await come('192.0.2.7')).status, (await come('::ffff:192.0.2.7')).status]).toStrictEqual([
      200, 200,
    ]);
    const refused = await come('192.0.2.7');
    expect(refused.status).toBe(429);
    expect(refused.headers.get('retry-after')).toBe('5');
    expect(refused.headers.get('set-cookie')).toBeNull();
    expect(await refused.json()).toMatchObject({ error_code: 'gateway/too-many-players' });
    expect((await come('192.0.2.8')).status).toBe(200);
    expect((await come('192.0.2.7', '/api/v1/adventures', cookie)).status).toBe(200);
    now += 5000;
    expect((await come('192.0.2.7')).status).toBe(200);
  });

  test('is one with all that share the first half of it', async () => {
    for (const address of ['2001:db8::1', '2001:db8:0:0:ffff::2', '2001:db8:0:0:1:2:3:4'])
      expect((await come(address)).status).toBe(200);
    expect((await come('2001:0DB8::9')).status).toBe(429);
    expect((await come('2001:db8:0:1::9')).status).toBe(200);
  });

  test('is not limited where nobody knows it', async () => {
    for (let count = 0; count < 8; count += 1) expect((await come(undefined)).status).toBe(200);
  });
});
