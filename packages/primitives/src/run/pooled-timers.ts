/** A timer of the machine. */
export interface Timer {
  /** Whether the program stays alive for it. */
  ref(): void;
  unref(): void;
}

/** What timers are made of. */
export interface TimerMachine<T extends Timer> {
  now(): number;
  set(milliseconds: number, work: () => void): T;
  clear(timer: T): void;
  /** Changes when the machine's timers were exchanged for others, as tests do. */
  which(): unknown;
}

/** A timer that waits among others of the same length; those come due in the order in which they were set. */
interface Waiting {
  readonly at: number;
  readonly work: () => void;
  older: Waiting | null;
  newer: Waiting | null;
  isDone: boolean;
}

/** All timers of one length, and the one of the machine that stands for the oldest of them. */
interface Pool<T extends Timer> {
  readonly milliseconds: number;
  readonly which: unknown;
  timer: T;
  oldest: Waiting | null;
  newest: Waiting | null;
}

/** So many lengths have a pool at most; whatever has none gets a timer of its own. */
const mostPools = 64;
/** How many lengths are remembered, to see whether one comes back. */
const places = 16;

/**
 * Calls back after some milliseconds. Most time limits are the same few, set with every call and never reached: those
 * share one timer of the machine per length, which costs a fifth of setting and clearing one each time. A length that
 * does not come back, and one that is no whole number, as a sleep with jitter, has a timer of its own.
 */
export function pooledTimers<T extends Timer>(
  machine: TimerMachine<T>,
): (milliseconds: number, work: () => void, now?: number) => () => void {
  const pools = new Map<number, Pool<T>>();
  const seen = new Float64Array(places);

  const single = (milliseconds: number, work: () => void): (() => void) => {
    const timer = machine.set(milliseconds, work);
    return () => machine.clear(timer);
  };

  const poolFor = (milliseconds: number, which: unknown): Pool<T> | undefined => {
    const pool = pools.get(milliseconds);
    if (pool !== undefined && pool.which === which) return pool;
    if (!Number.isInteger(milliseconds) || pools.size >= mostPools) return undefined;
    const place = milliseconds % places;
    if (seen[place] !== milliseconds) {
      seen[place] = milliseconds;
      return undefined;
    }
    const timer = machine.set(milliseconds, () => ring(made));
    const made: Pool<T> = { milliseconds, which, timer, oldest: null, newest: null };
    timer.unref();
    pools.set(milliseconds, made);
    return made;
  };

  const ring = (pool: Pool<T>): void => {
    try {
      const now = machine.now();
      for (let due = pool.oldest; due !== null && due.at <= now; due = pool.oldest) {
        leave(pool, due);
        due.work();
      }
    } finally {
      // Also after an error of somebody else's, which the machine reports: the others still wait.
      if (pool.oldest !== null) {
        const rest = Math.max(1, Math.ceil(pool.oldest.at - machine.now()));
        pool.timer = machine.set(rest, () => ring(pool));
      } else if (pools.get(pool.milliseconds) === pool) {
        pools.delete(pool.milliseconds);
      }
    }
  };

  return (milliseconds, work, now) => {
    const pool = poolFor(milliseconds, machine.which());
    if (pool === undefined) return single(milliseconds, work);
    const one: Waiting = {
      at: (now ?? machine.now()) + milliseconds,
      work,
      older: pool.newest,
      newer: null,
      isDone: false,
    };
    if (pool.newest === null) {
      pool.oldest = one;
      pool.timer.ref();
    } else {
      pool.newest.newer = one;
    }
    pool.newest = one;
    return () => leave(pool, one);
  };
}

function leave(pool: Pool<Timer>, one: Waiting): void {
  if (one.isDone) return;
  one.isDone = true;
  if (one.older === null) pool.oldest = one.newer;
  else one.older.newer = one.newer;
  if (one.newer === null) pool.newest = one.older;
  else one.newer.older = one.older;
  if (pool.oldest === null) pool.timer.unref();
}
