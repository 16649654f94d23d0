import { foldCharacters } from '../normalise/fold-characters.ts';
import { joinSpacedLetters } from '../normalise/join-spaced-letters.ts';
import { plainWords } from '../normalise/plain-words.ts';
import { trimSigns } from '../normalise/trim-signs.ts';
import { unmaskWord } from '../normalise/unmask-word.ts';

const contractions: readonly (readonly [RegExp, string])[] = [
  [/'re\b/g, ' are'],
  [/'ve\b/g, ' have'],
  [/'ll\b/g, ' will'],
  [/\blet's\b/g, 'let us'],
];
// "20mg", "1,000 ml", "3.5": any figure is read as one word, so that phrases need not name them all.
const figures =
  /(?<![\p{L}\p{N}@$])\d[\d.,]{0,20}(?=[^\p{L}\p{N}]|$|(?:mg|mcg|ml|g|kg|cc|iu|l|cm|mm|kcal|%)(?![\p{L}\p{N}]))/gu;
// A player who names one of these has taken pills; prose that names one tells of a drug.
const drugNames = new Set(['oxycodone', 'oxycontin', 'codeine', 'vicodin', 'percocet', 'xanax']);

/** The words of a sentence as phrases know them, all of them in their order. */
export function proseWords(sentence: string, isKnown: (word: string) => boolean): string[] {
  let plain = joinSpacedLetters(foldCharacters(sentence)).replaceAll(figures, ' numeral ');
  for (const [contraction, said] of contractions) plain = plain.replaceAll(contraction, said);
  const words: string[] = [];
  for (const raw of plain.split(/[^a-z0-9'*@$!|\u0080-\uffff]+/)) {
    const trimmed = trimSigns(raw);
    if (trimmed === '') continue;
    const unmasked = unmaskWord(trimmed, isKnown);
    words.push(...(drugNames.has(unmasked) ? [unmasked] : plainWords(unmasked).split(' ')));
  }
  return words;
}
