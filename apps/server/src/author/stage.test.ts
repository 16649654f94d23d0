import { createSqliteJournal } from '@lamplight/adapter-sqlite';
import { createEphemeralTenantKeys, createVault } from '@lamplight/adapter-vault';
import { loadAdventure } from '@lamplight/adventure';
import type { VoiceNote } from '@lamplight/contracts';
import type { Story } from '@lamplight/world';
import { expect, test } from 'vitest';
import { scriptedNarrator } from '../../../../testing/play/scripted-narrator.ts';
import { standIn } from '../../../../testing/play/voiced.ts';
import { playOf } from '../compose.ts';
import { composeMessageReader } from '../compose-watch.ts';
import { createStage, type Stage } from './stage.ts';

const ada = { tenant: 'home', player: 'ada' };

function hut(bench: string): Story {
  const text = `
title: The hut
author: Ada
blurb: A bench.
ages: 8
minutes: 1
opening: Rain.
start: hut
places:
  hut: { name: The hut, description: ${bench}, exits: { out: field } }
  field: { name: The field, description: Grass., exits: { in: hut } }
endings: {}
`;
  const loaded = loadAdventure('hut', new Map([['adventure.yaml', text]]));
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.findings));
  return loaded.story;
}

const reader = await composeMessageReader();
const kept = createSqliteJournal({ path: ':memory:' });
const vault = createVault({ keys: kept, tenantKeys: createEphemeralTenantKeys() });
let open = 0;
/** A model that begins and never ends. */
const voice = {
  narrator: scriptedNarrator(() => ({
    sentences: ['Rain.'],
    until: { sentence: 0, gate: new Promise(() => undefined) },
  })),
  models: () => [standIn],
};

function openStage(played: (session: string) => void = () => undefined): Stage {
  return createStage(
    {
      played,
      openPlay(stories) {
        const journal = createSqliteJournal({ path: ':memory:' });
        open += 1;
        return {
          play: playOf({ journal, vault, stories, reader, records: kept }, { voice }),
          async [Symbol.asyncDispose]() {
            open -= 1;
            await journal[Symbol.asyncDispose]();
          },
        };
      },
    },
    hut('One bench.'),
  );
}

test('what is said while a story is put on is played on the new one, once', async () => {
  const happened: string[] = [];
  await using stage = openStage((session) => happened.push(session));
  const { id } = await stage.begin(ada, null);
  const saved = stage.put(hut('Two benches.'));
  const said = [1, 2, 3].map((n) => stage.play.interact(ada, id, { key: `k${n}`, text: 'look' }));
  await saved;
  const texts = (await Promise.all(said)).map(({ text }) => text);
  expect(texts).toStrictEqual(Array(3).fill('The hut\nTwo benches.'));
  expect((await stage.play.session(ada, id)).turn).toBe(3);
  expect(happened).toStrictEqual([id, id, id]);
  expect(open).toBe(1);
});

test('saves that come at once are put on one after the other, and only the last is open', async () => {
  await using stage = openStage();
  const { id } = await stage.begin(ada, 'field');
  await stage.play.interact(ada, id, { key: 'in', text: 'in' });
  await Promise.all(['Three', 'Four', 'Five'].map((many) => stage.put(hut(`${many} benches.`))));
  expect((await stage.play.session(ada, id)).telling).toBe('The hut\nFive benches.');
  expect(await stage.behind(id)).toMatchObject({ from: 'field', retraced: { held: 1, stopped: null } });
  expect(open).toBe(1);
});

test('what belongs to the player outlives every save, and what was removed or erased does not come back', async () => {
  await using stage = openStage();
  const [kept1, removed] = [await stage.begin(ada, null), await stage.begin(ada, null)];
  const ben = { tenant: 'home', player: 'ben' };
  const erased = await stage.begin(ben, null);
  const preferences = { language: null, country: 'GB', limits: null, keepWords: false };
  await stage.play.player.setPreferences(ada, preferences);
  await stage.play.remove(ada, removed.id);
  await stage.play.erase(ben);
  await stage.put(hut('No bench.'));
  expect(await stage.play.player.preferences(ada)).toStrictEqual(preferences);
  expect((await stage.play.sessions(ada)).map(({ id }) => id)).toStrictEqual([kept1.id]);
  expect(await stage.behind(removed.id)).toBeUndefined();
  expect(await stage.behind(erased.id)).toBeUndefined();
});

test('of many sessions those go along in which something happened last', async () => {
  await using stage = openStage();
  const first = await stage.begin(ada, null);
  const second = await stage.begin(ada, null);
  for (let count = 0; count < 11; count += 1) await stage.begin(ada, null);
  await stage.play.interact(ada, first.id, { key: 'alive', text: 'look' });
  await stage.put(hut('A bench.'));
  expect(await stage.behind(first.id)).toMatchObject({ retraced: { held: 1 } });
  expect(await stage.behind(second.id)).toBeUndefined();
});

test('whoever listens to a session hears of it behind every save, until they leave', async () => {
  await using stage = openStage();
  const { id } = await stage.begin(ada, null);
  const heard: number[] = [];
  const leave = stage.play.onGrowth(id, (sequence) => heard.push(sequence));
  await stage.play.interact(ada, id, { key: 'a', text: 'look' });
  await expect.poll(() => heard).toEqual([2]);
  await stage.put(hut('Two benches.'));
  heard.length = 0;
  await stage.play.interact(ada, id, { key: 'b', text: 'look' });
  await expect.poll(() => heard).toEqual([3]);
  leave();
  await stage.play.interact(ada, id, { key: 'c', text: 'look' });
  await stage.play.session(ada, id);
  expect(heard).toEqual([3]);
});

test('what a model tells while a story is put on is over, whoever follows it hears so, and it tells on', async () => {
  await using stage = openStage();
  const { id } = await stage.begin(ada, null);
  await stage.play.voice.choose(ada, id, { key: 'model', voice: 'model', model: null });
  const heard: VoiceNote[] = [];
  await stage.play.voice.listen(ada, id, (note) => heard.push(note));
  const { sequence } = await stage.play.interact(ada, id, { key: 'told', text: 'look' });
  expect(await stage.play.voice.telling(ada, id)).toBe(sequence);
  await stage.put(hut('Two benches.'));
  expect(await stage.play.voice.read(ada, id)).toMatchObject({ voice: 'model', model: null });
  expect(heard.at(-1)).toMatchObject({
    of: sequence,
    part: { kind: 'over', as: 'plain', because: 'voice/closed' },
  });
  expect(await stage.play.voice.telling(ada, id)).toBeNull();
});
