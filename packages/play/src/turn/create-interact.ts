import type { Interaction, Turn } from '@lamplight/contracts';
import { run } from '@lamplight/primitives';
import type { Playing } from '../playing.ts';
import type { Who } from '../who.ts';
import { turnWorkflow } from './turn-workflow.ts';
import type { TurnNeeds } from './turn-needs.ts';

/** Plays one input of one session. Must not run twice at once for the same session. */
export type Interact = (who: Who, playing: Playing, asked: Interaction) => Promise<Turn>;

export function createInteract(needs: TurnNeeds): Interact {
  const turn = turnWorkflow(needs);
  return (who, playing, asked) =>
    run(turn, { who, playing, asked }, { tenant: who.tenant, player: who.player, session: playing.id });
}
