import { brokenAdjectives } from '../words/adjectives.ts';
import { beings, modals, negators } from '../words/small-words.ts';
import type { Claim, Phrase, Reading } from './claim.ts';
import { classesOf, isStateAdjective, verbOf } from './lexicon.ts';
import { inPhrase, phraseAt } from './phrase-at.ts';
import { sharedVerbs } from './shared-verbs.ts';
import type { Token } from './token.ts';

const realising = new Set('begin start come manage happen proceed continue get seem'.split(' '));
const copulas = new Set(
  'be stand lie hang sit remain stay seem look feel go come fall turn grow become run keep appear get'.split(
    ' ',
  ),
);

/** Reads who does what out of words that were tagged. */
export function claimsIn(tokens: readonly Token[]): Reading {
  const phrases: Phrase[] = [];
  const claims: Claim[] = [];
  const attributes: { phrase: Phrase; token: Token }[] = [];
  let state = fresh(null);
  // What is said and what is told around it are two texts.
  let other = fresh(null);
  const isQuestion = tokens.some(({ text, isQuoted }) => text === '?' && !isQuoted);

  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.kind === 'mark') {
      if (token.text === '*' || token.text === "'") continue;
      if (token.text === '"') {
        [state, other] = [other, state];
        state = afterMark(',', state);
        continue;
      }
      state = afterMark(token.text, state);
      continue;
    }
    if (negators.has(token.word) && token.tag !== 'determiner' && token.tag !== 'pronoun') {
      state.negations += 1;
      // `is not`, `stands no longer`
      const { claim } = state;
      if (claim !== null && claim.object === null && (claim.verb === 'be' || token.word === 'no'))
        claim.isNegated = !claim.isNegated;
    }
    if (token.word === 'help' && state.negations > 0) state.negations -= 1;
    if (token.word === 'only' && tokens[at - 1]?.word === 'not') state.negations -= 1;
    if (token.tag === 'auxiliary') {
      state.auxiliaries.push(token.word);
      if (beings.has(token.word) && !hasVerbAfter(tokens, at)) addClaim(tokens, at, token, state, claims);
      continue;
    }
    if (token.tag === 'to') {
      state.isInfinitive = true;
      continue;
    }
    if (token.tag === 'verb') {
      // `lets fall`, `let go`: one deed.
      if (/^let(?:s|ting)?$/.test(tokens[at - 1]?.word ?? '') && token.word === token.bases[0]) continue;
      addClaim(tokens, at, token, state, claims);
      continue;
    }
    if (token.tag === 'adjective' && !startsPhrase(tokens, at)) {
      const last = claims.at(-1);
      if (
        state.last &&
        isStateAdjective(token.word) &&
        state.last.from + state.last.tokens.length === at &&
        !(last && last.object === state.last)
      )
        attributes.push({ phrase: state.last, token });
      else if (
        last &&
        state.claim === last &&
        (beings.has(last.form) || copulas.has(last.verb) || last.object !== null)
      )
        last.predicate ??= token;
      // `sits there, fast asleep`
      else if (
        state.claim === null &&
        state.noun === null &&
        state.negations === 0 &&
        state.subject !== null &&
        (state.subject.head.isCapital || /^(?:you|he|she)$/.test(state.subject.head.word)) &&
        !token.word.endsWith('ing') &&
        brokenAdjectives.has(token.word)
      )
        attributes.push({ phrase: state.subject, token });
      continue;
    }
    if (inPhrase.has(token.tag)) {
      const phrase = phraseAt(tokens, at, state.preposition);
      const owner = phrases.at(-1);
      if (owner && phrase.led === 'of' && owner.from + owner.tokens.length === phrase.from - 1)
        owner.of = phrase;
      phrases.push(phrase);
      // What something is like is no part of what is done.
      if (!phrase.head.isLikeness || state.claim?.isLikeness === true) place(phrase, state, claims);
      if (phrase.isDenied && deniesMore(phrase, state)) state.negations += 1;
      at = phrase.from + phrase.tokens.length - 1;
      state.preposition = null;
      continue;
    }
    if (token.tag === 'preposition' && isParticle(tokens, at, state)) {
      state.claim?.particles.push(token.word);
      continue;
    }
    if (token.tag === 'preposition') {
      state.preposition = token.word;
      if (token.word === 'without') state.negations += 1;
      continue;
    }
    if (token.tag === 'conjunction') {
      state = { ...fresh(state.subject ?? state.noun), claim: state.claim, joins: true, isList: true };
      continue;
    }
    if (token.tag === 'subordinator') {
      const relative = /^(?:who|which|that|whom|whose)$/.test(token.word);
      const antecedent = relative ? whoOrWhat(tokens, phrases, at, state) : null;
      state = { ...fresh(antecedent), joins: relative, last: state.last };
      continue;
    }
    if (token.tag === 'adverb' && state.claim) state.claim.particles.push(token.word);
  }
  return {
    tokens,
    phrases,
    claims: [...claims, ...sharedVerbs(tokens, phrases, claims)],
    isQuestion,
    attributes,
  };
}

interface State {
  /** Who the clause is about, once its verb was met or where it was handed on. */
  subject: Phrase | null;
  /** A phrase that no verb has claimed yet. */
  noun: Phrase | null;
  /** The last phrase of any kind. */
  last: Phrase | null;
  claim: Claim | null;
  /** What something comes with: `with a breath of damp coming in`. */
  beside: Phrase | null;
  preposition: string | null;
  auxiliaries: string[];
  negations: number;
  isInfinitive: boolean;
  /** It goes on after `and` or `who`, so that its subject may be the one before. */
  joins: boolean;
  isStart: boolean;
  /** After `and`: what follows may be a second thing that the same is done to. */
  isList: boolean;
  twin: Claim | null;
}

function fresh(subject: Phrase | null): State {
  return {
    subject,
    noun: null,
    last: subject,
    claim: null,
    beside: null,
    preposition: null,
    auxiliaries: [],
    negations: 0,
    isInfinitive: false,
    joins: false,
    isStart: true,
    isList: false,
    twin: null,
  };
}

function afterMark(text: string, state: State): State {
  const subject = state.subject ?? state.noun;
  if (text === ',' || text === '(' || text === ')') {
    return { ...fresh(subject), last: state.last, joins: true, isStart: state.isStart };
  }
  return { ...fresh(subject), last: state.last, joins: text === '—' || text === '–' || text === ';' };
}

function addClaim(tokens: readonly Token[], at: number, token: Token, state: State, claims: Claim[]): void {
  const { word, bases } = token;
  const isBeing = token.tag === 'auxiliary';
  const verb = isBeing ? 'be' : verbOf(bases);
  const isBase = word === verb && !/(?:ing|ed)$/.test(word);
  const isBeside =
    word.endsWith('ing') &&
    state.last !== null &&
    state.beside !== null &&
    state.last.from + state.last.tokens.length === at;
  const own = state.noun ?? (isBeside ? state.beside : null);
  const shared = state.isInfinitive ? (state.claim?.object ?? state.subject) : state.subject;
  // `Green, says the console`
  const isTurned =
    own === null &&
    classesOf(bases).includes('say') &&
    word.endsWith('s') &&
    tokens[at - 1]?.text === ',' &&
    /^(?:determiner|noun|pronoun)$/.test(tokens[at + 1]?.tag ?? '');
  const joined = !isTurned && (state.joins || state.isInfinitive) ? shared : null;
  // `you haul, and up goes the lamp`: nobody says `you goes`.
  const subject =
    own ?? (joined?.head.word === 'you' && /[^s]s$/.test(word) && word !== verb && !isBeing ? null : joined);
  const isAsked =
    own === null &&
    isBase &&
    !isBeing &&
    state.auxiliaries.length === 0 &&
    !state.isInfinitive &&
    state.isStart &&
    (!state.joins || state.subject === null) &&
    state.preposition === null;
  const passive =
    !isBeing &&
    state.auxiliaries.some((one) => beings.has(one)) &&
    !word.endsWith('ing') &&
    (word !== verb || /^(?:put|set|cut|shut|hurt|let|hit|cast|split|burst)$/.test(word));
  const before = claims.at(-1);
  if (state.twin !== null && own === state.twin.object) {
    claims.splice(claims.lastIndexOf(state.twin), 1);
    state.twin = null;
  }
  // `gives you the pan to hold`: it is given, too.
  if (own !== null && state.isInfinitive) state.noun = null;
  else if (own !== null && before && own === before.object) before.object = null;
  else if (own !== null && before && own === before.second) before.second = null;
  const claim: Claim = {
    verb,
    form: word,
    classes: isBeing ? [] : classesOf(bases),
    at,
    subject,
    object: null,
    second: null,
    predicate: null,
    particles: [],
    led: [],
    isNegated: state.negations % 2 === 1,
    isPassive: passive,
    isHelped: state.auxiliaries.length > 0,
    isLikeness: token.isLikeness,
    isQuoted: token.isQuoted,
    isAsked,
    modal: state.auxiliaries.find((one) => modals.has(one)) ?? null,
    isOpenEnded: state.isInfinitive && !(before && before === state.claim && realising.has(before.verb)),
  };
  claims.push(claim);
  state.claim = claim;
  state.subject = subject;
  state.noun = null;
  state.isInfinitive = false;
  state.isStart = false;
  state.isList = false;
  state.preposition = null;
  state.auxiliaries = [];
}

const phrasal =
  /^(?:take|put|pick|hold|hand|lift|pull|set|lay|give|throw|blow|open|close|shut|bring|carry|roll|push|switch|cast|toss)$/;

/** `holds out the cup`, and not `looks out of the window`. */
function isParticle(tokens: readonly Token[], at: number, { claim }: State): boolean {
  return (
    claim !== null &&
    claim.at === at - 1 &&
    phrasal.test(claim.verb) &&
    !(claim.verb === 'close' && tokens[at]?.word === 'over') &&
    /^(?:up|off|out|down|over|away|back|on)$/.test(tokens[at]?.word ?? '')
  );
}

/** Where a phrase belongs: behind a preposition, to the verb before it, or to one that is still to come. */
function place(phrase: Phrase, state: State, claims: Claim[]): void {
  state.last = phrase;
  if (phrase.led !== 'of') state.beside = phrase.led === 'with' ? phrase : null;
  state.isStart = false;
  const { claim } = state;
  if (phrase.led !== null) {
    claim?.led.push(phrase);
    return;
  }
  if (claim === null) {
    state.noun = phrase;
    return;
  }
  if (state.isList) {
    state.isList = false;
    state.noun = phrase;
    if (claim.object !== null) {
      state.twin = { ...claim, object: phrase, second: null };
      claims.push(state.twin);
    }
    return;
  }
  if (claim.subject === null && !claim.isAsked) {
    // `In the middle stands the lens`, `says Tamsin`.
    Object.assign(claim, { subject: phrase });
    state.subject = phrase;
  } else if (claim.object === null) {
    claim.object = phrase;
    // `has no light`
    if (phrase.isDenied) claim.isNegated = !claim.isNegated;
  } else claim.second ??= phrase;
  state.noun = claim.object === phrase || claim.second === phrase ? phrase : null;
  if (state.noun !== null && claim.verb !== 'be') state.noun = phrase;
}

/** `with nothing said she goes`, and not `a lamp with no light in it stands`. */
function deniesMore({ led }: Phrase, { noun, claim }: State): boolean {
  return led === null || (led === 'with' && (noun === null || claim !== null));
}

/** `lamps that were put out`: what stands right before it; with a comma between, it is sooner something earlier. */
function nearest(tokens: readonly Token[], phrases: readonly Phrase[], at: number): Phrase | null {
  const last = phrases.at(-1);
  if (last === undefined || tokens[at - 1]?.kind === 'mark' || last.head.tag !== 'noun') return null;
  return last.from + last.tokens.length === at ? last : null;
}

/** Whom or what a relative clause is about. */
function whoOrWhat(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  at: number,
  { noun, claim, subject }: State,
): Phrase | null {
  const { word } = tokens[at] ?? {};
  if (word === 'who') return phrases.findLast(({ head }) => !/^(?:it|them)$/.test(head.word)) ?? subject;
  const found = nearest(tokens, phrases, at) ?? noun ?? claim?.object ?? named(phrases) ?? subject;
  const last = phrases.at(-1);
  // `Odo the miller listens to the rain, which drums on`: no person.
  const isHeard = last?.led === 'to' && last.head.tag === 'noun';
  return word === 'which' && isHeard ? last : found;
}

/** The last that was named by a noun: `the mate in it who rowed you`. */
function named(phrases: readonly Phrase[]): Phrase | null {
  const nouns = phrases.filter(({ head }) => head.tag === 'noun');
  return nouns.findLast(({ led }) => led === null) ?? nouns.at(-1) ?? null;
}

function startsPhrase(tokens: readonly Token[], at: number): boolean {
  let next = at + 1;
  while (tokens[next]?.tag === 'adjective') next += 1;
  const tag = tokens[next]?.tag;
  return tag === 'noun' || tag === 'number';
}

/** Whether an auxiliary helps a verb that follows it. */
function hasVerbAfter(tokens: readonly Token[], at: number): boolean {
  for (let next = at + 1; next < Math.min(tokens.length, at + 6); next += 1) {
    const tag = tokens[next]?.tag;
    if (tag === 'verb') return true;
    if (tag === 'auxiliary' && beings.has(tokens[next]?.word ?? '')) return true;
    if (tag !== 'adverb' && tag !== 'negation' && tag !== 'auxiliary') return false;
  }
  return false;
}
