import type { Claim, Phrase } from '../reading/claim.ts';
import type { VerbClass } from '../words/verb-classes.ts';
import { bodyNouns, harmlessNouns, timeNouns } from '../words/harmless-nouns.ts';
import type { Near, ToldClaim } from '../told/claims-of.ts';
import type { Told } from '../told/told.ts';
import { type Who, whoIs } from '../told/who.ts';
import { list } from '../words/list.ts';
import { synonymsOf } from '../words/synonyms.ts';
import { type Hearing, isAmong } from './hearing.ts';
import { transferOf } from './transfer.ts';

/** Verbs that share one of these tell of the same: `goes` and `walks`, `hands` and `gives`. */
const telling: ReadonlySet<VerbClass> = new Set([
  'have',
  'open',
  'close',
  'light',
  'dark',
  'harm',
  'consume',
  'end',
  'weather',
  'crime',
]);

export interface Wanted {
  /** Of the turn itself, not of how things are. */
  readonly isNew: boolean;
  /** Only the same verb counts. */
  readonly isSameVerb?: boolean;
  /** Only what is said to have happened counts, not what could or was to. */
  readonly isReal?: boolean;
}

/** Whether the author told of the same: the same done by the same, with the same. */
export function isTold(hearing: Hearing, claim: Claim, who: Who, wanted: Wanted): boolean {
  return candidates(hearing.told, claim, wanted.isSameVerb ?? false).some((one) => {
    if (wanted.isNew && !one.isNew) return false;
    if (wanted.isReal === true && (one.claim.isOpenEnded || one.claim.modal !== null)) return false;
    if (who.kind === 'person' && isOtherGoing(one.claim.verb, claim.verb)) return false;
    // `something seems to have been written` is as good as that it was.
    if (one.claim.isLikeness && one.near.has('seem') && one.claim.verb === claim.verb)
      return one.claim.isNegated === claim.isNegated;
    if (one.claim.isLikeness || one.claim.isNegated !== claim.isNegated) return false;
    if (claim.isPassive && !one.claim.isPassive && one.claim.object === null && one.claim.verb !== claim.verb)
      return false;
    if (!isSameDoer(hearing, one, who, claim) || !isSameWay(one.claim, claim)) return false;
    if (who.kind === 'you' && !isSameTransfer(one.claim.verb, claim.verb)) return false;
    if (
      who.kind === 'you' &&
      claim.classes.includes('say') &&
      !claim.led.every((phrase) => phrase.led !== 'about' || isAmong(phrase.head.bases, one.near))
    )
      return false;
    const isSameVerb = one.claim.verb === claim.verb || synonymsOf(claim.verb).has(one.claim.verb);
    // Another verb tells of the same only where it is done to the same.
    if (!isSameVerb && !isSameDone(hearing, one, claim)) return false;
    return [claim.object, claim.second].every((phrase) => isNear(hearing, one, phrase, claim));
  });
}

/** The author's claims that may tell of the same deed. */
function candidates({ byDeed }: Told, claim: Claim, isSameVerb: boolean): readonly ToldClaim[] {
  const same = [...synonymsOf(claim.verb)].flatMap((verb) => byDeed.get(verb) ?? []);
  if (isSameVerb || (rough.has(claim.verb) && claim.object !== null)) return same;
  const alike = claim.classes
    .filter((name) => telling.has(name))
    .flatMap((name) => byDeed.get(`/${name}`) ?? []);
  return [...same, ...alike];
}

/** Who comes has not gone. */
function isOtherGoing(theirs: string, mine: string): boolean {
  return (
    (theirs === 'come' && /^(?:go|leave|depart)$/.test(mine)) ||
    (mine === 'come' && /^(?:go|leave|depart)$/.test(theirs))
  );
}

/** Whoever puts a thing down has not thrown it. */
const rough = list('throw toss fling hurl lose bury abandon sell rob deprive hide plant');

/** Make another deed of a verb: what `goes out` does not `go under`. */
const ways = list('up down in out off away under over apart through');

function isSameWay(told: Claim, { verb, classes, particles }: Claim): boolean {
  const mine = particles.filter((one) => ways.has(one));
  if (mine.length === 0 || told.verb !== verb || !classes.includes('move')) return true;
  const theirs = new Set([...told.particles, ...told.led.map(({ led }) => led)]);
  return mine.some((one) => theirs.has(one));
}

function isSameDone(
  { told }: Hearing,
  { claim: theirs, near }: ToldClaim,
  { object, subject, isPassive }: Claim,
): boolean {
  const done = isPassive ? subject : object;
  if (done === null) return theirs.object === null || theirs.isPassive;
  if (done.head.tag === 'pronoun' || isAmong(done.head.bases, bodyNouns)) return true;
  if (isAmong(done.head.bases, harmlessNouns))
    return [theirs.object, theirs.subject, ...theirs.led].some(
      (one) => one !== null && isAmong(one.head.bases, new Set(done.head.bases)),
    );
  const meant = told.entities.meant(done).flatMap(({ heads }) => [...heads]);
  return isAmong([...done.head.bases, ...meant], near);
}

/** Who holds something out has not taken anything. */
function isSameTransfer(theirs: string, mine: string): boolean {
  if (theirs === mine) return true;
  const [told, said] = [transferOf(theirs), transferOf(mine)];
  return told.length === 0 || said.length === 0 || said.some((way) => told.includes(way));
}

function isSameDoer({ told, text }: Hearing, one: ToldClaim, who: Who, mine: Claim): boolean {
  const { claim, near } = one;
  // What somebody said of themselves can be told of them.
  if (claim.isQuoted) {
    if (claim.verb !== mine.verb) return false;
    // `it comes down if you pull the chain`: what somebody said can be done.
    if (who.kind === 'you') return one.subject.kind === 'you' && /\bif\b/.test(text);
    return who.kind !== 'thing' || one.subject.kind !== 'you';
  }
  if (who.kind === 'somebody' && claim.isPassive) return true;
  const theirs = [one.subject, ...(claim.object === null ? [] : [whoIs(claim.object, told.entities)])];
  const isDone =
    claim.isPassive ||
    ['you', 'person', 'somebody'].includes(one.subject.kind) ||
    /^(?:she|he)$/.test(one.claim.subject?.head.word ?? '');
  return theirs.some(
    (their, index) =>
      (index === 0 || isDone) && isSame(their, who, near, index === 0 && !claim.isPassive, mine),
  );
}

function isSame(theirs: Who, who: Who, near: Near, isDoer: boolean, mine: Claim): boolean {
  switch (who.kind) {
    case 'you':
      return isDoer && theirs.kind === 'you';
    case 'person': {
      if (!isDoer && !mine.isPassive) return false;
      const ids = new Set(who.entities.map(({ id }) => id));
      if (theirs.kind === 'person') return theirs.entities.some(({ id }) => ids.has(id));
      if (theirs.kind === 'pronoun') return who.entities.some(({ pronoun }) => isFor(theirs.word, pronoun));
      const isNamed = who.entities.some(({ heads }) => [...heads].some((head) => near.has(head)));
      return theirs.kind === 'nothing' || (theirs.kind === 'other' && isNamed);
    }
    case 'somebody':
      // `somebody is walking about`: what goes by itself is nobody.
      if (mine.isHelped && mine.classes.includes('move')) return theirs.kind === 'somebody';
      return !['you', 'person', 'thing', 'pronoun'].includes(theirs.kind);
    case 'thing':
      if (theirs.kind === 'thing')
        return theirs.entities.some(({ id }) => who.entities.some((one) => one.id === id));
      return (
        theirs.kind === 'pronoun' &&
        isFor(theirs.word, 'it') &&
        who.entities.some(({ heads }) => [...heads].some((head) => near.has(head)))
      );
    case 'other':
      if (isAmong(who.bases, rest) && theirs.kind !== 'you' && theirs.kind !== 'person') return true;
      if (theirs.kind === 'other') return theirs.bases.some((base) => who.bases.includes(base));
      return theirs.kind === 'pronoun' && isAmong(who.bases, near) && !isAmong(who.bases, timeNouns);
    case 'body':
      return who.owner === 'you' ? theirs.kind === 'you' || theirs.kind === 'body' : theirs.kind !== 'you';
    case 'pronoun':
      if (theirs.kind === 'person') return theirs.entities.some(({ pronoun }) => isFor(who.word, pronoun));
      return (
        theirs.kind !== 'you' &&
        (theirs.kind !== 'pronoun' ||
          theirs.word === who.word ||
          !/^(?:he|she)$/.test(who.word + theirs.word))
      );
    default:
      return who.kind === 'speaker' || theirs.kind !== 'you';
  }
}

/** Stand for whatever was meant. */
const rest = list('rest other remainder lot');

const people: Readonly<Record<string, string>> = {
  she: 'she',
  her: 'she',
  herself: 'she',
  he: 'he',
  him: 'he',
  himself: 'he',
};

/** Whether a pronoun can stand for somebody or something of that kind. */
function isFor(word: string, pronoun: string): boolean {
  const own = people[word];
  return own === undefined ? !/^(?:she|he)$/.test(pronoun) : own === pronoun;
}

/** Whether what it is done to is what it was done to, or is nothing in particular. */
function isNear({ told }: Hearing, { near, claim }: ToldClaim, phrase: Phrase | null, mine: Claim): boolean {
  if (phrase === null || phrase.head.isLikeness) return true;
  if (phrase.head.tag === 'pronoun') {
    // Who read the front of it did not read it.
    return claim.object === null || !isAmong(claim.object.head.bases, harmlessNouns);
  }
  const { bases } = phrase.head;
  const meant = told.entities.meant(phrase);
  const forms = meant.length > 0 ? [...bases, ...meant.flatMap(({ heads }) => [...heads])] : bases;
  // `the blue envelope` is not the long one.
  const own = [claim.subject, claim.object, claim.second, ...claim.led].flatMap((one) => {
    if (one === null) return [];
    const theirs = told.entities.meant(one);
    const isOther = meant.length > 0 && theirs.length > 0 && !theirs.some((entity) => meant.includes(entity));
    return isOther ? [] : one.tokens;
  });
  if (own.some((token) => isAmong(token.bases, new Set(forms)))) return true;
  const isPronoun = [claim.object, ...claim.led].some((one) => one?.head.tag === 'pronoun');
  // Of the blue envelope nothing is told of the long one.
  const isTheSame =
    meant.length === 0 ||
    phrase.tokens.every(
      (token) =>
        !meant.some(({ words }) => isAmong(token.bases, words)) ||
        isAmong(token.bases, near) ||
        token === phrase.head,
    );
  if (isPronoun && ((isTheSame && isAmong(forms, near)) || claim.verb === mine.verb)) return true;
  if (meant.length === 0 && claim.verb === mine.verb && isAmong(bases, near)) return true;
  // A square of something is as good as the thing.
  if (meant.length === 0 && phrase.of !== null && isAmong(bases, harmlessNouns))
    return isAmong(phrase.of.head.bases, harmlessNouns) || isAmong(phrase.of.head.bases, near);
  return meant.length === 0 && (isAmong(bases, harmlessNouns) || isAmong(bases, bodyNouns));
}
