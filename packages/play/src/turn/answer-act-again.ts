import type { LimitsChange, AdditionChoice, SafetyAct, Turn } from '@lamplight/contracts';
import { type AnsweredBefore, turnBefore } from './answered-before.ts';
import { inputDigest } from './input-digest.ts';
import { keyReused } from './key-reused.ts';

/**
 * Answers an act whose key was answered before with the same turn. Whoever asked for something else with that key must
 * not be told, by the answer to another input, that it was done.
 *
 * @throws PlayError `play/key-reused`
 */
export async function answerActAgain(
  asked: SafetyAct | LimitsChange | AdditionChoice,
  before: AnsweredBefore,
): Promise<Turn> {
  const turn = turnBefore(before, asked.key);
  const { digest } = before;
  // Going back is no input that was played, so nothing is kept of it to compare with.
  const isRewind = digest === undefined && 'act' in asked && asked.act === 'rewind';
  if (isRewind || digest === inputDigest(asked)) return turn;
  throw keyReused(asked.key);
}
