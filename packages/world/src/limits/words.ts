import type { Limits } from '@lamplight/contracts';
import type { Content } from './content.ts';
import { permits, shows } from './permits.ts';

/** Words that touch on something, with what is said where that is veiled or left out. */
export interface TaggedWords {
  readonly say: string;
  /** Left out, what the words belong to says what they touch on. */
  readonly content?: Content | undefined;
  /** A short fade, for players who want it to happen and not be shown. */
  readonly veiled?: string | undefined;
  /** For players for whom it does not come up. */
  readonly instead?: string | undefined;
}

/** One variant of a text. */
export type Words = string | TaggedWords;

/** The words that a player is told under their limits; nothing when none of them are for this player. */
export function wordsFor(limits: Limits, words: Words): string | undefined {
  if (typeof words === 'string') return words;
  if (shows(limits, words.content)) return words.say;
  return (permits(limits, words.content) ? words.veiled : undefined) ?? words.instead;
}

/** The variants that are for a player, in the author's order; what two of them share stands there once. */
export function select(limits: Limits, variants: readonly Words[]): readonly string[] {
  if (variants.every((words) => typeof words === 'string')) return variants;
  return [...new Set(variants.flatMap((words) => wordsFor(limits, words) ?? []))];
}
