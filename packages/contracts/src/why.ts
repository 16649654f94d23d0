import { z } from 'zod';

/** The rule by which something happened. */
export const whyRuleSchema = z.strictObject({
  /** `world`: a rule that holds in every adventure; `author`: one that was written for this one. */
  of: z.enum(['world', 'author']),
  /** `things/thing-taken`, `travel/door-closed`; an authored rule by its id. */
  id: z.string(),
  /** What it says: for an authored rule the author's own words, `null` where they gave it none. */
  words: z.string().nullable(),
  /** Who wrote it; `null` for a rule of the world. */
  author: z.string().nullable(),
});
export type WhyRule = z.infer<typeof whyRuleSchema>;

/** A question to chance: a number that follows from the seed of the session and how often chance was asked before. */
export const rollSchema = z.strictObject({
  /** Which draw of the session it was, counted from 0. */
  nth: z.int(),
  /** The number that was drawn, from 0 to below 1. */
  number: z.number(),
  /** How likely it was, from 0 to 1; `null` for a die. */
  chance: z.number().nullable(),
  /** How many sides the die had; `null` for a chance. */
  sides: z.int().nullable(),
  /** What came of it. */
  answer: z.union([z.boolean(), z.int()]),
});
export type Roll = z.infer<typeof rollSchema>;

/** Why one thing of a turn happened. */
export const whyChangeSchema = z.strictObject({
  /** Which of the turn's events it is, counted from 0. */
  event: z.int(),
  type: z.string(),
  /** Things, people, places and quests that it is about, by id. */
  about: z.array(z.string()),
  /** What was told of it, in today's words; `null` where it showed without words. */
  told: z.string().nullable(),
  rule: whyRuleSchema,
  /** Chance that was asked for it; `null` most of the time. */
  roll: rollSchema.nullable(),
  /** What it follows from: the command, the beginning of the story, or an earlier one of these changes. */
  cause: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('command') }),
    z.strictObject({ kind: z.literal('beginning') }),
    z.strictObject({ kind: z.literal('event'), event: z.int() }),
  ]),
});
export type WhyChange = z.infer<typeof whyChangeSchema>;

/** Why a turn went as it did, as far as the player may know: what they did not notice is left out. */
export const whySchema = z.strictObject({
  session: z.string(),
  sequence: z.int(),
  turn: z.int(),
  /** What was typed; `null` where it was not kept, or there was none. */
  input: z.string().nullable(),
  changes: z.array(whyChangeSchema),
});
export type Why = z.infer<typeof whySchema>;
