import { join } from 'node:path';
import type { Turn } from '@lamplight/contracts';
import { expect, test } from 'vitest';
import { inkOf } from '../../packages/world/src/testing/ink-of.ts';
import { storyOf } from '../../packages/world/src/testing/story-of.ts';
import { island } from './island.ts';
import { ada, openPlayhouse, type Playhouse } from './playhouse.ts';
import { playAlong } from './playing-along.ts';
import { temporaryFolder } from './temporary-folder.ts';

const words = ({ suggested }: Pick<Turn, 'suggested'>): string[] => suggested.map((offer) => offer.words);

const attic = {
  ...storyOf({
    places: {
      attic: { name: 'Attic', exits: { down: 'hall' } },
      hall: { name: 'Hall', exits: { up: 'attic' } },
    },
    things: {
      kettle: { name: 'copper kettle', at: 'attic' },
      chest: { name: 'chest', at: 'attic', container: true, opens: 'closed' },
      letter: { name: 'letter', at: 'attic', reads: 'Dear you.' },
      spoon: { name: 'spoon', at: 'attic' },
    },
    people: { mara: { name: 'Mara', at: 'attic', description: 'Mara.' } },
    quests: {
      tea: {
        name: 'A cup of tea',
        begins: {},
        stages: {
          first: { objectives: { kettle: { text: 'find the kettle', done: { carried: 'kettle' } } } },
        },
      },
    },
  }),
  id: 'attic',
  title: 'Attic',
  content: 'attic-1',
};

test('up to four of the offers are suggested, none of which cannot be undone by going on', async () => {
  await using house = await openPlayhouse();
  const { id, sayAll } = await playAlong(house.play);
  const turns = [await house.play.session(ada, id), await sayAll('look'), await sayAll('x lamp')];
  for (const turn of turns) {
    expect(turn.suggested.length).toBe(4);
    for (const one of turn.suggested) expect(turn.offers).toContainEqual(one);
    expect(words(turn)).not.toContain('drop the letter');
  }
});

test('what a quest speaks of and what is new come first; what was done is not suggested again', async () => {
  await using house = await openPlayhouse({ stories: [attic] });
  const { id, say } = await playAlong(house.play, 'attic');
  const first = await house.play.session(ada, id);
  expect(words(first)[0]).toMatch(/kettle/);
  expect(words(first)).toContain('go down');
  const taken = await say('take kettle');
  expect(words(taken)).not.toContain('take the copper kettle');
  await say('x spoon');
  expect(words(await say('x mara'))).not.toContain('examine Mara');
});

test('the same is never suggested twice in a row: what was passed over makes room', async () => {
  await using house = await openPlayhouse();
  const { id, say } = await playAlong(house.play);
  let before = words(await house.play.session(ada, id));
  for (const line of [
    'look',
    'look',
    'xyzzy',
    'help',
    'wait',
    'score',
    'inventory',
    'map',
    'x mara',
    'look',
  ]) {
    const turn = await say(line);
    expect(words(turn).toSorted(), line).not.toStrictEqual(before.toSorted());
    for (const one of turn.suggested) expect(turn.offers).toContainEqual(one);
    before = words(turn);
    expect(words(await house.play.session(ada, id)), line).toStrictEqual(before);
  }
});

test('where there is nothing else to suggest, nothing is, and a moment later it is again', async () => {
  const bare = storyOf({
    places: {
      cell: { name: 'Cell', exits: { north: 'hall' } },
      hall: { name: 'Hall', exits: { south: 'cell' } },
    },
  });
  await using house = await openPlayhouse({
    stories: [{ ...bare, id: 'cell', title: 'Cell', content: 'cell-1' }],
  });
  const { id, say } = await playAlong(house.play, 'cell');
  expect(words(await house.play.session(ada, id))).toStrictEqual(['go north']);
  expect(words(await say('look'))).toStrictEqual([]);
  expect(words(await say('look'))).toStrictEqual(['go north']);
});

test('in a conversation what can be done besides is not suggested twice in a row either', async () => {
  const parlour = storyOf({
    places: { parlour: { name: 'Parlour', exits: { out: 'yard' } }, yard: { exits: { in: 'parlour' } } },
    things: { clock: { name: 'clock', at: 'parlour' }, rug: { name: 'rug', at: 'parlour' } },
    people: { mara: { name: 'Mara', at: 'parlour', description: 'Mara.', scene: 'mara' } },
    scenes: {
      mara: inkOf('-> hub\n=== hub\n+ [One.] "One."\n-> hub\n* [Two.] "Two."\n-> hub\n+ [Bye.] -> DONE'),
    },
  });
  await using house = await openPlayhouse({
    stories: [{ ...parlour, id: 'parlour', title: 'Parlour', content: 'parlour-1' }],
  });
  const { say } = await playAlong(house.play, 'parlour');
  const acts = ({ suggested }: Turn): string[] =>
    suggested.filter(({ command }) => command.verb !== 'choose').map((offer) => offer.words);
  let before = acts(await say('talk to mara'));
  for (const line of ['two', 'one', 'one', 'look']) {
    const now = acts(await say(line));
    expect(now.filter((one) => before.includes(one)).length, line).toBeLessThan(Math.max(1, before.length));
    before = now;
  }
});

test('telling again suggests what it did, and taking back what it did then', async () => {
  await using house = await openPlayhouse();
  const { id, say } = await playAlong(house.play);
  const look = await say('look');
  expect(words(await house.play.retell(ada, id))).toStrictEqual(words(look));
  await say('in');
  expect(words(await house.play.takeBack(ada, id, { turns: 1 }))).toStrictEqual(words(look));
  expect(words(await house.play.session(ada, id))).toStrictEqual(words(look));
});

test('what was given away is not suggested any more', async () => {
  const story = storyOf({
    places: { attic: { name: 'Attic', exits: { down: 'hall' } }, hall: { exits: { up: 'attic' } } },
    things: { letter: { name: 'letter', carried: true, reads: 'Dear you.' } },
    people: { mara: { name: 'Mara', at: 'attic', accepts: { letter: 'Thanks.' } } },
  });
  await using house = await openPlayhouse({
    stories: [{ ...story, id: 'attic', title: 'A', content: 'a-1' }],
  });
  const { id, say } = await playAlong(house.play, 'attic');
  expect(words(await house.play.session(ada, id))).toContain('give the letter to Mara');
  const given = await say('give letter to mara');
  expect(given.offers.map((offer) => offer.words)).toContain('read the letter');
  expect(words(given).filter((one) => one.includes('letter'))).toStrictEqual([]);
});

test('a page that is opened anew shows what was suggested last, also after a restart of everything', async () => {
  const house = await openPlayhouse({ path: join(await temporaryFolder(), 'journal.db') });
  const { id, sayAll } = await playAlong(house.play);
  const last = await sayAll('look', 'look');
  expect((await house.play.session(ada, id)).suggested).toStrictEqual(last.suggested);
  await using later = await house.reopen();
  expect((await later.play.session(ada, id)).suggested).toStrictEqual(last.suggested);
});

test('equal playings get equal suggestions, which draw no luck', async () => {
  const play = async (house: Playhouse) => {
    const { id, sayAll } = await playAlong(house.play);
    const { suggested, hash } = await sayAll('look', 'in', 'wait', 'out');
    expect((await house.play.replay(ada, id)).differences).toStrictEqual([]);
    return { suggested, hash };
  };
  await using one = await openPlayhouse();
  await using other = await openPlayhouse({ stories: [island] });
  expect(await play(one)).toStrictEqual(await play(other));
});

test('where everything is over nothing is suggested', async () => {
  await using house = await openPlayhouse();
  const { sayAll } = await playAlong(house.play);
  const lines = [
    'in',
    'open box',
    'take key',
    'out',
    'unlock gate with key',
    'open gate',
    'north',
    'touch bell',
  ];
  expect(await sayAll(...lines)).toMatchObject({ ended: 'rung', suggested: [] });
});
