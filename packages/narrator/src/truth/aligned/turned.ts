import { type Check, type Hearing, wrong, type Wrong } from '../checks/hearing.ts';
import type { Claim } from '../reading/claim.ts';
import type { Token } from '../reading/token.ts';
import { whoIs } from '../told/who.ts';
import { areOpposed } from '../words/opposites.ts';
import { wordsOf } from '../told/nouns-of.ts';
import { compass, typed } from '../words/directions.ts';
import { negators } from '../words/small-words.ts';
import { numberIn } from '../words/number-words.ts';
import type { TruthCode } from '../truth.ts';
import type { Gap } from './gaps.ts';
import type { Retold } from './retold.ts';

/** Whether a sentence says something else in a place of the author's: the opposite, another number, another doer. */
export const turned: Check = (hearing) => {
  for (const gap of hearing.gaps) {
    const found =
      opposed(hearing, gap) ??
      miscounted(hearing, gap) ??
      exchanged(hearing, gap) ??
      otherDirection(gap) ??
      deniedOnce(gap);
    if (found) return found;
  }
  for (const retelling of hearing.retellings.values()) {
    const found =
      denied(retelling) ??
      doneToAnother(retelling) ??
      ledElsewhere(hearing, retelling) ??
      swapped(hearing, retelling) ??
      otherWay(retelling);
    if (found) return found;
  }
  return undefined;
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

/** `two forms`, of a form; `twenty-three`, of thirty-three. */
function miscounted({ told, reading }: Hearing, { mine, theirs, isBetween }: Gap): Wrong | undefined {
  const counts = mine.filter(({ isQuoted, word }) => !isQuoted && (numberIn(word) ?? 1) !== 1);
  const [count] = counts;
  if (count === undefined || (counts.length > 1 && !isBetween)) return undefined;
  // `two forms`, of the one that is there
  const behind = reading.tokens.slice(reading.tokens.indexOf(count) + 1);
  const noun = behind.find(({ tag }, at) => tag === 'noun' && behind[at + 1]?.tag !== 'noun');
  const isLast =
    mine.at(-1) === count && noun !== undefined && noun.bases.some((base) => told.namesakes.has(base));
  const theirCounts = theirs.flatMap(
    ({ word }, at) =>
      (isBetween || (isLast && at === theirs.length - 1) ? numberIn(word) : undefined) ??
      (/^an?$/.test(word) && isLast && at === theirs.length - 1 ? 1 : []),
  );
  if (theirCounts.length === 0 || counts.every(({ word }) => theirCounts.includes(numberIn(word) ?? -1)))
    return undefined;
  return wrong('truth/number', `“${count.text}” is not the author’s number.`);
}

/** One thing, person or place instead of another: `the chapel window`, of the kitchen's. */
function exchanged({ told }: Hearing, { mine, theirs, isBetween, hasPause, led }: Gap): Wrong | undefined {
  const isSlot = isBetween || /^(?:with|of|from|by)$/.test(led ?? '');
  if (!isSlot || hasPause || mine.length > 3) return undefined;
  const named = (tokens: readonly Token[]): readonly Token[] =>
    tokens.filter(
      ({ tag, bases, isQuoted, isLikeness }) =>
        tag === 'noun' && !isQuoted && !isLikeness && bases.some((base) => told.namesakes.has(base)),
    );
  const [one, another] = named(mine);
  const others = named(theirs);
  const [other] = others;
  if (one === undefined || another !== undefined || other === undefined) return undefined;
  const meant = new Set(one.bases.flatMap((base) => told.namesakes.get(base) ?? []));
  const isTheSame = others.some(({ bases }) =>
    bases.some((base) => told.namesakes.get(base)?.some((id) => meant.has(id)) === true),
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

/** `not one of them`, of every one. */
function deniedOnce({ mine, theirs, isBetween, isEnd }: Gap): Wrong | undefined {
  if (isEnd || mine.some(({ isQuoted }) => isQuoted) || mine.length > 4 || theirs.length > 4)
    return undefined;
  const count = (tokens: readonly Token[]): number =>
    tokens.filter(({ word }) => /^(?:not|n't|never)$/.test(word)).length;
  if (theirs.length === 0 && !isBetween) return undefined;
  return count(mine) === 0 || count(theirs) > 0
    ? undefined
    : wrong('truth/contradicted', 'What the author says is denied, or the other way round.');
}

function denied({ claim, theirs, subject, object, isTurned, isMadeReal }: Retold): Wrong | undefined {
  if (claim.isQuoted || claim.isLikeness || theirs.claim.verb !== claim.verb) return undefined;
  if (!isTurned || isMadeReal || subject !== 'same' || object === 'other') return undefined;
  // `says nothing`, and `goes no further`
  if (claim.object?.isDenied === true || theirs.claim.object?.isDenied === true) return undefined;
  return wrong('truth/contradicted', `“${claim.form}” is denied here or there.`);
}

/** It is done to something else. */
function doneToAnother({ claim, theirs, subject, object, isMadeReal }: Retold): Wrong | undefined {
  if (claim.isQuoted || claim.isLikeness || isMadeReal || subject !== 'same' || object !== 'other')
    return undefined;
  if (theirs.claim.verb !== claim.verb) return undefined;
  // `unscrews the reservoir`, of its cap
  const whole = theirs.claim.object?.of ?? null;
  if (
    whole !== null &&
    claim.object !== null &&
    whole.head.bases.some((base) => claim.object?.head.bases.includes(base))
  )
    return undefined;
  return wrong(
    'truth/contradicted',
    `It was not “${claim.object?.head.text ?? ''}” of which “${claim.form}” was told.`,
  );
}

const holding = /^(?:with|to|from|behind|under|beside|inside|into)$/;

/** With something else, to somebody else: `with the lantern`, of a match. */
function ledElsewhere({ told }: Hearing, { claim, theirs, subject, isMadeReal }: Retold): Wrong | undefined {
  if (
    claim.isQuoted ||
    claim.isLikeness ||
    isMadeReal ||
    subject !== 'same' ||
    theirs.claim.verb !== claim.verb
  )
    return undefined;
  for (const mine of claim.led) {
    if (!holding.test(mine.led ?? '')) continue;
    const there = theirs.claim.led.filter(({ led }) => led === mine.led);
    const meant = told.entities.meant(mine);
    if (there.length === 0 || meant.length === 0) continue;
    const others = there.map((phrase) => told.entities.meant(phrase));
    if (others.every((entities) => entities.length > 0 && !entities.some((one) => meant.includes(one))))
      return wrong('truth/contradicted', `It was not “${mine.led ?? ''} ${mine.head.text}”.`);
  }
  return undefined;
}

/** Somebody else does it: `Wren hands over the postcard`, of the player's handing it over. */
function swapped(
  { told }: Hearing,
  { claim, theirs, subject, object, isMadeReal }: Retold,
): Wrong | undefined {
  const source = theirs.claim;
  if (claim.isQuoted || claim.isLikeness || isMadeReal || subject !== 'other') return undefined;
  if (source.form !== claim.form && source.verb !== claim.verb) return undefined;
  if (claim.isPassive !== source.isPassive || /^(?:be|come|go|open|close|say|tell)$/.test(claim.verb))
    return undefined;
  const kinds = [whoIs(claim.subject, told.entities).kind, theirs.subject.kind];
  const areBoth = kinds.every((kind) => kind === 'you' || kind === 'person');
  const isAlone = isIntransitive(claim) && isIntransitive(source);
  if (
    !(areBoth && object !== 'other' && isSameWay(claim, source)) &&
    !(isAlone && kinds.includes('person') && kinds.includes('thing'))
  )
    return undefined;
  return wrong(
    'truth/contradicted',
    `It was not “${claim.subject?.head.text ?? ''}” of whom “${claim.form}” was told.`,
  );
}

function isSameWay(mine: Claim, theirs: Claim): boolean {
  return (
    mine.particles.join() === theirs.particles.join() && (mine.object === null) === (theirs.object === null)
  );
}

/** With nothing that it is done to, and with whoever does it right before it. */
function isIntransitive({ subject, object, at }: Claim): boolean {
  return (
    object === null && subject !== null && subject.from < at && at - subject.from - subject.tokens.length <= 1
  );
}

const ways: readonly (readonly [string, string])[] = [
  ['up', 'down'],
  ['in', 'out'],
  ['into', 'from'],
  ['on', 'off'],
  ['towards', 'from'],
];

/** `the weight is going up`, of one that comes down. */
function otherWay({ claim, theirs, subject }: Retold): Wrong | undefined {
  if (claim.isQuoted || claim.isLikeness || subject !== 'same') return undefined;
  if (!claim.classes.includes('move')) return undefined;
  const [mine, other] = [wordsBehind(claim), wordsBehind(theirs.claim)];
  for (const [one, another] of ways) {
    for (const [here, there] of [
      [one, another],
      [another, one],
    ] as const)
      if (mine.has(here) && !mine.has(there) && other.has(there) && !other.has(here))
        return wrong('truth/moved', `“${claim.form} ${here}” was told as “${there}”.`);
  }
  return undefined;
}

function wordsBehind({ particles, led }: Claim): ReadonlySet<string> {
  return new Set([...particles, ...led.flatMap((phrase) => phrase.led ?? [])]);
}
