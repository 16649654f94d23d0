import type { Session } from '@lamplight/contracts';
import { expect, test } from 'vitest';
import { inkOf } from '../../packages/world/src/testing/ink-of.ts';
import { storyOf } from '../../packages/world/src/testing/story-of.ts';
import { openDoor } from '../gateway/open-door.ts';
import { createVisitor } from '../gateway/visitor.ts';
import { openPlayhouse } from './playhouse.ts';
import { playAlong } from './playing-along.ts';

const breaking = {
  'runs out of words': '-> lost\n=== lost\nSomething.\n=== hello\n-> lost\n',
  'runs in a circle': '-> round\n=== round\n{at("hall"): -> round}\n-> round\n=== hello\n-> round\n',
  'raises what is not there': '~ happen("nothing")\n=== hello\n~ happen("nothing")\n',
};

const houseWith = (ink: string) => ({
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
});

test.each(Object.entries(breaking))('a session goes on after a conversation that %s', async (_how, ink) => {
  await using house = await openPlayhouse({ stories: [houseWith(ink)] });
  const { say, sayAll } = await playAlong(house.play, 'house');
  expect(await say('look')).toMatchObject({ turn: 1 });
  for (const words of ['talk to Mara', 'ask Mara about the rope', 'look. talk to Mara']) {
    await expect(say(words), words).rejects.toMatchObject({ code: 'play/conversation-broken' });
  }
  expect(await say('x Mara')).toMatchObject({ turn: 2, outcome: 'done' });
  expect(await sayAll('north', 'south')).toMatchObject({ turn: 4, scene: { place: { id: 'hall' } } });
});

test('a client hears that asking again will not help, and whoever runs the server hears why', async () => {
  await using house = await openPlayhouse({ stories: [houseWith(breaking['runs out of words'])] });
  await using door = await openDoor({ play: house.play });
  const visitor = createVisitor(door.gateway);
  const { id } = (await (
    await visitor.ask('POST', '/api/v1/sessions', { adventure: 'house' })
  ).json()) as Session;
  const said = (key: string, text: string) =>
    visitor.ask('POST', `/api/v1/sessions/${id}/interactions`, { key, text });
  const broken = await said('a', 'talk to Mara');
  expect(broken.status).toBe(409);
  expect(await broken.json()).toMatchObject({
    error_code: 'play/conversation-broken',
    detail: expect.stringContaining('The story goes on with whatever else you do.'),
  });
  expect(door.reported).toMatchObject([{ cause: { code: 'talk/scene-failed', scene: 'mara' } }]);
  expect((await said('b', 'north')).status).toBe(200);
});
