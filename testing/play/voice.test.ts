import { join } from 'node:path';
import { transcriptAsMarkdown } from '@lamplight/play';
import { expect, test } from 'vitest';
import { ada, openPlayhouse } from './playhouse.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { openVoiced, quiet } from './voiced.ts';

test('a turn is answered in its author’s words at once, and a model’s take their place once they are whole', async () => {
  await using voiced = await openVoiced();
  const { play, id, say, over, heard } = voiced;
  const turn = await say('look');
  expect(turn.tellings.every(({ voice }) => voice === 'plain')).toBe(true);
  const ended = await over();
  expect(ended).toMatchObject({ as: 'told', because: null, sequence: turn.sequence + 1 });
  expect(heard.map(({ part }) => part.kind)).toStrictEqual(['began', 'sentence', 'sentence', 'over']);
  expect(heard.map(({ number, of }) => [number, of])).toStrictEqual(
    [1, 2, 3, 4].map((number) => [number, turn.sequence]),
  );
  const { passages, hash } = await play.session(ada, id);
  expect(passages.at(-1)).toMatchObject({ sequence: turn.sequence, plain: turn.tellings });
  expect(passages.at(-1)?.tellings).toStrictEqual([
    { text: `Quay\n${quiet}`, voice: 'model', place: 'Quay' },
  ]);
  expect(hash).toBe(turn.hash);
  const [notice] = await play.notices(ada, id, turn.sequence, 10);
  expect(notice).toMatchObject({ kind: 'turn-voiced', turn: { retells: turn.sequence, hash: turn.hash } });
});

test('what a model told is kept: a restart, a replay and a transcript ask nobody', async () => {
  const path = join(await temporaryFolder(), 'journal.db');
  await using voiced = await openVoiced(undefined, { path });
  const { house, play, id, say, over, narrator } = voiced;
  await say('look');
  await over();
  const { passages } = await play.session(ada, id);
  expect((await play.replay(ada, id)).differences).toStrictEqual([]);
  expect(transcriptAsMarkdown(await play.transcript(ada, id))).toContain(quiet);
  await using again = await house.reopen();
  expect((await again.play.session(ada, id)).passages).toStrictEqual(passages);
  expect((await again.play.replay(ada, id)).differences).toStrictEqual([]);
  expect(narrator.asked).toHaveLength(1);
});

test('without a model a session says so, and is told by its author', async () => {
  await using house = await openPlayhouse();
  const { play } = house;
  const { id } = await play.start(ada, { adventure: 'island' });
  expect(play.voice.models()).toStrictEqual([]);
  await expect(play.voice.choose(ada, id, { key: 'k', voice: 'model', model: null })).rejects.toMatchObject({
    code: 'play/no-model',
  });
  expect(await play.voice.read(ada, id)).toMatchObject({ voice: 'plain', models: [], next: null });
});
