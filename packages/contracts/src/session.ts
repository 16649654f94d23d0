import { z } from 'zod';
import { careSchema } from './care.ts';
import { contentSummarySchema, limitsSchema } from './limits.ts';
import { standingSchema } from './standing.ts';
import { keySchema, outcomeSchema, tellingSchema, turnSchema } from './turn.ts';

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

export const sessionSummarySchema = z.strictObject({
  id: z.string(),
  adventure: z.string(),
  title: z.string(),
  turn: z.int(),
  ended: z.string().nullable(),
  startedAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
});
export type SessionSummary = z.infer<typeof sessionSummarySchema>;

export const branchSchema = z.strictObject({
  name: z.string(),
  /** Turns played on it. */
  turn: z.int(),
  current: z.boolean(),
});
export type Branch = z.infer<typeof branchSchema>;

/** One step of the story so far: what was typed (when it was kept) and what was told. */
export const passageSchema = z.strictObject({
  sequence: z.int(),
  turn: z.int(),
  /** `null` for the opening, and for an input that was not kept. */
  input: z.string().nullable(),
  outcome: outcomeSchema,
  tellings: z.array(tellingSchema),
  care: careSchema.nullable(),
});
export type Passage = z.infer<typeof passageSchema>;

/** A session as it stands now. */
export const sessionSchema = z.strictObject({
  id: z.string(),
  adventure: z.string(),
  title: z.string(),
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

/** Body of `POST /sessions/{id}/retell`, which may be left out. With a key it is safe to repeat. */
export const retellSchema = z.strictObject({ key: keySchema.optional() });
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
  ]),
  /** What was answered, where the message is about an answer. */
  turn: turnSchema.nullable(),
});
export type Notice = z.infer<typeof noticeSchema>;
