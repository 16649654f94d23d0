import type { Piece } from './memory.ts';
import type { Setting } from './setting.ts';
import { type Token, tokenise, wordsOf } from './token.ts';

/** The first sentence of a line, and the words after it. */
export interface Sentence {
  readonly tokens: readonly Token[];
  readonly rest: readonly Token[];
}

/** Cuts a line at its first full stop or `then`. */
export function firstSentence(line: readonly Token[]): Sentence {
  const start = line.findIndex((token) => !isLoose(token) && !isEnd(token));
  if (start < 0) return { tokens: [], rest: [] };
  const end = line.findIndex((token, index) => index > start && isEnd(token));
  const tokens = line.slice(start, end < 0 ? undefined : end);
  while (tokens.length > 0 && isLoose(tokens.at(-1))) tokens.pop();
  const rest = end < 0 ? [] : line.slice(end);
  const next = rest.findIndex((token) => !isLoose(token) && !isEnd(token));
  return { tokens, rest: next < 0 ? [] : rest.slice(next) };
}

/** Where a new command may begin after a comma or an `and`: the end of the one before, and the beginning. */
export function softSplits(
  tokens: readonly Token[],
  setting: Setting,
): readonly (readonly [number, number])[] {
  const splits: (readonly [number, number])[] = [];
  for (let index = 1; index < tokens.length - 1; index += 1) {
    if (!isLoose(tokens[index]) || isLoose(tokens[index - 1])) continue;
    let next = index;
    while (next < tokens.length && isLoose(tokens[next])) next += 1;
    if (next < tokens.length && setting.grammar.isStarter(tokens[next]?.key ?? ''))
      splits.push([index, next]);
  }
  return splits;
}

function isEnd(token: Token): boolean {
  return token.quoted !== true && (token.key === '.' || token.key === 'then');
}

function isLoose(token: Token | undefined): boolean {
  return token !== undefined && token.quoted !== true && (token.key === ',' || token.key === 'and');
}

/** Tokens in the form in which they are remembered. */
export function toPieces(tokens: readonly Token[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let words: Token[] = [];
  for (const token of tokens) {
    if (token.entity === undefined) {
      words.push(token);
      continue;
    }
    if (words.length > 0) pieces.push(wordsOf(words));
    words = [];
    pieces.push({ entity: token.entity });
  }
  if (words.length > 0) pieces.push(wordsOf(words));
  return pieces;
}

export function fromPieces(pieces: readonly Piece[]): readonly Token[] {
  return pieces.flatMap((piece) =>
    typeof piece === 'string' ? tokenise(piece) : [entityToken(piece.entity)],
  );
}

/** A word that stands for exactly one thing or person. */
export function entityToken(entity: string): Token {
  return { text: entity, key: '', entity };
}

/** Sentences one after the other. */
export function joinSentences(...sentences: readonly (readonly Token[])[]): readonly Token[] {
  const stop: Token = { text: '.', key: '.' };
  return sentences
    .filter(({ length }) => length > 0)
    .flatMap((tokens, index) => (index > 0 ? [stop, ...tokens] : tokens));
}
