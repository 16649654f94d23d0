/** Calls back after some milliseconds; returns how to prevent it. */
export function later(milliseconds: number, work: () => void): () => void {
  const timer = window.setTimeout(work, milliseconds);
  return () => window.clearTimeout(timer);
}
