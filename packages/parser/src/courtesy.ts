import { peopleHere } from '@lamplight/world';
import { isAssent } from './answer-in-kind.ts';
import { fail } from './failure.ts';
import type { Parsed } from './parsed.ts';
import { readSentence } from './read-sentence.ts';
import { entityToken } from './sentence.ts';
import type { Setting } from './setting.ts';
import { isMark, type Token, tokenise } from './token.ts';
import { unclear } from './unclear.ts';

const greetings = new Set([
  'hello',
  'hi',
  'hey',
  'greetings',
  'good morning',
  'good day',
  'good afternoon',
  'good evening',
  'say hello',
  'say hi',
  'greet',
]);
const courtesies = new Set([
  'thanks',
  'thank you',
  'thank you very much',
  'thanks a lot',
  'many thanks',
  'cheers',
  'sorry',
  'im sorry',
  'i am sorry',
  'excuse me',
  'pardon',
  'pardon me',
  'please',
]);

/** Words that are only kind: a greeting is for whoever is here, and the rest asks for nothing but an answer in kind. */
export function readCourtesy(
  tokens: readonly Token[],
  rest: readonly Token[],
  setting: Setting,
  readLine: (line: readonly Token[], setting: Setting) => Parsed,
): Parsed | undefined {
  const keys = tokens.map(({ key }) => key).filter((key) => !isMark(key));
  const said = keys.join(' ');
  const greeting = (keys.at(-1) === 'there' || keys.at(-1) === 'again' ? keys.slice(0, -1) : keys).join(' ');
  if (greetings.has(greeting)) {
    const here = peopleHere(setting.now);
    const person = setting.now.state.talk.with ?? (here.length === 1 ? here[0] : undefined);
    if (person !== undefined) return readSentence([...tokenise('greet'), entityToken(person)], rest, setting);
    if (here.length > 1) return readSentence(tokenise('greet'), rest, setting);
  } else if (!courtesies.has(said) && (!isAssent(said) || setting.choices().length > 0)) return undefined;
  if (rest.length > 0) return readLine(rest, setting);
  const failure = fail(isAssent(said) ? 'nobody-to-answer' : 'courtesy', 0);
  return unclear(tokens, rest, failure, setting);
}
