import { z } from 'zod';

export const scoreVocabulary = {
  name: 'score' as const,
  commands: {},
  events: {
    /** Points for something, which are given once. */
    'points-awarded': z.strictObject({ type: z.literal('points-awarded'), points: z.int(), for: z.string() }),
  },
  state: z.strictObject({ points: z.int(), awarded: z.record(z.string(), z.int()) }),
  authored: () => ({
    adventure: {
      /** The most points that can be had; left out when the adventure keeps no score. */
      'max-score': z.int().positive().optional(),
    },
  }),
  conditions: () => ({
    /** At least so many points. */
    score: z.int(),
  }),
  effects: () => ({
    /** Gives points for something, once however often it happens. */
    award: z.strictObject({ points: z.int(), for: z.string().min(1) }),
  }),
};
