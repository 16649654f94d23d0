import { usualLimits } from '@lamplight/world';
import { expect, test } from 'vitest';
import { ada, openPlayhouse } from '../play/playhouse.ts';
import { loadShipped, shipped, transcriptsOf, walkthroughsOf } from './shipped.ts';

// What they tell, word for word, where they end, and what they score is for `lamplight test` to prove.
for (const id of shipped) {
  const story = await loadShipped(id);
  const walkthroughs = walkthroughsOf(story);

  for (const { name, seed, inputs, limits } of walkthroughs) {
    test(
      `every state of ${id}, played by ${name}, can be worked out again`,
      { timeout: 60_000 },
      async () => {
        await using house = await openPlayhouse({ stories: [story] });
        const session = await house.play.start(ada, {
          adventure: id,
          seed,
          limits: { ...usualLimits(story), ...limits },
        });
        for (const { text, line } of inputs) {
          const turn = await house.play.interact(ada, session.id, { key: `line-${line}`, text });
          expect(turn.text, text).not.toBe('');
        }
        const { points, differences } = await house.play.replay(ada, session.id);
        expect(differences).toStrictEqual([]);
        expect(points).toBeGreaterThan(inputs.length);
      },
    );
  }

  test(`the walkthroughs of ${id} reach each of its endings, and each is told as it was recorded`, () => {
    const reached = new Set(walkthroughs.map(({ ends }) => ends));
    expect(reached).toStrictEqual(new Set(Object.keys(story.endings)));
    const recorded = new Set(transcriptsOf(story));
    expect(recorded).toStrictEqual(new Set(walkthroughs.map(({ name }) => name)));
  });
}
