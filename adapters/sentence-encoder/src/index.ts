export { createSentenceEncoder, type SentenceEncoderNeeds } from './create-sentence-encoder.ts';
