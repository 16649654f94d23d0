import { z } from 'zod';
import type { AuthoringKit } from '../kernel/vocabulary.ts';

const id = z.string();

export const peopleVocabulary = {
  name: 'people' as const,
  commands: {
    give: z.strictObject({ verb: z.literal('give'), thing: id, to: id }),
    show: z.strictObject({ verb: z.literal('show'), thing: id, to: id }),
  },
  events: {
    'thing-given': z.strictObject({
      type: z.literal('thing-given'),
      thing: id,
      to: id,
      text: z.string().optional(),
    }),
    'thing-shown': z.strictObject({
      type: z.literal('thing-shown'),
      thing: id,
      to: id,
      text: z.string().optional(),
    }),
    /** `null` for nowhere. */
    'person-moved': z.strictObject({
      type: z.literal('person-moved'),
      person: id,
      from: id.nullable(),
      to: id.nullable(),
    }),
  },
  /** Where everybody is; `null` for nowhere. */
  state: z.strictObject({ at: z.record(id, id.nullable()) }),
  authored: (kit: AuthoringKit) => ({
    person: {
      name: z.string().trim().min(1),
      words: z.array(z.string().trim().min(1)).default([]),
      article: z.enum(['a', 'an', 'some', 'the', 'none']).default('none'),
      plural: z.boolean().default(false),
      pronoun: z.enum(['she', 'he', 'they', 'it']).default('they'),
      at: kit.ref.place.optional(),
      description: kit.text,
      /** How the person is seen in a place: a sentence of its own instead of a line in a list. */
      appearance: kit.text.optional(),
      /** Things the person takes when they are given; what is said then. Others are declined. */
      accepts: z.record(kit.ref.thing, kit.text).default({}),
      /** What the person says when something is shown. */
      shown: z.record(kit.ref.thing, kit.text).default({}),
      /** What the person is like, for whoever lends them a voice. Never told as it stands. */
      character: kit.text.optional(),
      /** What the person wants: all of it that holds at the moment. */
      goals: kit.text.optional(),
      /** How the person is now. */
      mood: kit.text.optional(),
      /** What the person knows and may say without having said it before: all of it that holds at the moment. */
      knows: kit.text.optional(),
    },
  }),
  conditions: (kit: AuthoringKit) => ({
    /** The player and the person are in the same place. */
    meets: kit.ref.person,
    'person-at': z.strictObject({ person: kit.ref.person, is: kit.ref.place }),
  }),
  effects: (kit: AuthoringKit) => ({
    'move-person': z.strictObject({ person: kit.ref.person, to: kit.ref.place.nullable() }),
  }),
};
