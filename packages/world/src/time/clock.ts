import type { Story } from '../features.ts';
import type { Moment } from '../kernel/feature.ts';
import { type PartOfDay, partsOfDay, usualBeginnings } from './part-of-day.ts';

const minutesInDay = 24 * 60;

/** Minutes since midnight of `hh:mm`. */
export function minutesOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
}

/** The time of day as a 24-hour clock, `17:05`. */
export function clockOf(minutes: number): string {
  const ofDay = minutes % minutesInDay;
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(Math.floor(ofDay / 60))}:${two(ofDay % 60)}`;
}

/** The part of the day, by the beginnings that the adventure or custom sets. */
export function partAt(story: Pick<Story, 'time'>, minutes: number): PartOfDay {
  const ofDay = minutes % minutesInDay;
  const beginnings = partsOfDay
    .map((part) => ({ part, from: minutesOf(story.time?.parts[part]?.from ?? usualBeginnings[part]) }))
    .toSorted((one, other) => one.from - other.from);
  // Before the first beginning of the day, the part that began last the day before still lasts.
  const begun = beginnings.findLast(({ from }) => from <= ofDay) ?? beginnings.at(-1);
  return begun?.part ?? 'night';
}

/** The part of the day now; nothing in adventures without time. */
export function partNow({ story, state }: Moment): PartOfDay | undefined {
  return story.time && partAt(story, state.time.minutes);
}
