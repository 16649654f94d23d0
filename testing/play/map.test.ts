import { expect, test } from 'vitest';
import { ada, openPlayhouse } from './playhouse.ts';
import { playAlong } from './playing-along.ts';
import { storyOf } from '../../packages/world/src/testing/story-of.ts';

/** A house with a loop, a door that can be locked behind the player's back, and somebody who comes in. */
const house = {
  ...storyOf({
    start: 'hall',
    places: {
      hall: {
        name: 'The Hall',
        exits: { north: 'garden', east: { to: 'study', door: 'door' }, up: 'attic' },
      },
      garden: { name: 'Garden', exits: { south: 'hall', east: 'orchard' } },
      orchard: { name: 'Orchard', exits: { west: 'garden', south: { to: 'study', when: { fact: 'gate' } } } },
      study: { name: 'Study', exits: { west: { to: 'hall', door: 'door' }, north: 'orchard', in: 'closet' } },
      closet: { name: 'Closet', exits: { out: 'study' } },
      attic: { name: 'Attic', exits: { down: 'hall' } },
    },
    things: { door: { name: 'oak door', opens: 'open' }, lamp: { name: 'lamp', at: 'orchard', fixed: true } },
    people: { mara: { name: 'Mara', at: 'attic', description: 'Mara.' } },
    facts: { gate: true },
    rules: {
      slam: { after: { type: 'player-moved', to: 'orchard' }, do: [{ close: 'door' }] },
      startle: { after: { type: 'player-moved', to: 'attic' }, say: 'A bat flies up.' },
    },
  }),
  id: 'house',
  title: 'The House',
  content: 'house-1',
};

const open = () => openPlayhouse({ stories: [house] });

test('the map holds what was visited and the ways that were seen, and nothing else', async () => {
  await using place = await open();
  const { id, sayAll } = await playAlong(place.play, 'house');
  expect(await place.play.map(ada, id)).toStrictEqual({
    session: id,
    sequence: 1,
    here: 'hall',
    places: [
      { id: 'hall', name: 'The Hall', x: 0, y: 0, floor: 0, route: [], words: 'you are here: the Hall' },
    ],
    ways: [
      { from: 'hall', direction: 'north', to: null, shut: false },
      { from: 'hall', direction: 'east', to: null, shut: false },
      { from: 'hall', direction: 'up', to: null, shut: false },
    ],
  });
  await sayAll('north', 'east');
  const map = await place.play.map(ada, id);
  expect(map.places.map(({ id: name, x, y, floor }) => [name, x, y, floor])).toStrictEqual([
    ['hall', 0, 0, 0],
    ['garden', 0, -1, 0],
    ['orchard', 1, -1, 0],
  ]);
  expect(map.places[0]).toMatchObject({
    route: ['west', 'south'],
    words: 'two steps to the Hall: west, then south',
  });
  expect(JSON.stringify(map)).not.toMatch(/study|Study|attic|closet/);
  // The door was slammed meanwhile, which nobody saw.
  expect(map.ways).toContainEqual({ from: 'hall', direction: 'east', to: null, shut: false });
  await sayAll('west', 'south');
  expect((await place.play.map(ada, id)).ways).toContainEqual({
    from: 'hall',
    direction: 'east',
    to: null,
    shut: true,
  });
});

test('it is the same after a restart, and a branch has a map of its own', async () => {
  await using place = await open();
  const { id, sayAll } = await playAlong(place.play, 'house');
  await sayAll('north', 'east', 'south', 'in');
  const before = await place.play.map(ada, id);
  await place.play.openBranch(ada, id, { name: 'other', at: 1 });
  expect((await place.play.map(ada, id)).places.map((one) => one.id)).toStrictEqual(['hall', 'garden']);
  await place.play.chooseBranch(ada, id, 'main');
  const { sequence: _later, ...again } = await place.play.map(ada, id);
  const { sequence: _earlier, ...first } = before;
  expect(again).toStrictEqual(first);
});

test('looking at it changes nothing', async () => {
  await using place = await open();
  const { id, sayAll } = await playAlong(place.play, 'house');
  const { hash } = await sayAll('north', 'east');
  await place.play.map(ada, id);
  expect((await place.play.session(ada, id)).hash).toBe(hash);
  expect((await place.play.replay(ada, id)).differences).toStrictEqual([]);
});

test('“go to” takes one step a turn until the player is there, and replays', async () => {
  await using place = await open();
  const { id, say, sayAll } = await playAlong(place.play, 'house');
  await sayAll('north', 'east');
  const first = await say('go to the hall');
  expect(first).toMatchObject({
    outcome: 'done',
    turn: 3,
    scene: { place: { id: 'garden' } },
    travelling: { place: 'hall', name: 'the Hall', left: 1 },
  });
  const command = { verb: 'travel', place: 'hall' };
  const second = await place.play.interact(ada, id, { key: 'step', command });
  expect(second).toMatchObject({ turn: 4, scene: { place: { id: 'hall' } }, travelling: null });
  expect(await place.play.interact(ada, id, { key: 'there', command })).toMatchObject({
    outcome: 'refused',
    text: 'You are there already.',
    travelling: null,
  });
  expect((await place.play.replay(ada, id)).differences).toStrictEqual([]);
});

test.each(['walk to the hall', 'travel to hall', 'return to the Hall', 'head back to the hall'])(
  '“%s” goes there as well, a step a turn, and is written down so that it can be typed again',
  async (words) => {
    await using place = await open();
    const { id, say, sayAll } = await playAlong(place.play, 'house');
    await sayAll('north', 'east');
    expect(await say(words)).toMatchObject({ outcome: 'done', travelling: { place: 'hall', left: 1 } });
    const command = { verb: 'travel', place: 'hall' };
    await place.play.interact(ada, id, { key: 'step', command });
    const { passages } = await place.play.transcript(ada, id);
    expect(passages.slice(-2).map(({ input }) => input)).toStrictEqual([words, 'walk to the Hall']);
  },
);

test('a place that is not known is answered without a turn, and one of several is asked for', async () => {
  const parts = {
    start: 'yard',
    places: {
      yard: { name: 'Yard', exits: { north: 'lane', east: 'stair', west: 'barn' } },
      barn: { name: 'Barn', exits: { east: 'yard' } },
      stair: { name: 'Tower Stair', exits: { west: 'yard' } },
      lane: { name: 'Lane', exits: { north: 'room', south: 'yard' } },
      room: { name: 'Tower Room', exits: { south: 'lane' } },
    },
  };
  const towers = { ...storyOf(parts), id: 'towers', title: 'Towers', content: 'towers-1' };
  await using place = await openPlayhouse({ stories: [towers] });
  const { say, sayAll } = await playAlong(place.play, 'towers');
  await sayAll('east', 'west', 'north', 'north', 'south', 'south', 'west');
  const unknown = await say('travel to the moon');
  expect(unknown).toMatchObject({ outcome: 'unclear', turn: 7, travelling: null });
  expect(unknown.text).toContain('You know no way to “moon” yet. “Map” tells where you have been.');
  const asked = { outcome: 'asked', turn: 7, answers: ['Tower Stair', 'Tower Room'], travelling: null };
  expect(await say('go to the tower')).toMatchObject(asked);
  expect(await say('tower')).toMatchObject(asked);
  expect(await say('the second one')).toMatchObject({
    turn: 8,
    scene: { place: { id: 'yard' } },
    travelling: { place: 'room', left: 2 },
  });
});

test('a way goes round what the player saw closed or was kept from, as far as they know', async () => {
  await using place = await open();
  const { id, say, sayAll } = await playAlong(place.play, 'house');
  await sayAll('east', 'north', 'west', 'south');
  const routeTo = async (name: string) =>
    (await place.play.map(ada, id)).places.find((one) => one.id === name)?.route;
  // The door is closed, which takes no more than opening it.
  expect(await routeTo('study')).toStrictEqual(['east']);
  expect(await say('go to study')).toMatchObject({ scene: { place: { id: 'study' } } });
});

test('something that is told beside the arrival ends the way, and so does care', async () => {
  await using place = await open();
  const { id, say, sayAll } = await playAlong(place.play, 'house');
  await sayAll('up', 'down', 'north', 'east');
  const steps = [await say('go to the attic'), await say('go to the attic'), await say('go to the attic')];
  expect(steps.map(({ travelling }) => travelling?.left)).toStrictEqual([2, 1, undefined]);
  expect(steps.at(-1)?.text).toContain('A bat flies up.');
  const grave = await say('go to the garden. I want to kill myself');
  expect(grave).toMatchObject({ outcome: 'stopped', travelling: null });
  const half = await say('go to the orchard and take lamp');
  expect(half.travelling).toBeNull();
  expect((await place.play.replay(ada, id)).differences).toStrictEqual([]);
});

test('who stops on the way because something happens is told how to go on', async () => {
  const story = storyOf({
    places: {
      gate: { name: 'The Gate', exits: { north: 'path' } },
      path: { name: 'The Path', exits: { south: 'gate', north: 'hill' } },
      hill: { name: 'The Hill', exits: { south: 'path' } },
    },
    rules: { bark: { after: { type: 'player-moved', to: 'path' }, say: 'A dog barks.' } },
  });
  await using place = await openPlayhouse({
    stories: [{ ...story, id: 'hill', title: 'H', content: 'h-1' }],
  });
  const { say, sayAll } = await playAlong(place.play, 'hill');
  await sayAll('north', 'north');
  const stopped = await say('go to the gate');
  expect(stopped).toMatchObject({ scene: { place: { id: 'path' } }, travelling: null });
  expect(stopped.text).toMatch(/A dog barks\.[^]*“Go to the Gate” goes on\.$/);
  expect((await say('g')).scene.place.id).toBe('gate');
});

test('no place is known before it was visited, by words or by a command', async () => {
  await using place = await open();
  const { id, say } = await playAlong(place.play, 'house');
  const words = await say('go to the closet');
  expect(words).toMatchObject({ outcome: 'unclear', turn: 0 });
  expect(words.text).not.toContain('Closet');
  const asked = await place.play.interact(ada, id, {
    key: 'closet',
    command: { verb: 'travel', place: 'closet' },
  });
  expect(asked).toMatchObject({ outcome: 'refused', text: 'You know no way that leads there from here.' });
  const wrong = place.play.interact(ada, id, { key: 'moon', command: { verb: 'travel', place: 'moon' } });
  await expect(wrong).rejects.toThrow('"place" must be the id of a place');
});

test('“map” tells it in sentences and opens it', async () => {
  await using place = await open();
  const { say, sayAll } = await playAlong(place.play, 'house');
  await sayAll('north', 'east', 'west');
  expect(await say('map')).toMatchObject({
    outcome: 'done',
    opens: 'map',
    turn: 3,
    text: ['You are here: Garden.', 'One step to the Hall: south.', 'One step to Orchard: east.'].join('\n'),
  });
  await sayAll('go back');
  expect((await say('show the map')).text).toContain('Not tried from here: south.');
});
