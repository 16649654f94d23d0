import type { Environment } from '../run/environment.ts';

/** How long to wait between tries. Times are in milliseconds. */
export interface Backoff {
  /** The longest wait before the second try. */
  readonly delay: number;
  /** How many times longer each further one may be. */
  readonly factor: number;
  /** What no wait is ever longer than. */
  readonly cap: number;
  /** `full`: anything from 0 up to the longest wait, so that those who failed together do not come back together. */
  readonly jitter: 'full' | 'none';
}

/** Milliseconds to wait after so many failed tries; never more than the cap, whatever the luck. */
export function waitAfter(
  { delay, factor, cap, jitter }: Backoff,
  tries: number,
  environment: Pick<Environment, 'luck'>,
): number {
  // A delay of 0 times a factor that has grown to infinity would be no number.
  const longest = delay === 0 ? 0 : Math.min(cap, delay * factor ** (tries - 1));
  return jitter === 'full' ? longest * environment.luck() : longest;
}
