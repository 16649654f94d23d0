import type { Environment } from '../run/environment.ts';

/** Time that passes only when told to, luck that is the same every time, and ids that count. */
export interface FakeEnvironment extends Environment {
  /** Lets so many milliseconds pass, timer by timer; resolves when all that follows from them has happened. */
  readonly advance: (milliseconds: number) => Promise<void>;
  /** How many timers wait. */
  readonly waiting: () => number;
}

export interface FakeEnvironmentOptions {
  /** What the clock shows at first, in milliseconds since 1970; 0 by default. */
  readonly now?: number;
  /** Which luck it is; 1 by default. */
  readonly seed?: number;
}

/**
 * An environment for tests.
 *
 * @example
 * ```ts
 * import { strictEqual } from 'node:assert/strict';
 * import { fakeEnvironment } from '@lamplight/primitives/testing';
 *
 * const environment = fakeEnvironment();
 * let rang = false;
 * environment.after(1_000, () => (rang = true));
 * await environment.advance(999);
 * strictEqual(rang, false);
 * await environment.advance(1);
 * strictEqual(rang, true);
 * ```
 */
export function fakeEnvironment(options: FakeEnvironmentOptions = {}): FakeEnvironment {
  let now = options.now ?? 0;
  let count = 0;
  let timers: { readonly at: number; readonly work: () => void }[] = [];
  return {
    now: () => now,
    after(milliseconds, work) {
      const timer = { at: now + Math.max(0, milliseconds), work };
      timers.push(timer);
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
    luck: seededLuck(options.seed ?? 1),
    id() {
      count += 1;
      return `id-${count}`;
    },
    async advance(milliseconds) {
      const until = now + milliseconds;
      await settled();
      for (let next = earliest(timers); next !== undefined && next.at <= until; next = earliest(timers)) {
        const due = next;
        now = due.at;
        timers = timers.filter((other) => other !== due);
        due.work();
        await settled();
      }
      now = until;
    },
    waiting: () => timers.length,
  };
}

/** The next timer; of several at one time, the one that was set first. */
function earliest<Timer extends { readonly at: number }>(timers: readonly Timer[]): Timer | undefined {
  let first: Timer | undefined;
  for (const timer of timers) if (first === undefined || timer.at < first.at) first = timer;
  return first;
}

/** Resolves when everything that was ready to happen has happened. */
function settled(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}

/** Numbers from 0 up to 1, the same for the same seed (a 32-bit Weyl sequence with two rounds of mixing). */
export function seededLuck(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x9e3779b9) >>> 0;
    const mixed = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
    const again = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return ((again ^ (again >>> 16)) >>> 0) / 2 ** 32;
  };
}
