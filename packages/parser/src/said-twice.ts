import { directionWords } from './direction-words.ts';
import { joinSentences } from './sentence.ts';
import type { Setting } from './setting.ts';
import type { Token } from './token.ts';

/** A sentence and what follows it. */
interface Said {
  readonly tokens: readonly Token[];
  readonly rest: readonly Token[];
}

/**
 * A verb that was typed twice is meant once (`take take the lamp`), and directions in a row are as many steps (`n n e`).
 * `undefined` for everything else.
 */
export function saidTwice(
  tokens: readonly Token[],
  rest: readonly Token[],
  { grammar }: Setting,
): Said | undefined {
  const [first, ...others] = tokens;
  if (first === undefined || others[0] === undefined || first.key === '') return undefined;
  if (tokens.every(({ key }) => directionWords.has(key)))
    return { tokens: [first], rest: joinSentences(...others.map((token) => [token]), rest) };
  if (others[0].key !== first.key || !grammar.isStarter(first.key)) return undefined;
  const other = others.findIndex(({ key }) => key !== first.key);
  return { tokens: [first, ...(other < 0 ? [] : others.slice(other))], rest };
}
