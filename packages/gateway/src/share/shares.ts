import type { Clock } from '@lamplight/ports';
import { type Allowance, spend } from './allowance.ts';
import type { Rate } from './share-limits.ts';

/** Shares of many, each of which fills up steadily and is spent one by one. */
export interface Shares {
  /** Spends one. Returns 0, or in how many seconds there will be another. */
  spend(name: string): number;
}

/** So many are remembered; whoever asked least recently begins with a full share again. */
const mostRemembered = 20_000;

/** @param rate `null` for as much as anybody likes */
export function createShares(rate: Rate | null, clock: Clock): Shares {
  if (rate === null) return { spend: () => 0 };
  const { most, eachSecond } = rate;
  const shares = new Map<string, Allowance>();
  return {
    spend(name) {
      const now = clock.now();
      const before = shares.get(name) ?? { left: most, at: now };
      const after = spend(before, now, most, eachSecond);
      shares.delete(name);
      shares.set(name, after ?? before);
      const [oldest] = shares.keys();
      if (shares.size > mostRemembered && oldest !== undefined) shares.delete(oldest);
      return after === undefined ? Math.max(1, Math.ceil(1 / eachSecond)) : 0;
    },
  };
}
