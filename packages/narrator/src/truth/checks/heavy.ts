import { deathWords, rewardWords, strongFeelings, woundWords } from '../words/heavy-words.ts';
import type { Reading } from '../reading/claim.ts';
import type { Token } from '../reading/token.ts';
import { materials } from '../words/harmless-nouns.ts';
import { list } from '../words/list.ts';
import type { TruthCode } from '../truth.ts';
import { type Check, isAmong, wrong } from './hearing.ts';

/** What somebody said of tears is not shed by whoever stands there. */
const tears = list('weep weeps weeping wept sob sobs sobbing cry cries crying bleed bleeds bleeding');

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
export const heavy: Check = ({ reading, told, text, alignment }) => {
  if (/\bas good as (?:done|finished|over|won|dead|gone|lost|yours|mine|home)\b/i.test(text))
    return wrong('truth/quest', 'What is as good as done is said to be done.');
  for (const [at, token] of reading.tokens.entries()) {
    if (token.kind !== 'word' || token.isLikeness || token.isQuoted) continue;
    const isRetold = (alignment[at] ?? -1) >= 0;
    if (isRetold || isAmong(token.bases, told.words)) continue;
    if (isAmong(token.bases, told.said) && !tears.has(token.word)) continue;
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
