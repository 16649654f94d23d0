import type { Draft } from './attempt.ts';

/** What the world tells of itself, as a paragraph for the watch to read. */
export function plainDraft(words: string): Draft {
  return { words, voice: 'plain' };
}
