import { parentPort, workerData } from 'node:worker_threads';
import type { LearntWeights } from './minilm/learnt-weights.ts';
import { loadEncoder } from './minilm/load-encoder.ts';

/**
 * The thread that encodes: a text comes in, its vector goes out, one after the other. Texts are never put together,
 * because in company a vector's last bits depend on the others. Whatever goes wrong ends the thread.
 */
const learnt: LearntWeights | undefined = workerData;
const encode = await loadEncoder(learnt);

parentPort?.on('message', (text: string) => {
  const vector = encode(text);
  if (!vector.every(Number.isFinite)) throw new Error('The encoder made a vector without a direction.');
  parentPort?.postMessage(vector, [vector.buffer]);
});
