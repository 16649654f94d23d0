import type { Offer } from '@lamplight/contracts';
import { suggestOffers, type Situation } from './suggest-offers.ts';

/** What was suggested to a player last. */
export interface Shown {
  readonly words: readonly string[];
  /** Whether it was suggested where the story stands now, so that it is shown again; otherwise something else is chosen. */
  readonly stands: boolean;
}

export const nothingShown: Shown = { words: [], stands: false };

/** What is suggested now. */
export function suggestedNow(situation: Situation, { words, stands }: Shown): Offer[] {
  const again = stands
    ? words.flatMap((said) => situation.offers.find((offer) => offer.words === said) ?? [])
    : [];
  // Other files of the adventure may offer other things.
  return again.length === words.length && stands ? again : suggestOffers(situation, words);
}
