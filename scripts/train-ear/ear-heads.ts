import { vectorLength } from '../../adapters/sentence-encoder/src/learn/slopes-of.ts';
import type { LearntEar } from '../../packages/safety/src/ear/parse-ear.ts';
import type { EncoderHeads } from '../train-safety/encoder-heads.ts';

/** The heads that learnt with the encoder, over vectors of messages, and over those of messages in their scenes. */
export function earHeads({ heads, inScenes }: Pick<LearntEar, 'heads' | 'inScenes'>): {
  readonly heads: EncoderHeads;
  readonly headsInScenes: EncoderHeads;
} {
  const together = new Map(
    [...heads].map(([name, values]) => {
      const change = inScenes.heads.get(name);
      return [name, values.map((value, at) => value + (change?.[at] ?? 0))];
    }),
  );
  return { heads: asTheyJudge(heads), headsInScenes: asTheyJudge(together) };
}

/** Heads as they judge the vectors that the encoder is asked for, which are of length 1. */
function asTheyJudge(heads: ReadonlyMap<string, Float32Array>): EncoderHeads {
  const [weights, biases] = [heads.get('weights'), heads.get('bias')];
  if (weights === undefined || biases === undefined)
    throw new Error('The ear file has no heads: npm run train -- ear writes them.');
  const dimensions = weights.length / biases.length;
  return {
    // As they learnt them, the numbers of one dimension stand together.
    weights: weights.map((_, at) => {
      const [head, dimension] = [Math.floor(at / dimensions), at % dimensions];
      return vectorLength * (weights[dimension * biases.length + head] ?? 0);
    }),
    biases,
  };
}
