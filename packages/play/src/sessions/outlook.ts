import type { Scene } from '@lamplight/contracts';
import { amidWords, type State, theName, type World } from '@lamplight/world';

/** Of a state, what a player would name when they compare it with another one. */
export interface Outlook {
  readonly place: string;
  readonly score: number;
  /** The ending that was reached, as it is called. */
  readonly ended: string | null;
  /** What is carried, by id, as it is called. */
  readonly things: ReadonlyMap<string, string>;
  readonly quests: ReadonlyMap<string, Scene['quests'][number]>;
  /** Places that were visited, by id, as they are called within a sentence. */
  readonly visited: ReadonlyMap<string, string>;
}

export function outlookOf(world: World, state: State): Outlook {
  const { place, inventory, quests } = world.scene(state);
  const { story } = world;
  const { reached } = state.endings;
  const visited = Object.keys(state.travel.visits).map(
    (id) => [id, amidWords(story.places[id]?.name ?? id)] as const,
  );
  return {
    place: amidWords(place.name),
    score: state.score.points,
    ended: reached === null ? null : (story.endings[reached]?.name ?? reached),
    things: new Map(inventory.map(({ id }) => [id, theName({ story }, id)])),
    quests: new Map(quests.map((quest) => [quest.id, quest])),
    visited: new Map(visited),
  };
}

/** The values of those keys that the other map does not have. */
export function only<Value>(
  one: ReadonlyMap<string, Value>,
  other: ReadonlyMap<string, unknown>,
): readonly Value[] {
  return [...one].filter(([key]) => !other.has(key)).map(([, value]) => value);
}
