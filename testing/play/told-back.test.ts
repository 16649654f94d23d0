import { loadAdventure } from '@lamplight/adventure';
import type { Limits } from '@lamplight/contracts';
import { expect, test } from 'vitest';
import { pier as files, bellQuest } from '../narrator/a-pier.ts';
import { openPier, pierStory } from './pier-house.ts';
import { ada, openPlayhouse } from './playhouse.ts';

const limits = (lines: string[], veils: string[] = []): Limits => {
  return { rating: 'teen', intensity: 'moderate', lines, veils };
};
const spider = `things:
  web:
    name: web
    at: pier
    scenery: true
    content: { topics: [spiders] }
    description:
      say: [A fat spider eats., A huge spider hangs there.]
      veiled: Something hangs there.
`;

test.each([
  { how: 'a line', drawn: limits(['spiders']) },
  { how: 'a veil', drawn: limits([], ['spiders']) },
])('what was told before $how was drawn is not got back', async ({ drawn }) => {
  await using pier = await openPier(
    [bellQuest],
    { stories: [pierStory(new Map([['web.yaml', spider]]))] },
    [],
  );
  const { play, id, say } = pier;
  await play.voice.choose(ada, id, { key: 'plain', voice: 'plain', model: null });
  await say('x web');
  await play.retell(ada, id, { key: 'anew' });
  await play.setLimits(ada, id, { key: 'drawn', limits: drawn });
  expect((await play.retell(ada, id, { key: 'back', back: true })).text).not.toContain('spider');
});

test('no words of a model come back while something grave lingers', async () => {
  await using pier = await openPier([bellQuest], {}, []);
  const { play, id, say } = pier;
  await say('x key');
  await play.voice.rest();
  await play.voice.choose(ada, id, { key: 'plain', voice: 'plain', model: null });
  await play.retell(ada, id, { key: 'anew' });
  await say('I want to kill myself');
  const { tellings } = await play.retell(ada, id, { key: 'back', back: true });
  expect(tellings.map(({ voice }) => voice)).not.toContain('model');
});

test('a quest behind a line is not named by the journal when its turn is told anew', async () => {
  const quest =
    'quests: { lone: { name: The lonely one, content: { topics: [loneliness] }, begins: { at: hut }, stages: { a: { objectives: { o: { text: get it, done: { carried: key } } } } } } }';
  const loaded = loadAdventure('pier', new Map([...files, ['lonely.yaml', quest]]));
  if (!loaded.ok) throw new Error(loaded.findings.map(({ wrong }) => wrong).join('\n'));
  await using house = await openPlayhouse({ stories: [loaded.story] });
  const { play } = house;
  const { id } = await play.start(ada, { adventure: 'pier', seed: 7 });
  const { text } = await play.interact(ada, id, { key: 'east', text: 'east' });
  expect(text).toContain('New in your journal: The lonely one.');
  await play.setLimits(ada, id, { key: 'drawn', limits: limits(['loneliness']) });
  expect((await play.retell(ada, id, { key: 'anew' })).text).not.toContain('lonely');
});
