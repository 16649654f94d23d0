import { z } from 'zod';
import { careSchema } from './care.ts';
import { readsSchema } from './care-language.ts';
import { checkOutSchema, toolSchema } from './check-out.ts';
import { travellingSchema } from './map.ts';
import { saidByProgramSchema } from './program-lines.ts';
import { readingSchema } from './reading.ts';
import { standingSchema } from './standing.ts';

/**
 * What became of an input.
 *
 * - `done`: the rules accepted it; `refused`: understood, but the rules said no (both take a turn)
 * - `unclear`: not understood; `asked`: a question has to be answered first (neither takes a turn)
 * - `stopped`: the watch answered instead of the story (takes no turn)
 */
export const outcomeSchema = z.enum(['done', 'refused', 'unclear', 'asked', 'stopped']);
export type Outcome = z.infer<typeof outcomeSchema>;

/** A paragraph for the player, found safe before it was released. */
export const tellingSchema = z.strictObject({
  text: z.string(),
  /**
   * Who speaks: the plain offline voice, a model, or the program about itself. `choices` are what can be said next in a
   * conversation, numbered; they are among the offers, too, so that a page may draw them as buttons instead.
   */
  voice: z.enum(['plain', 'model', 'program', 'choices']),
  /** Of the program's own lines: by which code it says this, for a page in another language; missing where it has none. */
  says: saidByProgramSchema.optional(),
  /** The name of a place that is the first line of the text, its description being the rest; missing elsewhere. */
  place: z.string().optional(),
  /** The operator's name for the model that wrote it; missing where none did. */
  model: z.string().optional(),
  /** The model that was meant to write it, where another one stood in. */
  insteadOf: z.string().optional(),
});
export type Telling = z.infer<typeof tellingSchema>;

/** Something that happened in the world, as the rules decided it. */
export const eventSchema = z.looseObject({ type: z.string() });
export type WireEvent = z.infer<typeof eventSchema>;

/**
 * Makes a request safe to repeat: whatever was answered to it once is answered again. Fresh for each new input, in all
 * of a player's sessions together.
 */
export const keySchema = z
  .string()
  .min(1)
  .max(128)
  .refine((key) => key.isWellFormed(), 'a key must be well-formed text')
  .describe(
    'Names this one input: asked again with the same key, the same turn is answered, not a second one.',
  );

/** Body of `POST /sessions/{id}/interactions`: words or a ready command, and its key. */
export const interactionSchema = z.union([
  z.strictObject({ key: keySchema, text: z.string().max(65_536), reads: readsSchema }),
  z.strictObject({ key: keySchema, command: z.looseObject({ verb: z.string() }), reads: readsSchema }),
]);
export type Interaction = z.infer<typeof interactionSchema>;

/** One answered interaction. The same key always returns the same turn, byte for byte. */
export const turnSchema = z.strictObject({
  session: z.string(),
  /** Number of its journal entry within the session; rises by one with everything that happens to the session. */
  sequence: z.int(),
  /** Turns played so far on this branch; questions and misunderstandings do not count. */
  turn: z.int(),
  /** The key it was asked with; `null` when no key was given. */
  key: z.string().nullable(),
  outcome: outcomeSchema,
  tellings: z.array(tellingSchema),
  /** The tellings as one text, paragraphs parted by an empty line. */
  text: z.string(),
  events: z.array(eventSchema),
  ...standingSchema.shape,
  care: careSchema.nullable(),
  /** Asked after a hard scene; `null` most of the time. */
  checkOut: checkOutSchema.nullable(),
  /** A tool that the player asked for; the page or the terminal opens it. */
  opens: toolSchema.nullable(),
  /** How the newest command of the input was understood, `null` where none was. */
  reading: readingSchema.nullable(),
  /** What a question can be answered with (`yes`, `no`, `the brass lamp`), `null` when none was asked. */
  answers: z.array(z.string()).nullable(),
  /** What is left of a way that is walked step by step; `null` when there is none, or something came in between. */
  travelling: travellingSchema.nullable(),
  /** The sequence of the turn that this one tells in other words, or `null`. */
  retells: z.int().nullable(),
});
export type Turn = z.infer<typeof turnSchema>;
