import { z } from 'zod';
import { careSchema } from './care.ts';
import { contentSummarySchema, limitsSchema } from './limits.ts';
import { readingSchema } from './reading.ts';
import { standingSchema } from './standing.ts';
import { keySchema, outcomeSchema, tellingSchema, turnSchema } from './turn.ts';
import { retellHintSchema } from './voice.ts';

export const adventureSummarySchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  author: z.string(),
  blurb: z.string(),
  /** Youngest age it is written for, in years. */
  ages: z.int(),
  /** How long it takes, in minutes. */
  minutes: z.int(),
  /** What it touches on, as its author tagged it. */
  content: contentSummarySchema,
});
export type AdventureSummary = z.infer<typeof adventureSummarySchema>;

/** Body of `POST /sessions`. A seed makes a playing repeatable; one is drawn when it is left out. */
export const sessionStartSchema = z.strictObject({
  adventure: z.string().min(1).max(64),
  seed: z.int().min(0).max(4_294_967_295).optional(),
  /** The player's own limits; those of their preferences when left out. */
  limits: limitsSchema.optional(),
});
export type SessionStart = z.infer<typeof sessionStartSchema>;

/** The player's own name for a session. */
export const sessionNameSchema = z
  .string()
  .trim()
  .min(1)
  .max(80)
  .refine((name) => name.isWellFormed() && !/\p{Cc}/u.test(name), 'a name is one line of well-formed text');

export const sessionSummarySchema = z.strictObject({
  id: z.string(),
  adventure: z.string(),
  title: z.string(),
  /** What the player calls it; `null` where they gave it no name. */
  name: z.string().nullable(),
  /** Where it stands, in one line: the place, and what is to be done. `null` for sessions of older versions. */
  line: z.string().nullable(),
  turn: z.int(),
  ended: z.string().nullable(),
  startedAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
});
export type SessionSummary = z.infer<typeof sessionSummarySchema>;

/** A session that was removed and can still be brought back. */
export const removedSessionSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  name: z.string().nullable(),
  removedAt: z.iso.datetime(),
  /** Until then `POST /sessions/{id}/restore` brings it back; afterwards it is destroyed with every word of it. */
  restorableUntil: z.iso.datetime(),
});
export type RemovedSession = z.infer<typeof removedSessionSchema>;

/** Answer of `GET /sessions`. */
export const sessionListSchema = z.strictObject({
  sessions: z.array(sessionSummarySchema),
  removed: z.array(removedSessionSchema),
});
export type SessionList = z.infer<typeof sessionListSchema>;

/** Body of `PATCH /sessions/{id}`: a name, or `null` for none. With its key it is safe to repeat. */
export const sessionRenameSchema = z.strictObject({ name: sessionNameSchema.nullable(), key: keySchema });
export type SessionRename = z.infer<typeof sessionRenameSchema>;

/** Previously: a playing in a few plain sentences, made of its journal and of nothing else. */
export const recapSchema = z.strictObject({
  session: z.string(),
  title: z.string(),
  name: z.string().nullable(),
  turn: z.int(),
  /** Where the player is, what changed lately, which quests wait, the last words. */
  sentences: z.array(z.string()),
});
export type Recap = z.infer<typeof recapSchema>;

export const branchSchema = z.strictObject({
  name: z.string(),
  /** Turns played on it. */
  turn: z.int(),
  current: z.boolean(),
});
export type Branch = z.infer<typeof branchSchema>;

/** A branch in the tree of a session's branches. */
export const branchNodeSchema = branchSchema.extend({
  /** The branch that it grew from; `null` for the first one. */
  parent: z.string().nullable(),
  /** The turn of its parent that it begins at; 0 for the first one. */
  at: z.int(),
  /** In a few words each, how it differs from the current one: place, score, things, quests. Empty for the current one. */
  differs: z.array(z.string()),
});
export type BranchNode = z.infer<typeof branchNodeSchema>;

/** Answer of `GET /sessions/{id}/branches`: in the order in which they were opened. */
export const branchTreeSchema = z.strictObject({ branches: z.array(branchNodeSchema) });

/** One step of the story so far: what was typed (when it was kept) and what was told. */
export const passageSchema = z.strictObject({
  sequence: z.int(),
  turn: z.int(),
  /** `null` for the opening, and for an input that was not kept. */
  input: z.string().nullable(),
  /** The name of whom it was said to; `null` where it was said to nobody in particular. */
  to: z.string().nullable(),
  outcome: outcomeSchema,
  tellings: z.array(tellingSchema),
  /** What its author's words were, where a model tells it now; `null` where the tellings are those words. */
  plain: z.array(tellingSchema).nullable(),
  /** Whether it was told anew, so that the words of before can be got back. */
  isRetold: z.boolean(),
  /**
   * What a model proposed that the words meant, because nothing else could be made of them, and what was then done; `null`
   * for words that were understood without one.
   */
  proposed: z.string().nullable(),
  care: careSchema.nullable(),
});
export type Passage = z.infer<typeof passageSchema>;

/** A session as it stands now. */
export const sessionSchema = z.strictObject({
  id: z.string(),
  adventure: z.string(),
  title: z.string(),
  /** What the player calls it; `null` where they gave it no name. */
  name: z.string().nullable(),
  seed: z.int(),
  branch: z.string(),
  branches: z.array(branchSchema),
  sequence: z.int(),
  turn: z.int(),
  /** The newest telling as one text. */
  telling: z.string(),
  /** The story so far on this branch, oldest first. */
  passages: z.array(passageSchema),
  ...standingSchema.shape,
  /** What waits for a yes, as it was understood; `null` when nothing does. */
  reading: readingSchema.nullable(),
  /** What the question that was asked last can be answered with, `null` when none is open. */
  answers: z.array(z.string()).nullable(),
  startedAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
});
export type Session = z.infer<typeof sessionSchema>;

/** Body of `POST /sessions/{id}/take-back`. With a key it is safe to repeat. */
export const takeBackSchema = z.strictObject({
  turns: z.int().min(1).max(1_000_000),
  key: keySchema.optional(),
});
export type TakeBack = z.infer<typeof takeBackSchema>;

/**
 * Body of `POST /sessions/{id}/retell`, which may be left out. With a key it is safe to repeat. A hint is for a model;
 * the author's words have other variants, and no other moods. `back` puts the words in place again that stood before it
 * was told anew, and asks nobody; once more, and it is the newer ones again.
 */
export const retellSchema = z
  .strictObject({
    key: keySchema.optional(),
    hint: retellHintSchema.optional(),
    back: z.literal(true).optional(),
  })
  .refine(({ hint, back }) => hint === undefined || back === undefined, 'give a hint or back, not both');
export type Retell = z.infer<typeof retellSchema>;

/** Body of `POST /sessions/{id}/branches`: a name and the turn of the current branch that it starts from. */
export const branchOpenSchema = z.strictObject({
  name: z
    .string()
    .min(1)
    .max(64)
    .regex(/^[\p{L}\p{N}][\p{L}\p{N} _'’-]*$/u, 'letters, digits, spaces, hyphens and apostrophes'),
  at: z.int().min(0),
});

/** A message of `GET /sessions/{id}/stream`; its event id is the sequence, which never has gaps. */
export const noticeSchema = z.strictObject({
  session: z.string(),
  sequence: z.int(),
  kind: z.enum([
    'session-started',
    'turn-played',
    'turns-taken-back',
    'branch-opened',
    'branch-chosen',
    'turn-retold',
    'session-named',
    'voice-chosen',
    'turn-voiced',
    'proposal-made',
    'proposal-left',
  ]),
  /** What was answered, where the message is about an answer. */
  turn: turnSchema.nullable(),
});
export type Notice = z.infer<typeof noticeSchema>;
