import type { Clause } from '../normalise/split-clauses.ts';
import type { Span } from './parts-of-clause.ts';

const years: ReadonlySet<string> = new Set('year years yrs decade decades'.split(' '));

/** Whether something has come back. "And now I am happy" says what came instead, "never again" that it has not. */
export function isRelapse(clause: Clause, at: Span, recoveries: readonly Span[]): boolean {
  if (isAnniversary(clause, at) || clause.words[at.from - 1] === 'never') return false;
  const isOfNow = clause.words.slice(at.from, at.to).some((word) => word === 'now' || word === 'today');
  return !isOfNow || !recoveries.some(({ from, to }) => from <= at.to + 1 && at.from < to);
}

const comesRound: ReadonlySet<string> = new Set(['marks', 'is', 'it']);

/** "Ten years ago today", "today it is ten years since": the day has come round, and nothing of it is today. */
export function isAnniversary({ words }: Clause, { from, to }: Span): boolean {
  if (words[from - 1] === 'ago' && years.has(words[from - 2] ?? '')) return true;
  const today = words.indexOf('today', from);
  if (today < 0 || today >= to || !comesRound.has(words[today + 1] ?? '')) return false;
  const since = words.indexOf('since', today);
  return since > 0 && since - today <= 6 && years.has(words[since - 1] ?? '');
}
