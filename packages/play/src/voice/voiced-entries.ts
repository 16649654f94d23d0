import {
  retellHintSchema,
  sentSchema,
  tellingSchema,
  type Turn,
  voiceChoiceSchema,
} from '@lamplight/contracts';
import { z } from 'zod';

/** An answer is kept as it was given. It is not read against today's contract, which may have grown since. */
const answer = z.custom<Turn>((value) => typeof value === 'object' && value !== null && 'hash' in value);

/** Who tells the session from here on. */
export const voiceChosenSchema = z.strictObject({
  kind: z.literal('voice-chosen'),
  ...voiceChoiceSchema.shape,
  key: z.string(),
});

/** Entries of older versions name what was sent by its title alone, and what was left out in words. */
const attempts = z.preprocess(
  (tries) => (Array.isArray(tries) ? tries.map(withNames) : tries),
  sentSchema.shape.attempts,
);

function withNames(attempt: unknown): unknown {
  const read = unnamedSchema.safeParse(attempt);
  if (!read.success) return attempt;
  const { parts, leftOut, ...rest } = read.data;
  return {
    ...rest,
    parts: parts.map((part) => ({ name: '', ...part })),
    leftOut: leftOut.map((title) => ({ name: '', title, count: 1, of: 1 })),
  };
}

const unnamedSchema = z.looseObject({
  parts: z.array(z.looseObject({ title: z.string(), name: z.undefined().optional() })),
  leftOut: z.array(z.string()),
});

/** What became of a telling by a model; what it was, where it held. So a replay asks no model. */
export const turnVoicedSchema = z.strictObject({
  kind: z.literal('turn-voiced'),
  /** The entry that was told. */
  of: z.int(),
  as: z.enum(['told', 'plain']),
  /** Why the plain telling stands; `null` where it does not. */
  because: z.string().nullable(),
  hint: retellHintSchema.nullable(),
  /** What stands in the place of the plain telling; empty where that one stands. */
  tellings: z.array(tellingSchema),
  attempts,
  /** The turn with its new words; `null` where the plain telling stands. */
  answer: answer.nullable(),
});
export type TurnVoiced = z.infer<typeof turnVoicedSchema>;

/** What models used to understand an input. */
export const understandingSchema = z.strictObject({
  /** Why nothing came of it; `null` where something did. */
  because: z.string().nullable(),
  used: z.array(
    sentSchema.shape.attempts.element.pick({
      model: true,
      inputTokens: true,
      outputTokens: true,
      cost: true,
      estimated: true,
    }),
  ),
});
export type UnderstandingKept = z.infer<typeof understandingSchema>;
