import type { Limits } from '@lamplight/contracts';
import type { Event, Story } from '../features.ts';
import { permits } from './permits.ts';

/** Whether an event is about a thing, person or quest that the player's limits leave out, so that nothing is told of it. */
export function isLeftOut(story: Story, limits: Limits, event: Event): boolean {
  if ('thing' in event && event.thing !== undefined) {
    const entity = story.things[event.thing] ?? story.people[event.thing];
    if (!permits(limits, entity?.content)) return true;
  }
  if ('person' in event && !permits(limits, story.people[event.person]?.content)) return true;
  return 'quest' in event && !permits(limits, story.quests[event.quest]?.content);
}
