import type { Offer, Scene } from '@lamplight/contracts';
import type { Offered, PricedOffer, State } from '@lamplight/world';
import { wantedByQuests } from './wanted-by-quests.ts';
import { isOnPlayer, worthOf } from './worth-of.ts';

/** So many things to do are suggested at most. */
const most = 4;
/** More of one kind, and four suggestions would say the same. */
const mostOfOneVerb = 2;
/** What was suggested a moment ago makes room for something else that is worth as much. */
const stale = 3;

/** Where suggestions are made. */
export interface Situation {
  readonly state: State;
  readonly scene: Scene;
  readonly offers: readonly PricedOffer[];
}

/**
 * Chooses what to suggest of what can be done now: what is new, what quests speak of, and people come first; nothing that
 * cannot be undone by going on. Equal situations give equal suggestions; no luck is drawn.
 *
 * @param before the words that were suggested last; the same four do not come twice in a row while there are others
 */
export function suggestOffers(situation: Situation, before: readonly string[]): Offer[] {
  const { state, scene, offers } = situation;
  const wanted = wantedByQuests(scene);
  const harmless = offers.filter(({ cost }) => cost === null);
  const ranked = harmless
    .map((offer) => {
      const worth = worthOf(offer, state, scene, wanted);
      return { offer, worth: before.includes(offer.words) ? worth - stale : worth };
    })
    .filter(({ worth }) => worth > 0)
    .toSorted((a, b) => b.worth - a.worth)
    .map(({ offer }) => offer);
  const chosen = varied(ranked, scene);
  if (!isSame(chosen, before)) return chosen;
  const other = [...ranked, ...harmless].find(({ words }) => !before.includes(words));
  return other === undefined ? chosen : [...chosen.slice(0, most - 1), other];
}

/** The first ones that differ in what they are about, not more than a few of one kind, and one about what is carried. */
function varied(ranked: readonly PricedOffer[], scene: Scene): PricedOffer[] {
  const chosen: PricedOffer[] = [];
  for (const offer of ranked) {
    if (chosen.length === most) break;
    const { verb } = offer.command;
    const subject = verb === 'choose' ? offer.words : offer.about[0];
    const alike = chosen.filter(({ command }) => command.verb === verb);
    const isSaid = verb === 'choose';
    if (!isSaid && alike.length >= mostOfOneVerb) continue;
    if (!isSaid && subject !== undefined && chosen.some(({ about }) => about[0] === subject)) continue;
    const isSecond = isOnPlayer(offer.about, scene) && chosen.some(({ about }) => isOnPlayer(about, scene));
    if (!isSecond) chosen.push(offer);
  }
  return chosen;
}

function isSame(chosen: readonly Offered[], before: readonly string[]): boolean {
  return (
    chosen.length > 0 &&
    chosen.length === before.length &&
    chosen.every(({ words }) => before.includes(words))
  );
}
