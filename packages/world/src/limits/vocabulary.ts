import { intensitySchema, limitsSchema, ratingSchema } from '@lamplight/contracts';
import { z } from 'zod';
import type { AuthoringKit } from '../kernel/vocabulary.ts';

const words = z.string().trim().min(1);

export const limitsVocabulary = {
  name: 'limits' as const,
  commands: {
    /** What the player wants to meet from now on, and what not. Always granted while the story runs. */
    'set-limits': z.strictObject({ verb: z.literal('set-limits'), limits: limitsSchema }),
  },
  events: {
    'limits-changed': z.strictObject({ type: z.literal('limits-changed'), limits: limitsSchema }),
  },
  state: limitsSchema,
  authored: (kit: AuthoringKit) => ({
    /** What it touches on. Where a player's limits leave that out, it is not there. */
    place: { content: kit.content.optional() },
    thing: { content: kit.content.optional() },
    person: { content: kit.content.optional() },
    adventure: {
      /** Topics of the adventure's own, and what it has to say about known ones. */
      topics: z
        .record(
          z.string(),
          z.strictObject({
            /** As a player reads it; a known topic has a title already. */
            title: words.optional(),
            /** Why the story cannot do without it, in a sentence to the player. */
            essential: words.optional(),
          }),
        )
        .default({}),
    },
  }),
  conditions: (kit: AuthoringKit) => ({
    /** The player has drawn a line: the topic does not come up. */
    lined: kit.ref.topic,
    /** The player has drawn a veil: the topic happens, and is not shown. */
    veiled: kit.ref.topic,
    /** The player's limits let content of this rating come up. */
    rating: ratingSchema,
    /** The player's limits let content of this intensity come up. */
    intensity: intensitySchema,
  }),
  effects: () => ({}),
};
