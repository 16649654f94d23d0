import {
  AlertBookError,
  createAlertDesk,
  createDisguise,
  createMemoryAlertBook,
  defaultPolicy,
  watchLogOf,
  watchLogSchema,
} from '@lamplight/escalation';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Door, openDoor } from './open-door.ts';
import { createVisitor, origin, type Visitor } from './visitor.ts';

const key = 'the-key-of-an-operator-that-is-long-enough';
const contacts = [{ id: 'c0ffee', name: 'Ada <Lovelace>', order: 'first' as const }];
const now = Date.UTC(2030, 0, 1);
const clock = { now: () => now };
const disguise = createDisguise(new Uint8Array(32).fill(9));
const alert = disguise.book({
  id: 'a1',
  tenant: 'home',
  player: 'player-of-the-night',
  session: 'session-of-the-night',
  at: now - 3_600_000,
  level: 4,
  kind: 'self-harm',
  who: 'player',
  imminence: 'now',
  reasons: ['plan/means'],
});
const link = `/watch/alerts/${alert.ref}/c0ffee/${disguise.token(alert.ref, 'c0ffee')}`;
const form = { 'content-type': 'application/x-www-form-urlencoded', origin };

let door: Door;
let visitor: Visitor;
let broken = false;
const book = () => {
  const memory = createMemoryAlertBook();
  const reading = <T>(read: () => Promise<T>): Promise<T> =>
    broken ? Promise.reject(new AlertBookError('alert-book/unavailable', 'The disk is full.')) : read();
  return {
    ...memory,
    findByRef: (ref: string) => reading(() => memory.findByRef(ref)),
    since: (at: number, limit: number) => reading(() => memory.since(at, limit)),
  };
};
let alerts: ReturnType<typeof book>;

beforeEach(async () => {
  broken = false;
  alerts = book();
  await alerts.raise(alert, { type: 'raised', at: now - 3_600_000, told: 'care-team' });
  const facts = {
    now,
    days: 30,
    more: false,
    waiting: 0,
    sinceStart: {},
    contacts,
    policy: defaultPolicy,
    disguise,
  };
  door = await openDoor({
    watchRoom: {
      key,
      desk: createAlertDesk({ books: [alerts], contacts, disguise, clock, count: () => undefined }),
      log: async () =>
        watchLogOf(await alerts.since(0, 10), { ...facts, reader: { version: '7', awake: true } }),
    },
  });
  visitor = createVisitor(door.gateway);
});
afterEach(() => door[Symbol.asyncDispose]());

async function types(): Promise<string[]> {
  return ((await alerts.read('a1'))?.events ?? []).map(({ type }) => type);
}

describe('the page of a contact', () => {
  test('opened changes nothing, runs no script and is stored nowhere', async () => {
    const response = await visitor.ask('GET', link);
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('set-cookie')).toBeNull();
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    const page = await response.text();
    expect(page).not.toMatch(/<script|<style|javascript:| on\w+=/);
    expect(page).toContain('Nobody has acknowledged this yet.');
    expect(page).toContain('I, Ada &lt;Lovelace&gt;, have seen this');
    expect(page).not.toMatch(/of-the-night|plan\/means/);
    expect(await types()).toStrictEqual(['raised']);
  });

  test('acknowledges, notes an action and closes by forms, and then shows what stands', async () => {
    const posted = await visitor.ask('POST', link, 'do=acknowledge', form);
    expect([posted.status, posted.headers.get('location')]).toStrictEqual([303, link]);
    await visitor.ask('POST', link, 'do=act&action=reached-player', form);
    expect(await (await visitor.ask('GET', link)).text()).toContain(
      'I spoke or wrote with the person”. It is still open.',
    );
    await visitor.ask('POST', link, 'do=close', form);
    const closed = await (await visitor.ask('GET', link)).text();
    expect(closed).toContain('Closed by Ada &lt;Lovelace&gt;');
    expect(closed).not.toContain('<form');
    expect(await types()).toStrictEqual(['raised', 'acknowledged', 'action-taken', 'closed']);
  });

  test.each([
    ['a form of another site', 'do=acknowledge', { ...form, origin: 'https://elsewhere.example' }, 403],
    ['an action that is none', 'do=act&action=%3Cscript%3E', form, 303],
    ['nothing', '', form, 303],
    ['more than a form has', `do=act&action=${'x'.repeat(10_000)}`, form, 413],
  ])('takes nothing from %s', async (_what, body, headers, status) => {
    expect((await visitor.ask('POST', link, body, headers)).status).toBe(status);
    expect(await types()).toStrictEqual(['raised']);
  });

  test('of a wrong link says so, by GET and by POST', async () => {
    const wrong = `${link.slice(0, -1)}${link.endsWith('A') ? 'B' : 'A'}`;
    for (const path of [wrong, link.replace('c0ffee', 'decade'), link.replace(alert.ref, 'other')]) {
      const page = await visitor.ask('GET', path);
      expect(page.status).toBe(404);
      expect(await page.text()).toContain('This is not a link to an alert');
      expect((await visitor.ask('POST', path, 'do=acknowledge', form)).status).toBe(404);
    }
    expect(await types()).toStrictEqual(['raised']);
  });

  test('says that nothing was noted when nothing could be', async () => {
    broken = true;
    const response = await visitor.ask('POST', link, 'do=acknowledge', form);
    expect(response.status).toBe(503);
    expect(await response.text()).toContain('Nothing was noted.');
    expect(door.reported).toHaveLength(1);
  });
});

describe('the log of the operator', () => {
  test('is shown to nobody without the key', async () => {
    const asked = await visitor.ask('GET', '/watch');
    expect(await asked.text()).toContain('name="key"');
    const wrong = await visitor.ask('POST', '/watch', 'key=wrong', form);
    expect(wrong.status).toBe(403);
    expect(wrong.headers.get('set-cookie')).toBeNull();
    expect(await wrong.text()).toContain('That is not the key.');
  });

  test('opens with the key, which the browser does not keep, and closes again', async () => {
    const opened = await visitor.ask('POST', '/watch', `key=${key}`, form);
    expect(opened.status).toBe(303);
    const cookie = opened.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/HttpOnly.*SameSite=Strict/);
    expect(cookie).not.toContain(key);
    const page = await (await visitor.ask('GET', '/watch')).text();
    expect(page).toContain('The watch is awake (reader 7).');
    expect(page).toContain('1 overdue.');
    expect(page).not.toMatch(/of-the-night|plan\/means/);
    await visitor.ask('POST', '/watch/leave', '', form);
    expect(await (await visitor.ask('GET', '/watch')).text()).toContain('name="key"');
  });

  test('says when the book cannot be read that people are told all the same', async () => {
    await visitor.ask('POST', '/watch', `key=${key}`, form);
    broken = true;
    const page = await visitor.ask('GET', '/watch');
    expect(page.status).toBe(503);
    expect(await page.text()).toContain('The book of alerts cannot be read.');
    const json = await visitor.ask('GET', '/api/v1/watch/log', undefined, { authorization: `Bearer ${key}` });
    expect(await json.json()).toMatchObject({ status: 503, error_code: 'alert-book/unavailable' });
    expect(door.reported).toHaveLength(2);
  });

  test('is JSON for a program with the key as its bearer, which makes no player of it', async () => {
    const right = await visitor.ask('GET', '/api/v1/watch/log', undefined, {
      authorization: `Bearer ${key}`,
    });
    expect(right.status).toBe(200);
    expect(right.headers.get('set-cookie')).toBeNull();
    const log = watchLogSchema.parse(await right.json());
    expect(log.alerts).toMatchObject([{ level: 4, kind: 'self-harm', overdue: true }]);
    for (const authorization of ['', 'Bearer', `Bearer ${key}x`, `Basic ${key}`]) {
      const answer = await visitor.ask('GET', '/api/v1/watch/log', undefined, { authorization });
      expect(answer.status).toBe(401);
      expect(answer.headers.get('www-authenticate')).toBe('Bearer');
      expect(await answer.json()).toMatchObject({ error_code: 'gateway/not-the-operator' });
    }
  });
});
