import { z } from 'zod';
import type { AuthoringKit } from '../kernel/vocabulary.ts';

const thing = z.string();
/** Whose doing it was. What the story does is told in the story's own words. */
const by = z.enum(['player', 'story']);

export const lightVocabulary = {
  name: 'light' as const,
  commands: {
    light: z.strictObject({ verb: z.literal('light'), thing }),
    extinguish: z.strictObject({ verb: z.literal('extinguish'), thing }),
  },
  events: {
    'thing-lit': z.strictObject({ type: z.literal('thing-lit'), thing, by }),
    'thing-extinguished': z.strictObject({ type: z.literal('thing-extinguished'), thing, by }),
  },
  state: z.strictObject({ lit: z.array(thing) }),
  authored: (kit: AuthoringKit) => ({
    place: {
      /** Dark without a burning light: always, or while this holds. */
      dark: z.union([z.boolean(), kit.condition]).optional(),
    },
    thing: {
      /** Gives light when it burns. */
      light: z
        .strictObject({
          starts: z.enum(['lit', 'unlit']).default('unlit'),
          /** What the player must have to light it: a match, a tinderbox. */
          needs: kit.ref.thing.optional(),
          /** Burns and cannot be lit or put out by hand (a beacon, daylight through a window). */
          steady: z.literal(true).optional(),
        })
        .optional(),
    },
  }),
  conditions: (kit: AuthoringKit) => ({
    lit: kit.ref.thing,
    /** Whether it is too dark to see where the player is. */
    dark: z.boolean(),
  }),
  effects: (kit: AuthoringKit) => ({ light: kit.ref.thing, extinguish: kit.ref.thing }),
};
