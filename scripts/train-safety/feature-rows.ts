import {
  featureBuffer,
  type FeatureBuffer,
  hashFeatures,
  type HashRecipe,
} from '../../packages/safety/src/model/hash-features.ts';

/** Texts as sparse rows: the features of row `i` are `ids[starts[i]] … ids[starts[i + 1] - 1]`. */
export interface FeatureRows {
  readonly starts: Int32Array;
  readonly ids: Int32Array;
  readonly values: Float32Array;
  readonly length: number;
}

/** How much a feature of each group counts beside the others. */
export interface GroupScales {
  readonly words: number;
  readonly concepts: number;
  readonly letters: number;
}

/** How hashes become features. */
export interface HashingOptions {
  readonly bits: number;
  readonly scales: GroupScales;
  /** Added to the square of a text's length, so that a word or two weigh little. */
  readonly brevity: number;
}

/** Hashes texts, and counts in how many clauses of a text an n-gram of each group stands. A text's length does not count. */
export function featureRows(
  texts: readonly (readonly string[])[],
  recipe: HashRecipe,
  how: HashingOptions,
): FeatureRows {
  const buffer = featureBuffer();
  const rows = texts.map((clauses) => featureRow(clauses, recipe, how, buffer));
  const total = rows.reduce((sum, { ids }) => sum + ids.length, 0);
  const out = {
    starts: new Int32Array(texts.length + 1),
    ids: new Int32Array(total),
    values: new Float32Array(total),
    length: texts.length,
  };
  let start = 0;
  for (const [at, { ids, values }] of rows.entries()) {
    out.ids.set(ids, start);
    out.values.set(values, start);
    start += ids.length;
    out.starts[at + 1] = start;
  }
  return out;
}

function featureRow(
  clauses: readonly string[],
  recipe: HashRecipe,
  { bits, scales, brevity }: HashingOptions,
  buffer: FeatureBuffer,
): { readonly ids: Int32Array; readonly values: Float32Array } {
  const sums = new Map<number, number>();
  let total = 0;
  buffer.before.fill(0);
  for (const clause of clauses) {
    hashFeatures(clause, recipe, buffer);
    const [words = 0, letters = 0, concepts = 0] = buffer.ends;
    const met = new Set<number>();
    for (let at = 0; at < concepts; at++) {
      if (at === words || at === letters) met.clear();
      const id = (buffer.hashes[at] ?? 0) >>> (32 - bits);
      const scale = at < words ? scales.words : at < letters ? scales.letters : scales.concepts;
      total += scale ** 2;
      if (met.has(id)) continue;
      met.add(id);
      sums.set(id, (sums.get(id) ?? 0) + scale);
    }
  }
  const sorted = [...sums].toSorted(([a], [b]) => a - b);
  const length = Math.sqrt(total + brevity);
  return {
    ids: Int32Array.from(sorted, ([id]) => id),
    values: Float32Array.from(sorted, ([, sum]) => sum / length),
  };
}
