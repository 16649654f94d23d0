import type { Claim } from '../reading/claim.ts';
import { whoIs } from '../told/who.ts';
import { harmlessNouns } from '../words/harmless-nouns.ts';
import { list } from '../words/list.ts';
import { type Check, type Hearing, isAmong, toldTogether, wrong, type Wrong } from './hearing.ts';

/** Who is what, and what is there. */
export const being: Check = (hearing) => {
  for (const claim of hearing.reading.claims) {
    if (claim.isLikeness || claim.isQuoted) continue;
    const found =
      felt(hearing, claim) ?? identity(hearing, claim) ?? presence(hearing, claim) ?? alone(hearing, claim);
    if (found) return found;
  }
  return undefined;
};

/** `you are the harbourmistress`, `he is one` */
function identity({ told, reading }: Hearing, claim: Claim): Wrong | undefined {
  if (claim.verb !== 'be' && claim.verb !== 'become') return undefined;
  const who = whoIs(claim.subject, told.entities);
  const { object, predicate } = claim;
  if (who.kind === 'you' && isFeltUntold(predicate, told) && !claim.isNegated)
    return wrong('truth/player', `Nobody told that the player is “${predicate?.text ?? ''}”.`);
  if (object === null || object.head.isLikeness || object.led !== null || claim.isNegated) return undefined;
  if (who.kind === 'you') {
    if (object.head.tag === 'pronoun') return undefined;
    return toldTogether(told, object.head.bases, ['you'])
      ? undefined
      : wrong('truth/player', `The player is not “${object.head.text}”.`);
  }
  if (/^(?:yours|mine|hers|his|theirs|ours)$/.test(object.head.word)) {
    const held = who.kind === 'thing' && who.entities.some(({ standing }) => standing?.held === true);
    if (object.head.word === 'yours' && held) return undefined;
    return toldTogether(told, object.head.bases, claim.subject?.head.bases ?? [])
      ? undefined
      : wrong('truth/possession', 'It was not told whose it is.');
  }
  const isPerson = who.kind === 'person' || (who.kind === 'pronoun' && /^(?:he|she)$/.test(who.word));
  if (!isPerson || reading.isQuestion) return undefined;
  if (/^ones?$/.test(object.head.word) && object.tokens.length === 1)
    return wrong('truth/changed', 'A likeness is made a fact.');
  const isKnown =
    isAmong(object.head.bases, harmlessNouns) ||
    isAmong(object.head.bases, told.words) ||
    isAmong(object.head.bases, told.said);
  return isKnown
    ? undefined
    : wrong('truth/changed', `It was not told that anybody is “${object.head.text}”.`);
}

/** `you have never felt so homesick` */
function felt({ told, reading, alignment }: Hearing, { verb, subject, at }: Claim): Wrong | undefined {
  if (verb !== 'feel' || subject?.head.word !== 'you') return undefined;
  let next = at + 1;
  while (
    /^(?:so|very|too|quite|rather|almost|a|little|less|more|as|oddly|suddenly)$/.test(
      reading.tokens[next]?.word ?? '',
    )
  )
    next += 1;
  const token = reading.tokens[next];
  if (token === undefined || (alignment[next] ?? -1) >= 0 || !/^(?:adjective|noun)$/.test(token.tag))
    return undefined;
  if (next > at + 1 && reading.tokens[next - 1]?.word === 'a') return undefined;
  if (isAmong(token.bases, told.words) || isAmong(token.bases, told.said) || standing.has(token.word))
    return undefined;
  return wrong('truth/player', `Nobody told that the player feels “${token.text}”.`);
}

/** Say how somebody stands to something, and not how they feel. */
const standing = list('sure certain welcome left able free right wrong');

/** How the player feels is theirs to say: `hungry`, `glad`, `cold`. */
function isFeltUntold(predicate: Claim['predicate'], { words, said }: Hearing['told']): boolean {
  if (predicate?.tag !== 'adjective' || standing.has(predicate.word)) return false;
  return !isAmong(predicate.bases, words) && !isAmong(predicate.bases, said);
}

/** Nobody is alone with somebody. */
function alone(
  { bounds, told }: Hearing,
  { subject, predicate, isNegated, particles }: Claim,
): Wrong | undefined {
  const isAlone = predicate?.word === 'alone' || particles.includes('alone');
  if (!isAlone || isNegated || whoIs(subject, told.entities).kind !== 'you') return undefined;
  return bounds.view.scene.people.length > 0 ? wrong('truth/contradicted', 'Somebody is there.') : undefined;
}

/** `there is no table`, `there is a wick` where one was only spoken of */
function presence({ told, bounds }: Hearing, claim: Claim): Wrong | undefined {
  const isThere = claim.subject?.head.word === 'there' && claim.verb === 'be';
  const noticed =
    claim.subject?.head.word === 'you' && /^(?:see|notice|find|spot|make|glimpse|discover)$/.test(claim.verb);
  const { object } = claim;
  if ((!isThere && !noticed) || object === null || object.head.isLikeness || (noticed && claim.isNegated))
    return undefined;
  const who = whoIs(object, told.entities);
  const { bases } = object.head;
  const isDenied = object.isDenied || (isThere && claim.isNegated);
  if (isDenied) {
    const isSeen =
      who.kind === 'other' &&
      isAmong(bases, told.words) &&
      !isAmong(bases, told.unreal) &&
      !isAmong(bases, harmlessNouns);
    if (isSeen && isThere) return wrong('truth/contradicted', `“${object.head.text}” is there.`);
    if (who.kind !== 'thing' && who.kind !== 'person') {
      if (
        /^(?:nobody|none)$/.test(object.head.word) &&
        bounds.view.scene.people.length > 0 &&
        !told.words.has('nobody') &&
        !told.unreal.has('nobody')
      )
        return wrong('truth/contradicted', 'Somebody is there.');
      return undefined;
    }
    return isAmong(bases, told.unreal)
      ? undefined
      : wrong('truth/contradicted', `“${object.head.text}” is there.`);
  }
  if (
    who.kind === 'other' &&
    object.head.tag === 'noun' &&
    !isAmong(bases, told.words) &&
    isAmong(bases, told.said) &&
    !isAmong(bases, harmlessNouns)
  )
    return wrong('truth/invented', `“${object.head.text}” was only spoken of.`);
  return undefined;
}
