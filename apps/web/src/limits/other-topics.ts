import type { Limits, ShownTopic, Topic } from '@lamplight/contracts';
import { knownTopics } from '@lamplight/world';
import { wordsOfTopic } from '../safety/topic-from-words.ts';
import { words } from '../words.ts';
import type { TopicTitle } from './topic-title.ts';

/** A topic by its title. */
export interface TitledTopic extends TopicTitle {
  readonly id: Topic;
  /** Why the story cannot do without it, where that is so. */
  readonly essential?: string | undefined;
}

/** All topics that an adventure does not name itself: the known ones, and own words that were added. */
export function otherTopics(named: readonly ShownTopic[], { lines, veils }: Limits): readonly TitledTopic[] {
  const ids = new Set([...Object.keys(knownTopics), ...lines, ...veils]);
  for (const { id } of named) ids.delete(id);
  return [...ids]
    .map((id) => ({ id, title: words.topics[id] ?? wordsOfTopic(id), language: words.language }))
    .toSorted((one, other) => one.title.localeCompare(other.title, words.language));
}
