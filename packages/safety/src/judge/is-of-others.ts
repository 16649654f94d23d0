import { isOwn } from './stretches.ts';
import type { WeighedClause } from './weigh-clause.ts';

/** Whether a message speaks, in what is the person's own in it, of somebody else's need. */
export function isOfOthers(weighed: readonly WeighedClause[]): boolean {
  return weighed
    .filter(isOwn)
    .some(({ findings }) => findings.some(({ who, level }) => who === 'third-person' && level > 0));
}
