import type { Command } from '../features.ts';
import type { Moment } from '../kernel/feature.ts';
import { isLit } from '../light/burning.ts';
import { hasKeyOf } from '../opening/key.ts';
import { isLocked, isOpen } from '../opening/openness.ts';
import { locationOf, thingById } from '../things/containment.ts';
import { isVisible, visibleThings } from '../things/scope.ts';
import { directionOf } from './doorway.ts';

/** The one thing that using something obviously means now, if there is exactly one. */
export function obviousUse(now: Moment, thing: string, tool: string | undefined): Command | undefined {
  const uses =
    tool === undefined
      ? usesAlone(now, thing)
      : [...usesWith(now, thing, tool), ...usesWith(now, tool, thing)];
  return uses.length === 1 ? uses[0] : undefined;
}

function usesAlone(now: Moment, thing: string): Command[] {
  if (!(thing in now.story.things)) return [];
  const { light, opens, reads, wearable } = thingById(now, thing);
  const uses: Command[] = [];
  if (light && !light.steady && !isLit(now, thing)) uses.push({ verb: 'light', thing });
  if (opens && !isOpen(now, thing)) {
    const verb = isLocked(now, thing) && hasKeyOf(now, thing) ? 'unlock' : 'open';
    uses.push({ verb, thing });
  }
  const direction = isOpen(now, thing) ? directionOf(now, thing) : undefined;
  if (direction !== undefined) uses.push({ verb: 'go', direction });
  if (reads) uses.push({ verb: 'read', thing });
  if (wearable && locationOf(now, thing).kind !== 'worn') uses.push({ verb: 'wear', thing });
  for (const shut of visibleThings(now)) uses.push(...turnOfKey(now, thing, shut));
  return uses;
}

/** Uses of a tool on a target, whichever of the two the player named first. */
function usesWith(now: Moment, tool: string, target: string): Command[] {
  if (!(tool in now.story.things)) return [];
  if (!(target in now.story.things)) return [{ verb: 'show', thing: tool, to: target }];
  const { light } = thingById(now, target);
  const kindles = light?.needs === tool && !isLit(now, target);
  return [...turnOfKey(now, tool, target), ...(kindles ? [{ verb: 'light', thing: target } as const] : [])];
}

function turnOfKey(now: Moment, key: string, shut: string): Command[] {
  const { lock } = thingById(now, shut);
  if (lock?.key !== key || !isVisible(now, shut) || !isLocked(now, shut)) return [];
  return [{ verb: 'unlock', thing: shut, with: key }];
}
