import { Worker } from 'node:worker_threads';
import { delivery, hashOfWeights, type Parameter, readBaseModel } from '../minilm/base-model.ts';
import { withChanges } from '../minilm/with-changes.ts';
import { openWordPieces } from '../minilm/word-pieces.ts';
import type { Lesson } from './lesson.ts';
import type { Slopes } from './slopes-of.ts';
import type { Task } from './slopes-worker.ts';

/** Teaches the encoder: whoever asks for slopes changes the parameters by them, and asks again. */
export interface EncoderTeacher extends AsyncDisposable {
  /** Everything that can learn, in memory that all threads see: of the encoder, and the heads that judge its vectors. */
  readonly parameters: ReadonlyMap<string, Parameter>;
  /** The encoder as it was delivered, and the hash of its weights. */
  readonly base: { readonly id: string; readonly licence: string; readonly sha256: string };
  /** The pieces of a sentence, as many as the encoder reads. */
  readonly piecesOf: ReturnType<typeof openWordPieces>;
  /**
   * How wrong the heads are about lessons, and how that changes with every parameter. The same lessons give the same
   * numbers, however many cores there are: each thread takes its part, and the parts are added in their order.
   *
   * @param forgets which share of the numbers is forgotten on the way; `seed` says which ones
   */
  slopesOf(lessons: readonly Lesson[], forgets: number, seed: number): Promise<Slopes>;
}

const threads = 2;

/**
 * Opens the encoder for learning.
 *
 * @param heads how many heads judge its vectors
 * @param learnt what it has learnt before, by the names of its parameters; nothing where it begins as it was delivered
 */
export function openTeacher(
  heads: number,
  learnt: ReadonlyMap<string, Float32Array> = new Map(),
): EncoderTeacher {
  const { parameters: base, lowest } = readBaseModel();
  const untaught = new Map<string, Parameter>([
    ...base,
    ['heads.weights', zeros(lowest.width, heads)],
    ['heads.bias', zeros(heads)],
  ]);
  const parameters = new Map(
    [...withChanges(untaught, learnt)].map(([name, parameter]) => [name, shared(parameter)] as const),
  );
  const workers = Array.from({ length: threads }, () => startWorker(parameters));
  return {
    parameters,
    base: {
      id: `${delivery.name}/${delivery.revision}`,
      licence: delivery.licence,
      sha256: hashOfWeights(),
    },
    piecesOf: openWordPieces(),
    async slopesOf(lessons, forgets, seed) {
      const each = Math.ceil(lessons.length / threads);
      const parts = await Promise.all(
        workers.flatMap((worker, at) => {
          const part = lessons.slice(at * each, (at + 1) * each);
          return part.length === 0 ? [] : [worker({ lessons: part, forgets, seed: seed * threads + at })];
        }),
      );
      const [first, ...others] = parts;
      if (first === undefined) throw new Error('Slopes need lessons, and there are none.');
      let { loss } = first;
      for (const other of others) {
        loss += other.loss;
        for (const [name, slopes] of first.slopes) addTo(slopes, other.slopes.get(name));
      }
      return { loss, slopes: first.slopes };
    },
    async [Symbol.asyncDispose]() {
      await Promise.all(workers.map((worker) => worker.end()));
    },
  };
}

function shared({ shape, values: numbers }: Parameter): Parameter {
  const values = new Float32Array(new SharedArrayBuffer(numbers.length * Float32Array.BYTES_PER_ELEMENT));
  values.set(numbers);
  return { shape, values };
}

function zeros(...shape: readonly number[]): Parameter {
  return { shape, values: new Float32Array(shape.reduce((product, size) => product * size, 1)) };
}

interface Thread {
  (task: Task): Promise<Slopes>;
  end(): Promise<unknown>;
}

/** A thread that answers one question at a time. */
function startWorker(parameters: ReadonlyMap<string, Parameter>): Thread {
  const worker = new Worker(new URL('./slopes-worker.ts', import.meta.url), {
    env: {},
    execArgv: [],
    workerData: parameters,
  });
  const ask = (task: Task): Promise<Slopes> => {
    const { promise, resolve, reject } = Promise.withResolvers<Slopes>();
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.postMessage(task, []);
    return promise.finally(() => {
      worker.removeListener('message', resolve);
      worker.removeListener('error', reject);
    });
  };
  return Object.assign(ask, { end: () => worker.terminate() });
}

function addTo(sum: Float32Array, other: Float32Array | undefined): void {
  for (let at = 0; at < sum.length; at++) sum[at] = (sum[at] ?? 0) + (other?.[at] ?? 0);
}
