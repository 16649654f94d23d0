import type { Moment } from '../kernel/feature.ts';
import { isOpen } from '../opening/openness.ts';
import { contentsOf, isPermitted, locationOf, thingById } from './containment.ts';
import { aName, inSeries, theName } from './naming.ts';

/** Where a thing stands, and what can be seen inside it. */
export function thingsNotes(now: Moment, entity: string): string[] {
  if (!(entity in now.story.things)) return [];
  const notes: string[] = [];
  const where = locationOf(now, entity);
  if (where.kind === 'worn') notes.push('worn');
  if (where.kind === 'inside') notes.push(`in ${theName(now, where.thing)}`);
  if (where.kind === 'upon') notes.push(`on ${theName(now, where.thing)}`);
  const { container, transparent } = thingById(now, entity);
  if (container && (isOpen(now, entity) || transparent)) {
    const inside = contentsOf(now, entity, 'inside').filter(
      (id) => isPermitted(now, id) && !thingById(now, id).scenery,
    );
    if (inside.length > 0) notes.push(`holding ${inSeries(inside.map((id) => aName(now, id)))}`);
  }
  return notes;
}
