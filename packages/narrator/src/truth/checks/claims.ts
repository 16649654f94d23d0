import type { Claim } from '../reading/claim.ts';
import { type Who, whoIs } from '../told/who.ts';
import { urgings } from '../words/small-words.ts';
import { harmlessNouns, timeNouns, weatherNouns } from '../words/harmless-nouns.ts';
import { list } from '../words/list.ts';
import type { VerbClass } from '../words/verb-classes.ts';
import type { TruthCode } from '../truth.ts';
import { allowThing } from './things-do.ts';
import { allowPerson } from './people-do.ts';
import { allowYou } from './you-do.ts';
import { denied } from './denied.ts';
import { type Check, type Hearing, isAmong, wrong, type Wrong } from './hearing.ts';
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
  if (claim.verb === 'be') return undefined;
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
  return isAllowed(hearing, claim, who) ? undefined : wrongOf(claim, who);
}

/** `somebody has turned back the blanket`, of a blanket that is turned back. */
function wasDone({ told }: Hearing, { form, object }: Claim): boolean {
  if (object === null || object.head.tag === 'pronoun') return false;
  return told.claims.some(
    ({ claim, near }) => claim.form === form && claim.isPassive && isAmong(object.head.bases, near),
  );
}

/** Whether the next thing that is read is what is begun. */
function leadsOn({ reading }: Hearing, claim: Claim): boolean {
  const next = reading.tokens[claim.at + 1];
  return next?.tag === 'to' || (next?.tag === 'verb' && next.word.endsWith('ing'));
}

function isAllowed(hearing: Hearing, claim: Claim, who: Who): boolean {
  switch (who.kind) {
    case 'you':
      return claim.isPassive ? isTold(hearing, claim, who, { isNew: true }) : allowYou(hearing, claim, who);
    case 'person':
      return allowPerson(hearing, claim, who);
    case 'thing':
      return allowThing(hearing, claim, who);
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
      if (isAmong(who.bases, hearing.told.words) && !isAmong(who.bases, harmlessNouns))
        return allowThing(hearing, claim, who);
      return allowAir(hearing, claim, who);
    default:
      return allowNobody(hearing, claim, who);
  }
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
  if (claim.classes.includes('say') && !isQuiet(claim)) return isTold(hearing, claim, who, { isNew: false });
  if (who.kind === 'other' && isAmong(who.bases, timeNouns))
    return isTold(hearing, claim, who, { isNew: false });
  const object = whoIs(claim.object, told.entities);
  const touches =
    ['thing', 'person', 'you'].includes(object.kind) ||
    (object.kind === 'other' && isAmong(object.bases, told.words) && !isAmong(object.bases, harmlessNouns));
  if (claim.isPassive && claim.classes.some((name) => grave.has(name)))
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

function allowWeather(hearing: Hearing, claim: Claim, who: Who): boolean {
  if (isTold(hearing, claim, who, { isNew: false, isSameVerb: true })) return true;
  return isQuiet(claim) && !turning.has(claim.verb);
}

/** What weather does when it turns. */
const turning = list(
  'begin start stop end cease lift thin clear part rise return come go vanish disappear thicken deepen break pass turn freeze melt',
  'grow retreat advance swallow fade lengthen sink rain snow hail thunder storm open close drop',
);

function allowBody(hearing: Hearing, claim: Claim, who: Who): boolean {
  const object = whoIs(claim.object, hearing.told.entities);
  if (
    /^hearts?$/.test(claim.subject?.head.word ?? '') &&
    /^(?:stop|break|burst|fail|give|go)$/.test(claim.verb)
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
