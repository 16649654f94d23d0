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
import { list } from '../words/list.ts';
import { negators, possessives } from '../words/small-words.ts';
import { isReading } from './mild.ts';
import { type Check, type Hearing, isAmong, toldTogether, wrong, type Wrong } from './hearing.ts';

/** Bodily things that somebody must own, or somebody is there who is not. */
const somebodys = new Set(
  'bag pack voice footstep footsteps breath breathing laugh laughter whisper cry hand face figure body'.split(
    ' ',
  ),
);

const clothes = list('boot shoe coat apron shirt clothes sleeve bag pack belt');

/** Endings by which nobody makes a noun for something that could be had. */
const abstract = /...(?:ness|ity|hood|ism)$/;

/** Say of something elsewhere that it is elsewhere. */
const beside =
  /^(?:across|against|beyond|behind|below|beneath|under|above|over|outside|past|toward|towards)$/;

const sounding = new Set('play ring bell sound hit sing pan strike'.split(' '));

/** Whether everything that is named is there, or is nothing that could be met, had or gone to. */
export const nouns: Check = (hearing) => {
  for (const phrase of hearing.reading.phrases) {
    const found = nounWrong(hearing, phrase);
    if (found) return found;
  }
  return undefined;
};

function nounWrong(hearing: Hearing, phrase: Phrase): Wrong | undefined {
  const { told, bounds, reading } = hearing;
  const { head, tokens, isDenied } = phrase;
  if (head.kind !== 'word' || head.isQuoted || head.isLikeness || head.tag === 'pronoun') return undefined;
  if (head.isCapital && told.names.has(head.word)) return undefined;
  const { bases, word } = head;
  const next = reading.tokens[phrase.from + tokens.length]?.word ?? '';
  if (isAmong(bases, timeNouns) && /^(?:later|ago|afterwards|since|pass|passes|passed)$/.test(next))
    return wrong('truth/time', `Time passes: “${word} ${next}”.`);
  const owner = tokens.findIndex(({ tag }) => tag === 'possessive') - 1;
  if (owner >= 1 && isSomebodys(hearing, phrase, owner))
    return wrong('truth/invented', `Nobody’s “${word}” is there.`);
  if (isAmong(bases, told.words)) return undefined;
  if (head.tag !== 'noun') return undefined;
  const isNegated =
    isDenied ||
    /^(?:without|except)$/.test(phrase.led ?? '') ||
    reading.tokens
      .slice(0, phrase.from)
      .some((token) => token.tag === 'negation' || /^(?:no|nobody|nothing|none|except)$/.test(token.word));
  const isUnreal = reading.tokens
    .slice(phrase.from, phrase.from + tokens.length + 3)
    .some((token) => /^(?:might|would)$/.test(token.word));
  if (isAmong(bases, told.unreal) && (isNegated || isUnreal)) return undefined;
  if (
    isAmong(bases, told.reminded) &&
    (/^(?:after|since)$/.test(phrase.led ?? '') || isAmong(bases, weatherNouns))
  )
    return undefined;
  if (isReading(hearing) && /^(?:page|pages|leaf|margin|column|entry|paragraph|cover|book)$/.test(word))
    return undefined;
  const isHeard = reading.tokens.some((token) => isAmong(token.bases, sounding));
  if (word === 'note' && (isHeard || (told.words.has('bell') && tokens[0]?.word === 'the'))) return undefined;
  if (/^(?:tonight|today)$/.test(word)) return undefined;
  if (
    isAmong(bases, timeNouns) &&
    next === 'after' &&
    reading.tokens[phrase.from + tokens.length + 1]?.word === word
  )
    return undefined;
  if (isAmong(bases, timeNouns) && phrase.led === 'after' && reading.tokens[phrase.from - 2]?.word === word)
    return undefined;
  if (isAmong(bases, told.said)) return undefined;
  if (isScent(reading.tokens, phrase) && !isAmong(bases, alarming)) return undefined;
  if (/^(?:flames?|fire)$/.test(word) && Object.values(bounds.standing).some(({ lit }) => lit === true))
    return undefined;
  if (/^(?:flames?|fire)$/.test(word) && !isNegated) return wrong('truth/light', 'Nothing burns here.');
  if (isNegated && word === 'flame') return undefined;
  if (isReading(hearing) && isAmong(bases, timeNouns)) return undefined;
  const known = bounds.elsewhere.filter((one) => one.isMet);
  const isMet = known.some(({ name, words }) =>
    [...wordsOf(name).slice(-1), ...words.flatMap(wordsOf)].some((one) => bases.includes(one)),
  );
  if (isMet && (isAmong(bases, weatherNouns) || isNegated || phrase.led === 'without')) return undefined;
  if (isAmong(bases, timeNouns)) return wrong('truth/time', `No “${word}” was told of.`);
  if (isAmong(bases, weatherNouns)) return wrong('truth/time', `No “${word}” was told of.`);
  const isOwned = tokens.some((token) => possessives.has(token.word) || token.tag === 'possessive');
  // Whoever is not there leaves nothing about.
  if (
    isAmong(bases, clothes) &&
    tokens.some(({ word: one }) => /^(?:somebody|someone|nobody|another)$/.test(one))
  )
    return wrong('truth/invented', `Nobody’s “${word}” is there.`);
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
  if (isAmong(bases, harmlessNouns) || bases.some((base) => abstract.test(base))) return undefined;
  // `opinions about doorways`: of no doorway in particular.
  if (phrase.led === 'about' && tokens.length === 1 && /[^s]s$/.test(word)) return undefined;
  const isOne = tokens.some(
    (token) => /^(?:a|an|another|some|several)$/.test(token.word) || token.tag === 'number',
  );
  if (isAmong(bases, materials) && !isOne && !isOwned) return undefined;
  if (isAmong(bases, partNouns) && (isOwned || hasOf(reading.tokens, phrase))) return undefined;
  const isElsewhere = bounds.elsewhere.some(({ name, words }) =>
    [name, ...words].flatMap(wordsOf).some((one) => bases.includes(one)),
  );
  // What is denied is not there; only a story's own things are given away by that.
  const isDeniedOnce =
    isNegated &&
    !isElsewhere &&
    reading.tokens.filter(({ word: one }) => negators.has(one)).length === 1 &&
    !reading.tokens.some((token) => /^(?:but|except|save|unless)$/.test(token.word));
  if (isDeniedOnce) return undefined;
  const isFixed = bounds.elsewhere.some(
    ({ isMet: met, isPortable, words, name }) =>
      (met || isAmong(bases, told.reminded)) &&
      !isPortable &&
      [name, ...words].flatMap(wordsOf).some((one) => bases.includes(one)),
  );
  if (isElsewhere && isFixed && beside.test(phrase.led ?? '') && isAmong(bases, told.reminded))
    return undefined;
  if (word === 'people' && tokens.some((token) => /^(?:other|most)$/.test(token.word))) return undefined;
  if (word === 'house' && reading.tokens[phrase.from - 1]?.word === 'up') return undefined;
  if (word === 'house' && phrase.led !== null && tokens[0]?.word === 'the') return undefined;
  return isElsewhere
    ? wrong('truth/not-here', `“${word}” is elsewhere, and was not told of.`)
    : wrong('truth/invented', `There is no “${word}” here.`);
}

/** `a man's coat`, where nobody told of one */
function isSomebodys({ alignment, told }: Hearing, { from, tokens }: Phrase, owner: number): boolean {
  const who = tokens[owner]?.word ?? '';
  const isPerson = /^(?:man|woman|child|boy|girl|sailor|stranger|somebody|someone|person|baby)$/.test(who);
  const isNew = (alignment[from + owner] ?? -1) < 0 && (alignment[from + tokens.length - 1] ?? -1) < 0;
  return isPerson && isNew && !toldTogether(told, [who], tokens.at(-1)?.bases ?? []);
}

/** `the smell of butter`, `it tastes of salt` */
function isScent(tokens: Hearing['reading']['tokens'], { from }: Phrase): boolean {
  // `smells of honey, and a square of comb`: another thing, and no smell.
  if (/^an?$/.test(tokens[from]?.word ?? '') && tokens[from - 1]?.word === 'and') return false;
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
