import type { Place, Story } from '../features.ts';
import type { Direction } from './direction.ts';

/** The story with every way that a place says it is reached by among the exits of where that begins. Exits that are written there stay. */
export function withWays(story: Story): Story {
  const places: Record<string, Place> = { ...story.places };
  for (const [to, { reached = {} }] of Object.entries(story.places)) {
    for (const [from, direction] of Object.entries(reached)) {
      const place = places[from];
      if (place !== undefined) places[from] = { ...place, exits: { [direction]: { to }, ...place.exits } };
    }
  }
  return { ...story, places };
}

/** A way by which a place says that it is reached, although another one leads off there. */
export interface WayTaken {
  readonly place: string;
  readonly from: string;
  readonly direction: Direction;
}

/** The ways of a story, as {@link withWays} made it, for which there was no room. */
export function waysTaken({ places }: Story): readonly WayTaken[] {
  return Object.entries(places).flatMap(([place, { reached = {} }]) =>
    Object.entries(reached).flatMap(([from, direction]) => {
      const exit = places[from]?.exits[direction];
      return exit === undefined || ('to' in exit && exit.to === place) ? [] : [{ place, from, direction }];
    }),
  );
}
