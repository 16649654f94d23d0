import { brokenAdjectives, stateAdjectives } from '../words/adjectives.ts';
import { list } from '../words/list.ts';
import { harmlessNouns, perceived } from '../words/harmless-nouns.ts';
import type { Standing } from '../bounds.ts';
import type { Claim, Phrase } from '../reading/claim.ts';
import type { Token } from '../reading/token.ts';
import { whoIs } from '../told/who.ts';
import { type Check, type Hearing, isAmong, toldTogether, wrong, type Wrong } from './hearing.ts';

type State = keyof typeof stateAdjectives;

const stateNames: readonly State[] = ['open', 'closed', 'locked', 'unlocked', 'lit', 'unlit', 'worn'];
const opening: ReadonlySet<State> = new Set(['open', 'closed', 'locked', 'unlocked']);

/** Of what is broken: what a lip can be and an empty hand is not. */
const hurting = list('broken cracked split torn ripped burnt snapped shattered smashed crushed');

/** Whether everything stands as it is said to stand. */
export const statesHold: Check = (hearing) => {
  const { claims, phrases, isQuestion, attributes } = hearing.reading;
  for (const { phrase, token } of attributes) {
    if (phrase.head.isLikeness || phrase.head.isQuoted) continue;
    const found = stateWrong(hearing, phrase, token, false);
    if (found) return found;
  }
  for (const phrase of phrases) {
    if (phrase.head.isLikeness || phrase.head.isQuoted) continue;
    for (const token of phrase.tokens) {
      if (token === phrase.head || token.tag === 'noun') continue;
      const found = stateWrong(hearing, phrase, token, false);
      if (found) return found;
    }
  }
  const loose = looseWrong(hearing);
  if (loose) return loose;
  for (const claim of claims) {
    if (claim.isLikeness || claim.isQuoted) continue;
    const found = predicateWrong(hearing, claim, claim.isNegated && !isQuestion);
    if (found) return found;
  }
  return undefined;
};

/** `has been bricked up`, `cracked from top to bottom`: what was done to something, wherever it stands in the sentence. */
function looseWrong({ reading, told, alignment }: Hearing): Wrong | undefined {
  for (const [at, { word, bases, tag, isLikeness, isQuoted }] of reading.tokens.entries()) {
    if (isLikeness || isQuoted || (alignment[at] ?? -1) >= 0 || tag === 'noun') continue;
    const wasDone =
      /(?:[^e]ed|en)$/.test(word) && /^(?:adjective|verb)$/.test(tag) && isPerfect(reading.tokens, at);
    if (!wasDone && !hurting.has(word)) continue;
    if (isAmong(bases, told.words) || isAmong(bases, told.said)) continue;
    return wrong('truth/changed', `Nobody told that anything was “${word}”.`);
  }
  return undefined;
}

/** `has been`, `has since been` */
function isPerfect(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (tokens[before]?.tag === 'adverb') before -= 1;
  return tokens[before]?.word === 'been';
}

function predicateWrong(hearing: Hearing, claim: Claim, isNegated: boolean): Wrong | undefined {
  const { tokens } = hearing.reading;
  const about =
    claim.predicate !== null && claim.object !== null && claim.verb !== 'be' ? claim.object : claim.subject;
  if (claim.predicate !== null) {
    const found = stateWrong(hearing, about, claim.predicate, isNegated);
    if (found) return found;
  }
  if (claim.isPassive) {
    const token = tokens[claim.at];
    if (token) return stateWrong(hearing, claim.subject, token, isNegated);
  }
  return undefined;
}

function stateWrong(
  hearing: Hearing,
  phrase: Phrase | null,
  token: Token,
  isNegated: boolean,
): Wrong | undefined {
  const { told } = hearing;
  const { word, bases } = token;
  const states = stateNames.filter((one) => stateAdjectives[one].has(word));
  const isBroken = brokenAdjectives.has(word);
  if (states.length === 0 && !isBroken) return undefined;
  if (word === 'used' && hearing.reading.tokens[hearing.reading.tokens.indexOf(token) + 1]?.word === 'to')
    return undefined;
  const who = whoIs(phrase, told.entities);
  const nounBases = phrase?.head.bases ?? [];
  if (who.kind === 'thing') {
    for (const state of states) {
      const answers = who.entities
        .map(({ standing }) => answer(state, standing))
        .filter((one) => one !== null);
      if (answers.some((one) => one !== isNegated)) return undefined;
      if (answers.length > 0)
        return wrong(opening.has(state) ? 'truth/opened' : 'truth/light', `It is not so that “${word}”.`);
    }
  }
  if (who.kind === 'body' && !hurting.has(word)) return undefined;
  if (
    /^(?:awake|asleep|alive)$/.test(word) &&
    who.kind !== 'person' &&
    who.kind !== 'you' &&
    !/^(?:he|she)$/.test(phrase?.head.word ?? '')
  )
    return undefined;
  if (/^(?:shining|bright|glowing)$/.test(word) && who.kind === 'thing') return undefined;
  if (
    word === 'full' &&
    hearing.reading.tokens.some(
      (one, at) =>
        one === token &&
        hearing.reading.tokens[at + 1]?.word === 'of' &&
        isAmong(hearing.reading.tokens[at + 2]?.bases ?? [], harmlessNouns),
    )
  )
    return undefined;
  if (states.includes('lit') && word === 'bright') return undefined;
  if (
    isBroken &&
    /^(?:complete|full|broken|gone|lost|used|empty|whole)$/.test(word) &&
    isAmong(nounBases, perceived)
  )
    return undefined;
  if (
    who.kind === 'other' &&
    isAmong(nounBases, harmlessNouns) &&
    !isAmong(nounBases, told.words) &&
    !isBroken
  )
    return undefined;
  if (
    who.kind === 'other' &&
    isAmong(nounBases, harmlessNouns) &&
    /^(?:full|empty|lost|moving|gone|used|bare|turning)$/.test(word)
  )
    return undefined;
  if (toldTogether(told, bases, nounBases)) return undefined;
  if (who.kind === 'pronoun' && (isAmong(bases, told.words) || isAmong(bases, told.said))) return undefined;
  if (who.kind === 'you' && isAmong(bases, told.words)) return undefined;
  if (states.includes('worn') || word === 'bright') return undefined;
  if (who.kind === 'body') return wrong('truth/health', `Nobody told that anybody is “${word}”.`);
  return wrong('truth/changed', `Nobody told that anything is “${word}”.`);
}

function answer(state: State, standing: Standing | null): boolean | null {
  if (standing === null) return null;
  switch (state) {
    case 'open':
      return standing.open;
    case 'closed':
      return standing.open === null ? null : !standing.open;
    case 'locked':
      return standing.locked;
    case 'unlocked':
      return standing.locked === null ? null : !standing.locked;
    case 'lit':
      return standing.lit;
    case 'unlit':
      return standing.lit === null ? null : !standing.lit;
    default:
      return null;
  }
}
