import { deathWords, rewardWords, strongFeelings, woundWords } from '../words/heavy-words.ts';
import type { Reading } from '../reading/claim.ts';
import type { Token } from '../reading/token.ts';
import { materials } from '../words/harmless-nouns.ts';
import type { TruthCode } from '../truth.ts';
import { type Check, isAmong, wrong } from './hearing.ts';

const kinds: readonly (readonly [ReadonlySet<string>, TruthCode, string])[] = [
  [deathWords, 'truth/health', 'speaks of a death'],
  [woundWords, 'truth/health', 'speaks of how somebody is'],
  [strongFeelings, 'truth/player', 'is a strong feeling'],
  [rewardWords, 'truth/quest', 'speaks of a gain'],
];

/** `cut wood` */
function isOfMaterial({ phrases }: Reading, token: Token): boolean {
  const phrase = phrases.find(({ tokens }) => tokens.includes(token));
  return (
    phrase !== undefined &&
    (phrase.head === token ? token.tag === 'noun' : isAmong(phrase.head.bases, materials))
  );
}

/** Deaths, wounds, rewards and what tears a heart are never mere colour: they were told, or they are not so. */
export const heavy: Check = ({ reading, told, text }) => {
  if (/\bas good as (?:done|finished|over|won|dead|gone|lost|yours|mine|home)\b/i.test(text))
    return wrong('truth/quest', 'What is as good as done is said to be done.');
  for (const token of reading.tokens) {
    if (token.kind !== 'word' || token.isLikeness || token.isQuoted) continue;
    if (isAmong(token.bases, told.words) || isAmong(token.bases, told.said)) continue;
    for (const [words, code, what] of kinds) {
      if (words.has(token.word)) {
        if (
          words === woundWords &&
          (token.word === 'cut' || token.word === 'burnt') &&
          isOfMaterial(reading, token)
        )
          continue;
        return wrong(code, `“${token.text}” ${what} that nobody told of.`);
      }
    }
  }
  return undefined;
};
