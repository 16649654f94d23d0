import type { Answered } from './answer.ts';
import { besideAnswer, numbered } from './answer-words.ts';
import type { Pending } from './memory.ts';
import { bare } from './noun-index.ts';
import { fromPieces } from './sentence.ts';
import { isMark, keysOf, type Token, tokenise } from './token.ts';

type Where = Extract<Pending, { kind: 'where' }>;

/** Reads words as one of the places that were asked about: by its name or a part of it, or by its number. */
export function answerWhere(tokens: readonly Token[], pending: Where): Answered | undefined {
  const chosen = chooseAmong(tokens, pending.options);
  const [only] = chosen;
  if (only === undefined) return undefined;
  if (chosen.length > 1) return { kind: 'narrowed', pending: { ...pending, options: chosen } };
  return {
    kind: 'sentence',
    tokens: [...fromPieces(pending.before), ...tokenise(only), ...fromPieces(pending.after)],
  };
}

function chooseAmong(tokens: readonly Token[], options: readonly string[]): readonly string[] {
  const said = tokens.flatMap(({ key }) => (isMark(key) ? [] : [key]));
  const byNumber = numbered(said, options);
  if (byNumber !== undefined) return byNumber;
  const keys = said.filter((key) => !besideAnswer.has(key));
  if (keys.length === 0) return [];
  const fitting = options.filter((name) => keys.every((key) => keysOf(name).includes(key)));
  const exact = fitting.filter((name) => bare(keysOf(name)) === bare(keys));
  return exact.length > 0 ? exact : fitting;
}
