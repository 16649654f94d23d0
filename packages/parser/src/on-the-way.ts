import { directionWords } from './direction-words.ts';
import { type Token, tokenise } from './token.ts';

/** Verbs of walking, after which a place may be named in many ways. */
const walking: ReadonlySet<string> = new Set('go walk run head travel return move step'.split(' '));
/** Say how the way lies, and not where it leads. */
const lying: ReadonlySet<string> = new Set('up down over along across round around through on'.split(' '));
const leading: ReadonlySet<string> = new Set('to into towards toward onto at in inside'.split(' '));

/**
 * `go down to the quay`, `walk over to the office`, `go along the lane` and `head for the quay` all mean `go to` a place;
 * `undefined` where a sentence says no more than where.
 */
export function onTheWay(tokens: readonly Token[]): readonly Token[] | undefined {
  const [verb] = tokens;
  if (verb === undefined || !walking.has(verb.key)) return undefined;
  let start = 1;
  while (lying.has(tokens[start]?.key ?? '') || isDirectionTo(tokens, start)) start += 1;
  const preposition = tokens[start]?.key ?? '';
  const isLed = leading.has(preposition) || (verb.key === 'head' && preposition === 'for');
  const name = tokens.slice(isLed ? start + 1 : start);
  if (name.length === 0 || (start === 1 && (!isLed || preposition === 'to'))) return undefined;
  return [verb, ...tokenise('to'), ...name];
}

/** `west to the chapel`: the place that is named decides. */
function isDirectionTo(tokens: readonly Token[], at: number): boolean {
  return directionWords.has(tokens[at]?.key ?? '') && tokens[at + 1]?.key === 'to';
}
