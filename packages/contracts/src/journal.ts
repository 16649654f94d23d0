import { z } from 'zod';
import { careSchema } from './care.ts';
import { keySchema } from './turn.ts';

const named = z.strictObject({ id: z.string(), name: z.string() });

/** How the player came to know something. */
export const factKindSchema = z.enum(['seen', 'read', 'heard', 'happened', 'quest']);
export type FactKind = z.infer<typeof factKindSchema>;

/** Something that the player learned, in the story's own words. Nothing that they did not learn is ever one. */
export const factSchema = z.strictObject({
  /** The turn's sequence and the event within it (`12.3`): stays the same for good. */
  id: z.string(),
  kind: factKindSchema,
  text: z.string(),
  /** The thing, person, place or quest that it comes from; `null` where the story told it of itself. */
  source: named.nullable(),
  /** Where the player was. */
  place: named,
  turn: z.int(),
  sequence: z.int(),
  /** Who else knows of it, as far as the world knows: whoever said it, and whoever was there. */
  knownBy: z.array(named),
  pinned: z.boolean(),
});
export type Fact = z.infer<typeof factSchema>;

/** A note of the player's own. Nobody but them reads it. */
export const noteSchema = z.strictObject({
  id: z.string(),
  /** Rises by one with each change; named when the note is changed again. */
  version: z.int(),
  text: z.string(),
  pinned: z.boolean(),
  /** The turn at which it was written, and the branch. */
  turn: z.int(),
  branch: z.string(),
  writtenAt: z.iso.datetime(),
  changedAt: z.iso.datetime(),
});
export type Note = z.infer<typeof noteSchema>;

const noteText = z
  .string()
  .trim()
  .min(1)
  .max(4000)
  .refine((text) => text.isWellFormed(), 'a note must be well-formed text');

/** Body of `POST /sessions/{id}/notes`. With its key it is safe to repeat. */
export const noteWriteSchema = z.strictObject({
  key: keySchema,
  text: noteText,
  pinned: z.boolean().default(false),
});
export type NoteWrite = z.infer<typeof noteWriteSchema>;

/** Body of `PUT /sessions/{id}/notes/{note}`: the whole note, and the version that was changed. */
export const noteChangeSchema = z.strictObject({
  version: z.int().min(1),
  text: noteText,
  pinned: z.boolean(),
});
export type NoteChange = z.infer<typeof noteChangeSchema>;

/** A note as it is kept, and what the watch says to its writer first where its words ask for that. */
export const keptNoteSchema = z.strictObject({ note: noteSchema, care: careSchema.nullable() });
export type KeptNote = z.infer<typeof keptNoteSchema>;

/** What to look for in a journal. */
export const journalQuerySchema = z.strictObject({
  /** Words that must all be there, in facts, their sources and notes, in any order and letter case. */
  search: z.string().max(200).optional(),
  kind: factKindSchema.optional(),
  pinned: z.enum(['true', 'false']).optional(),
  /** Facts older than this one. */
  before: z.string().max(40).optional(),
  limit: z
    .string()
    .regex(/^\d{1,3}$/, 'must be a whole number from 1 to 100')
    .transform(Number)
    .pipe(z.int().min(1).max(100))
    .default(50),
});
export type JournalQuery = z.infer<typeof journalQuerySchema>;

/** The player's journal: what they learned on the current branch, and their notes of all branches. */
export const playerJournalSchema = z.strictObject({
  session: z.string(),
  sequence: z.int(),
  /** Newest first. */
  facts: z.array(factSchema),
  /** The `before` with which the next older facts come; `null` when these are the last. */
  older: z.string().nullable(),
  /** Pinned ones first, then the newest. */
  notes: z.array(noteSchema),
});
export type PlayerJournal = z.infer<typeof playerJournalSchema>;
