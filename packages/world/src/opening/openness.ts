import type { Moment } from '../kernel/feature.ts';

/** Whether a door or container stands open; what cannot be closed is open. */
export function isOpen(now: Moment, thing: string): boolean {
  return now.story.things[thing]?.opens === undefined || now.state.opening.open.includes(thing);
}

/** Whether a lock keeps it shut. */
export function isLocked(now: Moment, thing: string): boolean {
  return now.state.opening.locked.includes(thing);
}
