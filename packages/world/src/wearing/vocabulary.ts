import { z } from 'zod';
import type { AuthoringKit } from '../kernel/vocabulary.ts';

const thing = z.string();

export const wearingVocabulary = {
  name: 'wearing' as const,
  commands: {
    wear: z.strictObject({ verb: z.literal('wear'), thing }),
    'take-off': z.strictObject({ verb: z.literal('take-off'), thing }),
  },
  events: {
    'thing-worn': z.strictObject({ type: z.literal('thing-worn'), thing }),
    'thing-taken-off': z.strictObject({ type: z.literal('thing-taken-off'), thing }),
  },
  /** Where worn things are is known to the things. */
  state: z.strictObject({}),
  authored: () => ({
    thing: {
      /** The player can put it on. */
      wearable: z.literal(true).optional(),
    },
  }),
  conditions: (kit: AuthoringKit) => ({ worn: kit.ref.thing }),
  effects: () => ({}),
};
