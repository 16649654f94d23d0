import { underLimits } from '../limits/own-limits.ts';
import { headOf, type Playing } from '../playing.ts';
import type { TurnNeeds } from '../turn/turn-needs.ts';
import { type Shown, suggestedNow } from './shown.ts';

/** What was suggested before the answer that is about to be given, so that it is not suggested again unchanged. */
export function shownBefore({ shelf, states }: Pick<TurnNeeds, 'shelf' | 'states'>, playing: Playing): Shown {
  const { suggested } = playing;
  if (suggested.stands) return { ...suggested, stands: false };
  // Nothing was answered yet where the story stands: it was shown as it is read.
  const { world } = shelf.take(playing.adventure);
  const state = underLimits(world, states.at(world, playing, headOf(playing)), playing.limits);
  const situation = { state, scene: world.scene(state), offers: world.offers(state) };
  return { words: suggestedNow(situation, suggested).map(({ words }) => words), stands: false };
}
