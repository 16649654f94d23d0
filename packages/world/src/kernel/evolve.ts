import { type Event, everyFeature, type State } from '../features.ts';
import type { Moment } from './feature.ts';

type Follow = (slice: never, event: never, now: Moment) => object;

const followers = new Map<string, (readonly [keyof State, Follow])[]>();
for (const { vocabulary, evolve } of everyFeature) {
  for (const [type, follow] of Object.entries(evolve)) {
    const known = followers.get(type) ?? [];
    // A vocabulary's name is the key of its slice.
    followers.set(type, [...known, [vocabulary.name as keyof State, follow]]);
  }
}

/** The state after an event: every feature that follows it changes its own slice. */
export function evolve(before: Moment, event: Event): State {
  const { state } = before;
  const told = 'text' in event && event.text ? countOf(state.told, event.text) : state.told;
  const next: Record<string, unknown> = { ...state, told };
  for (const [name, follow] of followers.get(event.type) ?? []) {
    next[name] = follow(state[name] as never, event as never, before);
  }
  return next as unknown as State;
}

function countOf(told: State['told'], key: string): State['told'] {
  return { ...told, [key]: (told[key] ?? 0) + 1 };
}
