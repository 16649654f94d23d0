export { createSentenceEncoder, type SentenceEncoderNeeds } from './create-sentence-encoder.ts';
export type { LearntWeights } from './minilm/learnt-weights.ts';
