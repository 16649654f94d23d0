import type { Moment, Offered } from '../kernel/feature.ts';
import { isRefusal } from '../kernel/feature.ts';
import { isHeld } from '../things/containment.ts';
import { theName } from '../things/naming.ts';
import { isReachable, visibleThings } from '../things/scope.ts';
import { give } from './handing.ts';
import { peopleHere } from './presence.ts';

/** Giving people what they take, and showing them what is carried. */
export function peopleOffers(now: Moment): Offered[] {
  const people = peopleHere(now);
  if (people.length === 0) return [];
  const held = visibleThings(now).filter((thing) => isHeld(now, thing) && isReachable(now, thing));
  return people.flatMap((to) =>
    held.flatMap((thing): Offered[] => {
      const [what, whom] = [theName(now, thing), theName(now, to)];
      const offers: Offered[] = [];
      if (!isRefusal(give(now, thing, to))) {
        offers.push({
          words: `give ${what} to ${whom}`,
          command: { verb: 'give', thing, to },
          about: [to, thing],
        });
      }
      offers.push({
        words: `show ${what} to ${whom}`,
        command: { verb: 'show', thing, to },
        about: [to, thing],
      });
      return offers;
    }),
  );
}
