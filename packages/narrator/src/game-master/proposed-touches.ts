import { intensitySchema, knownTopics, ratingSchema } from '@lamplight/world';
import { z } from 'zod';

/** What a proposal touches on: it is tagged with that, so that a player's limits select it like everything that is authored. */
export const proposedTouches = () =>
  z.strictObject({
    topics: z.array(z.enum(Object.keys(knownTopics))).max(6),
    rating: ratingSchema,
    intensity: intensitySchema,
  });

/** Words, and what is told in their place to players who want their topics to happen and not be shown. */
export function veiled(say: string, fade: string): object {
  return { say, veiled: fade };
}
