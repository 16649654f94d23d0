import type { Story } from '../features.ts';
import type { Content } from './content.ts';
import type { Words } from './words.ts';

const sections = ['places', 'things', 'people', 'rules', 'quests'] as const;

/** The story with every variant of a text tagged like what it belongs to, unless it has tags of its own. */
export function withInheritedContent(story: Story): Story {
  const changed = sections.map((section) => [section, inheritedIn(story[section])] as const);
  return { ...story, ...Object.fromEntries(changed) };
}

function inheritedIn(section: Readonly<Record<string, object>>): object {
  const entries = Object.entries(section).map(([id, entry]) => {
    const content: unknown = Reflect.get(entry, 'content');
    return [id, isContent(content) ? handedDown(entry, content) : entry];
  });
  return Object.fromEntries(entries);
}

/** Whether a value is what an author's tags were read to. */
export function isContent(value: unknown): value is Content {
  return typeof value === 'object' && value !== null && 'topics' in value && 'intensity' in value;
}

function handedDown(value: unknown, content: Content): unknown {
  if (Array.isArray(value)) return value.map((entry) => handedDown(entry, content));
  if (typeof value !== 'object' || value === null || isContent(value)) return value;
  const entries = Object.entries(value).map(([field, entry]) => [
    field,
    field === 'variants' && Array.isArray(entry)
      ? entry.map((words: Words) => tagged(words, content))
      : handedDown(entry, content),
  ]);
  return Object.fromEntries(entries);
}

function tagged(words: Words, content: Content): Words {
  return typeof words === 'string' ? { say: words, content } : { content, ...words };
}
