import { z } from 'zod';

/** What is wrong with an adventure, or doubtful, where its author reads it. */
export const authorFindingSchema = z.strictObject({
  /** A file with line and column, as editors jump to it: `places/quay.yaml:12:3`. */
  where: z.string(),
  severity: z.enum(['error', 'warning']),
  /** What is wrong and what would be right. */
  words: z.string(),
});
export type AuthorFinding = z.infer<typeof authorFindingSchema>;

/** How a session stands behind its story. */
export const authorSheetSchema = z.strictObject({
  sections: z.array(
    z.strictObject({
      title: z.string(),
      lines: z.array(z.strictObject({ name: z.string(), value: z.string(), changed: z.boolean() })),
    }),
  ),
  /** What happened last, one line each. */
  happened: z.array(z.string()),
});
export type AuthorSheet = z.infer<typeof authorSheetSchema>;

/** Answer of `GET /api/dev/look`, which is there only while an author develops an adventure. */
export const authorViewSchema = z.strictObject({
  title: z.string(),
  /** Rises with each save that can be played. */
  version: z.int(),
  /** Whether the newest save cannot be played; then the last good one goes on. */
  broken: z.boolean(),
  findings: z.array(authorFindingSchema),
  places: z.array(z.strictObject({ id: z.string(), name: z.string() })),
  /** The session that was asked for, where there is one. */
  session: z
    .strictObject({
      sheet: authorSheetSchema,
      /** Which step no longer held after the newest save, in a sentence; `null` when all did. */
      stopped: z.string().nullable(),
    })
    .nullable(),
});
export type AuthorView = z.infer<typeof authorViewSchema>;

/** A message of `GET /api/dev/news`: something is to be looked at again. */
export const authorNewsSchema = z.strictObject({
  /**
   * - `saved`: a save can be played and is; `broken`: it cannot; `checked`: what is doubtful about it is known
   * - `played`: something happened in a session
   */
  kind: z.enum(['saved', 'broken', 'checked', 'played']),
  version: z.int(),
  /** Where it was played. */
  session: z.string().nullable(),
  /** The files that changed. */
  files: z.array(z.string()),
});
export type AuthorNews = z.infer<typeof authorNewsSchema>;
