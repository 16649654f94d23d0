import type { MarkName } from '../lexicon/entry.ts';
import { lexicon } from '../lexicon/lexicon.ts';
import { adventureWords } from '../lexicon/adventure-words.ts';
import { splitClauses } from '../normalise/split-clauses.ts';
import { readClause } from './read-clause.ts';
import { nearAct, nearWords, withTools } from './scene-does.ts';
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
  /** What it tells and offers, each word as the one that stands for its near synonyms; see `sceneDoes`. */
  readonly near: ReadonlySet<string>;
  /** What it offers, in the same way. */
  readonly nearActs: readonly (readonly string[])[];
  /** Every word of them. */
  readonly nearOffers: ReadonlySet<string>;
  /** It lets the player answer somebody of the story. */
  readonly awaitsAnswer: boolean;
  /** It lets the player board, wave or say goodbye. */
  readonly parts: boolean;
  /** Somebody of the story may be answered who was told of, and who asks nothing of the player's own life. */
  readonly figureAsks: boolean;
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
  near: new Set(),
  nearActs: [],
  nearOffers: new Set(),
  awaitsAnswer: false,
  parts: false,
  figureAsks: false,
  adventure: false,
  asksThePlayer: false,
};
// A telling is a paragraph or two; its end is what the player answers.
const tellingTail = 2_000;
const questionTail = 3;
const answering = new Set('tell answer report reply confess swear'.split(' '));
const parting = new Set(
  'goodbye goodbyes farewell farewells wave hug embrace board embark depart sail'.split(' '),
);
const speaking = new Set([
  ...answering,
  ...'describe explain testify plead complain call shout speak apologise apologize'.split(' '),
]);
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
  const asksPlainly = tail.some(
    (marks) => marks.has('personal-question') || (!adventure && marks.has('care-talk')),
  );
  const asksThePlayer = asksPlainly || tail.some((marks) => marks.has('asked-of-you'));
  const nearActs = offered.map((offer) => nearAct(offer.words));
  const told = new Set(clauses.flatMap((clause) => tellingWords(clause.words)));
  return {
    known: true,
    words,
    stems: new Set(tellingWords([...words])),
    phrases: offered.filter((offer) => offer.words.length > 1).map((offer) => offer.text),
    offers: offered.map((offer) => tellingWords(offer.words)).filter((offer) => offer.length > 0),
    near: new Set([...nearWords([...words]), ...withTools(nearActs)]),
    nearActs,
    nearOffers: new Set(nearActs.flat()),
    awaitsAnswer: offered.some(({ words: [first = ''] }) => answering.has(first)),
    parts: offered.some((offer) => offer.words.some((word) => parting.has(word))),
    figureAsks: !asksPlainly && offered.some((offer) => isAnswerTo(told, offer.words, adventure)),
    adventure,
    asksThePlayer,
  };
}

/** Whether an offer is to speak to somebody or of something that was told of: "answer the alpha", "tell about the troll". */
function isAnswerTo(
  told: ReadonlySet<string>,
  [first = '', ...others]: readonly string[],
  adventure: boolean,
): boolean {
  if (adventure && others.length === 0 && answering.has(first)) return true;
  return speaking.has(first) && tellingWords(others).some((word) => told.has(word));
}
