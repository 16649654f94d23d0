/** Settles with `late` once a deadline has passed. */
export function passing<T>(deadline: AbortSignal, late: T): Promise<T> {
  return new Promise((resolve) => {
    if (deadline.aborted) resolve(late);
    deadline.addEventListener('abort', () => resolve(late), { once: true });
  });
}
