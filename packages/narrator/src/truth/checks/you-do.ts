import type { Claim } from '../reading/claim.ts';
import { wordsOf } from '../told/nouns-of.ts';
import { type Who, whoIs } from '../told/who.ts';
import { basesOf } from '../reading/bases.ts';
import { partNouns } from '../words/harmless-nouns.ts';
import { list } from '../words/list.ts';
import { type Hearing, isAmong } from './hearing.ts';
import { isTold } from './licence.ts';
import { isCommitted, isIdle, transferOf } from './transfer.ts';

/** What anybody does by being there. */
const passing = list(
  'see hear smell taste feel notice watch look listen sense glimpse observe gaze peer perceive spot stand wait stay remain linger',
  'breathe blink stop pause bend lean straighten stoop sway squint think suppose wonder imagine know remember find count seem own',
  'overhear make recognise recognize recall guess keep get sniff need reckon',
);

/** What hands do on the way to what was done. */
const handling = list(
  'lift hold turn push pull fit reach press touch lean tilt strike lower raise grip tug try bend put set lay shake work hang tip pour',
  'pick weigh offer run sling slide slip draw close drop open let',
);

/** What comes of a thought, where it is only said that it could. */
const idle = list(
  'swear laugh believe say tell call think imagine see hear feel smell taste wish hope mistake draw',
);

/** Whether the player did what they are said to do, or no more than be there. */
export function allowYou(hearing: Hearing, claim: Claim, who: Who): boolean {
  const { bounds, told } = hearing;
  const { changes, view } = bounds;
  if (claim.modal !== null && /^(?:can|could|would|might|'d)$/.test(claim.modal) && idle.has(claim.verb))
    return true;
  if (isPutAway(hearing, claim))
    return isUnheld(hearing, claim)
      ? false
      : claim.object?.head.tag !== 'pronoun' || changes.gained.length > 0;
  if (transferOf(claim.verb).length > 0 && isCommitted(hearing, claim)) return true;
  if (changes.refused && /^(?:take|get|grab|seize|snatch|pocket|put|light|open|unlock)$/.test(claim.verb)) {
    return (
      isTold(hearing, claim, who, { isNew: true, isSameVerb: true }) && claim.object?.head.tag === 'pronoun'
    );
  }
  if (isTold(hearing, claim, who, { isNew: true })) return isRightPlace(hearing, claim);
  if (passing.has(claim.verb)) {
    const object = whoIs(claim.object, told.entities);
    if (
      /^(?:find|keep|make|get|own|need|stand|count)$/.test(claim.verb) &&
      ['thing', 'other', 'person'].includes(object.kind) &&
      !isIdle(hearing, claim)
    ) {
      return false;
    }
    return isRightPlace(hearing, claim);
  }
  const deed = new Set(wordsOf(view.did ?? '').flatMap((word) => basesOf(word)));
  const done = [claim.object, claim.second, ...claim.led].filter(
    (phrase) =>
      phrase !== null &&
      whoIs(phrase, told.entities).kind === 'thing' &&
      !isAmong(phrase.head.bases, partNouns),
  );
  if (handling.has(claim.verb)) {
    const stays =
      claim.object !== null || !/^(?:push|pull|run|slip|slide|draw|set|fit|drop|put)$/.test(claim.verb);
    if (isIdle(hearing, claim) && done.length === 0) return stays;
    if (/^(?:touch|lean|brush|rest|stroke)$/.test(claim.verb)) return true;
    if (changes.refused && claim.particles.includes('back') && /^(?:turn|draw|pull)$/.test(claim.verb))
      return true;
    if (changes.refused && /^(?:try|pull|push|turn|reach|touch|lift|press)$/.test(claim.verb)) return true;
    const near = done.every(
      (phrase) => phrase !== null && (isAmong(phrase.head.bases, deed) || isNews(hearing, phrase.head.bases)),
    );
    if (near && !transferOf(claim.verb).some((way) => way === 'get')) return claim.object !== null;
  }
  if (changes.refused && claim.particles.includes('back') && /^(?:come|go|step|turn)$/.test(claim.verb))
    return isRightPlace(hearing, claim);
  if (claim.verb === 'come' && claim.led.some(({ led }) => led === 'for')) return true;
  if (claim.verb === 'come' && claim.particles.includes('for')) return true;
  if (claim.verb === 'like' && claim.object === null) return true;
  if (deed.has(claim.verb) && !changes.refused && !isSaying(claim)) return isRightPlace(hearing, claim);
  if (claim.verb === 'have' && claim.object !== null && !isUnheld(hearing, claim))
    return isAmong(claim.object.head.bases, told.words) || isIdle(hearing, claim);
  if (claim.verb === 'move' && claim.object === null && claim.led.length === 0) return true;
  if (claim.classes.includes('move') && changes.went !== null) return isRightPlace(hearing, claim);
  if (claim.classes.includes('say')) return false;
  return false;
}

/** `put it in your pocket` */
function isPutAway({ told }: Hearing, { verb, led }: Claim): boolean {
  if (!/^(?:put|slip|tuck|stow|drop|stick|slide)$/.test(verb)) return false;
  return led.some((phrase) => {
    const who = whoIs(phrase, told.entities);
    return /^(?:in|into|inside|under)$/.test(phrase.led ?? '') && who.kind === 'body' && who.owner === 'you';
  });
}

function isSaying({ classes }: Claim): boolean {
  return classes.includes('say');
}

function isUnheld({ told }: Hearing, { object }: Claim): boolean {
  const who = whoIs(object, told.entities);
  return who.kind === 'thing' && who.entities.every(({ standing }) => standing?.held !== true);
}

/** Whether the words stand in what happened in this turn. */
function isNews({ bounds }: Hearing, bases: readonly string[]): boolean {
  const words = new Set(
    bounds.view.happened.flatMap((text) => wordsOf(text)).flatMap((word) => basesOf(word)),
  );
  return isAmong(bases, words);
}

/** Whether the player is not said to be, or to go, where they are not. */
function isRightPlace({ bounds }: Hearing, claim: Claim): boolean {
  const { scene } = bounds.view;
  const here = new Set(wordsOf(scene.place.name).flatMap((word) => basesOf(word)));
  const away = new Set(
    scene.exits.flatMap(({ leadsTo }) => wordsOf(leadsTo ?? '').filter((word) => word.length > 3)),
  );
  return claim.led.every(({ led, head }) => {
    if (led === null || !/^(?:in|into|inside|at|on|onto|to|up|down|through)$/.test(led)) return true;
    return isAmong(head.bases, here) || !head.bases.some((base) => away.has(base));
  });
}
