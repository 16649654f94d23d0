import type { Passage } from '@lamplight/contracts';
import { words } from '../words.ts';

/** What a turn is called. What was not understood or asked back took none; it came after one. */
export function turnName({ turn, outcome }: Pick<Passage, 'turn' | 'outcome'>): string {
  const tookTurn = outcome === 'done' || outcome === 'refused';
  if (!tookTurn) return words.turn.after(turn);
  return turn === 0 ? words.play.beginning : words.play.turn(turn);
}
