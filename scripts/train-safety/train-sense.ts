import { createHash } from 'node:crypto';
import type { Sentence } from '../../packages/ports/src/index.ts';
import { logit } from '../../packages/safety/src/model/logit.ts';
import { modelHeads } from '../../packages/safety/src/model/model-header.ts';
import { earInputs, earInputsLength } from '../../packages/safety/src/sense/ear-inputs.ts';
import { encodeSense } from '../../packages/safety/src/sense/sense-file.ts';
import { jointHeads, type SenseHeader } from '../../packages/safety/src/sense/sense-header.ts';
import { senseLayers } from '../../packages/safety/src/sense/sense-layers.ts';
import { weighEars } from '../../packages/safety/src/sense/weigh-ears.ts';
import { budgets, chooseThresholds } from './choose-thresholds.ts';
import type { Encoder } from './encoder.ts';
import { headLayers, unitsOf } from './encoder-heads.ts';
import { fitLogistic } from './fit-logistic.ts';
import { isRead } from './measured-rows.ts';
import { measureHeads } from './measure-heads.ts';
import { type PreparedRow, prepareRows } from './prepare-rows.ts';
import type { Stage } from './read-stage.ts';
import { type HeardRow, type SceneOptions, trainScene } from './train-scene.ts';
import type { TrainedModel } from './train-model.ts';
import { ready } from '../../adapters/sentence-encoder/src/tensors/tensors.ts';
import { type LayerOptions, type LayerRows, type Layers, trainLayers } from './train-layers.ts';

export interface SenseOptions {
  /** Of texts that nobody read one by one, each such many is taken. */
  readonly everyOther: number;
  readonly folds: number;
  /** For the layers that judge what both ears heard. */
  readonly joint: LayerOptions;
  readonly scene: SceneOptions;
}

type Scores = readonly number[];

const heads = modelHeads.length;
const atOnce = 64;

/**
 * Makes the ear for sense beside a model over words: the same rows and vectors give the same bytes. The sense is judged
 * by the heads that learnt with the encoder. How much words and sense count, how both are judged jointly, and the
 * thresholds come from what both made of rows that they had not learnt.
 *
 * @param stage only the ear for scenes learns from it
 */
export async function trainSense(
  words: TrainedModel,
  encoder: Encoder,
  stage: Stage,
  options: SenseOptions,
): Promise<Uint8Array> {
  const picked = [...words.rows.keys()].filter((at) => isPicked(words.rows[at], options.everyOther, encoder));
  const rows = picked.flatMap((at) => words.rows[at] ?? []);
  const byWords = picked.map((at) => words.chances[at] ?? null);
  const data = await layerRows(rows, encoder);
  await ready();
  const folds = rows.map(({ layerFold }) => layerFold);
  const hidden = unitsOf(encoder.heads);
  const [alone, inScenes] = [encoder.heads, encoder.headsInScenes].map(headLayers) as [Layers, Layers];
  const scoreOf = scorer(data, hidden, alone);
  const bySense = folds.map((fold, row) => (fold === -1 ? null : scoreOf(row)));
  const lines = modelHeads.map((_, head) => weigh(rows, byWords, bySense, head));
  const weights = {
    words: lines.map(({ factors }) => factors[0] ?? 0),
    sense: lines.map(({ factors }) => factors[1] ?? 0),
    shifts: lines.map(({ shift }) => shift),
  };
  const ears = earRows(data, byWords, bySense);
  const crossed = crossScore(ears, options.joint, folds, options.folds);
  const chances = rows.map((_, row) => {
    const [heard, sense, jointly] = [byWords[row], bySense[row], crossed[row]];
    return heard && sense && jointly ? weighEars(weights, { words: heard, sense, jointly }) : null;
  });
  const thresholds = chooseThresholds(rows, chances, budgets.together);
  const joint = trainLayers(ears, [...rows.keys()], options.joint);
  const heard = rows.flatMap((row, at): HeardRow[] => {
    const [heardByWords, together] = [byWords[at], chances[at]];
    if (!heardByWords || !together || encoder.knowsInScenes(row)) return [];
    return [{ row, words: heardByWords, together }];
  });
  const scene = await trainScene(
    [...heard, ...(await hearStaged())],
    { hear: hearInScenes, told: stage.told },
    options.scene,
    options.folds,
  );
  const layers = [alone, inScenes, joint].flatMap(({ inner, outer }) => [inner, outer]);
  const chosen = { ...weights, thresholds, sceneThresholds: scene.thresholds };
  return encodeSense({
    header: {
      version: versionOf([...layers, scene.weights], chosen),
      encoder: encoder.id,
      dimensions: encoder.dimensions,
      hidden,
      heads: [...modelHeads],
      beside: words.version,
      ...chosen,
      jointHidden: options.joint.hidden,
      provenance: {
        rows: rows.length,
        options: JSON.parse(JSON.stringify(options)) as SenseHeader['provenance'],
        ...measureHeads(rows, chances, thresholds),
        scenes: { ...scene.measured },
      },
    },
    sense: alone,
    inScenes,
    joint,
    scene: scene.weights,
  });

  /** What is staged, as ears hear it that learnt nothing of it. */
  async function hearStaged(): Promise<HeardRow[]> {
    const staged = prepareRows(stage.texts, options.folds).filter((row) => !encoder.knowsInScenes(row));
    const senseOf = scorer(await layerRows(staged, encoder), hidden, alone);
    const judge = senseLayers({
      dimensions: earInputsLength,
      hidden: options.joint.hidden,
      heads: jointHeads.length,
      ...joint,
    });
    return staged.map((row, at) => {
      const [said, sense] = [words.hear(row), senseOf(at)];
      const jointly = judge(earInputs(said, sense));
      return { row, words: said, together: weighEars(weights, { words: said, sense, jointly }) };
    });
  }

  async function hearInScenes(sentences: readonly Sentence[]): Promise<readonly Scores[]> {
    const score = senseLayers({ dimensions: encoder.dimensions, hidden, heads, ...inScenes });
    return (await vectorsOf(encoder, sentences)).map((vector) => [...score(vector)]);
  }
}

/**
 * Every text that was read one by one, and some of the rest: the encoder is slow, and one tweet is much like another.
 * Nothing that the encoder itself learnt from: of that it is surer than of anything that it will be told.
 */
function isPicked(row: PreparedRow | undefined, everyOther: number, encoder: Encoder): boolean {
  if (row === undefined || encoder.knows(row)) return false;
  if (isRead(row) || row.isPart) return true;
  const drawn = createHash('sha256').update(row.row.text).digest()[0] ?? 0;
  return drawn % everyOther === 0;
}

async function vectorsOf(encoder: Encoder, sentences: readonly Sentence[]): Promise<readonly Float32Array[]> {
  const vectors: Float32Array[] = [];
  for (let start = 0; start < sentences.length; start += atOnce)
    vectors.push(...(await encoder.encode(sentences.slice(start, start + atOnce))));
  return vectors;
}

async function layerRows(rows: readonly PreparedRow[], encoder: Encoder): Promise<LayerRows> {
  const { dimensions } = encoder;
  const inputs = new Float32Array(rows.length * dimensions);
  const vectors = await vectorsOf(
    encoder,
    rows.map(({ said }) => said),
  );
  for (const [at, vector] of vectors.entries()) inputs.set(vector, at * dimensions);
  const targets = new Uint8Array(rows.length * heads);
  const weights = new Float32Array(rows.length * heads);
  for (const [row, { targets: wanted }] of rows.entries()) {
    for (const [head, name] of modelHeads.entries()) {
      const target = wanted[name];
      if (target === undefined) continue;
      targets[row * heads + head] = target.yes ? 1 : 0;
      weights[row * heads + head] = target.weight;
    }
  }
  return { dimensions, heads, inputs, targets, weights };
}

/** What layers make of a row. */
function scorer(rows: LayerRows, hidden: number, layers: Layers): (row: number) => Scores {
  const { inputs, dimensions, heads: count } = rows;
  const score = senseLayers({ dimensions, hidden, heads: count, ...layers });
  return (row) => [...score(inputs.subarray(row * dimensions, (row + 1) * dimensions))];
}

/** What layers make of every row that they had not learnt; `null` for rows that only teach. */
function crossScore(
  data: LayerRows,
  options: LayerOptions,
  foldOf: readonly number[],
  folds: number,
): (Scores | null)[] {
  const numbers = [...foldOf.keys()];
  const scores: (Scores | null)[] = foldOf.map(() => null);
  for (let fold = 0; fold < folds; fold++) {
    const layers = trainLayers(
      data,
      numbers.filter((row) => foldOf[row] !== fold),
      options,
    );
    const score = scorer(data, options.hidden, layers);
    for (const row of numbers) if (foldOf[row] === fold) scores[row] = score(row);
  }
  return scores;
}

/** Rows as both ears hear them, where both had to judge what they had not learnt; the others teach nothing. */
function earRows(
  { targets, weights }: LayerRows,
  words: readonly (Scores | null)[],
  raw: readonly (Scores | null)[],
): LayerRows {
  const rows = words.length;
  const inputs = new Float32Array(rows * earInputsLength);
  const wanted = new Uint8Array(rows * jointHeads.length);
  const counts = new Float32Array(rows * jointHeads.length);
  for (const [row, byWords] of words.entries()) {
    const bySense = raw[row];
    if (!byWords || !bySense) continue;
    inputs.set(earInputs(byWords, bySense), row * earInputsLength);
    for (const [at, name] of jointHeads.entries()) {
      const from = row * heads + modelHeads.indexOf(name);
      wanted[row * jointHeads.length + at] = targets[from] ?? 0;
      counts[row * jointHeads.length + at] = weights[from] ?? 0;
    }
  }
  return { dimensions: earInputsLength, heads: jointHeads.length, inputs, targets: wanted, weights: counts };
}

/** How much words and sense count for a head, where both had to judge what they had not learnt. */
function weigh(
  rows: readonly PreparedRow[],
  words: readonly (Scores | null)[],
  raw: readonly (Scores | null)[],
  head: number,
): ReturnType<typeof fitLogistic> {
  const name = modelHeads[head] ?? 'injection';
  const seen = rows.flatMap(({ targets }, row) => {
    const target = targets[name];
    const [heard, sense] = [words[row], raw[row]];
    if (target === undefined || !heard || !sense) return [];
    const inputs = [logit(heard[head] ?? 0), sense[head] ?? 0];
    return [{ inputs, yes: target.yes, weight: target.weight }];
  });
  return fitLogistic(seen, 2);
}

/** @param chosen what was chosen over those numbers: with other thresholds it is another reader */
function versionOf(parts: readonly Float32Array[], chosen: Readonly<Record<string, unknown>>): string {
  const hash = createHash('sha256').update(JSON.stringify(chosen));
  for (const { buffer, byteOffset, byteLength } of parts)
    hash.update(new Uint8Array(buffer, byteOffset, byteLength));
  return `sense-${hash.digest('hex').slice(0, 10)}`;
}
