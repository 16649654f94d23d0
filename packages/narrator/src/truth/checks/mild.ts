import type { Claim } from '../reading/claim.ts';
import { isStateAdjective } from '../reading/lexicon.ts';
import type { Token } from '../reading/token.ts';
import type { Entity } from '../told/entity.ts';
import { whoIs } from '../told/who.ts';
import { materials, perceived } from '../words/harmless-nouns.ts';
import { plainAdjectives } from '../words/adjectives.ts';
import { list } from '../words/list.ts';
import { mildVerbs, needsIdle } from '../words/mild-verbs.ts';
import { type Hearing, isAmong } from './hearing.ts';
import { isIdle } from './transfer.ts';

/** Participles that say how something is made, and not that it was made now. */
const lasting = list(
  'made called said meant used known lined covered edged filled set placed fixed kept built shaped worn',
);
const inscribed = list('write print letter engrave scratch carve stamp paint');
const paths = list(
  'lane lanes path paths stair stairs step steps ladder ladders slip track road flight way passage corridor route bar exit',
);
const directed = list('up down north south east west on out away uphill downhill inland back');

/** Noises by which something is told. */
const signals = list('ring chime strike toll sing whisper');
/** How light, warmth, smells and sounds come from things. */
const sending = list('give throw cast send bring carry shed spread hold keep let make have leave');

/** Whether nothing comes of what a thing is said to do. */
export function isMild(hearing: Hearing, claim: Claim, entities: readonly Entity[]): boolean {
  if (isParticiple(claim)) return isLasting(hearing, claim);
  return (
    isPlain(hearing, claim) ||
    isIdiom(hearing, claim) ||
    isBecoming(hearing, claim) ||
    isWay(claim, entities) ||
    isPassingLight(claim)
  );
}

/** Whether something is read or looked at closely, so that pages and labels speak. */
export function isReading({ bounds }: Hearing): boolean {
  return bounds.view.events.some(({ type }) => type === 'thing-read' || type === 'thing-examined');
}

/** `printed on the lid`, `is made of brass`: no finite verb that says that it happens. */
function isParticiple({ object, isHelped, isPassive, form, verb, classes }: Claim): boolean {
  if (isPassive) return true;
  return (
    object === null &&
    !isHelped &&
    /(?:ed|t|n)$/.test(form) &&
    (form !== verb || verb === 'cut' || classes.length === 0)
  );
}

function isLasting(hearing: Hearing, claim: Claim): boolean {
  const { told } = hearing;
  // `has been lifted`: something was done, and not only made so.
  if (
    claim.isPassive &&
    hearing.reading.tokens.slice(Math.max(0, claim.at - 3), claim.at).some(({ word }) => word === 'been')
  )
    return false;
  // `beaded with damp`, `pale with flour`
  const isCovered =
    claim.classes.length === 0 &&
    claim.led.some(
      ({ led, head }) => led === 'with' && (isAmong(head.bases, perceived) || isAmong(head.bases, materials)),
    );
  if (isCovered) return true;
  if (lasting.has(claim.form)) return true;
  if (isReading(hearing) && inscribed.has(claim.verb)) return true;
  const isKnown = told.words.has(claim.form) || told.said.has(claim.form);
  if (isKnown && claim.verb === 'cut' && !claim.isPassive) return true;
  if (
    isKnown &&
    claim.classes.every((name) => ['make', 'gesture', 'mild', 'stay', 'move', 'tremble'].includes(name))
  )
    return claim.classes.length === 0 || !claim.isPassive || claim.classes.includes('make');
  return !claim.isPassive && mildVerbs.has(claim.verb) && !needsIdle.has(claim.verb);
}

function isPlain(hearing: Hearing, claim: Claim): boolean {
  const { told } = hearing;
  const { verb, object } = claim;
  if (/^(?:paint|colour|dye|turn)$/.test(verb) && object !== null && isPainted(hearing, claim)) return true;
  if (verb === 'set' && claim.particles.includes('up'))
    return /^(?:house|shop|camp)$/.test(object?.head.word ?? '');
  const done = whoIs(object, told.entities);
  if (claim.classes.includes('sound') && !isSignal(claim)) return !['you', 'person'].includes(done.kind);
  if (sending.has(verb) && object !== null && isAmong(object.head.bases, perceived)) return true;
  if (!mildVerbs.has(verb)) return false;
  // `wanders off`
  if (claim.classes.includes('move') && claim.particles.some((one) => /^(?:off|away|out)$/.test(one)))
    return false;
  if (verb === 'have')
    return isIdle(hearing, claim) || (object !== null && isAmong(object.head.bases, told.words));
  if (verb === 'take' && claim.particles.includes('up')) return true;
  if (verb === 'swallow' && object?.head.word === 'it') return true;
  if (verb === 'give' && object === null) {
    const opens = told.entities.all.some(({ standing }) => standing !== null && standing.open !== null);
    return !opens && !claim.particles.includes('way');
  }
  if (verb === 'fill')
    return (
      done.kind !== 'thing' ||
      done.entities.every(({ standing }) => standing?.lit === null && standing.open === null)
    );
  if (/^(?:catch|reflect|take)$/.test(verb) && object?.head.word === 'light') return true;
  if (!needsIdle.has(verb)) return done.kind !== 'person' || verb !== 'answer';
  if (object === null) return /^(?:let|do|meet|clear|show|hold|make|chew)$/.test(verb);
  if (/^(?:meet|show|clear|touch|use)$/.test(verb) && done.kind !== 'you') return true;
  // `lets you through` is a way that opens.
  if (verb === 'let' && claim.particles.some((one) => /^(?:through|in|out|past|by|up|down)$/.test(one)))
    return hearing.bounds.changes.went !== null;
  return isIdle(hearing, claim) || (done.kind === 'you' && /^(?:let|show|meet|give|tell|keep)$/.test(verb));
}

function isSignal({ verb, led }: Claim): boolean {
  return signals.has(verb) || (verb === 'knock' && led.some(({ led: by }) => by === 'at' || by === 'on'));
}

/** `goes on`, `sticks out`, `falls into place` */
function isIdiom(hearing: Hearing, claim: Claim): boolean {
  const { told, reading, bounds } = hearing;
  const { verb, object, particles, led, classes, form, subject, at } = claim;
  if (object !== null) return false;
  const who = whoIs(subject, told.entities);
  if (verb === 'stick') return particles.includes('out');
  if (verb === 'stop' && reading.tokens[at + 1]?.word === 'being') return true;
  if (verb === 'get' && (led.some(({ head }) => head.word === 'each') || particles.includes('way')))
    return true;
  if (verb === 'get' && led.some(({ head }) => head.word === 'way')) return true;
  if (verb === 'go' && particles.includes('up') && particles.includes('down')) return true;
  // `closes round you`, of what cannot be closed
  const opens =
    who.kind === 'thing' && who.entities.some(({ standing }) => standing !== null && standing.open !== null);
  if (verb === 'close' && !opens && led.some(({ led: by }) => /^(?:over|round|around|about)$/.test(by ?? '')))
    return true;
  if (isReading(hearing) && /^(?:begin|end|start|stop|continue|break)$/.test(verb)) return true;
  if (verb === 'go' && (particles.includes('on') || particles.includes('nowhere'))) return true;
  if (
    verb === 'fall' &&
    !bounds.changes.refused &&
    led.some(({ head }) => /^(?:place|silence|line|step)$/.test(head.word))
  )
    return true;
  return who.kind !== 'thing' && classes.length === 0 && form.endsWith('ed');
}

/** `turns gold`, `goes quiet`, `grows a little larger` */
function isBecoming({ reading }: Hearing, claim: Claim): boolean {
  const { verb, predicate, object, at } = claim;
  if (!/^(?:turn|go|grow|get|fall|come|become|fade|pale)$/.test(verb)) return false;
  const [next, after] = [reading.tokens[at + 1], reading.tokens[at + 2]];
  if (next?.isLikeness === true || [after, reading.tokens[at + 3]].some((token) => token?.word === 'colour'))
    return true;
  if (predicate !== null) return isHarmless(predicate);
  return object !== null && isHarmless(object.head) && object.tokens.length <= 3;
}

function isHarmless({ word, tag }: Token): boolean {
  if (isStateAdjective(word) || word === 'dark') return false;
  return plainAdjectives.has(word) || tag === 'adjective';
}

/** `the lane climbs north`: where ways lead is looked at by itself. */
function isWay({ verb, subject, led, particles, object }: Claim, entities: readonly Entity[]): boolean {
  if (object !== null || !/^(?:go|lead|run|climb|wind|rise|drop|descend|come|continue|turn)$/.test(verb))
    return false;
  if (!paths.has(subject?.head.word ?? '') || entities.some(({ standing }) => standing?.held === true))
    return false;
  return (
    particles.some((one) => directed.has(one)) ||
    led.some(({ head, led: by }) => directed.has(head.word) || directed.has(by ?? ''))
  );
}

/** A beam goes by. */
function isPassingLight({ verb, subject, particles, led }: Claim): boolean {
  if (
    !/^(?:light|beams?|shadows?)$/.test(subject?.head.word ?? '') ||
    !/^(?:go|come|pass|fall|move)$/.test(verb)
  )
    return false;
  return (
    particles.some((one) => /^(?:round|over|by|past|on)$/.test(one)) ||
    (led.length > 0 && !particles.includes('out'))
  );
}

/** `paints the nearest pew red` */
function isPainted({ reading }: Hearing, { object, predicate, verb }: Claim): boolean {
  if (verb === 'turn') return false;
  const last = object?.tokens.at(-1);
  const after = object === null ? undefined : reading.tokens[object.from + object.tokens.length];
  return [last, after, predicate].some(
    (token) => token !== undefined && token !== null && plainAdjectives.has(token.word),
  );
}
