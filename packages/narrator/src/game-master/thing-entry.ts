import type { Content } from '@lamplight/world';
import type { z } from 'zod';
import { veiled } from './proposed-touches.ts';
import type { proposedThing } from './proposed-words.ts';

/** Told in the place of its description to players who want its topics not to be shown. */
const fade = 'There it is, and it need not be looked at closely.';

/** A thing as an adventure has it. */
export function thingEntry(
  { name, words, at, description, fixed }: z.infer<ReturnType<typeof proposedThing>>,
  content: Content,
): object {
  return {
    name,
    words,
    at,
    content,
    description: veiled(description, fade),
    ...(fixed ? { scenery: true } : {}),
  };
}
