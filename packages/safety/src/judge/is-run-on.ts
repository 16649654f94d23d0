import type { Clause } from '../normalise/split-clauses.ts';
import { isPastWish } from './is-of-today.ts';
import { partStart, type Span } from './parts-of-clause.ts';

const wordsOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));
// What may stand before a time that opens a sentence: "well, about ten years ago", "it was in 2010 that".
const openings = wordsOf(
  'a and but so because or well ok okay yeah yes no see then once also even maybe back way about around over exactly ' +
    'almost nearly just only like it that this was is the early late one day night time summer winter on in at of i ' +
    'remember think guess know mean when while christmas new year eve easter my birthday during since later',
);
// "They pumped my stomach in 1994 after I took them", "ten years ago I was so low I took them".
const joins = wordsOf('after before by with so');
const subjects = wordsOf('i he she they we it');
// "Two years clean, and I cut myself" is the end of the two years.
const states = wordsOf('clean sober free');

/**
 * Whether a phrase follows a time that is of something else, without a stop or a comma: "my mum died in 2010 I took all my
 * pills". What somebody only wanted is told on from there.
 *
 * @param part the part in which the time stands
 */
export function isRunOn(phrase: Span, time: Span, part: Span, clause: Clause): boolean {
  const { words, pauses } = clause;
  if (phrase.from < time.from || phrase.to <= time.to || isPastWish(clause, phrase)) return false;
  const last = words[time.to - 1] ?? '';
  const own = words.findLastIndex((word, at) => at <= phrase.from && subjects.has(word));
  // "Ten years since I tried", and not since she died.
  if (last === 'since') return own > time.to;
  if (states.has(last)) return true;
  if (pauses.some((at) => at >= time.to && at <= phrase.from)) return false;
  const between = words.slice(time.to, Math.max(time.to, own));
  if (between.some((word) => joins.has(word))) return false;
  return between.some((word) => subjects.has(word)) || isOfBefore(time, part, clause);
}

/** "My mum died in 2010", "dad died when I was twelve". */
function isOfBefore(time: Span, part: Span, clause: Clause): boolean {
  const { words, pauses } = clause;
  const isJoined = words[part.from] === 'when' && part.from > 0 && !pauses.includes(part.from);
  const from = isJoined ? partStart(clause, part.from - 1) : part.from;
  const before = words.slice(from, time.from);
  return !before.includes('so') && before.some((word) => !openings.has(word));
}
