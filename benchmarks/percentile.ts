/**
 * The smallest measured value that at least `share` of all values do not exceed; `NaN` when nothing was measured.
 *
 * @param share between 0 and 1: 0.99 is the 99th percentile
 */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}
