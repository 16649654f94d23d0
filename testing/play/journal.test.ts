import { join } from 'node:path';
import { journalQuerySchema } from '@lamplight/contracts';
import { expect, test } from 'vitest';
import { inkOf } from '../../packages/world/src/testing/ink-of.ts';
import { storyOf } from '../../packages/world/src/testing/story-of.ts';
import { ada, ben, openPlayhouse, type Playhouse } from './playhouse.ts';
import { playAlong } from './playing-along.ts';
import { temporaryFolder } from './temporary-folder.ts';

const inn = {
  ...storyOf({
    opening: 'It rains on the inn.',
    places: {
      taproom: { name: 'The Taproom', description: 'Smoke and benches.', exits: { up: 'loft' } },
      loft: { name: 'Loft', description: 'Straw.', exits: { down: 'taproom' } },
    },
    things: {
      board: { name: 'notice board', at: 'taproom', fixed: true, reads: 'The ferry sails at six.' },
      mug: {
        name: 'mug',
        at: 'taproom',
        description: [
          { when: { fact: 'cracked' }, say: 'It has a crack now.' },
          'A plain mug.',
          'Still a mug.',
        ],
      },
      ring: { name: 'ring', at: 'loft', description: 'Engraved: for M.' },
    },
    people: {
      mara: { name: 'Mara', at: 'taproom', description: 'The innkeeper.', scene: 'mara', greeting: 'hello' },
      odd: { name: 'Old Odd', at: 'taproom', description: 'He listens.' },
    },
    scenes: {
      mara: inkOf('-> hello\n=== hello ===\n"My brother took the boat."\n* [Where to?] "Away." -> DONE'),
    },
    facts: { cracked: false, secret: false },
    rules: {
      crack: {
        instead: { verb: 'touch', thing: 'mug' },
        do: [{ set: { fact: 'cracked', to: true } }],
        say: 'The mug cracks.',
      },
      hidden: { after: { type: 'thing-read' }, do: [{ set: { fact: 'secret', to: true } }] },
    },
    quests: {
      boat: {
        name: 'The missing boat',
        begins: { 'talked-to': 'mara' },
        stages: { first: { objectives: { ring: { text: 'find the ring', done: { carried: 'ring' } } } } },
      },
    },
    topics: { theft: {} },
  }),
  id: 'inn',
  title: 'The Inn',
  content: 'inn-1',
};

const open = (path?: string) => openPlayhouse({ stories: [inn], ...(path === undefined ? {} : { path }) });

function read(house: Playhouse, id: string, query: object = {}) {
  return house.play.journal.read(ada, id, journalQuerySchema.parse(query));
}

test('what was examined, read, heard and begun is learned once, newest first, and by whom else', async () => {
  await using house = await open();
  const { id, sayAll } = await playAlong(house.play, 'inn');
  await sayAll('x mug', 'read board', 'x mug', 'talk to mara', 'goodbye', 'touch mug', 'x mug', 'look');
  const { facts, older } = await read(house, id);
  expect(older).toBeNull();
  expect(facts.map(({ kind, text, source }) => [kind, text, source?.id ?? null])).toStrictEqual([
    ['seen', 'It has a crack now.', 'mug'],
    ['happened', 'The mug cracks.', null],
    ['quest', 'New in your journal: The missing boat.', 'boat'],
    ['heard', '"My brother took the boat."', 'mara'],
    ['read', 'The ferry sails at six.', 'board'],
    ['seen', 'A plain mug.', 'mug'],
    ['seen', 'The Taproom\nSmoke and benches.', 'taproom'],
    ['happened', 'It rains on the inn.', null],
  ]);
  const heard = facts.find(({ kind }) => kind === 'heard');
  expect(heard).toMatchObject({
    turn: 4,
    sequence: 5,
    place: { id: 'taproom', name: 'The Taproom' },
    source: { id: 'mara', name: 'Mara' },
    knownBy: [
      { id: 'mara', name: 'Mara' },
      { id: 'odd', name: 'Old Odd' },
    ],
    pinned: false,
  });
  expect(facts.find(({ kind }) => kind === 'read')?.knownBy).toStrictEqual([]);
  expect(JSON.stringify(facts)).not.toMatch(/secret|hidden|Engraved/);
});

test('it is searched in any order, case and accent, filtered by kind, and read page by page', async () => {
  await using house = await open();
  const { id, sayAll } = await playAlong(house.play, 'inn');
  await sayAll('x mug', 'read board', 'talk to mara', 'goodbye', 'up', 'x ring');
  const texts = async (query: object) => (await read(house, id, query)).facts.map(({ text }) => text);
  expect(await texts({ search: 'SIX ferry' })).toStrictEqual(['The ferry sails at six.']);
  expect(await texts({ search: 'mará brother' })).toStrictEqual(['"My brother took the boat."']);
  expect(await texts({ search: '.* %' })).toStrictEqual([]);
  expect(await texts({ kind: 'read' })).toStrictEqual(['The ferry sails at six.']);
  const all = await texts({});
  const pages: string[] = [];
  for (let before: string | null | undefined; before !== null;) {
    const page = await read(house, id, { limit: '3', ...(before === undefined ? {} : { before }) });
    expect(page.facts.length).toBeLessThanOrEqual(3);
    pages.push(...page.facts.map(({ text }) => text));
    before = page.older;
  }
  expect(pages).toStrictEqual(all);
  expect(await texts({ before: '99.9' })).toStrictEqual([]);
});

test('it belongs to the branch, follows what is taken back, and is the same after a restart', async () => {
  const house = await open(join(await temporaryFolder(), 'journal.db'));
  const { id, sayAll } = await playAlong(house.play, 'inn');
  await sayAll('x mug', 'read board');
  await house.play.openBranch(ada, id, { name: 'other', at: 1 });
  expect((await read(house, id)).facts.map(({ kind }) => kind)).not.toContain('read');
  await sayAll('up', 'undo');
  expect((await read(house, id)).facts.map(({ source }) => source?.id)).not.toContain('loft');
  await house.play.chooseBranch(ada, id, 'main');
  const before = await read(house, id);
  await using later = await house.reopen();
  expect(await read(later, id)).toStrictEqual(before);
  expect((await later.play.replay(ada, id)).differences).toStrictEqual([]);
});

test('a fact is told under the limits of today', async () => {
  await using house = await openPlayhouse({
    stories: [
      {
        ...inn,
        ...storyOf({
          places: { room: { name: 'Room' } },
          things: {
            knife: {
              name: 'knife',
              at: 'room',
              description: [
                { say: 'It was used to steal.', content: { topics: ['theft'] }, instead: 'A knife.' },
              ],
            },
          },
          topics: { theft: {} },
        }),
        id: 'room',
      },
    ],
  });
  const { id, say } = await playAlong(house.play, 'room');
  await say('x knife');
  expect((await read(house, id, { kind: 'seen' })).facts[0]?.text).toBe('It was used to steal.');
  const { limits } = await house.play.session(ada, id);
  await house.play.setLimits(ada, id, { key: 'l', limits: { ...limits, lines: ['theft'] } });
  expect((await read(house, id, { kind: 'seen' })).facts[0]?.text).toBe('A knife.');
});

test('facts are pinned and unpinned as often as one likes, and only those that were learned', async () => {
  await using house = await open();
  const { id, sayAll } = await playAlong(house.play, 'inn');
  await sayAll('x mug');
  const [fact] = (await read(house, id)).facts;
  const { journal } = house.play;
  for (let times = 0; times < 2; times += 1) await journal.pin(ada, id, fact?.id ?? '');
  expect((await read(house, id, { pinned: 'true' })).facts.map((one) => one.id)).toStrictEqual([fact?.id]);
  for (let times = 0; times < 2; times += 1) await journal.unpin(ada, id, fact?.id ?? '');
  expect((await read(house, id, { pinned: 'true' })).facts).toStrictEqual([]);
  await journal.pin(ada, id, fact?.id ?? '');
  expect((await read(house, id, { pinned: 'true' })).facts).toHaveLength(1);
  await expect(journal.pin(ada, id, '9.9')).rejects.toMatchObject({ code: 'play/no-such-fact' });
});

test('a note is written once under its key, changed by version, found, and gone with all of its versions', async () => {
  await using house = await open();
  const { id, sayAll } = await playAlong(house.play, 'inn');
  await sayAll('x mug');
  const { journal } = house.play;
  const asked = { key: 'n1', text: 'Ask Mara about her brother', pinned: false };
  const { note, care } = await journal.write(ada, id, asked);
  expect(care).toBeNull();
  expect(note).toMatchObject({ version: 1, text: asked.text, pinned: false, turn: 1, branch: 'main' });
  expect((await journal.write(ada, id, asked)).note).toStrictEqual(note);
  await expect(journal.write(ada, id, { ...asked, text: 'Other' })).rejects.toMatchObject({
    code: 'play/key-reused',
  });
  await journal.write(ada, id, { key: 'n2', text: 'The mug', pinned: true });
  const change = { version: 1, text: 'Ask Odd', pinned: false };
  const changed = await journal.change(ada, id, note.id, change);
  expect(changed.note).toMatchObject({ version: 2, text: 'Ask Odd', writtenAt: note.writtenAt });
  await expect(journal.change(ada, id, note.id, change)).rejects.toMatchObject({ code: 'play/note-changed' });
  expect((await journal.write(ada, id, asked)).note.text).toBe('Ask Odd');
  expect((await journal.notes(ada, id)).map(({ text }) => text)).toStrictEqual(['The mug', 'Ask Odd']);
  expect((await read(house, id, { search: 'ODD' })).notes.map(({ text }) => text)).toStrictEqual(['Ask Odd']);
  await journal.remove(ada, id, note.id);
  await expect(journal.remove(ada, id, note.id)).rejects.toMatchObject({ code: 'play/no-such-note' });
  expect(await journal.notes(ada, id)).toHaveLength(1);
});

test('a note that reads as a cry for help is kept, and care comes with it', async () => {
  await using house = await open();
  const { id } = await playAlong(house.play, 'inn');
  const asked = { key: 'n', text: 'I want to kill myself tonight', pinned: false };
  const { note, care } = await house.play.journal.write(ada, id, asked);
  expect(care?.level).toBeGreaterThanOrEqual(3);
  expect((await house.play.journal.notes(ada, id))[0]).toStrictEqual(note);
});

test('notes lie encrypted, stay where they belong, and go with their session', async () => {
  await using house = await open();
  const { id } = await playAlong(house.play, 'inn');
  const { journal } = house.play;
  await journal.write(ada, id, { key: 'n', text: 'Telltale', pinned: false });
  const owner = { tenant: ada.tenant, person: ada.player };
  const [stored] = await house.journal.latestRecords(owner, 'note/');
  expect(new TextDecoder().decode(stored?.body)).not.toContain('Telltale');
  await expect(journal.notes(ben, id)).rejects.toMatchObject({ code: 'play/no-session' });
  const other = await playAlong(house.play, 'inn');
  expect(await journal.notes(ada, other.id)).toStrictEqual([]);
  await house.play.remove(ada, id);
  await expect(journal.notes(ada, id)).rejects.toMatchObject({ code: 'play/session-removed' });
  await house.play.restore(ada, id);
  expect(await journal.notes(ada, id)).toHaveLength(1);
  await house.play.destroy(ada, id);
  expect(await house.journal.latestRecords(owner, 'note/')).toStrictEqual([]);
});

test('there is room for two hundred notes, and the next one is told so', async () => {
  await using house = await open();
  const { id } = await playAlong(house.play, 'inn');
  const { journal } = house.play;
  for (let count = 0; count < 200; count += 1)
    await journal.write(ada, id, { key: `n${count}`, text: `Note ${count}`, pinned: false });
  const full = journal.write(ada, id, { key: 'more', text: 'One more', pinned: false });
  await expect(full).rejects.toMatchObject({ code: 'play/too-many-notes', status: 409 });
}, 60_000);
