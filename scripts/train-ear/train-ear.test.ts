import { createSentenceEncoder } from '@lamplight/adapter-sentence-encoder';
import { type LearntEar, parseEar } from '@lamplight/safety';
import { expect, test } from 'vitest';
import { openTeacher } from '../../adapters/sentence-encoder/src/learn/open-teacher.ts';
import { decodeEar } from '../../packages/safety/src/ear/ear-file.ts';
import { modelHeads } from '../../packages/safety/src/model/model-header.ts';
import { senseLayers } from '../../packages/safety/src/sense/sense-layers.ts';
import { headLayers, unitsOf } from '../train-safety/encoder-heads.ts';
import { prepareRows } from '../train-safety/prepare-rows.ts';
import type { TrainingRow } from '../train-safety/read-rows.ts';
import { earHeads } from './ear-heads.ts';
import { chosenEarOptions } from './ear-options.ts';
import { isKnownToEar, teachesEar } from './teaches-ear.ts';
import { trainEar } from './train-ear.ts';

const places = ['harbour', 'mill', 'orchard', 'cellar', 'tower', 'market', 'kiln', 'bridge'];
const rows: readonly TrainingRow[] = places.flatMap((place): TrainingRow[] => {
  const own = { source: 'own', file: 'own/a.jsonl' };
  return [
    { ...own, text: `nobody at the ${place} would miss me`, label: 'selfharm', level: 3 },
    { ...own, text: `we row to the ${place}. the gulls follow our boat`, label: 'fiction', level: 0 },
    { ...own, text: `at the ${place} it ends`, label: 'selfharm', level: 3, context: { offers: [place] } },
  ];
});
const options = { ...chosenEarOptions, rounds: 8, batch: 6, warming: 4, rate: 3e-4, headRate: 0.02 };

async function train(): Promise<Uint8Array> {
  await using teacher = openTeacher(modelHeads.length);
  return await trainEar({ rows, files: [] }, teacher, options, () => {});
}

test('the encoder draws apart what is grave and what is not, and the same rows give the same bytes', async () => {
  const bytes = await train();
  expect(await train()).toEqual(bytes);
  const { base, version, provenance } = decodeEar(bytes).header;
  expect(base).toMatchObject({ id: 'minilm-l6-en/1', licence: 'Apache-2.0' });
  expect(version).toMatch(/^ear-[0-9a-f]{10}$/);
  const lessons = prepareRows(rows, 5).filter(teachesEar).length;
  expect(provenance).toMatchObject({ lessons, options: { ...options } });

  const texts = ['nobody at the lighthouse would miss me', 'we row to the lighthouse'];
  const vectorsBy = async (learnt?: LearntEar): Promise<readonly Float32Array[]> => {
    await using encoder = createSentenceEncoder({
      clock: { now: () => 0 },
      patience: 25_000,
      ...(learnt && { learnt }),
    });
    return await encoder.encode(texts, new AbortController().signal);
  };
  const likeness = ([one, other]: readonly Float32Array[]): number =>
    one?.reduce((sum, value, at) => sum + value * (other?.[at] ?? 0), 0) ?? Number.NaN;
  const learnt = parseEar(bytes);
  const vectors = await vectorsBy(learnt);
  expect(likeness(vectors)).toBeLessThan(likeness(await vectorsBy()) - 0.1);

  const heads = earHeads(learnt);
  const [dimensions, hidden] = [384, unitsOf(heads)];
  const score = senseLayers({ dimensions, hidden, heads: modelHeads.length, ...headLayers(heads) });
  const [grave, calm] = vectors.map((vector) => score(vector)[modelHeads.indexOf('grave')]);
  expect(grave).toBeGreaterThan(1);
  expect(calm).toBeLessThan(-1);
}, 120_000);

test('texts in scenes, and one of five parts, are left to judge what it learnt', () => {
  const prepared = prepareRows(rows, 5);
  const known = prepared.filter(isKnownToEar);
  expect(known.length).toBeGreaterThan(0);
  expect(known.every(({ row, fold }) => row.context === undefined && fold < 4)).toBe(true);
  const parts = prepared.filter(({ isPart }) => isPart);
  expect(parts.some(isKnownToEar)).toBe(true);
  for (const part of parts) {
    expect(teachesEar(part)).toBe(false);
    const whole = prepared.find(({ row, isPart }) => row === part.row && !isPart);
    expect(whole && isKnownToEar(whole)).toBe(isKnownToEar(part));
  }
});
