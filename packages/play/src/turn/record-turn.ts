import type { Turn } from '@lamplight/contracts';
import type { Playing } from '../playing.ts';
import type { Who } from '../who.ts';
import { commitTurn } from './commit-turn.ts';
import { type Answered, tellTurn } from './tell-turn.ts';
import type { TurnNeeds } from './turn-needs.ts';

/** Tells what came of an act, makes it durable together with its alert, and answers. */
export async function recordTurn(
  needs: TurnNeeds,
  who: Who,
  playing: Playing,
  answered: Answered,
): Promise<Turn> {
  return commitTurn(needs, who, playing, tellTurn(needs, playing, answered));
}
