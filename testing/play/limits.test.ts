import { expect, test } from 'vitest';
import { ada, openPlayhouse } from './playhouse.ts';
import { playAlong } from './playing-along.ts';
import { shore } from './shore.ts';

const shores = { stories: [shore] };
const calm = { rating: 'everyone', intensity: 'moderate', lines: ['grief'], veils: [] } as const;
const limits = { ...calm, lines: [...calm.lines], veils: [] };

test('an adventure says before it begins what it touches on', async () => {
  await using house = await openPlayhouse(shores);
  expect(house.play.adventures()[0]?.content).toMatchObject({
    rating: 'everyone',
    topics: [
      { id: 'drowning', intensity: 'moderate', essential: 'The sea is on every side.' },
      { id: 'grief' },
      { id: 'death-of-a-child', intensity: 'full' },
    ],
  });
});

test('a session begins with its own limits, else with those of the player, else as it was written', async () => {
  await using house = await openPlayhouse(shores);
  const { play } = house;
  const usual = await play.start(ada, { adventure: 'shore' });
  expect(usual.limits).toStrictEqual({ rating: 'everyone', intensity: 'full', lines: [], veils: [] });
  const preferences = { language: null, country: null, limits, keepWords: false };
  await play.player.setPreferences(ada, preferences);
  const mine = await play.start(ada, { adventure: 'shore' });
  expect(mine.limits).toStrictEqual(limits);
  const own = await play.start(ada, { adventure: 'shore', limits: { ...limits, lines: [] } });
  expect(own.limits.lines).toStrictEqual([]);
  expect((await play.session(ada, usual.id)).limits).toStrictEqual(usual.limits);
  for (const { id } of [usual, mine, own]) expect((await play.replay(ada, id)).differences).toStrictEqual([]);
});

test('a line at what the story cannot do without is a veil from the beginning', async () => {
  await using house = await openPlayhouse(shores);
  const begun = await house.play.start(ada, {
    adventure: 'shore',
    limits: { ...limits, lines: ['drowning'] },
  });
  expect(begun.limits).toStrictEqual({ ...limits, lines: [], veils: ['drowning'] });
});

test('limits that are changed hold from the next turn on, once for a key, and take no turn', async () => {
  await using house = await openPlayhouse(shores);
  const { play } = house;
  const { id, say } = await playAlong(play, 'shore');
  await say('take lamp');
  const changed = await play.setLimits(ada, id, { key: 'l', limits });
  expect(changed).toMatchObject({ outcome: 'done', turn: 1, limits, key: 'l' });
  expect(changed.events).toStrictEqual([{ type: 'limits-changed', limits }]);
  const again = await play.setLimits(ada, id, { key: 'l', limits });
  expect(JSON.stringify(again)).toBe(JSON.stringify(changed));
  // The hard scene is above this intensity, so it does not run.
  expect(await say('north')).toMatchObject({ turn: 2, limits, topics: [], checkOut: null });
  expect(await say('south')).toMatchObject({ turn: 3, checkOut: null });
  expect((await play.replay(ada, id)).differences).toStrictEqual([]);
});

test('a turn told again is told under the limits of today', async () => {
  await using house = await openPlayhouse(shores);
  const { play } = house;
  const { id, say } = await playAlong(play, 'shore');
  const told = await say('talk to mara');
  expect(told.text).toContain('Mara waits.');
  await play.setLimits(ada, id, { key: 'l', limits });
  expect((await play.retell(ada, id)).text).not.toContain('Mara waits.');
});

test('after a hard scene a player is asked once how it was, and can want less of it', async () => {
  await using house = await openPlayhouse(shores);
  const { say, sayAll } = await playAlong(house.play, 'shore');
  expect(await say('north')).toMatchObject({ checkOut: null });
  const { checkOut } = await say('south');
  expect(checkOut).toMatchObject({
    title: expect.stringMatching(/How are you/),
    topics: [{ id: 'death-of-a-child', title: 'The death of a child' }],
  });
  expect(await sayAll('undo', 'south')).toMatchObject({ checkOut: null });
  expect(await sayAll('north', 'south')).toMatchObject({ checkOut: null });
});

test('limits that hold all the topics they can are left as they are, and can still be changed', async () => {
  await using house = await openPlayhouse(shores);
  const { play } = house;
  const { id } = await play.start(ada, { adventure: 'shore' });
  const skip = (topic: string) => play.act(ada, id, { key: topic, act: 'skip-topic', topic });
  const full = { ...limits, lines: Array.from({ length: 64 }, (_, index) => `topic-${index}`) };
  await play.setLimits(ada, id, { key: 'full', limits: full });
  const tooMany = await skip('one-more');
  expect(tooMany).toMatchObject({ outcome: 'done', limits: full });
  expect(tooMany.text).toContain('Your limits hold no more topics');
  const veiled = await play.setLimits(ada, id, {
    key: 'veiled',
    limits: { ...limits, lines: ['drowning'], veils: full.lines },
  });
  expect(veiled.limits).toStrictEqual(full);
  const fewer = { ...full, lines: full.lines.slice(1) };
  expect((await play.setLimits(ada, id, { key: 'fewer', limits: fewer })).limits).toStrictEqual(fewer);
  expect((await skip('now-it-fits')).limits.lines).toContain('now-it-fits');
});
