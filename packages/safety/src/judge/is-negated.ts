import type { RiskEntry } from '../lexicon/entry.ts';
import { bridges, negators } from '../lexicon/negators.ts';
import type { Clause } from '../normalise/split-clauses.ts';
import type { Found } from '../phrases/phrase-book.ts';

/** How many words before a phrase a "not" may stand. */
const reach = 6;

/**
 * Whether a "not" stands in a gap of the phrase or reaches it from before, where no comma begins another sentence
 * between them. A phrase with a "not" of its own is not denied.
 */
export function isNegated(
  { words, pauses }: Pick<Clause, 'words' | 'pauses'>,
  found: Found<RiskEntry>,
  trapped: boolean,
): boolean {
  const { entry, from, to, between } = found;
  if (entry.negated === undefined || trapped) return false;
  const denials = negators[entry.language];
  const within = words.slice(from, to).filter((word) => denials.has(word)).length;
  const gaps = between.filter((word) => denials.has(word)).length;
  if (within > gaps) return false;
  if (gaps > 0) return true;
  for (let at = from - 1; at >= Math.max(0, from - reach); at--) {
    const word = words[at] ?? '';
    // "I am not, I want to die."
    if (pauses.includes(at + 1) && words[at + 1] === 'i') return false;
    // "In character or not" denies nothing.
    if (word === 'not' && words[at - 1] === 'or') return false;
    if (denials.has(word)) return true;
    if (word === 'no' && words[at + 1] === 'longer') return true;
    if (!bridges[entry.language].has(word)) return false;
  }
  return false;
}
