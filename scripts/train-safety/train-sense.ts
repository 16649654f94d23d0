import { createHash } from 'node:crypto';
import { joinClauses } from '../../packages/safety/src/judge/stretches.ts';
import { logit } from '../../packages/safety/src/model/logit.ts';
import { modelHeads } from '../../packages/safety/src/model/model-header.ts';
import { encodeSense } from '../../packages/safety/src/sense/sense-file.ts';
import type { SenseHeader } from '../../packages/safety/src/sense/sense-header.ts';
import { senseLayers } from '../../packages/safety/src/sense/sense-layers.ts';
import { weighEars } from '../../packages/safety/src/sense/weigh-ears.ts';
import { budgets, chooseThresholds } from './choose-thresholds.ts';
import type { Encoder } from './encoder.ts';
import { fitLogistic } from './fit-logistic.ts';
import { isRead } from './measured-rows.ts';
import { measureHeads } from './measure-heads.ts';
import type { PreparedRow } from './prepare-rows.ts';
import { type SceneOptions, trainScene } from './train-scene.ts';
import type { TrainedModel } from './train-model.ts';
import { type LayerOptions, type LayerRows, trainLayers } from './train-layers.ts';

export interface SenseOptions extends LayerOptions {
  /** Of texts that nobody read one by one, each such many is taken. */
  readonly everyOther: number;
  readonly folds: number;
  readonly scene: SceneOptions;
}

const heads = modelHeads.length;
const together = 64;

/**
 * Trains the ear for sense beside a model over words: the same rows and vectors give the same bytes. How much words and
 * sense count, and the thresholds, come from cross-validation of both.
 */
export async function trainSense(
  { rows: all, chances: allChances, version: beside }: TrainedModel,
  encoder: Encoder,
  options: SenseOptions,
): Promise<Uint8Array> {
  const picked = [...all.keys()].filter((at) => isPicked(all[at], options.everyOther));
  const rows = picked.flatMap((at) => all[at] ?? []);
  const words = picked.map((at) => allChances[at] ?? null);
  const data = await layerRows(rows, encoder);
  const numbers = [...rows.keys()];
  const raw: (readonly number[] | null)[] = rows.map(() => null);
  for (let fold = 0; fold < options.folds; fold++) {
    const layers = trainLayers(
      data,
      numbers.filter((row) => rows[row]?.fold !== fold),
      options,
    );
    const score = senseLayers({ ...data, hidden: options.hidden, ...layers });
    for (const row of numbers) if (rows[row]?.fold === fold) raw[row] = [...score(vectorOf(data, row))];
  }
  const weighed = modelHeads.map((_, head) => weigh(rows, words, raw, head));
  const chances = rows.map((_, row) => {
    const [heard, sense] = [words[row], raw[row]];
    if (!heard || !sense) return null;
    return weighed.map(({ factors: [byWords, bySense], shift }, head) =>
      weighEars(heard[head] ?? 0, sense[head] ?? 0, { byWords, bySense, shift }),
    );
  });
  const thresholds = chooseThresholds(rows, chances, budgets.together);
  const heard = numbers.flatMap((at) => {
    const [row, byWords, byBoth] = [rows[at], words[at], chances[at]];
    return row && byWords && byBoth ? [{ row, words: byWords, together: byBoth }] : [];
  });
  const scene = await trainScene(heard, encoder, options.scene, options.folds);
  const layers = trainLayers(data, numbers, options);
  return encodeSense({
    header: {
      version: versionOf(layers.inner, layers.outer, scene.weights),
      encoder: encoder.id,
      dimensions: encoder.dimensions,
      hidden: options.hidden,
      heads: [...modelHeads],
      beside,
      words: weighed.map(({ factors }) => factors[0] ?? 0),
      sense: weighed.map(({ factors }) => factors[1] ?? 0),
      shifts: weighed.map(({ shift }) => shift),
      thresholds,
      inScene: scene.thresholds,
      provenance: {
        rows: rows.length,
        options: JSON.parse(JSON.stringify(options)) as SenseHeader['provenance'],
        ...measureHeads(rows, chances, thresholds),
        scenes: { ...scene.measured },
      },
    },
    ...layers,
    scene: scene.weights,
  });
}

/** Every text that was read one by one, and some of the rest: the encoder is slow, and one tweet is much like another. */
function isPicked(row: PreparedRow | undefined, everyOther: number): boolean {
  if (row === undefined) return false;
  if (isRead(row) || row.isPart) return true;
  const drawn = createHash('sha256').update(row.row.text).digest()[0] ?? 0;
  return drawn % everyOther === 0;
}

async function layerRows(rows: readonly PreparedRow[], encoder: Encoder): Promise<LayerRows> {
  const { dimensions } = encoder;
  const inputs = new Float32Array(rows.length * dimensions);
  for (let start = 0; start < rows.length; start += together) {
    const part = rows.slice(start, start + together);
    const vectors = await encoder.encode(part.map(({ clauses }) => joinClauses(clauses)));
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

function vectorOf({ inputs, dimensions }: LayerRows, row: number): Float32Array {
  return inputs.subarray(row * dimensions, (row + 1) * dimensions);
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
