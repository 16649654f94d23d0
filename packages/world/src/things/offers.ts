import type { Command } from '../features.ts';
import type { Moment, Offered } from '../kernel/feature.ts';
import { notTakable, put } from './handling.ts';
import { isHeld, locationOf, thingById } from './containment.ts';
import { isRefusal } from '../kernel/feature.ts';
import { theName } from './naming.ts';
import { visibleThings } from './scope.ts';

/** Taking what can be taken, dropping what is carried, and putting it where it can be put. */
export function thingsOffers(now: Moment): Offered[] {
  const visible = visibleThings(now);
  const offer = (words: string, command: Command, ...about: string[]): Offered => ({ words, command, about });
  const offers: Offered[] = [];
  for (const thing of visible) {
    const name = theName(now, thing);
    const { kind } = locationOf(now, thing);
    if (!notTakable(now, thing)) offers.push(offer(`take ${name}`, { verb: 'take', thing }, thing));
    if (kind === 'carried' || kind === 'worn') {
      offers.push(offer(`drop ${name}`, { verb: 'drop', thing }, thing));
    }
    if (!isHeld(now, thing)) continue;
    for (const target of visible) {
      const { container, supporter } = thingById(now, target);
      if (container && !isRefusal(put(now, thing, target, 'inside'))) {
        const words = `put ${name} in ${theName(now, target)}`;
        offers.push(offer(words, { verb: 'put-in', thing, into: target }, thing, target));
      }
      if (supporter && !isRefusal(put(now, thing, target, 'upon'))) {
        const words = `put ${name} on ${theName(now, target)}`;
        offers.push(offer(words, { verb: 'put-on', thing, onto: target }, thing, target));
      }
    }
  }
  return [...offers, offer('check what I carry', { verb: 'inventory' })];
}
