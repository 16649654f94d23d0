import { safetyWordOf } from './meta.ts';
import { metaAnswer } from './parsed-answers.ts';
import type { Parsed } from './parsed.ts';
import type { Setting } from './setting.ts';
import { keysOf, type Token } from './token.ts';
import { understand } from './understand.ts';

/**
 * What a player needs for themselves. A question that waits does not take it for its answer, and stays open. Only where
 * the story itself understands or offers the same words are they the story's.
 */
export function readSafetyWord(
  tokens: readonly Token[],
  rest: readonly Token[],
  setting: Setting,
): Parsed | undefined {
  const keys = tokens.map(({ key }) => key).filter((key) => key !== ',' && key !== 'please');
  const word = safetyWordOf(keys);
  if (word === undefined) return undefined;
  const isOwn =
    setting.grammar.isStarter(keys[0] ?? '') && understand(tokens, setting).clause.kind === 'ready';
  return isOwn || isOffered(keys.join(' '), setting) ? undefined : metaAnswer(word, 1, rest, setting);
}

function isOffered(said: string, setting: Setting): boolean {
  return setting.offers().some(({ words }) => keysOf(words).join(' ') === said);
}
