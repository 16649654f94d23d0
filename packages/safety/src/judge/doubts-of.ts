import { awaitsDoubt, type Doubt } from './as-doubted.ts';
import { type Hearing, isDoubtful } from './hearing.ts';
import type { WeighedClause } from './weigh-clause.ts';

/** Both together are sure that it is quiet where they find so much less than what leaves a doubt. */
const surer = 2;

/** Words and sense doubt only where the sense of every guess was heard; there words alone have no say any more. */
export function doubtsOf(
  weighed: readonly WeighedClause[],
  byWords: readonly Hearing[],
  bySense: readonly Hearing[],
): Doubt[] {
  const twice = bySense.map(({ stretch }) => stretch);
  const once = byWords.filter(({ stretch }) => !twice.includes(stretch));
  const guesses = weighed.filter(({ findings }) => findings.some(awaitsDoubt));
  const clauses = new Set(twice.flatMap((one) => one.weighed));
  const isHeard = bySense.length > 0 && guesses.every((one) => clauses.has(one));
  const doubts: Doubt[] = [];
  if (isHeard && [...bySense, ...once].every((one) => isDoubtful(one))) {
    doubts.push('by-sense');
    if (bySense.every((one) => isDoubtful(one, surer))) doubts.push('surely');
  }
  if ([...byWords, ...bySense].every((one) => isDoubtful(one))) doubts.push('by-words');
  return doubts;
}
