import { knownTopics } from '@lamplight/world';

/** Topics that every adventure can use, by id; a test holds other languages to the same ones. */
export const topicWords: { readonly topics: Readonly<Record<string, string>> } = {
  topics: Object.fromEntries(Object.entries(knownTopics).map(([id, { title }]) => [id, title])),
};
