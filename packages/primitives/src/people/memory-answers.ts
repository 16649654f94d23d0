import { asFrozenJson } from '../context/as-frozen-json.ts';
import { positive } from '../kernel/positive.ts';
import type { Answer, Answers, Taken } from './answers.ts';

/** Answers in memory, with how many there are. */
export interface MemoryAnswers extends Answers {
  /** Answers that wait to be taken, and ids that are known as taken. */
  readonly size: number;
  /** How many wait for an answer. */
  readonly waiting: number;
  put(id: string, answer: Answer): boolean;
  take(id: string): Taken;
}

const open: Taken = Object.freeze({ state: 'open' });
const taken: Taken = Object.freeze({ state: 'taken' });

/**
 * Answers in the memory of this process, for as long as it runs: at most so many, of which the oldest are forgotten.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from 'node:assert/strict';
 * import { memoryAnswers } from '@lamplight/primitives';
 *
 * const answers = memoryAnswers();
 * deepStrictEqual(answers.put('run-1:turn/name', { type: 'answered', payload: 'Ada' }), true);
 * deepStrictEqual(answers.put('run-1:turn/name', { type: 'answered', payload: 'Eve' }), false);
 * ```
 *
 * @throws SetupError `primitives/setting` for a bound that is not above 0
 */
export function memoryAnswers({ most = 10_000 }: { readonly most?: number } = {}): MemoryAnswers {
  positive('memoryAnswers', 'most', most);
  const known = new Map<string, Answer | null>();
  const waiting = new Map<string, Set<() => void>>();
  return {
    get size() {
      return known.size;
    },
    get waiting() {
      let count = 0;
      for (const some of waiting.values()) count += some.size;
      return count;
    },
    put(id, answer) {
      if (known.has(id)) return false;
      known.set(id, asFrozenJson(answer, id, 'pause'));
      const [oldest] = known.keys();
      if (known.size > most && oldest !== undefined) known.delete(oldest);
      for (const wake of waiting.get(id) ?? []) wake();
      return true;
    },
    take(id) {
      const answer = known.get(id);
      if (answer === undefined) return open;
      known.set(id, null);
      return answer === null ? taken : { state: 'answered', answer };
    },
    wait(id, signal) {
      if (known.has(id) || signal.aborted) return Promise.resolve();
      return new Promise((resolve) => {
        const some = waiting.get(id) ?? new Set();
        waiting.set(id, some);
        const wake = (): void => {
          signal.removeEventListener('abort', wake);
          some.delete(wake);
          if (some.size === 0 && waiting.get(id) === some) waiting.delete(id);
          resolve();
        };
        some.add(wake);
        signal.addEventListener('abort', wake);
      });
    },
  };
}
