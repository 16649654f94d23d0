import type { LexiconEntry, MarkEntry, MarkName } from '../lexicon/entry.ts';
import type { Clause } from '../normalise/split-clauses.ts';
import type { Found } from '../phrases/phrase-book.ts';
import type { Language } from '../reading.ts';
import { isOfToday, isPastWish } from './is-of-today.ts';
import { isRunOn } from './is-run-on.ts';
import { partEnd, partStart, type Span } from './parts-of-clause.ts';
import { reachOfTime } from './reach-of-time.ts';

/** How far behind somebody something lies: years, or a while that nobody counted. */
export type Behind = 'years' | 'a-while';

const wordsOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));
// Of "all that I was given in 2004" only the giving was then, and what is "like in 2004" is now.
const otherTimes = wordsOf('like same than since from');
const otherDeeds = wordsOf(
  'i he she they we it you was were gave given got left bought prescribed kept saved like same than since from',
);
// "It started last year" goes on.
const beginnings = wordsOf('start started starting began begun');
// "The night I cut myself" is the night that is remembered.
const moments = wordsOf(
  'night day time times moment morning evening weekend week summer winter year how when that',
);
// "I used to think I was a burden."
const thoughts = wordsOf('think feel believe wish hope pray');
// A place, or a day, and no years: "in college today".
const places = wordsOf('school college uni university');
const besidePlaces = wordsOf(
  'bathroom bathrooms toilet toilets dorm dorms library hall halls corridor parking car today tonight now',
);
// "When I was ten minutes late" is no age.
const measures = wordsOf('minutes hours days weeks months miles feet metres meters pounds pills');

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
    const { entry } = one;
    if (entry.is !== 'mark' || !isOfPast(entry.mark) || !speaksWith(entry, phrase.entry)) return [];
    const { mark } = entry;
    const holds =
      mark === 'used-to' ? governs(one, phrase, clause) : dates({ ...one, entry }, phrase, clause);
    return holds ? [mark] : [];
  });
  if (behind.includes('long-ago')) return 'years';
  return behind.length > 0 ? 'a-while' : null;
}

/** "2010" alone is a time in German, and a number in English. */
function speaksWith(
  { language }: { readonly language?: Language | undefined },
  phrase: LexiconEntry,
): boolean {
  return language === undefined || (phrase.is === 'risk' && phrase.language === language);
}

/** Whether a mark says that something lies behind. */
export function isOfPast(mark: MarkName | undefined): mark is 'long-ago' | 'distant' | 'used-to' {
  return mark === 'long-ago' || mark === 'distant' || mark === 'used-to';
}

/** "I used to want to die", and "I remember when I wanted to die". */
function governs(mark: Span, phrase: Span, clause: Clause): boolean {
  const start = partStart(clause, phrase.from);
  const joined = start === mark.to && moments.has(clause.words[start] ?? '');
  if (phrase.to <= mark.from || (joined ? partStart(clause, start - 1) : start) > mark.from) return false;
  // "I used to be happy I want to die": with an "I" of its own it is a sentence of its own.
  const anew = clause.words.slice(0, phrase.to).lastIndexOf('i');
  if (anew < mark.to) return true;
  if (isOfToday(clause, { from: anew, to: phrase.to })) return false;
  const before = clause.words[anew - 1] ?? '';
  return isPastWish(clause, { from: anew, to: phrase.to }) || moments.has(before) || thoughts.has(before);
}

/** "When I was twelve I wanted to die." */
function dates(time: Found<MarkEntry>, phrase: Span, clause: Clause): boolean {
  const { words } = clause;
  if (isOfToday(clause, phrase) || words.slice(phrase.from, phrase.to).some((word) => beginnings.has(word)))
    return false;
  const when = { from: partStart(clause, time.from), to: partEnd(clause, time.to) };
  const { from, to } = reachOfTime(when, time, clause);
  if (phrase.from >= to || phrase.to <= from) return false;
  // "What I did in 2010, and end my life"
  if (phrase.from < time.from && phrase.to > to + 1) return false;
  const next = words[time.to] ?? '';
  if (measures.has(next) || (besidePlaces.has(next) && places.has(words[time.to - 1] ?? ''))) return false;
  if (time.entry.language === undefined && isRunOn(phrase, time, when, clause)) return false;
  // "The same rope as ten years ago round my neck"
  if (phrase.from < time.from && otherTimes.has(words[time.from - 1] ?? '')) return false;
  const since = words[when.from] === 'when' ? when.from : time.from;
  return !words.slice(phrase.to, beforeItWas(clause, since)).some((word) => otherDeeds.has(word));
}

const those = wordsOf('it that this');

/** "I took them all, it was ten years ago." */
function beforeItWas({ words }: Clause, at: number): number {
  return words[at - 1] === 'was' && those.has(words[at - 2] ?? '') ? at - 2 : at;
}
