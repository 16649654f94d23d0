import type { HeardBeside } from './scene-inputs.ts';
import type { ModelScores, ModelThresholds } from '../model/risk-model.ts';

/**
 * What a message sounds like, whatever its words: what is heard in the vector that a sentence encoder makes of it,
 * weighed together with the model over words.
 */
export interface SenseModel {
  /** Changes with every training. */
  readonly version: string;
  /** The `id` of the sentence encoder on whose vectors it learnt; the vectors of others mean nothing to it. */
  readonly encoder: string;
  /** The version of the model over words beside which it was weighed. */
  readonly beside: string;
  /** For what words and sense say together. */
  readonly thresholds: ModelThresholds;
  /**
   * @param words what the model over words makes of the same text
   * @param vector of the encoder, of length 1
   */
  together(words: ModelScores, vector: Float32Array): ModelScores;
  /**
   * The probability that a message in a scene is no play but somebody's need for care.
   *
   * @param vector of the message and its scene as one sentence, of length 1
   */
  inScene(heard: HeardBeside, vector: Float32Array): number;
  /**
   * From which of those probabilities on the watch asks, and from which on it stops the story; below which hardly anything
   * is but play.
   */
  readonly sceneThresholds: { readonly sure: number; readonly pause: number; readonly stop: number };
}
