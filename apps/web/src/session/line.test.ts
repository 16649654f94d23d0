import type { StreamAsk, Turn } from '@lamplight/contracts';
import { expect, test } from 'vitest';
import { aTurn } from '../../test/a-turn.ts';
import type { Follower } from '../api/stream.ts';
import type { StreamListener } from '../stream/create-stream.ts';
import { createLine } from './line.ts';

/** A line whose socket and whose HTTP are in the hand of the test. */
function aLine() {
  const told: string[] = [];
  const overSocket: { readonly ask: StreamAsk; readonly answer: (turn: Turn) => void }[] = [];
  const overHttp: string[] = [];
  const followers: Follower[] = [];
  let heard: StreamListener | undefined;
  const line = createLine({
    listener: {
      after: () => 7,
      onNotice: ({ sequence }) => told.push(`notice ${sequence}`),
      onReached: () => told.push('reached'),
      onLost: () => told.push('lost'),
      onGap: () => told.push('gap'),
      onProgress: (key, stage) => told.push(`${stage} ${key}`),
      onVoice: ({ number }) => told.push(`voice ${number}`),
      onTold: (alerts) => told.push(`told ${alerts.length}`),
    },
    openStream(after, listener) {
      told.push(`after ${after}`);
      heard = listener;
      return {
        ask: (ask) => new Promise((answer) => overSocket.push({ ask, answer })),
        now: () => told.push('now'),
        leave: () => told.push('left'),
      };
    },
    follow(follower) {
      followers.push(follower);
      told.push('followed');
      return () => told.push('unfollowed');
    },
    deliver: async (key) => {
      overHttp.push(key);
      return aTurn({ key });
    },
    unreachable: () => 'Not now.',
  });
  const socket = (): StreamListener => {
    if (heard === undefined) throw new Error('The line was not opened.');
    return heard;
  };
  return { line, socket, told, overSocket, overHttp, followers };
}

test('until a socket stands what is asked goes over HTTP, then over the socket', async () => {
  const { line, socket, told, overSocket, overHttp } = aLine();
  await line.ask('a', { text: 'look' });
  line.open();
  await line.ask('b', { text: 'look' });
  socket().onReached();
  const asked = line.ask('c', { text: 'look' });
  expect(overHttp).toEqual(['a', 'b']);
  expect(overSocket.map(({ ask }) => ask)).toEqual([
    { type: 'ask', to: 'interactions', body: { key: 'c', text: 'look', reads: 'en' } },
  ]);
  socket().onProgress('c', 'received');
  socket().onProgress('c', 'resolving');
  overSocket[0]?.answer(aTurn({ key: 'c' }));
  expect(await asked).toMatchObject({ key: 'c' });
  expect(told).toEqual(['resolving a', 'after 7', 'resolving b', 'reached', 'received c', 'resolving c']);
});

test('a socket that breaks gives back what was asked, and the next attempt goes over HTTP', async () => {
  const { line, socket, overHttp } = aLine();
  line.open();
  socket().onReached();
  const asked = line.ask('a', { text: 'look' });
  socket().onLost();
  await expect(asked).rejects.toMatchObject({
    code: 'web/unreachable',
    retryable: true,
    message: 'Not now.',
  });
  expect(await line.ask('a', { text: 'look' })).toMatchObject({ key: 'a' });
  expect(overHttp).toEqual(['a']);
});

test('where no socket is let through the session is followed over HTTP, until one stands', () => {
  const { line, socket, told, followers } = aLine();
  line.open();
  socket().onLost();
  socket().onBlocked();
  socket().onBlocked();
  expect(followers).toHaveLength(1);
  socket().onReached();
  expect(told).toEqual(['after 7', 'lost', 'followed', 'unfollowed', 'reached']);
  line.now();
  line.close();
  expect(told.slice(-2)).toEqual(['now', 'left']);
});

test('whoever is sent away for good reads the session anew', () => {
  const { line, socket, told } = aLine();
  line.open();
  socket().onSentAway(null);
  expect(told).toEqual(['after 7', 'followed', 'gap']);
});

test('what is said to somebody goes over HTTP, also while a socket stands', async () => {
  const { line, socket, overSocket, overHttp } = aLine();
  line.open();
  socket().onReached();
  await line.ask('a', { person: 'tamsin', text: 'Who keeps the light?' });
  expect(overHttp).toEqual(['a']);
  expect(overSocket).toEqual([]);
});

test('what becomes of a telling is heard over the socket, and over HTTP where there is none', () => {
  const { line, socket, told, followers } = aLine();
  line.open();
  const part = { kind: 'began', model: 'large', attempt: 1 } as const;
  socket().onVoice({ session: 's1', of: 7, number: 1, part });
  socket().onBlocked();
  followers[0]?.onVoice({ session: 's1', of: 7, number: 2, part });
  expect(told.filter((one) => one.startsWith('voice'))).toEqual(['voice 1', 'voice 2']);
});
