import { sceneFitLength } from '../judge/scene-fit.ts';
import { logit } from '../model/logit.ts';
import type { ModelScores } from '../model/risk-model.ts';

/** What the ear for scenes hears: a message by words and sense, how the scene fits it, and what the scene is about. */
export interface HeardInScene {
  readonly words: ModelScores;
  readonly together: ModelScores;
  /** What `sceneFit` says. */
  readonly fit: readonly number[];
  /** The sentence encoder's vector of `sceneText`. */
  readonly scene: Float32Array;
}

const surest = 8;
const ofScores = 0.25;
const ofFit = 3;
const ofVector = 5;
const scoresLength = 4;

/** How many inputs there are for vectors of a length. */
export function sceneInputsLength(dimensions: number): number {
  return scoresLength + sceneFitLength + dimensions;
}

/** Everything as one row of numbers of about the same size, for training and reading alike. */
export function sceneInputs({ words, together, fit, scene }: HeardInScene): Float64Array {
  const inputs = new Float64Array(sceneInputsLength(scene.length));
  const scores = [words.grave, together.grave, careOf(words), careOf(together)];
  inputs.set(scores.map((chance) => Math.max(-surest, Math.min(surest, logit(chance))) * ofScores));
  inputs.set(
    fit.map((number) => number * ofFit),
    scoresLength,
  );
  for (let at = 0; at < scene.length; at++)
    inputs[scoresLength + sceneFitLength + at] = ofVector * (scene[at] ?? 0);
  return inputs;
}

function careOf({ kinds, someoneElse }: ModelScores): number {
  return Math.max(someoneElse, ...Object.values(kinds));
}
