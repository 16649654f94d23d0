import type { Play } from '@lamplight/play';
import type { Log } from './log.ts';

const everyHour = 60 * 60 * 1000;

/** Destroys what was removed and whose time to be brought back is over: now, and once an hour from now on. */
export async function tidyUp(play: Play, { fault }: Pick<Log, 'fault'>): Promise<AsyncDisposable> {
  let running = Promise.resolve();
  const tidy = (): void => {
    // Whatever cannot be destroyed now is still overdue in an hour.
    running = running.then(() => play.tidy()).then(() => undefined, fault);
  };
  tidy();
  await running;
  const timer = setInterval(tidy, everyHour);
  timer.unref();
  return {
    async [Symbol.asyncDispose]() {
      clearInterval(timer);
      await running;
    },
  };
}
