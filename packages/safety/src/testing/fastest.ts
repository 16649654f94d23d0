/**
 * Milliseconds that the processor spent on the fastest of some runs: what the work costs, and not what the machine does
 * besides.
 */
export function fastest(work: () => unknown, runs: number): number {
  const times = Array.from({ length: runs }, () => {
    const before = process.threadCpuUsage();
    work();
    const { user, system } = process.threadCpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}
