import type { Sentence, SentenceEncoderError } from '@lamplight/ports';
import { aborted, full, tooLong } from './encoder-faults.ts';

/** A sentence whose turn has come. */
export interface Turn {
  readonly sentence: Sentence;
  /** Hands over its vector; nothing happens where nobody waits for it any more. */
  settle(vector: Float32Array): void;
}

/** Calls that wait for the encoder. They take turns sentence by sentence, so that a call with many keeps nobody waiting long. */
export interface WaitingLine {
  /** Settles when all sentences of the call have had their turn, or as soon as it is clear that they will not. */
  join(sentences: readonly Sentence[], signal: AbortSignal): Promise<readonly Float32Array[]>;
  /** The next sentence, or `undefined` when nobody waits. */
  next(): Turn | undefined;
  /** Sends everybody away. */
  dismiss(error: SentenceEncoderError): void;
}

export interface WaitingLineLimits {
  /** How many calls may wait. */
  readonly places: number;
  /** How long a call waits for its first turn, in milliseconds. */
  readonly patience: number;
}

interface Place {
  readonly sentences: readonly Sentence[];
  readonly vectors: Float32Array[];
  readonly impatience: NodeJS.Timeout;
  resolve(vectors: readonly Float32Array[]): void;
  reject(error: SentenceEncoderError): void;
}

export function createWaitingLine({ places, patience }: WaitingLineLimits): WaitingLine {
  /** Whose turn is next comes first. */
  const line = new Set<Place>();

  return {
    async join(sentences, signal) {
      if (signal.aborted) throw aborted();
      if (sentences.length === 0) return [];
      if (line.size >= places) throw full(places);
      const { promise, resolve, reject } = Promise.withResolvers<readonly Float32Array[]>();
      const impatience = setTimeout(() => reject(tooLong(patience)), patience);
      const place: Place = { sentences, vectors: [], impatience, resolve, reject };
      const leave = (): void => reject(aborted());
      signal.addEventListener('abort', leave);
      line.add(place);
      try {
        return await promise;
      } finally {
        line.delete(place);
        clearTimeout(impatience);
        signal.removeEventListener('abort', leave);
      }
    },
    next() {
      for (const place of line) {
        clearTimeout(place.impatience);
        line.delete(place);
        const { sentences, vectors } = place;
        const sentence = sentences[vectors.length];
        if (sentence === undefined) continue;
        line.add(place);
        return {
          sentence,
          settle(vector) {
            vectors.push(vector);
            if (vectors.length === sentences.length) place.resolve(vectors);
          },
        };
      }
      return undefined;
    },
    dismiss(error) {
      for (const place of line) place.reject(error);
    },
  };
}
