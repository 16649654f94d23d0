import type { Clause } from '../normalise/split-clauses.ts';

/** Some of a clause's words: from one, up to but not with another. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

const wordsOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that join parts of a sentence. */
export const conjunctions = wordsOf(
  'and but because when whenever while so if until till since though although or yet cause where that who which ' +
    'und aber weil et mais quand y e pero porque cuando ma perche mas maar omdat toen ale bo gdy',
);
/** Those of them that turn from what was said. */
export const contrasts = wordsOf('but though although yet however');

// Of the speaker themselves; "y", "e", "pero" and their like, as their languages need no pronoun.
const themselves = wordsOf(
  'i me myself ich mich mir je j moi ik mij mezelf yo io eu ja mnie y e pero ma mas ale',
);
const mine = wordsOf('i my our ich mein meine je mon ma ik mijn yo io eu ja');
// "… and took all my pills": whoever leaves the pronoun out speaks of themselves.
const unnamed = wordsOf('took taken swallowed overdosed going want');
const plays = wordsOf('play played playing made make wrote write run ran rolled built created drew');

/** Where the part begins in which a word stands: behind a comma, or with a word that joins parts. */
export function partStart(clause: Clause, at: number): number {
  let from = at;
  while (from > 0 && !isBreak(clause, from)) from -= 1;
  return from;
}

/** Where it ends. */
export function partEnd(clause: Clause, at: number): number {
  let to = at;
  while (to < clause.words.length && !isBreak(clause, to)) to += 1;
  return to;
}

function isBreak({ words, pauses }: Clause, at: number): boolean {
  return (conjunctions.has(words[at] ?? '') && !isDegree(words, at)) || pauses.includes(at);
}

const feelings = wordsOf('was were felt been got so');
const degrees = wordsOf('much bad badly');

/** "I was so low", "I hated it so much": it joins nothing. */
function isDegree(words: readonly string[], at: number): boolean {
  if (words[at] !== 'so') return words[at] === 'that' && words[at - 2] === 'so' && isDegree(words, at - 2);
  return feelings.has(words[at - 1] ?? '') || degrees.has(words[at + 1] ?? '');
}

/** Where somebody begins to speak of themselves, if they do: not in "the monk i play". */
export function ownTurn({ words }: Clause, from: number): number {
  for (let at = from; at < words.length; at++)
    if (themselves.has(words[at] ?? '') && !plays.has(words[at + 1] ?? '')) return at;
  return words.length;
}

/**
 * Where a part begins that speaks of oneself or one's own people.
 *
 * @param behind the words that may join it; a comma does as well where any of them may
 */
export function turn({ words, pauses }: Clause, from: number, behind: ReadonlySet<string>): number {
  for (let at = from; at < words.length; at++) {
    const joined = behind.has(words[at] ?? '');
    const paused = behind === conjunctions && at > from && pauses.includes(at);
    const first = words[joined ? at + 1 : at] ?? '';
    if ((joined || paused) && (mine.has(first) || unnamed.has(first))) return at;
  }
  return words.length;
}

/** Behind "and i" where it goes on with a subject: "my party and i jump"; what was taken, no party takes. */
export function behindJoint({ words }: Clause, at: number): number {
  if (words[at] !== 'and' || words[at + 1] !== 'i') return at;
  return unnamed.has(words[at + 2] ?? '') ? at : at + 2;
}

// Whom no story of castles and captains has.
const ofToday = wordsOf('dad mom stepdad stepmom boyfriend girlfriend ex partner coach teacher boss');

/** Where a clause begins to speak of somebody of the player's own life: "tell the innkeeper my stepdad …". */
export function ownPeople({ words }: Clause, from: number): number {
  for (let at = from; at < words.length; at++)
    if (words[at] === 'my' && (ofToday.has(words[at + 1] ?? '') || ofToday.has(words[at + 2] ?? '')))
      return at;
  return words.length;
}
