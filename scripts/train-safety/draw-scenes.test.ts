import { expect, test } from 'vitest';
import { drawScenes } from './draw-scenes.ts';
import type { TrainingRow } from './read-rows.ts';

const row = (text: string, rest: Partial<TrainingRow> = {}): TrainingRow => ({
  text,
  label: 'selfharm',
  level: 3,
  source: 'own',
  file: 'own/a.jsonl',
  ...rest,
});
const kitchen = { lastTelling: 'The kettle boils.' };
const stage = { lastTelling: 'The players ask how it ends.' };
const gate = { lastTelling: 'You stand at a gate.' };
const staged = [
  row('it ends here', { context: kitchen }),
  row('it ends here', { context: stage, label: 'fiction', level: 0 }),
];
const texts = Array.from({ length: 400 }, (_, at) => `sentence ${at}`);

test('each such many is put into a scene, half of them into one of an adventure, and the same ones again', () => {
  const scenes = texts.map((text) => drawScenes(staged, [gate], 4)(row(text)));
  expect(texts.map((text) => drawScenes(staged, [gate], 4)(row(text)))).toEqual(scenes);
  const drawn = scenes.filter((scene) => scene !== null);
  expect(drawn.length / texts.length).toBeCloseTo(1 / 4, 1);
  expect(drawn.filter((scene) => scene === gate).length / drawn.length).toBeCloseTo(1 / 2, 1);
  expect(new Set(drawn)).toEqual(new Set([gate, kitchen, stage]));
});

test('what is typed in a story goes where one is told, and what has its scene, or needs one, nowhere', () => {
  const sceneFor = drawScenes(staged, [], 1);
  const stories = texts.map((text) => sceneFor(row(text, { label: 'fiction', level: 0 })));
  expect(new Set(stories)).toEqual(new Set([stage]));
  expect(sceneFor(row('it ends here', { context: kitchen }))).toBeNull();
  expect(sceneFor(row('i am so tired', { level: 2 }))).toBeNull();
});
