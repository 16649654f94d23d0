import { type ContentSummary, intensitySchema, ratingSchema } from '@lamplight/contracts';
import type { Story } from '../features.ts';
import { sceneContents } from '../talk/scene-contents.ts';
import { type Content, stronger } from './content.ts';
import { isContent } from './inherit-content.ts';
import { knownTopics } from './topics.ts';

// A story never changes while it is played.
const known = new WeakMap<Story, ContentSummary>();

/** What an adventure touches on, for a player who has not begun: its topics in the order of their titles. */
export function contentOf(story: Story): ContentSummary {
  const summary = known.get(story) ?? summed(story);
  known.set(story, summary);
  return summary;
}

/** A topic by its title, with why the story cannot do without it if the author says so. */
function topicTitle(story: Story, id: string): { title: string; essential?: string } {
  const { title, essential } = story.topics[id] ?? {};
  return {
    title: title ?? knownTopics[id]?.title ?? id.replaceAll('-', ' '),
    ...(essential === undefined ? {} : { essential }),
  };
}

/** Contents as topics for a player, each as strong as it is anywhere among them. */
export function shownTopics(story: Story, contents: Iterable<Content>): ContentSummary['topics'] {
  const strongest = new Map<string, Content['intensity']>();
  for (const { topics, intensity } of contents) {
    for (const id of topics) {
      strongest.set(id, stronger(intensitySchema.options, strongest.get(id) ?? 'gentle', intensity));
    }
  }
  return [...strongest]
    .map(([id, intensity]) => ({ id, ...topicTitle(story, id), intensity }))
    .toSorted((one, other) => (one.title < other.title ? -1 : 1));
}

function summed(story: Story): ContentSummary {
  const contents = [
    ...taggedIn(story),
    ...Object.values(story.scenes).flatMap((compiled) => sceneContents(compiled).contents),
  ];
  const rating = contents.reduce<Content['rating']>(
    (strongest, one) => stronger(ratingSchema.options, strongest, one.rating),
    'everyone',
  );
  return { rating, topics: shownTopics(story, contents) };
}

/** Every tag in a part of the story, however deep. */
function taggedIn(value: unknown): readonly Content[] {
  if (Array.isArray(value)) return value.flatMap(taggedIn);
  if (typeof value !== 'object' || value === null) return [];
  return isContent(value) ? [value] : Object.values(value).flatMap(taggedIn);
}
