import type { Event } from '../features.ts';
import { cue } from '../kernel/cue.ts';
import type { Moment } from '../kernel/feature.ts';
import type { Text } from '../kernel/text.ts';
import { isDark } from '../light/darkness.ts';
import { peopleHere, personById } from '../people/presence.ts';
import { isHeld, locationOf, thingById } from '../things/containment.ts';
import { visibleThings } from '../things/scope.ts';
import { placeById } from '../travel/exits.ts';

/** What a player who looks around notices: the place, what shows itself, and all else that is there. */
export function lookAround(now: Moment): readonly Event[] {
  const { place } = now.state.travel;
  if (isDark(now)) return [{ type: 'darkness-noticed', place, falls: false }];
  const text = cue(now, `places.${place}.description`, placeById(now, place).description);
  const noticed = [...visibleThings(now), ...peopleHere(now)].flatMap((id): Event[] => {
    const words = ownAppearance(now, id);
    return words ? [{ type: 'thing-noticed', thing: id, text: cue(now, words.id, words.text) }] : [];
  });
  const more = listedThings(now).length + shownHolders(now).length + listedPeople(now).length > 0;
  return [
    { type: 'place-described', place, text },
    ...noticed,
    ...(more ? [{ type: 'surroundings-listed', place } as const] : []),
  ];
}

/** The words with which a thing or person shows itself, if it has any that still hold. */
export function ownAppearance(now: Moment, id: string): { id: string; text: Text } | undefined {
  if (id in now.story.people) return worded(`people.${id}.appearance`, personById(now, id).appearance);
  const { appearance, scenery } = thingById(now, id);
  const { kind } = locationOf(now, id);
  if (scenery || isHeld(now, id) || kind === 'person' || now.state.things.handled.includes(id))
    return undefined;
  return worded(`things.${id}.appearance`, appearance);
}

/** Things that stand in the place by themselves and are listed. */
export function listedThings(now: Moment): readonly string[] {
  return visibleThings(now).filter((id) => {
    const { kind } = locationOf(now, id);
    return (kind === 'place' || kind === 'door') && isListed(now, id);
  });
}

/** Whether a thing belongs in a list: it is not part of the scenery and has no words of its own. */
export function isListed(now: Moment, id: string): boolean {
  return !thingById(now, id).scenery && ownAppearance(now, id) === undefined;
}

/** Things of the place in or on which something can be seen that is listed. */
export function shownHolders(now: Moment): readonly string[] {
  const visible = visibleThings(now).filter((id) => !isHeld(now, id) && isListed(now, id));
  const holders = visible.flatMap((id) => {
    const where = locationOf(now, id);
    return where.kind === 'inside' || where.kind === 'upon' ? [where.thing] : [];
  });
  return [...new Set(holders)];
}

/** People who are simply here. */
export function listedPeople(now: Moment): readonly string[] {
  return peopleHere(now).filter((id) => ownAppearance(now, id) === undefined);
}

function worded(id: string, text: Text | undefined): { id: string; text: Text } | undefined {
  return text && { id, text };
}
