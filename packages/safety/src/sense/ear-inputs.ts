import { logit } from '../model/logit.ts';
import { modelHeads } from '../model/model-header.ts';

const surest = 12;
const ofScores = 0.25;

/** How many inputs there are: what each ear makes of every head. */
export const earInputsLength = 2 * modelHeads.length;

/**
 * What words and sense say, as one row of numbers of about the same size, for training and reading alike.
 *
 * @param words a probability for each head
 * @param sense a score for each head, before any calibration
 */
export function earInputs(words: ArrayLike<number>, sense: ArrayLike<number>): Float32Array {
  const heads = modelHeads.length;
  const inputs = new Float32Array(earInputsLength);
  for (let head = 0; head < heads; head++) {
    inputs[head] = scaled(logit(words[head] ?? 0));
    inputs[heads + head] = scaled(sense[head] ?? 0);
  }
  return inputs;
}

function scaled(score: number): number {
  return ofScores * Math.max(-surest, Math.min(surest, score));
}
