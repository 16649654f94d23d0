import type { Claim } from '../reading/claim.ts';
import { type Who, whoIs } from '../told/who.ts';
import { harmlessNouns } from '../words/harmless-nouns.ts';
import { list } from '../words/list.ts';
import { mildVerbs, needsIdle } from '../words/mild-verbs.ts';
import type { VerbClass } from '../words/verb-classes.ts';
import { type Hearing, isAmong } from './hearing.ts';
import { isTold } from './licence.ts';
import { isReading } from './mild.ts';
import { isIdle, transferOf } from './transfer.ts';

/** Moves that go nowhere. */
const alone = list(
  'turn shift stop pause lean straighten bend stretch sway shake rock breathe nod shrug smile frown sigh laugh chuckle grin blink',
  'swallow scratch rub tap sniff hum fidget squint wince grimace scowl glare beam snort grunt cough yawn wave beckon hesitate hunch',
  'stiffen relax muse let brood peer wait sit stand stay listen look watch think wonder consider mutter murmur whisper speak talk say',
  'ask answer reply tell repeat begin bow concentrate work start stir attend glance gaze stare add settle',
);

/** What looks on, seems or sounds; what it is done with stays as it is. */
const looking: ReadonlySet<VerbClass> = new Set(['perceive', 'seem', 'tremble', 'stay']);

/** What would be news. */
const eventful: ReadonlySet<VerbClass> = new Set([
  'move',
  'have',
  'open',
  'close',
  'make',
  'harm',
  'crime',
  'consume',
]);

/** What is given without being had: a look, a rub. */
const given = list(
  'look glance nod rub pat tap shake smile sigh wipe turn tug push polish stare wave squeeze',
);

/** Whether somebody did what they are said to do, or no more than people do who stand there. */
export function allowPerson(hearing: Hearing, claim: Claim, who: Who): boolean {
  if (!isThere(hearing, who)) return false;
  if (isGivingYou(hearing, claim)) return false;
  const isMove = claim.classes.includes('move');
  if (isTold(hearing, claim, who, { isNew: true, isSameVerb: isMove })) return true;
  const isEventful = claim.classes.some((name) => eventful.has(name));
  if (isTold(hearing, claim, who, { isNew: isEventful, isSameVerb: true })) return true;
  if (claim.isPassive || isReaching(hearing, claim)) return false;
  return isGesture(hearing, claim, who) ?? isMoving(hearing, claim, who);
}

/** What is done without anything coming of it; nothing where that is another question. */
function isGesture(hearing: Hearing, claim: Claim, who: Who): boolean | undefined {
  const { told } = hearing;
  const { verb, object } = claim;
  const has = (name: VerbClass): boolean => claim.classes.includes(name);
  // `lets you have it`
  if (verb === 'let' && hearing.reading.tokens[claim.at + 1]?.word === 'you') return false;
  const isShownOut = claim.led.some(({ led }) => /^(?:to|into|out|through)$/.test(led ?? ''));
  if (
    isShownOut &&
    object?.head.word === 'you' &&
    /^(?:see|show|walk|lead|bring|take|follow|send|carry)$/.test(verb)
  )
    return false;
  if (verb === 'give' && [object, claim.second].some((phrase) => given.has(phrase?.head.word ?? '')))
    return true;
  if (object !== null && /^hearts?$/.test(object.head.word)) return false;
  if (/^(?:have|hold|keep|turn|touch|tilt)$/.test(verb) && object !== null) {
    return isIdle(hearing, claim) || object.head.tag === 'pronoun' || isOwn(hearing, claim, who);
  }
  if (has('crime') && !has('gesture')) return false;
  if ((alone.has(verb) || claim.classes.some((name) => looking.has(name))) && verb !== 'keep') {
    if (object === null || has('perceive') || has('seem') || has('think') || has('say'))
      return goesNowhere(hearing, claim);
    return isIdle(hearing, claim) || isOwn(hearing, claim, who);
  }
  if (/^(?:remember|recall|find|know)$/.test(verb)) return false;
  if (has('think')) return whoIs(object, told.entities).kind !== 'thing';
  if (has('gesture') && object !== null) return isIdle(hearing, claim) || isOwn(hearing, claim, who);
  return undefined;
}

function isMoving(hearing: Hearing, claim: Claim, who: Who): boolean {
  const { changes } = hearing.bounds;
  const { verb, object } = claim;
  // `goes back to frowning`, `goes on`, `goes still`
  if (/^(?:go|get|come)$/.test(verb) && object === null) {
    const { tokens } = hearing.reading;
    const isReturning =
      tokens[claim.at + 1]?.word === 'back' && tokens[claim.at + 3]?.word.endsWith('ing') === true;
    return (
      (isReturning || claim.predicate !== null || isAmong(claim.particles, stays)) &&
      goesNowhere(hearing, claim)
    );
  }
  if (who.kind === 'person' && claim.classes.includes('move')) {
    const passed = new Set([...changes.arrived, ...changes.left]);
    return who.entities.some(({ id }) => passed.has(id));
  }
  if (mildVerbs.has(verb) && !needsIdle.has(verb) && verb !== 'read' && verb !== 'sleep') {
    return whoIs(object, hearing.told.entities).kind !== 'thing' && goesNowhere(hearing, claim);
  }
  return (
    claim.classes.length === 0 && (object === null || isIdle(hearing, claim)) && goesNowhere(hearing, claim)
  );
}

const stays = list('on still quiet');

/** Something comes to the player, or somebody after them: that is no gesture. */
function isReaching({ told }: Hearing, claim: Claim): boolean {
  const isYou = [claim.object, claim.second, ...claim.led].some((phrase) => {
    const one = whoIs(phrase, told.entities);
    return one.kind === 'you' || (one.kind === 'body' && one.owner === 'you');
  });
  if (!isYou) return false;
  const isThing = [claim.object, claim.second].some(
    (phrase) =>
      phrase !== null &&
      ['thing', 'other'].includes(whoIs(phrase, told.entities).kind) &&
      !isAmong(phrase.head.bases, harmlessNouns) &&
      !given.has(phrase.head.word),
  );
  const isFollowing = claim.classes.includes('move') && whoIs(claim.object, told.entities).kind === 'you';
  return isThing || (isFollowing && !claim.classes.includes('seem') && !claim.classes.includes('perceive'));
}

/** What somebody gives the player, the player has got. */
function isGivingYou({ told, bounds }: Hearing, { verb, object, second, led }: Claim): boolean {
  if (!transferOf(verb).includes('give')) return false;
  const to = [object, second, ...led.filter((phrase) => phrase.led === 'to')];
  if (!to.some((phrase) => whoIs(phrase, told.entities).kind === 'you')) return false;
  return [object, second].some((phrase) => {
    const who = whoIs(phrase, told.entities);
    return who.kind === 'thing' && !who.entities.some(({ id }) => bounds.changes.gained.includes(id));
  });
}

function isThere(hearing: Hearing, who: Who): boolean {
  const { told } = hearing;
  if (who.kind !== 'pronoun' || isReading(hearing)) return true;
  const isOne = told.entities.all.some(({ kind, pronoun }) => kind === 'person' && pronoun === who.word);
  return isOne || told.words.has(who.word) || told.said.has(who.word);
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
      !/^(?:to|into|onto|up|down)$/.test(by ?? '') || !head.bases.some((base) => away.has(base)),
  );
}
