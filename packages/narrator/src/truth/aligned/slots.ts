import { type Check, type Hearing, wrong, type Wrong } from '../checks/hearing.ts';
import type { Token } from '../reading/token.ts';
import { harmlessNouns, perceived } from '../words/harmless-nouns.ts';
import { areOpposed } from '../words/opposites.ts';
import { wordsOf } from '../told/nouns-of.ts';
import { compass, typed } from '../words/directions.ts';
import { negators } from '../words/small-words.ts';
import { numberIn } from '../words/number-words.ts';
import type { TruthCode } from '../truth.ts';
import type { Gap } from './gaps.ts';

/** Whether a sentence says something else in a place of the author's: the opposite, another number, another thing. */
export const slots: Check = (hearing) => {
  for (const gap of hearing.gaps) {
    const found =
      opposed(hearing, gap) ??
      miscounted(hearing, gap) ??
      exchanged(hearing, gap) ??
      otherDirection(gap) ??
      deniedOnce(gap) ??
      saidOfAnother(gap);
    if (found) return found;
  }
  return broughtIn(hearing);
};

function opposed({ bounds }: Hearing, { mine, theirs }: Gap): Wrong | undefined {
  const denies = (tokens: readonly Token[]): boolean => tokens.some(({ word }) => negators.has(word));
  // `dark`, of where nothing is lit
  const isDenied = denies(mine) || denies(theirs);
  for (const one of mine) {
    if (one.isQuoted || (isDenied && !negators.has(one.word)) || isWayOf(bounds.view.did, one)) continue;
    for (const other of theirs)
      if (areOpposed(one.bases, other.bases))
        return wrong(codeOf(one), `“${one.text}” stands where the author has “${other.text}”.`);
  }
  return undefined;
}

/** `south`, of somebody who said `s`. */
function isWayOf(did: string | null, { word }: Token): boolean {
  return compass.has(word) && wordsOf(did ?? '').some((one) => one === word || typed.get(one) === word);
}

function codeOf({ word, bases }: Token): TruthCode {
  if (/^(?:north|south|east|west)/.test(word)) return 'truth/moved';
  return bases.some((base) => /^(?:open|closed?|shut|lock|locked|unlocked)$/.test(base))
    ? 'truth/opened'
    : 'truth/contradicted';
}

/** `three`, and what `three-legged` counts; a single one is not any number that was told. */
function countOf(word: string): number | undefined {
  if (word === 'single' || word === 'lone') return 0;
  return numberIn(word) ?? numberIn(word.split('-')[0] ?? '');
}

/** `two forms`, of a form; `twenty-three`, of thirty-three. */
function miscounted(hearing: Hearing, { mine, theirs, isBetween }: Gap): Wrong | undefined {
  const counts = mine.filter(({ isQuoted, word }) => !isQuoted && (countOf(word) ?? 1) !== 1);
  const [count] = counts;
  if (count === undefined || (counts.length > 1 && !isBetween)) return undefined;
  // `two forms`, of the one that is there; of each there may be several.
  const isLast = mine.at(-1) === count;
  const isOne = isLast && isNamesake(hearing, count) && !isOfEach(hearing, count);
  const theirCounts = theirs.flatMap(
    ({ word }, at) =>
      (isBetween || (isLast && at === theirs.length - 1) ? countOf(word) : undefined) ??
      (/^an?$/.test(word) && isOne && at === theirs.length - 1 ? 1 : []),
  );
  if (theirCounts.length === 0 || counts.every(({ word }) => theirCounts.includes(countOf(word) ?? -1)))
    return undefined;
  return wrong('truth/number', `“${count.text}” is not the author’s number.`);
}

/** Whether what is counted goes by the name of something in the story. */
function isNamesake({ told, reading }: Hearing, count: Token): boolean {
  const behind = reading.tokens.slice(reading.tokens.indexOf(count) + 1);
  const noun = behind.find(({ tag }, at) => tag === 'noun' && behind[at + 1]?.tag !== 'noun');
  return noun !== undefined && noun.bases.some((base) => told.namesakes().has(base));
}

/** `a line from each`, in the author's sentence. */
function isOfEach({ told: { stream }, reading, alignment }: Hearing, count: Token): boolean {
  const place = alignment[reading.tokens.indexOf(count) + 1] ?? -1;
  return stream.tokens.some(
    ({ word }, at) => /^(?:each|every)$/.test(word) && stream.sentences[at] === stream.sentences[place],
  );
}

/** One thing, person or place instead of another: `the chapel window`, of the kitchen's. */
function exchanged(
  { told }: Hearing,
  { mine, theirs, isBetween, isStart, hasPause, led }: Gap,
): Wrong | undefined {
  // `the chapel window`
  const isCompound = isStart && mine.at(-1)?.tag === 'noun' && theirs.at(-1)?.tag === 'noun';
  const isSlot = isBetween || isCompound || /^(?:with|of|from|by)$/.test(led ?? '');
  if (!isSlot || hasPause || mine.length > 3) return undefined;
  const isNoun = ({ tag, isQuoted, isLikeness }: Token): boolean =>
    tag === 'noun' && !isQuoted && !isLikeness;
  if (!mine.some(isNoun) || !theirs.some(isNoun)) return undefined;
  const namesakes = told.namesakes();
  const named = (tokens: readonly Token[]): readonly Token[] =>
    tokens.filter((token) => isNoun(token) && token.bases.some((base) => namesakes.has(base)));
  const [one, another] = named(mine);
  const others = named(theirs);
  const [other] = others;
  if (one === undefined || another !== undefined || other === undefined) return undefined;
  const meant = new Set(one.bases.flatMap((base) => namesakes.get(base) ?? []));
  const isTheSame = others.some(({ bases }) =>
    bases.some((base) => namesakes.get(base)?.some((id) => meant.has(id)) === true),
  );
  return isTheSame
    ? undefined
    : wrong('truth/contradicted', `“${one.text}” stands where the author has “${other.text}”.`);
}

const around: readonly (readonly [string, string])[] = [
  ['up', 'down'],
  ['in', 'out'],
  ['into', 'from'],
  ['on', 'off'],
  ['above', 'below'],
];

/** `going up`, of what comes down. */
function otherDirection({ mine, theirs, isBetween, hasPause }: Gap): Wrong | undefined {
  if (!isBetween || hasPause || mine.length > 3 || theirs.length > 3) return undefined;
  if (!mine.some(({ tag }) => tag === 'verb') || !theirs.some(({ tag }) => tag === 'verb')) return undefined;
  const has = (tokens: readonly Token[], word: string): boolean => tokens.some((one) => one.word === word);
  for (const [one, other] of around)
    if ((has(mine, one) && has(theirs, other)) || (has(mine, other) && has(theirs, one)))
      return wrong('truth/moved', `“${one}” and “${other}” are changed over.`);
  return undefined;
}

/** `not one of them`, of every one; `a domino in it`, of nothing in it; `no bottom`, of a bottom. */
function deniedOnce({ mine, theirs, isBetween, isEnd, hasPause }: Gap): Wrong | undefined {
  if (mine.length > 4 || theirs.length > 4) return undefined;
  const has = (tokens: readonly Token[], words: RegExp): boolean =>
    tokens.some(({ word }) => words.test(word));
  const isSaid = mine.some(({ isQuoted }) => isQuoted);
  const isAdded = !isSaid && !isEnd && (theirs.length > 0 || isBetween) && has(mine, /^(?:not|n't|never)$/);
  const isTight = isBetween && !hasPause;
  const isNone =
    isTight &&
    has(mine, /^(?:no|nothing|nobody|none)$/) &&
    has(theirs, /^(?:an?|some|somebody|something|every|all)$/);
  const isSome = isTight && has(theirs, /^(?:nothing|nobody|none|nowhere)$/) && mine.length > 0;
  const denies = /^(?:not|n't|never|no|nothing|nobody|none|nowhere|neither|nor|without|hardly)$/;
  return (isAdded && !has(theirs, denies)) ||
    (isNone && !has(theirs, denies)) ||
    (isSome && !has(mine, denies))
    ? wrong('truth/contradicted', 'What the author says is denied, or the other way round.')
    : undefined;
}

/** `you'll take the heavy end`, of somebody who says `I'll take it`. */
function saidOfAnother({ mine, theirs, isBetween, hasPause }: Gap): Wrong | undefined {
  if (!isBetween || hasPause) return undefined;
  const person = /^(?:i|you|he|she|we|they|me|him|us|them|nobody|somebody)$/;
  const one = mine.find(({ word, isQuoted }) => isQuoted && person.test(word));
  const other = theirs.find(({ word }) => person.test(word));
  return one === undefined || other === undefined
    ? undefined
    : wrong('truth/spoken', `“${one.text}” stands where “${other.text}” was said.`);
}

/** `a letter`, where the author has spoken of no such thing as one that is there. */
function broughtIn({ told, reading, alignment, bounds }: Hearing): Wrong | undefined {
  for (const { tokens, head, from, led } of reading.phrases) {
    const [first] = tokens;
    if (first === undefined || head.tag !== 'noun' || head.isQuoted || head.isLikeness) continue;
    if (!/^(?:an?|another)$/.test(first.word) || (alignment[from + tokens.indexOf(head)] ?? -1) >= 0)
      continue;
    if (
      /^(?:few|little|bit|lot)$/.test(tokens[1]?.word ?? '') ||
      numberIn(tokens[1]?.word ?? '') !== undefined
    )
      continue;
    // `with a lantern in it like a preserved evening`
    if (
      reading.tokens
        .slice(from + tokens.length, from + tokens.length + 4)
        .some(({ isLikeness }) => isLikeness)
    )
      continue;
    if (led !== null && !/^(?:with|and)$/.test(led)) continue;
    if (reading.tokens[from - 1]?.word !== 'and' && led !== 'with') continue;
    if (head.bases.some((base) => harmlessNouns.has(base) || perceived.has(base))) continue;
    if (told.entities.named(head.word).length > 0 && tokens.length < 3) continue;
    if (bounds.view.present.some(({ name }) => name.toLowerCase().endsWith(head.word)) && tokens.length < 3)
      continue;
    const plain = tokens
      .slice(1)
      .map(({ word }) => word)
      .join(' ');
    const isOther = tokens.some(({ word }) => /^(?:another|second|third)$/.test(word));
    if (isOther && !told.text.includes(plain)) return wrong('truth/invented', `There is no “${plain}”.`);
    if (
      told.text.includes(`a ${plain}`) ||
      told.text.includes(`an ${plain}`) ||
      told.text.includes(`a ${head.word}`)
    )
      continue;
    return wrong('truth/invented', `No “${head.text}” was told of as one that is there.`);
  }
  return undefined;
}
