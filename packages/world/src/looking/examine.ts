import { cue, spoken } from '../kernel/cue.ts';
import type { Moment, Telling, Verdict } from '../kernel/feature.ts';
import type { Text } from '../kernel/text.ts';
import { personById } from '../people/presence.ts';
import { allThings, locationOf, thingById } from '../things/containment.ts';
import { aName, agree, inSeries, theName } from '../things/naming.ts';
import { isVisible } from '../things/scope.ts';
import { conditionNotes, holdings } from './listing.ts';
import { outOfSight } from './sight.ts';

/** A closer look at a thing or person. */
export function examine(now: Moment, id: string): Verdict {
  const away = outOfSight(now, id);
  if (away) return away;
  const description = descriptionOf(now, id);
  if (description === undefined) return [{ type: 'thing-examined', thing: id }];
  const kind = id in now.story.people ? 'people' : 'things';
  return [{ type: 'thing-examined', thing: id, text: cue(now, `${kind}.${id}.description`, description) }];
}

/** What was seen: the author's words, then how it is and what it holds. */
export function examinedTelling(now: Moment & Telling, id: string, text: string | undefined): string {
  const description = descriptionOf(now, id);
  const words = text !== undefined && description ? [spoken(now, text, description)] : [];
  // Words that depend on the moment say themselves how the thing stands.
  const told = description?.parts.some(({ when }) => when !== undefined) ?? false;
  const state = told ? [] : standing(now, id);
  const facts = id in now.story.people ? belongings(now, id) : [...state, ...holdings(now, id)];
  const all = [...words, ...facts];
  return all.length > 0 ? all.join(' ') : `You find nothing unusual about ${theName(now, id)}.`;
}

function descriptionOf(now: Moment, id: string): Text | undefined {
  return id in now.story.people ? personById(now, id).description : thingById(now, id).description;
}

function standing(now: Moment, id: string): string[] {
  const notes = conditionNotes(now, id);
  if (notes.length === 0) return [];
  return [`${theName(now, id, 'start')} ${agree(now, id, 'is', 'are')} ${inSeries(notes)}.`];
}

function belongings(now: Moment, person: string): string[] {
  const things = allThings(now).filter((id) => {
    const where = locationOf(now, id);
    return (
      where.kind === 'person' && where.person === person && isVisible(now, id) && !thingById(now, id).scenery
    );
  });
  if (things.length === 0) return [];
  const has = agree(now, person, 'has', 'have');
  return [`${theName(now, person, 'start')} ${has} ${inSeries(things.map((id) => aName(now, id)))}.`];
}
