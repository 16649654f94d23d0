import { createPhraseBook } from '../phrases/phrase-book.ts';
import { everyProse } from './prose/every-prose.ts';
import type { ProseRule } from './prose-rule.ts';
import { isAbove, type TellingAbout, usualLimits } from './telling-about.ts';
import type { TellingFault } from './telling-fault.ts';

interface Place {
  readonly from: number;
  readonly to: number;
  readonly idea: number;
}

const usualSpan = 14;
const deniers = new Set('no not never none neither nor without hardly lie lies lied false'.split(' '));
const praising = new Set(['so', 'as', 'more']);
// How far before an idea a word denies it.
const deniedWithin = 3;

const names = everyProse.flatMap(({ ideas }) => Object.keys(ideas));
const rules = everyProse.flatMap((area) => area.rules);
const numbers = new Map(names.map((name, index) => [name, index]));
const ruleIdeas = rules.map(({ ideas }) => ideas.map(numberOf));

const book = createPhraseBook(
  everyProse.flatMap(({ ideas }) =>
    Object.entries(ideas).flatMap(([name, phrases]) =>
      phrases.map((phrase) => ({ phrase, entry: numberOf(name) })),
    ),
  ),
);

function numberOf(name: string): number {
  const number = numbers.get(name);
  if (number === undefined) throw new RangeError(`No list of prose has the idea "${name}".`);
  return number;
}

/** The engine prepares a pattern when it is first used, and that should not be while a player waits. */
export function prepareProse(): void {
  const everyWord = everyProse.flatMap(({ ideas }) =>
    Object.values(ideas)
      .flat()
      .join(' ')
      .split(/[^a-z0-9]+/),
  );
  book.find({ words: everyWord, text: ' ' });
}

/** Whether the gate knows a word at all. */
export const knowsProse = book.knows;

// A phrase is looked up a few times only in one stretch, so that a long sentence cannot hide one behind many.
const stretchWords = 48;
const stretchStep = 24;

/** The first fault among the rules that hold for this player, or `null`. */
export function faultInWords(words: readonly string[], about: TellingAbout): TellingFault | null {
  return faultRead(words, about, false);
}

/** The same for the rules that are read clause by clause. */
export function faultInClauses(
  clauses: readonly (readonly string[])[],
  about: TellingAbout,
): TellingFault | null {
  for (const clause of clauses) {
    const fault = faultRead(clause, about, true);
    if (fault !== null) return fault;
  }
  return null;
}

function faultRead(words: readonly string[], about: TellingAbout, clause: boolean): TellingFault | null {
  for (let at = 0; ; at += stretchStep) {
    const stretch = words.length <= stretchWords ? words : words.slice(at, at + stretchWords);
    const fault = faultInStretch(stretch, about, clause);
    if (fault !== null || at + stretchWords >= words.length) return fault;
  }
}

function faultInStretch(words: readonly string[], about: TellingAbout, clause: boolean): TellingFault | null {
  const places = book
    .find({ words, text: ` ${words.join(' ')} ` })
    .map(({ entry, from, to }): Place => ({ idea: entry, from, to }));
  if (places.length === 0) return null;
  const at = rules.findIndex(
    (rule, index) =>
      (rule.clause ?? false) === clause &&
      applies(rule, about) &&
      isMet(rule, ruleIdeas[index] ?? [], places, words),
  );
  return rules[at]?.fault ?? null;
}

function applies(
  rule: ProseRule,
  { level, limits = usualLimits, source = 'authored' }: TellingAbout,
): boolean {
  if (rule.outside === true && source === 'authored') return false;
  if (rule.level !== undefined && level < rule.level) return false;
  if (rule.below === undefined) return true;
  // Somebody who wants a gentle story wants no more blood than a child would.
  const rating = limits.intensity === 'gentle' ? 'everyone' : limits.rating;
  return isAbove(rule.below, rating);
}

function isMet(
  { within = usualSpan, affirmed }: ProseRule,
  ideas: readonly number[],
  places: readonly Place[],
  words: readonly string[],
): boolean {
  const [first, ...others] = ideas.map((idea, index) =>
    places.filter(
      (place) =>
        place.idea === idea && !(affirmed === true && index === ideas.length - 1 && isDenied(place, words)),
    ),
  );
  return (first ?? []).some((start) => standTogether(start, others, within));
}

/** Whether one place of each further idea stands near the first one. */
function standTogether(start: Place, others: readonly (readonly Place[])[], within: number): boolean {
  let { from, to } = start;
  const most = within + to - from;
  for (const places of others) {
    const nearest = places.toSorted((a, b) => distance(start, a) - distance(start, b))[0];
    if (nearest === undefined) return false;
    from = Math.min(from, nearest.from);
    to = Math.max(to, nearest.to);
  }
  return to - from <= most;
}

function distance(start: Place, { from, to }: Place): number {
  return Math.max(start.to, to) - Math.min(start.from, from);
}

function isDenied({ from }: Place, words: readonly string[]): boolean {
  const before = words.slice(Math.max(0, from - deniedWithin), from);
  // "Nothing brave about it" denies; "nothing was so brave" does the contrary.
  if (before.at(-1) === 'nothing') return true;
  return before.some((word) => deniers.has(word)) && !before.some((word) => praising.has(word));
}
