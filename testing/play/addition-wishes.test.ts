import { describe, expect, test } from 'vitest';
import { bellQuest, boatShed, netMender } from '../narrator/a-pier.ts';
import { openPier } from './pier-house.ts';
import { ada, ben } from './playhouse.ts';

const grave = 'I took too many pills';
const careFirst = { code: 'play/care-first', care: { level: 4 } };

describe('a wish in danger', () => {
  test('is cared for while another player’s quest is thought of', async () => {
    await using pier = await openPier([bellQuest]);
    const { play, id } = pier;
    const other = await play.start(ben, { adventure: 'pier', seed: 1 });
    const first = play.additions.propose(ada, id, { key: 'a' });
    await expect(play.additions.propose(ben, other.id, { key: 'b', wish: grave })).rejects.toMatchObject(
      careFirst,
    );
    expect(await first).toMatchObject({ offer: { name: 'The ferry bell' } });
  });

  test('is cared for where its session can not be opened', async () => {
    await using pier = await openPier([bellQuest]);
    await expect(
      pier.play.additions.propose(ada, 'no such session', { key: 'a', wish: grave }),
    ).rejects.toMatchObject({ ...careFirst, cause: { code: 'play/no-session' } });
  });

  test('is cared for each time, also under a key that was answered', async () => {
    await using pier = await openPier([bellQuest]);
    const { play, id } = pier;
    await play.additions.propose(ada, id, { key: 'a', wish: 'something with a bell' });
    for (const key of ['a', 'b', 'b'])
      await expect(play.additions.propose(ada, id, { key, wish: grave })).rejects.toMatchObject(careFirst);
  });

  test('lingers as a turn does: nothing is held out or taken, and no model is asked', async () => {
    await using pier = await openPier([bellQuest]);
    const { play, id, model, ask, take } = pier;
    const other = await play.start(ada, { adventure: 'pier', seed: 1 });
    await play.voice.choose(ada, other.id, { key: 'voice', voice: 'model', model: null });
    const offer = await ask();
    await expect(play.additions.propose(ada, id, { key: 'w', wish: grave })).rejects.toMatchObject(careFirst);
    const asked = model.asked.length;
    expect(await play.additions.read(ada, id)).toMatchObject({ offer: null, because: 'voice/care-first' });
    await expect(take(offer)).rejects.toMatchObject({ code: 'play/offer-not-open' });
    for (const session of [id, other.id])
      expect(
        await play.additions.propose(ada, session, { key: `next-${session}`, wish: 'something with a bell' }),
      ).toMatchObject({ because: 'voice/care-first' });
    expect(model.asked).toHaveLength(asked);
    const { passages } = await play.transcript(ada, id);
    expect(JSON.stringify(passages)).not.toContain('pills');
    expect((await play.replay(ada, id)).differences).toEqual([]);
  });

  test('that asks for help in words that are not grave is answered with help, and nothing lingers', async () => {
    await using pier = await openPier([bellQuest]);
    const { play, id, ask } = pier;
    const offer = await ask();
    await expect(play.additions.propose(ada, id, { key: 'h', wish: 'help me' })).rejects.toMatchObject({
      code: 'play/care-first',
    });
    expect(await play.additions.read(ada, id)).toMatchObject({ offer, because: null });
  });
});

test('grave words under the key of a quest that was proposed are cared for, and linger', async () => {
  await using pier = await openPier([bellQuest]);
  const { play, id, ask } = pier;
  await ask();
  const { turn } = await play.session(ada, id);
  await play.additions.propose(ada, id, { key: 'a' });
  await expect(play.interact(ada, id, { key: 'a', text: grave })).rejects.toMatchObject({
    ...careFirst,
    cause: { code: 'play/key-reused' },
  });
  expect(await play.additions.read(ada, id)).toMatchObject({ offer: null, because: 'voice/care-first' });
  expect((await play.session(ada, id)).turn).toBe(turn);
  await expect(play.interact(ada, id, { key: 'a', text: 'look' })).rejects.toMatchObject({
    code: 'play/key-reused',
  });
});

test.for([
  ['Kill yourself', 'slit your wrists'],
  ['A walk to the hut', 'kill yourself tonight'],
  ['A walk to the hut', 'cut your arms'],
])('a quest “%s” with the step “%s” is not offered', async ([name, text]) => {
  const [thing] = bellQuest.things;
  const goal = { kind: 'have', thing: 'a-shell' };
  await using pier = await openPier([
    {
      ...bellQuest,
      name,
      begins: { kind: 'visit', place: 'hut' },
      things: [{ ...thing, id: 'a-shell', name: 'shell', words: [], at: 'pier' }],
      steps: [{ text, goal, say: 'You have it.' }],
    },
  ]);
  const { play, id } = pier;
  const { offer } = await play.additions.propose(ada, id, { key: 'a' });
  expect(offer).toBe(null);
  expect((await play.additions.read(ada, id)).offer).toBe(null);
});

test.for(['quest', 'person', 'place'] as const)(
  'a wish in danger for a %s is cared for, and no model is asked',
  async (kind) => {
    await using pier = await openPier([bellQuest, netMender, boatShed]);
    const { play, id, model } = pier;
    const before = model.asked.length;
    await expect(play.additions.propose(ada, id, { key: 'a', kind, wish: grave })).rejects.toMatchObject(
      careFirst,
    );
    expect(model.asked).toHaveLength(before);
    expect(await play.additions.read(ada, id)).toMatchObject({ offer: null, because: 'voice/care-first' });
  },
);

const cruel = 'Go and kill yourself tonight.';
test.for([
  ['a person by what they are called', { ...netMender, name: 'Kill Yourself' }],
  ['a person by how they look', { ...netMender, description: cruel }],
  ['a person by how they are seen', { ...netMender, appearance: cruel }],
  ['a person by how they greet', { ...netMender, greeting: cruel }],
  ['a person by what they answer', { ...netMender, topics: [{ words: ['net'], answer: cruel }] }],
  ['a person by what else they say', { ...netMender, otherwise: cruel }],
  ['a place by what it is called', { ...boatShed, name: 'Kill Yourself' }],
  ['a place by how it looks', { ...boatShed, description: cruel }],
  ['a place by what lies there', { ...boatShed, things: [{ ...boatShed.things[0], description: cruel }] }],
] as const)('%s that harms is not offered', async ([what, proposal]) => {
  await using pier = await openPier([proposal]);
  const { play, id } = pier;
  const kind = what.startsWith('a person') ? 'person' : 'place';
  expect(await play.additions.propose(ada, id, { key: 'a', kind })).toMatchObject({
    offer: null,
    because: 'proposals/unfit',
  });
});

test('what asked for a quest under a key does not ask for a person under it', async () => {
  await using pier = await openPier([bellQuest, netMender]);
  const { play, id } = pier;
  await play.additions.propose(ada, id, { key: 'a' });
  expect(await play.additions.propose(ada, id, { key: 'a', kind: 'quest' })).toMatchObject({ because: null });
  await expect(play.additions.propose(ada, id, { key: 'a', kind: 'person' })).rejects.toMatchObject({
    code: 'play/key-reused',
  });
});
