import { z } from 'zod';

/** A place where the player has been, on a grid: x grows to the east, y to the south, floors upwards. No two share a cell. */
export const mapPlaceSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  x: z.int(),
  y: z.int(),
  /** 0 where the story began. */
  floor: z.int(),
  /**
   * The shortest way from here that the player knows, as exits to take one after the other (`east`, `down`); empty for
   * the place where the player is, `null` where no known way leads.
   */
  route: z.array(z.string()).nullable(),
  /** The same in words: `two steps to the Quay: east, then down`. */
  words: z.string(),
});
export type MapPlace = z.infer<typeof mapPlaceSchema>;

/** A way that the player has seen, from one side; a way that was seen from both sides is there twice. */
export const mapWaySchema = z.strictObject({
  from: z.string(),
  /** The exit: `north`, `up`, `in`. */
  direction: z.string(),
  /** The place that it leads to, or `null` while the player has not been there. */
  to: z.string().nullable(),
  /** Whether it was closed, or the player was kept from going, when it was seen last. */
  shut: z.boolean(),
});
export type MapWay = z.infer<typeof mapWaySchema>;

/** What the player has seen of the story's places. Nothing else is on it. */
export const mapSchema = z.strictObject({
  session: z.string(),
  /** The entry of the session after which it holds. */
  sequence: z.int(),
  /** The place where the player is. */
  here: z.string(),
  /** In the order in which the player came to them. */
  places: z.array(mapPlaceSchema),
  ways: z.array(mapWaySchema),
});
export type WorldMap = z.infer<typeof mapSchema>;

/**
 * What is left of a way that is walked step by step with `{ verb: 'travel', place }`: send the same command again (with
 * a fresh key) to go on. Whatever deserves the player's attention ends it: then it is `null`.
 */
export const travellingSchema = z.strictObject({
  place: z.string(),
  name: z.string(),
  /** Steps that are left, as far as the player knows. */
  left: z.int(),
});
export type Travelling = z.infer<typeof travellingSchema>;
