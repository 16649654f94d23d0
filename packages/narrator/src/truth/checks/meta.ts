import { metaWords } from '../words/heavy-words.ts';
import { type Check, isAmong, wrong } from './hearing.ts';

/** Talk about the telling instead of the tale, in several words. */
const phrases =
  /\b(?:as an ai|language model|i (?:can|could|am|will|would)(?:no|n')t|i'm sorry|here is (?:the|your) (?:scene|telling|story|text|next|rest|continuation|description|answer|prose)|word limit|end of (?:scene|turn|chapter)|to be continued|type ["']|press any|the plain telling|in the second person|game over|the following is)\b|^\s*(?:system|assistant|user|narrator|note|hint|scene|turn)\s*:/i;

const firstPerson = /^(?:i|me|my|myself|mine|we|us|our|ours|ourselves|let's)$/;

/** Whether it stays inside the story. */
export const inside: Check = ({ text, reading, told, bounds }) => {
  const outside =
    reading.tokens.filter(({ isQuoted }) => !isQuoted).length === reading.tokens.length ? text : '';
  if (phrases.test(outside)) return wrong('truth/meta', 'It speaks about the telling.');
  for (const { word, bases, isQuoted, isLikeness, kind } of reading.tokens) {
    if (kind !== 'word' || isLikeness) continue;
    if (metaWords.has(word) && !isAmong(bases, told.words) && !isAmong(bases, told.said))
      return wrong('truth/meta', `“${word}” is a word about games or tellings.`);
    if (!isQuoted && bounds.view.speaker === null && firstPerson.test(word) && !told.words.has(word))
      return wrong('truth/meta', 'The storyteller speaks of themselves.');
  }
  return undefined;
};
