import type { Topic } from '@lamplight/contracts';

const longest = 64;

/** Own words as a topic: "My old school" is `my-old-school`. `null` where nothing is left that could be one. */
export function topicFromWords(words: string): Topic | null {
  const topic = words
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replaceAll(/^-|-$/g, '');
  return topic === '' ? null : topic;
}

/** A topic that has no title, in words again. */
export function wordsOfTopic(topic: Topic): string {
  return topic.replaceAll('-', ' ');
}
