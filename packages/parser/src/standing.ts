import { isVisible, type Moment, peopleHere, placesReached, whereabouts } from '@lamplight/world';

/**
 * How a thing or person stands to the player: in sight; here and unseen (in the dark); met before and elsewhere;
 * or never met, in which case its words mean nothing yet.
 */
export type Standing = 'seen' | 'here' | 'met' | 'unknown';

export function standingOf(now: Moment, id: string, metPeople: readonly string[]): Standing {
  return Object.hasOwn(now.story.people, id) ? personStanding(now, id, metPeople) : thingStanding(now, id);
}

function thingStanding(now: Moment, id: string): Standing {
  if (isVisible(now, id)) return 'seen';
  const { things, looking, travel } = now.state;
  const reached = placesReached(now, id);
  if (reached.includes(travel.place)) return 'here';
  const met =
    things.handled.includes(id) ||
    looking.examined.includes(id) ||
    reached.some((place) => (travel.visits[place] ?? 0) > 0);
  return met ? 'met' : 'unknown';
}

function personStanding(now: Moment, id: string, metPeople: readonly string[]): Standing {
  const { talk, looking, travel } = now.state;
  if (talk.with === id || peopleHere(now).includes(id)) return 'seen';
  if (whereabouts(now, id) === travel.place) return 'here';
  const met = metPeople.includes(id) || talk.met.includes(id) || looking.examined.includes(id);
  return met ? 'met' : 'unknown';
}
