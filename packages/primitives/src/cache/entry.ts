/** What a cache keeps under a key. Times are in milliseconds since 1970; `null` is no end. */
export interface Entry {
  /** Absent for `undefined`, which JSON does not have. */
  readonly value?: unknown;
  /** Until when it is as good as new. */
  readonly fresh: number | null;
  /** Until when it may be handed out while a new one is fetched. */
  readonly usable: number | null;
}

export function entryOf(value: unknown, now: number, ttl: number, stale: number): Entry {
  const times = { fresh: time(now + ttl), usable: time(now + ttl + stale) };
  return value === undefined ? times : { value, ...times };
}

/** What a store gave, if it is an entry that is still of use. Anything else is as good as nothing. */
export function readEntry(given: unknown, now: number): Entry | null {
  if (typeof given !== 'object' || given === null || !('fresh' in given) || !('usable' in given)) return null;
  const { fresh, usable } = given;
  if (!isTime(fresh) || !isTime(usable) || isOver(usable, now)) return null;
  return 'value' in given ? { value: given.value, fresh, usable } : { fresh, usable };
}

export function isOver(at: number | null, now: number): boolean {
  return at !== null && now >= at;
}

function time(at: number): number | null {
  return at === Infinity ? null : at;
}

function isTime(value: unknown): value is number | null {
  return value === null || typeof value === 'number';
}
