import type { Started } from './entry.ts';
import type { Playing } from './playing.ts';
import { release } from './release.ts';
import { stateHash } from './state-hash.ts';
import type { TurnNeeds } from './turn/interact.ts';
import { plainDraft } from './turn/plain-draft.ts';
import type { Who } from './who.ts';

/** Begins a session: its first entry holds the opening. */
export async function startSession(
  { desk, shelf, watch }: TurnNeeds,
  who: Who,
  session: string,
  adventure: string,
  seed: number,
): Promise<Playing> {
  const { world } = shelf.take(adventure);
  const { events, state } = world.begin(seed);
  const told = world.tell(world.blank(seed), events);
  const entry: Started = {
    kind: 'session-started',
    adventure,
    content: world.story.content,
    seed,
    events: [...events],
    hash: stateHash(state),
    score: state.score.points,
    ended: state.endings.reached,
    tellings: release(watch, told.map(plainDraft), 0),
  };
  return desk.begin(who, session, entry, { turn: 0, ended: state.endings.reached, state });
}
