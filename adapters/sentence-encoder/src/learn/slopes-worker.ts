import { parentPort, workerData } from 'node:worker_threads';
import { type Parameter, readBaseModel } from '../minilm/base-model.ts';
import { encoderShape } from '../minilm/parameters.ts';
import { ready } from '../tensors/tensors.ts';
import { forgetting } from './forgetting.ts';
import type { Lesson } from './lesson.ts';
import { slopesOf } from './slopes-of.ts';

/** What a thread is asked. */
export interface Task {
  readonly lessons: readonly Lesson[];
  /** Which share of the numbers is forgotten on the way, and which ones. */
  readonly forgets: number;
  readonly seed: number;
}

/** The thread that learns: lessons come in, their slopes go out. What can learn lies in memory that all threads see. */
await ready();
const parameters: ReadonlyMap<string, Parameter> = workerData;
const { lowest } = readBaseModel();

parentPort?.on('message', ({ lessons, forgets, seed }: Task) => {
  const found = slopesOf(lessons, { shape: encoderShape, lowest, parameters }, forgetting(forgets, seed));
  parentPort?.postMessage(
    found,
    [...found.slopes.values()].map(({ buffer }) => buffer),
  );
});
