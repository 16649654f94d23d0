import type { Token } from '../reading/token.ts';
import { bodyNouns } from '../words/harmless-nouns.ts';
import { numberIn } from '../words/number-words.ts';
import { type Check, type Hearing, isAmong, wrong } from './hearing.ts';

/** Numbers were told, and not of what was counted otherwise. */
export const numbersHold: Check = (hearing) => {
  const { reading, told } = hearing;
  for (const [at, token] of reading.tokens.entries()) {
    if (token.kind === 'mark' || token.isQuoted || token.isLikeness) continue;
    const value = numberIn(token.word);
    if (value === undefined || value === 1 || token.tag === 'noun') continue;
    const after = reading.tokens.slice(at + 1, at + 5).filter(({ kind }) => kind === 'word');
    const noun = after.find(({ tag }) => tag === 'noun');
    const counts = noun === undefined ? [] : countsOf(told.numbers, noun);
    if (counts.includes(value) || isAtATime(reading.tokens, at)) continue;
    const isOrdinal = /(?:d|th)$/.test(token.word) && !/^(?:hundred|thousand)$/.test(token.word);
    if (
      counts.length > 0 &&
      !isOrdinal &&
      token.word !== 'twice' &&
      noun !== undefined &&
      isCounted(reading.tokens, at, noun)
    )
      return wrong('truth/number', `“${token.text} ${noun.text}” is not what was counted.`);
    if (
      counts.length === 0 &&
      noun !== undefined &&
      isOneThing(hearing, noun) &&
      isCounted(reading.tokens, at, noun)
    )
      return wrong('truth/number', `Nobody counted “${noun.text}”.`);
    if (told.numbers.has(value)) continue;
    if (value === 2 && after.slice(0, 2).some(({ bases }) => isAmong(bases, bodyNouns))) continue;
    // `a hundred`, `a thousand`: nobody counted.
    if (value >= 100 && reading.tokens[at - 1]?.word === 'a') continue;
    return wrong('truth/number', `“${token.text}” was not told.`);
  }
  return undefined;
};

/** More than one of what there is one of, in sight. */
function isOneThing({ told }: Hearing, { word }: Token): boolean {
  return told.entities.named(word).some(({ kind, heads }) => kind === 'thing' && !heads.has(word));
}

/** `three steps at a time` */
function isAtATime(tokens: readonly Token[], at: number): boolean {
  return [2, 3].some((ahead) => tokens[at + ahead]?.word === 'at' && tokens[at + ahead + 2]?.word === 'time');
}

function countsOf(numbers: ReadonlyMap<number, ReadonlySet<string>>, noun: Token): readonly number[] {
  return [...numbers].flatMap(([value, nouns]) => (isAmong(noun.bases, nouns) ? [value] : []));
}

/** Whether the number stands right before what it counts, with at most adjectives between. */
function isCounted(tokens: readonly Token[], at: number, noun: Token): boolean {
  for (let next = at + 1; next < tokens.length; next += 1) {
    const token = tokens[next];
    if (token === noun) return true;
    if (token === undefined || !/^(?:adjective|noun|determiner)$/.test(token.tag)) return false;
  }
  return false;
}
