import type { Moment, Refusal } from '../kernel/feature.ts';
import { refuse } from '../kernel/feature.ts';
import { isDark } from '../light/darkness.ts';
import { notHere, theName } from '../things/naming.ts';
import { peopleHere } from './presence.ts';
import { whereabouts } from './whereabouts.ts';

/** Why the player cannot turn to somebody, or nothing. */
export function notPresent(now: Moment, person: string): Refusal | undefined {
  if (!(person in now.story.people)) {
    return refuse('people/nobody', `${theName(now, person, 'start')} would have no use for that.`);
  }
  if (peopleHere(now).includes(person)) return undefined;
  if (isDark(now) && whereabouts(now, person) === now.state.travel.place) {
    return refuse('people/too-dark', 'It is too dark to see anybody.');
  }
  return refuse('people/not-here', notHere(now, person));
}
