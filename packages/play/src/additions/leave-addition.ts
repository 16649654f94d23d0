import type { AdditionChoice } from '@lamplight/contracts';
import { entryOfKey } from '../entry-of-key.ts';
import { headOf, type Playing, additionOf, turnOf } from '../playing.ts';
import { keyReused } from '../turn/key-reused.ts';
import type { TurnNeeds } from '../turn/turn-needs.ts';
import type { Who } from '../who.ts';
import { offerCalled } from './take-addition.ts';

/**
 * Leaves what was proposed: it is not held out again. The same key leaves it once.
 *
 * @throws PlayError `play/no-such-offer`, `play/key-reused`
 */
export async function leaveAddition(
  needs: TurnNeeds,
  who: Who,
  playing: Playing,
  { key, offer }: AdditionChoice,
): Promise<void> {
  const before = await entryOfKey(needs, who, playing.id, key);
  if (before !== null) {
    if (before.kind === 'proposal-left' && additionOf(playing, before.of).id === offer) return;
    throw keyReused(key);
  }
  const { of } = offerCalled(playing, offer);
  const head = headOf(playing);
  const { world } = needs.shelf.of(playing);
  const state = needs.states.at(playing, head);
  const after = { world, turn: turnOf(head), ended: head.ended, state, scene: world.scene(state) };
  await needs.desk.write(who, playing, { kind: 'proposal-left', key, of }, after);
}
