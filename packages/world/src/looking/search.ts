import type { Moment, Verdict } from '../kernel/feature.ts';
import { refuse } from '../kernel/feature.ts';
import { isOpen } from '../opening/openness.ts';
import { contentsOf, thingById } from '../things/containment.ts';
import { aName, agree, inSeries, theName } from '../things/naming.ts';
import { isVisible } from '../things/scope.ts';
import { outOfSight } from './sight.ts';

/** A look into or onto a thing. */
export function search(now: Moment, thing: string): Verdict {
  const away = outOfSight(now, thing);
  if (away) return away;
  if (thing in now.story.people) {
    return refuse('looking/somebody', `${theName(now, thing, 'start')} would not like to be searched.`);
  }
  if (isSealed(now, thing)) {
    const name = theName(now, thing, 'start');
    return refuse('looking/closed', `${name} ${agree(now, thing, 'is', 'are')} closed.`);
  }
  const contents = [...contentsOf(now, thing, 'upon'), ...contentsOf(now, thing, 'inside')];
  const found = contents.filter((id) => isVisible(now, id) && !thingById(now, id).scenery);
  return [{ type: 'thing-searched', thing, found }];
}

export function searchedTelling(now: Moment, thing: string, found: readonly string[]): string {
  const { container, supporter } = thingById(now, thing);
  const name = theName(now, thing);
  const where = container ? `in ${name}` : supporter ? `on ${name}` : `when you search ${name}`;
  if (found.length === 0) return `You find nothing ${where}.`;
  return `You find ${inSeries(found.map((id) => aName(now, id)))} there.`;
}

/** Whether a search leads to more than looking at it would. */
export function invitesSearch(now: Moment, thing: string): boolean {
  const { container, supporter } = thingById(now, thing);
  return supporter === true || (container !== undefined && !isSealed(now, thing));
}

function isSealed(now: Moment, thing: string): boolean {
  const { container, supporter, transparent } = thingById(now, thing);
  return container !== undefined && !supporter && !transparent && !isOpen(now, thing);
}
