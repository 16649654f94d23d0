import type { Event, State, World } from '@lamplight/world';
import type { Draft } from './attempt.ts';
import { plainDraft } from './plain-draft.ts';

/** What the world tells of events, paragraph by paragraph, with the name of the place where one is described. */
export function plainDrafts(
  world: World,
  before: State,
  events: readonly Event[],
  retelling?: number,
): readonly Draft[] {
  const names = events.flatMap((event) =>
    event.type === 'place-described' ? [world.story.places[event.place]?.name ?? ''] : [],
  );
  return world.tell(before, events, retelling).map((words) => {
    const place = names.find((name) => name !== '' && words.split('\n', 1)[0] === name);
    return place === undefined ? plainDraft(words) : { ...plainDraft(words), place };
  });
}
