import type { Claim } from '../reading/claim.ts';
import { wordsOf } from '../told/nouns-of.ts';
import { type Who, whoIs } from '../told/who.ts';
import { basesOf } from '../reading/bases.ts';
import { partNouns } from '../words/harmless-nouns.ts';
import { list } from '../words/list.ts';
import { type Hearing, isAmong } from './hearing.ts';
import { isTold } from './licence.ts';
import { isReading } from './mild.ts';
import { isCommitted, isIdle, transferOf } from './transfer.ts';

/** What anybody does by being there. */
const passing = list(
  'see hear smell taste feel notice watch look listen sense glimpse observe gaze peer perceive spot stand wait stay remain linger',
  'breathe blink stop pause bend lean straighten stoop sway squint think suppose wonder imagine know remember find count seem own',
  'overhear make recognise recognize recall guess keep get sniff need reckon belong',
);

/** Of these, the ones that would get or change something, were anything done with it. */
const passingAlone = list('find keep make get own need stand');

/** What hands do on the way to what was done. */
const handling = list(
  'lift hold turn push pull fit reach press touch lean tilt strike lower raise grip tug try bend put set lay shake work hang tip pour',
  'pick weigh offer run sling slide slip draw close drop open let rest stroke brush spread',
);

/** What hands do that moves the whole body, where nothing is in them. */
const leading = list('push pull run slip slide draw set fit drop put open close pour');

/** What is tried, where the rules said no. */
const trying = list('try pull push turn reach touch lift press tug feel look');

/** What comes of a thought, where it is only said that it could. */
const idle = list(
  'swear laugh believe say tell call think imagine see hear feel smell taste wish hope mistake draw',
);

/** What is made, taken or given where somebody decides: `make up your mind`. */
const decisions = list(
  'mind decision choice resolution resolve promise vow oath plan bargain bet deal pledge',
);

/** What would be a getting after all. */
const getting = list('take get grab seize snatch pocket light open unlock');

/** Whether the player did what they are said to do, or no more than be there. */
export function allowYou(hearing: Hearing, claim: Claim, who: Who): boolean {
  if ([claim.object, ...claim.led].some((phrase) => phrase !== null && decisions.has(phrase.head.word)))
    return isTold(hearing, claim, who, { isNew: true });
  if (/^(?:can|could|would|might|'d)$/.test(claim.modal ?? '') && idle.has(claim.verb)) return true;
  if (isReported(hearing) || isSupposed(hearing, claim)) return true;
  if (isPullingOpen(hearing, claim)) return hearing.bounds.changes.opened.length > 0;
  if (isPutDown(hearing, claim)) return isCommitted(hearing, claim);
  if (isPutAway(hearing, claim)) return isStill(hearing, claim);
  if (transferOf(claim.verb).length > 0 && isCommitted(hearing, claim)) return true;
  const { refused } = hearing.bounds.changes;
  if (refused && getting.has(claim.verb) && !isIdle(hearing, claim)) {
    return (
      isTold(hearing, claim, who, { isNew: true, isSameVerb: true }) && claim.object?.head.tag === 'pronoun'
    );
  }
  if (isTold(hearing, claim, who, { isNew: true })) return isRightPlace(hearing, claim);
  if (passing.has(claim.verb)) return isPassing(hearing, claim);
  if (handling.has(claim.verb) && isHandling(hearing, claim)) return true;
  return isCommanded(hearing, claim) || isSmall(hearing, claim);
}

function isPassing(hearing: Hearing, claim: Claim): boolean {
  const { kind } = whoIs(claim.object, hearing.told.entities);
  const isDone = passingAlone.has(claim.verb) && ['thing', 'other', 'person'].includes(kind);
  return (!isDone || isIdle(hearing, claim)) && isRightPlace(hearing, claim);
}

/** Whether hands are at what the turn is about, or at nothing. */
function isHandling(hearing: Hearing, claim: Claim): boolean {
  const { told, bounds } = hearing;
  const handled = [claim.object, claim.second, ...claim.led].filter(
    (phrase) =>
      phrase !== null &&
      ['thing', 'other'].includes(whoIs(phrase, told.entities).kind) &&
      (whoIs(phrase, told.entities).kind === 'thing' || isAmong(phrase.head.bases, told.words)) &&
      !isAmong(phrase.head.bases, partNouns),
  );
  const { opened, closed, gained, moved } = bounds.changes;
  const isDone = opened.length + closed.length > 0;
  if (isIdle(hearing, claim) && handled.length === 0)
    return claim.object !== null || isDone || !leading.has(claim.verb);
  if (
    /^(?:it|them)$/.test(claim.object?.head.word ?? '') &&
    claim.second === null &&
    (isDone || gained.length + moved.length > 0)
  )
    return true;
  if (/^(?:touch|lean|brush|rest|stroke)$/.test(claim.verb)) return true;
  if (bounds.changes.refused && trying.has(claim.verb))
    return claim.object !== null || (claim.led.length > 0 && !goesOn(claim));
  if (bounds.changes.refused) return false;
  if (isReading(hearing) && /^(?:tilt|hold|turn|bend|lean)$/.test(claim.verb)) return true;
  const deed = deedOf(hearing);
  const isNear = handled.every(
    (phrase) => phrase !== null && (isAmong(phrase.head.bases, deed) || isNews(hearing, phrase.head.bases)),
  );
  const isSaid = handled.length > 0 || /^(?:it|them)$/.test(claim.object?.head.word ?? '');
  return isNear && isSaid && claim.object !== null && !transferOf(claim.verb).includes('get');
}

function goesOn({ particles, led }: Claim): boolean {
  return (
    particles.some((one) => /^(?:on|up|through|past|in)$/.test(one)) ||
    led.some(({ led: by }) => /^(?:up|through|past|into|onto|to)$/.test(by ?? ''))
  );
}

/** `which you pull open` */
function isPullingOpen({ reading }: Hearing, { verb, at, object }: Claim): boolean {
  if (!/^(?:pull|push|swing|lift|slide|throw|pry|force|tug|slip|fling|break)$/.test(verb)) return false;
  const behind = object === null || object.from < at ? at : object.from + object.tokens.length - 1;
  return reading.tokens[behind + 1]?.word === 'open';
}

/** What the player has, and would have no longer: `set the lantern down` */
function isPutDown({ told }: Hearing, { verb, object, particles }: Claim): boolean {
  const who = whoIs(object, told.entities);
  const isHeld = who.kind === 'thing' && who.entities.some(({ standing }) => standing?.held === true);
  return (
    isHeld && transferOf(verb).includes('give') && particles.some((one) => one === 'down' || one === 'away')
  );
}

/** `You say you'll get on`, of somebody who said `I'll get on`: in no other words than theirs. */
function isReported(hearing: Hearing): boolean {
  const { reading, told, bounds } = hearing;
  const isPlain = reading.tokens.every(({ isQuoted }) => !isQuoted);
  if (!isPlain || !bounds.view.events.some(({ type }) => type === 'scene-told')) return false;
  const said = deedOf(hearing);
  return reading.tokens.every(
    ({ tag, bases, word }) =>
      !/^(?:noun|verb|adjective|adverb|number|negation)$/.test(tag) ||
      isAmong(bases, said) ||
      /^(?:say|says|tell|tells)$/.test(word) ||
      told.entities.named(word).some(({ kind }) => kind === 'person'),
  );
}

/** `if you want to see it` */
function isSupposed({ reading }: Hearing, { subject, verb }: Claim): boolean {
  if (subject === null || !/^(?:want|like|care|look|listen|wish|think)$/.test(verb)) return false;
  return /^(?:if|when|much)$/.test(reading.tokens[subject.from - 1]?.word ?? '');
}

/** Whether it is what was asked for, and was done. */
function isCommanded(hearing: Hearing, claim: Claim): boolean {
  const { refused, went } = hearing.bounds.changes;
  if (refused) {
    return (
      claim.particles.includes('back') &&
      /^(?:come|go|step|turn|draw|pull)$/.test(claim.verb) &&
      isRightPlace(hearing, claim)
    );
  }
  if (deedOf(hearing).has(claim.verb) && (claim.verb === 'read' || !claim.classes.includes('say')))
    return isAskedFor(hearing, claim) && isRightPlace(hearing, claim);
  return claim.classes.includes('move') && went !== null && isRightPlace(hearing, claim);
}

/** Whether it is done to what was asked for, where something is got or given. */
function isAskedFor(hearing: Hearing, { verb, object }: Claim): boolean {
  if (object === null || object.head.tag !== 'noun' || transferOf(verb).length === 0) return true;
  const deed = deedOf(hearing);
  const meant = hearing.told.entities.meant(object);
  return (
    isAmong(object.head.bases, deed) || meant.some(({ words }) => [...words].some((word) => deed.has(word)))
  );
}

/** Idioms in which nothing is done. */
function isSmall(hearing: Hearing, claim: Claim): boolean {
  const { verb, object, led, particles } = claim;
  const { told } = hearing;
  if (verb === 'come' && (led.some(({ led: by }) => by === 'for') || particles.includes('for'))) return true;
  if (verb === 'like' && object === null) return true;
  if (verb === 'set' && particles.includes('up') && /^(?:house|shop|camp)$/.test(object?.head.word ?? ''))
    return true;
  // `you take them more softly`, of steps
  if (verb === 'take' && object?.head.word === 'them' && /\bsteps\b/.test(hearing.text)) return true;
  const isLicked = led.some(({ head }) => /^(?:tongue|lips?|cheeks?|mouth)$/.test(head.word));
  if (verb === 'put' && object?.head.word === 'it' && isLicked) return true;
  if (verb === 'let' && object?.head.word === 'it') return claim.led.length === 0;
  if (verb === 'move' && object === null && led.length === 0) return true;
  if (verb !== 'have' || object === null || isUnheld(hearing, claim)) return false;
  if (isIdle(hearing, claim)) return true;
  const isAway = hearing.bounds.elsewhere.some(
    ({ isPortable, name, words: others }) =>
      isPortable && [name, ...others].flatMap(wordsOf).some((word) => object.head.bases.includes(word)),
  );
  const isYours = object.tokens.some(({ word }) => word === 'your');
  return object.head.tag === 'noun' && (!isAway || isYours) && isAmong(object.head.bases, told.words);
}

/** `put it in your pocket` */
function isPutAway({ told }: Hearing, { verb, led }: Claim): boolean {
  if (!/^(?:put|slip|tuck|stow|drop|stick|slide)$/.test(verb)) return false;
  return led.some((phrase) => {
    const who = whoIs(phrase, told.entities);
    return /^(?:in|into|inside|under)$/.test(phrase.led ?? '') && who.kind === 'body' && who.owner === 'you';
  });
}

/** What is put away is with the player. */
function isStill(hearing: Hearing, claim: Claim): boolean {
  if (isUnheld(hearing, claim)) return false;
  return claim.object?.head.tag !== 'pronoun' || hearing.bounds.changes.gained.length > 0;
}

function isUnheld({ told }: Hearing, { object }: Claim): boolean {
  const who = whoIs(object, told.entities);
  return (
    who.kind === 'thing' &&
    who.entities.every(({ standing }) => standing?.held !== true && standing?.portable === true)
  );
}

function deedOf({ bounds }: Hearing): ReadonlySet<string> {
  return new Set(wordsOf(bounds.view.did ?? '').flatMap((word) => basesOf(word)));
}

/** Whether the words stand in what happened in this turn. */
function isNews({ told }: Hearing, bases: readonly string[]): boolean {
  return isAmong(bases, told.news);
}

/** Whether the player is not said to be, or to go, where they are not. */
function isRightPlace(hearing: Hearing, claim: Claim): boolean {
  const { scene } = hearing.bounds.view;
  const here = new Set(wordsOf(scene.place.name).flatMap((word) => basesOf(word)));
  const away = new Set(
    [
      ...scene.exits.flatMap(({ leadsTo }) => leadsTo ?? []),
      ...hearing.bounds.elsewhere.filter(({ kind }) => kind === 'place').map(({ name }) => name),
    ].flatMap((name) => wordsOf(name).filter((word) => word.length > 2 && word !== 'the')),
  );
  return claim.led.every(({ led, head }) => {
    if (led === null || !/^(?:in|into|inside|at|on|onto|to|up|down|through)$/.test(led)) return true;
    return (
      isAmong(head.bases, here) || !head.bases.some((base) => away.has(base)) || isNews(hearing, head.bases)
    );
  });
}
