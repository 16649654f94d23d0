import { sceneFitLength } from '../judge/scene-fit.ts';
import { logit } from '../model/logit.ts';
import type { ModelScores } from '../model/risk-model.ts';

/** What is heard of a message beside its scene. */
export interface HeardBeside {
  readonly words: ModelScores;
  readonly together: ModelScores;
  /** What `sceneFit` says. */
  readonly fit: readonly number[];
}

/** What the ear for scenes hears: a message by itself, how the scene fits it, and both as one sentence. */
export interface HeardInScene extends HeardBeside {
  /** What the sense alone makes of message and scene as one. */
  readonly asOne: ModelScores;
}

const surest = 8;
const ofScores = 0.25;

/** How many inputs there are: two of each of three scores, and what the fit says. */
export const sceneInputsLength = 6 + sceneFitLength;

/** Everything as one row of numbers of about the same size, for training and reading alike. */
export function sceneInputs({ words, together, asOne, fit }: HeardInScene): Float64Array {
  const scores = [words, together, asOne].flatMap((heard) => [heard.grave, careOf(heard)]);
  const loud = scores.map((chance) => Math.max(-surest, Math.min(surest, logit(chance))) * ofScores);
  return Float64Array.from([...loud, ...fit]);
}

function careOf({ kinds, someoneElse }: ModelScores): number {
  return Math.max(someoneElse, ...Object.values(kinds));
}
