import { describe, expect, test } from 'vitest';
import type { Sentence } from '../../packages/ports/src/index.ts';
import { modelHeads } from '../../packages/safety/src/model/model-header.ts';
import { scoresOf } from '../../packages/safety/src/model/scores-of.ts';
import { decodeSense } from '../../packages/safety/src/sense/sense-file.ts';
import { parseSense } from '../../packages/safety/src/sense/parse-sense.ts';
import type { Encoder } from './encoder.ts';
import { chosenSenseOptions } from './options.ts';
import { prepareRows } from './prepare-rows.ts';
import type { TrainingRow } from './read-rows.ts';
import type { Stage } from './read-stage.ts';
import type { TrainedModel } from './train-model.ts';
import { trainSense } from './train-sense.ts';

const starts = ['tonight', 'soon', 'by morning', 'after supper', 'when it rains', 'at the quay', 'once more'];
const ends = [
  'the lamp is out',
  'the road is done',
  'the bag is packed',
  'the door is shut',
  'the boat is gone',
];
const scene = { lastTelling: 'The ferry rocks.', offers: ['sit down'] };

/** Sentences that the words make equally suspicious, and of which the sense knows which are grave. */
const rows = starts.flatMap((start) =>
  ends.flatMap((end, at): TrainingRow[] =>
    ['for good', 'for today'].map((how, calm) => ({
      text: `${start} ${end} ${how}`,
      label: calm === 0 ? 'selfharm' : 'fiction',
      level: calm === 0 ? 3 : 0,
      source: 'own',
      file: 'own/a.jsonl',
      ...(at === 0 ? { context: scene } : {}),
    })),
  ),
);
const grave = new Float32Array([0.8, 0.6, 0]);
const calm = new Float32Array([0.8, 0, 0.6]);
// Every head hears the difference, and beside it what all have: how much that counts has to be learnt.
const heads = {
  weights: Float32Array.from(modelHeads.flatMap(() => [1, 1, -1])),
  biases: new Float32Array(modelHeads.length),
};
const encoder: Encoder = {
  id: 'three/1',
  dimensions: 3,
  heads,
  headsInScenes: heads,
  encode: (sentences) =>
    Promise.resolve(sentences.map((one) => (saidIn(one).includes('for good') ? grave : calm))),
  knows: () => false,
  knowsInScenes: () => false,
};
const saidIn = (sentence: Sentence): string => (typeof sentence === 'string' ? sentence : sentence.said);
const few = { rounds: 40, batch: 8 };
const { joint } = chosenSenseOptions;
const options = { ...chosenSenseOptions, folds: 3, joint: { ...joint, ...few } };
const wordsOf = (suspicion: number): number[] => modelHeads.map(() => suspicion);
const empty: Stage = { texts: [], told: [], files: [] };
const words: TrainedModel = {
  bytes: new Uint8Array(),
  version: 'words',
  rows: prepareRows(rows, options.folds),
  chances: rows.map((_, at) => wordsOf(at % 4 < 2 ? 0.3 : 0.1)),
  hear: () => wordsOf(0.2),
};

describe('training the ear for sense', () => {
  test('gives the same bytes for the same rows and vectors, and others for other vectors', async () => {
    const once = await trainSense(words, encoder, empty, options);
    expect(await trainSense(words, encoder, empty, options)).toEqual(once);
    const turned: Encoder = { ...encoder, encode: (texts) => Promise.resolve(texts.map(() => calm)) };
    expect(await trainSense(words, turned, empty, options)).not.toEqual(once);
  });

  test('learns nothing from what the encoder learnt from', async () => {
    const known = (text: string): boolean => text.startsWith('once more') || text.startsWith('soon');
    const knows: Encoder['knows'] = ({ row }) => known(row.text);
    const knowing: Encoder = { ...encoder, knows, knowsInScenes: knows };
    const others = rows.flatMap(({ text }, at) => (known(text) ? [] : [at]));
    const without: TrainedModel = {
      ...words,
      rows: others.flatMap((at) => words.rows[at] ?? []),
      chances: others.flatMap((at) => [words.chances[at] ?? null]),
    };
    expect(await trainSense(words, knowing, empty, options)).toEqual(
      await trainSense(without, encoder, empty, options),
    );
  });

  test('lets the sense say how grave it is where the words do not know', async () => {
    const sense = parseSense(await trainSense(words, encoder, empty, options));
    const heard = scoresOf(() => 0.2);
    expect(sense.together(heard, grave).grave).toBeGreaterThan(0.6);
    expect(sense.together(heard, calm).grave).toBeLessThan(0.4);
    expect(sense.together(heard, grave).kinds['self-harm']).toBeGreaterThan(0.6);
    expect(sense.together(heard, calm).kinds['self-harm']).toBeLessThan(0.4);
  });

  test('what is staged teaches the ear for scenes, and no other', async () => {
    const texts = rows.map((row): TrainingRow => {
      const isPlay = row.text.endsWith('for good');
      const said = { label: isPlay ? 'fiction' : 'selfharm', level: isPlay ? 0 : 3 };
      return { ...row, ...said, file: 'staged/a.jsonl', context: scene };
    });
    const [alone, both] = await Promise.all(
      [empty, { ...empty, texts }].map((stage) => trainSense(words, encoder, stage, options)),
    );
    const [before, after] = [decodeSense(alone ?? new Uint8Array()), decodeSense(both ?? new Uint8Array())];
    expect(after.scene).not.toEqual(before.scene);
    expect(after.joint).toEqual(before.joint);
    expect(after.header.version).not.toBe(before.header.version);
    const { words: byWords, sense, shifts, thresholds } = before.header;
    expect(after.header).toMatchObject({ words: byWords, sense, shifts, thresholds });
  });
});
