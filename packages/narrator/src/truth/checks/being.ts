import type { Claim, Phrase } from '../reading/claim.ts';
import { whoIs } from '../told/who.ts';
import { harmlessNouns } from '../words/harmless-nouns.ts';
import { type Check, type Hearing, isAmong, toldTogether, wrong, type Wrong } from './hearing.ts';

const keeps =
  /^(?:hand|hands|pocket|pockets|bag|satchel|arm|arms|belt|shoulder|shoulders|finger|fingers|palm|palms|grip|grasp|pack|sleeve|coat|head|neck|back|knee|knees)$/;

/** Who is what, what is whose, and what is there. */
export const being: Check = (hearing) => {
  for (const claim of hearing.reading.claims) {
    if (claim.isLikeness || claim.isQuoted) continue;
    const found = identity(hearing, claim) ?? presence(hearing, claim) ?? alone(hearing, claim);
    if (found) return found;
  }
  return possession(hearing) ?? atYou(hearing);
};

/** `you are the harbourmistress`, `he is one` */
function identity({ told, reading }: Hearing, claim: Claim): Wrong | undefined {
  if (claim.verb !== 'be' && claim.verb !== 'become') return undefined;
  const who = whoIs(claim.subject, told.entities);
  const { object } = claim;
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

/** `the sword hangs at your belt` */
function atYou({ told, reading }: Hearing): Wrong | undefined {
  for (const { subject, led, isLikeness, isQuoted, isNegated } of reading.claims) {
    if (isLikeness || isQuoted || isNegated || subject === null) continue;
    const who = whoIs(subject, told.entities);
    if (who.kind !== 'thing' || who.entities.some(({ standing }) => standing?.held === true)) continue;
    const found = led.find(
      (phrase) =>
        !(
          /^(?:at|behind|to)$/.test(phrase.led ?? '') && /^(?:back|head|neck|knees?)$/.test(phrase.head.word)
        ) &&
        phrase.tokens.some(({ word }) => word === 'your') &&
        keeps.test(phrase.head.word) &&
        /^(?:in|on|at|round|around|under|inside|about|against|from)$/.test(phrase.led ?? ''),
    );
    if (found && !toldTogether(told, subject.head.bases, found.head.bases))
      return wrong('truth/possession', `“${subject.head.text}” is not with the player.`);
  }
  return undefined;
}

/** `your lantern`, `the key in your pocket`: things are with the player who are. */
function possession({ told, reading }: Hearing): Wrong | undefined {
  const { phrases, tokens } = reading;
  const isHeld = (phrase: Phrase): boolean | undefined => {
    const who = whoIs(phrase, told.entities);
    if (who.kind !== 'thing') return undefined;
    return who.entities.some(({ standing }) => standing?.held === true || standing?.worn === true);
  };
  for (const [at, phrase] of phrases.entries()) {
    if (phrase.head.isLikeness || phrase.head.isQuoted) continue;
    const isYours = phrase.tokens.some(({ word }) => word === 'your');
    if (isYours && isHeld(phrase) === false && !toldTogether(told, phrase.head.bases, ['your']))
      return wrong('truth/possession', `The player has no “${phrase.head.text}”.`);
    const next = phrases[at + 1];
    const end = phrase.from + phrase.tokens.length;
    if (next === undefined || next.led === null || next.from !== end + 1) continue;
    if (!/^(?:in|under|on|round|around|at|against|from|inside)$/.test(tokens[end]?.word ?? '')) continue;
    if (
      !next.tokens.some(({ word }) => word === 'your') ||
      !keeps.test(next.head.word) ||
      /^(?:back|knees?|neck|head)$/.test(next.head.word)
    )
      continue;
    if (isHeld(phrase) === false && !toldTogether(told, phrase.head.bases, next.head.bases))
      return wrong('truth/possession', `“${phrase.head.text}” is not with the player.`);
  }
  return undefined;
}
