import type { Clause } from '../normalise/split-clauses.ts';
import { partEnd, partStart, type Span } from './parts-of-clause.ts';

const wordsOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const tellings = wordsOf('when after before while');
const those = wordsOf('it that this and but all');

/**
 * What a time explains: the part in which it stands; where that says nothing but when ("when I was twelve", "but that was
 * years ago"), the part before as well, or behind where it comes first.
 *
 * @param part the part in which the time stands
 */
export function reachOfTime({ from, to }: Span, time: Span, clause: Clause): Span {
  const { words } = clause;
  const isAlone = from === time.from && time.to === to;
  if (words[from] !== 'when' && !isAlone && !saysItWas(words.slice(from, time.from), time.to === to))
    return { from, to };
  if (from === 0) return { from, to: behindTelling(clause, to) };
  let start = partStart(clause, from - 1);
  // "… but that was years ago"
  if (start === from - 1 && start > 0 && those.has(words[start] ?? '')) start = partStart(clause, start - 1);
  return { from: start, to };
}

function saysItWas(words: readonly string[], closes: boolean): boolean {
  return closes && words.at(-1) === 'was' && words.slice(0, -1).every((word) => those.has(word));
}

/** "Ten years ago, when she left me, I took them all." */
function behindTelling(clause: Clause, at: number): number {
  const end = partEnd(clause, at + 1);
  const tells =
    tellings.has(clause.words[at] ?? '') && clause.pauses.includes(at) && clause.pauses.includes(end);
  return tells ? partEnd(clause, end + 1) : end;
}
