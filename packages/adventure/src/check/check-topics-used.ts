import { contentOf, knownTopics } from '@lamplight/world';
import { doubt, type Finding } from '../finding.ts';
import type { Check } from './draft-check.ts';

/** Topics that an adventure declares have a title and are used. */
export const checkTopicsUsed: Check = ({ story, written }) => {
  const used = new Set(contentOf(story).topics.map(({ id }) => id));
  return Object.entries(story.topics).flatMap(([id, { title }]): readonly Finding[] => {
    const spot = written.locate(['topics', id]);
    if (!used.has(id)) {
      const right = `Tag what touches on it with "content: { topics: [${id}] }", or leave it out.`;
      return [doubt(spot, 'topics/unused', `Nothing is tagged with the topic "${id}".`, right)];
    }
    if (title !== undefined || Object.hasOwn(knownTopics, id)) return [];
    const right = 'Add "title:" with a few words that a player reads before the story begins.';
    return [doubt(spot, 'topics/no-title', `The topic "${id}" has no title.`, right)];
  });
};
