import type { Person } from '../features.ts';
import type { Moment } from '../kernel/feature.ts';
import { isDark } from '../light/darkness.ts';
import { whereabouts } from './whereabouts.ts';

/** @throws RangeError when the adventure has no such person, which its check rules out */
export function personById(now: Pick<Moment, 'story'>, id: string): Person {
  const person = now.story.people[id];
  if (person === undefined) throw new RangeError(`The adventure has no person "${id}".`);
  return person;
}

/** The people that the player can see, in the adventure's order. */
export function peopleHere(now: Moment): readonly string[] {
  if (isDark(now)) return [];
  return Object.keys(now.story.people).filter((id) => whereabouts(now, id) === now.state.travel.place);
}
