import { isFailure } from './failure.ts';
import { createNounReader } from './noun-list.ts';
import { entityToken } from './sentence.ts';
import type { Setting } from './setting.ts';
import { type Token, tokenise } from './token.ts';

/** Words said to somebody by name: to whom, and as a sentence of the player's own where there is one for them. */
export interface Address {
  readonly person: string;
  /** `ask Mara about the light` for `Mara, tell me about the light`. */
  readonly tokens: readonly Token[] | undefined;
}

const greetings = new Set(['hello', 'hi', 'hey', 'greetings']);
const goodbyes = new Set(['goodbye', 'bye', 'farewell']);

/** Reads `Mara, …` and `hello, Mara`. */
export function readAddress(tokens: readonly Token[], setting: Setting): Address | undefined {
  const comma = tokens.findIndex(({ key }) => key === ',');
  if (comma < 1 || comma === tokens.length - 1) return undefined;
  const nouns = createNounReader(tokens, setting);
  const first = tokens[0]?.key ?? '';
  if (comma === 1 && (greetings.has(first) || goodbyes.has(first))) {
    const person = personAt(nouns.phrase(2, tokens.length, 'person'));
    return person === undefined ? undefined : { person, tokens: greet(person, greetings.has(first)) };
  }
  const person = personAt(nouns.phrase(0, comma, 'person'));
  if (person === undefined) return undefined;
  return { person, tokens: ownSentence(person, tokens.slice(comma + 1)) };
}

function ownSentence(person: string, said: readonly Token[]): readonly Token[] | undefined {
  const key = said[0]?.key ?? '';
  if (said.length === 1 && (greetings.has(key) || goodbyes.has(key)))
    return greet(person, greetings.has(key));
  const about = said.findIndex((token) => token.key === 'about' || token.key === 'of');
  const asks = ['tell', 'what', 'how', 'about', 'explain'].includes(key);
  if (!asks || about < 0 || about === said.length - 1) return undefined;
  return [...tokenise('ask'), entityToken(person), ...tokenise('about'), ...said.slice(about + 1)];
}

function greet(person: string, hello: boolean): readonly Token[] {
  return hello
    ? [...tokenise('talk to'), entityToken(person)]
    : [...tokenise('say goodbye to'), entityToken(person)];
}

function personAt(phrase: ReturnType<ReturnType<typeof createNounReader>['phrase']>): string | undefined {
  return isFailure(phrase) ? undefined : phrase.candidates[0];
}
