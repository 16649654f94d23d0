import type { SeededLuck } from '../train-safety/seeded-luck.ts';

/** Everything once in a new order, together with what is about as long, so that little room is left empty. */
export function batchesOf<T>(
  items: readonly T[],
  { batch, window }: { readonly batch: number; readonly window: number },
  luck: SeededLuck,
  lengthOf: (item: T) => number,
): T[][] {
  const mixed = luck.shuffle([...items]);
  const batches: T[][] = [];
  for (let start = 0; start < mixed.length; start += batch * window) {
    const part = mixed
      .slice(start, start + batch * window)
      .toSorted((one, other) => lengthOf(one) - lengthOf(other));
    for (let from = 0; from < part.length; from += batch) batches.push(part.slice(from, from + batch));
  }
  return luck.shuffle(batches);
}
