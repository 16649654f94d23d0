import { z } from 'zod';

/**
 * What is tried to see that a proposal works: a quest is done, a person is met, a place is entered. Plain data, so that it
 * can be kept, and tried again from wherever somebody stands by then.
 */
export const trialSchema = z.strictObject({
  kind: z.enum(['quest', 'person', 'place']),
  id: z.string(),
  /** The things, people and places that it may take, by id. */
  about: z.array(z.string()).readonly(),
  /** What has to be given to whom. */
  gives: z.array(z.strictObject({ thing: z.string(), person: z.string() })).readonly(),
});
export type Trial = z.infer<typeof trialSchema>;

/**
 * What it begins with: a quest with coming to a place, looking at a thing or talking with somebody; a person with their
 * place, and a place with the way there.
 */
export const beginningSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('visit'), place: z.string() }),
  z.strictObject({ kind: z.literal('examine'), thing: z.string() }),
  z.strictObject({ kind: z.literal('talk'), person: z.string() }),
  z.strictObject({ kind: z.literal('meet'), place: z.string() }),
  z.strictObject({ kind: z.literal('walk'), place: z.string(), direction: z.string() }),
]);
export type Beginning = z.infer<typeof beginningSchema>;
