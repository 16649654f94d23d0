import { type Event, everyFeature, type State } from '../features.ts';
import type { Moment } from './feature.ts';

type Follow = (slice: never, event: never, now: Moment) => object;

const followers = new Map<string, (readonly [keyof State, Follow])[]>();
for (const feature of everyFeature) {
  for (const [type, follow] of Object.entries(feature.evolve)) {
    const known = followers.get(type) ?? [];
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a vocabulary's name is the key of its slice
    followers.set(type, [...known, [feature.vocabulary.name as keyof State, follow]]);
  }
}

/** The state after an event: every feature that follows it changes its own slice. */
export function evolve(before: Moment, event: Event): State {
  const { state } = before;
  const following = followers.get(event.type);
  if (following === undefined) throw new RangeError(`There is no event "${event.type}".`);
  const told = 'text' in event && event.text ? countOf(state.told, event.text) : state.told;
  const next: Record<string, unknown> = { ...state, told };
  for (const [name, follow] of following) {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a feature's own slice, and an event of the type it follows
    next[name] = follow(state[name] as never, event as never, before);
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the slices of all features, each changed by its own
  return next as unknown as State;
}

function countOf(told: State['told'], key: string): State['told'] {
  return { ...told, [key]: (told[key] ?? 0) + 1 };
}
