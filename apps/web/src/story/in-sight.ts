import type { Offer, Scene, SceneEntity } from '@lamplight/contracts';
import { offersAbout } from '../now/group-offers.ts';

/** What the story may be asked about at this moment: whatever is here or carried, and can be done something with. */
export function inSight(
  { things, people, inventory }: Scene,
  offers: readonly Offer[],
): readonly SceneEntity[] {
  return [...people, ...things, ...inventory].filter(({ id }) => offersAbout(offers, id).length > 0);
}
