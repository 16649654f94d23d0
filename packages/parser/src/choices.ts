import type { Offered } from '@lamplight/world';
import { determiners } from './function-words.ts';
import { numberOf, ordinalOf } from './number-words.ts';
import { isMark, keysOf, type Token, tokenise } from './token.ts';

const answers = new Map([
  ...['yes', 'y', 'yeah', 'yep', 'yup', 'aye', 'sure', 'ok', 'okay'].map((word) => [word, 'yes'] as const),
  ...['no', 'nope', 'nah', 'nay'].map((word) => [word, 'no'] as const),
]);

const counting = new Set(['the', 'option', 'number', 'choice']);

/** The choice that a whole line repeats; it may hold several sentences. */
export function repeatedChoice(tokens: readonly Token[], choices: readonly Offered[]): Offered | undefined {
  const said = saidIn(tokens).join(' ');
  return choices.find(({ words }) => without(keysOf(words)).join(' ') === said);
}

/** The only choice that has three or more words in a row, whatever stops stand between them: `who was E. Merrin`. */
export function namedChoice(tokens: readonly Token[], choices: readonly Offered[]): Offered | undefined {
  const said = saidIn(tokens);
  if (said.length < 3) return undefined;
  const [first, second] = choices.filter(({ words }) =>
    ` ${saidIn(tokenise(words)).join(' ')} `.includes(` ${said.join(' ')} `),
  );
  return second === undefined ? first : undefined;
}

/** The choice that words name outright: its number, three or more of its words in a row, or its `yes` or `no`. */
export function matchChoice(tokens: readonly Token[], choices: readonly Offered[]): Offered | undefined {
  const keys = saidIn(tokens);
  if (choices.length === 0 || keys.length === 0) return undefined;
  const numbered = keys.filter((key) => !counting.has(key));
  const number = numberOf(numbered) ?? (numbered.length === 1 ? ordinalOf(numbered[0] ?? '') : undefined);
  if (number !== undefined) return choices[number < 0 ? choices.length - 1 : number - 1];
  const named = namedChoice(tokens, choices);
  if (named) return named;
  const answer = keys.length === 1 ? answers.get(keys[0] ?? '') : undefined;
  const fitting = choices.filter(({ words }) => answers.get(without(keysOf(words))[0] ?? '') === answer);
  return answer !== undefined && fitting.length === 1 ? fitting[0] : undefined;
}

/**
 * The only choice that holds nearly all of what words say, and of which they are a good part. A single word of it is
 * enough for those who say nothing else: what is chosen cannot be chosen again.
 */
export function guessChoice(tokens: readonly Token[], choices: readonly Offered[]): Offered | undefined {
  const said = saidIn(tokens);
  const keys = [...new Set(said)].filter((key) => !slight.has(key));
  const single = said.filter((key) => !determiners.has(key)).length === 1;
  const fitting = choices.filter(({ words }) => {
    const theirs = new Set(keysOf(words).filter((key) => !slight.has(key)));
    const shared = keys.filter((key) => theirs.has(key)).length;
    if (single) return shared === 1;
    const nearlyAll = shared >= keys.length - (keys.length > 3 ? 1 : 0);
    return shared > 1 && nearlyAll && shared / theirs.size >= goodPart;
  });
  return fitting.length === 1 ? fitting[0] : undefined;
}

const goodPart = 0.4;

const speaking = new Set(['say', 'answer', 'reply', 'choose', 'pick', 'select']);
const slight = new Set([...determiners, ...'i you me to of about is it do what has have will'.split(' ')]);

/** The words that are said: `yes` of `say yes to Mara`. */
function saidIn(tokens: readonly Token[]): readonly string[] {
  const keys = tokens.map(({ key }) => key).filter((key) => !isMark(key));
  return without(keys);
}

function without(keys: readonly string[]): readonly string[] {
  return keys.length > 1 && speaking.has(keys[0] ?? '') ? keys.slice(1) : keys;
}
