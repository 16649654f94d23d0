import { createHash } from 'node:crypto';
import { beginningSchema, trialSchema } from '@lamplight/narrator';
import { contentSchema } from '@lamplight/world';
import { z } from 'zod';

/** Something that may become part of a player's own story: files of an adventure, as they were found sound. */
export const additionSchema = z.strictObject({
  /** A hash of its files, by which it is taken. */
  id: z.string(),
  name: z.string(),
  /** Texts by path. */
  files: z.record(z.string(), z.string()),
  /** All prose in it, for the watch. */
  texts: z.array(z.string()),
  touches: contentSchema(),
  begins: beginningSchema,
  /** How it is tried whether there is a way to its end. */
  trial: trialSchema,
  /** Whose words it is made of. */
  by: z.strictObject({ author: z.literal('model'), model: z.string(), prompt: z.string() }),
  /** What it was checked with, and against which files. */
  checked: z.strictObject({ version: z.string(), content: z.string() }),
});
export type Addition = z.infer<typeof additionSchema>;

/** By which an addition is known: equal files have equal ids. */
export function additionId(files: ReadonlyMap<string, string>): string {
  const sorted = [...files].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256').update(JSON.stringify(sorted)).digest('base64url').slice(0, 32);
}

/** What it is made of, in bytes. */
export function bytesOf({ files }: Addition): number {
  return Object.values(files).reduce((sum, text) => sum + Buffer.byteLength(text), 0);
}
