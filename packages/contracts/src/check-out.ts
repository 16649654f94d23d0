import { z } from 'zod';
import { topicSchema } from './limits.ts';

/** Something beside the story that a player asked for by words (`plan`, `breathe`, `map`). */
export const toolSchema = z.enum(['plan', 'breathe', 'ground', 'limits', 'map']);
export type Tool = z.infer<typeof toolSchema>;

/** Asked after a hard scene: how was that? Nothing has to be answered. */
export const checkOutSchema = z.strictObject({
  title: z.string(),
  paragraphs: z.array(z.string()),
  /** What the scene was about, for "less of this". */
  topics: z.array(z.strictObject({ id: topicSchema, title: z.string() })),
});
export type CheckOut = z.infer<typeof checkOutSchema>;
