import { brokenAdjectives, plainAdjectives, stateAdjectives } from '../words/adjectives.ts';
import {
  bodyNouns,
  harmlessNouns,
  materials,
  partNouns,
  timeNouns,
  weatherNouns,
} from '../words/harmless-nouns.ts';
import { adverbs } from '../words/small-words.ts';
import { type VerbClass, verbClasses } from '../words/verb-classes.ts';

const stateWords: ReadonlySet<string> = new Set(Object.values(stateAdjectives).flatMap((one) => [...one]));

const classesByBase = new Map<string, readonly VerbClass[]>();
let name: VerbClass;
for (name in verbClasses) {
  for (const base of verbClasses[name]) {
    classesByBase.set(base, [...new Set([...(classesByBase.get(base) ?? []), name])]);
  }
}

/** What a verb can mean, of all forms that it may be a form of; empty for no verb. */
export function classesOf(bases: readonly string[]): readonly VerbClass[] {
  return bases.flatMap((base) => classesByBase.get(base) ?? []);
}

/** The base form of a verb; the word as it stands where it is none. */
export function verbOf(bases: readonly string[]): string {
  // `lays it down`, `lay there`: the first is what must not be missed.
  if (bases[0] === 'lay') return 'lay';
  return bases.findLast((base) => classesByBase.has(base)) ?? bases[0] ?? '';
}

export function isVerb(bases: readonly string[]): boolean {
  return bases.some((base) => classesByBase.has(base));
}

export function isAdjective(word: string): boolean {
  return (
    plainAdjectives.has(word) ||
    stateWords.has(word) ||
    brokenAdjectives.has(word) ||
    /..(?:ish|less|ful|ous|some|like|able|ible)$|.-.+ed$/.test(word) ||
    compared(word).some((base) => plainAdjectives.has(base))
  );
}

/** What a word compares: `bigger`, `easiest`. */
function compared(word: string): readonly string[] {
  const stem = /^(.{2,})(?:er|est)$/.exec(word)?.[1];
  if (stem === undefined) return [];
  return [stem, `${stem}e`, stem.slice(0, -1), stem.endsWith('i') ? `${stem.slice(0, -1)}y` : stem];
}

export function isStateAdjective(word: string): boolean {
  return stateWords.has(word) || brokenAdjectives.has(word);
}

export function isAdverb(word: string): boolean {
  return adverbs.has(word) || /...ly$/.test(word);
}

/** A noun of any kind that our own lists have. */
export function isListedNoun(bases: readonly string[]): boolean {
  return bases.some(
    (base) =>
      /...ness$/.test(base) ||
      partNouns.has(base) ||
      materials.has(base) ||
      harmlessNouns.has(base) ||
      bodyNouns.has(base) ||
      timeNouns.has(base) ||
      weatherNouns.has(base),
  );
}
