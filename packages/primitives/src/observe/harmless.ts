import { isPromiseLike } from '../kernel/is-promise-like.ts';
import { brokenObserver } from './broken-observer.ts';
import type { Observation, Observer } from './observer.ts';
import { ranOnce } from './ran-once.ts';

/** An observer that may throw as it likes: the run does not notice. */
export function harmless(observer: Observer): Observer {
  return {
    begin(context) {
      let observation: Observation | null = null;
      quietly(() => {
        observation = observer.begin(context);
      });
      return observation === null ? nobody : harmlessly(observation);
    },
    note: (context, happening) => quietly(() => observer.note(context, happening)),
  };
}

function harmlessly(observation: Observation): Observation {
  return {
    within: (work) => ranOnce((inside) => observation.within(inside), work, brokenObserver),
    end: () => quietly(() => observation.end()),
    fail: (error) => quietly(() => observation.fail(error)),
  };
}

function quietly(tell: () => unknown): void {
  try {
    const told = tell();
    // What is no promise by its type may be one: an asynchronous function is taken as well.
    if (isPromiseLike(told)) Promise.resolve(told).catch(brokenObserver);
  } catch (error) {
    brokenObserver(error);
  }
}

const nobody: Observation = {
  within: (work) => work(),
  end: () => undefined,
  fail: () => undefined,
};
