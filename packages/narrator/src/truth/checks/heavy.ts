import { deathWords, rewardWords, strongFeelings, woundWords } from '../words/heavy-words.ts';
import type { TruthCode } from '../truth.ts';
import { type Check, isAmong, wrong } from './hearing.ts';

const kinds: readonly (readonly [ReadonlySet<string>, TruthCode, string])[] = [
  [deathWords, 'truth/health', 'speaks of a death'],
  [woundWords, 'truth/health', 'speaks of how somebody is'],
  [strongFeelings, 'truth/player', 'is a strong feeling'],
  [rewardWords, 'truth/quest', 'speaks of a gain'],
];

/** Deaths, wounds, rewards and what tears a heart are never mere colour: they were told, or they are not so. */
export const heavy: Check = ({ reading, told, text }) => {
  if (/\bas good as (?:done|finished|over|won|dead|gone|lost|yours|mine|home)\b/i.test(text))
    return wrong('truth/quest', 'What is as good as done is said to be done.');
  for (const token of reading.tokens) {
    if (token.kind !== 'word' || token.isLikeness || token.isQuoted) continue;
    if (isAmong(token.bases, told.words) || isAmong(token.bases, told.said)) continue;
    for (const [words, code, what] of kinds) {
      if (words.has(token.word)) {
        if (words === woundWords && token.tag === 'noun' && token.word === 'cut') continue;
        return wrong(code, `“${token.text}” ${what} that nobody told of.`);
      }
    }
  }
  return undefined;
};
