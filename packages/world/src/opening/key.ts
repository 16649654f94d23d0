import type { Moment, Refusal } from '../kernel/feature.ts';
import { refuse } from '../kernel/feature.ts';
import { isHeld, thingById } from '../things/containment.ts';
import { outOfReach } from '../things/handling.ts';
import { agree, theName } from '../things/naming.ts';
import { isReachable } from '../things/scope.ts';
import { isLocked, isOpen } from './openness.ts';

/** Whether the player has the key that turns a thing's lock at hand. */
export function hasKeyOf(now: Moment, thing: string): boolean {
  const key = thingById(now, thing).lock?.key;
  return key !== undefined && isAtHand(now, key);
}

/** Why the player cannot lock or unlock a thing, or nothing; without `key` the one that fits is meant. */
export function notTurnable(
  now: Moment,
  thing: string,
  to: 'lock' | 'unlock',
  key: string | undefined,
): Refusal | undefined {
  const away = outOfReach(now, thing);
  if (away) return away;
  const name = theName(now, thing, 'start');
  const { lock } = thingById(now, thing);
  const [has, is, it] = agree(now, thing, 'has is it', 'have are them').split(' ');
  if (lock === undefined) return refuse('opening/no-lock', `${name} ${has} no lock.`);
  if (isLocked(now, thing) === (to === 'lock')) {
    return refuse(`opening/already-${to}ed`, `${name} ${is} ${to}ed already.`);
  }
  if (to === 'lock' && isOpen(now, thing)) {
    return refuse('opening/still-open', `You would have to close ${it} first.`);
  }
  if (key === undefined) {
    if (isAtHand(now, lock.key)) return undefined;
    return refuse('opening/no-key', `You have no key that fits the lock of ${theName(now, thing)}.`);
  }
  if (!isAtHand(now, key)) return refuse('opening/key-not-held', `You don't have ${theName(now, key)}.`);
  if (key !== lock.key) {
    const fits = agree(now, key, "doesn't", "don't");
    return refuse(
      'opening/wrong-key',
      `${theName(now, key, 'start')} ${fits} fit the lock of ${theName(now, thing)}.`,
    );
  }
  return undefined;
}

function isAtHand(now: Moment, key: string): boolean {
  return isHeld(now, key) && isReachable(now, key);
}
