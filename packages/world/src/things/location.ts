import { z } from 'zod';

/** The one place where a thing is. */
export const locationSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('place'), place: z.string() }),
  /** Part of several places at once (the sea, the fog); such a thing never moves. */
  z.strictObject({ kind: z.literal('places'), places: z.array(z.string()) }),
  z.strictObject({ kind: z.literal('inside'), thing: z.string() }),
  z.strictObject({ kind: z.literal('upon'), thing: z.string() }),
  z.strictObject({ kind: z.literal('person'), person: z.string() }),
  z.strictObject({ kind: z.literal('carried') }),
  z.strictObject({ kind: z.literal('worn') }),
  /** A door, which belongs to the exits that name it. */
  z.strictObject({ kind: z.literal('door') }),
  z.strictObject({ kind: z.literal('nowhere') }),
]);
export type Location = z.infer<typeof locationSchema>;
