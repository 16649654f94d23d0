import { z } from 'zod';
import type { AuthoringKit } from '../kernel/vocabulary.ts';

/** Matches a command or an event when every field that is named is equal, or among those listed. */
const pattern = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.boolean(), z.array(z.union([z.string(), z.number()])).min(1)]),
);
export type Pattern = z.infer<typeof pattern>;

export const rulesVocabulary = {
  name: 'rules' as const,
  commands: {
    /** Raised by scenes, never by a player: the rule runs if its condition holds. */
    happen: z.strictObject({ verb: z.literal('happen'), rule: z.string() }),
  },
  events: {
    'rule-ran': z.strictObject({
      type: z.literal('rule-ran'),
      rule: z.string(),
      /** Which of its words are told. */
      text: z.string().optional(),
    }),
  },
  state: z.strictObject({ ran: z.record(z.string(), z.int()) }),
  authored: (kit: AuthoringKit) => ({
    adventure: {
      rules: z
        .record(
          z.string(),
          z.strictObject({
            /** Runs before a command like this, which is then decided as usual. */
            before: pattern.optional(),
            /** Runs in place of a command like this. */
            instead: pattern.optional(),
            /** Runs after an event like this. */
            after: pattern.optional(),
            /** Runs at the end of every turn. */
            each: z.literal('turn').optional(),
            /** Leaves out commands and events like this. */
            except: pattern.optional(),
            when: kit.condition.optional(),
            do: kit.effects.default([]),
            say: kit.text.optional(),
            /** An `instead` rule that keeps the command from succeeding: the attempt counts as refused. */
            refuse: z.literal(true).optional(),
            /** Runs no more than once in a story. */
            once: z.literal(true).optional(),
            /** What it touches on. Where a player's limits leave that out, it does not run. */
            content: kit.content.optional(),
            /** The rule that runs in its place then. */
            otherwise: kit.ref.rule.optional(),
            /** Asked before an `instead` rule runs: what cannot be undone by going on. */
            costly: z.string().trim().min(1).optional(),
          }),
        )
        .default({}),
    },
  }),
  conditions: (kit: AuthoringKit) => ({ ran: kit.ref.rule }),
  effects: (kit: AuthoringKit) => ({ happen: kit.ref.rule }),
};
