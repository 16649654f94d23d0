import type { Limits } from '@lamplight/contracts';
import type { TellingAbout } from '@lamplight/safety';
import type { Started } from './entry.ts';
import { grantedLimits } from './limits/granted-limits.ts';
import type { Playing } from './playing.ts';
import { release } from './release.ts';
import { stateHash } from './state-hash.ts';
import { plainDrafts } from './turn/plain-drafts.ts';
import type { TurnNeeds } from './turn/turn-needs.ts';
import type { Who } from './who.ts';

/** What a session begins with. */
export interface Beginning {
  readonly session: string;
  readonly adventure: string;
  readonly seed: number;
  /** The player's own limits; `null` for the adventure as it was written. */
  readonly limits: Limits | null;
}

/** Begins a session: its first entry holds the opening. */
export async function startSession(
  { desk, shelf, watch, bearings }: TurnNeeds,
  who: Who,
  { session, adventure, seed, limits }: Beginning,
): Promise<Playing> {
  const { world } = shelf.take(adventure);
  const granted = limits === null ? undefined : grantedLimits(world.story, limits).limits;
  const { events, state } = world.begin(seed, granted);
  const { risk } = await bearings.of(who);
  const about: TellingAbout = { level: risk?.level ?? 0, limits: state.limits };
  const entry: Started = {
    kind: 'session-started',
    adventure,
    content: world.story.content,
    seed,
    events: [...events],
    hash: stateHash(state),
    score: state.score.points,
    ended: state.endings.reached,
    ...release(watch, plainDrafts(world, world.blank(seed), events), about),
  };
  const ended = state.endings.reached;
  return desk.begin(who, session, entry, { world, turn: 0, ended, state, scene: world.scene(state) });
}
