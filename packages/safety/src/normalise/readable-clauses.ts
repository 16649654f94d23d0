import { lexicon } from '../lexicon/lexicon.ts';
import { type Clause, splitClauses } from './split-clauses.ts';

// Together they keep the worst text well under the watchdog's 50 ms; a message of a player has a few hundred characters.
const mostCharacters = 48_000;
const mostEffort = 2_400_000;
// However hostile, a text as short as this stays under it, so nothing needs to be counted.
const short = 2_500;
// What a clause costs in which no word is known, in the unit of one pattern tried on one word.
const leastEffort = 250;

/**
 * The clauses worth reading, each once. What a clause costs is counted before it is read, so that a long text of
 * ordinary words is read in full. Of an endless or a hostile one the beginning and the end are read, and `partly`
 * says so: nothing is skipped in silence.
 */
export function readableClauses(text: string): {
  readonly clauses: readonly Clause[];
  readonly partly: boolean;
} {
  const tooLong = text.length > mostCharacters;
  const shown = tooLong ? `${text.slice(0, mostCharacters / 2)}\n${text.slice(-mostCharacters / 2)}` : text;
  const seen = new Set<string>();
  const once = splitClauses(shown, lexicon.knows).filter((clause) => {
    const key = `${clause.quoted}${clause.text}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  if (shown.length <= short) return { clauses: once, partly: false };
  const head = affordable(once, mostEffort / 2);
  if (head.length === once.length) return { clauses: once, partly: tooLong };
  const tail = affordable(once.slice(head.length).toReversed(), mostEffort / 2);
  const clauses = [...head, ...tail.toReversed()];
  return { clauses, partly: tooLong || clauses.length < once.length };
}

function affordable(clauses: readonly Clause[], budget: number): readonly Clause[] {
  let left = budget;
  const end = clauses.findIndex(({ words }) => {
    left -= leastEffort + lexicon.tries(words) * words.length;
    return left < 0;
  });
  return end === -1 ? clauses : clauses.slice(0, end);
}
