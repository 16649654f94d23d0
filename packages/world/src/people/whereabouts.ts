import type { Moment } from '../kernel/feature.ts';
import { permits } from '../limits/permits.ts';

/** Where a person is; `null` while they are nowhere, and for those whom the player's limits leave out. */
export function whereabouts(now: Moment, person: string): string | null {
  if (!permits(now.state.limits, now.story.people[person]?.content)) return null;
  return now.state.people.at[person] ?? null;
}
