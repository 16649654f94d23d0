import { longestSentence } from '../reading/read-sentence.ts';
import { type Check, wrong } from './hearing.ts';

const foreign = /[^\p{Script=Latin}\p{M}\p{N}\p{P}\p{S}\s]/u;
const marks = /[<>{}[\]|#_`~^=\\@$%+]|\*\*|https?:|www\.|&[a-z]+;|\p{Extended_Pictographic}/u;
const listed = /^\s*(?:[*•·–-]\s|\(?\d{1,2}[.):]\s|\(?[A-Da-d][.):]\s)/u;

/** Whether it is prose that can be read at all. What cannot be read is not let through. */
export const readable: Check = ({ text, reading }) => {
  if (text.length > longestSentence) return wrong('truth/unreadable', 'The sentence is too long to be read.');
  if (foreign.test(text)) return wrong('truth/unreadable', 'There are letters that are not of our alphabet.');
  if (marks.test(text)) return wrong('truth/meta', 'There are marks that no prose has.');
  if (listed.test(text)) return wrong('truth/meta', 'It begins like an entry of a list.');
  const strange = reading.tokens.find(({ tag, isQuoted }) => tag === 'unknown' && !isQuoted);
  if (strange !== undefined)
    return wrong('truth/unclear', `It is not clear what “${strange.text}” does in the sentence.`);
  return undefined;
};
