import { scoresOf } from '../model/scores-of.ts';
import type { ModelScores } from '../model/risk-model.ts';

/** What the heads over an encoder's vector say by themselves, as probabilities. */
export function bySenseAlone(scores: ArrayLike<number>): ModelScores {
  return scoresOf((head) => 1 / (1 + Math.exp(-(scores[head] ?? 0))));
}
