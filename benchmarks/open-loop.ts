import { setTimeout as pause } from 'node:timers/promises';

/** What came of a load: how long each unit of work took, and what went wrong. */
export interface Load {
  /** Milliseconds from the moment the work was due until it was done. */
  readonly latencies: readonly number[];
  readonly errors: readonly Error[];
}

/**
 * Starts work at a fixed rate, whether or not what was started before is done. The time counts from when the work
 * was due and not from when it was sent, so a server that stalls is charged for everybody who had to wait.
 *
 * @param perSecond how many a second
 * @param seconds for how long
 * @param work does the unit with this number
 */
export async function openLoop(
  perSecond: number,
  seconds: number,
  work: (index: number) => Promise<unknown>,
): Promise<Load> {
  const latencies: number[] = [];
  const errors: Error[] = [];
  const running: Promise<void>[] = [];
  const total = Math.round(perSecond * seconds);
  const begin = performance.now();

  const start = async (index: number): Promise<void> => {
    const due = begin + (index * 1000) / perSecond;
    try {
      await work(index);
      latencies.push(performance.now() - due);
    } catch (error) {
      errors.push(error instanceof Error ? error : new Error(String(error)));
    }
  };

  while (running.length < total) {
    const due = Math.floor(((performance.now() - begin) * perSecond) / 1000);
    while (running.length < total && running.length <= due) running.push(start(running.length));
    await pause(1);
  }
  await Promise.all(running);
  return { latencies, errors };
}
