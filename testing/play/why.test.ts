import { join } from 'node:path';
import type { Why, WhyChange } from '@lamplight/contracts';
import { expect, test } from 'vitest';
import { storyOf } from '../../packages/world/src/testing/story-of.ts';
import { islandChanged } from './island.ts';
import { ada, ben, openPlayhouse } from './playhouse.ts';
import { playAlong } from './playing-along.ts';
import { temporaryFolder } from './temporary-folder.ts';

function changeOf({ changes }: Why, type: string): WhyChange {
  const found = changes.find((change) => change.type === type);
  if (found === undefined)
    throw new Error(`There is no ${type} among ${changes.map((one) => one.type).join()}.`);
  return found;
}

test('what a command does has the rule of the world for its reason, and a refusal the rule that refuses', async () => {
  await using house = await openPlayhouse();
  const { id, say } = await playAlong(house.play);
  const taken = await say('take lamp');
  const why = await house.play.why(ada, id, taken.sequence);
  expect(why).toMatchObject({ session: id, sequence: 2, turn: 1, input: 'take lamp' });
  expect(changeOf(why, 'thing-taken')).toStrictEqual({
    event: 0,
    type: 'thing-taken',
    about: ['lamp'],
    told: 'You take the lamp.',
    rule: {
      of: 'world',
      id: 'things/thing-taken',
      words: 'What is in reach and not too much to carry can be taken.',
      author: null,
    },
    roll: null,
    cause: { kind: 'command' },
  });
  const refused = await say('north');
  expect(changeOf(await house.play.why(ada, id, refused.sequence), 'command-refused').rule).toMatchObject({
    of: 'world',
    id: 'opening/locked',
    words: expect.stringContaining('locked'),
  });
});

test('what an authored rule does names the rule, its author, and the words that it told', async () => {
  await using house = await openPlayhouse();
  const { id, sayAll } = await playAlong(house.play);
  const burnt = await sayAll('drop letter', 'yes');
  const points = changeOf(await house.play.why(ada, id, burnt.sequence), 'points-awarded');
  expect(points.rule).toStrictEqual({ of: 'author', id: 'burn', words: 'Gone.', author: 'Nobody' });
  expect(points.told).toContain('one point');
});

test('a roll is shown with its number and how likely it was, and the number follows from the seed', async () => {
  await using house = await openPlayhouse();
  const { id, say } = await playAlong(house.play, 'island', 3);
  const rolls: WhyChange[] = [];
  for (let turn = 0; turn < 12; turn += 1) {
    const { sequence } = await say('wait');
    const { changes } = await house.play.why(ada, id, sequence);
    rolls.push(...changes.filter(({ roll }) => roll !== null));
  }
  expect(rolls.length).toBeGreaterThan(1);
  for (const { type, roll, cause } of rolls) {
    expect(type).toBe('ambience-noticed');
    expect(roll).toMatchObject({ chance: 1 / 3, sides: null, answer: true });
    expect(roll?.number).toBeLessThan(1 / 3);
    expect(cause.kind).toBe('event');
  }
  await using again = await openPlayhouse();
  const other = await playAlong(again.play, 'island', 3);
  const [first] = rolls;
  for (let turn = 0; turn <= (first?.roll?.nth ?? 0); turn += 1) await other.say('wait');
  const repeated = await again.play.why(ada, other.id, 2 + (first?.roll?.nth ?? 0));
  expect(repeated.changes.find(({ roll }) => roll !== null)?.roll).toStrictEqual(first?.roll);
});

const secrets = {
  ...storyOf({
    places: {
      room: { name: 'Room', exits: { east: 'cellar' } },
      cellar: { name: 'Cellar', exits: { west: 'room' } },
    },
    things: {
      cup: { name: 'cup', at: 'room' },
      plate: { name: 'plate', at: 'room' },
      gold: { name: 'gold', at: 'cellar' },
    },
    facts: { cursed: false, guilty: false },
    rules: {
      curse: {
        after: { type: 'thing-taken', thing: 'cup' },
        do: [{ set: { fact: 'cursed', to: true } }, { remove: 'gold' }],
      },
      shatter: { after: { type: 'fact-changed', fact: 'cursed' }, do: [{ remove: 'plate' }] },
      gasp: {
        after: { type: 'thing-taken', thing: 'cup' },
        say: 'Somebody gasps.',
        do: [{ happen: 'guilt' }, { award: { points: 2, for: 'gasp' } }],
      },
      guilt: { do: [{ set: { fact: 'guilty', to: true } }] },
    },
  }),
  id: 'secrets',
  title: 'Secrets',
  author: 'Ada',
  content: 'secrets-1',
};

test('what the player did not notice is no answer, and what it led to is put down to what they did', async () => {
  await using house = await openPlayhouse({ stories: [secrets] });
  const { id, say } = await playAlong(house.play, 'secrets');
  const { sequence } = await say('take cup');
  const why = await house.play.why(ada, id, sequence);
  expect(JSON.stringify(why)).not.toMatch(/cursed|guilt|gold|fact-changed/);
  const taken = changeOf(why, 'thing-taken');
  const plate = why.changes.find(({ about }) => about.includes('plate'));
  expect(plate).toMatchObject({
    type: 'thing-moved',
    told: null,
    rule: { of: 'author', id: 'shatter', words: null, author: 'Ada' },
    cause: { kind: 'event', event: taken.event },
  });
  // After a rule within it the points are still those of the rule that gave them.
  expect(changeOf(why, 'points-awarded').rule).toMatchObject({ id: 'gasp', words: 'Somebody gasps.' });
});

test('the beginning can be asked why, and asking changes nothing', async () => {
  await using house = await openPlayhouse();
  const { id, hash } = await house.play.start(ada, { adventure: 'island', seed: 5 });
  const why = await house.play.why(ada, id, 1);
  expect(why.input).toBeNull();
  expect(changeOf(why, 'story-begun').cause).toStrictEqual({ kind: 'beginning' });
  expect((await house.play.session(ada, id)).hash).toBe(hash);
});

test('of words that were stopped there is nothing to explain, and nothing of them comes back', async () => {
  await using house = await openPlayhouse();
  const { id, say } = await playAlong(house.play);
  const { sequence } = await say('I want to kill myself tonight');
  expect(await house.play.why(ada, id, sequence)).toMatchObject({ input: null, changes: [] });
});

test('an entry that is no turn, somebody else’s session and changed files are answered as such', async () => {
  await using house = await openPlayhouse();
  const { id, say } = await playAlong(house.play);
  const { sequence } = await say('take lamp');
  await say('undo');
  for (const wrong of [0, 3, 99]) {
    await expect(house.play.why(ada, id, wrong)).rejects.toMatchObject({
      code: 'play/no-such-entry',
      status: 404,
    });
  }
  await expect(house.play.why(ben, id, sequence)).rejects.toMatchObject({ code: 'play/no-session' });
});

test('a turn that today’s rules decide otherwise can no longer be explained', async () => {
  const house = await openPlayhouse({ path: join(await temporaryFolder(), 'journal.db') });
  const { id, say } = await playAlong(house.play);
  const { sequence } = await say('take red bead');
  const taken = await say('take lamp');
  await using later = await house.reopen([islandChanged({ content: 'island-2', without: 'lamp' })]);
  await expect(later.play.why(ada, id, taken.sequence)).rejects.toMatchObject({
    code: 'play/adventure-changed',
  });
  await expect(later.play.why(ada, id, sequence)).resolves.toMatchObject({ changes: [] });
});

test('every turn of a wild playing can be explained, and each noticed event once', async () => {
  await using house = await openPlayhouse();
  const { id, say } = await playAlong(house.play);
  let { offers } = await house.play.session(ada, id);
  for (let step = 0; step < 60; step += 1) {
    const turn = await say(offers[(step * 7919) % Math.max(1, offers.length)]?.words ?? 'undo');
    ({ offers } = turn);
    if (turn.events.length === 0) continue;
    const { changes } = await house.play.why(ada, id, turn.sequence);
    expect(new Set(changes.map(({ event }) => event)).size).toBe(changes.length);
    for (const { event, type, cause } of changes) {
      expect(turn.events[event]?.type).toBe(type);
      expect(cause.kind === 'event' ? cause.event : -1).toBeLessThan(event);
    }
  }
});
