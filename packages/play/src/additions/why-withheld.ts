import { shows } from '@lamplight/world';
import { headOf, type Playing } from '../playing.ts';
import { release } from '../release.ts';
import type { TurnNeeds } from '../turn/turn-needs.ts';
import { bearableFor } from '../voice/bearable-for.ts';
import type { Who } from '../who.ts';
import type { Addition } from './addition.ts';
import { careComesFirst } from './may-propose.ts';

/** Why something that was proposed is not held out to a player as they are now; `null` where it is. */
export async function whyWithheld(
  needs: Pick<TurnNeeds, 'watch' | 'states' | 'bearings'>,
  who: Who,
  playing: Playing,
  { name, texts, touches }: Addition,
): Promise<string | null> {
  if (careComesFirst(playing, await needs.bearings.of(who))) return 'voice/care-first';
  const about = await bearableFor(needs, who, playing, headOf(playing));
  if (about.limits !== undefined && !shows(about.limits, touches)) return 'proposals/over-limits';
  // Each piece of prose in it goes through the watch once more, because this is where it leaves.
  const drafts = [name, ...texts].map((words) => ({ words, voice: 'model' }) as const);
  return release(needs.watch, drafts, { ...about, source: 'model' }).leftOut?.[0] ?? null;
}
