import { type Config, composeStories } from '@lamplight/server';
import type { Story } from '@lamplight/world';
import { playableStory } from './authoring/adventure-folder.ts';

/** What can be played, and which of it was asked for by name. */
export interface WishedStories {
  readonly stories: readonly Story[];
  readonly adventure: string | undefined;
}

/**
 * The adventures of the installation, and one from a folder if that is what was named: with a slash in it, or `.`.
 *
 * @throws UsageError when the folder's adventure cannot be played, with what is wrong
 */
export async function wishedStories(config: Config, wish: string | undefined): Promise<WishedStories> {
  const { playable } = await composeStories(config);
  if (wish === undefined || !/[/\\]|^\.{1,2}$/.test(wish)) return { stories: playable, adventure: wish };
  const story = await playableStory(wish);
  return { stories: [...playable.filter(({ id }) => id !== story.id), story], adventure: story.id };
}
