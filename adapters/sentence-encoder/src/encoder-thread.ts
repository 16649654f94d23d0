import { Worker } from 'node:worker_threads';
import type { Sentence } from '@lamplight/ports';
import { brokeOff } from './encoder-faults.ts';
import type { LearntWeights } from './minilm/learnt-weights.ts';

/** A thread with the encoder in it, so that whoever listens to players goes on listening while it works. */
export interface EncoderThread extends AsyncDisposable {
  /**
   * The vector of a sentence. One at a time.
   *
   * @param within milliseconds after which the thread is taken for stuck and is ended
   * @throws SentenceEncoderError `unavailable` when the thread ended before it answered
   */
  encode(sentence: Sentence, within: number): Promise<Float32Array>;
  /** Whether it has ended, in whatever way. */
  hasEnded(): boolean;
}

/** Several times what it needs for the longest text: the thread has to end by itself before the machine suffers. */
const resourceLimits = { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 96 };

/** Starts the thread. What it is asked first waits until the encoder is loaded. */
export function startEncoderThread(learnt?: LearntWeights): EncoderThread {
  const worker = new Worker(new URL('./encoder-worker.ts', import.meta.url), {
    // It needs nothing of what the process was told, and so cannot tell anybody.
    env: {},
    execArgv: [],
    resourceLimits,
    workerData: learnt,
  });
  let answer = Promise.withResolvers<Float32Array>();
  let hasAnswered = false;
  let hasEnded = false;

  worker.on('message', (vector: Float32Array) => {
    hasAnswered = true;
    answer.resolve(vector);
  });
  worker.on('error', (cause) => {
    hasEnded = true;
    // Errors may quote what was being read. Before the first answer nothing of a player's has been.
    answer.reject(brokeOff(hasAnswered ? {} : { cause }));
  });
  worker.on('exit', () => {
    hasEnded = true;
    answer.reject(brokeOff());
  });

  return {
    hasEnded: () => hasEnded,
    async encode(sentence, within) {
      // A thread that has ended says nothing more, not even that it has.
      if (hasEnded) throw brokeOff();
      answer = Promise.withResolvers();
      const stuck = setTimeout(() => void worker.terminate(), within);
      worker.postMessage(sentence, []);
      try {
        return await answer.promise;
      } finally {
        clearTimeout(stuck);
      }
    },
    async [Symbol.asyncDispose]() {
      await worker.terminate();
    },
  };
}
