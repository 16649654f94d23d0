import { type Clock, type SentenceEncoder, SentenceEncoderError } from '@lamplight/ports';
import { brokeOff, putAway, tooManyStarts } from './encoder-faults.ts';
import { type EncoderThread, startEncoderThread } from './encoder-thread.ts';
import { createStartAllowance } from './start-allowance.ts';
import { delivery } from './minilm/base-model.ts';
import type { LearntWeights } from './minilm/learnt-weights.ts';
import { createWaitingLine, type WaitingLineLimits } from './waiting-line.ts';

/** What the encoder needs, and how much it takes on. */
export interface SentenceEncoderNeeds extends Partial<WaitingLineLimits> {
  readonly clock: Clock;
  /** Milliseconds after which a text that is being read is given up, and the thread with it; 10,000 by default. */
  readonly stuckAfter?: number;
  /** What it learnt beyond what it was delivered with; nothing by default. */
  readonly learnt?: LearntWeights;
}

/** The first text is by far the slowest, and must not be a player's. */
const firstText = 'Somebody keeps the light on.';
/** Loading takes less than a second where nothing else runs; this is for machines on which much does. */
const loadedAfter = 60_000;

/**
 * all-MiniLM-L6-v2, for English, in a thread of its own. Its weights lie among the program's
 * packages and are loaded in the background from now on; until then calls wait. By default 64 calls may wait
 * (`places`), each for 2,000 ms (`patience`). A thread that broke off fails everybody who waits, and the next call
 * starts another, five times within a minute. Of each text the beginning counts: 128 pieces of words, some 440 characters, and
 * never more than 600. Whoever cares about the rest hands it over in sentences. Where a scene stands beside it, 80 pieces
 * are what was said at most, and of the scene the end has what room is left.
 */
export function createSentenceEncoder({
  clock,
  places = 64,
  patience = 2_000,
  stuckAfter = 10_000,
  learnt,
}: SentenceEncoderNeeds): SentenceEncoder {
  const line = createWaitingLine({ places, patience });
  const mayStart = createStartAllowance(clock);
  let thread: EncoderThread | undefined;
  let serving = false;
  let disposed = false;

  async function loadedThread(): Promise<EncoderThread> {
    if (thread?.hasEnded() === false) return thread;
    if (!mayStart()) throw tooManyStarts();
    thread = startEncoderThread(learnt);
    await thread.encode(firstText, loadedAfter);
    return thread;
  }

  async function serve(): Promise<void> {
    if (serving) return;
    serving = true;
    try {
      const loaded = await loadedThread();
      for (let turn = line.next(); turn; turn = line.next()) {
        turn.settle(await loaded.encode(turn.sentence, stuckAfter));
      }
    } catch (error) {
      line.dismiss(error instanceof SentenceEncoderError ? error : brokeOff({ cause: error }));
    } finally {
      serving = false;
    }
  }

  // Whether it went wrong is found out, and said, by the next call, which tries again.
  void serve();

  return {
    id: `${delivery.name}${learnt === undefined ? '' : `+${learnt.version}`}/${delivery.revision}`,
    dimensions: delivery.dimensions,
    async encode(sentences, signal) {
      if (disposed) throw putAway();
      const vectors = line.join(sentences, signal);
      void serve();
      return await vectors;
    },
    async [Symbol.asyncDispose]() {
      disposed = true;
      line.dismiss(putAway());
      await thread?.[Symbol.asyncDispose]();
    },
  };
}
