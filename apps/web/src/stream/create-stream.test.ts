import { describe, expect, test } from 'vitest';
import { aTurn } from '../../test/a-turn.ts';
import { askMessage } from './ask-message.ts';
import { createStream } from './create-stream.ts';
import type { StreamEvent } from './stream-state.ts';

/** A stream whose connections and time are in the hand of the test. */
function aStream() {
  let now = 0;
  const timers = new Set<{ readonly at: number; readonly work: () => void }>();
  const connections: { hear: (event: StreamEvent) => void; sent: string[]; isClosed: boolean }[] = [];
  const told: string[] = [];
  const stream = createStream({
    session: 's1',
    after: 1,
    clock: () => now,
    luck: () => 1,
    unreachable: 'Not now.',
    connect(hear) {
      const connection = { hear, sent: [] as string[], isClosed: false };
      connections.push(connection);
      return {
        send: (text) => connection.sent.push(text),
        close() {
          connection.isClosed = true;
        },
      };
    },
    later(milliseconds, work) {
      const timer = { at: now + milliseconds, work };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    listener: {
      onNotice: ({ sequence }) => told.push(`notice ${sequence}`),
      onReached: () => told.push('reached'),
      onLost: () => told.push('lost'),
      onResync: (sequence) => told.push(`resync ${sequence}`),
      onProgress: (key, stage) => told.push(`${key} ${stage}`),
      onVoice: ({ number }) => told.push(`voice ${number}`),
      onTold: (alerts) => told.push(`told ${alerts.length}`),
      onBlocked: () => told.push('blocked'),
      onSentAway: (problem) => told.push(`away ${problem?.error_code}`),
    },
  });
  const newest = () => {
    const connection = connections.at(-1);
    if (connection === undefined) throw new Error('There is no connection.');
    return connection;
  };
  const hear = (message: object): void => newest().hear({ type: 'frame', text: JSON.stringify(message) });
  return {
    stream,
    told,
    connections,
    newest,
    hear,
    timers,
    welcome: (): void => {
      newest().hear({ type: 'opened' });
      hear({ type: 'welcome', protocol: 1, session: 's1', after: 1, sequence: 1, heartbeat: 25_000 });
    },
    pass: (milliseconds: number): void => {
      now += milliseconds;
      for (const timer of timers) {
        if (timer.at > now) continue;
        timers.delete(timer);
        timer.work();
      }
    },
  };
}

const notice = (sequence: number, key: string) => ({
  type: 'notice',
  notice: { session: 's1', sequence, kind: 'turn-played', turn: aTurn({ sequence, key }) },
});

describe('a stream', () => {
  test('answers what was asked over as many connections as it takes', async () => {
    const { stream, told, connections, newest, hear, pass, welcome } = aStream();
    welcome();
    const asked = stream.ask(askMessage('a', { text: 'look' }));
    expect(stream.ask(askMessage('a', { text: 'look' }))).toBe(asked);
    const [first] = connections;
    newest().hear({ type: 'closed', code: 1006 });
    pass(300);
    welcome();
    expect(newest().sent.map((text) => (JSON.parse(text) as { type: string }).type)).toStrictEqual([
      'hello',
      'ask',
    ]);
    // What an old connection still says is not heard.
    first?.hear({ type: 'frame', text: JSON.stringify(notice(2, 'z')) });
    hear(notice(2, 'a'));
    expect(await asked).toStrictEqual(aTurn({ sequence: 2, key: 'a' }));
    expect(told).toStrictEqual(['reached', 'lost', 'reached', 'notice 2']);
  });

  test('fails as a request over HTTP would', async () => {
    const { stream, hear, welcome } = aStream();
    welcome();
    const asked = stream.ask(askMessage('a', { text: 'look' }));
    const problem = {
      type: 'about:blank',
      title: '',
      status: 409,
      detail: 'Wait.',
      error_code: 'play/busy',
      timestamp: '2030-01-01T00:00:00Z',
    };
    hear({ type: 'refused', key: 'a', problem });
    await expect(asked).rejects.toMatchObject({
      code: 'play/busy',
      status: 409,
      message: 'Wait.',
      retryable: true,
    });
    hear({ type: 'problem', problem: { ...problem, status: 404, error_code: 'play/no-session' } });
    await expect(stream.ask(askMessage('b', { text: 'look' }))).rejects.toMatchObject({
      code: 'web/unreachable',
      message: 'Not now.',
      unreachable: true,
    });
  });

  test('has one timer at most, and none once it was left', () => {
    const { stream, hear, welcome, timers, newest } = aStream();
    welcome();
    for (let sequence = 2; sequence < 50; sequence += 1) hear(notice(sequence, `k${sequence}`));
    expect(timers.size).toBe(1);
    stream.leave();
    expect(timers.size).toBe(0);
    expect(newest().isClosed).toBe(true);
  });

  test('tries at once when somebody does not want to wait', () => {
    const { stream, connections, newest, welcome } = aStream();
    welcome();
    newest().hear({ type: 'closed', code: 1006 });
    stream.now();
    expect(connections).toHaveLength(2);
  });
});

test.each([
  [{ text: 'look' }, { to: 'interactions', body: { key: 'k', text: 'look', reads: 'en' } }],
  [
    { command: { verb: 'look' } },
    { to: 'interactions', body: { key: 'k', command: { verb: 'look' }, reads: 'en' } },
  ],
  [
    { act: 'retell' as const, way: {} },
    { to: 'retell', body: { key: 'k' } },
  ],
  [
    { act: 'retell' as const, way: { back: true as const } },
    { to: 'retell', body: { key: 'k', back: true } },
  ],
  [
    { act: 'take-back' as const, turns: 3 },
    { to: 'take-back', body: { key: 'k', turns: 3 } },
  ],
  [{ safety: { act: 'pause' as const } }, { to: 'safety', body: { key: 'k', act: 'pause', reads: 'en' } }],
])('what is asked of the story goes to the route that it belongs to (%j)', (ask, message) => {
  expect(askMessage('k', ask)).toStrictEqual({ type: 'ask', ...message });
});
