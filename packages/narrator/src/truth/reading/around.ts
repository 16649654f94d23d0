import { auxiliaries, beings, conjunctions, determiners, prepositions } from '../words/small-words.ts';
import { isAdverb, isListedNoun, isVerb } from './lexicon.ts';
import type { Token } from './token.ts';

/** What stands behind a noun that begins a clause. */
export function startsNoun(next: Token | undefined): boolean {
  return next !== undefined && (auxiliaries.has(next.word) || next.word === 'and' || next.word === 'of');
}

export function hasVerbAhead(tokens: readonly Token[], at: number): boolean {
  for (let next = at + 1; next < Math.min(tokens.length, at + 4); next += 1) {
    const token = tokens[next];
    if (token === undefined || token.kind === 'mark' || determiners.has(token.word)) return false;
    if (prepositions.has(token.word) || conjunctions.has(token.word)) return false;
    if (auxiliaries.has(token.word)) return true;
    if (isVerb(token.bases) && !isListedNoun(token.bases)) return true;
  }
  return false;
}

/** `before she speaks`, and not `before the door`. */
export function isClause(tokens: readonly Token[], at: number): boolean {
  const [next, after] = [tokens[at + 1], tokens[at + 2]];
  if (next === undefined || after === undefined) return false;
  if (/^(?:he|she|they|we|i)$/.test(next.word)) return true;
  // `until your wrist goes`
  const third = tokens[at + 3];
  if (
    determiners.has(next.word) &&
    third !== undefined &&
    /[^s]s$/.test(third.word) &&
    isVerb(third.bases) &&
    !isListedNoun(third.bases)
  )
    return true;
  return /^(?:you|it)$/.test(next.word) && (auxiliaries.has(after.word) || isVerb(after.bases));
}

/** `will not open`, and not `is not open` */
export function helps(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 3); before -= 1) {
    const token = tokens[before];
    if (token?.tag === 'auxiliary') return !beings.has(token.word);
  }
  return false;
}

/** `with her letter open` */
export function isWith(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 6); before -= 1) {
    const token = tokens[before];
    if (token === undefined || token.kind === 'mark' || token.tag === 'verb') return false;
    if (token.word === 'with') return true;
  }
  return false;
}

/** Whether the clause has its verb already, so that a word that could be another one is none. */
export function hasVerbBefore(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before >= 0; before -= 1) {
    const token = tokens[before];
    if (
      token === undefined ||
      token.kind === 'mark' ||
      token.tag === 'conjunction' ||
      token.tag === 'subordinator'
    )
      return false;
    if (token.tag === 'verb' || (token.tag === 'auxiliary' && beings.has(token.word))) return true;
  }
  return false;
}

/** `there is a way`, and not `it hangs there`. */
export function isExistence(tokens: readonly Token[], at: number): boolean {
  const [next, after] = [tokens[at + 1], tokens[at + 2]];
  if (next === undefined) return false;
  if (auxiliaries.has(next.word) || next.word === "'s") return true;
  if (
    /^(?:seems?|seemed|appears?|remains?|stands?|lies?|hangs?|comes?|goes|lay|lie|stood|hung)$/.test(
      next.word,
    )
  )
    return true;
  return isAdverb(next.word) && after !== undefined && auxiliaries.has(after.word);
}

/** `going`, and not `ring`. */
export function isIng(word: string): boolean {
  return /[aeiouy].*ing$/.test(word) && word.length > 4;
}

/** `what you like`, and not `over you like water`. */
export function isLiking(tokens: readonly Token[], at: number): boolean {
  const [before, earlier] = [tokens[at - 1], tokens[at - 2]];
  if (before === undefined || !/^(?:you|i|we|they|to|n't|would|'d|not)$/.test(before.word)) return false;
  return before.tag !== 'pronoun' || (earlier?.tag !== 'preposition' && earlier?.tag !== 'verb');
}
