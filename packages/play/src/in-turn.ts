/** Runs work under the same name one after the other, and work under different names side by side. */
export type InTurn = <T>(name: string, work: () => Promise<T>) => Promise<T>;

/** @param mostWaiting how many may wait under one name before `onFull` says no */
export function createInTurn(mostWaiting: number, onFull: (name: string) => Error): InTurn {
  const queues = new Map<string, { last: Promise<unknown>; waiting: number }>();
  return async (name, work) => {
    const queue = queues.get(name) ?? { last: Promise.resolve(), waiting: 0 };
    if (queue.waiting >= mostWaiting) throw onFull(name);
    queue.waiting += 1;
    queues.set(name, queue);
    // The one before reports its own failure to its own caller; here it only matters that it is over.
    const mine = queue.last.then(work, work);
    queue.last = mine;
    try {
      return await mine;
    } finally {
      queue.waiting -= 1;
      if (queue.waiting === 0) queues.delete(name);
    }
  };
}
