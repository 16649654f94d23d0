import type { ToldClaim } from './claims-of.ts';

/** Finds claims by their verb, and by `/class` of it. */
export function byDeed(claims: readonly ToldClaim[]): ReadonlyMap<string, readonly ToldClaim[]> {
  const index = new Map<string, ToldClaim[]>();
  for (const one of claims) {
    for (const key of new Set([one.claim.verb, ...one.claim.classes.map((name) => `/${name}`)])) {
      const found = index.get(key);
      if (found) found.push(one);
      else index.set(key, [one]);
    }
  }
  return index;
}
