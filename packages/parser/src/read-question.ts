import { peopleHere } from '@lamplight/world';
import { fail, type Failure } from './failure.ts';
import { determiners } from './function-words.ts';
import { entityToken } from './sentence.ts';
import type { Setting } from './setting.ts';
import { type Token, tokenise } from './token.ts';

const asking = new Set(
  'why where wheres who whos whose what whats when how do does did is are was were can could'.split(' '),
);
/** Words that only make a question of what it is about. */
const slight = new Set([
  ...asking,
  ...determiners,
  ...'it has have had will would should i you me us we to know tell think'.split(' '),
]);

/**
 * A whole question is for whom the player talks with, or for the only person here, about what is left of it.
 *
 * @returns the sentence that asks them, why nobody can be asked, or nothing when it is no question
 */
export function readQuestion(
  tokens: readonly Token[],
  setting: Setting,
): readonly Token[] | Failure | undefined {
  const [first, second] = tokens;
  const tells = first?.key === 'tell' && (second?.key === 'me' || second?.key === 'us');
  if (!asking.has(first?.key ?? '') && !tells) return undefined;
  const here = peopleHere(setting.now);
  const person = setting.now.state.talk.with ?? (here.length === 1 ? here[0] : undefined);
  if (person === undefined) return fail('nobody-to-ask', 0, ...here);
  return [...tokenise('ask'), entityToken(person), ...tokenise('about'), ...topicOf(tokens, person)];
}

function topicOf(tokens: readonly Token[], person: string): readonly Token[] {
  const about = tokens.findIndex(({ key }) => key === 'about');
  if (about >= 0 && about < tokens.length - 1) return tokens.slice(about + 1);
  const start = tokens.findIndex(({ key }) => !slight.has(key));
  if (start >= 0) return tokens.slice(start);
  return tokens.at(-1)?.key === 'you' ? [entityToken(person)] : tokens;
}
