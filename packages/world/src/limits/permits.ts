import { intensitySchema, type Limits, ratingSchema } from '@lamplight/contracts';
import type { Content } from './content.ts';

/** Whether something may come up for this player at all; what is not tagged always may. */
export function permits(limits: Limits, content: Content | undefined): boolean {
  if (content === undefined) return true;
  return (
    isWithin(ratingSchema.options, content.rating, limits.rating) &&
    isWithin(intensitySchema.options, content.intensity, limits.intensity) &&
    !content.topics.some((topic) => limits.lines.includes(topic))
  );
}

/** Whether it may also be told in full. What is permitted and not shown happens behind a veil. */
export function shows(limits: Limits, content: Content | undefined): boolean {
  return permits(limits, content) && !content?.topics.some((topic) => limits.veils.includes(topic));
}

/** Whether a rating or an intensity is no more than the player allows. */
export function isWithin<T>(mildestFirst: readonly T[], wanted: T, allowed: T): boolean {
  return mildestFirst.indexOf(wanted) <= mildestFirst.indexOf(allowed);
}
