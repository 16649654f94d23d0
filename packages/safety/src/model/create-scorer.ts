import {
  featureBuffer,
  type FeatureBuffer,
  hashConceptsOnly,
  hashFeatures,
  type HashRecipe,
} from './hash-features.ts';
import type { ModelHeader } from './model-header.ts';

/** One score per head before calibration. The array is used again by the next call. */
export interface Scorer {
  score(clauses: readonly string[]): Float64Array;
  /** The same for several texts that share clauses: what they share is summed up once. */
  each<T>(texts: readonly (readonly string[])[], use: (scores: Float64Array) => T): T[];
}

// So many sums the processor keeps at hand.
const atOnce = 4;

/** What words and letters of a clause add up to; its concepts depend on the clause before. */
interface PlainSum {
  readonly sums: Float64Array;
  readonly square: number;
}

interface Parts {
  readonly recipe: HashRecipe;
  readonly heads: number;
  readonly header: Pick<ModelHeader, 'bits' | 'scales' | 'clauseShare' | 'brevity' | 'steps' | 'biases'>;
  readonly bitmap: Uint8Array;
  readonly weights: Int8Array;
}

/**
 * Adds up the weights of a message's n-grams: over the whole message, and over its heaviest clause, so that one
 * grave sentence is not drowned by many calm ones. Allocates nothing per clause but what `each` shares.
 */
export function createScorer({ recipe, heads, header, bitmap, weights }: Parts): Scorer {
  const rows = rowsOf(bitmap);
  const buffer = featureBuffer();
  const clause = new Float64Array(heads);
  const whole = new Float64Array(heads);
  const heaviest = new Float64Array(heads);
  // Heads are summed up four at a time; what is summed beyond the last one is never read.
  const group = new Int32Array(Math.ceil(heads / atOnce) * atOnce);
  let bases = new Int32Array(0);
  // Said ten times is said once: the group of n-grams in which each row was met last.
  const metIn = new Uint32Array(weights.length / heads + 1);
  let groupNumber = 0;
  let known: Map<string, PlainSum> | null = null;
  const shift = 32 - header.bits;
  const { scales, clauseShare, brevity, steps, biases } = header;
  const scaleOf = [scales.words, scales.letters, scales.concepts];
  const conceptGroup = 2;

  /** Sums up one clause, and returns the square of its length. */
  function sumClause(text: string): number {
    const before = known?.get(text);
    if (before === undefined) hashFeatures(text, recipe, buffer);
    else hashConceptsOnly(text, recipe, buffer);
    clause.fill(0);
    let square = 0;
    if (before === undefined) {
      for (let at = 0; at < conceptGroup; at++) square += addGroup(at);
      known?.set(text, { sums: clause.slice(), square });
    } else {
      clause.set(before.sums);
      square = before.square;
    }
    return square + addGroup(conceptGroup);
  }

  function addGroup(at: number): number {
    const from = at === 0 ? 0 : (buffer.ends[at - 1] ?? 0);
    const end = buffer.ends[at] ?? 0;
    const scale = scaleOf[at] ?? 0;
    groupNumber = (groupNumber + 1) >>> 0;
    sumGroup(findBases(buffer, from, end));
    for (let head = 0; head < heads; head++) clause[head] = (clause[head] ?? 0) + scale * (group[head] ?? 0);
    return (end - from) * scale * scale;
  }

  /** Where the weights begin that a group of n-grams has, each once. */
  function findBases({ hashes }: FeatureBuffer, from: number, end: number): number {
    if (bases.length < end - from) bases = new Int32Array(end - from);
    let found = 0;
    for (let at = from; at < end; at++) {
      const row = rows[(hashes[at] ?? 0) >>> shift] ?? 0;
      if (row === 0 || metIn[row] === groupNumber) continue;
      metIn[row] = groupNumber;
      bases[found++] = (row - 1) * heads;
    }
    return found;
  }

  function sumGroup(found: number): void {
    for (let head = 0; head < heads; head += atOnce) {
      let [one, two, three, four] = [0, 0, 0, 0];
      for (let at = 0; at < found; at++) {
        const base = (bases[at] ?? 0) + head;
        one += weights[base] ?? 0;
        two += weights[base + 1] ?? 0;
        three += weights[base + 2] ?? 0;
        four += weights[base + 3] ?? 0;
      }
      group[head] = one;
      group[head + 1] = two;
      group[head + 2] = three;
      group[head + 3] = four;
    }
  }

  function score(clauses: readonly string[]): Float64Array {
    whole.fill(0);
    heaviest.fill(Number.NEGATIVE_INFINITY);
    buffer.before.fill(0);
    let square = 0;
    for (const text of clauses) {
      const own = sumClause(text);
      square += own;
      const length = Math.sqrt(own + brevity);
      for (let head = 0; head < heads; head++) {
        const sum = clause[head] ?? 0;
        whole[head] = (whole[head] ?? 0) + sum;
        heaviest[head] = Math.max(heaviest[head] ?? 0, sum / length);
      }
    }
    const length = Math.sqrt(square + brevity);
    for (let head = 0; head < heads; head++) {
      const all = (whole[head] ?? 0) / length;
      const most = clauses.length < 2 ? all : (heaviest[head] ?? 0);
      whole[head] = (steps[head] ?? 0) * (clauseShare * most + (1 - clauseShare) * all) + (biases[head] ?? 0);
    }
    return whole;
  }

  return {
    score,
    each(texts, use) {
      known = new Map();
      const scores = texts.map((clauses) => use(score(clauses)));
      known = null;
      return scores;
    },
  };
}

/** The row of each bucket, counted from 1; 0 where a bucket carries no weights. */
function rowsOf(bitmap: Uint8Array): Uint16Array {
  const rows = new Uint16Array(bitmap.length * 8);
  let row = 0;
  for (let bucket = 0; bucket < rows.length; bucket++) {
    if ((((bitmap[bucket >>> 3] ?? 0) >>> (bucket & 7)) & 1) === 1) rows[bucket] = ++row;
  }
  return rows;
}
