import type { z } from 'zod';
import type { proposedThing } from './proposed-words.ts';

/** A thing as an adventure has it. */
export function thingEntry({
  name,
  words,
  at,
  description,
  fixed,
}: z.infer<ReturnType<typeof proposedThing>>): object {
  return { name, words, at, description, ...(fixed ? { scenery: true } : {}) };
}
