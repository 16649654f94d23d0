import type { LexiconEntry, MarkName } from '../lexicon/entry.ts';
import type { Clause } from '../normalise/split-clauses.ts';
import type { Found } from '../phrases/phrase-book.ts';
import { partEnd, partStart, type Span } from './parts-of-clause.ts';

/** How far behind somebody something lies: years, or a while that nobody counted. */
export type Behind = 'years' | 'a-while';

const wordsOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));
// Of "all that I was given in 2004" only the giving was then, and what is "like in 2004" is now.
const otherDeeds = wordsOf(
  'i he she they we it you was were gave given got left bought prescribed kept saved like same than since from',
);
const present = wordsOf('want wanna need wish hate am is are can will do does have keep going gonna');
const past = wordsOf('wanted needed wished hated was were had did tried used thought kept felt planned');

/**
 * Whether a phrase says of itself that it lies behind. A time explains the part of the sentence in which it stands, or
 * stands alone beside: "my mum died five years ago and I want to die" wants it now. So does whoever says what they want in
 * words of today, whatever the time is of.
 */
export function liesBehind(
  phrase: Found<LexiconEntry>,
  found: readonly Found<LexiconEntry>[],
  clause: Clause,
): Behind | null {
  const behind = found.flatMap((one) => {
    const mark = one.entry.is === 'mark' ? one.entry.mark : undefined;
    if (!isOfPast(mark)) return [];
    const holds = mark === 'used-to' ? governs(one, phrase, clause) : dates(one, phrase, clause);
    return holds ? [mark] : [];
  });
  if (behind.includes('long-ago')) return 'years';
  return behind.length > 0 ? 'a-while' : null;
}

/** Whether a mark says that something lies behind. */
export function isOfPast(mark: MarkName | undefined): mark is 'long-ago' | 'distant' | 'used-to' {
  return mark === 'long-ago' || mark === 'distant' || mark === 'used-to';
}

/** "I used to want to die." */
function governs(mark: Span, phrase: Span, clause: Clause): boolean {
  return phrase.to > mark.from && partStart(clause, phrase.from) <= mark.from;
}

/** "When I was twelve I wanted to die." */
function dates(time: Span, phrase: Span, clause: Clause): boolean {
  const { words } = clause;
  if (isOfToday(words.slice(phrase.from, phrase.to))) return false;
  const when = partOf(time, clause);
  const { from, to } = reachOf(when, time, clause);
  if (phrase.from >= to || phrase.to <= from) return false;
  const since = words[when.from] === 'when' ? when.from : time.from;
  return !words.slice(phrase.to, since).some((word) => otherDeeds.has(word));
}

function partOf({ from, to }: Span, clause: Clause): Span {
  return { from: partStart(clause, from), to: partEnd(clause, to) };
}

/** The part in which a time stands; where that says nothing but when, the part before, or behind where it comes first. */
function reachOf({ from, to }: Span, time: Span, clause: Clause): Span {
  const saysWhen = clause.words[from] === 'when' || (from === time.from && time.to === to);
  if (!saysWhen) return { from, to };
  if (from === 0) return { from, to: partEnd(clause, to + 1) };
  return { from: partStart(clause, from - 1), to };
}

function isOfToday(words: readonly string[]): boolean {
  return words.some((word) => present.has(word)) && !words.some((word) => past.has(word));
}
