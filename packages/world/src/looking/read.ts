import { cue } from '../kernel/cue.ts';
import type { Moment, Verdict } from '../kernel/feature.ts';
import { refuse } from '../kernel/feature.ts';
import { isDark } from '../light/darkness.ts';
import { thingById } from '../things/containment.ts';
import { theName } from '../things/naming.ts';
import { outOfSight } from './sight.ts';

/** What is written on a thing. What is in the player's hands can be felt in the dark, but not read. */
export function read(now: Moment, thing: string): Verdict {
  const away = outOfSight(now, thing);
  if (away) return away;
  const words = now.story.things[thing] && thingById(now, thing).reads;
  if (!words) return refuse('looking/nothing-written', `There is nothing written on ${theName(now, thing)}.`);
  if (isDark(now)) return refuse('looking/too-dark', 'It is too dark to read.');
  return [{ type: 'thing-read', thing, text: cue(now, `things.${thing}.reads`, words) }];
}
