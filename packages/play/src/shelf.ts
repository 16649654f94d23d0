import type { AdventureSummary } from '@lamplight/contracts';
import { createParser, type Parser } from '@lamplight/parser';
import { contentOf, createWorld, type Story, type World } from '@lamplight/world';
import { PlayError } from './play-error.ts';

/** An adventure ready to be played. */
export interface Volume {
  readonly world: World;
  readonly parser: Parser;
}

/** The adventures that can be played here. */
export interface Shelf {
  list(): AdventureSummary[];
  find(adventure: string): Volume | undefined;
  /** @throws PlayError `play/no-adventure`, naming those that there are */
  take(adventure: string): Volume;
}

export function createShelf(stories: readonly Story[]): Shelf {
  const volumes = new Map<string, Volume>();
  for (const story of stories) {
    const world = createWorld(story);
    volumes.set(story.id, { world, parser: createParser(world) });
  }
  return {
    list: () =>
      stories.map((story) => {
        const { id, title, author, blurb, ages, minutes } = story;
        return { id, title, author, blurb, ages, minutes, content: contentOf(story) };
      }),
    find: (adventure) => volumes.get(adventure),
    take(adventure) {
      const volume = volumes.get(adventure);
      if (volume === undefined) {
        const known = [...volumes.keys()].map((id) => `"${id}"`).join(', ') || 'none at all';
        throw new PlayError(
          'play/no-adventure',
          `There is no adventure "${adventure}" here. There is: ${known}.`,
        );
      }
      return volume;
    },
  };
}
