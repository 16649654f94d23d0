import type { Token } from '../reading/token.ts';
import {
  auxiliaries,
  conjunctions,
  determiners,
  prepositions,
  pronouns,
  subordinators,
} from '../words/small-words.ts';
import type { ToldClaim } from './claims-of.ts';
import type { Paragraph } from './paragraph.ts';

/** All that the author told, as one row of words. */
export interface Stream {
  readonly tokens: readonly Token[];
  /** How many of the words tell of this turn; they come first. */
  readonly news: number;
  /** The number of the sentence that each word stands in. */
  readonly sentences: readonly number[];
  /** Where each form of a word that says something stands. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** What is claimed by the verb at a place. */
  readonly claims: ReadonlyMap<number, ToldClaim>;
  /** What is claimed of something by saying what it is: `dark` in `the lamp is dark`. */
  readonly said: ReadonlyMap<Token, ToldClaim>;
}

/** What only holds a sentence together. */
const holding: ReadonlySet<string> = new Set([
  ...determiners,
  ...auxiliaries,
  ...pronouns,
  ...prepositions,
  ...conjunctions,
  ...subordinators,
]);

/** Whether a word says something by itself. */
export function isContent({ word, kind }: Token): boolean {
  return kind !== 'mark' && !holding.has(word);
}

/** @param claims of the paragraphs, in their order */
export function streamOf(paragraphs: readonly Paragraph[], claims: readonly ToldClaim[]): Stream {
  const tokens: Token[] = [];
  const sentences: number[] = [];
  const places = new Map<string, number[]>();
  const found = new Map<number, ToldClaim>();
  const said = new Map<Token, ToldClaim>();
  let number = 0;
  let news = 0;
  let next = 0;
  for (const paragraph of paragraphs) {
    for (const sentence of paragraph.sentences) {
      const from = tokens.length;
      for (const token of sentence.tokens) {
        if (isContent(token)) {
          for (const base of token.bases) {
            const known = places.get(base);
            if (known) known.push(tokens.length);
            else places.set(base, [tokens.length]);
          }
        }
        tokens.push(token);
        sentences.push(number);
      }
      for (const claim of sentence.claims) {
        const one = claims[next];
        next += 1;
        if (one === undefined) continue;
        if (!found.has(from + claim.at)) found.set(from + claim.at, one);
        const what = claim.verb === 'be' ? (claim.predicate ?? claim.object?.head) : undefined;
        if (what !== undefined) said.set(what, one);
      }
      number += 1;
    }
    if (paragraph.isNew) news = tokens.length;
  }
  return { tokens, news, sentences, places, claims: found, said };
}
