import type { Moment, Offered } from '../kernel/feature.ts';
import { isRefusal } from '../kernel/feature.ts';
import { peopleHere } from '../people/presence.ts';
import { theName } from '../things/naming.ts';
import { visibleThings } from '../things/scope.ts';
import { read } from './read.ts';
import { invitesSearch } from './search.ts';

/** Looking around, and at everything and everybody in sight. */
export function lookingOffers(now: Moment): Offered[] {
  const offers: Offered[] = [{ words: 'look around', command: { verb: 'look' }, about: [] }];
  for (const id of [...peopleHere(now), ...visibleThings(now)]) {
    const name = theName(now, id);
    offers.push({ words: `examine ${name}`, command: { verb: 'examine', thing: id }, about: [id] });
    if (!(id in now.story.things)) continue;
    if (!isRefusal(read(now, id))) {
      offers.push({ words: `read ${name}`, command: { verb: 'read', thing: id }, about: [id] });
    }
    if (invitesSearch(now, id)) {
      offers.push({ words: `search ${name}`, command: { verb: 'search', thing: id }, about: [id] });
    }
  }
  return offers;
}
