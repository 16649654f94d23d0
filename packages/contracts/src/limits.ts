import { z } from 'zod';

/** A subject a story may touch: `drowning`, `spiders`. Adventures may bring subjects of their own. */
export const topicSchema = z
  .string()
  .max(64)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'lower-case words joined by hyphens, such as `confined-spaces`');
export type Topic = z.infer<typeof topicSchema>;

/** For whom a story is fit, the mildest first. */
export const ratingSchema = z.enum(['everyone', 'teen', 'mature']);
export type Rating = z.infer<typeof ratingSchema>;

/** How strongly a story may be felt, the mildest first. */
export const intensitySchema = z.enum(['gentle', 'moderate', 'full']);
export type Intensity = z.infer<typeof intensitySchema>;

const topics = z.array(topicSchema).max(64);

/** What a player wants to meet in a story, and what not. They select among tagged content; no word is blacked out. */
export const limitsSchema = z.strictObject({
  rating: ratingSchema,
  intensity: intensitySchema,
  /** Never in this story. */
  lines: topics,
  /** It may happen, but not be shown. */
  veils: topics,
});
export type Limits = z.infer<typeof limitsSchema>;

/** A topic as it is shown, with how strongly it is felt at the most. */
export const shownTopicSchema = z.strictObject({
  id: topicSchema,
  title: z.string(),
  intensity: intensitySchema,
  /** Why the story cannot do without it, where that is so; then it cannot be a line. */
  essential: z.string().optional(),
});
export type ShownTopic = z.infer<typeof shownTopicSchema>;

/** What an adventure contains, for the page before it begins. */
export const contentSummarySchema = z.strictObject({
  rating: ratingSchema,
  topics: z.array(shownTopicSchema),
});
export type ContentSummary = z.infer<typeof contentSummarySchema>;
