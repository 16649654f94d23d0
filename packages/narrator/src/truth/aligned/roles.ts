import { isCommitted } from '../checks/transfer.ts';
import { type Check, type Hearing, wrong, type Wrong } from '../checks/hearing.ts';
import type { Claim } from '../reading/claim.ts';
import { whoIs } from '../told/who.ts';
import type { Retold } from './retold.ts';

/** Whether who does what to whom, and with what, is the same as in the claim of the author's that is retold. */
export const roles: Check = (hearing) => {
  for (const retelling of hearing.retellings.values()) {
    const { claim, isMadeReal } = retelling;
    if (claim.isQuoted || claim.isLikeness || isMadeReal) continue;
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

/** It is denied here and not there, or the other way round. */
function denied({ claim, theirs, subject, object, isTurned }: Retold): Wrong | undefined {
  if (theirs.claim.verb !== claim.verb) return undefined;
  if (!isTurned || subject !== 'same' || object === 'other') return undefined;
  // `says nothing`, and `goes no further`
  if (claim.object?.isDenied === true || theirs.claim.object?.isDenied === true) return undefined;
  return wrong('truth/contradicted', `“${claim.form}” is denied here or there.`);
}

/** It is done to something else. */
function doneToAnother({ claim, theirs, subject, object }: Retold): Wrong | undefined {
  if (subject !== 'same' || object !== 'other') return undefined;
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
function ledElsewhere({ told }: Hearing, { claim, theirs, subject }: Retold): Wrong | undefined {
  if (subject !== 'same' || theirs.claim.verb !== claim.verb) return undefined;
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
function swapped(hearing: Hearing, { claim, theirs, subject, object }: Retold): Wrong | undefined {
  const source = theirs.claim;
  if (subject !== 'other' || isCommitted(hearing, claim)) return undefined;
  if (source.form !== claim.form && source.verb !== claim.verb) return undefined;
  if (claim.isPassive !== source.isPassive || /^(?:be|come|go|open|close|say|tell)$/.test(claim.verb))
    return undefined;
  const kinds = [whoIs(claim.subject, hearing.told.entities).kind, theirs.subject.kind];
  const areBoth = kinds.every((kind) => kind === 'you' || kind === 'person');
  const isAlone = isIntransitive(claim) && isIntransitive(source);
  if (
    !(areBoth && object === 'same' && isSameDeed(claim, source)) &&
    !(isAlone && kinds.includes('person') && kinds.includes('thing'))
  )
    return undefined;
  return wrong(
    'truth/contradicted',
    `It was not “${claim.subject?.head.text ?? ''}” of whom “${claim.form}” was told.`,
  );
}

/** `hands it down` and `hands it up` are one deed, and `holds it out` and `holds it` are two. */
function isSameDeed({ particles }: Claim, theirs: Claim): boolean {
  return (particles.length === 0) === (theirs.particles.length === 0);
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
  if (subject !== 'same') return undefined;
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
