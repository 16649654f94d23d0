import { z } from 'zod';
import type { AuthoringKit } from '../kernel/vocabulary.ts';
import { locationSchema } from './location.ts';

const id = z.string();

export const thingsVocabulary = {
  name: 'things' as const,
  commands: {
    take: z.strictObject({ verb: z.literal('take'), thing: id }),
    drop: z.strictObject({ verb: z.literal('drop'), thing: id }),
    'put-in': z.strictObject({ verb: z.literal('put-in'), thing: id, into: id }),
    'put-on': z.strictObject({ verb: z.literal('put-on'), thing: id, onto: id }),
    inventory: z.strictObject({ verb: z.literal('inventory') }),
  },
  events: {
    'thing-taken': z.strictObject({ type: z.literal('thing-taken'), thing: id }),
    'thing-dropped': z.strictObject({ type: z.literal('thing-dropped'), thing: id, place: id }),
    'thing-put-in': z.strictObject({ type: z.literal('thing-put-in'), thing: id, into: id }),
    'thing-put-on': z.strictObject({ type: z.literal('thing-put-on'), thing: id, onto: id }),
    /** The story moved it, out of anybody's hands. */
    'thing-moved': z.strictObject({ type: z.literal('thing-moved'), thing: id, to: locationSchema }),
    'inventory-listed': z.strictObject({ type: z.literal('inventory-listed') }),
  },
  state: z.strictObject({
    where: z.record(id, locationSchema),
    /** Things that the player has moved at least once; their first appearance is over. */
    handled: z.array(id),
    /** The weight of everything carried and worn, contents included. */
    burden: z.int(),
  }),
  authored: (kit: AuthoringKit) => ({
    thing: {
      /** As it is listed, without an article: `brass lamp`. */
      name: z.string().trim().min(1),
      /** Further words it is known by, adjectives and nouns: `[lantern, old]`. */
      words: z.array(z.string().trim().min(1)).default([]),
      /** `a` or `an` is worked out; `some` for stuff, `none` for proper names. */
      article: z.enum(['a', 'an', 'some', 'the', 'none']).optional(),
      /** More than one in one name: `matches`. */
      plural: z.boolean().default(false),
      /** Where it is at first: one of these, or nowhere (a door stands where exits name it). */
      at: z.union([kit.ref.place, z.array(kit.ref.place).min(2)]).optional(),
      inside: kit.ref.thing.optional(),
      upon: kit.ref.thing.optional(),
      with: kit.ref.person.optional(),
      carried: z.literal(true).optional(),
      worn: z.literal(true).optional(),
      /** Says how it is seen before anybody moved it, instead of being listed. */
      appearance: kit.text.optional(),
      /** Cannot be taken. A text says why. */
      fixed: z.union([z.literal(true), kit.text]).optional(),
      /** Part of the description of its place: fixed, and not listed. */
      scenery: z.literal(true).optional(),
      weight: z.int().min(0).default(1),
      /** Things can be put inside; how much weight it holds, or `true` for any. */
      container: z.union([z.literal(true), z.strictObject({ holds: z.int().positive() })]).optional(),
      /** What is inside a closed one can be seen. */
      transparent: z.literal(true).optional(),
      /** Things can be put on it. */
      supporter: z.literal(true).optional(),
    },
    adventure: {
      player: z
        .strictObject({
          /** The most weight the player can carry. */
          strength: z.int().positive().default(100),
        })
        .default({ strength: 100 }),
    },
  }),
  conditions: (kit: AuthoringKit) => ({
    /** The player has it on them: in hand, worn, or in something that they carry. */
    carried: kit.ref.thing,
    /** In sight: in reach of the eye, and there is light. */
    visible: kit.ref.thing,
    inside: z.strictObject({ thing: kit.ref.thing, of: kit.ref.thing }),
    upon: z.strictObject({ thing: kit.ref.thing, of: kit.ref.thing }),
    with: z.strictObject({ thing: kit.ref.thing, of: kit.ref.person }),
    'lies-at': z.strictObject({ thing: kit.ref.thing, of: kit.ref.place }),
  }),
  effects: (kit: AuthoringKit) => ({
    /** Moves a thing: to a place, into or onto another, or to a person. What does not fit comes to lie beside. */
    move: z.union([
      z.strictObject({ thing: kit.ref.thing, to: kit.ref.place }),
      z.strictObject({ thing: kit.ref.thing, into: kit.ref.thing }),
      z.strictObject({ thing: kit.ref.thing, onto: kit.ref.thing }),
      z.strictObject({ thing: kit.ref.thing, 'to-person': kit.ref.person }),
    ]),
    /** Puts a thing into the player's hands, who puts it down at once when it is more than they can carry. */
    receive: kit.ref.thing,
    /** Takes a thing out of the story. */
    remove: kit.ref.thing,
  }),
};
