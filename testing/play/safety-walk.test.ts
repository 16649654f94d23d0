import type { Limits, Session, Turn } from '@lamplight/contracts';
import * as fc from 'fast-check';
import type { Play } from '@lamplight/play';
import { expect, test } from 'vitest';
import { ada, openPlayhouse } from './playhouse.ts';
import { shore } from './shore.ts';

const words = ['north', 'south', 'east', 'west', 'take lamp', 'talk to mara', '1', 'undo', 'look', 'take'];
const acts = ['pause', 'fade', 'rewind', 'help'] as const;
const topics = ['grief', 'death-of-a-child', 'drowning', 'spiders'];

const limits = fc.record({
  rating: fc.constantFrom('everyone', 'mature'),
  intensity: fc.constantFrom('gentle', 'full'),
  lines: fc.uniqueArray(fc.constantFrom(...topics), { maxLength: 2 }),
  veils: fc.uniqueArray(fc.constantFrom(...topics), { maxLength: 2 }),
});

const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ say: fc.constantFrom(...words) }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constantFrom(...acts) }) },
  { weight: 1, arbitrary: fc.record({ skip: fc.constantFrom(...topics) }) },
  { weight: 1, arbitrary: fc.record({ limits }) },
  { weight: 1, arbitrary: fc.record({ branchAt: fc.constant(0) }) },
);

type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

function take(play: Play, id: string, key: string, one: Step): Promise<Turn | Session> {
  if ('say' in one) return play.interact(ada, id, { key, text: one.say });
  if ('act' in one) return play.act(ada, id, { key, act: one.act });
  if ('skip' in one) return play.act(ada, id, { key, act: 'skip-topic', topic: one.skip });
  if ('limits' in one) return play.setLimits(ada, id, { key, limits: one.limits });
  return play.openBranch(ada, id, { name: `branch ${key}`, at: one.branchAt });
}

test('whatever somebody does, their limits stay what they chose last, nothing beyond them is near, and all of it replays', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
      await using house = await openPlayhouse({ stories: [shore] });
      const { play } = house;
      const { id, limits: first } = await play.start(ada, { adventure: 'shore', seed: 3 });
      let chosen: Limits = first;
      for (const [index, one] of steps.entries()) {
        const now = await take(play, id, `${index}`, one);
        if ('skip' in one || 'limits' in one) chosen = now.limits;
        const lines = 'skip' in one ? [one.skip] : 'limits' in one ? one.limits.lines : [];
        const isDrawn = (topic: string): boolean =>
          (topic === 'drowning' ? chosen.veils : chosen.lines).includes(topic);
        expect(lines.filter((topic) => !isDrawn(topic))).toStrictEqual([]);
        expect(now.limits).toStrictEqual(chosen);
        expect(now.topics.filter((topic) => chosen.lines.includes(topic.id))).toStrictEqual([]);
        expect(await play.session(ada, id)).toMatchObject({ hash: now.hash, limits: chosen });
      }
      expect((await play.replay(ada, id)).differences).toStrictEqual([]);
    }),
    { numRuns: 40, seed: 11 },
  );
});
