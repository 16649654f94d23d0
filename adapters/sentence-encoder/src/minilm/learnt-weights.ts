/** What an encoder learnt beyond what it was delivered with. */
export interface LearntWeights {
  /** Changes with every training. */
  readonly version: string;
  /** What is added to which of its weights, by the names of `allParameters`. */
  readonly changes: ReadonlyMap<string, Float32Array>;
  /** What is added to that where a sentence is heard with its scene; nothing by default. */
  readonly inScenes?: Pick<LearntWeights, 'changes'>;
}
