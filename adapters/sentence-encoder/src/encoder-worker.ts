import { parentPort, workerData } from 'node:worker_threads';
import type { Sentence } from '@lamplight/ports';
import type { LearntWeights } from './minilm/learnt-weights.ts';
import { loadEncoder } from './minilm/load-encoder.ts';

/**
 * The thread that encodes: a sentence comes in, its vector goes out, one after the other. They are never put together,
 * because in company a vector's last bits depend on the others. Whatever goes wrong ends the thread.
 */
const learnt: LearntWeights | undefined = workerData;
const encode = await loadEncoder(learnt);

parentPort?.on('message', (sentence: Sentence) => {
  const vector = encode(sentence);
  if (!vector.every(Number.isFinite)) throw new Error('The encoder made a vector without a direction.');
  parentPort?.postMessage(vector, [vector.buffer]);
});
