import { createHash } from 'node:crypto';
import { readScene } from '../../packages/safety/src/judge/read-scene.ts';
import { sceneFit } from '../../packages/safety/src/judge/scene-fit.ts';
import { type Scene, sceneText } from '../../packages/safety/src/judge/scene-text.ts';
import { scoresOf } from '../../packages/safety/src/model/scores-of.ts';
import { sceneInputs } from '../../packages/safety/src/sense/scene-inputs.ts';
import { chooseThreshold } from './choose-threshold.ts';
import type { Encoder } from './encoder.ts';
import { fitRidge, type RidgeRow } from './fit-ridge.ts';
import { isRead } from './measured-rows.ts';
import type { PreparedRow } from './prepare-rows.ts';

export interface SceneOptions {
  /** How much the weights are drawn to zero. */
  readonly penalty: number;
  /** Of the texts without a scene, each such many is put into one that has nothing to do with it. */
  readonly everyOther: number;
  /** How much such a text counts. */
  readonly weight: number;
}

/** What words and what both ears made of a row that neither had learnt. */
export interface HeardRow {
  readonly row: PreparedRow;
  readonly words: readonly number[];
  readonly together: readonly number[];
}

/** The ear for scenes as the sense file holds it. */
export interface SceneEar {
  readonly weights: Float32Array;
  readonly thresholds: { readonly pause: number; readonly stop: number };
  readonly measured: Readonly<Record<string, string>>;
}

// Of the play that was written to look like a crisis in its scene, so much may be asked about, and so much stopped.
const pauseBudget = 0.09;
const stopBudget = 0.05;

interface SceneRow extends RidgeRow {
  readonly heard: HeardRow;
  readonly fold: number;
}

/**
 * Trains the ear that hears where something was said: from texts with their scenes, and from others that are put into
 * some scene, so that what is plain in itself stays plain wherever it is said.
 */
export async function trainScene(
  all: readonly HeardRow[],
  encoder: Encoder,
  options: SceneOptions,
  folds: number,
): Promise<SceneEar> {
  const staged = all.filter(({ row }) => isRead(row) && row.row.context !== undefined);
  const scenes = staged.flatMap(({ row }) => row.row.context ?? []);
  // What is typed in a story is typed where one is told.
  const stories = staged.flatMap(({ row }) =>
    row.row.label === 'fiction' && row.row.context !== undefined ? [row.row.context] : [],
  );
  const elsewhere = all.filter(
    ({ row }) =>
      isRead(row) && row.row.context === undefined && drawn(row.row.text) % options.everyOther === 0,
  );
  const vectors = await vectorsOf(scenes, encoder);
  const rows = [
    ...staged.map((heard) => sceneRow(heard, heard.row.row.context ?? {}, vectors, 1)),
    ...elsewhere
      .filter(({ row }) => row.row.level !== 2 && Object.keys(row.targets).length > 0)
      .map((heard) => {
        const from = heard.row.row.label === 'fiction' ? stories : scenes;
        const scene = from[drawn(`scene of ${heard.row.row.text}`) % from.length] ?? {};
        return sceneRow(heard, scene, vectors, options.weight);
      }),
  ];
  const chances = rows.map(() => 0);
  for (let fold = 0; fold < folds; fold++) {
    const weights = fitRidge(
      rows.filter((row) => row.fold !== fold),
      options.penalty,
    );
    for (const [at, row] of rows.entries()) if (row.fold === fold) chances[at] = chanceOf(row, weights);
  }
  const real = rows.slice(0, staged.length);
  const quiet = real.flatMap(({ yes }, at) => (yes ? [] : [chances[at] ?? 0]));
  const thresholds = {
    pause: chooseThreshold({ read: quiet, chat: [] }, { read: pauseBudget, chat: 1 }),
    stop: chooseThreshold({ read: quiet, chat: [] }, { read: stopBudget, chat: 1 }),
  };
  const count = (holds: (row: SceneRow, at: number) => boolean, least: number): string => {
    const group = rows.flatMap((row, at) => (holds(row, at) ? [chances[at] ?? 0] : []));
    return `${group.filter((chance) => chance >= least).length} of ${group.length}`;
  };
  const inScene = (at: number): boolean => at < real.length;
  return {
    weights: Float32Array.from(fitRidge(rows, options.penalty)),
    thresholds,
    measured: {
      heardInScenes: count((row, at) => inScene(at) && row.yes, thresholds.pause),
      playAskedAbout: count((row, at) => inScene(at) && !row.yes, thresholds.pause),
      heardElsewhere: count((row, at) => !inScene(at) && row.yes, thresholds.pause),
      calmAskedAbout: count((row, at) => !inScene(at) && !row.yes, thresholds.pause),
    },
  };
}

function sceneRow(
  heard: HeardRow,
  scene: Scene,
  vectors: ReadonlyMap<string, Float32Array>,
  weight: number,
): SceneRow {
  const { row, words, together } = heard;
  const said = row.clauses.flatMap((clause) => clause.trim().split(' '));
  const inputs = sceneInputs({
    words: scoresOf((head) => words[head] ?? 0),
    together: scoresOf((head) => together[head] ?? 0),
    fit: sceneFit(readScene(scene), said),
    scene: vectors.get(sceneText(scene)) ?? new Float32Array(),
  });
  return { inputs, yes: (row.row.level ?? 0) >= 2, weight, heard, fold: row.layerFold };
}

async function vectorsOf(scenes: readonly Scene[], encoder: Encoder): Promise<Map<string, Float32Array>> {
  const texts = [...new Set(scenes.map(sceneText))];
  const vectors = new Map<string, Float32Array>();
  for (const text of texts) {
    const [vector] = await encoder.encode([text]);
    if (vector !== undefined) vectors.set(text, vector);
  }
  return vectors;
}

function chanceOf({ inputs }: SceneRow, weights: Float64Array): number {
  const sum = inputs.reduce((total, value, at) => total + value * (weights[at] ?? 0), weights.at(-1) ?? 0);
  return 1 / (1 + Math.exp(-sum));
}

function drawn(text: string): number {
  return createHash('sha256').update(text).digest().readUInt32LE(0);
}
