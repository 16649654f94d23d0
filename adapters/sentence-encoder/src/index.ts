export { createSentenceEncoder, type SentenceEncoderNeeds } from './create-sentence-encoder.ts';
export type { LearntWeights } from './use-lite/learnt-weights.ts';
