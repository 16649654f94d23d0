import type { ShownTopic } from '@lamplight/contracts';
import { knownTopics } from '@lamplight/world';
import { storyLanguage } from '../story/story-language.ts';
import { words } from '../words.ts';

/** A topic as the page says it. */
export interface TopicTitle {
  readonly title: string;
  readonly language: string;
}

/** A topic in the language of the page; one that an adventure words itself stays in the story's. */
export function topicTitle({ id, title }: Pick<ShownTopic, 'id' | 'title'>): TopicTitle {
  const translated = knownTopics[id]?.title === title ? words.topics[id] : undefined;
  return translated === undefined
    ? { title, language: storyLanguage }
    : { title: translated, language: words.language };
}
