import { intensitySchema, ratingSchema, topicSchema } from '@lamplight/contracts';
import { z } from 'zod';

/**
 * What a piece of the story touches on, as its author tagged it.
 *
 * @param topic the schema of a topic's id, so that a loader can check that the topic exists
 */
export function contentSchema(topic: z.ZodType<string, string> = topicSchema) {
  return z.strictObject({
    topics: z.array(topic).default([]),
    /** For whom it is fit. */
    rating: ratingSchema.default('everyone'),
    /** How strongly it may be felt. */
    intensity: intensitySchema.default('gentle'),
  });
}

export type Content = z.infer<ReturnType<typeof contentSchema>>;

/** Two pieces of the story taken together: all topics, and of the rest what asks more of the player. */
export function together(one: Content, other: Content): Content {
  return {
    topics: [...new Set([...one.topics, ...other.topics])],
    rating: stronger(ratingSchema.options, one.rating, other.rating),
    intensity: stronger(intensitySchema.options, one.intensity, other.intensity),
  };
}

/** The later of two in a list that begins with the mildest. */
export function stronger<T>(mildestFirst: readonly T[], one: T, other: T): T {
  return mildestFirst.indexOf(one) >= mildestFirst.indexOf(other) ? one : other;
}
