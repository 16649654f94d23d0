import { basesOf } from '../reading/bases.ts';
import { isAdjective, isAdverb, isListedNoun, isVerb } from '../reading/lexicon.ts';
import type { Token } from '../reading/token.ts';
import { wordsOf } from '../told/nouns-of.ts';
import {
  auxiliaries,
  conjunctions,
  determiners,
  interjections,
  negators,
  prepositions,
  pronouns,
  subordinators,
} from '../words/small-words.ts';
import { numberIn } from '../words/number-words.ts';
import { type Check, type Hearing, isAmong, wrong } from './hearing.ts';

/** Whether everybody and everything that is called by name may be named here. */
export const names: Check = (hearing) => {
  const { reading, told, text } = hearing;
  for (const [at, token] of reading.tokens.entries()) {
    if (!token.isCapital || token.word === 'i' || isNameTold(hearing, token)) continue;
    if (isFirst(reading.tokens, at) && (isOrdinary(token) || isAmong(token.bases, told.words))) continue;
    return wrong('truth/unknown-name', `“${token.text}” was not told of here.`);
  }
  const joined = ` ${wordsOf(text).join(' ').replaceAll('-', ' ')} `;
  for (const { name, words } of told.untold) {
    if (joined.includes(` ${words} `) || joined.includes(` ${words}s `))
      return wrong('truth/not-here', `“${name}” is elsewhere, and was not told of.`);
  }
  return undefined;
};

function isNameTold({ told, bounds }: Hearing, { word, bases }: Token): boolean {
  if (told.names.has(word) || isAmong(bases, told.names)) return true;
  return (
    wordsOf(bounds.view.story.title).includes(word) ||
    (isAmong(bases, told.said) &&
      !bounds.elsewhere.some(({ kind, name }) => kind === 'person' && wordsOf(name).includes(word)))
  );
}

function isFirst(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before >= 0; before -= 1) {
    const token = tokens[before];
    if (token === undefined) return true;
    if (token.kind === 'mark') {
      if (/^[.!?…:"(*—–;]|\.{2,}$/.test(token.text)) return true;
      if (token.text === "'") continue;
      return false;
    }
    return false;
  }
  return true;
}

/** A word that may begin a sentence without being a name. */
function isOrdinary({ word, bases }: Token): boolean {
  return (
    [
      auxiliaries,
      conjunctions,
      determiners,
      interjections,
      negators,
      prepositions,
      pronouns,
      subordinators,
    ].some((list) => list.has(word)) ||
    numberIn(word) !== undefined ||
    isAdverb(word) ||
    isAdjective(word) ||
    isListedNoun(bases) ||
    isVerb(bases) ||
    /(?:ing|ed)$/.test(word) ||
    basesOf(word).length > 2
  );
}
