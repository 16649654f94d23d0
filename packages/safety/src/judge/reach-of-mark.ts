import type { MarkName } from '../lexicon/entry.ts';
import type { Clause } from '../normalise/split-clauses.ts';
import {
  behindJoint,
  conjunctions,
  contrasts,
  ownPeople,
  ownTurn,
  partEnd,
  partStart,
  type Span,
  turn,
} from './parts-of-clause.ts';

/** Marks that say who else speaks or acts: each explains what it stands with, and nothing besides. */
export type VoiceMark = Extract<
  MarkName,
  'role' | 'frame' | 'fiction' | 'verse' | 'rules' | 'story-people' | 'story-things' | 'speech'
>;

export function isVoiceMark(mark: MarkName): mark is VoiceMark {
  return mark in reaches;
}

/** The words of a clause that a mark explains, or `null` where it is denied ("not an npc", "no saving throw"). */
export function reachOf(mark: VoiceMark, at: Span, clause: Clause): Span | null {
  return isDenied(clause, at) ? null : reaches[mark](at, clause);
}

const reaches: Readonly<Record<VoiceMark, (at: Span, clause: Clause) => Span>> = {
  // A role acts in what follows, until somebody speaks of themselves; what stands before was done by another, or to it.
  role: (at, clause) => ({
    from: leaning.has(clause.words[at.from - 1] ?? '') ? partStart(clause, at.from) : at.from,
    to: ownTurn(clause, behindJoint(clause, at.to)),
  }),
  // What a figure does, the player says in the first person, too.
  frame: (at, clause) => ({ from: opening(clause, at), to: turn(clause, at.to, contrasts) }),
  fiction: (at, clause) => ({ from: opening(clause, at), to: turn(clause, at.to, conjunctions) }),
  // A line that somebody sings or quotes, and no more.
  verse: (at, clause) => ({ from: at.from, to: partEnd(clause, at.to) }),
  // First the deed, then the dice: what somebody says of themselves behind them is no deed.
  rules: (at, clause) => ({ from: 0, to: ownTurn(clause, at.to) }),
  'story-people': (at, clause) => ({
    from: partStart(clause, at.from),
    to: Math.min(turn(clause, behindJoint(clause, at.to), conjunctions), ownPeople(clause, at.to)),
  }),
  'story-things': (at, clause) => ({ from: partStart(clause, at.from), to: partEnd(clause, at.to) }),
  // It opens what is said, or closes it: "…, he whispers".
  speech: (at, clause) => ({
    from: at.to === clause.words.length ? 0 : at.from,
    to: turn(clause, at.to, conjunctions),
  }),
};

const wordsOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const leaning = wordsOf('by as for like of with against');
const articles = wordsOf('a an the any my some');
const denials = wordsOf('not no without never nor nicht kein keine pas non nao niet geen nie');

function isDenied({ words, pauses }: Clause, { from }: Span): boolean {
  const first = articles.has(words[from - 1] ?? '') ? from - 1 : from;
  // "No, my paladin does" denies no paladin.
  return !pauses.includes(first) && denials.has(words[first - 1] ?? '');
}

/** Where what it names begins: the part in which it stands, or all of it where it alone closes the sentence. */
function opening(clause: Clause, { from, to }: Span): number {
  const start = partStart(clause, from);
  return start === from && to === clause.words.length ? 0 : start;
}
