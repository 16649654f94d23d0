import { headOf, type Playing, turnOf } from '../playing.ts';
import type { TurnNeeds } from '../turn/turn-needs.ts';
import type { Who } from '../who.ts';
import type { ProposalMade } from './addition-entries.ts';

/** Writes down what came of a wish; returns the entry. */
export async function keepProposal(
  { desk, shelf, states }: TurnNeeds,
  who: Who,
  playing: Playing,
  made: Omit<ProposalMade, 'kind'>,
): Promise<number> {
  const head = headOf(playing);
  const { world } = shelf.of(playing);
  const state = states.at(playing, head);
  const after = { world, turn: turnOf(head), ended: head.ended, state, scene: world.scene(state) };
  await desk.write(who, playing, { kind: 'proposal-made', ...made }, after);
  return playing.sequence;
}
