import { parentPort, workerData } from 'node:worker_threads';
import type { LearntWeights } from './use-lite/learnt-weights.ts';
import { loadEncoder } from './use-lite/load-encoder.ts';

/**
 * The thread that encodes: a text comes in, its vector goes out, one after the other. Texts are never put together,
 * because in company a vector's last bits depend on the others. Whatever goes wrong ends the thread.
 */
const learnt: LearntWeights | undefined = workerData;
const model = await loadEncoder(learnt);

parentPort?.on('message', (text: string) => void answer(text));

async function answer(text: string): Promise<void> {
  const vector = ofLengthOne(await model.embed(text));
  parentPort?.postMessage(vector, [vector.buffer]);
}

function ofLengthOne(numbers: readonly number[]): Float32Array<ArrayBuffer> {
  let squares = 0;
  for (const number of numbers) squares += number * number;
  const length = Math.sqrt(squares);
  if (!Number.isFinite(length) || length === 0)
    throw new Error('The encoder made a vector without a direction.');
  return Float32Array.from(numbers, (number) => number / length);
}
