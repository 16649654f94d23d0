import type { Sentence } from '../../packages/ports/src/index.ts';
import { readScene } from '../../packages/safety/src/judge/read-scene.ts';
import { sceneFit } from '../../packages/safety/src/judge/scene-fit.ts';
import { type Scene, sceneText } from '../../packages/safety/src/judge/scene-text.ts';
import { scoresOf } from '../../packages/safety/src/model/scores-of.ts';
import { bySenseAlone } from '../../packages/safety/src/sense/by-sense-alone.ts';
import { sceneInputs } from '../../packages/safety/src/sense/scene-inputs.ts';
import type { SenseModel } from '../../packages/safety/src/sense/sense-model.ts';
import { chooseThreshold } from './choose-threshold.ts';
import { drawScenes } from './draw-scenes.ts';
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

/** What the sense alone makes of sentences: a score for each head, before any calibration. */
export type Hear = (sentences: readonly Sentence[]) => Promise<readonly (readonly number[])[]>;

/** The ear for scenes as the sense file holds it. */
export interface SceneEar {
  readonly weights: Float32Array;
  readonly thresholds: SenseModel['sceneThresholds'];
  readonly measured: Readonly<Record<string, string>>;
}

// Of the play that was written to look like a crisis in its scene, so much may be asked about, and so much stopped.
const pauseBudget = 0.09;
const stopBudget = 0.045;
/** Which share of what needs care may be taken for play without a doubt. */
const sureBudget = 0.02;

interface Staged {
  readonly heard: HeardRow;
  readonly scene: Scene;
  readonly weight: number;
}

interface SceneRow extends RidgeRow {
  readonly fold: number;
}

type Holds = (row: SceneRow, at: number) => boolean;

/**
 * Trains the ear that hears where something was said: from texts with their scenes, and from others that are put into
 * some scene.
 *
 * @param told scenes of adventures for these
 */
export async function trainScene(
  all: readonly HeardRow[],
  { hear, told }: { readonly hear: Hear; readonly told: readonly Scene[] },
  options: SceneOptions,
  folds: number,
): Promise<SceneEar> {
  const read = all.filter(({ row }) => isRead(row));
  const real = read.flatMap((heard): Staged[] => {
    const { context } = heard.row.row;
    return context === undefined ? [] : [{ heard, scene: context, weight: 1 }];
  });
  const sceneFor = drawScenes(
    real.map(({ heard }) => heard.row.row),
    told,
    options.everyOther,
  );
  const elsewhere = read.flatMap((heard): Staged[] => {
    const scene = Object.keys(heard.row.targets).length > 0 ? sceneFor(heard.row.row) : null;
    return scene === null ? [] : [{ heard, scene, weight: options.weight }];
  });
  const rows = await sceneRows([...real, ...elsewhere], hear);
  const chances = rows.map(() => 0);
  for (let fold = 0; fold < folds; fold++) {
    const weights = fitRidge(
      rows.filter((row) => row.fold !== fold),
      options.penalty,
    );
    for (const [at, row] of rows.entries()) if (row.fold === fold) chances[at] = chanceOf(row, weights);
  }
  const inTheirs = (wanted: boolean): number[] =>
    rows.slice(0, real.length).flatMap(({ yes }, at) => (yes === wanted ? [chances[at] ?? 0] : []));
  const [quiet, needful] = [inTheirs(false), inTheirs(true)];
  const pause = chooseThreshold({ read: quiet, chat: [] }, { read: pauseBudget, chat: 1 });
  const lowest = needful.toSorted((a, b) => a - b)[Math.floor(needful.length * sureBudget)] ?? 0;
  const thresholds = {
    sure: Math.min(lowest, pause),
    pause,
    stop: chooseThreshold({ read: quiet, chat: [] }, { read: stopBudget, chat: 1 }),
  };
  const counted = (holds: Holds, counts: (chance: number) => boolean): string => {
    const group = rows.flatMap((row, at) => (holds(row, at) ? [chances[at] ?? 0] : []));
    return `${group.filter(counts).length} of ${group.length}`;
  };
  const count = (holds: Holds, least: number): string => counted(holds, (chance) => chance >= least);
  const countBelow = (holds: Holds, most: number): string => counted(holds, (chance) => chance < most);
  const inScene = (at: number): boolean => at < real.length;
  return {
    weights: Float32Array.from(fitRidge(rows, options.penalty)),
    thresholds,
    measured: {
      heardInScenes: count((row, at) => inScene(at) && row.yes, thresholds.pause),
      playAskedAbout: count((row, at) => inScene(at) && !row.yes, thresholds.pause),
      playStopped: count((row, at) => inScene(at) && !row.yes, thresholds.stop),
      heardElsewhere: count((row, at) => !inScene(at) && row.yes, thresholds.pause),
      calmAskedAbout: count((row, at) => !inScene(at) && !row.yes, thresholds.pause),
      playSurelyPlay: countBelow((row, at) => inScene(at) && !row.yes, thresholds.sure),
      needfulTakenForPlay: countBelow((row, at) => inScene(at) && row.yes, thresholds.sure),
    },
  };
}

async function sceneRows(staged: readonly Staged[], hear: Hear): Promise<SceneRow[]> {
  const heardInScenes = await hear(
    staged.map(({ heard, scene }) => ({ said: heard.row.said, scene: sceneText(scene) })),
  );
  return staged.map(({ heard: { row, words, together }, scene, weight }, at) => {
    const said = row.clauses.flatMap((clause) => clause.trim().split(' '));
    const inputs = sceneInputs({
      words: scoresOf((head) => words[head] ?? 0),
      together: scoresOf((head) => together[head] ?? 0),
      asOne: bySenseAlone(heardInScenes[at] ?? []),
      fit: sceneFit(readScene(scene), said),
    });
    return { inputs, yes: (row.row.level ?? 0) >= 2, weight, fold: row.layerFold };
  });
}

function chanceOf({ inputs }: SceneRow, weights: Float64Array): number {
  const sum = inputs.reduce((total, value, at) => total + value * (weights[at] ?? 0), weights.at(-1) ?? 0);
  return 1 / (1 + Math.exp(-sum));
}
