import { lexicon } from '../lexicon/lexicon.ts';
import { splitClauses } from '../normalise/split-clauses.ts';
import { readClause } from './read-clause.ts';
import type { SceneWords } from './judge-act.ts';

// A telling is a paragraph or two; its end is what the player answers.
const tellingTail = 2_000;
const mostOffers = 120;
const offerHead = 80;

/** The words of the scene, and whether its last telling asks how the player is. */
export function readScene(input: { lastTelling?: string; offers?: readonly string[] }): SceneWords {
  const telling = input.lastTelling?.slice(-tellingTail) ?? '';
  const offers = (input.offers ?? []).slice(0, mostOffers).map((offer) => offer.slice(0, offerHead));
  if (telling.trim() === '' && offers.length === 0) return { words: null, asksThePlayer: false };
  const clauses = splitClauses(telling, lexicon.knows);
  const words = new Set(
    [...clauses, ...splitClauses(offers.join('\n'), lexicon.knows)].flatMap((c) => c.words),
  );
  const asksThePlayer = clauses.slice(-3).some((clause) => readClause(clause).marks.has('personal-question'));
  return { words, asksThePlayer };
}
