import type { Moment } from '../kernel/feature.ts';
import { allThings, isPermitted, locationOf } from './containment.ts';
import { aName, inSeries } from './naming.ts';

/** What the player carries and wears, in a sentence or two. */
export function inventoryTelling(now: Moment): string {
  const carried = held(now, 'carried').map((id) => {
    const notes = now.notes(id);
    return notes.length > 0 ? `${aName(now, id)} (${notes.join(', ')})` : aName(now, id);
  });
  const worn = held(now, 'worn').map((id) => aName(now, id));
  const sentences: string[] = [];
  if (carried.length > 0) sentences.push(`You are carrying ${inSeries(carried)}.`);
  if (worn.length > 0) sentences.push(`You are wearing ${inSeries(worn)}.`);
  return sentences.join(' ') || 'You are carrying nothing.';
}

/** What is directly in the player's hands, or on their body. */
function held(now: Moment, kind: 'carried' | 'worn'): readonly string[] {
  return allThings(now).filter((id) => locationOf(now, id).kind === kind && isPermitted(now, id));
}
