import { z } from 'zod';
import type { AuthoringKit } from '../kernel/vocabulary.ts';

const value = z.union([z.boolean(), z.int()]);

export const factsVocabulary = {
  name: 'facts' as const,
  commands: {},
  events: {
    'fact-changed': z.strictObject({ type: z.literal('fact-changed'), fact: z.string(), to: value }),
  },
  state: z.strictObject({ values: z.record(z.string(), value) }),
  authored: (kit: AuthoringKit) => ({
    adventure: {
      /** What the story remembers beside its things: switches and counters with their first values. */
      facts: z.record(z.string(), value).default({}),
      /** What must not be given away before its time by anybody who tells the story in words of their own. */
      secrets: z
        .record(
          z.string(),
          z.strictObject({
            /** Each list gives it away where all of its words stand in one sentence. */
            words: z.array(z.array(z.string().trim().min(1)).min(1)).min(1),
            /** From when on it is none. */
            until: kit.condition,
            /** Who may speak of it all the same. */
            'known-by': z.array(kit.ref.person).default([]),
          }),
        )
        .default({}),
    },
  }),
  conditions: (kit: AuthoringKit) => ({
    /** A switch that is on, or a counter above 0. */
    fact: kit.ref.fact,
    /** A counter of at least this much. */
    'at-least': z.strictObject({ fact: kit.ref.fact, is: z.int() }),
  }),
  effects: (kit: AuthoringKit) => ({
    set: z.strictObject({ fact: kit.ref.fact, to: value }),
    /** Adds to a counter; a switch is on above 0. */
    add: z.strictObject({ fact: kit.ref.fact, by: z.int() }),
  }),
};
