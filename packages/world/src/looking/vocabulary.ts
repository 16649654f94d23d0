import { z } from 'zod';
import type { AuthoringKit } from '../kernel/vocabulary.ts';

const id = z.string();

export const lookingVocabulary = {
  name: 'looking' as const,
  commands: {
    look: z.strictObject({ verb: z.literal('look') }),
    examine: z.strictObject({ verb: z.literal('examine'), thing: id }),
    search: z.strictObject({ verb: z.literal('search'), thing: id }),
    read: z.strictObject({ verb: z.literal('read'), thing: id }),
  },
  events: {
    'place-described': z.strictObject({ type: z.literal('place-described'), place: id, text: z.string() }),
    /** Something in the place shows itself in words of its own. */
    'thing-noticed': z.strictObject({ type: z.literal('thing-noticed'), thing: id, text: z.string() }),
    /** What else is there is listed. */
    'surroundings-listed': z.strictObject({ type: z.literal('surroundings-listed'), place: id }),
    /** `falls`: there was light a moment ago. */
    'darkness-noticed': z.strictObject({
      type: z.literal('darkness-noticed'),
      place: id,
      falls: z.boolean(),
    }),
    'thing-examined': z.strictObject({
      type: z.literal('thing-examined'),
      thing: id,
      text: z.string().optional(),
    }),
    /** `found` is what is inside or upon it, as far as it shows. */
    'thing-searched': z.strictObject({ type: z.literal('thing-searched'), thing: id, found: z.array(id) }),
    'thing-read': z.strictObject({ type: z.literal('thing-read'), thing: id, text: z.string() }),
  },
  state: z.strictObject({
    /** Things and people that were examined. */
    examined: z.array(id),
    /** Whether darkness was the last that the player saw of the place. */
    dark: z.boolean(),
  }),
  authored: (kit: AuthoringKit) => ({
    place: { description: kit.text },
    thing: {
      description: kit.text.optional(),
      /** What is written on it. */
      reads: kit.text.optional(),
    },
  }),
  conditions: (kit: AuthoringKit) => ({ examined: z.union([kit.ref.thing, kit.ref.person]) }),
  effects: () => ({}),
};
