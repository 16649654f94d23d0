import { z } from 'zod';
import type { AuthoringKit } from '../kernel/vocabulary.ts';

export const endingsVocabulary = {
  name: 'endings' as const,
  commands: {},
  events: {
    'story-ended': z.strictObject({ type: z.literal('story-ended'), ending: z.string(), text: z.string() }),
  },
  state: z.strictObject({ reached: z.string().nullable() }),
  authored: (kit: AuthoringKit) => ({
    adventure: {
      endings: z.record(z.string(), z.strictObject({ name: z.string().trim().min(1), text: kit.text })),
    },
  }),
  conditions: () => ({}),
  effects: (kit: AuthoringKit) => ({ end: kit.ref.ending }),
};
