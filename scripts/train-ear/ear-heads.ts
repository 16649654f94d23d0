import { vectorLength } from '../../adapters/sentence-encoder/src/learn/slopes-of.ts';
import type { LearntEar } from '../../packages/safety/src/ear/parse-ear.ts';
import type { EncoderHeads } from '../train-safety/encoder-heads.ts';

/** The heads that learnt with the encoder, as they judge the vectors that it is asked for, which are of length 1. */
export function earHeads({ heads }: Pick<LearntEar, 'heads'>): EncoderHeads {
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
