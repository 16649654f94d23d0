import type { Claim } from '../reading/claim.ts';
import type { Entity } from '../told/entity.ts';
import { type Who, whoIs } from '../told/who.ts';
import { list } from '../words/list.ts';
import type { Hearing } from './hearing.ts';
import { isTold } from './licence.ts';
import { isMild, isReading } from './mild.ts';

const shining = list(
  'burn glow shine flicker flare blaze gutter smoulder flame light illuminate flash throw cast shed spill gleam',
);
const opening = /^(?:slide|swing|move|lift|rise|fold|roll|drop|fall|come|spring|give|yield)$/;

/** Whether a thing did what it is said to do, or only stands there as things do. */
export function allowThing(hearing: Hearing, claim: Claim, who: Who): boolean {
  const entities: readonly Entity[] = who.kind === 'thing' ? who.entities : [];
  const lit = new Set(entities.map(({ standing }) => standing?.lit ?? null));
  if (shining.has(claim.verb) && lit.has(true)) return true;
  if (shining.has(claim.verb) && lit.has(false)) return false;
  if (
    lit.has(false) &&
    claim.object !== null &&
    /^(?:light|glow|flame|warmth|gleam|shine)$/.test(claim.object.head.word)
  )
    return false;
  if (isTold(hearing, claim, who, { isNew: true, isSameVerb: true })) return true;
  const goesOut =
    lit.has(true) && claim.particles.includes('out') && /^(?:go|blow|die|burn)$/.test(claim.verb);
  if (goesOut && !isChanged(hearing, entities, 'extinguished')) return false;
  if (isGoingOut(hearing, claim)) return isTold(hearing, claim, who, { isNew: true, isSameVerb: true });
  if (hearing.bounds.changes.lit.length > 0 && isKindling(claim)) return true;
  if (isStuck(hearing, claim, entities) || isAjar(claim, entities) || isSpeaking(hearing, claim))
    return false;
  return (
    isTold(hearing, claim, who, { isNew: true, isSameVerb: who.kind === 'pronoun' && !claim.isPassive }) ||
    isTold(hearing, claim, who, { isNew: false, isSameVerb: true }) ||
    isCommitted(hearing, claim, entities) ||
    isMild(hearing, claim, entities)
  );
}

type Change =
  | 'opened'
  | 'closed'
  | 'locked'
  | 'unlocked'
  | 'lit'
  | 'extinguished'
  | 'gained'
  | 'lost'
  | 'moved';

function isChanged({ bounds }: Hearing, entities: readonly Entity[], ...changes: readonly Change[]): boolean {
  return changes.some((change) => bounds.changes[change].some((id) => entities.some((one) => one.id === id)));
}

/** `the match flares`, where something was lit. */
function isKindling({ subject, classes, verb }: Claim): boolean {
  if (!/^(?:match|flame|wick|spark|match-head)(?:es|s)?$/.test(subject?.head.word ?? '')) return false;
  return (
    classes.includes('light') ||
    classes.includes('consume') ||
    /^(?:spit|hiss|drink|run|walk|stand|sputter)$/.test(verb)
  );
}

const burning = ['lamp', 'lantern', 'candle', 'flame', 'match'];

/** `it goes out`, where something burns that it could be. */
function isGoingOut({ told }: Hearing, { verb, particles, led, subject }: Claim): boolean {
  return (
    subject?.head.word === 'it' &&
    particles.includes('out') &&
    led.every((phrase) => !/^(?:to|into|at|over|through|onto)$/.test(phrase.led ?? '')) &&
    /^(?:go|blow|die|burn)$/.test(verb) &&
    burning.some((word) => told.words.has(word))
  );
}

/** `the sheep says your name`: what is no writing says nothing in particular. */
function isSpeaking(hearing: Hearing, { verb, object }: Claim): boolean {
  return (
    /^(?:say|tell|speak|call|ask|answer|whisper)$/.test(verb) &&
    /^(?:names?|words?|something|thing)$/.test(object?.head.word ?? '') &&
    !isReading(hearing)
  );
}

/** It stays as it was, although it changed. */
function isStuck(hearing: Hearing, { verb }: Claim, entities: readonly Entity[]): boolean {
  return (
    /^(?:stay|remain|keep|stick|jam|refuse|resist)$/.test(verb) &&
    isChanged(hearing, entities, 'moved', 'gained', 'opened', 'unlocked', 'lit')
  );
}

/** `stands an inch out from the frame`, of what is closed. */
function isAjar({ classes, particles, led }: Claim, entities: readonly Entity[]): boolean {
  const isAway = [...particles, ...led.map(({ led: by }) => by)].some((one) =>
    /^(?:out|away|off|apart)$/.test(one ?? ''),
  );
  return isAway && classes.includes('stay') && entities.some(({ standing }) => standing?.open === false);
}

/** Whether the rules did it. */
function isCommitted(hearing: Hearing, claim: Claim, entities: readonly Entity[]): boolean {
  const { bounds } = hearing;
  const has = (name: (typeof claim.classes)[number]): boolean => claim.classes.includes(name);
  const changed = (...changes: readonly Change[]): boolean => isChanged(hearing, entities, ...changes);
  const isBack = claim.particles.includes('back') || claim.particles.includes('again');
  const isLocking = /^(?:lock|bolt|bar|latch)$/.test(claim.verb);
  if (has('open') && !isBack && changed('opened', 'unlocked')) return true;
  if (has('close') && !isLocking && changed('closed', 'locked')) return true;
  if (isLocking && changed('locked')) return true;
  if (claim.verb === 'change' && claim.object?.head.word === 'hands')
    return changed('gained', 'lost', 'moved');
  if (opening.test(claim.verb) && !isBack && changed('opened', 'closed')) return true;
  if (has('light') && changed('lit')) return true;
  if (has('dark') && changed('extinguished')) return true;
  const { gained, lost, moved } = bounds.changes;
  const isExchange = gained.length + lost.length + moved.length > 0 && !bounds.changes.refused;
  const comesOff =
    /^(?:come|go)$/.test(claim.verb) && claim.particles.some((one) => one === 'off' || one === 'on');
  if (isExchange && (comesOff || (/^(?:give|get)$/.test(claim.verb) && isTail(hearing, claim)))) return true;
  if ((has('move') || has('have')) && changed('gained', 'lost', 'moved')) return claim.verb !== 'burst';
  if (has('sound') && changed('lost', 'moved', 'gained', 'opened', 'closed', 'locked', 'unlocked'))
    return true;
  const isLock = bounds.changes.unlocked.length > 0 || bounds.changes.locked.length > 0;
  return isLock && claim.verb === 'turn' && entities.some(({ standing }) => standing?.held === true);
}

/** `the kite gives up its tail`: what a thing gives and gets in an exchange is no person's and not the player's. */
function isTail({ told }: Hearing, { object, led }: Claim): boolean {
  return [object, ...led].every(
    (phrase) => !['you', 'person', 'body'].includes(whoIs(phrase, told.entities).kind),
  );
}
