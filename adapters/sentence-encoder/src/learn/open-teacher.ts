import { Worker } from 'node:worker_threads';
import { EmbeddingsModel } from '@energetic-ai/embeddings';
import { readBaseModel, readVocabulary, weightsOf } from '../use-lite/base-model.ts';
import { parameterNames } from '../use-lite/parameter-names.ts';
import { prepareText } from '../prepare-text.ts';
import type { Lesson } from './lesson.ts';
import type { Parameter, Slopes } from './slopes-of.ts';

/** Teaches the encoder: whoever asks for slopes changes the parameters by them, and asks again. */
export interface EncoderTeacher extends AsyncDisposable {
  /** Everything that can learn, in memory that all threads see: of the encoder, and the heads that judge its vectors. */
  readonly parameters: ReadonlyMap<string, Parameter>;
  /** Of the weights as they were delivered. */
  readonly sha256: string;
  /** The pieces of a text, as many as the encoder reads. */
  readonly piecesOf: (text: string) => readonly number[];
  /**
   * How wrong the heads are about lessons, and how that changes with every parameter. The same lessons give the same
   * numbers, however many cores there are: each thread takes its part, and the parts are added in their order.
   */
  slopesOf(lessons: readonly Lesson[]): Promise<Slopes>;
}

const threads = 2;
const mostPieces = 128;
const dimensions = 512;

/** Opens the encoder as it was delivered for learning. @param heads how many heads judge its vectors */
export function openTeacher(heads: number): EncoderTeacher {
  const base = readBaseModel();
  const shapes = new Map(base.specs.map(({ name, shape }) => [name, shape]));
  const parameters = new Map<string, Parameter>();
  for (const [short, name] of parameterNames) {
    const whole = shapes.get(name) ?? [];
    // The library's convolutions of width 1 are products of matrices.
    parameters.set(short, shared(whole.length === 4 ? whole.slice(2) : whole, weightsOf(base, name)));
  }
  parameters.set('heads.weights', shared([dimensions, heads]));
  parameters.set('heads.bias', shared([heads]));
  const workers = Array.from({ length: threads }, () => startWorker(parameters));
  const { tokenizer } = new EmbeddingsModel({ vocabulary: readVocabulary(), model: { dispose() {} } });
  return {
    parameters,
    sha256: base.sha256,
    piecesOf: (text) => tokenizer.encode(prepareText(text)).slice(0, mostPieces),
    async slopesOf(lessons) {
      const each = Math.ceil(lessons.length / threads);
      const parts = await Promise.all(
        workers.flatMap((worker, at) => {
          const part = lessons.slice(at * each, (at + 1) * each);
          return part.length === 0 ? [] : [worker(part)];
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

function shared(shape: readonly number[], numbers?: Float32Array): Parameter {
  const length = shape.reduce((product, size) => product * size, 1);
  const values = new Float32Array(new SharedArrayBuffer(length * Float32Array.BYTES_PER_ELEMENT));
  if (numbers !== undefined) values.set(numbers);
  return { shape, values };
}

interface Thread {
  (lessons: readonly Lesson[]): Promise<Slopes>;
  end(): Promise<unknown>;
}

/** A thread that answers one question at a time. */
function startWorker(parameters: ReadonlyMap<string, Parameter>): Thread {
  const worker = new Worker(new URL('./slopes-worker.ts', import.meta.url), {
    env: {},
    execArgv: [],
    workerData: parameters,
  });
  const ask = (lessons: readonly Lesson[]): Promise<Slopes> => {
    const { promise, resolve, reject } = Promise.withResolvers<Slopes>();
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.postMessage(lessons, []);
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
