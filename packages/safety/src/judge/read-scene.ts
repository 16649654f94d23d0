import type { MarkName } from '../lexicon/entry.ts';
import { lexicon } from '../lexicon/lexicon.ts';
import { adventureWords } from '../lexicon/adventure-words.ts';
import { splitClauses } from '../normalise/split-clauses.ts';
import { readClause } from './read-clause.ts';
import { tellingWords } from './scene-has.ts';

/** What the reader knows of the story at this moment. */
export interface SceneReading {
  /** There was a telling or an offer. */
  readonly known: boolean;
  /** Words of the last telling and of the offers. */
  readonly words: ReadonlySet<string>;
  /** The same without the words that every sentence has, each in one form; see `sceneHas`. */
  readonly stems: ReadonlySet<string>;
  /** Offers of two words or more, with a blank at both ends. */
  readonly phrases: readonly string[];
  /** Each offer as such words. */
  readonly offers: readonly (readonly string[])[];
  /** It lets the player answer somebody of the story. */
  readonly awaitsAnswer: boolean;
  /** It has fights, magic, or people of stories. */
  readonly adventure: boolean;
  /** It asks how the player is, or speaks of their own life. */
  readonly asksThePlayer: boolean;
}

const nothingKnown: SceneReading = {
  known: false,
  words: new Set(),
  stems: new Set(),
  phrases: [],
  offers: [],
  awaitsAnswer: false,
  adventure: false,
  asksThePlayer: false,
};
// A telling is a paragraph or two; its end is what the player answers.
const tellingTail = 2_000;
const questionTail = 3;
const answering = new Set('tell answer report reply confess swear'.split(' '));
const mostOffers = 120;
const offerHead = 80;

/** Reads the last telling, a plain string, and what the scene offers; either may be missing. */
export function readScene(input: { lastTelling?: string; offers?: readonly string[] }): SceneReading {
  const telling = input.lastTelling?.slice(-tellingTail) ?? '';
  const offers = (input.offers ?? []).slice(0, mostOffers).map((offer) => offer.slice(0, offerHead));
  if (telling.trim() === '' && offers.length === 0) return nothingKnown;
  const clauses = splitClauses(telling, lexicon.knows);
  const offered = splitClauses(offers.join('\n'), lexicon.knows);
  const words = new Set([...clauses, ...offered].flatMap((clause) => clause.words));
  const adventure = [...words].some((word) => adventureWords.has(word));
  const tail: readonly ReadonlySet<MarkName>[] = clauses
    .slice(-questionTail)
    .map((clause) => readClause(clause).marks);
  const asksThePlayer = tail.some(
    (marks) => marks.has('personal-question') || (!adventure && marks.has('care-talk')),
  );
  return {
    known: true,
    words,
    stems: new Set(tellingWords([...words])),
    phrases: offered.filter((offer) => offer.words.length > 1).map((offer) => offer.text),
    offers: offered.map((offer) => tellingWords(offer.words)).filter((offer) => offer.length > 0),
    awaitsAnswer: offered.some(({ words: [first = ''] }) => answering.has(first)),
    adventure,
    asksThePlayer,
  };
}
