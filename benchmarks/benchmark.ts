/** One measured number. */
export interface Row {
  readonly name: string;
  readonly value: number;
  /** `ms`, `MB`, `turns/s`, `commits` … */
  readonly unit: string;
  /** The most that the value may be. A benchmark with a row above it fails. */
  readonly limit?: number;
  /** The value as a multiple of a peer's, measured in the same run. */
  readonly ratio?: number;
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

/** Whether a row is above its limit, or no number at all. */
export function isOver({ value, limit }: Row): boolean {
  return Number.isNaN(value) || (limit !== undefined && value > limit);
}
