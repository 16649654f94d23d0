import {
  createDisguise,
  defaultPolicy,
  type WatchLogFacts,
  watchLogOf,
  watchLogSchema,
} from '@lamplight/escalation';
import { expect, test } from 'vitest';
import { ada, alert, hour, minute, night, refused } from '../test/night.ts';

function facts(now: number): WatchLogFacts {
  return {
    now,
    days: 30,
    more: false,
    waiting: 0,
    sinceStart: {},
    reader: { version: '1', awake: true },
    contacts: [ada],
    policy: defaultPolicy,
    disguise: createDisguise(new Uint8Array(32).fill(3)),
  };
}

test('the log counts alerts by day, level, kind and state, and names failures and what is overdue', async () => {
  const { escalation, desk, link, pass, book, jump } = night({
    contacts: [ada],
    deliver: ({ kind }) => (kind === 'medical' ? refused : { delivered: true, receipt: 'http-204' }),
  });
  await escalation.raise(alert({ id: 'seen' }));
  await pass(minute);
  await desk.act(link('ada'), 'reached-player');
  await escalation.raise(alert({ id: 'lost', kind: 'medical', at: minute }));
  await pass(2 * minute);
  jump(hour);
  const log = watchLogOf(await book.since(0, 100), facts(hour));
  expect(watchLogSchema.safeParse(log).success).toBe(true);
  expect(log.counts).toStrictEqual([
    { day: '1970-01-01', level: 4, kind: 'medical', state: 'undeliverable', count: 1 },
    { day: '1970-01-01', level: 4, kind: 'self-harm', state: 'acting', count: 1 },
  ]);
  expect(log.failures[0]).toMatchObject({ contact: 'Ada Lovelace', reason: 'webhook/status-500', page: 1 });
  expect(log.alerts.map(({ overdue, action }) => [overdue, action])).toStrictEqual([
    [true, null],
    [false, 'reached-player'],
  ]);
});

test('the log holds no id of a player or a session, and no rule', async () => {
  const { escalation, pass, book } = night({ contacts: [ada] });
  await escalation.raise(alert());
  await pass(0);
  const log = JSON.stringify(watchLogOf(await book.since(0, 100), facts(0)));
  expect(log).not.toMatch(/of-the-night|plan\/means|"a1"/);
});

test('a session has one name, and somebody who writes into one that is not theirs does not get that name', async () => {
  const { escalation, pass, book } = night({ contacts: [ada] });
  for (const player of ['player-of-the-night', 'stranger']) {
    await escalation.raise(alert({ id: `1-${player}`, player }));
    await escalation.raise(alert({ id: `2-${player}`, player }));
  }
  await pass(0);
  const { alerts } = watchLogOf(await book.since(0, 100), facts(0));
  expect(new Set(alerts.map(({ session }) => session)).size).toBe(2);
  expect(new Set(alerts.map(({ session, subject }) => `${subject} ${session}`)).size).toBe(2);
});
