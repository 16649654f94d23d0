import type { Event, State, World } from '@lamplight/world';
import type { Draft } from './attempt.ts';
import { plainDraft } from './plain-draft.ts';

/**
 * What the world tells of events, paragraph by paragraph, with the name of the place where one is described; what it says
 * of the journal and the score is the program's.
 */
export function plainDrafts(
  world: World,
  before: State,
  events: readonly Event[],
  retelling?: number,
): readonly Draft[] {
  return world.tellEach(before, events, retelling).map(({ event, words, isBeside }): Draft => {
    if (isBeside) return { words, voice: 'program' };
    const place = event.type === 'place-described' ? world.story.places[event.place]?.name : undefined;
    return place === undefined ? plainDraft(words) : { ...plainDraft(words), place };
  });
}
