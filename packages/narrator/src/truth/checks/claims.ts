import type { Claim } from '../reading/claim.ts';
import type { Token } from '../reading/token.ts';
import { type Who, whoIs } from '../told/who.ts';
import { urgings } from '../words/small-words.ts';
import { harmlessNouns, perceived, timeNouns, weatherNouns } from '../words/harmless-nouns.ts';
import { list } from '../words/list.ts';
import type { VerbClass } from '../words/verb-classes.ts';
import type { TruthCode } from '../truth.ts';
import { allowThing } from './things-do.ts';
import { allowPerson } from './people-do.ts';
import { allowYou } from './you-do.ts';
import { denied } from './denied.ts';
import { type Check, type Hearing, isAmong, toldTogether, wrong, type Wrong } from './hearing.ts';
import { wordsOf } from '../told/nouns-of.ts';
import { isReading } from './mild.ts';
import { mildVerbs } from '../words/mild-verbs.ts';
import { isTold } from './licence.ts';

/** What is wrong is called by what would have changed. */
const codes: readonly (readonly [VerbClass, TruthCode])[] = [
  ['crime', 'truth/health'],
  ['harm', 'truth/health'],
  ['consume', 'truth/changed'],
  ['light', 'truth/light'],
  ['dark', 'truth/light'],
  ['open', 'truth/opened'],
  ['close', 'truth/opened'],
  ['have', 'truth/possession'],
  ['move', 'truth/moved'],
  ['make', 'truth/changed'],
  ['end', 'truth/quest'],
  ['weather', 'truth/time'],
  ['will', 'truth/player'],
  ['say', 'truth/spoken'],
];

/** Whether everything that is done in the sentence was done. */
export const claims: Check = (hearing) => {
  for (const claim of hearing.reading.claims) {
    const found = claimWrong(hearing, claim);
    if (found) return found;
  }
  return undefined;
};

function claimWrong(hearing: Hearing, claim: Claim): Wrong | undefined {
  // What people say is held to what they said.
  if (claim.isQuoted || claim.isLikeness) return undefined;
  const { told, bounds, reading } = hearing;
  if (isRetold(hearing, claim)) return undefined;
  const who = whoIs(claim.subject, told.entities);
  if (
    claim.isAsked &&
    claim.classes.length > 0 &&
    !isTold(hearing, claim, who, { isNew: false, isSameVerb: true })
  )
    return wrong('truth/meta', `“${claim.form}” asks the player to do something.`);
  if (
    who.kind === 'you' &&
    claim.modal !== null &&
    urgings.has(claim.modal) &&
    !isTold(hearing, claim, who, { isNew: false, isSameVerb: true })
  )
    return wrong('truth/meta', `“${claim.modal}” tells the player what to do.`);
  if (claim.verb === 'be') {
    if (isAdvice(hearing, claim)) return wrong('truth/meta', 'It says what is to be done.');
    return isAbsent(hearing, claim) ? absentWrong(hearing, claim) : undefined;
  }
  if (
    claim.isNegated &&
    /^(?:fail|neglect|omit|forget|hesitate)$/.test(claim.verb) &&
    !isTold(hearing, claim, who, { isNew: true })
  )
    return wrong('truth/unclear', `“${claim.form}” is denied, which says that it was done.`);
  if (claim.isNegated && !reading.isQuestion) return denied(hearing, claim, who);
  if (claim.isOpenEnded && !claim.classes.includes('crime')) return undefined;
  // `begins to turn`: whether it turns is the question.
  if (/^(?:begin|start|come|seem|appear|continue)$/.test(claim.verb) && leadsOn(hearing, claim))
    return undefined;
  if (
    claim.verb === 'come' &&
    who.kind === 'pronoun' &&
    who.word === 'it' &&
    claim.led.some(({ led }) => led === 'to')
  )
    return undefined;
  if (bounds.view.speaker !== null && who.kind === 'speaker') return undefined;
  return isAllowed(hearing, claim, who) || isVerbatim(hearing, claim) ? undefined : wrongOf(claim, who);
}

/** Whether it is the author's own, with the same people and things in it. */
function isRetold({ retellings }: Hearing, claim: Claim): boolean {
  const one = retellings.get(claim);
  return (
    one !== undefined &&
    one.subject === 'same' &&
    one.object === 'same' &&
    !one.isTurned &&
    !one.isMadeReal &&
    claim.second === null &&
    one.theirs.claim.verb === claim.verb
  );
}

/** `somebody has turned back the blanket`, of a blanket that is turned back. */
function wasDone(hearing: Hearing, { form, verb, object }: Claim): boolean {
  const { told } = hearing;
  if (
    isReading(hearing) &&
    /^(?:write|make|draw|scratch|print|note|cut|underline|rule|paint|add|carve)$/.test(verb)
  )
    return true;
  const isIt = object === null || object.head.tag === 'pronoun';
  if (isIt && form.endsWith('ed') && told.words.has(form)) return true;
  return told.claims.some(({ claim, subject, near }) => {
    const isDone = claim.isPassive || (!claim.isHelped && claim.object === null && form.endsWith('ed'));
    if (claim.form !== form || !isDone || ['you', 'person'].includes(subject.kind)) return false;
    return object === null || object.head.tag === 'pronoun' || isAmong(object.head.bases, near);
  });
}

/** Four words in a row as the author has them, with the verb among them and what stands before it. */
function isVerbatim({ reading, told }: Hearing, { at }: Claim): boolean {
  const { tokens } = reading;
  let [first, last] = [at, at];
  while (first > 0 && tokens[first - 1]?.kind !== 'mark') first -= 1;
  while (last < tokens.length - 1 && tokens[last + 1]?.kind !== 'mark') last += 1;
  const clause = tokens.slice(first, last + 1).map(({ word }) => word);
  if (clause.length >= 3 && told.text.includes(clause.join(' '))) return true;
  for (const from of [at - 1, at - 2]) {
    const four = tokens.slice(Math.max(0, from), from + 4);
    if (from < 0 || four.length < 4 || four.some(({ kind }) => kind === 'mark')) continue;
    if (told.text.includes(four.map(({ word }) => word).join(' '))) return true;
  }
  return isRunOn(tokens, at, told.text);
}

/** `the thing now is to go on`, and not `there is nothing to see` or `what is to be seen` */
function isAdvice(hearing: Hearing, claim: Claim): boolean {
  const after = hearing.reading.tokens.slice(claim.at + 1);
  const isWish = claim.modal !== null && after[0]?.tag === 'adjective';
  const [next, verb] = isWish ? after.slice(1) : after;
  return next?.tag === 'to' && verb?.word !== 'be' && !isVerbatim(hearing, claim);
}

/** A word alone between two marks, as the author has it: `rows you in, blind, towards`. */
function isRunOn(tokens: readonly Token[], at: number, text: string): boolean {
  const around = tokens.slice(Math.max(0, at - 3), at + 3);
  if (around.length < 6 || tokens[at - 1]?.text !== ',' || tokens[at + 1]?.text !== ',') return false;
  return text.includes(
    around
      .map(({ word }) => word)
      .join(' ')
      .replaceAll(' ,', ','),
  );
}

/** Whether the next thing that is read is what is begun. */
function leadsOn({ reading }: Hearing, claim: Claim): boolean {
  const next = reading.tokens[claim.at + 1];
  return next?.tag === 'to' || (next?.tag === 'verb' && next.word.endsWith('ing'));
}

/** Where and how somebody is who is elsewhere: as it was told, or not at all. */
function absentWrong({ told }: Hearing, { subject, object, predicate, led }: Claim): Wrong | undefined {
  const name = subject?.head.bases ?? [];
  const said = [object?.head, predicate, ...led.map(({ head }) => head)].filter(
    (one) => one !== null && one !== undefined,
  );
  const isKnown = said.every(({ bases }) => toldTogether(told, bases, name));
  return isKnown && said.length > 0
    ? undefined
    : wrong('truth/not-here', `Of “${subject?.head.text ?? ''}” nothing was told.`);
}

/** Somebody of the story who is not here. */
function isAbsent({ bounds, told }: Hearing, { subject }: Claim): boolean {
  if (subject === null || !subject.head.isCapital) return false;
  const { word } = subject.head;
  if (told.entities.named(word).some(({ kind }) => kind === 'person')) return false;
  return bounds.elsewhere.some(({ kind, name }) => kind === 'person' && wordsOf(name).includes(word));
}

function isAllowed(hearing: Hearing, claim: Claim, who: Who): boolean {
  if (isThought(claim, who)) return true;
  if (isGivingWay(hearing, claim)) return isTold(hearing, claim, who, { isNew: true, isSameVerb: true });
  if (isDoneToYou(hearing, claim, who))
    return toldTogether(hearing.told, [claim.verb, claim.form], claim.object?.head.bases ?? []);
  if (isAbsent(hearing, claim)) return isTold(hearing, claim, who, { isNew: true, isSameVerb: true });
  switch (who.kind) {
    case 'you':
      return claim.isPassive ? isTold(hearing, claim, who, { isNew: true }) : allowYou(hearing, claim, who);
    case 'person':
      return allowPerson(hearing, claim, who);
    case 'thing':
      return allowThing(hearing, claim, who) || (isWeather(claim) && allowWeather(hearing, claim, who));
    case 'pronoun':
      return /^(?:he|she)$/.test(who.word)
        ? allowPerson(hearing, claim, who)
        : allowThing(hearing, claim, who) || allowThing(hearing, claim, whatChanged(hearing));
    case 'somebody':
      return isTold(hearing, claim, who, { isNew: false, isSameVerb: true }) || wasDone(hearing, claim);
    case 'body':
      return allowBody(hearing, claim, who);
    case 'other':
      if (isAmong(who.bases, weatherNouns)) return allowWeather(hearing, claim, who);
      if (isAmong(who.bases, timeNouns)) return allowAir(hearing, claim, who);
      if (isAmong(who.bases, hearing.told.words) && !isAmong(who.bases, harmlessNouns))
        return allowThing(hearing, claim, who);
      return allowAir(hearing, claim, who);
    default:
      return allowNobody(hearing, claim, who);
  }
}

/** `something gives in your shoulder` */
function isGivingWay({ told }: Hearing, { verb, led }: Claim): boolean {
  if (!/^(?:give|go|snap|crack|tear|break|pull|catch|twist|burn|burst|slip|pop)$/.test(verb)) return false;
  return led.some((phrase) => {
    const who = phrase.led === 'in' ? whoIs(phrase, told.entities) : null;
    return (
      who?.kind === 'body' &&
      who.owner === 'you' &&
      !/^(?:hands?|fingers?|palms?|ears?|pockets?)$/.test(phrase.head.word)
    );
  });
}

/** `as may be expected`: what is thought of something changes nothing about it. */
function isThought({ isPassive, classes }: Claim, { kind }: Who): boolean {
  return (
    isPassive &&
    !['you', 'person'].includes(kind) &&
    classes.length > 0 &&
    classes.every((name) => name === 'think' || name === 'will' || name === 'mild')
  );
}

/** `it takes the skin off your palms`, `it has you down`: what is done to somebody is no colour. */
function isDoneToYou({ told }: Hearing, claim: Claim, { kind }: Who): boolean {
  const { object, led, verb } = claim;
  if (!['thing', 'other', 'pronoun'].includes(kind) || object === null || object.head.isLikeness)
    return false;
  const who = whoIs(object, told.entities);
  if (who.kind !== 'body' && who.kind !== 'you') return false;
  const isOff = led.some(
    (phrase) => /^(?:off|from)$/.test(phrase.led ?? '') && whoIs(phrase, told.entities).kind === 'body',
  );
  const isYours = who.kind === 'you' ? claim.particles.includes('down') : who.owner === 'you';
  return (
    (who.kind === 'body' && isOff) ||
    (isYours && /^(?:have|turn|twist|wrench|break|crack|knock|throw|put)$/.test(verb))
  );
}

const quiet: ReadonlySet<VerbClass> = new Set(['perceive', 'stay', 'seem', 'tremble', 'sound']);
const grave: ReadonlySet<VerbClass> = new Set([
  'have',
  'open',
  'close',
  'light',
  'dark',
  'crime',
  'harm',
  'make',
  'end',
  'consume',
]);

function isQuiet(claim: Claim): boolean {
  return claim.classes.some((name) => quiet.has(name));
}

/** What `it` may be in a telling of a change. */
function whatChanged({ bounds, told }: Hearing): Who {
  const ids = new Set(Object.values(bounds.changes).flatMap((one) => (Array.isArray(one) ? one : [])));
  return {
    kind: 'thing',
    entities: told.entities.all.filter(({ id, kind }) => kind === 'thing' && ids.has(id)),
  };
}

/** Silence, a smell, the cold: they may do what they like, as long as nothing comes of it. */
function allowAir(hearing: Hearing, claim: Claim, who: Who): boolean {
  const { told } = hearing;
  if (claim.verb === 'say') return true;
  if (claim.classes.includes('say') && !isQuiet(claim))
    return isReading(hearing) || isTold(hearing, claim, who, { isNew: false });
  if (who.kind === 'other' && isAmong(who.bases, timeNouns))
    return (
      isTold(hearing, claim, who, { isNew: false, isSameVerb: true }) ||
      (told.words.has(claim.form) && !claim.classes.includes('move'))
    );
  const object = whoIs(claim.object, told.entities);
  const touches =
    ['thing', 'person', 'you'].includes(object.kind) ||
    (object.kind === 'other' && isAmong(object.bases, told.words) && !isAmong(object.bases, harmlessNouns));
  if (claim.isPassive && claim.classes.some((name) => grave.has(name)))
    return isTold(hearing, claim, who, { isNew: false });
  if (isOfSomething(claim) && claim.classes.some((name) => undoing.has(name)) && !isQuiet(claim))
    return isTold(hearing, claim, who, { isNew: false });
  if (!touches || isQuiet(claim)) return true;
  if (!claim.classes.some((name) => grave.has(name))) return true;
  if (
    object.kind === 'you' &&
    !['crime', 'harm', 'have', 'light'].some((name) => claim.classes.some((one) => one === name))
  )
    return true;
  return isTold(hearing, claim, who, { isNew: false });
}

const undoing: ReadonlySet<VerbClass> = new Set(['make', 'crime', 'harm', 'open', 'close']);

/** `the bottom of it`: a side of something, and no air. */
function isOfSomething({ subject }: Claim): boolean {
  return subject !== null && subject.of !== null && !isAmong(subject.head.bases, perceived);
}

function allowWeather(hearing: Hearing, claim: Claim, who: Who): boolean {
  if (isTold(hearing, claim, who, { isNew: false, isSameVerb: true })) return true;
  if (claim.verb === 'swallow') return claim.object?.head.word === 'it';
  const isAtYou = whoIs(claim.object, hearing.told.entities).kind === 'you';
  if (isAtYou && /^(?:have|take|carry|get|keep|hold|throw|lift|drag|push|pull|blow)$/.test(claim.verb))
    return false;
  // It goes by, and does not begin or end.
  if (/^(?:come|go)$/.test(claim.verb) && claim.led.some(({ led }) => passing.test(led ?? ''))) return true;
  const { opened, went } = hearing.bounds.changes;
  if (claim.verb === 'come' && claim.particles.includes('in')) return opened.length > 0 || went !== null;
  return (isQuiet(claim) || mildVerbs.has(claim.verb)) && !turning.has(claim.verb);
}

const passing = /^(?:over|across|along|through|round|around|past|by|between)$/;

function isWeather({ subject }: Claim): boolean {
  return subject !== null && isAmong(subject.head.bases, weatherNouns);
}

/** What weather does when it turns. */
const turning = list(
  'begin start stop end cease lift thin clear part rise return come go vanish disappear thicken deepen break pass turn freeze melt',
  'grow retreat advance swallow fade lengthen sink rain snow hail thunder storm open close drop',
);

function allowBody(hearing: Hearing, claim: Claim, who: Who): boolean {
  const object = whoIs(claim.object, hearing.told.entities);
  const isHeart = /^hearts?$/.test(claim.subject?.head.word ?? '');
  const isYours = who.kind === 'body' && who.owner === 'you' && claim.object === null;
  if (
    ((isHeart || (isYours && claim.led.length === 0 && claim.particles.length === 0)) &&
      claim.verb === 'go') ||
    ((isHeart || isYours) && /^(?:stop|break|burst|fail|give|buckle)$/.test(claim.verb))
  ) {
    return isTold(hearing, claim, who, { isNew: true, isSameVerb: true });
  }
  if (
    isQuiet(claim) ||
    (claim.classes.includes('gesture') && !['thing', 'you', 'person'].includes(object.kind))
  ) {
    return !(who.kind === 'body' && who.owner === 'nobody' && object.kind === 'you');
  }
  if (claim.classes.length === 0 && object.kind !== 'you') return true;
  // `her heels dug in`, `the hand grows larger`
  if (claim.object === null && claim.particles.length > 0 && claim.classes.includes('make')) return true;
  if (
    /^(?:grow|turn|go)$/.test(claim.verb) &&
    (claim.predicate !== null || claim.object?.head.tag === 'adjective')
  )
    return true;
  if (
    who.kind === 'body' &&
    who.owner === 'you' &&
    claim.classes.length > 0 &&
    claim.classes.every((name) => name === 'think')
  )
    return true;
  return isTold(hearing, claim, who, { isNew: true });
}

/** A participle without anybody: it belongs to whoever the sentence is about, so it must have been told of somebody. */
function allowNobody(hearing: Hearing, claim: Claim, who: Who): boolean {
  if (claim.classes.length === 0 || isQuiet(claim) || claim.classes.includes('gesture')) {
    const object = whoIs(claim.object, hearing.told.entities);
    return object.kind !== 'thing' || isQuiet(claim);
  }
  return isTold(hearing, claim, who, { isNew: false });
}

function wrongOf(claim: Claim, who: Who): Wrong {
  const found = codes.find(([name]) => claim.classes.includes(name));
  const isPlayers = who.kind === 'you' || (who.kind === 'body' && who.owner === 'you');
  const grim = found !== undefined && ['truth/health', 'truth/possession', 'truth/moved'].includes(found[1]);
  const code: TruthCode = isPlayers && !grim ? 'truth/player' : (found?.[1] ?? 'truth/unclear');
  const subject = claim.subject?.tokens.map(({ text }) => text).join(' ') ?? '';
  return wrong(code, `“${`${subject} ${claim.form}`.trim()}” was not told of.`);
}
