import type { Event } from '../features.ts';

// By identity: an event stays the same object from the rule that brings it about until the turn is over.
const origins = new WeakMap<Event, string>();

/** Remembers which rule brought events about; what a rule within it brought about stays that one's. */
export function cameOf(rule: string, events: readonly Event[]): readonly Event[] {
  for (const event of events) if (!origins.has(event)) origins.set(event, rule);
  return events;
}

/** The rule that brought an event about, as long as the turn is being decided. */
export function originOf(event: Event): string | undefined {
  return origins.get(event);
}
