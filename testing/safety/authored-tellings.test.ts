import type { Limits } from '@lamplight/contracts';
import { createWatch, readRisk } from '@lamplight/safety';
import { expect, test } from 'vitest';
import { loadShipped, shipped } from '../adventures/shipped.ts';

const watch = createWatch({ read: readRisk, watchdog: { run: (work) => work() } });
const limits: Limits = { rating: 'mature', intensity: 'full', lines: [], veils: [] };

/** Every text of a story that has more than one word, and every line of its scenes. */
function proseIn(value: unknown): string[] {
  if (typeof value === 'string') {
    if (value.startsWith('{')) return [...value.matchAll(/"\^([^"]+)"/g)].map(([, line]) => line ?? '');
    return value.includes(' ') ? [value] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(proseIn);
}

for (const id of shipped) {
  for (const level of [0, 1, 2] as const) {
    test(`no word of ${id} is held back from a player at level ${level}`, async () => {
      const texts = [...new Set(proseIn(await loadShipped(id)))];
      expect(texts.length).toBeGreaterThan(20);
      const refused = texts.filter((text) => !watch.screenTelling(text, { level, limits }).ok);
      expect(refused).toStrictEqual([]);
    });
  }

  test(`if a model had told ${id}, its words would pass all the same`, async () => {
    const texts = [...new Set(proseIn(await loadShipped(id)))];
    const refused = texts.filter(
      (text) => !watch.screenTelling(text, { level: 0, limits, source: 'model' }).ok,
    );
    expect(refused).toStrictEqual([]);
  });
}
