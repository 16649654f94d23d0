import { determiners } from './function-words.ts';
import { numberOf, ordinalOf } from './number-words.ts';

/** Say nothing about which one is meant. */
export const besideAnswer: ReadonlySet<string> = new Set([
  ...determiners,
  ...'i mean one ones of please two them'.split(' '),
]);

/** What a number or a place in the row chooses; `undefined` where the words are neither. */
export function numbered<Option>(
  said: readonly string[],
  options: readonly Option[],
): readonly Option[] | undefined {
  const keys = said.filter((key) => !besideAnswer.has(key));
  const position = numberOf(said) ?? (keys.length === 1 ? ordinalOf(keys[0] ?? '') : undefined);
  if (position === undefined) return undefined;
  return options.slice(position < 0 ? position : position - 1, position < 0 ? undefined : position);
}
