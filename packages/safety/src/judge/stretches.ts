import type { Clause } from '../normalise/split-clauses.ts';
import type { ContextName } from './finding.ts';
import type { ClauseReading } from './read-clause.ts';
import type { WeighedClause } from './weigh-clause.ts';

/** A part of a message that the trained layers hear by itself. */
export interface Stretch {
  readonly weighed: readonly WeighedClause[];
  /** Left to the person themselves: not quoted, spoken by a role, part of a saying, denied, over, or the scene's. */
  readonly isOwn: boolean;
}

// The trained layers learnt on messages; of a long text each passage of about a message's length is heard by itself.
const passageCharacters = 400;
const mostSentences = 64;
// "Get tablets": what a command of two words says about a person, the rules know.
const fewestWords = 3;

/**
 * What is heard of a message: in passages, and what is the person's own also sentence by sentence, or a calm sentence
 * would hide the grave one behind it. A word or two give nothing to hear.
 *
 * @param anyway also a word or two are heard: rules found something that the scene may explain
 */
export function stretchesOf(
  weighed: readonly WeighedClause[],
  meantReally: boolean,
  anyway: boolean,
): readonly Stretch[] {
  const own = meantReally ? weighed : weighed.filter(isOwn);
  const aside = meantReally ? [] : weighed.filter((one) => !isOwn(one));
  const fewest = anyway ? 1 : fewestWords;
  return [...passagesOf(own, true, fewest), ...sentencesOf(own), ...passagesOf(aside, false, fewest)];
}

/** A stretch as a sentence encoder gets it. */
export function asSentence({ weighed }: Stretch): string {
  return sayClauses(weighed.map(({ clause }) => clause));
}

/** Normalised clauses as one text to be encoded; training joins them in the same way. */
export function sayClauses(clauses: readonly Pick<Clause, 'said'>[]): string {
  return clauses.map(({ said }) => said).join(' ');
}

const setsAside: ReadonlySet<ContextName> = new Set([
  'saying',
  'negated',
  'past',
  'story',
  'scene-offers-it',
]);

/** Whether the rules left a clause to the person themselves. */
export function isOwn({ clause, findings, ofScene }: WeighedClause): boolean {
  if (ofScene || clause.quoted || isInVoice(clause)) return false;
  return !findings.some(
    ({ id, context }) => id.startsWith('past/') || context.some((one) => setsAside.has(one)),
  );
}

// What a voice of the story explains only in part is still the person's own.
function isInVoice({ inVoice, risks, acts }: ClauseReading): boolean {
  return inVoice && [...risks, ...acts].every(({ under }) => under.size > 0);
}

function passagesOf(weighed: readonly WeighedClause[], own: boolean, fewest: number): Stretch[] {
  if (wordsIn(weighed) < fewest) return [];
  const all: WeighedClause[][] = [];
  let size = passageCharacters;
  for (const one of weighed) {
    if (size >= passageCharacters) {
      all.push([]);
      size = 0;
    }
    all.at(-1)?.push(one);
    size += one.clause.text.length;
  }
  return all.map((part) => ({ weighed: part, isOwn: own }));
}

/** Each sentence that is not a passage already; of an endless text those at its beginning and its end. */
function sentencesOf(own: readonly WeighedClause[]): Stretch[] {
  if (own.length < 2) return [];
  const half = mostSentences / 2;
  const some = own.length <= mostSentences ? own : [...own.slice(0, half), ...own.slice(-half)];
  return some
    .map((one) => ({ weighed: [one], isOwn: true }))
    .filter(({ weighed }) => wordsIn(weighed) >= fewestWords);
}

/** How many words stand in clauses. */
export function wordsIn(weighed: readonly WeighedClause[]): number {
  return weighed.reduce((sum, { clause }) => sum + clause.words.length, 0);
}
