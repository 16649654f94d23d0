import type { Phrase } from '../reading/claim.ts';
import { whoIs } from '../told/who.ts';
import { bodyNouns, harmlessNouns, partNouns } from '../words/harmless-nouns.ts';
import { type Check, type Hearing, isAmong, toldTogether, wrong } from './hearing.ts';

const keeping =
  /^(?:hand|hands|pocket|pockets|bag|satchel|arm|arms|belt|shoulder|shoulders|finger|fingers|palm|palms|grip|grasp|pack|sleeve|coat)$/;
/** What hands touch is under them, against them and by them; what they have is in them. An arm has things under it. */
const within = /^(?:in|inside|into|on|round|around|at|from) |^under arms?$/;

/** `your lantern`, `the key in your pocket`, `it hangs at your belt`: what is said to be with the player is with them. */
export const keptHolds: Check = (hearing) => {
  const { told, reading } = hearing;
  for (const [at, phrase] of reading.phrases.entries()) {
    if (phrase.head.isLikeness || phrase.head.isQuoted) continue;
    const isYours = phrase.tokens.some(({ word }) => word === 'your');
    const isTheirs =
      !isYours &&
      phrase.tokens.some(({ word, tag }) => tag === 'possessive' || /^(?:his|her|their)$/.test(word));
    const isInHand = (isTheirs && isKeeping(phrase)) || isOtherHand(hearing, phrase);
    if (isInHand && isYoursStill(hearing, phrase, at))
      return wrong('truth/possession', `What the player has is in nobody’s “${phrase.head.text}”.`);
    if (!isYours) continue;
    if (isHeld(hearing, phrase) === false && !toldTogether(told, phrase.head.bases, ['your']))
      return wrong('truth/possession', `The player has no “${phrase.head.text}”.`);
    if (!isKeeping(phrase)) continue;
    const kept = keptIn(hearing, phrase, at);
    if (kept !== null && !mayKeep(hearing, kept, phrase))
      return wrong('truth/possession', `“${kept.head.text}” is not with the player.`);
  }
  return undefined;
};

function isKeeping({ head, led }: Phrase): boolean {
  return keeping.test(head.word) && within.test(`${led} ${head.word}`);
}

/** `one hand on the post and the matches in the other` */
function isOtherHand({ reading }: Hearing, { head, led }: Phrase): boolean {
  return led === 'in' && head.word === 'other' && reading.tokens.some(({ word }) => word === 'hand');
}

/** `the matches in her hand`, of the player's own, and not told so. */
function isYoursStill(hearing: Hearing, place: Phrase, at: number): boolean {
  const kept = keptIn(hearing, place, at);
  if (kept === null || isHeld(hearing, kept) !== true) return false;
  return !toldTogether(hearing.told, kept.head.bases, place.head.bases);
}

/** What is said to be in a hand or a pocket: what stands right before it, or what the clause is about. */
function keptIn({ reading }: Hearing, place: Phrase, at: number): Phrase | null {
  const before = reading.phrases[at - 1];
  if (before !== undefined && before.from + before.tokens.length === place.from - 1) return before;
  const claim = reading.claims.find(({ led }) => led.includes(place));
  if (claim === undefined || claim.isNegated) return null;
  return claim.object ?? claim.subject;
}

function mayKeep(hearing: Hearing, kept: Phrase, place: Phrase): boolean {
  const { told } = hearing;
  const { bases, isLikeness, tag } = kept.head;
  if (isLikeness || kept.isDenied || toldTogether(told, bases, place.head.bases)) return true;
  if (/^(?:it|they|them|both|which|that)$/.test(kept.head.word)) {
    const meant = antecedent(hearing, kept);
    if (meant !== null) return mayKeep(hearing, meant, place);
    return hasAnything(hearing);
  }
  if (tag === 'pronoun') return /^(?:you|he|she|nothing|there)$/.test(kept.head.word);
  const { kind } = whoIs(kept, told.entities);
  if (kind === 'thing') return isHeld(hearing, kept) === true;
  if (kind !== 'other' || isAmong(bases, harmlessNouns) || isAmong(bases, bodyNouns)) return true;
  return isAmong(bases, partNouns) && hasAnything(hearing);
}

function hasAnything({ bounds }: Hearing): boolean {
  return Object.values(bounds.standing).some(({ held, worn }) => held || worn);
}

/** The last before it that is named by a noun, and could be had. */
function antecedent({ reading, told }: Hearing, { from }: Phrase): Phrase | null {
  const earlier = reading.phrases.filter(
    ({ from: start, head }) =>
      start < from &&
      head.tag === 'noun' &&
      !head.isLikeness &&
      !head.isQuoted &&
      !isAmong(head.bases, harmlessNouns),
  );
  return (
    earlier.findLast((phrase) => !['body', 'person', 'you'].includes(whoIs(phrase, told.entities).kind)) ??
    null
  );
}

function isHeld({ told }: Hearing, phrase: Phrase): boolean | undefined {
  const who = whoIs(phrase, told.entities);
  if (who.kind !== 'thing') return undefined;
  return who.entities.some(({ standing }) => standing?.held === true || standing?.worn === true);
}
