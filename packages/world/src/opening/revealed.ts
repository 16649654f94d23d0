import type { Moment } from '../kernel/feature.ts';
import { contentsOf, isPermitted, thingById } from '../things/containment.ts';
import { aName, agree, inSeries } from '../things/naming.ts';

/** What comes to light when a container is opened, in a sentence; nothing that could be seen before. */
export function revealed(now: Moment, thing: string): string {
  const { container, transparent } = thingById(now, thing);
  if (!container || transparent) return '';
  const inside = contentsOf(now, thing, 'inside').filter(
    (id) => isPermitted(now, id) && !thingById(now, id).scenery,
  );
  const [first] = inside;
  if (first === undefined) return '';
  const are = inside.length > 1 ? 'are' : agree(now, first, 'is', 'are');
  return ` Inside ${are} ${inSeries(inside.map((id) => aName(now, id)))}.`;
}
