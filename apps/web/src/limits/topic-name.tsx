import type { ShownTopic } from '@lamplight/contracts';
import { topicTitle } from './topic-title.ts';

/** A topic by its name, in the language that the name is in. */
export function TopicName({ topic }: { readonly topic: Pick<ShownTopic, 'id' | 'title'> }) {
  const { title, language } = topicTitle(topic);
  return <span lang={language}>{title}</span>;
}
