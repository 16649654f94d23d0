import type { Claim } from '../reading/claim.ts';
import { type Who, whoIs } from '../told/who.ts';
import { harmlessNouns } from '../words/harmless-nouns.ts';
import { list } from '../words/list.ts';
import { mildVerbs, needsIdle } from '../words/mild-verbs.ts';
import { type Hearing, isAmong } from './hearing.ts';
import { isTold } from './licence.ts';
import { isIdle } from './transfer.ts';

/** Moves that go nowhere. */
const alone = list(
  'turn shift stop pause lean straighten bend stretch sway shake rock breathe nod shrug smile frown sigh laugh chuckle grin blink',
  'swallow scratch rub tap sniff hum fidget squint wince grimace scowl glare beam snort grunt cough yawn wave beckon hesitate hunch',
  'stiffen relax muse let brood peer wait sit stand stay listen look watch think wonder consider mutter murmur whisper speak talk say add',
  'ask answer reply tell repeat begin bow concentrate work start stir attend glance gaze stare',
);

/** Whether somebody did what they are said to do, or no more than people do who stand there. */
export function allowPerson(hearing: Hearing, claim: Claim, who: Who): boolean {
  const { bounds, told } = hearing;
  const { changes } = bounds;
  if (!isThere(hearing, who)) return false;
  if (isTold(hearing, claim, who, { isNew: true, isSameVerb: claim.classes.includes('move') })) return true;
  const lasting = !claim.classes.some((name) =>
    ['move', 'have', 'open', 'close', 'make', 'harm', 'crime'].includes(name),
  );
  if (isTold(hearing, claim, who, { isNew: !lasting, isSameVerb: true })) return true;
  const object = whoIs(claim.object, told.entities);
  const has = (name: (typeof claim.classes)[number]): boolean => claim.classes.includes(name);
  if (claim.isPassive || reachesYou(hearing, claim)) return false;
  if (has('move') && object.kind === 'you' && !has('seem')) return false;
  if (
    claim.verb === 'give' &&
    [claim.object, claim.second].some(
      (phrase) =>
        phrase !== null &&
        /^(?:look|glance|nod|rub|pat|tap|shake|smile|sigh|wipe|turn)$/.test(phrase.head.word),
    )
  )
    return true;
  if (/^(?:have|hold|keep|turn|touch|tilt)$/.test(claim.verb))
    return isIdle(hearing, claim) || claim.object?.head.tag === 'pronoun' || isOwn(hearing, claim, who);
  if (object.kind === 'body' && /^hearts?$/.test(claim.object?.head.word ?? '')) return false;
  if (has('crime') && !has('gesture')) return false;
  if (
    alone.has(claim.verb) ||
    has('perceive') ||
    has('seem') ||
    has('tremble') ||
    (has('stay') && claim.verb !== 'keep')
  ) {
    if (claim.object === null || has('perceive') || has('seem') || has('say') || has('think'))
      return goesNowhere(hearing, claim);
    return isIdle(hearing, claim) || isOwn(hearing, claim, who);
  }
  if (has('think')) return object.kind !== 'thing';
  if (has('gesture') && claim.object !== null) return isIdle(hearing, claim) || isOwn(hearing, claim, who);
  // `goes back to frowning`, `goes on`, `goes still`
  if (/^(?:go|get|come)$/.test(claim.verb) && claim.object === null) {
    return (
      (claim.predicate !== null || isAmong(claim.particles, list('on still quiet'))) &&
      goesNowhere(hearing, claim)
    );
  }
  if (who.kind === 'person' && has('move'))
    return who.entities.some(({ id }) => [...changes.arrived, ...changes.left].includes(id));
  if (mildVerbs.has(claim.verb) && !needsIdle.has(claim.verb))
    return object.kind !== 'thing' && goesNowhere(hearing, claim);
  if (claim.classes.length === 0)
    return (claim.object === null || isIdle(hearing, claim)) && goesNowhere(hearing, claim);
  return false;
}

/** Something comes to the player: that is no gesture. */
function reachesYou({ told }: Hearing, claim: Claim): boolean {
  const all = [claim.object, claim.second, ...claim.led];
  const isYou = all.some((phrase) => {
    const one = whoIs(phrase, told.entities);
    return one.kind === 'you' || (one.kind === 'body' && one.owner === 'you');
  });
  const isThing = [claim.object, claim.second].some(
    (phrase) => ['thing', 'other'].includes(whoIs(phrase, told.entities).kind) && !isIdleNoun(phrase),
  );
  return isYou && isThing;
}

function isIdleNoun(phrase: Claim['object']): boolean {
  return phrase !== null && isAmong(phrase.head.bases, harmlessNouns);
}

function isThere({ told }: Hearing, who: Who): boolean {
  if (who.kind !== 'pronoun') return true;
  return (
    told.entities.all.some(({ kind, pronoun }) => kind === 'person' && pronoun === who.word) ||
    told.names.size > 0
  );
}

/** What the author let them handle is at hand for small gestures. */
function isOwn({ told }: Hearing, { object }: Claim, who: Who): boolean {
  if (object === null) return true;
  const { kind } = whoIs(object, told.entities);
  if (kind === 'you') return true;
  if (kind !== 'thing' && kind !== 'other') return false;
  const names =
    who.kind === 'person' ? who.entities.flatMap(({ heads }) => [...heads]) : ['she', 'he', 'they'];
  return told.sentences.some(
    (forms) => isAmong(object.head.bases, forms) && names.some((name) => forms.has(name)),
  );
}

/** Whether no other place is named as where it goes to. */
function goesNowhere({ bounds }: Hearing, { led }: Claim): boolean {
  const names = bounds.view.scene.exits.map(({ leadsTo }) => (leadsTo ?? '').toLowerCase());
  const away = new Set(names.flatMap((name) => name.split(/\W+/).filter((word) => word.length > 3)));
  return led.every(
    ({ led: by, head }) =>
      !/^(?:to|into|onto|up|down|towards)$/.test(by ?? '') ||
      !head.bases.some((base) => away.has(base)) ||
      by === 'towards',
  );
}
