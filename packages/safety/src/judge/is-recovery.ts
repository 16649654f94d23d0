import type { Clause } from '../normalise/split-clauses.ts';
import { partStart, type Span } from './parts-of-clause.ts';

const doubtful: ReadonlySet<string> = new Set(
  (
    'think thinks thought believe believes believed say says said tell tells told pretend pretending acting act seem ' +
    'seems look looks hear hears assume assumes reckon reckons if wish want wants wanted hope hopes hoped would could ' +
    'should not never until everyone everybody they he she'
  ).split(' '),
);

const states: ReadonlySet<string> = new Set(['clean', 'sober', 'free']);

/**
 * Whether somebody says of themselves that it was got over. What others think, what is hoped or denied, is no recovery, nor
 * is what has ended: "after three years clean".
 */
export function isRecovery(clause: Clause, { from, to }: Span): boolean {
  const { words } = clause;
  if (states.has(words[to - 1] ?? '') && words.slice(Math.max(0, from - 2), from).includes('after'))
    return false;
  return !clause.words.slice(partStart(clause, from), from).some((word) => doubtful.has(word));
}
