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
    { text: `Quay\n${quiet}`, voice: 'model', place: 'Quay', model: 'stand-in' },
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

test('what the score says and the line with which a story ends are nobody’s to tell anew', async () => {
  await using voiced = await openVoiced();
  const { play, id, say, over, heard, narrator } = voiced;
  await say('drop the letter');
  const dropped = await say('yes');
  expect(dropped.tellings.slice(0, 2).map(({ text, voice }) => [voice, text])).toStrictEqual([
    ['plain', 'Gone.'],
    ['program', 'Your score has gone up by one point.'],
  ]);
  await over();
  for (const words of [
    'in',
    'open the box',
    'take the key',
    'out',
    'unlock the gate',
    'open the gate',
    'north',
  ]) {
    await say(words);
  }
  const rung = await say('touch the bell');
  const isOver = (sequence: number): boolean =>
    heard.some(({ of, part }) => of === sequence && part.kind === 'over');
  while (!isOver(rung.sequence)) await over();
  const asked = narrator.asked.flatMap(({ view }) => view.happened);
  expect(asked).toContain('Gone.');
  expect(asked.join('\n')).not.toMatch(/score|\*{3}/);
  const { passages } = await play.session(ada, id);
  const told = passages.map(({ tellings }) => tellings.map(({ text, voice }) => [voice, text]));
  expect(told).toContainEqual([
    ['model', quiet],
    ['program', 'Your score has gone up by one point.'],
  ]);
  expect(told.at(-1)).toStrictEqual([
    ['model', quiet],
    ['model', '*** The bell has rung ***'],
  ]);
});

test('a look into the journal is no part of the story, and a model is asked for what happens besides alone', async () => {
  await using voiced = await openVoiced();
  const { say, over, narrator } = voiced;
  const happened: string[][] = [];
  for (let nth = 0; nth < 6; nth += 1) {
    const { tellings } = await say('journal');
    expect(tellings[0]?.voice).toBe('program');
    const plain = tellings.filter(({ voice }) => voice === 'plain').map(({ text }) => text);
    if (plain.length === 0) continue;
    happened.push(plain);
    await over();
  }
  expect(happened.length).toBeLessThan(6);
  expect(narrator.asked.map(({ view }) => view.happened)).toStrictEqual(happened);
});
