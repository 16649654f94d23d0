import type { ServerMessage, Session } from '@lamplight/contracts';
import { expect, test } from 'vitest';
import { openPlayhouse } from '../play/playhouse.ts';
import { scriptedNarrator } from '../play/scripted-narrator.ts';
import { standIn } from '../play/voiced.ts';
import { follow, type Follower } from './follower.ts';
import { openServer } from './open-server.ts';

const sentences = ['The light is low.', 'Nothing here asks for hurry.', 'The sea is grey.'];

const partsOf = (messages: readonly ServerMessage[]) =>
  messages.flatMap((message) => (message.type === 'voice' ? [message.note] : []));

async function until(follower: Follower, kind: string): Promise<void> {
  for (;;) {
    const { note } = await follower.next('voice');
    if (note.part.kind === kind) return;
  }
}

test('a connection that is cut in the middle of a telling comes back to all of it', async () => {
  let go: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => {
    go = resolve;
  });
  const narrator = scriptedNarrator(() => ({ sentences, until: { sentence: 2, gate } }));
  await using house = await openPlayhouse({ needs: { voice: { narrator, models: () => [standIn] } } });
  await using server = await openServer({ play: house.play });
  const began = await fetch(`${server.url}/api/v1/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ adventure: 'island', seed: 7 }),
  });
  const cookie = began.headers.get('set-cookie')?.split(';')[0] ?? '';
  const { id } = (await began.json()) as Session;
  await fetch(`${server.url}/api/v1/sessions/${id}/voice`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ key: 'a model', voice: 'model' }),
  });

  const first = await follow(server.port, cookie, id, 2);
  await first.next('welcome');
  first.say({ type: 'ask', to: 'interactions', body: { key: 'look', text: 'look' } });
  await until(first, 'sentence');
  first.socket.terminate();
  await first.closed;
  const second = await follow(server.port, cookie, id, 3);
  await until(second, 'sentence');
  go();
  await until(second, 'over');
  second.say({ type: 'ask', to: 'retell', body: { key: 'again', hint: 'shorter' } });
  await until(second, 'over');
  second.socket.terminate();

  const parts = partsOf(second.messages).filter(({ of }) => of === 3);
  const [told, retold] = [parts.slice(0, 5), parts.slice(5)];
  expect(told.map(({ number }) => number)).toStrictEqual([1, 2, 3, 4, 5]);
  expect(retold[0]).toMatchObject({ number: 1, part: { kind: 'began' } });
  const said = told.flatMap(({ part }) => (part.kind === 'sentence' ? [part.text] : []));
  expect(said.join('')).toBe(sentences.join(' '));
  // Each part comes after the numbered message that it is about.
  const order = second.messages.flatMap((message) => {
    if (message.type === 'notice') return [`${message.notice.kind} ${message.notice.sequence}`];
    if (message.type !== 'voice' || message.note.part.kind !== 'over') return [];
    return [`over ${message.note.part.sequence}`];
  });
  expect(order).toStrictEqual(['turn-voiced 4', 'over 4', 'turn-retold 5', 'turn-voiced 6', 'over 6']);
  expect(narrator.asked.at(-1)?.hint).toBe('shorter');
  await house.play.voice.rest();
});
