import { z } from 'zod';
import { placeId } from '../kernel/free-words.ts';
import type { AuthoringKit } from '../kernel/vocabulary.ts';
import { directionSchema } from './direction.ts';

export const travelVocabulary = {
  name: 'travel' as const,
  commands: {
    go: z.strictObject({ verb: z.literal('go'), direction: directionSchema }),
    /** Takes the next step of the shortest way that the player knows to a place where they have been. */
    travel: z.strictObject({ verb: z.literal('travel'), place: placeId() }),
    /** Asks for the ways from here. */
    exits: z.strictObject({ verb: z.literal('exits') }),
  },
  events: {
    'player-moved': z.strictObject({
      type: z.literal('player-moved'),
      from: z.string(),
      to: z.string(),
      /** `null` when no way was walked. */
      direction: directionSchema.nullable(),
    }),
    'exits-listed': z.strictObject({ type: z.literal('exits-listed') }),
  },
  state: z.strictObject({
    place: z.string(),
    /** How often each place was entered; places never entered are missing. */
    visits: z.record(z.string(), z.int()),
  }),
  authored: (kit: AuthoringKit) => {
    const way = z.strictObject({
      to: kit.ref.place,
      /** The thing that has to be open. */
      door: kit.ref.thing.optional(),
      /** What has to hold for the way to be passable, and what is said while it does not. */
      when: kit.condition.optional(),
      otherwise: kit.text.optional(),
      /** What players may call places that lie farther along this way: `go to the tower` takes its first step. */
      towards: z.array(z.string().trim().min(1)).min(1).optional(),
    });
    const blocked = z.strictObject({ blocked: kit.text });
    return {
      place: {
        name: z.string().trim().min(1),
        exits: z
          .partialRecord(
            directionSchema,
            z.union([kit.ref.place.transform((to): z.infer<typeof way> => ({ to })), way, blocked]),
          )
          .default({}),
        /** Ways that lead here: the direction by the place they come from, as exits of that place. */
        reached: z.record(kit.ref.place, directionSchema).optional(),
      },
      adventure: {
        /** Where the story begins. */
        start: kit.ref.place,
      },
    };
  },
  conditions: (kit: AuthoringKit) => ({ at: kit.ref.place, visited: kit.ref.place }),
  effects: (kit: AuthoringKit) => ({ go: kit.ref.place }),
};
