import type { Turn } from '@lamplight/contracts';
import { run } from '@lamplight/primitives';
import type { Playing } from '../playing.ts';
import type { Who } from '../who.ts';
import type { SaidInTurn } from './turn-in-progress.ts';
import type { TurnNeeds } from './turn-needs.ts';
import { turnWorkflow } from './turn-workflow.ts';

/** Plays one input of one session. Must not run twice at once for the same session. */
export function interact(needs: TurnNeeds, who: Who, playing: Playing, asked: SaidInTurn): Promise<Turn> {
  const { tenant, player } = who;
  return run(turnWorkflow, { needs, who, playing, asked }, { tenant, player, session: playing.id });
}
