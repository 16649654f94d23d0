import type { Offer, Scene } from '@lamplight/contracts';
import type { Command, PricedOffer, State } from '@lamplight/world';
import { wantedByQuests } from './wanted-by-quests.ts';
import { isOnPlayer, worthOf } from './worth-of.ts';

/** So many things to do are suggested at most. */
const most = 4;
/** More of one kind, and four suggestions would say the same. */
const mostOfOneVerb = 2;

/** Where suggestions are made. */
export interface Situation {
  readonly state: State;
  readonly scene: Scene;
  readonly offers: readonly PricedOffer[];
  /** What the player did last. */
  readonly done: readonly Command[];
}

/**
 * Chooses what to suggest of what can be done now: what is new, what quests speak of, and people come first; nothing that
 * cannot be undone by going on, that was just done, or that is in other hands now. Equal situations give equal suggestions, so
 * that they keep still while nothing changes; no luck is drawn.
 */
export function suggestOffers(situation: Situation): Offer[] {
  const { state, scene, offers, done } = situation;
  const wanted = wantedByQuests(scene);
  const just = new Set(done.map((command) => JSON.stringify(command)));
  const ranked = offers
    .filter(({ cost, command }) => cost === null && (isSaid(command) || !just.has(JSON.stringify(command))))
    .map((offer) => ({ offer, worth: worthOf(offer, state, scene, wanted) }))
    .filter(({ worth }) => worth > 0)
    .toSorted((a, b) => b.worth - a.worth)
    .map(({ offer }) => offer);
  return varied(ranked, scene);
}

/** The first ones that differ in what they are about, not more than a few of one kind, and one about what is carried. */
function varied(ranked: readonly PricedOffer[], scene: Scene): PricedOffer[] {
  const chosen: PricedOffer[] = [];
  for (const offer of ranked) {
    if (chosen.length === most) break;
    const { verb } = offer.command;
    const [subject] = offer.about;
    const alike = chosen.filter(({ command }) => command.verb === verb);
    const isSpoken = isSaid(offer.command);
    if (!isSpoken && alike.length >= mostOfOneVerb) continue;
    if (!isSpoken && subject !== undefined && chosen.some(({ about }) => about[0] === subject)) continue;
    const isSecond = isOnPlayer(offer.about, scene) && chosen.some(({ about }) => isOnPlayer(about, scene));
    if (!isSecond) chosen.push(offer);
  }
  return chosen;
}

/** Numbers of choices begin anew with each answer. */
function isSaid({ verb }: Command): boolean {
  return verb === 'choose';
}
