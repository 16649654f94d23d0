import type { Reading } from './claim.ts';
import { claimsIn } from './claims-in.ts';
import { markLikeness } from './likeness.ts';
import { type IsTold, tagWords } from './tag-words.ts';
import type { Token } from './token.ts';
import { tokensOf } from './tokens-of.ts';

/** Longer sentences are not read at all: nobody tells a moment in one of that length, in UTF-16 units. */
export const longestSentence = 1200;

/** A sentence that was read, and whether a quotation goes on after it. */
export interface ReadSentence extends Reading {
  readonly isOpen: boolean;
}

export function readSentence(text: string, isTold: IsTold, wasOpen: boolean): ReadSentence {
  const { tokens, isOpen } = tokensOf(text, wasOpen);
  tagWords(tokens, isTold);
  const joined = withoutPauses(tokens);
  markLikeness(joined);
  return { ...claimsIn(joined), isOpen };
}

/** `a dry, cheerful little sound` is one phrase: commas between adjectives part nothing. */
function withoutPauses(tokens: readonly Token[]): readonly Token[] {
  return tokens.filter((token, at) => {
    if (token.text !== ',' || tokens[at - 1]?.tag !== 'adjective' || tokens[at + 1]?.tag !== 'adjective')
      return true;
    let ahead = at + 1;
    while (tokens[ahead]?.tag === 'adjective') ahead += 1;
    return tokens[ahead]?.tag !== 'noun';
  });
}
