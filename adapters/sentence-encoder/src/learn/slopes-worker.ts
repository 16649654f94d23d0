import { parentPort, workerData } from 'node:worker_threads';
import { readBaseModel, weightsOf } from '../use-lite/base-model.ts';
import { piecesName, wavesName } from '../use-lite/parameter-names.ts';
import { tensors } from '../use-lite/tensors.ts';
import type { Lesson } from './lesson.ts';
import { type Parameter, slopesOf } from './slopes-of.ts';

/** The thread that learns: lessons come in, their slopes go out. What can learn lies in memory that all threads see. */
await tensors.ready();
const parameters: ReadonlyMap<string, Parameter> = workerData;
const base = readBaseModel();
const lowest = { vectors: weightsOf(base, piecesName), waves: weightsOf(base, wavesName) };

parentPort?.on('message', (lessons: readonly Lesson[]) => {
  const found = slopesOf(lessons, parameters, lowest);
  parentPort?.postMessage(
    found,
    [...found.slopes.values()].map(({ buffer }) => buffer),
  );
});
