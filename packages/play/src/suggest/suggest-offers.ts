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
  /** What was suggested last, in words. */
  readonly before: readonly string[];
}

/**
 * Chooses what to suggest of what can be done now: what is new, what quests speak of, and people come first; nothing that
 * cannot be undone by going on, that was just done, or that is in other hands now. What was suggested a moment ago and
 * passed over makes room for something else: the same is never suggested twice in a row. No luck is drawn.
 */
export function suggestOffers(situation: Situation): Offer[] {
  const { state, scene, offers, done, before } = situation;
  const wanted = wantedByQuests(scene);
  const just = new Set(done.map((command) => JSON.stringify(command)));
  const ranked = offers
    .filter(({ cost, command }) => cost === null && (isSaid(command) || !just.has(JSON.stringify(command))))
    .map((offer) => ({ offer, worth: worthOf(offer, state, scene, wanted) }))
    .filter(({ worth }) => worth > 0)
    .toSorted((a, b) => b.worth - a.worth)
    .map(({ offer }) => offer);
  const chosen = varied(ranked, scene);
  const shown = new Set(before);
  const isNew = ({ words }: PricedOffer): boolean => !shown.has(words);
  // What can be said stands apart from what can be done: each of the two is looked at by itself.
  const acts = chosen.filter(({ command }) => !isSaid(command));
  if (acts.length > 0 && acts.length < chosen.length && !acts.some(isNew))
    return varied(
      ranked.filter((offer) => isSaid(offer.command) || isNew(offer)),
      scene,
    );
  if (chosen.length !== before.length || chosen.some(isNew)) return chosen;
  // Where there is nothing else, nothing is better than the same again.
  return ranked.some(isNew) ? varied([...ranked.filter(isNew), ...chosen], scene) : [];
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
