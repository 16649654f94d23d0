import {
  auxiliaries,
  beings,
  conjunctions,
  determiners,
  possessives,
  prepositions,
  pronouns,
  subordinators,
} from '../words/small-words.ts';
import { numberIn } from '../words/number-words.ts';
import { isAdjective, isAdverb, isListedNoun, isStateAdjective, isVerb } from './lexicon.ts';
import {
  hasVerbAhead,
  hasVerbBefore,
  helps,
  isClause,
  isExistence,
  isIng,
  isLiking,
  isWith,
  startsNoun,
} from './around.ts';
import type { Tag, Token } from './token.ts';

/** Whether one of the forms is a word of what may be told here. */
export type IsTold = (bases: readonly string[]) => boolean;

const phraseStart: ReadonlySet<Tag> = new Set(['determiner', 'number', 'adjective', 'possessive']);
const both = new Set(
  'all both each some any few many most more no another other one that this these those which what such her his either neither much less enough several fewer'.split(
    ' ',
  ),
);

/** Participles that look like their verb. */
const sameForm = /^(?:put|set|let|cut|shut|come|run|become|read|hit|cast|hurt|split|burst|spread)$/;

/** Says of each word what it does, from its neighbours: one pass, no going back. */
export function tagWords(tokens: readonly Token[], isTold: IsTold): void {
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'mark') continue;
    token.tag = token.kind === 'number' ? 'number' : tagOf(tokens, at, token, isTold);
  }
}

function tagOf(tokens: readonly Token[], at: number, token: Token, isTold: IsTold): Tag {
  const { word } = token;
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (word === 'not' || word === "n't" || word === 'never') return 'negation';
  if (word === 'to') return isInfinitive(next) ? 'to' : 'preposition';
  if (word === "'s") return clitic(before, next, isTold);
  if (before && phraseStart.has(before.tag) && word === 'can') return 'noun';
  if (auxiliaries.has(word)) return auxiliary(tokens, at, token, isTold);
  if (word === 'like') return isLiking(tokens, at) ? 'verb' : 'preposition';
  if (word === 'missing') return 'adjective';
  if (word === 'once' && before !== undefined && before.kind !== 'mark') return 'adverb';
  if (word === 'but' && /^(?:nothing|nobody|none|anything|all)$/.test(before?.word ?? ''))
    return 'preposition';
  if (word === 'more' && before?.word === 'once') return 'adverb';
  // `the first of the blocks`
  if (/^(?:first|last)$/.test(word) && next?.word === 'of') return 'pronoun';
  if (word === 'no' && next?.word === 'longer') return 'negation';
  // Of one that does something it would be said with an ending: `in one spot`.
  if (
    word === 'one' &&
    next !== undefined &&
    isOpen(next) &&
    next.word === next.bases.at(-1) &&
    !isAdverb(next.word) &&
    isVerb(next.bases)
  )
    return 'number';
  if (/^(?:both|all|half)$/.test(word) && determiners.has(next?.word ?? '')) return 'determiner';
  if (both.has(word))
    return continues(next, isTold)
      ? 'determiner'
      : word === 'that' || word === 'which' || word === 'what'
        ? 'subordinator'
        : 'pronoun';
  if (determiners.has(word)) return 'determiner';
  if (
    numberIn(word) !== undefined &&
    !(word === 'second' && before?.word === 'a' && !continues(next, isTold))
  )
    return 'number';
  if (before && phraseStart.has(before.tag) && continuesAsNoun(token, isTold))
    return open(tokens, at, token, isTold);
  if (subordinators.has(word) && !prepositions.has(word)) return 'subordinator';
  if (subordinators.has(word) && isClause(tokens, at)) return 'subordinator';
  if (word === 'here') return 'adverb';
  if (word === 'there') return isExistence(tokens, at) ? 'pronoun' : 'adverb';
  if (pronouns.has(word)) return 'pronoun';
  if (conjunctions.has(word)) return 'conjunction';
  if (/^(?:on|up|off|out|away|back)$/.test(word) && next?.word.endsWith('ing') === true && isVerb(next.bases))
    return 'adverb';
  if (word === 'of') return 'preposition';
  if (prepositions.has(word))
    return (leadsOn(next) || (word === 'from' && next !== undefined && prepositions.has(next.word))) &&
      !(next && movesOn.has(word) && isFinite(next, isTold))
      ? 'preposition'
      : 'adverb';
  if (
    isAdverb(word) &&
    beings.has(before?.word ?? '') &&
    isAdjective(word) &&
    word !== 'still' &&
    word !== 'only'
  )
    return 'adjective';
  if (isAdverb(word) && !(before && phraseStart.has(before.tag) && continues(next, isTold))) return 'adverb';
  return open(tokens, at, token, isTold);
}

function open(tokens: readonly Token[], at: number, { word, bases, isCapital }: Token, isTold: IsTold): Tag {
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  const told = isTold(bases);
  // `scratched` is no scratch, and `printed` no print.
  const own = /(?:ed|ing)$/.test(word) && bases.length > 1 ? [word] : bases;
  const noun = isListedNoun(own) || isTold(own) || (isCapital && at > 0);
  const verb = isVerb(bases);
  const adjective = isAdjective(word);
  const ending = /(?:ing|[^e]ed|en)$/.test(word) && word.length > 4;
  const role = before?.tag ?? 'mark';
  // `you skin your knuckles`
  if (
    /^(?:you|they|we|i|he|she)$/.test(before?.word ?? '') &&
    tokens[at - 2]?.tag !== 'preposition' &&
    determiners.has(next?.word ?? '') &&
    !adjective
  )
    return 'verb';
  if (phraseStart.has(role) || role === 'preposition') {
    if (role === 'preposition' && verb && word.endsWith('ing')) return 'verb';
    if (/^(?:as|than)$/.test(before?.word ?? '') && verb && !noun && !adjective) return 'verb';
    if ((adjective || ending) && continues(next, isTold)) return 'adjective';
    if (noun) return 'noun';
    if (adjective) return 'adjective';
    if (verb && !continues(next, isTold) && role === 'adjective') return 'verb';
    return continues(next, isTold) ? 'adjective' : 'noun';
  }
  if (role === 'noun') {
    if (isIng(word) && verb && !isTold([word])) return 'verb';
    if (before?.isCapital === true && isCapital) return 'noun';
    if (isStateAdjective(word) && (!verb || hasVerbBefore(tokens, at) || isWith(tokens, at)))
      return 'adjective';
    // `the pot boils over`
    if (
      /[^s]s$/.test(word) &&
      before?.word.endsWith('s') === false &&
      tokens[at - 2]?.tag === 'determiner' &&
      /^(?:over|away|off)$/.test(next?.word ?? '') &&
      !hasVerbBefore(tokens, at)
    )
      return 'verb';
    if (noun && !verb) return 'noun';
    if (noun && verb && (hasVerbAhead(tokens, at) || hasVerbBefore(tokens, at))) return 'noun';
    if (verb) return 'verb';
    if (adjective || isAdverb(word)) return adjective ? 'adjective' : 'adverb';
    // `the mill lantern`: one thing does not `lantern`.
    return ending || (word.endsWith('s') && !word.endsWith('ss')) || before?.word.endsWith('s') === true
      ? 'verb'
      : 'noun';
  }
  if (role === 'auxiliary' && beings.has(before?.word ?? '')) {
    if (isStateAdjective(word) || (adjective && !verb)) return 'adjective';
    if (noun && tokens[at - 2]?.word === 'there') return 'noun';
    if (verb && (ending || word !== bases.at(-1) || sameForm.test(word))) return 'verb';
    if (adjective) return 'adjective';
    if (noun) return 'noun';
    return 'adjective';
  }
  if (
    role === 'auxiliary' ||
    role === 'to' ||
    role === 'pronoun' ||
    role === 'negation' ||
    role === 'adverb'
  ) {
    const linked = role === 'negation' || role === 'adverb';
    if (linked && adjective && continues(next, isTold)) return 'adjective';
    if (linked && isStateAdjective(word) && !(verb && helps(tokens, at))) return 'adjective';
    // `it cool` is no clause: it would be `it cools`.
    if (verb && adjective && word === bases.at(-1) && /^(?:he|she|it)$/.test(before?.word ?? ''))
      return 'adjective';
    if (verb) return 'verb';
    if (adjective) return 'adjective';
    if (noun) return 'noun';
    if (linked && !ending && !word.endsWith('s')) return 'adjective';
    return 'verb';
  }
  if (/^(?:who|which)$/.test(before?.word ?? '') && verb) return 'verb';
  // The beginning of something: after a mark, a conjunction or nothing.
  const isSaid =
    before?.kind === 'mark' && next !== undefined && (next.isCapital || determiners.has(next.word));
  if (isSaid && /^(?:says|said|asks|adds|cries|calls|shouts|whispers|answers|replies)$/.test(word))
    return 'verb';
  if (isIng(word) && verb && !told && !adjective) return 'verb';
  const earlier = tokens[at - 2];
  const isPaired = earlier?.tag === 'adjective' || (earlier?.tag === 'adverb' && isAdjective(earlier.word));
  if (role === 'conjunction' && adjective && isPaired) return 'adjective';
  if (
    role === 'conjunction' &&
    earlier?.tag === 'noun' &&
    (next === undefined || next.kind === 'mark' || conjunctions.has(next.word)) &&
    verb &&
    !ending &&
    word.endsWith('s') &&
    earlier.word.endsWith('s')
  )
    return 'noun';
  // `stands unlit, thin and black`, and not `goes in, cleans the lamp`
  if (
    adjective &&
    (continues(next, isTold) || isStateAdjective(word) || !(isIng(word) || asVerb(tokens, at)))
  )
    return 'adjective';
  if (verb && !(noun && startsNoun(next))) return noun && !asVerb(tokens, at) ? 'noun' : 'verb';
  if (noun) return 'noun';
  return adjective ? 'adjective' : ending ? 'verb' : continues(next, isTold) ? 'adjective' : 'noun';
}

/** Of a word that can be both: whether it begins a clause of its own, as what comes after it shows. */
function asVerb(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const [one, two] = [tokens[at - 1], tokens[at - 2]];
  // `goes over, and stops.`
  if (
    one?.tag === 'conjunction' &&
    two?.text === ',' &&
    /[^s]s$/.test(tokens[at]?.word ?? '') &&
    hasFiniteBefore(tokens, at) &&
    (next === undefined || next.kind === 'mark')
  )
    return true;
  if (one?.tag === 'conjunction' && two?.tag === 'noun' && (next === undefined || next.kind === 'mark'))
    return false;
  if (next === undefined || next.kind === 'mark') return false;
  const { word } = next;
  if (word === 'all') return false;
  return (
    determiners.has(word) ||
    pronouns.has(word) ||
    possessives.has(word) ||
    /wards$|^(?:up|down|off|out|back|on|to)$/.test(word)
  );
}

/** `goes` somewhere before, in a form that goes with the one that is looked at. */
function hasFiniteBefore(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(0, at).some(({ tag, word }) => tag === 'verb' && /[^s]s$/.test(word));
}

function auxiliary(tokens: readonly Token[], at: number, { word }: Token, isTold: IsTold): Tag {
  if (word === 'need' || word === 'dare' || word === 'used') return 'verb';
  if (!/^(?:have|has|had|having|'ve|do|does|did|doing)$/.test(word)) return 'auxiliary';
  let next = at + 1;
  while (
    tokens[next] &&
    (isAdverb(tokens[next]?.word ?? '') || /^(?:not|n't|never)$/.test(tokens[next]?.word ?? ''))
  )
    next += 1;
  const after = tokens[next];
  if (after === undefined || after.kind === 'mark') return 'auxiliary';
  if (determiners.has(after.word) || possessives.has(after.word) || numberIn(after.word) !== undefined) {
    return word.startsWith('d') ? 'auxiliary' : 'verb';
  }
  const isParticiple =
    !/[^s]s$/.test(after.word) &&
    (isVerb(after.bases) || /[^e]ed$/.test(after.word)) &&
    (after.word !== after.bases.at(-1) || sameForm.test(after.word));
  if (word.startsWith('h') || word === "'ve") {
    // `the wind has you out in the mud`
    const beyond = tokens[next + 1];
    if (
      /^(?:you|me|him|us|them|it)$/.test(after.word) &&
      !(beyond && (isVerb(beyond.bases) || auxiliaries.has(beyond.word)))
    )
      return 'verb';
    return isParticiple ||
      auxiliaries.has(after.word) ||
      pronouns.has(after.word) ||
      (!isListedNoun(after.bases) && !isTold(after.bases))
      ? 'auxiliary'
      : 'verb';
  }
  return 'auxiliary';
}

function clitic(before: Token | undefined, next: Token | undefined, isTold: IsTold): Tag {
  if (
    /^(?:other|else|each|one|somebody|someone|nobody|anybody|everybody)$/.test(before?.word ?? '') &&
    continues(next, isTold)
  )
    return 'possessive';
  if (before?.tag === 'pronoun' || before?.tag === 'subordinator' || before?.tag === 'adverb')
    return 'auxiliary';
  if (next === undefined || next.kind === 'mark') return 'possessive';
  return continues(next, isTold) || numberIn(next.word) !== undefined ? 'possessive' : 'auxiliary';
}

function isOpen({ kind, word }: Token): boolean {
  return (
    kind === 'word' &&
    !determiners.has(word) &&
    !auxiliaries.has(word) &&
    !prepositions.has(word) &&
    !conjunctions.has(word) &&
    !(pronouns.has(word) && word !== 'ones' && word !== 'one')
  );
}

function isInfinitive(next: Token | undefined): boolean {
  if (next === undefined || next.isCapital) return false;
  return /^(?:be|have|do)$/.test(next.word) || (isOpen(next) && isVerb(next.bases));
}

/** Whether a word can go on with a phrase that names something. */
function continues(token: Token | undefined, isTold: IsTold): boolean {
  if (token === undefined) return false;
  if (token.kind === 'number' || numberIn(token.word) !== undefined) return true;
  if (!isOpen(token) || token.word === "n't" || token.word === 'not' || subordinatesOnly(token.word))
    return false;
  const { word, bases } = token;
  // `a message waiting for you`
  if (isIng(word) && isVerb(bases) && !isTold([word])) return false;
  if (isAdverb(word) && !isAdjective(word) && !isListedNoun(bases)) return false;
  if (isListedNoun(bases) || isAdjective(word) || isTold(bases)) return !isOnlyVerb(token, isTold);
  // `its wool beaded with damp`
  if (/[^e]ed$/.test(word) && !isVerb(bases)) return false;
  return !isVerb(bases) || token.isCapital;
}

function continuesAsNoun(token: Token, isTold: IsTold): boolean {
  return (
    isListedNoun(token.bases) ||
    (isTold(token.bases) && !isAdverb(token.word) && !prepositions.has(token.word))
  );
}

/** A form that no noun or adjective of ours has: `goes`, `takes`. */
function isOnlyVerb({ word, bases }: Token, isTold: IsTold): boolean {
  return isVerb(bases) && !isListedNoun(bases) && !isAdjective(word) && !isTold([word]);
}

function subordinatesOnly(word: string): boolean {
  return subordinators.has(word);
}

/** Stand alone before a verb: `off comes the cloak`. */
const movesOn = new Set('up down off out in on away back over round'.split(' '));

function isFinite({ word, bases }: Token, isTold: IsTold): boolean {
  return isVerb(bases) && /[^s]s$/.test(word) && !isListedNoun(bases) && !isTold([word]);
}

/** Begin clauses that stand where a noun can: `of what was there`, and not `ran out while`. */
const nominal = new Set(
  'that who whom which whose what how where whether whoever whatever whichever'.split(' '),
);

/** Whether something follows that a preposition can lead to. */
function leadsOn(next: Token | undefined): boolean {
  if (next === undefined || next.kind === 'mark') return false;
  const { word } = next;
  if (next.kind === 'number' || determiners.has(word) || possessives.has(word) || pronouns.has(word))
    return true;
  if (subordinators.has(word)) return nominal.has(word);
  return (
    isOpen(next) &&
    !isAdverb(word) &&
    !(isVerb(next.bases) && /[^s]s$/.test(word) && !isListedNoun(next.bases))
  );
}
