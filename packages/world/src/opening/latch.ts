import type { Moment, Refusal } from '../kernel/feature.ts';
import { refuse } from '../kernel/feature.ts';
import { outOfReach } from '../things/handling.ts';
import { thingById } from '../things/containment.ts';
import { agree, theName } from '../things/naming.ts';
import { isLocked, isOpen } from './openness.ts';

/** Why the player cannot open a thing, or nothing. */
export function notOpenable(now: Moment, thing: string): Refusal | undefined {
  const away = outOfReach(now, thing);
  if (away) return away;
  const name = theName(now, thing, 'start');
  if (thingById(now, thing).opens === undefined) {
    return refuse(
      'opening/does-not-open',
      `${name} ${agree(now, thing, "isn't", "aren't")} something you can open.`,
    );
  }
  if (isOpen(now, thing)) {
    return refuse('opening/already-open', `${name} ${agree(now, thing, 'is', 'are')} open already.`);
  }
  if (isLocked(now, thing)) {
    return refuse('opening/locked', `${name} won't open: ${agree(now, thing, 'it is', 'they are')} locked.`);
  }
  return undefined;
}

/** Why the player cannot close a thing, or nothing. */
export function notClosable(now: Moment, thing: string): Refusal | undefined {
  const away = outOfReach(now, thing);
  if (away) return away;
  const name = theName(now, thing, 'start');
  if (thingById(now, thing).opens === undefined) {
    return refuse(
      'opening/does-not-close',
      `${name} ${agree(now, thing, "isn't", "aren't")} something you can close.`,
    );
  }
  if (!isOpen(now, thing)) {
    return refuse('opening/already-closed', `${name} ${agree(now, thing, 'is', 'are')} closed already.`);
  }
  return undefined;
}
