import { expect, test } from 'vitest';
import { modelHeads } from '../../packages/safety/src/model/model-header.ts';
import { chosenSenseOptions } from './options.ts';
import { prepareRows } from './prepare-rows.ts';
import type { TrainingRow } from './read-rows.ts';
import { seededLuck } from './seeded-luck.ts';
import { type HeardRow, trainScene } from './train-scene.ts';

const scene = { lastTelling: 'The ferry rocks.', offers: ['sit down'] };
const folds = 5;

test('asks about, stops and is sure of no more than it may be on texts that it had not learnt', async () => {
  const luck = seededLuck(7);
  const texts = Array.from({ length: 600 }, (_, at): TrainingRow => {
    const said = at % 2 === 0 ? { label: 'selfharm', level: 3 } : { label: 'fiction', level: 0 };

    return {
      ...said,
      text: `text ${at}`,
      pair: `${at}`,
      source: 'own',
      file: 'own/a.jsonl',
      context: scene,
    };
  });
  const rows = prepareRows(texts, folds);
  const nothing = modelHeads.map(() => 0.1);
  const heard = rows.map((row): HeardRow => ({ row, words: nothing, together: nothing }));
  const scoreOf = (at: number): number => (at % 2 === 0 ? 1 : -1) + luck.normal();
  const hear = (sentences: readonly unknown[]) =>
    Promise.resolve([...sentences.keys()].map(scoreOf).map((score) => modelHeads.map(() => score)));
  const { thresholds, measured } = await trainScene(
    heard,
    { hear, told: [] },
    chosenSenseOptions.scene,
    folds,
  );
  expect(thresholds.sure).toBeLessThan(thresholds.pause);
  expect(thresholds.pause).toBeLessThan(thresholds.stop);
  const countOf = (name: string): number => Number(measured[name]?.split(' of ')[0]);
  expect(countOf('playAskedAbout')).toBeGreaterThan(300 * 0.07);
  expect(countOf('playAskedAbout')).toBeLessThanOrEqual(300 * 0.09);
  expect(countOf('playStopped')).toBeGreaterThan(300 * 0.03);
  expect(countOf('playStopped')).toBeLessThanOrEqual(300 * 0.045);
  expect(countOf('needfulTakenForPlay')).toBeGreaterThan(300 * 0.01);
  expect(countOf('needfulTakenForPlay')).toBeLessThanOrEqual(300 * 0.02);
  expect(countOf('heardInScenes')).toBeGreaterThan(200);
});
