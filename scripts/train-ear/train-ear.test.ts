import { createSentenceEncoder } from '@lamplight/adapter-sentence-encoder';
import type { Sentence } from '@lamplight/ports';
import { type LearntEar, parseEar } from '@lamplight/safety';
import { expect, test } from 'vitest';
import { openTeacher } from '../../adapters/sentence-encoder/src/learn/open-teacher.ts';
import { openWordPieces, type Pieces } from '../../adapters/sentence-encoder/src/minilm/word-pieces.ts';
import { decodeEar } from '../../packages/safety/src/ear/ear-file.ts';
import { sceneText } from '../../packages/safety/src/judge/scene-text.ts';
import { modelHeads } from '../../packages/safety/src/model/model-header.ts';
import { senseLayers } from '../../packages/safety/src/sense/sense-layers.ts';
import { type EncoderHeads, headLayers, unitsOf } from '../train-safety/encoder-heads.ts';
import { prepareRows } from '../train-safety/prepare-rows.ts';
import type { TrainingRow } from '../train-safety/read-rows.ts';
import type { Stage } from '../train-safety/read-stage.ts';
import { earHeads } from './ear-heads.ts';
import { earLessons } from './ear-lessons.ts';
import { sceneLessons } from './scene-lessons.ts';
import { chosenEarOptions } from './ear-options.ts';
import { isKnownToEar, teachesEar } from './teaches-ear.ts';
import { trainEar } from './train-ear.ts';

const places = ['harbour', 'mill', 'orchard', 'cellar', 'tower', 'market', 'kiln', 'bridge'];
const yard = { lastTelling: 'Hens scratch in the yard.', offers: ['feed the hens'] };
const comedy = { lastTelling: 'The players ask how the comedy goes on.', offers: ['tell the plot'] };
const rows: readonly TrainingRow[] = places.flatMap((place): TrainingRow[] => {
  const own = { source: 'own', file: 'own/a.jsonl' };
  return [
    { ...own, text: `nobody at the ${place} would miss me`, label: 'selfharm', level: 3 },
    { ...own, text: `we row to the ${place}. the gulls follow our boat`, label: 'fiction', level: 0 },
    { ...own, text: `at the ${place} it ends`, label: 'selfharm', level: 3, pair: place, context: yard },
    { ...own, text: `at the ${place} it ends`, label: 'fiction', level: 0, pair: place, context: comedy },
  ];
});
const quick = { rounds: 8, warming: 4, rate: 3e-4, headRate: 0.02 };
const options = {
  ...chosenEarOptions,
  messages: quick,
  scenes: { ...quick, elsewhere: chosenEarOptions.scenes.elsewhere },
  batch: 6,
};

const piecesOf = openWordPieces();
const stage: Stage = { texts: [], told: [{ lastTelling: 'You stand at a gate.' }], files: [] };

async function train(): Promise<Uint8Array> {
  const open = (learnt?: ReadonlyMap<string, Float32Array>) => openTeacher(modelHeads.length, learnt);
  return await trainEar({ rows, files: [], stage }, open, options, () => {});
}

test('the encoder draws apart what is grave and what is not, and the same rows give the same bytes', async () => {
  const bytes = await train();
  expect(await train()).toEqual(bytes);
  const { base, version, provenance } = decodeEar(bytes).header;
  expect(base).toMatchObject({ id: 'minilm-l6-en/1', licence: 'Apache-2.0' });
  expect(version).toMatch(/^ear-[0-9a-f]{10}$/);
  const prepared = prepareRows(rows, 5).filter(teachesEar);
  const messages = earLessons(prepared, { piecesOf }).length;
  const scenes = sceneLessons(prepared, { piecesOf }, stage.told, options.scenes).length;
  expect(provenance).toMatchObject({ lessons: { messages, scenes }, options: { ...options } });

  const said = 'at the lighthouse it ends';
  const sentences: Sentence[] = [
    'nobody at the lighthouse would miss me',
    'we row to the lighthouse',
    { said, scene: sceneText(yard) },
    { said, scene: sceneText(comedy) },
  ];
  const vectorsBy = async (learnt?: LearntEar): Promise<readonly Float32Array[]> => {
    await using encoder = createSentenceEncoder({
      clock: { now: () => 0 },
      patience: 25_000,
      ...(learnt && { learnt }),
    });
    return await encoder.encode(sentences, new AbortController().signal);
  };
  const likeness = ([one, other]: readonly Float32Array[]): number =>
    one?.reduce((sum, value, at) => sum + value * (other?.[at] ?? 0), 0) ?? Number.NaN;
  const learnt = parseEar(bytes);
  const vectors = await vectorsBy(learnt);
  expect(likeness(vectors)).toBeLessThan(likeness(await vectorsBy()) - 0.1);

  const { heads, headsInScenes } = earHeads(learnt);
  const [dimensions, hidden] = [384, unitsOf(heads)];
  const at = modelHeads.indexOf('grave');
  const hear = (by: EncoderHeads): ((vector: Float32Array) => number | undefined) => {
    const score = senseLayers({ dimensions, hidden, heads: modelHeads.length, ...headLayers(by) });
    return (vector) => score(vector)[at];
  };
  const [grave, calm] = vectors.map(hear(heads));
  const [, , inYard, onStage] = vectors.map(hear(headsInScenes));
  expect(grave).toBeGreaterThan(1);
  expect(calm).toBeLessThan(-1);
  expect(inYard).toBeGreaterThan(1);
  expect(onStage).toBeLessThan(-1);
}, 120_000);

test('a text teaches with its scene, whatever its words mean in others, and some without one in the scenes of others', () => {
  const prepared = prepareRows(rows, 5).filter(({ isPart }) => !isPart);
  const kept: Sentence[] = [];
  const keep = (sentence: Sentence): Pieces => {
    kept.push(sentence);
    return { ids: [], said: 0 };
  };
  const lessons = sceneLessons(prepared, { piecesOf: keep }, [], { ...quick, elsewhere: 1 });
  const at = modelHeads.indexOf('grave');
  const taught = (said: string, scene: string): (number | undefined)[] =>
    lessons.flatMap(({ targets, weights }, number) => {
      const one = kept[number];
      const isIt = typeof one === 'object' && one.said === said && one.scene === scene;
      return isIt ? [targets[at], weights[at]] : [];
    });
  expect(taught('at the mill it ends', sceneText(yard))).toEqual([1, 1.2]);
  expect(taught('at the mill it ends', sceneText(comedy))).toEqual([0, 1]);
  const moved = kept.filter(
    (one) => typeof one === 'object' && one.said === 'nobody at the mill would miss me',
  );
  expect(moved).toHaveLength(1);
  const story = taught('we row to the mill. the gulls follow our boat', sceneText(comedy));
  expect(story).toEqual([0, 1]);
  expect(lessons).toHaveLength(places.length * 4);
});

test('one of five parts is left to judge what it learnt', () => {
  const prepared = prepareRows(rows, 5);
  const known = prepared.filter(isKnownToEar);
  expect(known.length).toBeGreaterThan(0);
  expect(known.every(({ fold }) => fold < 4)).toBe(true);
  const parts = prepared.filter(({ isPart }) => isPart);
  expect(parts.some(isKnownToEar)).toBe(true);
  for (const part of parts) {
    expect(teachesEar(part)).toBe(false);
    const whole = prepared.find(({ row, isPart }) => row === part.row && !isPart);
    expect(whole && isKnownToEar(whole)).toBe(isKnownToEar(part));
  }
});
