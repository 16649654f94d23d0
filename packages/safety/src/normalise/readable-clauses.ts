import { lexicon } from '../lexicon/lexicon.ts';
import { type Clause, splitClauses } from './split-clauses.ts';

// Together they keep the worst text well under the watchdog's 50 ms; a message of a player has a few hundred characters.
const mostCharacters = 40_000;
const mostClauses = 240;

/**
 * The clauses worth reading, each once. Of an endless text its beginning and its end are read, and `partly` says so:
 * nothing is skipped in silence.
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
  if (once.length <= mostClauses) return { clauses: once, partly: tooLong };
  return { clauses: [...once.slice(0, mostClauses / 2), ...once.slice(-mostClauses / 2)], partly: true };
}
