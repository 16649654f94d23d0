import type { ClientMessage, Problem, ServerMessage, StreamAsk } from '@lamplight/contracts';
import { describe, expect, test } from 'vitest';
import { aTurn } from '../../test/a-turn.ts';
import { stepStream } from './step-stream.ts';
import { newStream, type StreamEffect, type StreamEvent } from './stream-state.ts';

/** The page's side of a connection, and what was done about what happened to it. */
function aStream(after = 0) {
  let now = 0;
  let state = newStream('s1', after, now);
  const happen = (event: StreamEvent): readonly StreamEffect[] => {
    const step = stepStream(state, event, { now, luck: 1 });
    state = step.state;
    return step.effects;
  };
  const hear = (message: ServerMessage | object): readonly StreamEffect[] =>
    happen({ type: 'frame', text: JSON.stringify(message) });
  return {
    happen,
    hear,
    pass: (milliseconds: number) => ((now += milliseconds), happen({ type: 'wake' })),
    welcome(from = after) {
      happen({ type: 'wake' });
      happen({ type: 'opened' });
      return hear({
        type: 'welcome',
        protocol: 1,
        session: 's1',
        after: from,
        sequence: 9,
        heartbeat: 25_000,
      });
    },
  };
}

const sent = (effects: readonly StreamEffect[]): ClientMessage[] =>
  effects.flatMap((effect) => (effect.type === 'send' ? [JSON.parse(effect.text) as ClientMessage] : []));
const kinds = (effects: readonly StreamEffect[]): string[] => effects.map(({ type }) => type);
const asking = (key: string): StreamAsk => ({ type: 'ask', to: 'interactions', body: { key, text: 'look' } });
const notice = (sequence: number, key: string | null = null): object => ({
  type: 'notice',
  notice: { session: 's1', sequence, kind: 'turn-played', turn: aTurn({ sequence, key }) },
});
const problem = (status: number): Problem => ({
  type: 'about:blank',
  title: '',
  status,
  detail: 'Why.',
  error_code: 'a/b',
  timestamp: '2030-01-01T00:00:00Z',
});

describe('numbered messages', () => {
  test('are asked for from the last one that the page has, and each is handed on once', () => {
    const stream = aStream(4);
    expect(kinds(stream.happen({ type: 'wake' }))).toStrictEqual(['connect']);
    expect(sent(stream.happen({ type: 'opened' }))).toStrictEqual([
      { type: 'hello', protocol: 1, session: 's1', after: 4 },
    ]);
    stream.welcome();
    expect(kinds(stream.hear(notice(5)))).toStrictEqual(['notice']);
    expect(stream.hear(notice(5))).toStrictEqual([]);
    expect(stream.hear(notice(3))).toStrictEqual([]);
    expect(kinds(stream.hear(notice(6)))).toStrictEqual(['notice']);
  });

  test('that leave a gap, or are garbled, are asked for again over a new connection', () => {
    for (const text of [JSON.stringify(notice(7)), '{"type":', 'null']) {
      const stream = aStream(4);
      stream.welcome();
      stream.hear(notice(5));
      expect(kinds(stream.happen({ type: 'frame', text }))).toStrictEqual(['disconnect', 'lost']);
      expect(kinds(stream.pass(300))).toStrictEqual(['connect']);
      expect(sent(stream.happen({ type: 'opened' }))).toMatchObject([{ after: 5 }]);
    }
  });

  test('are acknowledged together within 200 ms, and at once when they are many', () => {
    const stream = aStream();
    stream.welcome();
    expect(sent([...stream.hear(notice(1)), ...stream.hear(notice(2))])).toStrictEqual([]);
    expect(sent(stream.pass(199))).toStrictEqual([]);
    expect(sent(stream.pass(1))).toStrictEqual([{ type: 'ack', sequence: 2 }]);
    expect(sent(stream.pass(200))).toStrictEqual([]);
    const acks = Array.from({ length: 400 }, (_, index) => sent(stream.hear(notice(index + 3)))).flat();
    expect(acks.length).toBeGreaterThan(2);
    expect(acks.length).toBeLessThan(20);
  });

  test('that were left out are read elsewhere, and the page goes on after them', () => {
    const stream = aStream(2);
    stream.happen({ type: 'wake' });
    stream.happen({ type: 'opened' });
    const resync = {
      type: 'resync',
      protocol: 1,
      session: 's1',
      after: 90,
      because: 'behind',
      heartbeat: 25_000,
    };
    expect(stream.hear(resync)).toMatchObject([{ type: 'resync', sequence: 90 }, { type: 'reached' }]);
    expect(kinds(stream.hear(notice(91)))).toStrictEqual(['notice']);
  });
});

describe('asks', () => {
  test('go out in order, a few at a time, and again over the next connection until they are answered', () => {
    const stream = aStream();
    for (let count = 0; count < 10; count += 1) stream.happen({ type: 'ask', ask: asking(`k${count}`) });
    expect(sent(stream.welcome()).map((one) => ('body' in one ? one.body.key : ''))).toStrictEqual(
      Array.from({ length: 8 }, (_, index) => `k${index}`),
    );
    const answered = stream.hear(notice(1, 'k0'));
    expect(answered).toMatchObject([{ type: 'notice' }, { type: 'settled', key: 'k0' }, { type: 'send' }]);
    stream.happen({ type: 'closed', code: 1006 });
    stream.pass(300);
    stream.happen({ type: 'opened' });
    const again = stream.hear({
      type: 'welcome',
      protocol: 1,
      session: 's1',
      after: 1,
      sequence: 1,
      heartbeat: 25_000,
    });
    expect(sent(again)).toMatchObject(
      Array.from({ length: 8 }, (_, index) => ({ body: { key: `k${index + 1}` } })),
    );
  });

  test('are settled once: by their message, by what was known before, or by a problem', () => {
    const stream = aStream();
    stream.welcome();
    for (const key of ['a', 'b', 'c']) stream.happen({ type: 'ask', ask: asking(key) });
    expect(stream.happen({ type: 'ask', ask: asking('a') })).toStrictEqual([]);
    expect(kinds(stream.hear(notice(1, 'a')))).toStrictEqual(['notice', 'settled']);
    expect(stream.hear({ type: 'done', key: 'a', sequence: 1, turn: null })).toStrictEqual([]);
    expect(stream.hear({ type: 'done', key: 'b', sequence: 1, turn: aTurn({ key: 'b' }) })).toMatchObject([
      { type: 'settled', key: 'b', outcome: { type: 'turn' } },
    ]);
    expect(stream.hear({ type: 'refused', key: 'c', problem: problem(409) })).toMatchObject([
      { type: 'settled', key: 'c', outcome: { type: 'problem' } },
    ]);
    expect(stream.hear({ type: 'refused', key: 'c', problem: problem(409) })).toStrictEqual([]);
  });
});

describe('a connection', () => {
  test('comes back by itself, ever more slowly, and at once when somebody says so', () => {
    const stream = aStream();
    stream.welcome();
    expect(kinds(stream.happen({ type: 'closed', code: 1006 }))).toStrictEqual(['lost']);
    expect(kinds(stream.pass(300))).toStrictEqual(['connect']);
    for (const wait of [1000, 2000, 4000, 8000, 15_000, 15_000]) {
      // From the third attempt in vain on the page has to do with HTTP.
      expect(kinds(stream.happen({ type: 'closed', code: 1006 }))).toStrictEqual(
        wait === 2000 ? ['blocked'] : [],
      );
      expect(stream.pass(wait - 1)).toStrictEqual([]);
      expect(kinds(stream.pass(1))).toStrictEqual(['connect']);
    }
    stream.happen({ type: 'closed', code: 1001 });
    expect(kinds(stream.happen({ type: 'online' }))).toStrictEqual(['connect']);
    expect(stream.happen({ type: 'online' })).toStrictEqual([]);
  });

  test('that was turned down waits longer, and one that was sent away does not come back', () => {
    const busy = aStream();
    busy.welcome();
    busy.happen({ type: 'closed', code: 4429 });
    expect(busy.pass(5000)).toStrictEqual([]);
    expect(kinds(busy.pass(300))).toStrictEqual(['connect']);
    const gone = aStream();
    gone.welcome();
    gone.happen({ type: 'ask', ask: asking('a') });
    expect(gone.hear({ type: 'problem', problem: problem(404) })).toMatchObject([
      { type: 'disconnect' },
      { type: 'settled', key: 'a', outcome: { type: 'unreachable' } },
      { type: 'sent-away', problem: { status: 404 } },
    ]);
    expect(gone.pass(100_000)).toStrictEqual([]);
    expect(gone.happen({ type: 'ask', ask: asking('b') })).toMatchObject([
      { outcome: { type: 'unreachable' } },
    ]);
  });

  test('that is silent for two heartbeats, or never opens, is given up for another', () => {
    const stream = aStream();
    stream.welcome();
    stream.pass(49_000);
    expect(sent(stream.hear({ type: 'ping' }))).toStrictEqual([{ type: 'pong' }]);
    expect(stream.pass(49_999)).toStrictEqual([]);
    expect(kinds(stream.pass(1))).toStrictEqual(['disconnect', 'lost']);
    expect(kinds(stream.pass(300))).toStrictEqual(['connect']);
    expect(kinds(stream.pass(10_000))).toStrictEqual(['disconnect']);
  });

  test('that is not let through three times says so, and keeps its asks until it works', () => {
    const stream = aStream();
    stream.happen({ type: 'ask', ask: asking('a') });
    stream.happen({ type: 'wake' });
    const effects: StreamEffect[] = [];
    for (let count = 0; count < 3; count += 1) {
      effects.push(...stream.happen({ type: 'closed', code: 1006 }));
      stream.pass(15_000);
    }
    expect(kinds(effects)).toStrictEqual(['lost', 'blocked']);
    stream.happen({ type: 'ask', ask: asking('b') });
    const welcomed = stream.welcome();
    expect(kinds(welcomed)).toContain('reached');
    expect(sent(welcomed)).toMatchObject([{ body: { key: 'a' } }, { body: { key: 'b' } }]);
  });

  test('over which nothing is heard after an ask is given up long before the next heartbeat, as after sleep', () => {
    const stream = aStream();
    stream.welcome();
    stream.pass(10_000);
    stream.happen({ type: 'ask', ask: asking('a') });
    expect(stream.pass(7_999)).toStrictEqual([]);
    expect(kinds(stream.pass(1))).toStrictEqual(['disconnect', 'lost']);
    stream.pass(300);
    expect(sent(stream.welcome())).toMatchObject([{ type: 'ask', body: { key: 'a' } }]);
    stream.hear({ type: 'progress', key: 'a', stage: 'received' });
    expect(stream.pass(8_000)).toStrictEqual([]);
  });

  test('passes over what a newer server says besides', () => {
    const stream = aStream();
    stream.welcome();
    expect(stream.hear({ type: 'chunk', text: 'x' })).toStrictEqual([]);
    expect(stream.hear({ type: 'told', alerts: [] })).toStrictEqual([{ type: 'told', alerts: [] }]);
    expect(kinds(stream.hear({ type: 'progress', key: 'a', stage: 'received' }))).toStrictEqual(['progress']);
  });

  test('that was left stays away', () => {
    const stream = aStream();
    stream.welcome();
    expect(kinds(stream.happen({ type: 'leave' }))).toStrictEqual(['disconnect']);
    expect(stream.pass(100_000)).toStrictEqual([]);
    expect(stream.happen({ type: 'closed', code: 1006 })).toStrictEqual([]);
  });
});
