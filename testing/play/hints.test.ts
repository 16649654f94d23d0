import { expect, test } from 'vitest';
import { storyOf } from '../../packages/world/src/testing/story-of.ts';
import { openPlayhouse } from './playhouse.ts';
import { playAlong } from './playing-along.ts';

const shed = {
  places: { shed: { name: 'Shed' } },
  things: { rake: { name: 'rake', at: 'shed' } },
};
const hint = { instead: { verb: ['think'] }, say: 'There is a rake.' };
const silent = { ...storyOf(shed), id: 'silent', title: 'Shed', content: 'shed-1' };
const helpful = { ...storyOf({ ...shed, rules: { hint } }), id: 'helpful', title: 'Shed', content: 'shed-2' };

test('a hint is what thinking gives, in a story that has hints', async () => {
  await using house = await openPlayhouse({ stories: [helpful] });
  const { say } = await playAlong(house.play, 'helpful');
  for (const line of ['hint', 'give me a hint', 'think'])
    expect((await say(line)).text).toBe('There is a rake.');
  expect((await say('help')).text).toMatch(/“think”, or “hint”/);
});

test('in a story without hints, asking for one tells how to play', async () => {
  await using house = await openPlayhouse({ stories: [silent] });
  const { say } = await playAlong(house.play, 'silent');
  const help = await say('help');
  expect((await say('hint')).text).toBe(help.text);
  expect(help.text).not.toMatch(/“hint”/);
});

test('the examples of help are what can be done here', async () => {
  await using house = await openPlayhouse({ stories: [silent] });
  const { say } = await playAlong(house.play, 'silent');
  const { text } = await say('help');
  expect(text).toContain('“take the rake”');
  expect(text).not.toMatch(/Mara|lamp/);
});
