import type { Turn } from '@lamplight/contracts';
import { CareFirstError } from '../care-first.ts';
import type { Playing } from '../playing.ts';
import type { Who } from '../who.ts';
import { type AnsweredBefore, turnBefore } from './answered-before.ts';
import { inputDigest } from './input-digest.ts';
import { keyReused } from './key-reused.ts';
import { recordGrave } from './record-grave.ts';
import type { SaidInTurn } from './turn-in-progress.ts';
import type { TurnNeeds } from './turn-needs.ts';

/**
 * Answers an input whose key was answered before with the same turn. Other words under the same key are read for risk
 * all the same: what is grave in them is recorded as an input without a key, and care comes before everything else.
 *
 * @throws PlayError `play/key-reused` when something else than a turn came of the key; CareFirstError with it as its cause
 */
export async function answerAgain(
  needs: TurnNeeds,
  who: Who,
  playing: Playing,
  asked: SaidInTurn,
  before: AnsweredBefore,
): Promise<Turn> {
  const { turn, digest } = before;
  if (turn !== null && digest === inputDigest(asked)) return turn;
  // Of an input that the watch stopped nothing is kept to compare with; graver words than those are other words.
  const above = digest === undefined ? (turn?.care?.level ?? 0) : 0;
  const care = await recordGrave(needs, who, playing, asked, { alone: true, above });
  if (care !== null) throw new CareFirstError(care, keyReused(asked.key));
  return turnBefore(before, asked.key);
}
