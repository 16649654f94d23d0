import type { Moment } from '../kernel/feature.ts';

/** Things of the story that the state does not know of yet. */
export function newThings({ story, state }: Moment): readonly string[] {
  return Object.keys(story.things).filter((id) => !(id in state.things.where));
}
