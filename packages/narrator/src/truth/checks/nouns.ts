import type { Phrase } from '../reading/claim.ts';
import { wordsOf } from '../told/nouns-of.ts';
import {
  alarming,
  bodyNouns,
  harmlessNouns,
  materials,
  partNouns,
  timeNouns,
  weatherNouns,
} from '../words/harmless-nouns.ts';
import { possessives } from '../words/small-words.ts';
import { type Check, type Hearing, isAmong, wrong, type Wrong } from './hearing.ts';

/** Bodily things that somebody must own, or somebody is there who is not. */
const somebodys = new Set(
  'voice footstep footsteps breath breathing laugh laughter whisper cry hand face figure body'.split(' '),
);

/** Whether everything that is named is there, or is nothing that could be met, had or gone to. */
export const nouns: Check = (hearing) => {
  for (const phrase of hearing.reading.phrases) {
    const found = nounWrong(hearing, phrase);
    if (found) return found;
  }
  return undefined;
};

function nounWrong({ told, bounds, reading }: Hearing, phrase: Phrase): Wrong | undefined {
  const { head, tokens, isDenied } = phrase;
  if (head.kind !== 'word' || head.isQuoted || head.isLikeness || head.tag === 'pronoun') return undefined;
  if (head.isCapital && told.names.has(head.word)) return undefined;
  const { bases, word } = head;
  if (isAmong(bases, told.words)) return undefined;
  if (head.tag !== 'noun') return undefined;
  const isNegated =
    isDenied ||
    phrase.led === 'without' ||
    reading.tokens
      .slice(0, phrase.from)
      .some((token) => token.tag === 'negation' || /^(?:no|nobody|nothing|none)$/.test(token.word));
  if (isAmong(bases, told.unreal) && isNegated) return undefined;
  const next = reading.tokens[phrase.from + tokens.length]?.word ?? '';
  if (isAmong(bases, timeNouns) && /^(?:later|ago|afterwards|since|pass|passes|passed)$/.test(next))
    return wrong('truth/time', `Time passes: “${word} ${next}”.`);
  if (isAmong(bases, told.said)) return undefined;
  if (isScent(reading.tokens, phrase) && !isAmong(bases, alarming)) return undefined;
  if (/^(?:flames?|fire)$/.test(word) && Object.values(bounds.standing).some(({ lit }) => lit === true))
    return undefined;
  if (isNegated && word === 'flame') return undefined;
  const met = bounds.elsewhere.filter(({ isMet }) => isMet);
  const isMet = met.some(({ name, words }) =>
    [...wordsOf(name).slice(-1), ...words.flatMap(wordsOf)].some((one) => bases.includes(one)),
  );
  if (isMet && (isAmong(bases, weatherNouns) || isNegated || phrase.led === 'without')) return undefined;
  if (isAmong(bases, timeNouns)) return wrong('truth/time', `No “${word}” was told of.`);
  if (isAmong(bases, weatherNouns)) return wrong('truth/time', `No “${word}” was told of.`);
  const isOwned = tokens.some((token) => possessives.has(token.word) || token.tag === 'possessive');
  if (isAmong(bases, bodyNouns)) {
    if (isOwned || !bases.some((base) => somebodys.has(base))) return undefined;
    if (
      tokens.some((token) => /^(?:one|both|each|every|a|an)$/.test(token.word)) &&
      word !== 'voice' &&
      !reading.claims.some(({ subject }) => subject === phrase)
    )
      return undefined;
    if (
      tokens.some((token) => /^(?:one|both|each|every|a|an)$/.test(token.word)) &&
      word !== 'voice' &&
      phrase.led === null
    )
      return phraseIsObject(reading.claims, phrase)
        ? undefined
        : wrong('truth/invented', `Nobody’s “${word}” is there.`);
    return phrase.led === null && word !== 'hand' && word !== 'hands'
      ? wrong('truth/invented', `Nobody’s “${word}” is there.`)
      : undefined;
  }
  if (isAmong(bases, harmlessNouns) || /...ness$/.test(word)) return undefined;
  const isOne = tokens.some(
    (token) => /^(?:a|an|another|some|several)$/.test(token.word) || token.tag === 'number',
  );
  if (isAmong(bases, materials) && !isOne && !isOwned) return undefined;
  if (isAmong(bases, partNouns) && (isOwned || hasOf(reading.tokens, phrase))) return undefined;
  const isElsewhere = bounds.elsewhere.some(({ name, words }) =>
    [name, ...words].flatMap(wordsOf).some((one) => bases.includes(one)),
  );
  return isElsewhere
    ? wrong('truth/not-here', `“${word}” is elsewhere, and was not told of.`)
    : wrong('truth/invented', `There is no “${word}” here.`);
}

/** `the smell of butter`, `it tastes of salt` */
function isScent(tokens: Hearing['reading']['tokens'], { from }: Phrase): boolean {
  const before = tokens.slice(Math.max(0, from - 9), from);
  if (!before.some(({ word }) => word === 'of')) return false;
  return before.some(({ bases }) =>
    bases.some((base) => /^(?:smell|scent|whiff|taste|reek|tang|odour|aroma|stink)$/.test(base)),
  );
}

function hasOf(tokens: Hearing['reading']['tokens'], { from, tokens: inside }: Phrase): boolean {
  return tokens[from + inside.length]?.word === 'of' || inside.some(({ word }) => word === 'the');
}

function phraseIsObject(claims: Hearing['reading']['claims'], phrase: Phrase): boolean {
  return claims.some(({ object, second }) => object === phrase || second === phrase);
}
