import type { ContextName } from './finding.ts';
import type { WeighedClause } from './weigh-clause.ts';

/** About a message's length of text, which the trained layers hear by itself. */
export interface Stretch {
  readonly weighed: readonly WeighedClause[];
  /** Left to the person themselves: not quoted, spoken by a role, part of a saying, denied, over, or the scene's. */
  readonly isOwn: boolean;
}

// The trained layers learnt on messages; of a long text each stretch of about a message's length is heard by itself.
const stretchCharacters = 400;
// "Get tablets": what a command of two words says about a person, the rules know.
const fewestWords = 3;

/** Divides a message: first what is the person's own, then the rest. A word or two give nothing to hear. */
export function stretchesOf(weighed: readonly WeighedClause[], meantReally: boolean): readonly Stretch[] {
  const own = meantReally ? weighed : weighed.filter(isOwn);
  const aside = meantReally ? [] : weighed.filter((one) => !isOwn(one));
  return [...divide(own, true), ...divide(aside, false)];
}

/** A stretch as a sentence encoder gets it. */
export function asSentence({ weighed }: Stretch): string {
  return joinClauses(weighed.map(({ clause }) => clause.text));
}

/** Normalised clauses as one text to be encoded; training joins them in the same way. */
export function joinClauses(clauses: readonly string[]): string {
  return clauses.map((clause) => clause.trim()).join('. ');
}

const setsAside: ReadonlySet<ContextName> = new Set([
  'saying',
  'negated',
  'past',
  'story',
  'scene-offers-it',
]);

function isOwn({ clause, findings, ofScene }: WeighedClause): boolean {
  if (ofScene || clause.quoted || clause.marks.has('speech') || clause.marks.has('fiction')) return false;
  return !findings.some(
    ({ id, context }) => id.startsWith('past/') || context.some((one) => setsAside.has(one)),
  );
}

function divide(weighed: readonly WeighedClause[], own: boolean): Stretch[] {
  const words = weighed.reduce((sum, { clause }) => sum + clause.words.length, 0);
  if (words < fewestWords) return [];
  const all: WeighedClause[][] = [];
  let size = stretchCharacters;
  for (const one of weighed) {
    if (size >= stretchCharacters) {
      all.push([]);
      size = 0;
    }
    all.at(-1)?.push(one);
    size += one.clause.text.length;
  }
  return all.map((part) => ({ weighed: part, isOwn: own }));
}
