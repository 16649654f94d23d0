import { common } from './function-words.ts';
import type { Setting } from './setting.ts';
import type { Token } from './token.ts';

/** Shorter words are one letter away from too many others. */
const shortest = 5;
const longest = 24;

export interface Correction {
  readonly tokens: readonly Token[];
  readonly from: string;
  readonly to: string;
}

/** The sentence with the word at `at` put right, if exactly one known word is one letter away from it. */
export function correct(tokens: readonly Token[], at: number, setting: Setting): Correction | undefined {
  const wrong = tokens[at];
  if (wrong === undefined || wrong.entity !== undefined) return undefined;
  if (wrong.key.length < shortest - 1 || wrong.key.length > longest || common.has(wrong.key))
    return undefined;
  // A word of something that was not met yet is no slip, and must not be told apart from one either.
  if (setting.nouns.words.has(wrong.key)) return undefined;
  const known =
    at === 0
      ? [...setting.grammar.starters, ...setting.nouns.words]
      : [...setting.nouns.words, ...setting.grammar.words];
  const close = new Set(
    known.filter(
      (word) => word.length >= shortest && isOneEditAway(word, wrong.key) && isMeaningful(word, setting),
    ),
  );
  const [word] = close;
  if (word === undefined || close.size > 1) return undefined;
  const right: Token = { ...wrong, text: word, key: word };
  return { tokens: [...tokens.slice(0, at), right, ...tokens.slice(at + 1)], from: wrong.text, to: word };
}

/** Words of things that the player has not met must not be given away. */
function isMeaningful(word: string, { grammar, nouns, standing }: Setting): boolean {
  return (
    grammar.words.has(word) ||
    grammar.isStarter(word) ||
    [...nouns.withWord(word).keys()].some((id) => standing(id) !== 'unknown')
  );
}

/** One letter more, less or other, or two neighbours exchanged. */
export function isOneEditAway(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const left = a.slice(start, a.length - end);
  const right = b.slice(start, b.length - end);
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
