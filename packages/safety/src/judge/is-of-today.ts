import type { Clause } from '../normalise/split-clauses.ts';
import type { Span } from './parts-of-clause.ts';

const wordsOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const present = wordsOf(
  'want wanna need wish hate am is are can will do does have keep going gonna ' +
    'quiero veux voglio quero wil chce',
);
const past = wordsOf('wanted needed wished hated was were had did tried used thought kept felt planned');
const wished = wordsOf('wanted wished needed hated felt thought');

// "I wish I had died then."
const always = wordsOf('wish regret regretting');

/** Whether somebody says something in words of today: "I want to die", not "I was going to". */
export function isOfToday(clause: Clause, phrase: Span): boolean {
  const words = saidOf(clause, phrase);
  if (words.some((word) => always.has(word))) return true;
  return words.some((word) => present.has(word)) && !words.some((word) => past.has(word));
}

/** Whether somebody says what they wanted: "I wanted to die." */
export function isPastWish(clause: Clause, phrase: Span): boolean {
  const words = saidOf(clause, phrase);
  return words.some((word) => wished.has(word)) && !isOfToday(clause, phrase);
}

/** A phrase with its verb, which may stand before it: "did | not want to live", "wanted to | kill myself". */
function saidOf({ words }: Clause, { from, to }: Span): readonly string[] {
  let start = from;
  while (start > 0 && from - start < 4 && words[start] !== 'i' && words[start - 1] !== 'i') start -= 1;
  return words.slice(start, to);
}
