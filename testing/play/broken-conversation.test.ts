import { expect, test } from 'vitest';
import { inkOf } from '../../packages/world/src/testing/ink-of.ts';
import { storyOf } from '../../packages/world/src/testing/story-of.ts';
import { openPlayhouse } from './playhouse.ts';
import { playAlong } from './playing-along.ts';

const breaking = {
  'runs out of words': '-> lost\n=== lost\nSomething.\n=== hello\n-> lost\n',
  'runs in a circle': '-> round\n=== round\n{at("hall"): -> round}\n-> round\n=== hello\n-> round\n',
  'raises what is not there': '~ happen("nothing")\n=== hello\n~ happen("nothing")\n',
};

test.each(Object.entries(breaking))('a session goes on after a conversation that %s', async (_how, ink) => {
  const story = {
    ...storyOf({
      start: 'hall',
      places: {
        hall: { name: 'Hall', exits: { north: 'yard' } },
        yard: { name: 'Yard', exits: { south: 'hall' } },
      },
      people: {
        mara: {
          name: 'Mara',
          at: 'hall',
          description: 'Mara.',
          scene: 'mara',
          greeting: 'hello',
          topics: { rope: 'hello' },
        },
      },
      scenes: { mara: inkOf(ink) },
    }),
    id: 'house',
    title: 'House',
    content: 'house-1',
  };
  await using house = await openPlayhouse({ stories: [story] });
  const { say, sayAll } = await playAlong(house.play, 'house');
  expect(await say('look')).toMatchObject({ turn: 1 });
  for (const words of ['talk to Mara', 'ask Mara about the rope', 'look. talk to Mara']) {
    await expect(say(words), words).rejects.toMatchObject({ code: 'play/conversation-broken' });
  }
  expect(await say('x Mara')).toMatchObject({ turn: 2, outcome: 'done' });
  expect(await sayAll('north', 'south')).toMatchObject({ turn: 4, scene: { place: { id: 'hall' } } });
});
