import { usualLimits } from '@lamplight/world';
import { expect, test } from 'vitest';
import { ada, openPlayhouse } from '../play/playhouse.ts';
import { loadShipped, shipped, walkthroughsOf } from './shipped.ts';

for (const id of shipped) {
  const story = await loadShipped(id);
  const walkthroughs = walkthroughsOf(story);

  for (const { name, seed, inputs, ends, limits, score } of walkthroughs) {
    test(`${id} can be played by ${name} to its ending “${ends}”`, { timeout: 60_000 }, async () => {
      await using house = await openPlayhouse({ stories: [story] });
      const session = await house.play.start(ada, {
        adventure: id,
        seed,
        limits: { ...usualLimits(story), ...limits },
      });
      let ended: string | null = null;
      let made = 0;
      const transcript = [session.telling];
      for (const [index, text] of inputs.entries()) {
        expect(ended, `before “${text}”`).toBeNull();
        const turn = await house.play.interact(ada, session.id, { key: `line-${index}`, text });
        expect(turn.outcome, text).not.toBe('stopped');
        expect(turn.text, text).not.toBe('');
        transcript.push(`> ${text}\n\n${turn.text}`);
        ended = turn.ended;
        made = turn.score ?? 0;
      }
      expect(ended).toBe(ends);
      expect(made).toBe(score ?? made);
      await expect(`${transcript.join('\n\n')}\n`).toMatchFileSnapshot(`transcripts/${id}/${name}.txt`);
      expect((await house.play.replay(ada, session.id)).differences).toStrictEqual([]);
    });
  }

  test(`the walkthroughs of ${id} reach each of its endings`, () => {
    const endings = new Set(Object.keys(story.endings));
    expect(new Set(walkthroughs.map(({ ends }) => ends))).toStrictEqual(endings);
  });
}
