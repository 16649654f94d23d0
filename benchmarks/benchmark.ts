/** One measured number. */
export interface Row {
  readonly name: string;
  readonly value: number;
  /** `ms`, `MB`, `turns/s`, `commits` … */
  readonly unit: string;
  /** The most that the value may be. A benchmark with a row above it fails. */
  readonly limit?: number;
  /** The value as a multiple of its yardstick, measured in the same run; of its limit, where that is the yardstick. */
  readonly ratio?: number;
  /** What the yardstick is: `plain await`. */
  readonly of?: string;
  /** The most that the ratio may be. A benchmark with a row above it fails. */
  readonly mostRatio?: number;
}

/** What `benchmarks/<name>.bench.ts` exports as `benchmark`. */
export interface Benchmark {
  /** What is measured, in a line. */
  readonly name: string;
  /**
   * Measures.
   *
   * @param options `smoke`: only long enough to show that it works; its times mean nothing and carry no limit
   */
  run(options: { readonly smoke: boolean }): Promise<Row[]>;
}

/** Whether a row is above one of its limits, or no number at all. */
export function isOver({ value, limit, ratio = 0, mostRatio }: Row): boolean {
  if (Number.isNaN(value) || Number.isNaN(ratio)) return true;
  return (limit !== undefined && value > limit) || (mostRatio !== undefined && ratio > mostRatio);
}
