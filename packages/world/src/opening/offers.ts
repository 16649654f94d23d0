import type { Moment, Offered } from '../kernel/feature.ts';
import { thingById } from '../things/containment.ts';
import { theName } from '../things/naming.ts';
import { visibleThings } from '../things/scope.ts';
import { notTurnable } from './key.ts';
import { notClosable, notOpenable } from './latch.ts';

/** Opening, closing, locking and unlocking what is in reach. */
export function openingOffers(now: Moment): Offered[] {
  return visibleThings(now).flatMap((thing): Offered[] => {
    const { opens, lock } = thingById(now, thing);
    if (opens === undefined) return [];
    const name = theName(now, thing);
    const offers: Offered[] = [];
    if (!notOpenable(now, thing)) {
      offers.push({ words: `open ${name}`, command: { verb: 'open', thing }, about: [thing] });
    }
    if (!notClosable(now, thing)) {
      offers.push({ words: `close ${name}`, command: { verb: 'close', thing }, about: [thing] });
    }
    if (lock === undefined) return offers;
    for (const verb of ['unlock', 'lock'] as const) {
      if (notTurnable(now, thing, verb, lock.key)) continue;
      const words = `${verb} ${name} with ${theName(now, lock.key)}`;
      offers.push({ words, command: { verb, thing, with: lock.key }, about: [thing, lock.key] });
    }
    return offers;
  });
}
