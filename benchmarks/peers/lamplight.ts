import {
  type Context,
  guard,
  parallel,
  repeat,
  run,
  type RunOptions,
  sequence,
  start,
} from '@lamplight/primitives';
import { type Peer, sum, type Task, type Way, work } from './peer.ts';

export const ten = sequence(work, work, work, work, work, work, work, work, work, work);
const fan = parallel(Array.from({ length: 100 }, () => work)).to(sum);
const loop = repeat(work, { until: (count) => count >= 1_000, most: 1_000 });
const guarded = guard(work, {
  timeout: 10_000,
  breaker: { name: 'peers' },
  retry: { attempts: 3 },
  fallback: () => 0,
});

/** A run of its own each time, as the peers begin anew each time, too. */
export const lamplight: Peer = {
  packages: [],
  ways: async () => runsWith({}),
};

/** A run of its own each time, that ends at a deadline and when a signal aborts. */
export const lamplightLimited: Peer = {
  packages: [],
  ways: async () => runsWith({ timeout: 60_000, signal: new AbortController().signal }),
};

function runsWith(options: RunOptions): Readonly<Record<Task, Way>> {
  return {
    'ten-steps': () => run(ten, 0, options),
    guard: () => run(guarded, 0, options),
    'fan-out': () => run(fan, 0, options),
    loop: () => run(loop, 0, options),
  };
}

/** Within a run that has begun, with a deadline and a signal, as a part of a larger workflow does it. */
export const lamplightInside: Peer = {
  packages: [],
  ways: async () => {
    const { signal } = new AbortController();
    const forEver = (): Promise<never> => new Promise(() => undefined);
    const { context } = start(forEver, null, { timeout: 3_600_000, signal });
    return inside(context);
  },
};

/** Each task as a part of a run that has begun. */
export function inside(context: Context): Readonly<Record<Task, Way>> {
  return {
    'ten-steps': () => ten(0, context),
    guard: () => guarded(0, context),
    'fan-out': () => fan(0, context),
    loop: () => loop(0, context),
  };
}
