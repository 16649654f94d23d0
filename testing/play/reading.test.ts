import { expect, test } from 'vitest';
import { ada, openPlayhouse } from './playhouse.ts';
import { playAlong } from './playing-along.ts';

const waiting = {
  words: 'drop the letter',
  commands: [{ verb: 'drop', thing: 'letter' }],
  certainty: 'plain',
  cost: 'The wind would take the letter for good.',
};

test('before a costly act the answer says what was understood, and nothing has been done', async () => {
  await using house = await openPlayhouse();
  const { id, say } = await playAlong(house.play);
  const before = await house.play.session(ada, id);
  const asked = await say('put the letter down');
  expect(asked).toMatchObject({
    outcome: 'asked',
    turn: 0,
    hash: before.hash,
    answers: ['yes', 'no'],
    reading: { ...waiting, words: 'put the letter down' },
  });
  expect((await house.play.session(ada, id)).reading).toStrictEqual(asked.reading);
  const done = await say('yes');
  expect(done).toMatchObject({ outcome: 'done', score: 1, reading: null });
  expect((await house.play.session(ada, id)).reading).toBeNull();
});

test('a button that is costly is asked about in the words of its offer', async () => {
  await using house = await openPlayhouse();
  const { id } = await playAlong(house.play);
  const { offers } = await house.play.session(ada, id);
  const costly = offers.filter(({ cost }) => cost !== null);
  expect(costly).toMatchObject([{ words: 'drop the letter', cost: waiting.cost }]);
  const command = costly[0]?.command ?? { verb: '' };
  const asked = await house.play.interact(ada, id, { key: 'button', command });
  expect(asked).toMatchObject({ outcome: 'asked', reading: waiting });
});

test('what waits stays while somebody pauses, and is gone once it was answered', async () => {
  await using house = await openPlayhouse();
  const { id, say } = await playAlong(house.play);
  await say('drop letter');
  expect((await say('pause')).reading).toMatchObject(waiting);
  expect((await say('map')).reading).toMatchObject(waiting);
  expect(await say('no')).toMatchObject({ reading: null, score: 0 });
  expect((await house.play.replay(ada, id)).differences).toStrictEqual([]);
});

test('a spelling that was put right and a thing that was filled in are said, too', async () => {
  await using house = await openPlayhouse();
  const { say } = await playAlong(house.play);
  expect((await say('read leter')).reading).toMatchObject({
    words: expect.stringContaining('“leter” as “letter”'),
    certainty: 'corrected',
    cost: null,
  });
  expect((await say('read')).reading).toMatchObject({ words: 'read the letter', certainty: 'assumed' });
  expect((await say('look')).reading).toMatchObject({ words: 'look', certainty: 'plain' });
  expect((await say('help')).reading).toBeNull();
  expect((await say('I want to kill myself')).reading).toBeNull();
});

test('of several commands those are named that wait', async () => {
  await using house = await openPlayhouse();
  const { say } = await playAlong(house.play);
  const asked = await say('take lamp, then drop all');
  expect(asked.outcome).toBe('asked');
  expect(asked.reading?.commands[0]).toStrictEqual({ verb: 'drop', thing: 'letter' });
});
