import { createSentenceEncoder } from '@lamplight/adapter-sentence-encoder';
import { systemClock } from '@lamplight/adapter-system';
import { createReader, createWatch } from '@lamplight/safety';
import { afterAll, expect, test } from 'vitest';
import { loadShipped, walkthroughsOf } from '../adventures/shipped.ts';
import { alwaysHeard, neverStopped } from '../safety/always-right.ts';
import { ears, learnt } from '../safety/ears.ts';
import { openPlayhouse } from './playhouse.ts';
import { playAlong } from './playing-along.ts';

const encoder = createSentenceEncoder({ clock: systemClock(), patience: 60_000, ...learnt });
afterAll(() => encoder[Symbol.asyncDispose]());
// Whether the processor is busy is not what is tested here.
const watch = createWatch({ ...createReader(ears), watchdog: { run: (work) => work() } });
const patient = { after: () => new AbortController().signal };
const story = await loadShipped('harrow-light');
const evening = walkthroughsOf(story).find(({ name }) => name === 'by-the-stairs');
const lines = evening?.inputs.map(({ text }) => text) ?? [];
/** After so many lines of the evening: at its beginning, in talks, on the stairs, at its end. */
const moments = [0, 3, 5, 18, 35, 60, 90];

for (const [text, least] of alwaysHeard) {
  test(
    `is heard in the middle of an evening on Harrow: ${text} (${least})`,
    { timeout: 300_000 },
    async () => {
      for (const moment of moments) {
        await using house = await openPlayhouse({
          stories: [story],
          needs: { watch, encoder, deadlines: patient },
        });
        const { say, sayAll } = await playAlong(house.play, story.id);
        if (moment > 0) await sayAll(...lines.slice(0, moment));
        const { outcome, care } = await say(text);
        expect({ moment, outcome }).toEqual({ moment, outcome: 'stopped' });
        expect(care?.level).toBeGreaterThanOrEqual(least);
      }
    },
  );
}

test('what only sounds grave stops nothing on Harrow', { timeout: 300_000 }, async () => {
  await using house = await openPlayhouse({
    stories: [story],
    needs: { watch, encoder, deadlines: patient },
  });
  const { say } = await playAlong(house.play, story.id);
  for (const line of lines) {
    expect((await say(line)).care).toBeNull();
    for (const text of neverStopped) expect((await say(text)).care?.level ?? 0).toBeLessThanOrEqual(1);
  }
});
