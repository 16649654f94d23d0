import { percentile } from './percentile.ts';

/** Something that is measured beside its yardstick. */
export interface Contender {
  readonly name: string;
  /** Does the work for a while; gives the microseconds for doing it once. */
  readonly measure: () => Promise<number>;
}

/** What came of it. */
export interface Standing {
  readonly name: string;
  /** Microseconds for doing the work once: the median of all rounds. */
  readonly microseconds: number;
  /** Its time as a multiple of the yardstick's of the same round: the median of all rounds. */
  readonly ratio: number;
  /** Microseconds that it takes more than the yardstick of the same round: the median of all rounds. */
  readonly more: number;
  /** The middle half of all its times, as a part of their median: how much of a difference is only noise. */
  readonly noise: number;
}

/**
 * Measures several ways to do the same work in turns, so that a slow moment of the machine hits all of them alike. The
 * first of them is the yardstick, and the order turns with every round.
 */
export async function sideBySide(contenders: readonly Contender[], rounds: number): Promise<Standing[]> {
  // The first round runs before the code is compiled.
  for (const { measure } of contenders) await measure();
  const times = contenders.map((): number[] => []);
  for (let round = 0; round < rounds; round += 1) {
    for (let turn = 0; turn < contenders.length; turn += 1) {
      const at = (turn + round) % contenders.length;
      const contender = contenders[at];
      if (contender !== undefined) times[at]?.push(await contender.measure());
    }
  }
  const yardstick = times[0] ?? [];
  return contenders.map(({ name }, at) => standing(name, times[at] ?? [], yardstick));
}

/** What is done in batches; their times are what counts. */
export interface Batches {
  /**
   * How often one batch does the work. About a millisecond is best: less than other programs are let in for, so that
   * most batches have the processor to themselves and the median is one of those.
   */
  readonly batch: number;
  readonly work: () => unknown;
  /** Sets up what it needs for a batch; its time does not count. */
  readonly before?: () => unknown;
}

/** Does a batch; gives the microseconds for doing the work once. */
export async function timeOf({ batch, work, before }: Batches): Promise<number> {
  await before?.();
  const begun = performance.now();
  for (let count = 0; count < batch; count += 1) await work();
  return ((performance.now() - begun) * 1000) / batch;
}

function standing(name: string, times: readonly number[], yardstick: readonly number[]): Standing {
  const median = percentile(times, 0.5);
  const beside = (compare: (time: number, yard: number) => number): number =>
    percentile(
      times.map((time, round) => compare(time, yardstick[round] ?? Number.NaN)),
      0.5,
    );
  return {
    name,
    microseconds: median,
    ratio: beside((time, yard) => time / yard),
    more: beside((time, yard) => time - yard),
    noise: (percentile(times, 0.75) - percentile(times, 0.25)) / median,
  };
}
