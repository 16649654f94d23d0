import { intensitySchema, ratingSchema } from '@lamplight/contracts';
import type { Content } from './content.ts';
import type { TaggedWords } from './words.ts';

/** What the tags of an Ink line, choice, knot or scene say: `# topic: drowning # intensity: full`. */
export function contentFromTags(tags: readonly string[]): Content | undefined {
  const topics = valuesOf(tags, 'topic');
  const rating = ratingSchema.safeParse(valuesOf(tags, 'rating').at(-1)).data;
  const intensity = intensitySchema.safeParse(valuesOf(tags, 'intensity').at(-1)).data;
  if (topics.length === 0 && rating === undefined && intensity === undefined) return undefined;
  return { topics, rating: rating ?? 'everyone', intensity: intensity ?? 'gentle' };
}

/**
 * A line or choice with its tags, `# veiled:` and `# instead:` among them.
 *
 * @param around what the scene touches on, for words without tags of their own
 */
export function wordsFromTags(
  say: string,
  tags: readonly string[],
  around: Content | undefined,
): TaggedWords {
  const content = contentFromTags(tags) ?? around;
  const veiled = valuesOf(tags, 'veiled').at(-1);
  const instead = valuesOf(tags, 'instead').at(-1);
  return {
    say,
    ...(content === undefined ? {} : { content }),
    ...(veiled === undefined ? {} : { veiled }),
    ...(instead === undefined ? {} : { instead }),
  };
}

/** What stands behind `name:` in tags, in their order. */
export function valuesOf(tags: readonly string[], name: string): string[] {
  return tags.flatMap((tag) => (tag.startsWith(`${name}:`) ? [tag.slice(name.length + 1).trim()] : []));
}
