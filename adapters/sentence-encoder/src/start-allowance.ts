import type { Clock } from '@lamplight/ports';

/** What breaks off at once when it is started must not keep the machine busy with starting. */
const mostStarts = 5;
const within = 60_000;

/** Asked before each start, says whether there may be one: five within a minute. */
export function createStartAllowance(clock: Clock): () => boolean {
  let starts: readonly number[] = [];
  return () => {
    const now = clock.now();
    // Where the clock was put back, the starts of the future do not count for ever.
    starts = starts.filter((at) => Math.abs(now - at) < within);
    if (starts.length >= mostStarts) return false;
    starts = [...starts, now];
    return true;
  };
}
