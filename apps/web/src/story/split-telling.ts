import type { Telling } from '@lamplight/contracts';
import { isOfStory } from './is-of-story.ts';

/** A telling in its parts: the name of a place over it, if it has one, and its paragraphs. */
interface TellingParts {
  readonly place: string | null;
  readonly paragraphs: readonly string[];
  /** The line with which a story ends, without the stars around it. */
  readonly closing: string | null;
}

/** The line with which a story ends, between its stars. */
export const closingLine = /^\*{3} (.+) \*{3}$/m;

/** Where a place is described, the telling says its name, which is its first line. */
export function splitTelling({ text, voice, place }: Telling): TellingParts {
  const [first = '', ...rest] = text.split('\n');
  const isPlace = place !== undefined && first === place;
  const lines = isPlace ? rest : [first, ...rest];
  const paragraphs = lines.filter((line) => line.trim() !== '');
  const closing = isOfStory(voice) ? (closingLine.exec(paragraphs.at(-1) ?? '')?.[1] ?? null) : null;
  return {
    place: isPlace ? place : null,
    paragraphs: closing === null ? paragraphs : paragraphs.slice(0, -1),
    closing,
  };
}
