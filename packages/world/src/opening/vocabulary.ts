import { z } from 'zod';
import type { AuthoringKit } from '../kernel/vocabulary.ts';

const thing = z.string();
/** Left out, the key that fits is used, if the player has it. */
const key = z.string().optional();
/** Whose doing it was. What the story does is told in the story's own words. */
const by = z.enum(['player', 'story']);

export const openingVocabulary = {
  name: 'opening' as const,
  commands: {
    open: z.strictObject({ verb: z.literal('open'), thing }),
    close: z.strictObject({ verb: z.literal('close'), thing }),
    lock: z.strictObject({ verb: z.literal('lock'), thing, with: key }),
    unlock: z.strictObject({ verb: z.literal('unlock'), thing, with: key }),
  },
  events: {
    'thing-opened': z.strictObject({ type: z.literal('thing-opened'), thing, by }),
    'thing-closed': z.strictObject({ type: z.literal('thing-closed'), thing, by }),
    /** `with` is the key that was turned; `null` when the story did it. */
    'thing-locked': z.strictObject({ type: z.literal('thing-locked'), thing, with: z.string().nullable() }),
    'thing-unlocked': z.strictObject({
      type: z.literal('thing-unlocked'),
      thing,
      with: z.string().nullable(),
    }),
    /** The player found out that a lock keeps it shut. */
    'lock-noticed': z.strictObject({ type: z.literal('lock-noticed'), thing }),
  },
  state: z.strictObject({
    open: z.array(thing),
    locked: z.array(thing),
    /** Things of which the player knows whether they are locked. */
    known: z.array(thing),
  }),
  authored: (kit: AuthoringKit) => ({
    thing: {
      /** Can be opened and closed; how it stands at first. Without it a container is always open. */
      opens: z.enum(['open', 'closed']).optional(),
      /** Has a lock that this key turns; `starts` says how it is at first. What stands open is not locked. */
      lock: z
        .strictObject({ key: kit.ref.thing, starts: z.enum(['locked', 'unlocked']).default('locked') })
        .optional(),
    },
  }),
  conditions: (kit: AuthoringKit) => ({ open: kit.ref.thing, locked: kit.ref.thing }),
  effects: (kit: AuthoringKit) => ({
    open: kit.ref.thing,
    close: kit.ref.thing,
    unlock: kit.ref.thing,
    lock: kit.ref.thing,
  }),
};
