import { createHash } from 'node:crypto';
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
import type { PreparedRow } from './prepare-rows.ts';
import { type SceneOptions, trainScene } from './train-scene.ts';
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

const heads = modelHeads.length;
const together = 64;
const jointAt = modelHeads.map((head) => jointHeads.findIndex((one) => one === head));

/**
 * Makes the ear for sense beside a model over words: the same rows and vectors give the same bytes. The sense is judged
 * by the heads that learnt with the encoder. How much words and sense count, how both are judged jointly, and the
 * thresholds come from what both made of rows that they had not learnt.
 */
export async function trainSense(
  { rows: all, chances: allChances, version: beside }: TrainedModel,
  encoder: Encoder,
  options: SenseOptions,
): Promise<Uint8Array> {
  const picked = [...all.keys()].filter((at) => isPicked(all[at], options.everyOther, encoder));
  const rows = picked.flatMap((at) => all[at] ?? []);
  const words = picked.map((at) => allChances[at] ?? null);
  const data = await layerRows(rows, encoder);
  await ready();
  const numbers = [...rows.keys()];
  const folds = rows.map(({ layerFold }) => layerFold);
  const ear = headLayers(encoder.heads);
  const hidden = unitsOf(encoder.heads);
  const scoreOf = scorer(data, hidden, ear);
  const raw = numbers.map((row) => (folds[row] === -1 ? null : scoreOf(row)));
  const weighed = modelHeads.map((_, head) => weigh(rows, words, raw, head));
  const ears = earRows(data, words, raw);
  const jointly = crossScore(ears, options.joint, folds, options.folds);
  const chances = rows.map((_, row) => {
    const [heard, sense, both] = [words[row], raw[row], jointly[row]];
    if (!heard || !sense || !both) return null;
    return weighed.map(({ factors: [byWords, bySense], shift }, head) => {
      const score = both[jointAt[head] ?? -1];
      if (score !== undefined) return 1 / (1 + Math.exp(-score));
      return weighEars(heard[head] ?? 0, sense[head] ?? 0, { byWords, bySense, shift });
    });
  });
  const thresholds = chooseThresholds(rows, chances, budgets.together);
  const heard = numbers.flatMap((at) => {
    const [row, byWords, byBoth] = [rows[at], words[at], chances[at]];
    return row && byWords && byBoth ? [{ row, words: byWords, together: byBoth }] : [];
  });
  const scene = await trainScene(heard, encoder, options.scene, options.folds);
  const joint = trainLayers(ears, numbers, options.joint);
  return encodeSense({
    header: {
      version: versionOf(ear.inner, ear.outer, joint.inner, joint.outer, scene.weights),
      encoder: encoder.id,
      dimensions: encoder.dimensions,
      hidden,
      heads: [...modelHeads],
      beside,
      words: weighed.map(({ factors }) => factors[0] ?? 0),
      sense: weighed.map(({ factors }) => factors[1] ?? 0),
      shifts: weighed.map(({ shift }) => shift),
      jointHidden: options.joint.hidden,
      thresholds,
      inScene: scene.thresholds,
      provenance: {
        rows: rows.length,
        options: JSON.parse(JSON.stringify(options)) as SenseHeader['provenance'],
        ...measureHeads(rows, chances, thresholds),
        scenes: { ...scene.measured },
      },
    },
    sense: ear,
    joint,
    scene: scene.weights,
  });
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

async function layerRows(rows: readonly PreparedRow[], encoder: Encoder): Promise<LayerRows> {
  const { dimensions } = encoder;
  const inputs = new Float32Array(rows.length * dimensions);
  for (let start = 0; start < rows.length; start += together) {
    const part = rows.slice(start, start + together);
    const vectors = await encoder.encode(part.map(({ said }) => said));
    for (const [at, vector] of vectors.entries()) inputs.set(vector, (start + at) * dimensions);
  }
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
function scorer(rows: LayerRows, hidden: number, layers: Layers): (row: number) => readonly number[] {
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
): (readonly number[] | null)[] {
  const numbers = [...foldOf.keys()];
  const scores: (readonly number[] | null)[] = foldOf.map(() => null);
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
  words: readonly (readonly number[] | null)[],
  raw: readonly (readonly number[] | null)[],
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
  words: readonly (readonly number[] | null)[],
  raw: readonly (readonly number[] | null)[],
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

function versionOf(...parts: readonly Float32Array[]): string {
  const hash = createHash('sha256');
  for (const { buffer, byteOffset, byteLength } of parts)
    hash.update(new Uint8Array(buffer, byteOffset, byteLength));
  return `sense-${hash.digest('hex').slice(0, 10)}`;
}
