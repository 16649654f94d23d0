import { careSchema, outcomeSchema, tellingSchema, type Turn } from '@lamplight/contracts';
import type { ParserMemory } from '@lamplight/parser';
import { lingeringRiskSchema } from '@lamplight/safety';
import type { Command, Event } from '@lamplight/world';
import { z } from 'zod';
import { proposalLeftSchema, proposalMadeSchema } from './additions/addition-entries.ts';
import { turnVoicedSchema, understandingSchema, voiceChosenSchema } from './voice/voiced-entries.ts';

const command = z.custom<Command>((value) => hasText(value, 'verb'));
const event = z.custom<Event>((value) => hasText(value, 'type'));
/** An answer is kept as it was given. It is not read against today's contract, which may have grown since. */
const answer = z.custom<Turn>((value) => hasText(value, 'session') && hasText(value, 'hash'));

/** What waits for a yes: commands, the first of which is costly. */
const pendingSchema = z.strictObject({
  commands: z.array(command).min(1),
  /** The words that were to follow. */
  rest: z.string().nullable(),
});
export type Pending = z.infer<typeof pendingSchema>;

/** Why paragraphs were left out, where some were found unsafe. */
const leftOut = z.array(z.string()).optional();

const startedSchema = z.strictObject({
  kind: z.literal('session-started'),
  adventure: z.string(),
  /** Hash of the adventure's files at the time. */
  content: z.string(),
  seed: z.int(),
  events: z.array(event),
  hash: z.string(),
  score: z.number(),
  ended: z.string().nullable(),
  tellings: z.array(tellingSchema),
  leftOut,
});

const playedSchema = z.strictObject({
  kind: z.literal('turn-played'),
  /** The entry after which it was played. */
  parent: z.int(),
  /** Hash of the adventure's files at the time. */
  content: z.string(),
  /** Turns on the way from the beginning to here, this one included if it took one. */
  turn: z.int(),
  key: z.string().nullable(),
  /**
   * What was typed, or the words of the command that was sent; `null` when the watch stopped it and the player has not
   * agreed that such words are kept.
   */
  input: z.string().nullable(),
  outcome: outcomeSchema,
  commands: z.array(command),
  events: z.array(event),
  hash: z.string(),
  memory: z.custom<ParserMemory>((value) => typeof value === 'object' && value !== null),
  pending: pendingSchema.nullable(),
  /** What the watch read, without any of the words. */
  watch: z.strictObject({
    level: z.int().nullable(),
    reasons: z.array(z.string()),
    risk: lingeringRiskSchema.nullable(),
    /** An alert was raised with it. */
    alert: z.literal(true).optional(),
  }),
  /**
   * By which the same input is known when its key comes again; missing where the watch stopped it, because nothing of
   * such words is kept.
   */
  digest: z.string().optional(),
  care: careSchema.nullable(),
  tellings: z.array(tellingSchema),
  leftOut,
  /** The hard scene that the player was asked about. */
  askedAbout: z.string().optional(),
  /** The person that the words were said to, where they were. */
  saidTo: z.string().optional(),
  /** What models used to understand the words, where they were asked. */
  understanding: understandingSchema.optional(),
  /** The entry in which something was proposed that is part of the story from here on. */
  adds: z.int().optional(),
  answer,
});

const takenBackSchema = z.strictObject({
  kind: z.literal('turns-taken-back'),
  /** The entry that the branch ends with now. */
  to: z.int(),
  /** The name of a new branch that keeps what was taken back; without it, no branch leads there. */
  keptAs: z.string().optional(),
  key: z.string().nullable(),
  answer,
});

const branchOpenedSchema = z.strictObject({
  kind: z.literal('branch-opened'),
  name: z.string(),
  /** The entry that the branch grows from. */
  from: z.int(),
});

const branchChosenSchema = z.strictObject({ kind: z.literal('branch-chosen'), name: z.string() });

const namedSchema = z.strictObject({
  kind: z.literal('session-named'),
  /** The player's own name for it; `null` for none. */
  name: z.string().nullable(),
  key: z.string(),
});

const retoldSchema = z.strictObject({
  kind: z.literal('turn-retold'),
  /** The entry that was told in other words. */
  of: z.int(),
  retelling: z.int(),
  /** The words are those that stood before. */
  back: z.literal(true).optional(),
  key: z.string().nullable(),
  tellings: z.array(tellingSchema),
  leftOut,
  answer,
});

/** What a journal entry holds before it is sealed. */
export const entrySchema = z.discriminatedUnion('kind', [
  startedSchema,
  playedSchema,
  takenBackSchema,
  branchOpenedSchema,
  branchChosenSchema,
  retoldSchema,
  namedSchema,
  voiceChosenSchema,
  turnVoicedSchema,
  proposalMadeSchema,
  proposalLeftSchema,
]);
export type Entry = z.infer<typeof entrySchema>;
export type Started = z.infer<typeof startedSchema>;
export type Played = z.infer<typeof playedSchema>;

/** The answer that an entry gave to whoever asked, if it gave one. */
export function answerOf(entry: Entry): Turn | null {
  return 'answer' in entry ? entry.answer : null;
}

/** The key that an entry was asked with, if any. */
export function keyOf(entry: Entry): string | null {
  return 'key' in entry ? entry.key : null;
}

function hasText(value: unknown, field: string): boolean {
  return typeof value === 'object' && value !== null && typeof Reflect.get(value, field) === 'string';
}
